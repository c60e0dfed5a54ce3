import type {
  OrganisationAct,
  OrganisationActGroup,
  OrganisationRole,
  SignInRefusal,
  SignInWay,
} from '../schema.generated.ts';

/** An account that an act is about, as it was called then. */
export interface ActedAccount {
  id: string;
  name: string;
}

/** What a line of the organisation's own log tells beside who and what: never what was typed, and no address. */
export interface OrganisationFacts {
  /** The account that it is about, when that is not who acted. */
  about?: ActedAccount;
  /** Roles before and after. */
  before?: OrganisationRole[];
  after?: OrganisationRole[];
  /** By what somebody came in. */
  way?: SignInWay;
  /** Why somebody did not come in. */
  refusal?: SignInRefusal;
  /** Kind of device in a few words. */
  device?: string;
  /** How many: chains that do not fit, accounts of a file. */
  count?: number;
}

/** What has a line in the organisation's own log, and what it is about. */
export const groupOf: Record<OrganisationAct, OrganisationActGroup> = {
  SIGNED_IN: 'SIGNING_IN',
  SIGN_IN_REFUSED: 'SIGNING_IN',
  SIGNED_IN_AGAIN: 'SIGNING_IN',
  SIGNED_OUT: 'SIGNING_IN',
  SESSION_ENDED: 'SIGNING_IN',
  SECOND_FACTOR_SET: 'SIGNING_IN',
  SECOND_FACTOR_REMOVED: 'SIGNING_IN',
  SECOND_FACTOR_RESET: 'SIGNING_IN',
  PASSKEY_ADDED: 'SIGNING_IN',
  PASSKEY_REMOVED: 'SIGNING_IN',
  SECOND_FACTOR_DEMANDED: 'SIGNING_IN',
  SECOND_FACTOR_NOT_DEMANDED: 'SIGNING_IN',
  ACCOUNTS_READ: 'ACCOUNTS',
  ACCOUNT_MADE: 'ACCOUNTS',
  ACCOUNT_CHANGED: 'ACCOUNTS',
  ROLES_CHANGED: 'ACCOUNTS',
  ACCOUNT_SUSPENDED: 'ACCOUNTS',
  ACCOUNT_RESUMED: 'ACCOUNTS',
  ACCOUNT_ENDED: 'ACCOUNTS',
  ACCOUNT_DATA_TAKEN: 'ACCOUNTS',
  TERMS_CHANGED: 'KEYS_AND_TERMS',
  REMINDERS_CHANGED: 'KEYS_AND_TERMS',
  WEBHOOK_ADDED: 'KEYS_AND_TERMS',
  WEBHOOK_REMOVED: 'KEYS_AND_TERMS',
  EVENT_SENT_AGAIN: 'KEYS_AND_TERMS',
  TRAJECT_ERASED: 'KEYS_AND_TERMS',
  KEY_REPLACED: 'KEYS_AND_TERMS',
  OLD_KEY_ENDED: 'KEYS_AND_TERMS',
  ORGANISATION_LOG_READ: 'LOG',
  LOG_CHECKED: 'LOG',
};

/** True for an act of the organisation itself; false for one in a household. */
export const isOrganisationAct = (what: string): what is OrganisationAct => Object.hasOwn(groupOf, what);
