/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../graph/schema.generated';

import type { Operation } from '../graph/operation.ts';
/** What is wrong with a file of accounts as a whole. */
export type AccountFileFault =
  /** Nobody is in it. */
  | 'EMPTY'
  /** It has no columns. */
  | 'NO_COLUMNS'
  /** There is no column with e-mail addresses. */
  | 'NO_EMAIL'
  /** There is no column with names. */
  | 'NO_NAME'
  /** There is no column with roles. */
  | 'NO_ROLES'
  /** It is longer than 50,000 characters, or has more than 300 lines. */
  | 'TOO_LONG';

/** What is wrong with a line of a file of accounts. */
export type AccountImportFault =
  /** It is no e-mail address. */
  | 'EMAIL_INVALID'
  /** The address has an account already. */
  | 'EMAIL_TAKEN'
  /** The address stands in the file before. */
  | 'EMAIL_TWICE'
  /** A cell begins as a sum of a spreadsheet (`=`, `+`, `-`, `@`). */
  | 'FORMULA'
  /** There is no name. */
  | 'NAME_MISSING'
  /** A competence profile is not known. */
  | 'PROFILE_UNKNOWN'
  /** There is no role. */
  | 'ROLES_MISSING'
  /** A role is not known. */
  | 'ROLE_UNKNOWN'
  /** Something is too long, or there are too many teams. */
  | 'TOO_LONG';

/** Whether somebody may use an account. */
export type AccountState =
  /** It can be used. */
  | 'ACTIVE'
  /** It is over. Roles and teams are gone; the name stays where it stands in trajecten. It can be opened again. */
  | 'ENDED'
  /** It cannot be used for now: no session, no right, as if it had no roles. What it was given stays for later. */
  | 'SUSPENDED';

/** Another state of an account. */
export type AccountStateInput = {
  /** Which account. */
  accountId: string | number;
  /** The revision that was seen. */
  revision: number;
  /** The state that it gets. */
  state: AccountState;
};

/** An account as it will be. */
export type ChangeAccountInput = {
  /** Which account. */
  accountId: string | number;
  /** E-mail address. When it changes, the old address is told, and sign-in mails that went there work no more. */
  email: string;
  /** Function in words, at most 120 characters; may be empty. */
  function: string;
  /** Name, at most 120 characters. */
  name: string;
  /** Competence profiles by code, of those that the editions know. */
  profiles: Array<string>;
  /** The revision that was seen. */
  revision: number;
  /** What it may do; may be empty only for an account that is over. */
  roles: Array<OrganisationRole>;
  /** Names of teams, at most 20 of at most 60 characters. */
  teams: Array<string>;
};

/** An account to make. */
export type CreateAccountInput = {
  /** E-mail address, which no other account has. */
  email: string;
  /** Function in words, at most 120 characters; may be empty. */
  function: string;
  /** Name, at most 120 characters. */
  name: string;
  /** Competence profiles by code, of those that the editions know. */
  profiles: Array<string>;
  /** What it may do; at least one. */
  roles: Array<OrganisationRole>;
  /** Names of teams, at most 20 of at most 60 characters. */
  teams: Array<string>;
};

/** A file of accounts. */
export type ImportAccountsInput = {
  /** False: look only. */
  make: boolean;
  /**
   * Its text, at most 50,000 characters: a line with names of columns (naam, e-mail, rollen; functie, profielen, teams when
   * wanted), then a line for each account, at most 300. Columns are separated by `;`, `,` or a tab, several values of one
   * cell by `,`, `|` or `/`.
   */
  text: string;
};

/** What somebody does for an organisation, apart from any traject. */
export type OrganisationRole =
  /** Registers requests, sets the first level, appoints the first regisseur. */
  | 'AANMELDCOORDINATOR'
  /** Manages accounts and settings. */
  | 'ADMINISTRATOR'
  /** Gets escalations and obligations; sees no plan content. */
  | 'MANAGER'
  /** Sees figures, never persons. */
  | 'POLICY_OFFICER'
  /** Checks the access log and answers who asks what is kept about them; sees no plan content. */
  | 'PRIVACY_OFFICER'
  /** Can take part in trajecten. */
  | 'PROFESSIONAL'
  /** Reads and answers safety signals of trajecten that no professional leads, and of closed ones; sees no plan content. */
  | 'SAFETY_DESK';

export type ManagedAccountFragment = { id: string, name: string, function: string, email: string, roles: Array<Types.OrganisationRole>, profiles: Array<string>, teams: Array<string>, state: Types.AccountState, lastSignInAt: string | null, leads: number, revision: number, you: boolean, secondFactor: boolean };

export type OrganisationAccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganisationAccountsQuery = { organisation: { name: string, profiles: Array<string>, secondFactorDemanded: boolean }, organisationAccounts: Array<{ id: string, name: string, function: string, email: string, roles: Array<Types.OrganisationRole>, profiles: Array<string>, teams: Array<string>, state: Types.AccountState, lastSignInAt: string | null, leads: number, revision: number, you: boolean, secondFactor: boolean }> };

export type CreateAccountMutationVariables = Exact<{
  input: Types.CreateAccountInput;
}>;


export type CreateAccountMutation = { createAccount: { id: string, name: string, function: string, email: string, roles: Array<Types.OrganisationRole>, profiles: Array<string>, teams: Array<string>, state: Types.AccountState, lastSignInAt: string | null, leads: number, revision: number, you: boolean, secondFactor: boolean } };

