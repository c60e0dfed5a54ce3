import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Long, UUID } from 'bson';
import * as mongo from 'mongodb';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { checkStore } from '../src/check.ts';
import { connectRaw } from './raw.ts';
import { errorOf, openTestDatabase, type TestDatabase } from './support.ts';

// They wait for many documents; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 180_000 });

type Thing = { _id: number; n: number; text?: string; tags?: number[] };

const MANY = 8_000;
const thing = (_id: number): Thing => ({ _id, n: _id % 100, text: `text ${_id}` });
const all = Array.from({ length: MANY }, (_, i) => thing(i));

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
  await database.db.collection<Thing>('small').insertOne(thing(1));
});
afterAll(() => database.close());

/** Does something, and something small one after the other until it is over; tells how often. */
async function beside(
  work: Promise<unknown>,
  small: (i: number) => Promise<unknown> | undefined,
): Promise<number> {
  let over = false;
  const done = work.finally(() => (over = true)).catch(() => undefined);
  let between = 0;
  for (; !over; between++) await small(between);
  await done;
  return between;
}

const find = (): Promise<unknown> => database.db.collection<Thing>('small').findOne({ _id: 1 });

describe('Many writes in one command', () => {
  test('let others through, and each is done once', async () => {
    const things = database.db.collection<Thing>('many');
    expect(await beside(things.insertMany(all), find), 'finds beside an insert').toBeGreaterThan(5);
    expect(await things.countDocuments()).toBe(MANY);
    const updates = all.map(({ _id }) => ({ updateOne: { filter: { _id }, update: { $inc: { n: 1000 } } } }));
    const update = things.bulkWrite(updates);
    expect(await beside(update, find), 'finds beside many updates').toBeGreaterThan(5);
    expect(await update).toMatchObject({ matchedCount: MANY, modifiedCount: MANY });
    expect(await things.countDocuments({ n: { $gte: 1000, $lt: 1100 } })).toBe(MANY);
    const deletes = all.map(({ _id }) => ({ deleteOne: { filter: { _id } } }));
    const remove = things.bulkWrite(deletes);
    expect(await beside(remove, find), 'finds beside many deletions').toBeGreaterThan(5);
    expect((await remove).deletedCount).toBe(MANY);
  });

  test('tell the error of each entry at its place; an ordered one stops there', async () => {
    const things = database.db.collection<Thing>('errors');
    await things.insertMany([thing(2000), thing(6000)]);
    const loose = (await errorOf(things.insertMany(all, { ordered: false }))) as mongo.MongoBulkWriteError;
    expect(loose.insertedCount).toBe(MANY - 2);
    expect([loose.writeErrors].flat().map(({ index, code }) => [index, code])).toEqual([
      [2000, 11000],
      [6000, 11000],
    ]);
    await things.deleteMany({ _id: { $ne: 6000 } });
    const strict = (await errorOf(things.insertMany(all))) as mongo.MongoBulkWriteError;
    expect(strict.insertedCount).toBe(6000);
    expect(await things.countDocuments()).toBe(6001);
  });

  test('wait for a transaction that has one of them, and are done once', async () => {
    const things = database.db.collection<Thing>('held');
    await things.insertMany(all.slice(0, 3000));
    await database.client.withSession(async (session) => {
      session.startTransaction();
      await things.updateOne({ _id: 1500 }, { $inc: { n: 0.5 } }, { session });
      const many = things.bulkWrite(
        all
          .slice(0, 3000)
          .map(({ _id }) => ({ updateOne: { filter: { _id }, update: { $inc: { n: 1000 } } } })),
      );
      await expect.poll(() => things.countDocuments({ n: { $gte: 1000 } }), { timeout: 60_000 }).toBe(1500);
      await session.commitTransaction();
      expect((await many).modifiedCount).toBe(3000);
    });
    expect(await things.countDocuments({ n: { $gte: 1000, $lt: 1100 } })).toBe(3000);
    expect(await things.findOne({ _id: 1500 })).toMatchObject({ n: 1000.5 });
  });

  test('sent again while they are at work, they are done once and answered twice', async () => {
    const [one, two] = [await connectRaw(database.embedded.uri), await connectRaw(database.embedded.uri)];
    const command = {
      update: 'again',
      updates: all.map(({ _id }) => ({ q: { _id }, u: { $inc: { n: 1 } }, upsert: true })),
      lsid: { id: new UUID() },
      txnNumber: Long.fromNumber(1),
      $db: 'test',
    };
    const [first, second] = await Promise.all([one.command(command), two.command(command)]);
    expect(first).toMatchObject({ ok: 1, n: MANY, nModified: 0 });
    expect(second.upserted).toEqual(first.upserted);
    const things = database.db.collection<Thing>('again');
    expect(await things.countDocuments({ n: 1 })).toBe(MANY);
    expect(await one.command(command)).toMatchObject({ ok: 1, n: MANY });
    expect(await things.countDocuments({ n: 1 })).toBe(MANY);
    one.close();
    two.close();
  });
});

