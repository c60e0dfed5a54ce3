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
import { bytesOf } from '../seal/bytes.ts';
import { ownDataDocument } from './own-data.document.ts';
import { grantedBy, partsFor, type Looking } from './own-data.gather.ts';
import { openOwnData, type StoredOwnData, type StoredPart } from './own-data.model.ts';
import type { Part, PlannedPart } from './own-data.types.ts';

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

const [gatherKind, endKind] = ['exchange.gather', 'exchange.end'];
const minute = 60_000;
/** Milliseconds that it waits to be fetched. */
const keptFor = 24 * 60 * minute;
/** Milliseconds after which one that does not come on is begun again when somebody asks. */
const patience = 10 * minute;

/** Form of the data: `README.md` of this folder. */
const format = 'regietafel.own-data/1';

/** Whose a session's data are. Who may be somebody else does not come here (A23). */
function ownerOf(viewer: Viewer): string {
  if (viewer.kind === 'ACCOUNT') return `account:${viewer.accountId}`;
  return viewer.kind === 'PERSON' ? `person:${viewer.personId}` : fail('UNAUTHENTICATED');
}

// What it asks for is part of the place: changed in the database, it opens nothing.
const placeOf = ({ _id, guard }: Pick<StoredPart, '_id' | 'guard'>) => ({
  collection: 'own_data_parts',
  id: `${_id}:${guard.right}:${guard.target?.id ?? ''}`,
  field: 'sealed',
});

