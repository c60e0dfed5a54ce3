import type { mongo } from 'mongoose';
import type { Row } from './model.ts';

/** What was acknowledged before the kill, and what may or may not have happened because it was not answered. */
export type Promised = {
  inserted: Set<string>;
  /** Acknowledged additions to each counter. */
  counted: Map<string, number>;
  transfers: Set<string>;
  /** Fulfilled when the first transfer of this cycle was acknowledged. */
  firstTransfer: PromiseWithResolvers<void>;
  /** The last acknowledged state of the index that comes and goes; nothing while a change is under way. */
  index: boolean | undefined;
  /** The kill is there: nothing is begun any more, also no transaction that the driver tries again. */
  over: boolean;
};

/** Nothing promised yet. */
export function nothingPromised(): Promised {
  return {
    inserted: new Set(),
    counted: new Map(),
    transfers: new Set(),
    firstTransfer: Promise.withResolvers(),
    index: undefined,
    over: false,
  };
}

export const WRITERS = 6;
export const COUNTERS = 4;
export const MOVERS = 3;
export const ACCOUNTS = 4;

/** What the checks find there from the start: counters and accounts. */
export async function prepare(db: mongo.Db): Promise<void> {
  await db
    .collection<Row>('rows')
    .createIndexes([
      { key: { unique: 1 }, unique: true },
      { key: { tags: 1, n: -1 } },
      { key: { n: 1 }, partialFilterExpression: { n: { $gt: 50 } } },
    ]);
  await db
    .collection<Row>('counters')
    .insertMany(Array.from({ length: COUNTERS }, (_, i) => ({ _id: `counter ${i}`, n: 0 })));
  await db
    .collection<Row>('accounts')
    .insertMany(Array.from({ length: ACCOUNTS }, (_, i) => ({ _id: `account ${i}`, balance: 100 })));
  await db.createCollection('transfers');
}

const add = (amount: number, field: string): mongo.Document => ({ $inc: { [field]: amount } });

const touch: mongo.Document = { $push: { tags: 'touched' }, $inc: { n: 100 } };

/** Writes until the database is gone. */
export async function write(client: mongo.MongoClient, cycle: number, promised: Promised): Promise<void> {
  const db = client.db('crash');
  const rows = db.collection<Row>('rows');
  const until = async (step: (i: number) => Promise<void>): Promise<void> => {
    try {
      for (let i = 0; !promised.over; i++) await step(i);
    } catch {
      // The database was killed: what was not answered may or may not be there.
    }
  };
  const inserting = Array.from({ length: WRITERS }, (_, w) =>
    until(async (i) => {
      const ids = Array.from({ length: 1 + (i % 3) }, (_, k) => `${cycle} ${w} ${i} ${k}`);
      await rows.insertMany(
        ids.map((_id, k) => ({ _id, unique: `u ${_id}`, n: i * 7 + k, tags: [`t${i % 5}`, `w${w}`] })),
      );
      for (const id of ids) promised.inserted.add(id);
      if (i % 4 === 3) await rows.updateOne({ _id: ids[0]! }, touch);
    }),
  );
  const counting = Array.from({ length: COUNTERS }, (_, w) =>
    until(async () => {
      const _id = `counter ${w}`;
      await db.collection<Row>('counters').updateOne({ _id }, add(1, 'n'));
      promised.counted.set(_id, (promised.counted.get(_id) ?? 0) + 1);
    }),
  );
  const moving = Array.from({ length: MOVERS }, (_, w) =>
    until(async (i) => {
      const session = client.startSession();
      const _id = `${cycle} ${w} ${i}`;
      const [from, to] = [`account ${(w + i) % ACCOUNTS}`, `account ${(w + i + 1) % ACCOUNTS}`];
      try {
        await session.withTransaction(
          async () => {
            if (promised.over) throw new Error('The database was killed');
            await db.collection<Row>('accounts').updateOne({ _id: from }, add(-1, 'balance'), { session });
            await db.collection<Row>('transfers').insertOne({ _id, from, to }, { session });
            await db.collection<Row>('accounts').updateOne({ _id: to }, add(1, 'balance'), { session });
          },
          { timeoutMS: 60_000 },
        );
        promised.transfers.add(_id);
        promised.firstTransfer.resolve();
      } finally {
        await session.endSession().catch(() => undefined);
      }
    }),
  );
  const building = until(async () => {
    promised.index = undefined;
    await rows.createIndex({ n: 1, unique: -1 }, { name: 'comes and goes' });
    promised.index = true;
    await rows.findOne({ n: 7 }, { sort: { unique: -1 } });
    promised.index = undefined;
    await rows.dropIndex('comes and goes');
    promised.index = false;
  });
  await Promise.all([...inserting, ...counting, ...moving, building]);
}
