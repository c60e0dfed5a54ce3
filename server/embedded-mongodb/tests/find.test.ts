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
async function holding(documents: Record<string, unknown>[]): Promise<mongo.Collection<Any>> {
  const collection = database.db.collection<Any>(`find${round++}`);
  await collection.insertMany(documents.map((document, i) => ({ _id: i, ...document })) as Any[]);
  return collection;
}

const ids = async (
  collection: mongo.Collection<Any>,
  filter: mongo.Document,
  options: mongo.FindOptions = {},
): Promise<number[]> => (await collection.find(filter, options).toArray()).map((one) => one._id);

describe('Comparison', () => {
  test('Values of every type have one order', async () => {
    const values = [
      new mongo.MinKey(), null, -Infinity, -1.5, 0, new mongo.Long(1), 1.5, mongo.Decimal128.fromString('1.6'), Infinity, '', 'a', 'b', 'é',
      {}, { a: 1 }, { a: 2 }, { b: 0 }, [], [1], new mongo.Binary(Buffer.from('a')), new mongo.Binary(Buffer.from('aa')), new mongo.ObjectId('0'.repeat(24)),
      false, true, new Date(0), new Date(1), new mongo.Timestamp({ t: 1, i: 1 }), new mongo.BSONRegExp('a'), new mongo.MaxKey(),
    ]; // prettier-ignore
    const collection = await holding(values.map((v) => ({ v: { v } })));
    expect(await ids(collection, {}, { sort: { v: 1 } })).toEqual(values.map((_, i) => i));
    await collection.createIndex({ v: 1 });
    expect(await ids(collection, {}, { sort: { v: 1 } })).toEqual(values.map((_, i) => i));
    expect(await ids(collection, {}, { sort: { v: -1 } })).toEqual(
      values.map((_, i) => values.length - 1 - i),
    );
  });

  test('A comparison only finds values of its own kind', async () => {
    const collection = await holding([
      { a: 1 },
      { a: '1' },
      { a: null },
      {},
      { a: true },
      { a: new Date(5) },
      { a: NaN },
    ]);
    expect(await ids(collection, { a: { $gt: 0 } })).toEqual([0]);
    expect(await ids(collection, { a: { $gte: null } })).toEqual([2, 3]);
    expect(await ids(collection, { a: { $lt: 5 } })).toEqual([0]);
    expect(await ids(collection, { a: NaN })).toEqual([6]);
    // What is missing stands between MinKey and MaxKey too.
    expect(await ids(collection, { a: { $gt: new mongo.MinKey() } })).toHaveLength(7);
  });

  test('Numbers are equal across their types; big ones are exact', async () => {
    const collection = await holding([
      { n: 1 }, { n: new mongo.Double(1) }, { n: new mongo.Long(1) }, { n: mongo.Decimal128.fromString('1.0') },
      { n: mongo.Long.fromString('9007199254740993') }, { n: 9007199254740992 },
    ]); // prettier-ignore
    expect(await ids(collection, { n: 1 })).toEqual([0, 1, 2, 3]);
    expect(await ids(collection, { n: mongo.Long.fromString('9007199254740993') })).toEqual([4]);
    await collection.createIndex({ n: 1 });
    expect(await ids(collection, { n: 1 })).toEqual([0, 1, 2, 3]);
    expect(await ids(collection, { n: { $gt: 9007199254740992 } })).toEqual([4]);
  });

  test('Documents are equal when their fields are, in the same order', async () => {
    const collection = await holding([{ a: { x: 1, y: 2 } }, { a: { y: 2, x: 1 } }, { a: { x: 1 } }]);
    expect(await ids(collection, { a: { x: 1, y: 2 } })).toEqual([0]);
  });
});

