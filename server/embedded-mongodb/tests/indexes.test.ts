import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as mongo from 'mongodb';
import { errorOf, openTestDatabase, type TestDatabase } from './support.ts';

type Any = mongo.Document & { _id: number };

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

let round = 0;
const collectionOf = (): mongo.Collection<Any> => database.db.collection<Any>(`indexes${round++}`);

type Stage = { stage: string; indexName?: string; direction?: string; inputStage?: Stage };

/** The stages of the winning plan, from the top, and what was looked at. */
async function planOf(cursor: mongo.FindCursor | mongo.AggregationCursor): Promise<{
  stages: string[];
  index: string | undefined;
  direction: string | undefined;
  documents: number;
  returned: number;
}> {
  const explained = (await cursor.explain('executionStats')) as {
    queryPlanner: { winningPlan: Stage };
    executionStats?: { totalDocsExamined: number; nReturned: number };
  };
  const stages: Stage[] = [];
  for (let stage: Stage | undefined = explained.queryPlanner.winningPlan; stage; stage = stage.inputStage)
    stages.push(stage);
  const scan = stages.find((one) => one.stage === 'IXSCAN');
  return {
    stages: stages.map((one) => one.stage),
    index: scan?.indexName,
    direction: scan?.direction,
    documents: explained.executionStats?.totalDocsExamined ?? -1,
    returned: explained.executionStats?.nReturned ?? -1,
  };
}

describe('Unique', () => {
  test('A duplicate key tells the index, the pattern and the value', async () => {
    const collection = collectionOf();
    await collection.createIndex({ a: 1, 'b.c': -1 }, { unique: true });
    await collection.insertOne({ _id: 1, a: 1, b: { c: 'x' } });
    const error = await errorOf(collection.insertOne({ _id: 2, a: 1, b: { c: 'x' } }));
    expect(error).toMatchObject({
      code: 11000,
      keyPattern: { a: 1, 'b.c': -1 },
      keyValue: { a: 1, 'b.c': 'x' },
    });
    expect(error.message).toBe(
      `E11000 duplicate key error collection: test.${collection.collectionName} index: a_1_b.c_-1 dup key: { a: 1, b.c: "x" }`,
    );
    await collection.insertOne({ _id: 3, a: 1, b: { c: 'y' } });
    expect((await errorOf(collection.updateOne({ _id: 3 }, { $set: { 'b.c': 'x' } }))).code).toBe(11000);
    expect((await errorOf(collection.insertOne({ _id: 1 }))).keyValue).toEqual({ _id: 1 });
  });

  test('Missing counts as null: only one document may lack the field', async () => {
    const collection = collectionOf();
    await collection.createIndex({ a: 1 }, { unique: true });
    await collection.insertOne({ _id: 1 });
    expect((await errorOf(collection.insertOne({ _id: 2, a: null }))).keyValue).toEqual({ a: null });
  });

  test('Equal numbers of different types are one key', async () => {
    const collection = collectionOf();
    await collection.createIndex({ a: 1 }, { unique: true });
    await collection.insertOne({ _id: 1, a: 1 });
    expect(
      (await errorOf(collection.insertOne({ _id: 2, a: mongo.Decimal128.fromString('1.00') }))).code,
    ).toBe(11000);
    expect((await errorOf(collection.insertOne({ _id: 2, a: new mongo.Long(1) }))).code).toBe(11000);
  });

  test('Of an array every element is a key: twice in one document is fine, in two documents not', async () => {
    const collection = collectionOf();
    await collection.createIndex({ tags: 1 }, { unique: true });
    await collection.insertOne({ _id: 1, tags: ['a', 'b', 'a'] });
    expect((await errorOf(collection.insertOne({ _id: 2, tags: ['c', 'b'] }))).keyValue).toEqual({
      tags: 'b',
    });
    await collection.updateOne({ _id: 1 }, { $pull: { tags: 'b' } } as mongo.Document);
    await collection.insertOne({ _id: 2, tags: ['c', 'b'] });
  });

  test('Sparse: documents without the field are not in it', async () => {
    const collection = collectionOf();
    await collection.createIndex({ a: 1 }, { unique: true, sparse: true });
    await collection.insertMany([{ _id: 1 }, { _id: 2 }, { _id: 3, a: null }]);
    expect((await errorOf(collection.insertOne({ _id: 4, a: null }))).code).toBe(11000);
    expect(await collection.find({ a: null }).toArray()).toHaveLength(3);
    expect((await planOf(collection.find({ a: null }))).stages).toContain('COLLSCAN');
    expect((await planOf(collection.find({ a: 5 }))).index).toBe('a_1');
  });

  test('Partial: only documents that pass its filter are in it', async () => {
    const collection = collectionOf();
    await collection.createIndex(
      { email: 1 },
      { unique: true, partialFilterExpression: { open: true, email: { $exists: true } } },
    );
    await collection.insertMany([
      { _id: 1, email: 'e', open: true },
      { _id: 2, email: 'e', open: false },
      { _id: 3, open: true },
      { _id: 4, open: true },
    ]);
    expect((await errorOf(collection.insertOne({ _id: 5, email: 'e', open: true }))).code).toBe(11000);
    expect((await errorOf(collection.updateOne({ _id: 2 }, { $set: { open: true } }))).code).toBe(11000);
    expect((await planOf(collection.find({ email: 'e', open: true }))).index).toBe('email_1');
    expect((await planOf(collection.find({ email: 'e' }))).stages).toContain('COLLSCAN');
  });

  test('A unique index cannot be built over duplicates, and leaves nothing behind', async () => {
    const collection = collectionOf();
    await collection.insertMany([
      { _id: 1, a: 1 },
      { _id: 2, a: 1 },
    ]);
    expect((await errorOf(collection.createIndex({ a: 1 }, { unique: true }))).code).toBe(11000);
    expect(await collection.indexes()).toHaveLength(1);
    await collection.createIndex({ a: 1 });
  });

  test('Two arrays cannot be in one index', async () => {
    const collection = collectionOf();
    await collection.createIndex({ a: 1, b: 1 });
    expect((await errorOf(collection.insertOne({ _id: 1, a: [1], b: [2] }))).code).toBe(171);
    await collection.insertOne({ _id: 1, a: [1, 2], b: 3 });
  });
});