describe('A process that is killed', () => {
  let dataDir: string;
  let child: ChildProcess;
  const start = async (): Promise<string> => {
    child = fork(new URL('./parts.child.ts', import.meta.url), [dataDir], { execArgv: [] });
    const [uri] = (await once(child, 'message')) as [string];
    return uri;
  };
  const kill = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  beforeAll(() => void (dataDir = mkdtempSync(join(tmpdir(), 'edb-'))));
  afterAll(async () => {
    await kill();
    rmSync(dataDir, { recursive: true });
  });

  test('leaves a write half way, which goes on where it was when it is sent again', async () => {
    const command = {
      update: 'things',
      updates: all.map(({ _id }) => ({ q: { _id }, u: { $inc: { n: 1 } }, upsert: true })),
      lsid: { id: new UUID() },
      txnNumber: Long.fromNumber(7),
      $db: 'test',
    };
    const uri = await start();
    const client = await new mongo.MongoClient(uri).connect();
    const before = await connectRaw(uri);
    before.command(command).catch(() => undefined);
    const some = (): Promise<number> => client.db('test').collection('things').estimatedDocumentCount();
    await expect.poll(some, { timeout: 60_000 }).toBeGreaterThan(0);
    const closed = client.close(true).catch(() => undefined);
    await kill();
    await closed;
    const again = await start();
    const after = await new mongo.MongoClient(again).connect();
    const things = after.db('test').collection<Thing>('things');
    const came = await things.countDocuments();
    expect(came, 'it was killed half way').toBeLessThan(MANY);
    const raw = await connectRaw(again);
    const answer = await raw.command(command);
    expect(answer).toMatchObject({ ok: 1, n: MANY, nModified: 0 });
    expect(answer.upserted).toHaveLength(MANY);
    expect(await things.countDocuments({ n: 1 })).toBe(MANY);
    raw.close();
    await after.close();
  });

  test('leaves nothing of an index that was being built', async () => {
    await kill();
    const client = await new mongo.MongoClient(await start()).connect();
    const things = client.db('test').collection<Thing>('things');
    // Many at once: on a machine that is quick one index would be done before the kill comes.
    const many = Array.from({ length: 30 }, (_, i) => ({ key: { n: 1, text: 1, [`other${i}`]: 1 } }));
    const building = things.createIndexes(many).catch(() => undefined);
    await things.findOne({ _id: 1 });
    const closed = client.close(true).catch(() => undefined);
    await kill();
    await Promise.all([closed, building]);
    const after = await new mongo.MongoClient(await start()).connect();
    const kept = after.db('test').collection<Thing>('things');
    expect((await kept.indexes()).map(({ name }) => name)).toEqual(['_id_']);
    expect(checkStore(dataDir).faults).toEqual([]);
    expect(await kept.createIndex({ n: 1 })).toBe('n_1');
    expect(checkStore(dataDir).faults).toEqual([]);
    await after.close();
  });
});

