import { statSync } from 'node:fs';
import { join } from 'node:path';
import { Long, UUID } from 'bson';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { connectRaw } from './raw.ts';
import { errorOf, openTestDatabase, type TestDatabase } from './support.ts';

// They wait for many documents; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 180_000 });

type Thing = { _id: number; n: number; text?: string };

const MANY = 30_000;
let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
  const things = database.db.collection<Thing>('things');
  for (let first = 0; first < MANY; first += 5000)
    await things.insertMany(
      Array.from({ length: 5000 }, (_, i) => ({ _id: first + i, n: 0, text: `text ${first + i}` })),
    );
}, 120_000);
afterAll(() => database.close());

describe('A read that takes long', () => {
  const sums = [
    { $group: { _id: { $mod: ['$_id', 7] }, n: { $sum: '$n' } } },
    { $group: { _id: null, n: { $sum: '$n' } } },
  ];

  test('does not keep others waiting, and sees one moment', async () => {
    const things = database.db.collection<Thing>('things');
    let over = false;
    const scan = things
      .aggregate<{ n: number }>(sums)
      .toArray()
      .finally(() => (over = true));
    let between = 0;
    while (!over) {
      await database.client.withSession((session) =>
        session.withTransaction(async () => {
          await things.updateOne({ _id: 1 }, { $inc: { n: -1 } }, { session });
          await things.updateOne({ _id: MANY - 1 }, { $inc: { n: 1 } }, { session });
        }),
      );
      between++;
    }
    expect(await scan).toMatchObject([{ n: 0 }]);
    expect(between, 'transactions that came through while it ran').toBeGreaterThan(1);
  });

  test('has its cursor where its rows are: it goes on, is killed, and is found by nobody after that', async () => {
    const raw = await connectRaw(database.embedded.uri);
    const rare = {
      find: 'things',
      filter: { text: { $in: ['text 9', 'text 14000', 'text 29999'] } },
      batchSize: 1,
      $db: 'test',
    };
    const first = (await raw.command(rare)).cursor as { id: number | Long; firstBatch: Thing[] };
    expect(first.firstBatch.map(({ _id }) => _id)).toEqual([9]);
    const more = { getMore: Long.fromValue(first.id), collection: 'things', batchSize: 1, $db: 'test' };
    expect((await raw.command(more)).cursor.nextBatch).toMatchObject([{ _id: 14_000 }]);
    await raw.command({ killCursors: 'things', cursors: [Long.fromValue(first.id)], $db: 'test' });
    expect(await raw.command(more)).toMatchObject({ code: 43 });
    raw.close();
  });

  test('gives up in time, and fails alone', async () => {
    const things = database.db.collection<Thing>('things');
    const endless = {
      $expr: {
        $gte: [
          { $reduce: { input: { $range: [0, 300] }, initialValue: 0, in: { $add: ['$$value', '$n'] } } },
          1e9,
        ],
      },
    };
    expect(await errorOf(things.find(endless).maxTimeMS(100).toArray())).toMatchObject({ code: 50 });
    expect(await things.countDocuments({ text: { $gte: 'text' } })).toBe(MANY);
    expect(await errorOf(things.find({ $expr: { $divide: ['$n', 0] } }).toArray())).toMatchObject({
      code: 2,
    });
  });

  test('gives up in time in one document too, which others do not wait for', async () => {
    const things = database.db.collection<Thing>('things');
    const numbers = { $range: [0, 10_000] };
    const inner = { $filter: { input: numbers, as: 'b', cond: { $eq: ['$$b', '$$a'] } } };
    const endless = {
      _id: 1,
      $expr: { $eq: [{ $sum: { $map: { input: numbers, as: 'a', in: { $size: inner } } } }, -1] },
    };
    const many = errorOf(things.find(endless).maxTimeMS(500).toArray());
    expect(await beside(many), 'finds that came through while it ran').toBeGreaterThan(20);
    expect(await many).toMatchObject({ code: 50 });
    const fallback = { $convert: { input: { $arrayElemAt: [inner, 0] }, to: 'int', onError: 1 } };
    const swallowed = { _id: 1, $expr: { $eq: [{ $map: { input: numbers, as: 'a', in: fallback } }, 1] } };
    expect(await errorOf(things.find(swallowed).maxTimeMS(100).toArray())).toMatchObject({ code: 50 });
  });
});

/** Does something, and finds by `_id` one after the other until it is over; tells how often. */
async function beside(work: Promise<unknown>): Promise<number> {
  let over = false;
  const done = work.finally(() => (over = true));
  let between = 0;
  for (; !over; between++) await database.db.collection<Thing>('things').findOne({ _id: between });
  await done;
  return between;
}