describe('Definitions', () => {
  test('The same index again is fine; another with its name, or its keys with other options, is not', async () => {
    const collection = collectionOf();
    await collection.createIndex({ a: 1 });
    await collection.createIndex({ a: 1 });
    expect((await errorOf(collection.createIndex({ b: 1 }, { name: 'a_1' }))).code).toBe(86);
    expect((await errorOf(collection.createIndex({ a: 1 }, { name: 'other' }))).code).toBe(85);
    expect((await errorOf(collection.createIndex({ a: 1 }, { unique: true }))).code).toBe(86);
    expect((await errorOf(collection.createIndex({ a: 0 as never }))).code).toBe(67);
    expect((await errorOf(collection.createIndex({ a: 1, b: 1 }, { expireAfterSeconds: 5 }))).code).toBe(67);
  });

  test('Unique, sparse and partial tell indexes of the same keys apart; expiry does not', async () => {
    const collection = collectionOf();
    await collection.createIndex({ a: 1 });
    await collection.createIndex({ a: 1 }, { name: 'unique', unique: true });
    await collection.createIndex({ a: 1 }, { name: 'sparse', sparse: true });
    await collection.createIndex({ a: 1 }, { name: 'partial', partialFilterExpression: { b: 1 } });
    expect(await collection.indexes()).toHaveLength(5);
    expect((await errorOf(collection.createIndex({ a: 1 }, { expireAfterSeconds: 5 }))).code).toBe(85);
    expect((await errorOf(collection.createIndex({ a: 1 }, { name: 'x', expireAfterSeconds: 5 }))).code).toBe(
      85,
    );
    expect((await errorOf(collection.createIndex({ a: 1 }, { name: 'x', unique: true }))).code).toBe(85);
    expect(
      (await errorOf(database.db.command({ dropIndexes: collection.collectionName, index: { a: 1 } }))).code,
    ).toBe(181);
    await collection.dropIndex('unique');
    await collection.insertMany([
      { _id: 1, a: 1 },
      { _id: 2, a: 1 },
    ]);
  });

  test('Dropping by name, by keys, all of them; _id_ stays', async () => {
    const collection = collectionOf();
    await collection.createIndexes([{ key: { a: 1 } }, { key: { b: 1 } }, { key: { c: 1 } }]);
    await collection.dropIndex('a_1');
    expect((await errorOf(collection.dropIndex('a_1'))).code).toBe(27);
    expect((await errorOf(collection.dropIndex('_id_'))).code).toBe(72);
    await collection.dropIndexes();
    expect((await collection.indexes()).map((index) => index.name)).toEqual(['_id_']);
    expect((await errorOf(database.db.collection('not there').indexes())).code).toBe(26);
  });
});

