import { trajectOf, type Grant } from '../access/grant.ts';
import type { Accessed, Intent, Refused } from '../access/logs.ts';
import type { AccountService } from '../account/account.service.ts';
import { createChain, type ChainVerdict } from '../chain/chain.ts';
import { isOrganisationAct } from '../chain/organisation-facts.ts';
import type { Core } from '../core.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { AccessLine, AccessLogOverview, OrganisationLog } from '../schema.generated.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import { createRecording } from './access-log.recording.ts';
import { maySeeLine, type LogReader } from './access-log.rules.ts';
import { createAnchoring, type FullCheck } from './anchoring.ts';
import { createIntents } from './intents.ts';
import { createKeepingAnchored } from './keeping-anchored.ts';
import { createOrganisationLines, type AskedLines } from './organisation-lines.ts';
import { createOverview } from './overview.ts';

/** What the access log needs of other modules. */
export interface AccessLogNeighbours {
  account: Pick<AccountService, 'accountById' | 'acting' | 'actorOf' | 'log'>;
  traject: Pick<TrajectService, 'personById' | 'trajectById'>;
}

/** What professionals read and changed, per traject. */
export interface AccessLogService {
  /** Records that a professional read or changed something; hash-chained per traject. Resolves when it is on disk. */
  record(line: Accessed): Promise<void>;
  /** Notes that something is about to be changed, so that a crash loses no line. */
  intend(line: Accessed): Promise<Intent>;
  /** Records that something was asked and refused, in the chain of the organisation. */
  refused(line: Refused): Promise<void>;
  /** Lines of a traject that the reader may know of, newest first, at most 500. */
  lines(grant: Grant<'ACCESS_LOG_READ'>, reader: LogReader): Promise<AccessLine[]>;
  /** Looks whether a line of a traject was taken away or changed. System function: administration and tests. */
  verifyChain(trajectId: string): Promise<ChainVerdict>;
  /** Checks every chain, against the anchors too. System function: `access-log:verify`. */
  verifyAll(): Promise<FullCheck>;
  overview(grant: Grant<'ACCESS_LOG_CHECK'>): Promise<AccessLogOverview>;
  check(grant: Grant<'ACCESS_LOG_CHECK'>): Promise<AccessLogOverview>;
  /** What happened in the organisation itself, newest first. */
  organisation(grant: Grant<'ACCESS_LOG_CHECK'>, asked: AskedLines): Promise<OrganisationLog>;
  /** Anchors the ends of the chains every hour, and writes lines that a crash left out. Call once. */
  keepAnchored(jobs: Jobs): Promise<void>;
}

const mostLines = 500;

/** The access log: what professionals read and changed in a traject (G5). */
export async function createAccessLogService(
  core: Core,
  neighbours: AccessLogNeighbours,
): Promise<AccessLogService> {
  const chain = await createChain(core);
  const anchoring = createAnchoring(core, chain);
  const intents = await createIntents(core, chain);
  const overview = await createOverview(core, neighbours, { chain, anchoring });

  return {
    ...createRecording(core, { neighbours, chain, intents }),
    async lines(grant, reader) {
      const trajectId = trajectOf(grant);
      const records = await chain.newest(trajectId, mostLines, ({ what, about }) =>
        isOrganisationAct(what) ? false : maySeeLine({ what, about }, reader),
      );
      return records.flatMap(({ number, at, name, role, what }) => {
        if (isOrganisationAct(what)) return [];
        // A number would show the gap where a line was left out.
        const id = core.keyring.digest('access line', `${trajectId}:${number}`);
        return [{ id, at, who: name, role, what }];
      });
    },
    verifyChain: (trajectId) => chain.verify(trajectId),
    verifyAll: () => anchoring.verifyAll(),
    overview: overview.of,
    check: overview.check,
    organisation: createOrganisationLines(chain, neighbours.account),
    keepAnchored: createKeepingAnchored(core, { anchoring, intents }),
  };
}
