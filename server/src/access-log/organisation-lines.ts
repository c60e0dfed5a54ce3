import { accountActing, type Grant } from '../access/grant.ts';
import type { AccountService } from '../account/account.service.ts';
import type { Chain } from '../chain/chain.ts';
import { groupOf, isOrganisationAct } from '../chain/organisation-facts.ts';
import type { OrganisationActGroup, OrganisationLine, OrganisationLog } from '../schema.generated.ts';

/** Which part of the log to read. */
export interface AskedLines {
  group: OrganisationActGroup | null;
  before: number | null;
}

const mostLines = 50;

/** The organisation's own log, as its privacy officer reads it. */
export function createOrganisationLines(chain: Chain, account: Pick<AccountService, 'actorOf' | 'log'>) {
  return async (
    grant: Grant<'ACCESS_LOG_CHECK'>,
    { group, before }: AskedLines,
  ): Promise<OrganisationLog> => {
    const officer = accountActing(grant);
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