describe('What a query reads', () => {
  let people: mongo.Collection<Any>;
  beforeAll(async () => {
    people = collectionOf();
    await people.createIndexes([{ key: { city: 1, age: -1 } }, { key: { tags: 1 } }, { key: { at: 1 } }]);
    await people.insertMany(
      Array.from({ length: 1000 }, (_, i) => ({
        _id: i,
        city: `c${i % 10}`,
        age: i % 97,
        tags: [`t${i % 50}`, `u${i % 3}`],
        at: new Date(i * 1000),
        name: `n${i}`,
      })),
    );
  });

  test('_id and equality read only what they find', async () => {
    expect(await planOf(people.find({ _id: 5 }))).toMatchObject({ index: '_id_', documents: 1, returned: 1 });
    expect(await planOf(people.find({ city: 'c1', age: 5 }))).toMatchObject({
      index: 'city_1_age_-1',
      documents: 1,
    });
    expect(await planOf(people.find({ city: { $in: ['c1', 'c2'] }, age: 5 }))).toMatchObject({
      documents: 2,
      returned: 2,
    });
    expect(await planOf(people.find({ tags: 't7' }))).toMatchObject({
      index: 'tags_1',
      documents: 20,
      returned: 20,
    });
  });

  test('A range reads its range; a limit stops it', async () => {
    expect(await planOf(people.find({ at: { $gte: new Date(0), $lt: new Date(10_000) } }))).toMatchObject({
      index: 'at_1',
      documents: 10,
    });
    expect(
      (
        await planOf(
          people
            .find({ at: { $gte: new Date(0) } })
            .sort({ at: 1 })
            .limit(5),
        )
      ).documents,
    ).toBeLessThanOrEqual(5);
    expect(await planOf(people.find({ city: /^c1/ }))).toMatchObject({
      index: 'city_1_age_-1',
      documents: 100,
    });
  });

  test('An index gives the order of a sort, in both directions, after an equality', async () => {
    expect(await planOf(people.find({ city: 'c3' }).sort({ age: -1 }))).toMatchObject({
      stages: ['FETCH', 'IXSCAN'],
      direction: 'forward',
    });
    expect(await planOf(people.find({ city: 'c3' }).sort({ age: 1 }))).toMatchObject({
      stages: ['FETCH', 'IXSCAN'],
      direction: 'backward',
    });
    expect((await planOf(people.find({}).sort({ city: -1, age: 1 }).limit(3))).documents).toBeLessThanOrEqual(
      3,
    );
    expect((await planOf(people.find({}).sort({ name: 1 }))).stages).toEqual(['SORT', 'COLLSCAN']);
    expect((await planOf(people.find({ tags: 't1' }).sort({ tags: 1 }))).stages).toContain('SORT');
  });

  test('After one element of an array, the next field of the index still gives the order', async () => {
    const collection = collectionOf();
    await collection.createIndex({ tags: 1, n: -1 });
    await collection.insertMany(
      Array.from({ length: 30 }, (_, _id) => ({ _id, n: (_id * 7) % 30, tags: ['a', `b${_id % 3}`] })),
    );
    expect((await planOf(collection.find({ tags: 'b1' }).sort({ n: -1 }))).stages).toEqual([
      'FETCH',
      'IXSCAN',
    ]);
    const found = await collection.find({ tags: 'b1' }).sort({ n: -1 }).toArray();
    expect(found.map((one) => one.n as number)).toEqual(
      found.map((one) => one.n as number).sort((a, b) => b - a),
    );
    expect(found).toHaveLength(10);
  });

  test('A range that nothing can be in reads nothing; a list of 5000 ids reads those only', async () => {
    expect(await people.find({ at: { $gt: new Date(5000), $lt: new Date(1000) } }).toArray()).toEqual([]);
    expect((await planOf(people.find({ at: { $gt: new Date(5000), $lt: new Date(1000) } }))).documents).toBe(
      0,
    );
    const many = Array.from({ length: 5000 }, (_, i) => i * 3);
    expect(await planOf(people.find({ _id: { $in: many } }))).toMatchObject({
      index: '_id_',
      documents: 334,
      returned: 334,
    });
    expect(
      await people
        .find({ _id: { $in: many } })
        .sort({ _id: -1 })
        .limit(2)
        .toArray(),
    ).toMatchObject([{ _id: 999 }, { _id: 996 }]);
  });

  test('$or reads an index for each part', async () => {
    const plan = await planOf(people.find({ $or: [{ _id: 5 }, { tags: 't7' }] }));
    expect(plan).toMatchObject({ stages: ['FETCH', 'OR'], documents: 21, returned: 21 });
  });

  test('$match and $sort at the start of a pipeline use an index', async () => {
    const explained = (await people
      .aggregate([{ $match: { city: 'c1' } }, { $sort: { age: -1 } }, { $group: { _id: '$age' } }])
      .explain()) as { queryPlanner: { winningPlan: Stage } };
    expect(explained.queryPlanner.winningPlan.inputStage!.indexName).toBe('city_1_age_-1');
  });

  test('A hint is followed; one for an index that is not there is an error', async () => {
    expect((await planOf(people.find({ city: 'c1' }).hint('tags_1'))).index).toBe('tags_1');
    expect(await people.find({ city: 'c1' }).hint({ tags: 1 }).toArray()).toHaveLength(100);
    expect((await errorOf(people.find({}).hint('nothing').toArray())).code).toBe(2);
  });

  test('explain of an update, a delete and findAndModify tells their index, and changes nothing', async () => {
    const name = people.collectionName;
    const commands = [
      { update: name, updates: [{ q: { _id: 1 }, u: { $set: { name: 'x' } } }] },
      { delete: name, deletes: [{ q: { _id: 1 }, limit: 1 }] },
      { findAndModify: name, query: { _id: 1 }, remove: true },
      { count: name, query: { _id: 1 } },
      { distinct: name, key: 'name', query: { _id: 1 } },
    ];
    for (const command of commands) {
      const explained = (await database.db.command({ explain: command })) as unknown as {
        queryPlanner: {
          winningPlan: { inputStage: { indexName?: string; inputStage?: { indexName: string } } };
        };
      };
      const { inputStage } = explained.queryPlanner.winningPlan;
      expect(inputStage.indexName ?? inputStage.inputStage?.indexName).toBe('_id_');
    }
    expect(await people.findOne({ _id: 1 })).toMatchObject({ name: 'n1' });
  });
});

