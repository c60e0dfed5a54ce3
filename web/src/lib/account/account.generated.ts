/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../graph/schema.generated';

import type { Operation } from '../graph/operation.ts';
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

/** How a session came to be. */
export type SessionKind =
  /** A professional with an account. */
  | 'ACCOUNT'
  /** Somebody with a meeting code, admitted or waiting. */
  | 'GUEST'
  /** A household or network member with a personal link. */
  | 'PERSON';

/** The three sides of a table. */
export type Side =
  /** The household itself. */
  | 'HOUSEHOLD'
  /** Family, friends, neighbours. */
  | 'NETWORK'
  /** People who help because of their work. */
  | 'PROFESSIONAL';

/** What somebody who came in by mail does before being in. */
export type SignInStep =
  /** Type a code of the authenticator app, or a recovery code. */
  | 'CODE'
  /** Use a passkey. */
  | 'PASSKEY'
  /** Set up an authenticator app, because the organisation demands it. */
  | 'SET_UP';

export type DemoPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoPeopleQuery = { demoPeople: Array<{ key: string, name: string, description: string, group: string, startPath: string }> };

export type ViewerFragment = { kind: Types.SessionKind, name: string, accountId: string | null, organisationRoles: Array<Types.OrganisationRole>, meetingId: string | null, ownDevice: boolean, persons: Array<{ id: string, trajectId: string, name: string, side: Types.Side, child: boolean, relation: string, regisseur: boolean, colour: number }> };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { kind: Types.SessionKind, name: string, accountId: string | null, organisationRoles: Array<Types.OrganisationRole>, meetingId: string | null, ownDevice: boolean, persons: Array<{ id: string, trajectId: string, name: string, side: Types.Side, child: boolean, relation: string, regisseur: boolean, colour: number }> } | null, place: { demo: boolean, exitUrl: string } };

export type SignInProviderQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInProviderQuery = { place: { signInProvider: { name: string, strong: boolean } | null } };

export type RequestSignInMailMutationVariables = Exact<{
  email: string;
}>;


export type RequestSignInMailMutation = { requestSignInMail: boolean };

export type SignInByLinkMutationVariables = Exact<{
  token: string;
}>;


export type SignInByLinkMutation = { signInByLink: { kind: Types.SessionKind, name: string, accountId: string | null, organisationRoles: Array<Types.OrganisationRole>, meetingId: string | null, ownDevice: boolean, persons: Array<{ id: string, trajectId: string, name: string, side: Types.Side, child: boolean, relation: string, regisseur: boolean, colour: number }> } | null };

export type SignInByCodeMutationVariables = Exact<{
  email: string;
  code: string;
}>;


export type SignInByCodeMutation = { signInByCode: { kind: Types.SessionKind, name: string, accountId: string | null, organisationRoles: Array<Types.OrganisationRole>, meetingId: string | null, ownDevice: boolean, persons: Array<{ id: string, trajectId: string, name: string, side: Types.Side, child: boolean, relation: string, regisseur: boolean, colour: number }> } | null };

export type SignInAsDemoPersonMutationVariables = Exact<{
  key: string | number;
}>;


export type SignInAsDemoPersonMutation = { signInAsDemoPerson: { kind: Types.SessionKind, name: string, accountId: string | null, organisationRoles: Array<Types.OrganisationRole>, meetingId: string | null, ownDevice: boolean, persons: Array<{ id: string, trajectId: string, name: string, side: Types.Side, child: boolean, relation: string, regisseur: boolean, colour: number }> } };

export type MailSignInAgainCodeMutationVariables = Exact<{ [key: string]: never; }>;


export type MailSignInAgainCodeMutation = { mailSignInAgainCode: boolean };

export type SignInAgainMutationVariables = Exact<{
  code: string;
}>;


export type SignInAgainMutation = { signInAgain: { kind: Types.SessionKind } };

export type SignInStepQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInStepQuery = { signInStep: Types.SignInStep | null };

export type FinishSignInMutationVariables = Exact<{
  code: string;
}>;


export type FinishSignInMutation = { finishSignIn: { kind: Types.SessionKind, name: string, accountId: string | null, organisationRoles: Array<Types.OrganisationRole>, meetingId: string | null, ownDevice: boolean, persons: Array<{ id: string, trajectId: string, name: string, side: Types.Side, child: boolean, relation: string, regisseur: boolean, colour: number }> } };

export type MySecondFactorQueryVariables = Exact<{ [key: string]: never; }>;


