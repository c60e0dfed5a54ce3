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
async function after(
  document: Record<string, unknown>,
  update: mongo.Document | mongo.Document[],
  filter: mongo.Document = {},
  options: mongo.UpdateOptions = {},
): Promise<mongo.Document | null> {
  const collection = database.db.collection<Any>(`update${round++}`);
  await collection.insertOne({ _id: 1, ...document } as Any);
  await collection.updateOne(filter, update, options);
  const found = await collection.findOne({ _id: 1 }, { projection: { _id: 0 } });
  return found;
}

async function codeOf(
  document: Record<string, unknown>,
  update: mongo.Document,
  options: mongo.UpdateOptions = {},
): Promise<unknown> {
  return (await errorOf(after(document, update, {}, options))).code;
}

describe('Operators', () => {
  test.each<[string, Record<string, unknown>, mongo.Document, Record<string, unknown>]>([
    [
      '$push with $sort compares arrays in the elements as a whole',
      { a: [{ b: [1] }, { b: 7 }, { b: { c: 2 } }, 3] },
      { $push: { a: { $each: [], $sort: { b: 1 } } } },
      { a: [3, { b: 7 }, { b: { c: 2 } }, { b: [1] }] },
    ],
    ['$set makes documents on the way', { a: 1 }, { $set: { 'b.c.d': 1 } }, { a: 1, b: { c: { d: 1 } } }],
    ['$set in an array pads with null', { a: [1] }, { $set: { 'a.3': 4 } }, { a: [1, null, null, 4] }],
    [
      '$unset of an element leaves null',
      { a: [1, 2], b: 1 },
      { $unset: { 'a.0': '', b: '' } },
      { a: [null, 2] },
    ],
    ['$inc and $mul of what is missing', {}, { $inc: { a: 2 }, $mul: { b: 3 } }, { a: 2, b: 0 }],
    [
      '$min and $max',
      { a: 5, b: 5 },
      { $min: { a: 3, c: 1 }, $max: { b: 3, d: 1 } },
      { a: 3, b: 5, c: 1, d: 1 },
    ],
    [
      'what is not there is not removed, pulled, popped or renamed',
      { a: 1, b: [] },
      { $unset: { 'a.b': '' }, $pull: { 'b.3': 1 }, $pop: { 'c.d': 1 }, $rename: { 'e.f': 'g' } },
      { a: 1, b: [] },
    ],
    [
      '$rename moves',
      { a: 1, b: { c: 2 } },
      { $rename: { a: 'x.y', 'b.c': 'd' } },
      { b: {}, d: 2, x: { y: 1 } },
    ],
    [
      '$push with $each, $position, $sort and $slice',
      { a: [3, 1] },
      { $push: { a: { $each: [2, 5], $sort: 1, $slice: -3 } } },
      { a: [2, 3, 5] },
    ],
    [
      '$push at a position',
      { a: [1, 4] },
      { $push: { a: { $each: [2, 3], $position: 1 } } },
      { a: [1, 2, 3, 4] },
    ],
    [
      '$push sorts documents',
      { a: [{ s: 3 }] },
      { $push: { a: { $each: [{ s: 1 }], $sort: { s: 1 } } } },
      { a: [{ s: 1 }, { s: 3 }] },
    ],
    [
      '$addToSet',
      { a: [1, { x: 1 }] },
      { $addToSet: { a: { $each: [1, { x: 1 }, 2, 2] } } },
      { a: [1, { x: 1 }, 2] },
    ],
    ['$pop', { a: [1, 2, 3], b: [1, 2, 3] }, { $pop: { a: 1, b: -1 } }, { a: [1, 2], b: [2, 3] }],
    [
      '$pull by condition and by document',
      { a: [1, 5, 8], b: [{ x: 1, y: 1 }, { x: 2 }] },
      { $pull: { a: { $gte: 5 }, b: { x: 1 } } },
      { a: [1], b: [{ x: 2 }] },
    ],
    ['$pullAll', { a: [1, 2, 1, 3] }, { $pullAll: { a: [1, 3] } }, { a: [2] }],
    ['$bit', { a: 13, b: 1 }, { $bit: { a: { and: 10 }, b: { or: 6 } } }, { a: 8, b: 7 }],
    [
      'new fields come in the order of their names, numbers by value',
      {},
      { $set: { b: 1, a: 1, '10': 1, '9': 1 } },
      { '9': 1, '10': 1, a: 1, b: 1 },
    ],
    [
      '$[] changes all elements',
      { a: [{ n: 1 }, { n: 2 }] },
      { $inc: { 'a.$[].n': 1 } },
      { a: [{ n: 2 }, { n: 3 }] },
    ],
  ])('%s', async (_, document, update, expected) => {
    const result = await after(document, update);
    expect(result).toEqual(expected);
    expect(Object.keys(result!)).toEqual(Object.keys(expected));
  });

  test('The positional operator is the element that the filter found', async () => {
    expect(await after({ a: [1, 5, 9] }, { $set: { 'a.$': 0 } }, { a: { $gt: 3 } })).toEqual({
      a: [1, 0, 9],
    });
    expect(
      await after(
        {
          a: [
            { k: 'x', n: 1 },
            { k: 'y', n: 1 },
          ],
        },
        { $inc: { 'a.$.n': 5 } },
        { a: { $elemMatch: { k: 'y' } } },
      ),
    ).toEqual({
      a: [
        { k: 'x', n: 1 },
        { k: 'y', n: 6 },
      ],
    });
  });

  test('An element that the filter names by its number is not one that the positional operator stands for', async () => {
    const error = await errorOf(after({ a: [1, 5] }, { $set: { 'a.$': 0 } }, { 'a.1': 5 }));
    expect(error.code).toBe(2);
  });

  test('Array filters choose the elements', async () => {
    const result = await after(
      { a: [{ n: 1 }, { n: 5 }, { n: 9 }] },
      { $set: { 'a.$[big].big': true } },
      {},
      { arrayFilters: [{ 'big.n': { $gte: 5 } }] },
    );
    expect(result).toEqual({ a: [{ n: 1 }, { n: 5, big: true }, { n: 9, big: true }] });
  });

  test('An empty timestamp in a field of a new document becomes the time, each its own', async () => {
    const collection = database.db.collection<Any>('stamps');
    const empty = new mongo.Timestamp({ t: 0, i: 0 });
    await collection.insertOne({ _id: 1, a: empty, b: empty, c: { d: empty } });
    await collection.insertOne({ _id: 2 });
    await collection.replaceOne({ _id: 2 }, { a: empty });
    await collection.updateOne({ _id: 2 }, { $set: { b: empty } });
    const [first, second] = (await collection.find().sort({ _id: 1 }).toArray()) as [Any, Any];
    expect(first.a.t).toBeGreaterThan(1_700_000_000);
    expect(first.a.equals(first.b) || first.a.equals(second.a)).toBe(false);
    expect(first.c.d).toEqual(empty);
    expect(second.a.t).toBeGreaterThan(1_700_000_000);
    expect(second.b).toEqual(empty);
  });

  test('$currentDate sets a date or a timestamp', async () => {
    const result = await after({}, { $currentDate: { a: true, b: { $type: 'timestamp' } } });
    expect(result!.a).toBeInstanceOf(Date);
    expect(result!.b).toBeInstanceOf(mongo.Timestamp);
  });

  test('Number types stay: int with int is int, a long stays long, a double a double', async () => {
    const collection = database.db.collection<Any>('numbers');
    await collection.insertOne({
      _id: 1,
      i: 2147483647,
      l: new mongo.Long(1),
      d: new mongo.Double(1),
      m: mongo.Decimal128.fromString('1.10'),
    } as unknown as Any);
    await collection.updateOne({ _id: 1 }, { $inc: { i: 1, l: 1, d: 1, m: 1 } } as mongo.Document);
    const types = await collection
      .aggregate([
        {
          $project: {
            _id: 0,
            i: { $type: '$i' },
            l: { $type: '$l' },
            d: { $type: '$d' },
            m: { $toString: '$m' },
          },
        },
      ])
      .toArray();
    expect(types).toEqual([{ i: 'long', l: 'long', d: 'double', m: '2.10' }]);
  });

  test('A pipeline as update', async () => {
    expect(await after({ a: 1, b: 2 }, [{ $set: { sum: { $add: ['$a', '$b'] } } }, { $unset: 'b' }])).toEqual(
      { a: 1, sum: 3 },
    );
  });
});

