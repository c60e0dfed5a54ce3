import type { Grant } from '../access/grant.ts';
import type { AccountService } from '../account/account.service.ts';
import type { Chain } from '../chain/chain.ts';
import { isOrganisationAct } from '../chain/organisation-facts.ts';
import { fail } from '../errors.ts';
import type {
  OrganisationAct,
  OrganisationActGroup,
  OrganisationLine,
  OrganisationLog,
} from '../schema.generated.ts';

/** What each act is about. */
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
  TERMS_CHANGED: 'KEYS_AND_TERMS',
  TRAJECT_ERASED: 'KEYS_AND_TERMS',
  KEY_REPLACED: 'KEYS_AND_TERMS',
  OLD_KEY_ENDED: 'KEYS_AND_TERMS',
  ORGANISATION_LOG_READ: 'LOG',
  LOG_CHECKED: 'LOG',
};

/** Which part of the log to read. */
export interface AskedLines {
  group: OrganisationActGroup | null;
  before: number | null;
}

const mostLines = 50;

/** The organisation's own log, as its privacy officer reads it. */
export function createOrganisationLines(chain: Chain, account: Pick<AccountService, 'actorOf' | 'log'>) {
  return async (
    { viewer }: Grant<'ACCESS_LOG_CHECK'>,
    { group, before }: AskedLines,
  ): Promise<OrganisationLog> => {
    const officer = viewer.kind === 'ACCOUNT' ? viewer : fail('FORBIDDEN');
    const { organisationId } = officer;
    // On disk before it is answered.
    await account.log.addOnce(organisationId, await account.actorOf(officer), 'ORGANISATION_LOG_READ');
    const records = await chain.newest(
      organisationId,
      mostLines + 1,
      ({ what }) => isOrganisationAct(what) && (group === null || groupOf[what] === group),
      before ?? undefined,
    );
    const lines = records.slice(0, mostLines).flatMap(({ number, at, what, name, role, facts = {} }) => {
      if (!isOrganisationAct(what)) return [];
      const { about, before: had = null, after = null, way = null, refusal = null } = facts;
      const { device = null, count = null } = facts;
      const line: OrganisationLine = {
        id: String(number),
        at,
        who: name,
        role,
        act: what,
        about: about?.name ?? null,
        before: had,
        after,
        way,
        refusal,
        device,
        count,
      };
      return [line];
    });
    const oldest = records.length > mostLines ? records[mostLines - 1] : undefined;
    return { lines, next: oldest?.number ?? null };
  };
}