/** The exchange over jobs that wait in the database. */
export async function createExchangeService(
  core: Core,
  { jobs, output, account, accessLog, plan }: ExchangeNeighbours,
): Promise<ExchangeService> {
  const { OwnData, Parts } = await openOwnData(core.database);
  let gate: Pick<Looking, 'ask' | 'authorise'> | undefined;
  const looking = (): Looking => {
    if (!gate) throw new Error('There is no gate to ask.');
    return { ...gate, plan };
  };

  async function remove(ownDataId: string): Promise<void> {
    await OwnData.deleteOne({ _id: ownDataId });
    await Parts.deleteMany({ ownDataId });
  }

  /** Who seals a part: the traject that it is of, so that it ends with it, or the organisation of the account. */
  const sealedBy = (trajectId: string | null, viewer: Viewer): string =>
    trajectId ?? (viewer.kind === 'ACCOUNT' ? viewer.organisationId : fail('NOT_FOUND'));

  async function keep(
    { _id: ownDataId, asking }: StoredOwnData,
    place: number,
    { guard, trajectId }: PlannedPart,
    part: Part | null,
    viewer: Viewer,
  ): Promise<boolean> {
    const made = { _id: core.random.uuid(), ownDataId, asking, place, trajectId, guard };
    if (part) {
      const sealed = await core.keyring.seal(sealedBy(trajectId, viewer), placeOf(made), part);
      await Parts.insertMany([{ ...made, sealed }]);
    }
    const counted = await OwnData.updateOne({ _id: ownDataId, asking }, { $set: { done: place + 1 } });
    return counted.matchedCount === 1;
  }

  /** Looks up part after part, as the viewer is and may at that moment. Begun again it begins from the first. */
  async function work(stored: StoredOwnData): Promise<void> {
    const { _id, asking, sessionId, language } = stored;
    const viewerNow = () => account.viewerOfSession(sessionId);
    const first = await viewerNow();
    if (first.kind === 'ANONYMOUS' || ownerOf(first) !== _id) return remove(_id);
    await Parts.deleteMany({ ownDataId: _id });
    const planned = await partsFor(first, language, looking());
    await OwnData.updateOne({ _id, asking }, { $set: { done: 0, total: planned.length } });
    for (const [place, one] of planned.entries()) {
      const viewer = await viewerNow();
      if (viewer.kind === 'ANONYMOUS') return remove(_id);
      const grant = await grantedBy(one.guard, viewer, looking().authorise);
      const goesOn = await keep(stored, place, one, grant && (await one.look(grant)), viewer);
      if (!goesOn) return void (await Parts.deleteMany({ ownDataId: _id, asking }));
    }
    await OwnData.updateOne({ _id, asking }, { $set: { ready: true } });
  }

  jobs.handle(gatherKind!, async ({ subject }) => {
    const stored = await OwnData.findById(subject).lean();
    if (stored && !stored.ready) await work(stored);
  });

  jobs.handle(endKind!, async ({ subject }) => {
    const stored = await OwnData.findById(subject, { keptUntil: 1 }).lean();
    // Asked anew since this was planned.
    if (stored && stored.keptUntil <= core.clock.now()) await remove(subject);
  });

  const kept = (id: string): Promise<StoredOwnData | null> =>
    OwnData.findOne({ _id: id, keptUntil: trusted({ $gt: core.clock.now() }) }).lean();

  /** The parts that the viewer may read still. */
  async function partsOf({ _id, asking }: StoredOwnData, viewer: Viewer): Promise<Part[]> {
    const found = await Parts.find({ ownDataId: _id, asking }).sort({ place: 1 }).lean();
    const parts: Part[] = [];
    for (const { _id: id, guard, trajectId, sealed } of found)
      if (await grantedBy(guard, viewer, looking().authorise))
        parts.push(
          await core.keyring.open<Part>(
            sealedBy(trajectId, viewer),
            placeOf({ _id: id, guard }),
            bytesOf(sealed),
          ),
        );
    return parts;
  }

  /** What is fetched, with its line in the log before it is answered. */
  async function taken({ viewer }: Grant<'OWN'>): Promise<{ stored: StoredOwnData; parts: Part[] }> {
    const stored = await kept(ownerOf(viewer));
    if (!stored?.ready) return fail('FILE_NOT_READY');
    const parts = await partsOf(stored, viewer);
    if (viewer.kind === 'ACCOUNT')
      await account.acting(viewer, async (_session, note) => note('ACCOUNT_DATA_TAKEN'));
    if (viewer.kind === 'PERSON') {
      const { personId, trajectId } = viewer;
      const about = { kind: 'person', id: personId } as const;
      await accessLog.record({ trajectId, viewer, personId, what: 'OWN_DATA_TAKEN', about });
    }
    return { stored, parts };
  }

  return {
    useGate: (given) => void (gate = given),

    async gather({ viewer }, language) {
      const _id = ownerOf(viewer);
      const now = core.clock.now();
      const before = await kept(_id);
      if (before && !before.ready && now.getTime() - before.askedAt.getTime() < patience) return before;
      const made: Omit<StoredOwnData, '_id'> = {
        asking: core.random.uuid(),
        trajectId: viewer.kind === 'PERSON' ? viewer.trajectId : null,
        sessionId: sessionOf(viewer) ?? fail('UNAUTHENTICATED'),
        language,
        askedAt: now,
        ready: false,
        done: 0,
        total: 0,
        keptUntil: new Date(now.getTime() + keptFor),
      };
      await Parts.deleteMany({ ownDataId: _id });
      await OwnData.updateOne({ _id }, { $set: made }, { upsert: true });
      const job = { subject: _id, trajectId: made.trajectId };
      await jobs.plan({ ...job, kind: endKind!, dueAt: made.keptUntil });
      await jobs.plan({ ...job, kind: gatherKind!, dueAt: now });
      jobs.soon();
      return made;
    },

    now: ({ viewer }) => kept(ownerOf(viewer)),

    async throwAway({ viewer }) {
      const id = ownerOf(viewer);
      await remove(id);
      for (const kind of [gatherKind!, endKind!]) await jobs.cancel(kind, id);
    },

    async take(grant, form) {
      const { stored, parts } = await taken(grant);
      if (form === 'PDF') return output.planPdf(ownDataDocument(parts, stored.language, stored.askedAt));
      return Buffer.from(JSON.stringify({ format, madeAt: stored.askedAt, parts }, null, 2));
    },
  };
}