describe('Arrays, null and missing', () => {
  test('null finds null and missing, not the empty array', async () => {
    const collection = await holding([
      { a: null },
      {},
      { a: [] },
      { a: [null] },
      { a: 1 },
      { a: { b: null } },
    ]);
    expect(await ids(collection, { a: null })).toEqual([0, 1, 3]);
    expect(await ids(collection, { a: { $ne: null } })).toEqual([2, 4, 5]);
    expect(await ids(collection, { a: { $exists: false } })).toEqual([1]);
    expect(await ids(collection, { 'a.b': null })).toEqual([0, 1, 4, 5]);
  });

  test('A condition on an array finds it when one element passes, $elemMatch when one passes all', async () => {
    const collection = await holding([{ n: [1, 20] }, { n: [5] }, { n: [30] }]);
    expect(await ids(collection, { n: { $gt: 3, $lt: 10 } })).toEqual([0, 1]);
    expect(await ids(collection, { n: { $elemMatch: { $gt: 3, $lt: 10 } } })).toEqual([1]);
    await collection.createIndex({ n: 1 });
    expect(await ids(collection, { n: { $gt: 3, $lt: 10 } }, { sort: { _id: 1 } })).toEqual([0, 1]);
    expect(await ids(collection, { n: { $elemMatch: { $gt: 3, $lt: 10 } } })).toEqual([1]);
  });

  test('A whole array is found by itself, and as an element', async () => {
    const collection = await holding([{ a: [1, 2] }, { a: [2, 1] }, { a: [[1, 2], 3] }]);
    expect(await ids(collection, { a: [1, 2] })).toEqual([0, 2]);
    expect(await ids(collection, { a: { $all: [1, 2] } })).toEqual([0, 1]);
    expect(await ids(collection, { a: { $size: 2 } })).toEqual([0, 1, 2]);
    expect(await ids(collection, { 'a.0': 1 })).toEqual([0]);
  });

  test('Ascending sorts an array by its least element, descending by its greatest', async () => {
    const collection = await holding([{ a: [1, 9] }, { a: [3, 4] }, { a: 5 }, { a: [] }, {}]);
    expect(await ids(collection, {}, { sort: { a: 1, _id: 1 } })).toEqual([3, 4, 0, 1, 2]);
    expect(await ids(collection, {}, { sort: { a: -1, _id: 1 } })).toEqual([0, 2, 1, 4, 3]);
  });

  test('A number in a path is a field name or an index, and an element found by its index is not spread again', async () => {
    const values = [
      42,
      [42],
      { 0: 42 },
      [[42]],
      [{ 0: 42 }],
      { 0: [42] },
      { 0: { 0: 42 } },
      [[[42]]],
      [[{ 0: 42 }]],
      [{ 0: [42] }],
      [{ 0: { 0: 42 } }],
    ];
    const collection = await holding(values.map((a) => ({ a })));
    for (const wanted of [42, { $gt: 41 }, { $in: [41, 42] }, { $type: 'number' }, { $mod: [42, 0] }]) {
      expect(await ids(collection, { 'a.0': wanted })).toEqual([1, 2, 4, 5, 9]);
    }
    expect(await ids(collection, { 'a.0.0': 42 })).toEqual([3, 4, 5, 6, 8, 9, 10]);
    expect(await ids(collection, { 'a.0': { $nin: [42] } })).toEqual([0, 3, 6, 7, 8, 10]);
  });

  test('A missing field in one document of an array is null; an array without documents has no such field at all', async () => {
    const collection = await holding([
      { a: [{ b: 5 }] },
      { a: [{}] },
      { a: [] },
      { a: [{}, { b: 5 }] },
      { a: [5, { b: 5 }] },
      { a: [[]] },
    ]);
    expect(await ids(collection, { 'a.b': null })).toEqual([1, 3]);
    expect(await ids(collection, { a: { $elemMatch: { b: null } } })).toEqual([1, 3, 5]);
    await collection.createIndex({ 'a.b': 1 });
    expect(await ids(collection, { 'a.b': { $in: [null] } })).toEqual([1, 3]);
  });

  test('_id may be null, but no array and no regular expression', async () => {
    const collection = database.db.collection('odd ids');
    // The driver itself would give it an _id.
    await database.db.command({ insert: 'odd ids', documents: [{ _id: null }] });
    await collection.updateOne({ _id: null as never }, { $set: { a: 1 } }, { upsert: true });
    expect(await collection.find().toArray()).toEqual([{ _id: null, a: 1 }]);
    expect((await errorOf(collection.insertOne({ _id: [1] as never }))).code).toBe(53);
    expect((await errorOf(collection.insertOne({ _id: /a/ as never }))).code).toBe(53);
  });

  test('A sort by two fields of one array takes both from the element that comes first', async () => {
    const collection = await holding([
      {
        r: [
          { x: 1, y: 9 },
          { x: 2, y: 1 },
        ],
      },
      { r: [{ x: 1, y: 5 }] },
      {
        r: [
          { x: 1, y: 7 },
          { x: 1, y: 6 },
        ],
      },
    ]);
    expect(await ids(collection, {}, { sort: { 'r.x': 1, 'r.y': 1 } })).toEqual([1, 2, 0]);
    await collection.insertOne({ _id: 9, r: [{ x: 1 }], s: [1] } as unknown as Any);
    expect((await errorOf(ids(collection, {}, { sort: { 'r.x': 1, s: 1 } }))).code).toBe(2);
  });

  test('$elemMatch on documents asks all of one of them', async () => {
    const collection = await holding([
      {
        r: [
          { p: 'a', s: 5 },
          { p: 'b', s: 9 },
        ],
      },
      { r: [{ p: 'a', s: 9 }] },
    ]);
    expect(await ids(collection, { r: { $elemMatch: { p: 'a', s: { $gt: 8 } } } })).toEqual([1]);
    expect(await ids(collection, { 'r.p': 'a', 'r.s': { $gt: 8 } })).toEqual([0, 1]);
  });
});