export type MySecondFactorQuery = { mySecondFactor: { active: boolean, since: string | null, recoveryCodesLeft: number }, myPasskeys: Array<{ id: string }> };

export type SetUpSecondFactorMutationVariables = Exact<{ [key: string]: never; }>;


export type SetUpSecondFactorMutation = { setUpSecondFactor: { secret: string, address: string, qrSvg: string } };

export type ConfirmSecondFactorMutationVariables = Exact<{
  code: string;
}>;


export type ConfirmSecondFactorMutation = { confirmSecondFactor: Array<string> };

export type RemoveSecondFactorMutationVariables = Exact<{ [key: string]: never; }>;


export type RemoveSecondFactorMutation = { removeSecondFactor: boolean };

export type OwnPasskeyFragment = { id: string, device: string, createdAt: string, lastUsedAt: string | null };

export type MyPasskeysQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPasskeysQuery = { myPasskeys: Array<{ id: string, device: string, createdAt: string, lastUsedAt: string | null }> };

export type PasskeyToAddMutationVariables = Exact<{ [key: string]: never; }>;


export type PasskeyToAddMutation = { passkeyToAdd: string };

export type AddPasskeyMutationVariables = Exact<{
  response: string;
}>;


export type AddPasskeyMutation = { addPasskey: Array<{ id: string, device: string, createdAt: string, lastUsedAt: string | null }> };

export type RemovePasskeyMutationVariables = Exact<{
  id: string | number;
}>;


export type RemovePasskeyMutation = { removePasskey: Array<{ id: string, device: string, createdAt: string, lastUsedAt: string | null }> };

export type PasskeyChallengeMutationVariables = Exact<{ [key: string]: never; }>;


export type PasskeyChallengeMutation = { passkeyChallenge: string };

export type SignInByPasskeyMutationVariables = Exact<{
  response: string;
}>;


export type SignInByPasskeyMutation = { signInByPasskey: { kind: Types.SessionKind, name: string, accountId: string | null, organisationRoles: Array<Types.OrganisationRole>, meetingId: string | null, ownDevice: boolean, persons: Array<{ id: string, trajectId: string, name: string, side: Types.Side, child: boolean, relation: string, regisseur: boolean, colour: number }> } };

export type SignInAgainByPasskeyMutationVariables = Exact<{
  response: string;
}>;


