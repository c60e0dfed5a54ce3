import { trusted } from 'mongoose';
import type { Core } from '../core.ts';
import { bytesOf } from '../seal/bytes.ts';
import type { TimelineFact } from './timeline.rules.ts';
import type { StoredTimelineItem, StoredTraject, TrajectModels } from './traject.model.ts';

/** Of which traject something is, as far as figures ask. */
export interface CountedTraject {
  trajectId: string;
  organisationId: string;
  edition: string;
  registeredAt: Date;
  regieLevel: number | null;
  /** The account that leads; null when nobody does, or somebody of the household or network. */
  regisseurAccountId: string | null;
}

/** That something happened in a traject: when and what, nothing that anyone wrote. */
export interface Happening {
  id: string;
  trajectId: string;
  kind: TimelineFact['kind'];
  at: Date;
  /** The person, meeting or plan; null when about none. */
  subject: string | null;
}

/** One that figures count. `levels`: of a change of level. */
export type CountedHappening = Happening & {
  traject: CountedTraject;
  levels: { from: number; to: number } | null;
};

/** What happened in all trajecten, for figures about many. System functions: no viewer asks. */
export interface HappenedInTrajecten {
  /** From a moment on and before another, in batches. */
  between(from: Date, until: Date): AsyncIterable<CountedHappening[]>;
  /** Meetings held and plans adopted in some trajecten, ever, the oldest first. */
  meetingsAndPlans(trajectIds: string[]): Promise<Happening[]>;
  /** Trajecten of an organisation that are not closed, in batches. */
  open(organisationId: string): AsyncIterable<CountedTraject[]>;
}

const batchSize = 500;
type Known = Pick<
  StoredTraject,
  '_id' | 'organisationId' | 'edition' | 'registeredAt' | 'regieLevel' | 'regisseurPersonId'
>;
const known = { organisationId: 1, edition: 1, registeredAt: 1, regieLevel: 1, regisseurPersonId: 1 };

const happening = ({ _id, trajectId, kind, at, subject }: StoredTimelineItem): Happening => ({
  id: _id,
  trajectId,
  kind,
  at,
  subject: subject ?? null,
});

async function* inBatches<T>(all: AsyncIterable<T>): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const one of all) {
    batch.push(one);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Trajecten with who leads them. */
async function withRegisseurs(
  { Person }: Pick<TrajectModels, 'Person'>,
  all: Known[],
): Promise<CountedTraject[]> {
  const leading = all.flatMap(({ regisseurPersonId }) => regisseurPersonId ?? []);
  const people = await Person.find({ _id: trusted({ $in: leading }) }, { accountId: 1 }).lean();
  const accounts = new Map(people.map(({ _id, accountId }) => [_id, accountId ?? null]));
  return all.map(({ _id: trajectId, regisseurPersonId, ...facts }) => ({
    ...facts,
    trajectId,
    regisseurAccountId: accounts.get(regisseurPersonId ?? '') ?? null,
  }));
}

/** What happened, over the models of trajecten. */
export function createHappened(
  core: Pick<Core, 'keyring'>,
  models: Pick<TrajectModels, 'Traject' | 'Person' | 'TimelineItem'>,
): HappenedInTrajecten {
  const { Traject, TimelineItem } = models;
  const counted = (all: Known[]) => withRegisseurs(models, all);

  async function levelsOf({
    _id,
    trajectId,
    sealed,
  }: StoredTimelineItem): Promise<CountedHappening['levels']> {
    const place = { collection: 'timeline', id: _id, field: 'sealed' };
    const { fromLevel: from, toLevel: to } = await core.keyring.open<
      Partial<Record<'fromLevel' | 'toLevel', number>>
    >(trajectId, place, bytesOf(sealed));
    return from === undefined || to === undefined ? null : { from, to };
  }

  return {
    async *between(from, until) {
      const lines = TimelineItem.find({ at: trusted({ $gte: from, $lt: until }) })
        .sort({ at: 1 })
        .lean()
        .cursor({ batchSize });
      for await (const batch of inBatches<StoredTimelineItem>(lines)) {
        const ids = [...new Set(batch.map(({ trajectId }) => trajectId))];
        const found = await Traject.find({ _id: trusted({ $in: ids }) }, known).lean();
        const trajecten = new Map((await counted(found)).map((one) => [one.trajectId, one]));
        const all = await Promise.all(
          batch.map(async (line) => {
            const traject = trajecten.get(line.trajectId);
            if (!traject) return [];
            const levels = line.kind === 'LEVEL_CHANGED' ? await levelsOf(line) : null;
            return [{ ...happening(line), traject, levels }];
          }),
        );
        yield all.flat();
      }
    },
    async meetingsAndPlans(trajectIds) {
      const lines = await TimelineItem.find({
        trajectId: trusted({ $in: trajectIds }),
        kind: trusted({ $in: ['MEETING_HELD', 'PLAN_ADOPTED'] }),
      }).lean();
      return lines.map(happening).sort((a, b) => a.at.getTime() - b.at.getTime());
    },
    async *open(organisationId) {
      const all = Traject.find({ organisationId, closed: null }, known).lean().cursor({ batchSize });
      for await (const batch of inBatches<Known>(all)) yield await counted(batch);
    },
  };
}