describe('Operators', () => {
  test.each<[string, mongo.Document, number[]]>([
    ['$in with a regular expression', { t: { $in: [/^b/, 'a'] } }, [0, 1]],
    ['$nin', { t: { $nin: ['a', null] } }, [1, 2]],
    ['$nor', { $nor: [{ n: 1 }, { t: 'c' }] }, [1, 3]],
    ['$not', { n: { $not: { $gt: 1 } } }, [0, 3]],
    ['$mod', { n: { $mod: [2, 1] } }, [0, 2]],
    ['$type by name and by number', { $or: [{ t: { $type: 'null' } }, { t: { $type: 2 } }] }, [0, 1, 2, 3]],
    ['$regex with options', { t: { $regex: 'B', $options: 'i' } }, [1]],
    ['$expr', { $expr: { $gt: ['$n', { $add: ['$m', 1] }] } }, [2]],
    ['$bitsAllSet', { n: { $bitsAllSet: [0, 1] } }, [2]],
    ['$and of ors', { $and: [{ $or: [{ n: 1 }, { n: 2 }] }, { $or: [{ t: 'a' }, { t: 'x' }] }] }, [0]],
  ])('%s', async (_, filter, expected) => {
    const collection = await holding([
      { n: 1, m: 1, t: 'a' },
      { n: 2, m: 1, t: 'bb' },
      { n: 3, m: 1, t: 'c' },
      { t: null },
    ]);
    expect(await ids(collection, filter)).toEqual(expected);
  });

  test('$ before a last newline, and a dot that stops at newlines only, as in PCRE', async () => {
    const collection = await holding([{ t: 'ab\n' }, { t: 'a\rb' }, { t: 'a\nb' }]);
    expect(await ids(collection, { t: /b$/ })).toEqual([0, 1, 2]);
    expect(await ids(collection, { t: /a.b/ })).toEqual([1]);
    expect(await ids(collection, { t: { $regex: '^b', $options: 'm' } })).toEqual([2]);
  });

  test('$in of nothing finds nothing', async () => {
    const collection = await holding([{ a: 1 }]);
    expect(await ids(collection, { a: { $in: [] } })).toEqual([]);
    expect(await ids(collection, { a: { $nin: [] } })).toEqual([0]);
  });
});

