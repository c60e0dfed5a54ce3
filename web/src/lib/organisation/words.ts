import { m } from '#lib/paraglide/messages.js';
import type {
  AccountFileFault,
  AccountImportFault,
  AccountState,
  OrganisationRole,
} from '../graph/schema.generated.ts';
import { addProblemTexts } from '../graph/problem.ts';
import { day } from '../language/language.ts';

// What only pages of administration can meet.
addProblemTexts({
  LAST_ADMINISTRATOR: m.errors_last_administrator,
  WEBHOOK_ADDRESS: m.errors_webhook_address,
  WEBHOOKS_FULL: m.errors_webhooks_full,
  NOT_IN_DEMO: m.errors_not_in_demo,
});

/** Roles in the order in which an administrator reads them, each with what it may do. */
export const roles: readonly { role: OrganisationRole; name: () => string; hint: () => string }[] = [
  { role: 'PROFESSIONAL', name: m.organisation_role_professional, hint: m.organisation_may_professional },
  {
    role: 'AANMELDCOORDINATOR',
    name: m.organisation_role_coordinator,
    hint: m.organisation_may_coordinator,
  },
  { role: 'MANAGER', name: m.organisation_role_manager, hint: m.organisation_may_manager },
  { role: 'POLICY_OFFICER', name: m.organisation_role_policy, hint: m.organisation_may_policy },
  { role: 'SAFETY_DESK', name: m.organisation_role_desk, hint: m.organisation_may_desk },
  { role: 'PRIVACY_OFFICER', name: m.organisation_role_privacy, hint: m.organisation_may_privacy },
  { role: 'ADMINISTRATOR', name: m.organisation_role_administrator, hint: m.organisation_may_administrator },
];

/** Roles in words, in that order. */
export function rolesInWords(given: readonly OrganisationRole[]): string {
  const names = roles.filter(({ role }) => given.includes(role)).map(({ name }) => name());
  return names.length === 0 ? m.organisation_no_roles() : names.join(', ');
}

const faults: Record<AccountImportFault, () => string> = {
  FORMULA: m.organisation_fault_formula,
  NAME_MISSING: m.organisation_fault_name,
  ROLES_MISSING: m.organisation_fault_roles,
  ROLE_UNKNOWN: m.organisation_fault_role,
  PROFILE_UNKNOWN: m.organisation_fault_profile,
  EMAIL_INVALID: m.organisation_fault_email,
  EMAIL_TWICE: m.organisation_fault_twice,
  EMAIL_TAKEN: m.organisation_fault_taken,
  TOO_LONG: m.organisation_fault_long,
};

/** What is wrong with a line of a file. */
export const faultInWords = (fault: AccountImportFault): string => faults[fault]();

const fileFaults: Record<AccountFileFault, () => string> = {
  NO_COLUMNS: m.organisation_file_no_columns,
  EMPTY: m.organisation_file_empty,
  NO_NAME: m.organisation_file_no_name,
  NO_EMAIL: m.organisation_file_no_email,
  NO_ROLES: m.organisation_file_no_roles,
  TOO_LONG: m.organisation_file_too_long,
};

/** What is wrong with a whole file. */
export const fileFaultInWords = (fault: AccountFileFault): string => fileFaults[fault]();

const states: Record<AccountState, () => string> = {
  ACTIVE: m.organisation_state_active,
  SUSPENDED: m.organisation_state_suspended,
  ENDED: m.organisation_state_ended,
};

/** A state in a word or two. */
export const stateInWords = (state: AccountState): string => states[state]();

/** When somebody last signed in. */
export function signedInWords(at: string | null): string {
  return at === null ? m.organisation_never_in() : m.organisation_last_in({ when: day(at) });
}
