import { trusted } from 'mongoose';
import type { Grant } from '../access/grant.ts';
import { sessionOf, type Viewer } from '../access/viewer.ts';
import type { AccessLogService } from '../access-log/access-log.service.ts';
import type { AccountService } from '../account/account.service.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { OutputService } from '../output/output.service.ts';
import type { PlanService } from '../plan/plan.service.ts';
import type { OwnDataForm } from '../schema.generated.ts';
import { ownDataDocument } from './own-data.document.ts';
import type { Looking } from './own-data.gather.ts';
import { openOwnData, type StoredOwnData } from './own-data.model.ts';
import { createPartStore } from './own-data.parts.ts';
import { handleOwnData, ownDataJobs, ownerOf } from './own-data.work.ts';

/** What taking along needs of other modules. */
export interface ExchangeNeighbours {
  jobs: Jobs;
  output: OutputService;
  account: Pick<AccountService, 'acting' | 'viewerOfSession'>;
  accessLog: Pick<AccessLogService, 'record'>;
  plan: Pick<PlanService, 'paper'>;
}

/** How far putting together someone's own data is. */
export interface OwnDataNow {
  ready: boolean;
  done: number;
  total: number;
  keptUntil: Date;
}

/** What the system holds about somebody, to take along (AVG, articles 15 and 20). */
export interface ExchangeService {
  /** Takes the gate from now on: everything is looked up through it, as the one whose it is. Call once. */
  useGate(gate: Pick<Looking, 'ask' | 'authorise'>): void;
  /** Begins; what is being put together goes on, and what was put together before is thrown away. */
  gather(grant: Grant<'OWN'>, language: 'nl' | 'en'): Promise<OwnDataNow>;
  /** How far it is; null when there is nothing. */
  now(grant: Grant<'OWN'>): Promise<OwnDataNow | null>;
  throwAway(grant: Grant<'OWN'>): Promise<void>;
  /** What was put together, as a file; answered when its line is in the log. Throws FILE_NOT_READY. */
  take(grant: Grant<'OWN'>, form: OwnDataForm): Promise<Uint8Array>;
}

const minute = 60_000;
/** Milliseconds that it waits to be taken. */
const keptFor = 24 * 60 * minute;
/** Milliseconds after which one that does not come on is begun again when somebody asks. */
const patience = 10 * minute;

/** Form of the data: `README.md` of this folder. */
const format = 'regietafel.own-data/1';

function askedBy(viewer: Viewer, language: 'nl' | 'en', { clock, random }: Core): StoredOwnData {
  const now = clock.now();
  return {
    _id: ownerOf(viewer),
    asking: random.uuid(),
    trajectId: viewer.kind === 'PERSON' ? viewer.trajectId : null,
    sessionId: sessionOf(viewer) ?? fail('UNAUTHENTICATED'),
    language,
    askedAt: now,
    ready: false,
    done: 0,
    total: 0,
    keptUntil: new Date(now.getTime() + keptFor),
  };
}

/** Writes in the log that somebody takes the own data along. */
async function noteTaken(
  viewer: Viewer,
  { account, accessLog }: Pick<ExchangeNeighbours, 'account' | 'accessLog'>,
): Promise<void> {
  if (viewer.kind === 'ACCOUNT')
    await account.acting(viewer, async (_session, note) => note('ACCOUNT_DATA_TAKEN'));
  if (viewer.kind !== 'PERSON') return;
  const { personId, trajectId } = viewer;
  const about = { kind: 'person', id: personId } as const;
  await accessLog.record({ trajectId, viewer, personId, what: 'OWN_DATA_TAKEN', about });
}

/** The exchange over jobs that wait in the database. */
export async function createExchangeService(
  core: Core,
  neighbours: ExchangeNeighbours,
): Promise<ExchangeService> {
  const { jobs, output, account, plan } = neighbours;
  const models = await openOwnData(core.database);
  const { OwnData, Parts } = models;
  const parts = createPartStore(core, Parts);
  let gate: Pick<Looking, 'ask' | 'authorise'> | undefined;
  const looking = (): Looking => {
    if (!gate) throw new Error('There is no gate to ask.');
    return { ...gate, plan };
  };
  handleOwnData(core, { jobs, account, models, parts, looking });

  const kept = (id: string): Promise<StoredOwnData | null> =>
    OwnData.findOne({ _id: id, keptUntil: trusted({ $gt: core.clock.now() }) }).lean();

  return {
    useGate: (given) => void (gate = given),

    async gather({ viewer }, language) {
      const { _id, ...made } = askedBy(viewer, language, core);
      const before = await kept(_id);
      const since = before && made.askedAt.getTime() - before.askedAt.getTime();
      if (before && !before.ready && Number(since) < patience) return before;
      await Parts.deleteMany({ ownDataId: _id });
      await OwnData.updateOne({ _id }, { $set: made }, { upsert: true });
      const job = { subject: _id, trajectId: made.trajectId };
      await jobs.plan({ ...job, kind: ownDataJobs.end, dueAt: made.keptUntil });
      await jobs.plan({ ...job, kind: ownDataJobs.gather, dueAt: made.askedAt });
      jobs.soon();
      return made;
    },

    now: ({ viewer }) => kept(ownerOf(viewer)),

    async throwAway({ viewer }) {
      const id = ownerOf(viewer);
      await OwnData.deleteOne({ _id: id });
      await Parts.deleteMany({ ownDataId: id });
      for (const kind of Object.values(ownDataJobs)) await jobs.cancel(kind, id);
    },

    async take({ viewer }, form) {
      const stored = await kept(ownerOf(viewer));
      if (!stored?.ready) return fail('FILE_NOT_READY');
      const { language, askedAt } = stored;
      const held = await parts.read(stored, viewer, looking().authorise);
      await noteTaken(viewer, neighbours);
      if (form === 'PDF') return output.planPdf(ownDataDocument(held, language, askedAt));
      return Buffer.from(JSON.stringify({ format, madeAt: askedAt, parts: held }, null, 2));
    },
  };
}