describe('An indexed array of many elements', () => {
  const many = Array.from({ length: 20_000 }, (_, i) => `element ${i}`);

  test('An update of another field, or of one element, does not compare each with each', async () => {
    const lists = database.db.collection<{ _id: number; n: number; list: string[]; kind?: string }>(
      'long lists',
    );
    await lists.createIndex({ list: 1 });
    await lists.createIndex({ list: 1, kind: 1 });
    await lists.createIndex({ list: -1 }, { partialFilterExpression: { n: { $gt: 0 } } });
    await lists.insertOne({ _id: 1, n: 1, list: many });
    // Of this process alone: on a busy machine it waits for its turn.
    const started = process.cpuUsage();
    await lists.updateOne({ _id: 1 }, { $inc: { n: 1 } });
    await lists.updateOne({ _id: 1 }, { $set: { 'list.7': 'another' } });
    await lists.updateOne({ _id: 1 }, { $set: { kind: 'new' } });
    // Each with each is 400 million comparisons: half a minute, for each index.
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(8000);
    expect(await lists.countDocuments({ list: 'element 7' })).toBe(0);
    expect(await lists.countDocuments({ list: 'another' })).toBe(1);
    expect(await lists.countDocuments({ list: 'element 19999', kind: 'new' })).toBe(1);
  });

  test('In a transaction a unique key that stays is still taken', async () => {
    const unique = database.db.collection<{ _id: number; key: string[]; n: number }>('unique lists');
    await unique.createIndex({ key: 1 }, { unique: true });
    await unique.insertOne({ _id: 1, key: ['a', 'b'], n: 0 });
    const session = database.client.startSession();
    session.startTransaction();
    await unique.updateOne({ _id: 1 }, { $inc: { n: 1 } }, { session });
    const refused = await errorOf(unique.insertOne({ _id: 2, key: ['b'], n: 0 }, { session }));
    expect(refused.code).toBe(11000);
    await session.endSession();
  });
});
