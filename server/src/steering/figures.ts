import { accountActing, type Grant } from '../access/grant.ts';
import type { Core } from '../core.ts';
import type { Jobs } from '../jobs/jobs.ts';
import { editions } from '../method/editions.ts';
import type { Figure, FigureQuarter } from '../schema.generated.ts';
import { bytesOf } from '../seal/bytes.ts';
import { countQuarter, type FigureNeighbours } from './figures.count.ts';
import { openFigures } from './figures.model.ts';
import { publish, quarterOf, type Quarter } from './figures.rules.ts';

/** Figures over many trajecten. */
export interface Figures {
  /** What was published of the viewer's organisation, the latest quarter first. */
  steeringFigures(grant: Grant<'STEERING_FIGURES'>): Promise<FigureQuarter[]>;
  /** Counts from now on every quarter when it is over, and those before that were not counted. Call once, at the start. */
  keepCounted(): Promise<void>;
}

const quarters = 8;
const hour = 60 * 60_000;
/** The levels of now are those of the end of the quarter, when it ended so long ago. */
const justOver = 48 * hour;
const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

/** A quarter by the name under which it is stored. */
function quarterNamed(name: string): Quarter {
  const [year, number] = name.split('-Q').map(Number);
  return quarterOf(new Date(Date.UTC(year ?? 0, (number ?? 0) * 3 - 3)));
}

/**
 * Figures that a job counts once, when a quarter is over. Only what is published is kept, and it never changes: on two days one
 * reads the same, so no difference tells what happened in between.
 */
export async function createFigures(core: Core, jobs: Jobs, neighbours: FigureNeighbours): Promise<Figures> {
  const Stored = await openFigures(core.database);
  const placeOf = (id: string) => ({ collection: 'steering_figures', id, field: 'sealed' });
  const idOf = (organisationId: string, { name }: Quarter): string => `${organisationId}:${name}`;

  async function count(quarter: Quarter): Promise<void> {
    const levels = core.clock.now().getTime() - quarter.until.getTime() < justOver;
    for (const { organisationId, teams, tally } of await countQuarter(neighbours, quarter, levels)) {
      const _id = idOf(organisationId, quarter);
      const figures = publish(tally, { editions: editions.map(({ id }) => id), teams });
      const sealed = await core.keyring.seal(organisationId, placeOf(_id), figures);
      // What was published stays: who could read two counts of one quarter could subtract them.
      const stored = { organisationId, quarter: quarter.name, sealed };
      await Stored.updateOne({ _id }, { $setOnInsert: stored }, { upsert: true });
    }
  }

  /** Quarters that are over and were not counted for every organisation, the oldest first. */
  async function notCounted(): Promise<Quarter[]> {
    const organisations = await neighbours.account.organisations();
    const past = Array.from({ length: quarters }, (_, index) =>
      quarterOf(core.clock.now(), quarters - index),
    );
    const counted = await Promise.all(
      past.map((quarter) =>
        Promise.all(organisations.map((id) => Stored.exists({ _id: idOf(id, quarter) }))),
      ),
    );
    return past.filter((_, index) => counted[index]?.includes(null));
  }

  const plan = (dueAt: Date): Promise<void> =>
    jobs.plan({ kind: 'steering.figures', subject: 'quarterly', trajectId: null, dueAt });
  const planNext = (): Promise<void> => plan(new Date(quarterOf(core.clock.now()).until.getTime() + hour));

  jobs.handle('steering.figures', async () => {
    for (const quarter of await notCounted()) await count(quarter);
    await planNext();
  });

  return {
    async steeringFigures(grant) {
      const { organisationId } = accountActing(grant);
      const stored = await Stored.find({ organisationId }).sort({ quarter: -1 }).limit(quarters).lean();
      return Promise.all(
        stored.map(async ({ _id, quarter, sealed }) => {
          const figures = await core.keyring.open<Figure[]>(organisationId, placeOf(_id), bytesOf(sealed));
          const { from, until } = quarterNamed(quarter);
          return { from: dayOf(from), until: dayOf(new Date(until.getTime() - hour)), figures };
        }),
      );
    },
    keepCounted: async () => ((await notCounted()).length > 0 ? plan(core.clock.now()) : planNext()),
  };
}