export type SignInAgainByPasskeyMutation = { signInAgainByPasskey: { kind: Types.SessionKind } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type MySessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MySessionsQuery = { mySessions: Array<{ id: string, startedAt: string, lastUsedAt: string, endsAt: string, device: string, current: boolean }> };

export type EndSessionMutationVariables = Exact<{
  id: string | number;
}>;


export type EndSessionMutation = { endSession: boolean };

export type SetOwnDeviceMutationVariables = Exact<{
  own: boolean;
}>;


export type SetOwnDeviceMutation = { setOwnDevice: { kind: Types.SessionKind, name: string, accountId: string | null, organisationRoles: Array<Types.OrganisationRole>, meetingId: string | null, ownDevice: boolean, persons: Array<{ id: string, trajectId: string, name: string, side: Types.Side, child: boolean, relation: string, regisseur: boolean, colour: number }> } };

export type LeaveFastMutationVariables = Exact<{ [key: string]: never; }>;


export type LeaveFastMutation = { leaveFast: boolean };

export type OwnCodeQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnCodeQuery = { me: { ownCode: boolean } | null };

export type SetOwnCodeMutationVariables = Exact<{
  code?: string | null | undefined;
}>;


export type SetOwnCodeMutation = { setOwnCode: { ownCode: boolean } };

export type ComeBackMutationVariables = Exact<{
  code: string;
}>;


export type ComeBackMutation = { comeBack: { kind: Types.SessionKind, name: string, accountId: string | null, organisationRoles: Array<Types.OrganisationRole>, meetingId: string | null, ownDevice: boolean, persons: Array<{ id: string, trajectId: string, name: string, side: Types.Side, child: boolean, relation: string, regisseur: boolean, colour: number }> } };

export type CameInQueryVariables = Exact<{ [key: string]: never; }>;


export type CameInQuery = { me: { recognitionCode: string | null, cameIn: Array<{ id: string, at: string, byCode: boolean, mayAnswer: boolean }> } | null };

export type AnswerComingInMutationVariables = Exact<{
  id: string | number;
  mine: boolean;
  code?: string | null | undefined;
}>;


export type AnswerComingInMutation = { answerComingIn: boolean };

export const DemoPeopleDocument: Operation<DemoPeopleQuery, DemoPeopleQueryVariables> = {"operationName":"DemoPeople","query":"query DemoPeople{demoPeople{key name description group startPath}}"};

export const MeDocument: Operation<MeQuery, MeQueryVariables> = {"operationName":"Me","query":"query Me{me{...Viewer}place{demo exitUrl}}fragment Viewer on Me{kind name accountId organisationRoles meetingId ownDevice persons{id trajectId name side child relation regisseur colour}}"};

export const SignInProviderDocument: Operation<SignInProviderQuery, SignInProviderQueryVariables> = {"operationName":"SignInProvider","query":"query SignInProvider{place{signInProvider{name strong}}}"};

export const RequestSignInMailDocument: Operation<RequestSignInMailMutation, RequestSignInMailMutationVariables> = {"operationName":"RequestSignInMail","query":"mutation RequestSignInMail($email:String!){requestSignInMail(email:$email)}"};

export const SignInByLinkDocument: Operation<SignInByLinkMutation, SignInByLinkMutationVariables> = {"operationName":"SignInByLink","query":"mutation SignInByLink($token:String!){signInByLink(token:$token){...Viewer}}fragment Viewer on Me{kind name accountId organisationRoles meetingId ownDevice persons{id trajectId name side child relation regisseur colour}}"};

export const SignInByCodeDocument: Operation<SignInByCodeMutation, SignInByCodeMutationVariables> = {"operationName":"SignInByCode","query":"mutation SignInByCode($email:String!$code:String!){signInByCode(email:$email code:$code){...Viewer}}fragment Viewer on Me{kind name accountId organisationRoles meetingId ownDevice persons{id trajectId name side child relation regisseur colour}}"};

export const SignInAsDemoPersonDocument: Operation<SignInAsDemoPersonMutation, SignInAsDemoPersonMutationVariables> = {"operationName":"SignInAsDemoPerson","query":"mutation SignInAsDemoPerson($key:ID!){signInAsDemoPerson(key:$key){...Viewer}}fragment Viewer on Me{kind name accountId organisationRoles meetingId ownDevice persons{id trajectId name side child relation regisseur colour}}"};

export const MailSignInAgainCodeDocument: Operation<MailSignInAgainCodeMutation, MailSignInAgainCodeMutationVariables> = {"operationName":"MailSignInAgainCode","query":"mutation MailSignInAgainCode{mailSignInAgainCode}"};

export const SignInAgainDocument: Operation<SignInAgainMutation, SignInAgainMutationVariables> = {"operationName":"SignInAgain","query":"mutation SignInAgain($code:String!){signInAgain(code:$code){kind}}"};

export const SignInStepDocument: Operation<SignInStepQuery, SignInStepQueryVariables> = {"operationName":"SignInStep","query":"query SignInStep{signInStep}"};

export const FinishSignInDocument: Operation<FinishSignInMutation, FinishSignInMutationVariables> = {"operationName":"FinishSignIn","query":"mutation FinishSignIn($code:String!){finishSignIn(code:$code){...Viewer}}fragment Viewer on Me{kind name accountId organisationRoles meetingId ownDevice persons{id trajectId name side child relation regisseur colour}}"};

export const MySecondFactorDocument: Operation<MySecondFactorQuery, MySecondFactorQueryVariables> = {"operationName":"MySecondFactor","query":"query MySecondFactor{mySecondFactor{active since recoveryCodesLeft}myPasskeys{id}}"};

export const SetUpSecondFactorDocument: Operation<SetUpSecondFactorMutation, SetUpSecondFactorMutationVariables> = {"operationName":"SetUpSecondFactor","query":"mutation SetUpSecondFactor{setUpSecondFactor{secret address qrSvg}}"};

export const ConfirmSecondFactorDocument: Operation<ConfirmSecondFactorMutation, ConfirmSecondFactorMutationVariables> = {"operationName":"ConfirmSecondFactor","query":"mutation ConfirmSecondFactor($code:String!){confirmSecondFactor(code:$code)}"};

export const RemoveSecondFactorDocument: Operation<RemoveSecondFactorMutation, RemoveSecondFactorMutationVariables> = {"operationName":"RemoveSecondFactor","query":"mutation RemoveSecondFactor{removeSecondFactor}"};

export const MyPasskeysDocument: Operation<MyPasskeysQuery, MyPasskeysQueryVariables> = {"operationName":"MyPasskeys","query":"query MyPasskeys{myPasskeys{...OwnPasskey}}fragment OwnPasskey on Passkey{id device createdAt lastUsedAt}"};

export const PasskeyToAddDocument: Operation<PasskeyToAddMutation, PasskeyToAddMutationVariables> = {"operationName":"PasskeyToAdd","query":"mutation PasskeyToAdd{passkeyToAdd}"};

export const AddPasskeyDocument: Operation<AddPasskeyMutation, AddPasskeyMutationVariables> = {"operationName":"AddPasskey","query":"mutation AddPasskey($response:String!){addPasskey(response:$response){...OwnPasskey}}fragment OwnPasskey on Passkey{id device createdAt lastUsedAt}"};

export const RemovePasskeyDocument: Operation<RemovePasskeyMutation, RemovePasskeyMutationVariables> = {"operationName":"RemovePasskey","query":"mutation RemovePasskey($id:ID!){removePasskey(id:$id){...OwnPasskey}}fragment OwnPasskey on Passkey{id device createdAt lastUsedAt}"};

export const PasskeyChallengeDocument: Operation<PasskeyChallengeMutation, PasskeyChallengeMutationVariables> = {"operationName":"PasskeyChallenge","query":"mutation PasskeyChallenge{passkeyChallenge}"};

export const SignInByPasskeyDocument: Operation<SignInByPasskeyMutation, SignInByPasskeyMutationVariables> = {"operationName":"SignInByPasskey","query":"mutation SignInByPasskey($response:String!){signInByPasskey(response:$response){...Viewer}}fragment Viewer on Me{kind name accountId organisationRoles meetingId ownDevice persons{id trajectId name side child relation regisseur colour}}"};

export const SignInAgainByPasskeyDocument: Operation<SignInAgainByPasskeyMutation, SignInAgainByPasskeyMutationVariables> = {"operationName":"SignInAgainByPasskey","query":"mutation SignInAgainByPasskey($response:String!){signInAgainByPasskey(response:$response){kind}}"};

export const SignOutDocument: Operation<SignOutMutation, SignOutMutationVariables> = {"operationName":"SignOut","query":"mutation SignOut{signOut}"};

export const MySessionsDocument: Operation<MySessionsQuery, MySessionsQueryVariables> = {"operationName":"MySessions","query":"query MySessions{mySessions{id startedAt lastUsedAt endsAt device current}}"};

export const EndSessionDocument: Operation<EndSessionMutation, EndSessionMutationVariables> = {"operationName":"EndSession","query":"mutation EndSession($id:ID!){endSession(id:$id)}"};

export const SetOwnDeviceDocument: Operation<SetOwnDeviceMutation, SetOwnDeviceMutationVariables> = {"operationName":"SetOwnDevice","query":"mutation SetOwnDevice($own:Boolean!){setOwnDevice(own:$own){...Viewer}}fragment Viewer on Me{kind name accountId organisationRoles meetingId ownDevice persons{id trajectId name side child relation regisseur colour}}"};

export const LeaveFastDocument: Operation<LeaveFastMutation, LeaveFastMutationVariables> = {"operationName":"LeaveFast","query":"mutation LeaveFast{leaveFast}"};

export const OwnCodeDocument: Operation<OwnCodeQuery, OwnCodeQueryVariables> = {"operationName":"OwnCode","query":"query OwnCode{me{ownCode}}"};

export const SetOwnCodeDocument: Operation<SetOwnCodeMutation, SetOwnCodeMutationVariables> = {"operationName":"SetOwnCode","query":"mutation SetOwnCode($code:String){setOwnCode(code:$code){ownCode}}"};

export const ComeBackDocument: Operation<ComeBackMutation, ComeBackMutationVariables> = {"operationName":"ComeBack","query":"mutation ComeBack($code:String!){comeBack(code:$code){...Viewer}}fragment Viewer on Me{kind name accountId organisationRoles meetingId ownDevice persons{id trajectId name side child relation regisseur colour}}"};

export const CameInDocument: Operation<CameInQuery, CameInQueryVariables> = {"operationName":"CameIn","query":"query CameIn{me{recognitionCode cameIn{id at byCode mayAnswer}}}"};

export const AnswerComingInDocument: Operation<AnswerComingInMutation, AnswerComingInMutationVariables> = {"operationName":"AnswerComingIn","query":"mutation AnswerComingIn($id:ID!$mine:Boolean!$code:String){answerComingIn(id:$id mine:$mine code:$code)}"};