import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { errorOf, openTestDatabase, type TestDatabase } from './support.ts';

type Thing = { _id: number; n: number; text: string };

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
  const things = database.db.collection<Thing>('things');
  await things.createIndex({ n: 1 });
  await things.insertMany(Array.from({ length: 10 }, (_, i) => ({ _id: i, n: i, text: 'x'.repeat(100) })));
  await database.db.collection('empty').createIndex({ a: 1 });
});
afterAll(() => database.close());

/** What Compass and mongosh ask when they open: the commands of mongosh's start and of Compass' sidebar and tabs. */
describe('What Compass and mongosh ask', () => {
  test('when they connect', async () => {
    const admin = database.client.db('admin');
    expect(await admin.command({ getLog: 'startupWarnings' })).toMatchObject({
      totalLinesWritten: 0,
      log: [],
    });
    expect(await admin.command({ hostInfo: 1 })).toMatchObject({
      system: { hostname: expect.any(String), numCores: expect.any(Number) },
      os: { type: expect.any(String) },
    });
    expect(await admin.command({ connectionStatus: 1, showPrivileges: true })).toMatchObject({ ok: 1 });
    expect((await errorOf(admin.command({ atlasVersion: 1 }))).code).toBe(59);
    expect((await errorOf(admin.command({ getLog: 'global' }))).code).toBe(238);
  });

  test('of a database', async () => {
    const stats = await database.db.command({ dbStats: 1 });
    expect(stats).toMatchObject({
      db: 'test',
      collections: 2,
      views: 0,
      objects: 10,
      indexes: 4,
      scaleFactor: 1,
    });
    // A document: 4 + 9 + 7 + (1 + 5 + 4 + 101) + 1 bytes.
    expect(stats).toMatchObject({ avgObjSize: 133, dataSize: 1330 });
    expect(stats.totalSize).toBe(stats.storageSize + stats.indexSize);
    expect(await database.db.command({ dbStats: 1, scale: 1024 })).toMatchObject({
      dataSize: 1,
      scaleFactor: 1024,
    });
    expect(await database.client.db('nothing').command({ dbStats: 1 })).toMatchObject({
      collections: 0,
      objects: 0,
    });
    expect((await errorOf(database.db.command({ dbStats: 1, other: 1 }))).code).toBe(40415);
  });

  test('of a collection', async () => {
    const stats = await database.db.command({ collStats: 'things' });
    expect(stats).toMatchObject({
      ns: 'test.things',
      count: 10,
      size: 1330,
      avgObjSize: 133,
      nindexes: 2,
      capped: false,
    });
    expect(Object.keys(stats.indexSizes)).toEqual(['_id_', 'n_1']);
    const things = database.db.collection('things');
    const pipeline = [
      { $collStats: { storageStats: {}, count: {} } },
      { $project: { count: 1, 'storageStats.size': 1 } },
    ];
    expect(await things.aggregate(pipeline).toArray()).toEqual([{ count: 10, storageStats: { size: 1330 } }]);
    expect(await database.db.command({ collStats: 'none' })).toMatchObject({
      ns: 'test.none',
      count: 0,
      size: 0,
    });
    expect(
      (await errorOf(things.aggregate([{ $match: {} }, { $collStats: { count: {} } }]).toArray())).code,
    ).toBe(40602);
    expect((await errorOf(things.aggregate([{ $collStats: { latencyStats: {} } }]).toArray())).code).toBe(
      238,
    );
  });

  test('of indexes: how often queries used them', async () => {
    const things = database.db.collection<Thing>('things');
    await things.findOne({ n: 3 });
    await things.findOne({ n: 4 });
    const used = await things.aggregate([{ $indexStats: {} }, { $sort: { name: 1 } }]).toArray();
    expect(used).toMatchObject([
      { name: '_id_', key: { _id: 1 }, spec: { name: '_id_' } },
      { name: 'n_1', key: { n: 1 }, accesses: { ops: 2, since: expect.any(Date) } },
    ]);
  });

  test('whether a collection is whole', async () => {
    expect(await database.db.command({ validate: 'things' })).toMatchObject({
      ns: 'test.things',
      valid: true,
      nrecords: 10,
      nIndexes: 2,
      keysPerIndex: { _id_: 10, n_1: 10 },
      errors: [],
    });
    expect((await errorOf(database.db.command({ validate: 'none' }))).code).toBe(26);
  });

  test('what is at work', async () => {
    const admin = database.client.db('admin');
    const things = database.db.collection<Thing>('things');
    await database.client.withSession(async (session) => {
      session.startTransaction();
      await things.updateOne({ _id: 1 }, { $inc: { n: 1 } }, { session });
      const { inprog } = await admin.command({ currentOp: 1 });
      expect(inprog).toMatchObject([
        { command: { currentOp: 1 }, active: true },
        { type: 'idleSession', transaction: { parameters: { autocommit: false } } },
      ]);
      expect(JSON.stringify(inprog)).not.toContain('xxx');
      const asked = await admin.aggregate([{ $currentOp: {} }, { $match: { active: true } }]).toArray();
      expect(asked).toHaveLength(1);
      await session.abortTransaction();
    });
  });
});
