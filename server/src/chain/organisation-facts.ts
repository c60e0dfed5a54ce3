import type { OrganisationAct, OrganisationRole, SignInRefusal, SignInWay } from '../schema.generated.ts';

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

/** What has a line in the organisation's own log. */
const acts: Record<OrganisationAct, true> = {
  SIGNED_IN: true,
  SIGN_IN_REFUSED: true,
  SIGNED_IN_AGAIN: true,
  SIGNED_OUT: true,
  SESSION_ENDED: true,
  SECOND_FACTOR_SET: true,
  SECOND_FACTOR_REMOVED: true,
  SECOND_FACTOR_RESET: true,
  PASSKEY_ADDED: true,
  PASSKEY_REMOVED: true,
  SECOND_FACTOR_DEMANDED: true,
  SECOND_FACTOR_NOT_DEMANDED: true,
  ACCOUNTS_READ: true,
  ACCOUNT_MADE: true,
  ACCOUNT_CHANGED: true,
  ROLES_CHANGED: true,
  ACCOUNT_SUSPENDED: true,
  ACCOUNT_RESUMED: true,
  ACCOUNT_ENDED: true,
  TERMS_CHANGED: true,
  TRAJECT_ERASED: true,
  KEY_REPLACED: true,
  OLD_KEY_ENDED: true,
  ORGANISATION_LOG_READ: true,
  LOG_CHECKED: true,
};

/** True for an act of the organisation itself; false for one in a household. */
export const isOrganisationAct = (what: string): what is OrganisationAct => Object.hasOwn(acts, what);