describe('Errors', () => {
  test.each<[string, Record<string, unknown>, mongo.Document, number]>([
    ['two changes of one path', {}, { $set: { a: 1 }, $inc: { a: 1 } }, 40],
    ['a change inside a changed path', {}, { $set: { a: 1, 'a.b': 1 } }, 40],
    ['the immutable _id', {}, { $set: { _id: 2 } }, 66],
    ['a field inside a number', { a: 1 }, { $set: { 'a.b': 1 } }, 28],
    ['pulling inside a number', { a: 1 }, { $pull: { 'a.b': 1 } }, 28],
    ['popping inside an array without an index', { a: [1] }, { $pop: { 'a.b': 1 } }, 28],
    ['renaming inside a number', { a: 1 }, { $rename: { 'a.b': 'c' } }, 28],
    ['renaming an element', { a: [1] }, { $rename: { 'a.0': 'c' } }, 2],
    ['adding to text', { a: 'x' }, { $inc: { a: 1 } }, 14],
    ['pushing to text', { a: 'x' }, { $push: { a: 1 } }, 2],
    ['pulling from text', { a: 'x' }, { $pull: { a: 1 } }, 2],
    ['an unknown operator', {}, { $foo: { a: 1 } }, 9],
    ['an empty name', {}, { $set: { '': 1 } }, 56],
    ['a name with a dollar', {}, { $set: { $b: 1 } }, 52],
    ['the positional operator without a match', { a: [1] }, { $set: { 'a.$': 1 } }, 2],
    ['an identifier without an array filter', { a: [1] }, { $set: { 'a.$[x]': 1 } }, 2],
    ['renaming to itself', {}, { $rename: { a: 'a' } }, 2],
  ])('%s', async (_, document, update, code) => {
    expect(await codeOf(document, update)).toBe(code);
  });

  test('An array filter that is not used', async () => {
    expect(await codeOf({ a: [1] }, { $set: { a: 1 } }, { arrayFilters: [{ x: 1 }] })).toBe(9);
  });

  test('A bulk write tells each error with its index; an ordered one stops, an unordered one goes on', async () => {
    const collection = database.db.collection<Any>('bulk');
    const writes: mongo.AnyBulkWriteOperation<Any>[] = [
      { insertOne: { document: { _id: 1 } } },
      { insertOne: { document: { _id: 1 } } },
      { updateOne: { filter: { _id: 1 }, update: { $set: { a: 1 } } } },
      { insertOne: { document: { _id: 2 } } },
    ];
    const ordered = (await errorOf(collection.bulkWrite(writes))) as unknown as mongo.MongoBulkWriteError;
    expect([ordered.writeErrors].flat().map((one) => [one.index, one.code])).toEqual([[1, 11000]]);
    expect(ordered.result.insertedCount).toBe(1);
    await collection.deleteMany({});
    const unordered = (await errorOf(
      collection.bulkWrite(writes, { ordered: false }),
    )) as unknown as mongo.MongoBulkWriteError;
    expect([unordered.writeErrors].flat().map((one) => [one.index, one.code])).toEqual([[1, 11000]]);
    expect(unordered.result.insertedCount).toBe(2);
    expect(unordered.result.modifiedCount).toBe(1);
  });
});