describe('Projection', () => {
  const project = async (
    document: Record<string, unknown>,
    projection: mongo.Document,
    filter: mongo.Document = {},
  ): Promise<unknown> => {
    const collection = await holding([document]);
    return collection.findOne(filter, { projection });
  };

  test('Inclusion, exclusion, nested fields and _id', async () => {
    expect(await project({ a: 1, b: 2 }, { a: 1 })).toEqual({ _id: 0, a: 1 });
    expect(await project({ a: 1, b: 2 }, { a: 1, _id: 0 })).toEqual({ a: 1 });
    expect(await project({ a: 1, b: 2 }, { a: 0 })).toEqual({ _id: 0, b: 2 });
    expect(await project({ a: { x: 1, y: 2 }, b: [{ x: 1, y: 2 }, 3] }, { 'a.x': 1, 'b.x': 1 })).toEqual({
      _id: 0,
      a: { x: 1 },
      b: [{ x: 1 }],
    });
    expect(await project({ a: { x: 1, y: 2 }, b: [{ x: 1, y: 2 }, 3] }, { 'a.x': 0, 'b.x': 0 })).toEqual({
      _id: 0,
      a: { y: 2 },
      b: [{ y: 2 }, 3],
    });
  });

  test('$slice, $elemMatch and the positional operator', async () => {
    const list = { list: [{ n: 1 }, { n: 2 }, { n: 3 }], other: 1 };
    expect(await project(list, { list: { $slice: -1 } })).toEqual({ _id: 0, list: [{ n: 3 }], other: 1 });
    expect(await project(list, { list: { $slice: [1, 1] } })).toEqual({ _id: 0, list: [{ n: 2 }], other: 1 });
    expect(await project(list, { list: { $elemMatch: { n: { $gt: 1 } } } })).toEqual({
      _id: 0,
      list: [{ n: 2 }],
    });
    expect(await project(list, { 'list.$': 1 }, { 'list.n': { $gt: 1 } })).toEqual({
      _id: 0,
      list: [{ n: 2 }],
    });
  });

  test('Computed fields', async () => {
    expect(await project({ a: 2 }, { double: { $multiply: ['$a', 2] }, text: { $literal: 1 } })).toEqual({
      _id: 0,
      double: 4,
      text: 1,
    });
  });

  test('Mixing inclusion and exclusion is an error', async () => {
    const collection = await holding([{ a: 1 }]);
    expect((await errorOf(collection.findOne({}, { projection: { a: 1, b: 0 } }))).code).toBe(31254);
    expect((await errorOf(collection.findOne({}, { projection: { a: 1, 'a.b': 1 } }))).code).toBe(31249);
  });
});

describe('Cursors', () => {
  test('skip, limit, batches and a cursor that is closed early', async () => {
    const collection = await holding(Array.from({ length: 50 }, () => ({ a: 1 })));
    expect(await ids(collection, {}, { skip: 10, limit: 5, sort: { _id: -1 } })).toEqual([
      39, 38, 37, 36, 35,
    ]);
    expect(await ids(collection, {}, { batchSize: 7 })).toHaveLength(50);
    const cursor = collection.find({}, { batchSize: 2 });
    await cursor.next();
    const { id } = cursor;
    await cursor.close();
    const error = await errorOf(database.db.command({ getMore: id, collection: collection.collectionName }));
    expect(error).toMatchObject({ code: 43, codeName: 'CursorNotFound' });
  });

  test('A document that is deleted between two batches does not come', async () => {
    const collection = await holding(Array.from({ length: 20 }, () => ({ a: 1 })));
    const cursor = collection.find({}, { batchSize: 2 });
    await cursor.next();
    await collection.deleteOne({ _id: 15 });
    expect((await cursor.toArray()).map((one) => one._id)).not.toContain(15);
  });

  test('distinct spreads arrays, count counts, and both take filters', async () => {
    const collection = await holding([{ a: [1, 2] }, { a: 2 }, { a: [3] }, {}]);
    expect(await collection.distinct('a')).toEqual([1, 2, 3]);
    expect(await collection.distinct('a', { a: 2 })).toEqual([1, 2]);
    expect(await collection.countDocuments({ a: 2 })).toBe(2);
    expect(await collection.estimatedDocumentCount()).toBe(4);
  });
});