describe('An index that is built', () => {
  test('lets others through, keeps what they write, and is found by only when it is done', async () => {
    const things = database.db.collection<Thing>('built');
    await things.insertMany(all);
    const wanted = [{ key: { n: 1, text: -1 } }, { key: { tags: 1 } }, { key: { text: 1 }, unique: true }];
    // More of them, so that there is time for writes beside them on a machine that is slow at writing.
    const more = Array.from({ length: 9 }, (_, i) => ({ key: { text: 1, [`other${i}`]: 1 } }));
    const build = things.createIndexes([...wanted, ...more]);
    const writes = [
      (i: number) => things.insertOne({ ...thing(MANY + i), tags: [i, i + 1] }),
      (i: number) => things.updateOne({ _id: (i * 7919) % MANY }, { $set: { n: -i, tags: [1, 2, 3] } }),
      (i: number) => things.deleteOne({ _id: (i * 6007) % MANY }),
    ];
    const write = (i: number): Promise<unknown> | undefined => writes[i % writes.length]?.(i);
    expect(await beside(build, write), 'writes beside it').toBeGreaterThan(9);
    expect((await build).slice(0, 3)).toEqual(['n_1_text_-1', 'tags_1', 'text_1']);
    expect(await database.db.command({ validate: 'built' })).toMatchObject({ valid: true, nIndexes: 13 });
    expect(checkStore(database.dataDir).faults).toEqual([]);
    const plan = await things.find({ tags: 2 }).explain('queryPlanner');
    expect(JSON.stringify(plan)).toContain('tags_1');
  });

  test('fails when a write brought a key twice, and leaves nothing; a key that is gone by then is none', async () => {
    const things = database.db.collection<Thing>('unique');
    // Some 25 parts at least: the writes below take two or three turns.
    const last = 5 * MANY;
    await things.insertMany(Array.from({ length: last }, (_, i) => thing(i)));
    const twice = errorOf(things.createIndex({ text: 1 }, { unique: true }));
    await things.insertOne({ ...thing(last + 1), text: 'text 1' });
    const error = await twice;
    expect(error).toMatchObject({ code: 11000, keyValue: { text: 'text 1' } });
    expect((await things.indexes()).map(({ name }) => name)).toEqual(['_id_']);
    await things.deleteOne({ _id: last + 1 });
    const once = things.createIndex({ text: 1 }, { unique: true });
    await things.insertOne({ ...thing(last + 2), text: 'text 2' });
    await things.deleteOne({ _id: last + 2 });
    expect(await once).toBe('text_1');
    expect((await errorOf(things.insertOne({ ...thing(last + 3), text: 'text 3' }))).code).toBe(11000);
    expect(checkStore(database.dataDir).faults).toEqual([]);
  });

  test('is made once when it is asked for twice, ends with its collection, and waits for transactions', async () => {
    const things = database.db.collection<Thing>('asked');
    await things.insertMany(all);
    const both = await Promise.all([things.createIndex({ n: 1 }), things.createIndex({ n: 1 })]);
    expect(both).toEqual(['n_1', 'n_1']);
    await database.client.withSession(async (session) => {
      session.startTransaction();
      const build = things.createIndex({ text: 1 });
      await beside(find(), find);
      await things.updateOne({ _id: 3 }, { $set: { text: 'in a transaction' } }, { session });
      await session.commitTransaction();
      expect(await build).toBe('text_1');
    });
    expect(await things.findOne({ text: 'in a transaction' })).toMatchObject({ _id: 3 });
    const gone = errorOf(things.createIndex({ n: -1 }));
    await things.drop();
    expect([276, 26]).toContain((await gone).code);
    expect(checkStore(database.dataDir).faults).toEqual([]);
  });
});

describe('A pipeline that writes', () => {
  test('lets others through; $out takes the place of its collection at once, and keeps its indexes', async () => {
    const things = database.db.collection<Thing>('source');
    await things.insertMany(all);
    const target = database.db.collection<Thing>('target');
    await target.createIndex({ n: 1 });
    await target.insertOne({ _id: -1, n: 5 });
    const seen = new Set<number>();
    const out = things.aggregate([{ $match: { text: { $ne: 'text 5' } } }, { $out: 'target' }]).toArray();
    const count = async (): Promise<void> => void seen.add(await target.countDocuments());
    expect(await beside(out, count), 'counts beside it').toBeGreaterThan(3);
    expect(await out).toEqual([]);
    await count();
    expect([...seen].sort((a, b) => a - b)).toEqual([1, MANY - 1]);
    expect((await target.indexes()).map(({ name }) => name)).toEqual(['_id_', 'n_1']);
    expect(await target.countDocuments({ n: 7 })).toBe(MANY / 100);
    expect(await target.findOne({ _id: 8 })).toEqual(thing(8));
    const names = (await database.db.listCollections().toArray()).map(({ name }) => name);
    expect(names.filter((name) => name.startsWith('tmp.'))).toEqual([]);
  });

  test('$merge changes each document once; one that fails leaves what $out had', async () => {
    const things = database.db.collection<Thing>('source');
    const stages = [{ $project: { n: { $add: ['$n', 1000] } } }, { $merge: { into: 'target' } }];
    const merge = things.aggregate(stages).toArray();
    expect(await beside(merge, find), 'finds beside it').toBeGreaterThan(3);
    await merge;
    const target = database.db.collection<Thing>('target');
    expect(await target.countDocuments({ n: { $gte: 1000, $lt: 1100 } })).toBe(MANY);
    await target.createIndex({ text: 1 }, { unique: true, sparse: true });
    const twice = [{ $project: { text: 'always the same' } }, { $out: 'target' }];
    expect((await errorOf(things.aggregate(twice).toArray())).code).toBe(11000);
    expect(await target.countDocuments()).toBe(MANY);
    const wrong = [{ $project: { n: { $divide: ['$n', 0] } } }, { $out: 'target' }];
    expect((await errorOf(things.aggregate(wrong).toArray())).code).toBe(2);
    expect(await target.countDocuments()).toBe(MANY);
    const names = (await database.db.listCollections().toArray()).map(({ name }) => name);
    expect(names.filter((name) => name.startsWith('tmp.'))).toEqual([]);
    expect(checkStore(database.dataDir).faults).toEqual([]);
  });
});