describe('Upserts', () => {
  const upserted = async (filter: mongo.Document, update: mongo.Document): Promise<mongo.Document | null> => {
    const collection = database.db.collection<Any>(`upsert${round++}`);
    const result = await collection.updateOne(filter, update, { upsert: true });
    expect(result.upsertedCount).toBe(1);
    return collection.findOne({ _id: result.upsertedId } as mongo.Document);
  };

  test('Equalities of the filter are in the new document, other conditions are not', async () => {
    expect(
      await upserted(
        { _id: 5, a: 1, 'b.c': 2, d: { $gt: 3 }, $and: [{ e: { $eq: 4 } }], f: { $in: [6] } },
        { $set: { x: 1 }, $setOnInsert: { y: 2 } },
      ),
    ).toEqual({ _id: 5, a: 1, b: { c: 2 }, e: 4, f: 6, x: 1, y: 2 });
  });

  test('One value to choose from is an equality, also when it is a document', async () => {
    expect(await upserted({ _id: 6, a: { $in: [{ b: 1 }] }, c: { $all: [2] } }, { $set: { x: 1 } })).toEqual({
      _id: 6,
      a: { b: 1 },
      c: 2,
      x: 1,
    });
    expect(await upserted({ _id: 7, a: { $in: [/x/] }, c: { $in: [1, 2] } }, { $set: { x: 1 } })).toEqual({
      _id: 7,
      x: 1,
    });
  });

  test('$setOnInsert does nothing to a document that is there', async () => {
    expect(await after({ a: 1 }, { $setOnInsert: { b: 1 } }, {}, { upsert: true })).toEqual({ a: 1 });
  });

  test('A filter that fixes one path twice cannot be upserted', async () => {
    expect((await errorOf(upserted({ a: 1, $and: [{ a: 2 }] }, { $set: { x: 1 } }))).code).toBe(54);
  });

  test('findOneAndUpdate gives the document before or after; findOneAndReplace and findOneAndDelete too', async () => {
    const collection = database.db.collection<Any & { n: number }>('modify');
    await collection.insertMany([
      { _id: 1, n: 3 },
      { _id: 2, n: 1 },
    ]);
    expect(await collection.findOneAndUpdate({}, { $inc: { n: 10 } }, { sort: { n: 1 } })).toEqual({
      _id: 2,
      n: 1,
    });
    expect(
      await collection.findOneAndUpdate(
        { _id: 2 },
        { $inc: { n: 1 } },
        { returnDocument: 'after', projection: { n: 1, _id: 0 } },
      ),
    ).toEqual({ n: 12 });
    expect(
      await collection.findOneAndReplace({ _id: 1 }, { n: 7 } as never, { returnDocument: 'after' }),
    ).toEqual({ _id: 1, n: 7 });
    expect(await collection.findOneAndDelete({ _id: 1 })).toEqual({ _id: 1, n: 7 });
    expect(await collection.findOneAndUpdate({ _id: 9 }, { $set: { n: 1 } })).toBeNull();
    expect(
      await collection.findOneAndUpdate(
        { _id: 9 },
        { $set: { n: 1 } },
        { upsert: true, returnDocument: 'after' },
      ),
    ).toEqual({ _id: 9, n: 1 });
  });
});
