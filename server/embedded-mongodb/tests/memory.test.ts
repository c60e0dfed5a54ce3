import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Long } from 'bson';
import { connectRaw } from './raw.ts';
import { errorOf, openTestDatabase, type TestDatabase } from './support.ts';

type Thing = { _id: number; n: number; text: string };

/** A thread that has little memory, so that little is too much. */
const MEMORY = 96;
let database: TestDatabase;
let died = 0;

beforeAll(async () => {
  database = await openTestDatabase({
    memory: MEMORY,
    log: (line) => void (/is started again/.test(line) && died++),
  });
  const things = database.db.collection<Thing>('things');
  for (let first = 0; first < 15_000; first += 5000) {
    await things.insertMany(
      Array.from({ length: 5000 }, (_, i) => ({
        _id: first + i,
        n: ((first + i) * 7919) % 15_000,
        text: 'x'.repeat(3000),
      })),
    );
  }
}, 120_000);
afterAll(() => database.close());

describe('What does not fit in memory', () => {
  const push = [{ $group: { _id: null, all: { $push: '$$ROOT' } } }];

  test('An accumulator that holds everything is refused, and everybody else goes on', async () => {
    const things = database.db.collection<Thing>('things');
    expect(await errorOf(things.aggregate(push).toArray())).toMatchObject({
      code: 146,
      codeName: 'ExceededMemoryLimit',
    });
    expect(await errorOf(things.aggregate([{ $facet: { all: [{ $match: {} }] } }]).toArray())).toMatchObject({
      code: 146,
    });
    expect(
      await errorOf(things.aggregate([{ $bucketAuto: { groupBy: '$n', buckets: 3 } }]).toArray()),
    ).toMatchObject({ code: 292 });
    expect(await things.countDocuments({ n: { $gte: 0 } })).toBe(15_000);
    expect(died).toBe(0);
  }, 120_000);

  test('A sort goes to disk, in the right order, and says 292 when it may not', async () => {
    const things = database.db.collection<Thing>('things');
    const find = things.find({}, { projection: { n: 1 } }).sort({ n: -1 });
    expect((await find.toArray()).map(({ n }) => n)).toEqual(
      Array.from({ length: 15_000 }, (_, i) => 14_999 - i),
    );
    const stages = [
      { $addFields: { m: { $mod: ['$n', 10] } } },
      { $sort: { m: 1, _id: -1 } },
      { $project: { text: 0 } },
    ];
    const rows = await things.aggregate<Thing & { m: number }>(stages).toArray();
    expect(rows).toHaveLength(15_000);
    rows.slice(1).forEach((row, i) => {
      const before = rows[i]!;
      expect(row.m > before.m || (row.m === before.m && row._id < before._id)).toBe(true);
    });
    const refused = { code: 292, codeName: 'QueryExceededMemoryLimitNoDiskUseAllowed' };
    expect(await errorOf(things.find().sort({ n: 1 }).allowDiskUse(false).toArray())).toMatchObject(refused);
    expect(await errorOf(things.aggregate(stages, { allowDiskUse: false }).toArray())).toMatchObject(refused);
    expect(await things.find().sort({ n: 1 }).limit(2).allowDiskUse(false).toArray()).toMatchObject([
      { n: 0 },
      { n: 1 },
    ]);
    expect(died).toBe(0);
  }, 120_000);

  test('What $out and $merge write goes to disk until all is there, in its order', async () => {
    const things = database.db.collection<Thing>('things');
    const stages = [{ $sort: { n: 1 } }, { $set: { _id: '$n' } }];
    await things.aggregate([...stages, { $out: 'copies' }]).toArray();
    const copies = database.db.collection<Thing>('copies');
    const inOrder = await copies
      .find({}, { projection: { _id: 1 } })
      .sort({ $natural: 1 })
      .toArray();
    expect(inOrder.map(({ _id }) => _id)).toEqual(Array.from({ length: 15_000 }, (_, i) => i));
    await things.aggregate([...stages, { $set: { n: -1 } }, { $merge: 'copies' }]).toArray();
    expect(await copies.countDocuments({ n: -1 })).toBe(15_000);
    expect((await copies.findOne({ _id: 7 }))?.text).toHaveLength(3000);
    expect(died).toBe(0);
    await copies.drop();
  }, 120_000);

  test('Many open sorted cursors do not end it, and each goes on in its order', async () => {
    const raw = await connectRaw(database.embedded.uri);
    const ids: Long[] = [];
    const ask = { find: 'things', filter: { _id: { $lt: 1000 } }, sort: { n: 1 }, batchSize: 1, $db: 'test' };
    for (let i = 0; i < 40; i++) ids.push((await raw.command(ask)).cursor.id as Long);
    for (const id of [ids[0]!, ids[39]!]) {
      const answer = await raw.command({
        getMore: Long.fromValue(id),
        collection: 'things',
        batchSize: 999,
        $db: 'test',
      });
      const numbers = (answer.cursor.nextBatch as Thing[]).map(({ n }) => n);
      expect(numbers).toHaveLength(999);
      expect([...numbers].sort((a, b) => a - b)).toEqual(numbers);
    }
    await raw.command({ killCursors: 'things', cursors: ids.map((id) => Long.fromValue(id)), $db: 'test' });
    expect(await database.db.command({ serverStatus: 1 })).toMatchObject({
      metrics: { cursor: { open: { total: 0 } } },
    });
    raw.close();
    expect(died).toBe(0);
    await database.restart();
    expect(readdirSync(database.dataDir).filter((name) => name.startsWith('sorting'))).toEqual([]);
  }, 120_000);
});