describe('A write to many documents', () => {
  test('lets others through, and changes each of them once', async () => {
    const things = database.db.collection<Thing>('things');
    const update = things.updateMany({}, { $inc: { n: 10 } });
    expect(await beside(update), 'finds that came through while it ran').toBeGreaterThan(10);
    expect(await update).toMatchObject({ matchedCount: MANY, modifiedCount: MANY });
    const sums = await things.aggregate([{ $group: { _id: null, n: { $sum: '$n' } } }]).toArray();
    expect(sums).toMatchObject([{ n: 10 * MANY }]);
    const remove = things.deleteMany({ text: { $gte: 'text 2' }, _id: { $gte: 10_000 } });
    expect(await beside(remove), 'finds that came through while it ran').toBeGreaterThan(5);
    expect((await remove).deletedCount).toBe(MANY - 20_000 + 0);
    expect(await things.countDocuments()).toBe(20_000);
  });

  test('waits for a transaction that has one of them, and changes each of them once', async () => {
    const things = database.db.collection<Thing>('some');
    await things.insertMany(Array.from({ length: 3000 }, (_, _id) => ({ _id, n: 0 })));
    await database.client.withSession(async (session) => {
      session.startTransaction();
      await things.updateOne({ _id: 2000 }, { $inc: { n: 100 } }, { session });
      const many = things.updateMany({ n: { $lt: 50 } }, { $inc: { n: 1 } });
      // It has come to the document that it waits for, and what it did before is there.
      await expect.poll(() => things.countDocuments({ n: 1 }), { timeout: 60_000 }).toBe(2000);
      await session.commitTransaction();
      // That one is no longer what was asked for.
      expect(await many).toMatchObject({ matchedCount: 2999, modifiedCount: 2999 });
      expect(await things.countDocuments({ n: 1 })).toBe(2999);
      expect(await things.findOne({ _id: 2000 })).toMatchObject({ n: 100 });
    });
  });

  test('ends when its collection goes, and gives up in time', async () => {
    const things = database.db.collection<Thing>('going');
    await things.insertMany(Array.from({ length: 20_000 }, (_, _id) => ({ _id, n: 0 })));
    const many = errorOf(things.updateMany({}, { $inc: { n: 1 } }));
    await expect.poll(() => things.countDocuments({ n: 1 }), { timeout: 60_000 }).toBeGreaterThan(0);
    await things.drop();
    expect((await many).code).toBe(175);
    const others = database.db.collection<Thing>('things');
    const late = errorOf(others.updateMany({}, { $inc: { n: 1 } }, { maxTimeMS: 30 }));
    expect((await late).code).toBe(50);
  });
});

describe('A write whose expression takes for ever on one document', () => {
  test('is refused before long (262), and changes nothing', async () => {
    const things = database.db.collection<Thing>('expressive');
    await things.insertOne({ _id: 1, n: 1 });
    const numbers = { $range: [0, 10_000] };
    const inner = { $reduce: { input: numbers, initialValue: 0, in: { $add: ['$$value', '$$this'] } } };
    const set = [{ $set: { n: { $sum: { $map: { input: numbers, in: inner } } } } }];
    expect(await errorOf(things.updateOne({ _id: 1 }, set))).toMatchObject({ code: 262 });
    expect(await errorOf(things.updateOne({ _id: 1 }, set, { maxTimeMS: 100 }))).toMatchObject({ code: 50 });
    expect(await things.findOne()).toEqual({ _id: 1, n: 1 });
  });
});

describe('A write that waits for a transaction', () => {
  test('waits no longer than it said (50), and is not done after it', async () => {
    const things = database.db.collection<Thing>('held');
    await things.insertOne({ _id: 1, n: 0 });
    const update = { update: 'held', updates: [{ q: { _id: 1 }, u: { $inc: { n: 1 } } }], $db: 'test' };
    const inside = { lsid: { id: new UUID() }, txnNumber: Long.fromNumber(1), autocommit: false };
    const [holder, plain] = [
      await connectRaw(database.embedded.uri),
      await connectRaw(database.embedded.uri),
    ];
    await holder.command({ ...update, ...inside, startTransaction: true });
    expect(await plain.command({ ...update, maxTimeMS: 50 })).toMatchObject({ ok: 0, code: 50 });
    const patient = plain.command({ ...update, maxTimeMS: 60_000 });
    await holder.command({ commitTransaction: 1, ...inside, $db: 'admin' });
    expect(await patient).toMatchObject({ ok: 1, nModified: 1 });
    expect(await things.findOne()).toEqual({ _id: 1, n: 2 });
    holder.close();
    plain.close();
  });
});

test('The log of SQLite is cut when nobody waits', async () => {
  const wal = join(database.dataDir, 'database.sqlite-wal');
  const long = database.db.collection('long');
  for (let i = 0; i < 20; i++) await long.insertOne({ text: 'x'.repeat(1_000_000) });
  await expect.poll(() => statSync(wal).size, { timeout: 20_000 }).toBeLessThanOrEqual(4 * 1024 * 1024);
});