export type ImportAccountsMutationVariables = Exact<{
  input: Types.ImportAccountsInput;
}>;


export type ImportAccountsMutation = { importAccounts: { made: number, fault: Types.AccountFileFault | null, lines: Array<{ line: number, name: string, email: string, roles: Array<Types.OrganisationRole>, faults: Array<Types.AccountImportFault> }> } };

export type ChangeAccountMutationVariables = Exact<{
  input: Types.ChangeAccountInput;
}>;


export type ChangeAccountMutation = { changeAccount: { id: string, name: string, function: string, email: string, roles: Array<Types.OrganisationRole>, profiles: Array<string>, teams: Array<string>, state: Types.AccountState, lastSignInAt: string | null, leads: number, revision: number, you: boolean, secondFactor: boolean } };

export type SetAccountStateMutationVariables = Exact<{
  input: Types.AccountStateInput;
}>;


export type SetAccountStateMutation = { setAccountState: { id: string, name: string, function: string, email: string, roles: Array<Types.OrganisationRole>, profiles: Array<string>, teams: Array<string>, state: Types.AccountState, lastSignInAt: string | null, leads: number, revision: number, you: boolean, secondFactor: boolean } };

export type SignInRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInRulesQuery = { organisation: { name: string, secondFactorDemanded: boolean } };

export type DemandSecondFactorMutationVariables = Exact<{
  demanded: boolean;
}>;


export type DemandSecondFactorMutation = { demandSecondFactor: { name: string, secondFactorDemanded: boolean } };

export type ResetSecondFactorMutationVariables = Exact<{
  accountId: string | number;
}>;


export type ResetSecondFactorMutation = { resetSecondFactor: { id: string, name: string, function: string, email: string, roles: Array<Types.OrganisationRole>, profiles: Array<string>, teams: Array<string>, state: Types.AccountState, lastSignInAt: string | null, leads: number, revision: number, you: boolean, secondFactor: boolean } };

export type ReminderDaysQueryVariables = Exact<{ [key: string]: never; }>;


export type ReminderDaysQuery = { reminderDays: Array<number> };

export type SetReminderDaysMutationVariables = Exact<{
  days: Array<number> | number;
}>;


export type SetReminderDaysMutation = { setReminderDays: Array<number> };

export const OrganisationAccountsDocument: Operation<OrganisationAccountsQuery, OrganisationAccountsQueryVariables> = {"operationName":"OrganisationAccounts","query":"query OrganisationAccounts{organisation{name profiles secondFactorDemanded}organisationAccounts{...ManagedAccount}}fragment ManagedAccount on OrganisationAccount{id name function email roles profiles teams state lastSignInAt leads revision you secondFactor}"};

export const CreateAccountDocument: Operation<CreateAccountMutation, CreateAccountMutationVariables> = {"operationName":"CreateAccount","query":"mutation CreateAccount($input:CreateAccountInput!){createAccount(input:$input){...ManagedAccount}}fragment ManagedAccount on OrganisationAccount{id name function email roles profiles teams state lastSignInAt leads revision you secondFactor}"};

export const ImportAccountsDocument: Operation<ImportAccountsMutation, ImportAccountsMutationVariables> = {"operationName":"ImportAccounts","query":"mutation ImportAccounts($input:ImportAccountsInput!){importAccounts(input:$input){made fault lines{line name email roles faults}}}"};

export const ChangeAccountDocument: Operation<ChangeAccountMutation, ChangeAccountMutationVariables> = {"operationName":"ChangeAccount","query":"mutation ChangeAccount($input:ChangeAccountInput!){changeAccount(input:$input){...ManagedAccount}}fragment ManagedAccount on OrganisationAccount{id name function email roles profiles teams state lastSignInAt leads revision you secondFactor}"};

export const SetAccountStateDocument: Operation<SetAccountStateMutation, SetAccountStateMutationVariables> = {"operationName":"SetAccountState","query":"mutation SetAccountState($input:AccountStateInput!){setAccountState(input:$input){...ManagedAccount}}fragment ManagedAccount on OrganisationAccount{id name function email roles profiles teams state lastSignInAt leads revision you secondFactor}"};

export const SignInRulesDocument: Operation<SignInRulesQuery, SignInRulesQueryVariables> = {"operationName":"SignInRules","query":"query SignInRules{organisation{name secondFactorDemanded}}"};

export const DemandSecondFactorDocument: Operation<DemandSecondFactorMutation, DemandSecondFactorMutationVariables> = {"operationName":"DemandSecondFactor","query":"mutation DemandSecondFactor($demanded:Boolean!){demandSecondFactor(demanded:$demanded){name secondFactorDemanded}}"};

export const ResetSecondFactorDocument: Operation<ResetSecondFactorMutation, ResetSecondFactorMutationVariables> = {"operationName":"ResetSecondFactor","query":"mutation ResetSecondFactor($accountId:ID!){resetSecondFactor(accountId:$accountId){...ManagedAccount}}fragment ManagedAccount on OrganisationAccount{id name function email roles profiles teams state lastSignInAt leads revision you secondFactor}"};

export const ReminderDaysDocument: Operation<ReminderDaysQuery, ReminderDaysQueryVariables> = {"operationName":"ReminderDays","query":"query ReminderDays{reminderDays}"};

export const SetReminderDaysDocument: Operation<SetReminderDaysMutation, SetReminderDaysMutationVariables> = {"operationName":"SetReminderDays","query":"mutation SetReminderDays($days:[Int!]!){setReminderDays(days:$days)}"};