import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as mongo from 'mongodb';
import { errorOf, openTestDatabase, type TestDatabase } from './support.ts';

type Any = mongo.Document & { _id: number };

let database: TestDatabase;
let sales: mongo.Collection<Any>;
beforeAll(async () => {
  database = await openTestDatabase();
  sales = database.db.collection<Any>('sales');
  await sales.insertMany([
    { _id: 1, item: 'abc', price: 10, quantity: 2, at: new Date('2026-01-01T08:00:00Z'), tags: ['x', 'y'] },
    { _id: 2, item: 'jkl', price: 20, quantity: 1, at: new Date('2026-02-03T09:00:00Z'), tags: [] },
    { _id: 3, item: 'xyz', price: 5, quantity: 5, at: new Date('2026-02-03T09:05:00Z'), tags: ['y'] },
    { _id: 4, item: 'abc', price: 10, quantity: 10, at: new Date('2026-02-15T08:00:00Z') },
  ]);
});
afterAll(() => database.close());

const run = (pipeline: mongo.Document[]): Promise<mongo.Document[]> => sales.aggregate(pipeline).toArray();

/** The value of one expression, on a document. */
async function valueOf(expression: unknown, document: mongo.Document = {}): Promise<unknown> {
  const [result] = await database.db
    .aggregate([{ $documents: [document] }, { $project: { _id: 0, v: expression } }])
    .toArray();
  return result!.v;
}

describe('Stages', () => {
  test.each<[string, mongo.Document[], unknown[]]>([
    [
      '$group with accumulators',
      [
        {
          $group: {
            _id: '$item',
            n: { $sum: 1 },
            total: { $sum: { $multiply: ['$price', '$quantity'] } },
            mean: { $avg: '$quantity' },
            all: { $push: '$_id' },
            most: { $max: '$quantity' },
          },
        },
        { $sort: { _id: 1 } },
      ],
      [
        { _id: 'abc', n: 2, total: 120, mean: 6, all: [1, 4], most: 10 },
        { _id: 'jkl', n: 1, total: 20, mean: 1, all: [2], most: 1 },
        { _id: 'xyz', n: 1, total: 25, mean: 5, all: [3], most: 5 },
      ],
    ],
    [
      '$unwind',
      [{ $unwind: '$tags' }, { $project: { tags: 1 } }],
      [
        { _id: 1, tags: 'x' },
        { _id: 1, tags: 'y' },
        { _id: 3, tags: 'y' },
      ],
    ],
    [
      '$unwind that keeps the empty',
      [
        { $unwind: { path: '$tags', preserveNullAndEmptyArrays: true, includeArrayIndex: 'i' } },
        { $project: { tags: 1, i: 1 } },
      ],
      [
        { _id: 1, tags: 'x', i: 0 },
        { _id: 1, tags: 'y', i: 1 },
        { _id: 2, i: null },
        { _id: 3, tags: 'y', i: 0 },
        { _id: 4, i: null },
      ],
    ],
    ['$sortByCount', [{ $sortByCount: '$item' }, { $limit: 1 }], [{ _id: 'abc', count: 2 }]],
    [
      '$facet',
      [
        {
          $facet: {
            few: [{ $match: { quantity: { $lt: 3 } } }, { $count: 'n' }],
            dear: [{ $sort: { price: -1 } }, { $limit: 1 }, { $project: { item: 1 } }],
          },
        },
      ],
      [{ few: [{ n: 2 }], dear: [{ _id: 2, item: 'jkl' }] }],
    ],
    [
      '$bucket',
      [{ $bucket: { groupBy: '$price', boundaries: [0, 10, 20], default: 'more' } }],
      [
        { _id: 0, count: 1 },
        { _id: 10, count: 2 },
        { _id: 'more', count: 1 },
      ],
    ],
    [
      '$replaceRoot and $count',
      [{ $replaceRoot: { newRoot: { q: '$quantity' } } }, { $match: { q: { $gt: 1 } } }, { $count: 'n' }],
      [{ n: 3 }],
    ],
    [
      '$addFields, $unset, $skip',
      [
        { $sort: { _id: 1 } },
        { $skip: 3 },
        { $addFields: { 'a.b': 1 } },
        { $unset: ['at', 'price', 'quantity', 'tags'] },
      ],
      [{ _id: 4, item: 'abc', a: { b: 1 } }],
    ],
    [
      '$redact',
      [{ $match: { _id: 1 } }, { $redact: { $cond: [{ $eq: ['$item', 'abc'] }, '$$PRUNE', '$$KEEP'] } }],
      [],
    ],
    [
      '$lookup by field',
      [
        { $match: { _id: 1 } },
        { $lookup: { from: 'sales', localField: 'item', foreignField: 'item', as: 'same' } },
        { $project: { same: '$same._id' } },
      ],
      [{ _id: 1, same: [1, 4] }],
    ],
    [
      '$lookup by pipeline',
      [
        { $match: { _id: 2 } },
        {
          $lookup: {
            from: 'sales',
            let: { p: '$price' },
            pipeline: [{ $match: { $expr: { $lt: ['$price', '$$p'] } } }, { $project: { _id: 1 } }],
            as: 'cheaper',
          },
        },
        { $project: { cheaper: 1 } },
      ],
      [{ _id: 2, cheaper: [{ _id: 1 }, { _id: 3 }, { _id: 4 }] }],
    ],
    [
      '$unionWith',
      [
        { $match: { _id: 1 } },
        { $unionWith: { coll: 'sales', pipeline: [{ $match: { _id: 2 } }] } },
        { $project: { _id: 1 } },
      ],
      [{ _id: 1 }, { _id: 2 }],
    ],
  ])('%s', async (_, pipeline, expected) => {
    expect(await run(pipeline)).toEqual(expected);
  });

  test('$lookup takes a local array apart; a field without any value, or with an empty array, finds null and nothing', async () => {
    const others = database.db.collection<Any>('others');
    await others.insertMany([
      { _id: 1, k: 1 },
      { _id: 2, k: null },
      { _id: 3 },
      { _id: 4, k: [1, 2] },
      { _id: 5, k: [] },
    ]);
    const joined = async (document: mongo.Document, localField = 'a.b'): Promise<unknown[]> => {
      const [result] = await database.db
        .aggregate([
          { $documents: [document] },
          { $lookup: { from: 'others', localField, foreignField: 'k', as: 'found' } },
        ])
        .toArray();
      return (result!.found as Any[]).map((one) => one._id).sort();
    };
    expect(await joined({ a: { b: 1 } })).toEqual([1, 4]);
    expect(await joined({ a: [{ b: 1 }, { c: 1 }] })).toEqual([1, 4]);
    expect(await joined({ a: [{ b: [1, 7] }] })).toEqual([1, 4]);
    expect(await joined({ a: { b: [[1, 2]] } })).toEqual([4]);
    expect(await joined({ a: [{ b: 7 }, { b: null }] })).toEqual([2, 3]);
    for (const document of [{}, { a: [] }, { a: { b: [] } }, { a: [1] }, { a: [[1]] }, { a: [{ c: 1 }] }])
      expect(await joined(document), JSON.stringify(document)).toEqual([2, 3]);
    expect(await joined({ a: [7, 1] }, 'a.1')).toEqual([1, 4]);
  });

  test('$graphLookup follows connections', async () => {
    const people = database.db.collection<{ _id: string; to?: string }>('people');
    await people.insertMany([
      { _id: 'a', to: 'b' },
      { _id: 'b', to: 'c' },
      { _id: 'c', to: 'a' },
      { _id: 'd' },
    ]);
    const [result] = await people
      .aggregate([
        { $match: { _id: 'a' } },
        {
          $graphLookup: {
            from: 'people',
            startWith: '$to',
            connectFromField: 'to',
            connectToField: '_id',
            as: 'met',
            depthField: 'd',
          },
        },
      ])
      .toArray();
    expect((result!.met as mongo.Document[]).map((one) => [one._id, Number(one.d)])).toEqual([
      ['b', 0],
      ['c', 1],
      ['a', 2],
    ]);
  });

  test('$out replaces a collection, $merge adds to it', async () => {
    await run([{ $match: { _id: { $lte: 2 } } }, { $project: { item: 1 } }, { $out: 'copies' }]);
    expect(await database.db.collection('copies').find().toArray()).toEqual([
      { _id: 1, item: 'abc' },
      { _id: 2, item: 'jkl' },
    ]);
    await run([{ $match: { _id: { $gte: 2 } } }, { $project: { price: 1 } }, { $merge: { into: 'copies' } }]);
    expect(await database.db.collection('copies').find().sort({ _id: 1 }).toArray()).toEqual([
      { _id: 1, item: 'abc' },
      { _id: 2, item: 'jkl', price: 20 },
      { _id: 3, price: 5 },
      { _id: 4, price: 10 },
    ]);
  });

  test('A $out that fails leaves what was there', async () => {
    const kept = database.db.collection<Any>('kept');
    await kept.createIndex({ item: 1 }, { unique: true });
    await kept.insertOne({ _id: 1, item: 'old' });
    expect((await errorOf(run([{ $out: 'kept' }]))).code).toBe(11000);
    expect(await kept.find().toArray()).toEqual([{ _id: 1, item: 'old' }]);
    expect(await kept.indexes()).toHaveLength(2);
  });

  test('A $merge that may not find anything tells the key that it found', async () => {
    await database.db.collection<Any>('taken').insertOne({ _id: 2 });
    const error = await errorOf(run([{ $merge: { into: 'taken', whenMatched: 'fail' } }]));
    expect(error).toMatchObject({ code: 11000, keyPattern: { _id: 1 }, keyValue: { _id: 2 } });
  });

  test('let gives variables whose values are expressions', async () => {
    const found = await sales
      .find({ $expr: { $eq: ['$item', '$$wanted'] } }, {
        let: { wanted: { $concat: ['a', 'bc'] } },
      } as mongo.FindOptions)
      .toArray();
    expect(found.map((one) => one._id)).toEqual([1, 4]);
    const cursor = sales.aggregate([{ $match: { _id: 1 } }, { $project: { text: '$$text' } }], {
      let: { text: { $literal: '$item' } },
    });
    expect(await cursor.toArray()).toEqual([{ _id: 1, text: '$item' }]);
    await sales.updateOne({ _id: 1 }, [{ $set: { note: '$$note' } }], { let: { note: 'n' } });
    expect(await sales.findOneAndUpdate({ _id: 1 }, { $unset: { note: '' } })).toMatchObject({ note: 'n' });
  });

  test('A stage or operator with a wrong argument is an error, not a guess', async () => {
    expect((await errorOf(run([{ $limit: 0 }]))).code).toBe(15958);
    expect((await errorOf(run([{ $project: {} }]))).code).toBe(51272);
    expect((await errorOf(run([{ $group: { n: { $sum: 1 } } }]))).code).toBe(15955);
    expect((await errorOf(run([{ $match: 1 }]))).code).toBe(15959);
    expect((await errorOf(run([{ $project: { a: { $add: ['x', 1] } } }]))).code).toBe(14);
    expect((await errorOf(run([{ $project: { a: '$$nothing' } }]))).code).toBe(17276);
    const nowhere = database.db.collection('nowhere');
    const unknown = [{ $project: { a: { $map: { input: [], as: 'x', in: '$$y' } } } }];
    expect((await errorOf(nowhere.aggregate(unknown).toArray())).code).toBe(17276);
    expect((await errorOf(run([{ $project: { a: '$$CLUSTER_TIME' } }]))).code).toBe(238);
    expect((await errorOf(run([{ $sample: { size: 1, wish: 1 } }]))).code).toBe(28748);
    expect((await errorOf(run([{ $replaceRoot: { newRoot: {}, wish: 1 } }]))).code).toBe(40230);
    expect((await errorOf(run([{ $out: { db: 'test', coll: 'x', wish: 1 } }]))).code).toBe(16994);
    expect((await errorOf(run([{ $lookup: { from: 'x', as: 'y', pipeline: [], wish: 1 } }]))).code).toBe(9);
    const first = { $firstN: { input: '$a', n: 1, wish: 1 } };
    expect((await errorOf(run([{ $group: { _id: 1, a: first } }]))).code).toBe(5787901);
    const top = { $top: { sortBy: { a: 1 }, output: '$a', n: 1 } };
    expect((await errorOf(run([{ $group: { _id: 1, a: top } }]))).code).toBe(5788002);
    expect((await errorOf(run([{ $project: { a: { $let: { vars: {}, in: 1, wish: 1 } } } }]))).code).toBe(
      16875,
    );
  });
});

const at = new Date('2026-11-23T12:34:56.789Z');

describe('Expressions', () => {
  test.each<[unknown, unknown]>([
    [{ $add: [1, 2, 3] }, 6],
    [{ $add: [at, 1000] }, new Date(at.getTime() + 1000)],
    [{ $subtract: [at, new Date(0)] }, at.getTime()],
    [{ $divide: [7, 2] }, 3.5],
    [{ $mod: [-7, 3] }, -1],
    [{ $round: [2.5] }, 2],
    [{ $round: [1234.5678, 2] }, 1234.57],
    [{ $trunc: [-1.9] }, -1],
    [{ $pow: [2, 10] }, 1024],
    [{ $add: [1, null] }, null],
    [{ $concat: ['a', 'b'] }, 'ab'],
    [{ $concat: ['a', null] }, null],
    [{ $toUpper: 'aé' }, 'Aé'],
    [{ $substrCP: ['héllo', 1, 3] }, 'éll'],
    [{ $strLenBytes: 'é' }, 2],
    [{ $split: ['a-b', '-'] }, ['a', 'b']],
    [{ $trim: { input: '  a ' } }, 'a'],
    [{ $indexOfCP: ['abcb', 'b', 2] }, 3],
    [{ $regexFind: { input: 'xaby', regex: 'a(b)' } }, { match: 'ab', idx: 1, captures: ['b'] }],
    [{ $replaceAll: { input: 'aXbX', find: 'X', replacement: '_$&' } }, 'a_$&b_$&'],
    [{ $cond: [{ $gt: [1, 2] }, 'y', 'n'] }, 'n'],
    [{ $switch: { branches: [{ case: false, then: 1 }], default: 2 } }, 2],
    [{ $ifNull: [null, '$missing', 3] }, 3],
    [{ $let: { vars: { a: 2 }, in: { $multiply: ['$$a', '$$a'] } } }, 4],
    [{ $map: { input: [1, 2], as: 'n', in: { $add: ['$$n', 1] } } }, [2, 3]],
    [{ $filter: { input: [1, 2, 3], cond: { $gt: ['$$this', 1] } } }, [2, 3]],
    [{ $reduce: { input: [1, 2, 3], initialValue: 0, in: { $add: ['$$value', '$$this'] } } }, 6],
    [{ $arrayElemAt: [[1, 2, 3], -1] }, 3],
    [{ $slice: [[1, 2, 3], -2] }, [2, 3]],
    [{ $concatArrays: [[1], [2]] }, [1, 2]],
    [
      {
        $setUnion: [
          [2, 1],
          [1, 3],
        ],
      },
      [1, 2, 3],
    ],
    [{ $setIsSubset: [[1], [1, 2]] }, true],
    [
      {
        $zip: {
          inputs: [
            [1, 2],
            ['a', 'b'],
          ],
        },
      },
      [
        [1, 'a'],
        [2, 'b'],
      ],
    ],
    [{ $range: [0, 6, 2] }, [0, 2, 4]],
    [{ $sortArray: { input: [3, 1, 2], sortBy: -1 } }, [3, 2, 1]],
    [{ $sortArray: { input: [{ b: [1] }, { b: 7 }], sortBy: { b: 1 } } }, [{ b: 7 }, { b: [1] }]],
    [{ $objectToArray: { a: 1 } }, [{ k: 'a', v: 1 }]],
    [{ $arrayToObject: [[['a', 1]]] }, { a: 1 }],
    [{ $mergeObjects: [{ a: 1 }, { b: 2 }] }, { a: 1, b: 2 }],
    [{ $type: '$missing' }, 'missing'],
    [{ $type: 1.5 }, 'double'],
    [{ $toInt: '12' }, 12],
    [{ $toString: 1.5 }, '1.5'],
    [{ $convert: { input: 'x', to: 'int', onError: 'no' } }, 'no'],
    [{ $cmp: ['a', 1] }, 1],
    [{ $year: at }, 2026],
    [{ $isoWeek: new Date('2027-01-01') }, 53],
    [{ $isoWeekYear: new Date('2027-01-01') }, 2026],
    [{ $dayOfWeek: at }, 2],
    [{ $hour: { date: at, timezone: 'Europe/Amsterdam' } }, 13],
    [
      { $dateToString: { date: at, format: '%Y-%m-%d %H:%M %G-W%V', timezone: '+01:00' } },
      '2026-11-23 13:34 2026-W48',
    ],
    [
      { $dateFromString: { dateString: '2026-11-23T12:00', timezone: 'Europe/Amsterdam' } },
      new Date('2026-11-23T11:00:00Z'),
    ],
    [{ $dateAdd: { startDate: new Date('2026-01-31'), unit: 'month', amount: 1 } }, new Date('2026-02-28')],
    [{ $dateDiff: { startDate: new Date('2025-12-31'), endDate: new Date('2026-01-01'), unit: 'year' } }, 1],
    [{ $dateTrunc: { date: at, unit: 'week', startOfWeek: 'monday' } }, new Date('2026-11-23')],
    [{ $dateTrunc: { date: at, unit: 'quarter' } }, new Date('2026-10-01')],
    [{ $dateFromParts: { year: 2026, month: 14, day: 1 } }, new Date('2027-02-01')],
  ])('%j', async (expression, expected) => {
    expect(await valueOf(expression)).toEqual(expected);
  });

  test('Fields of documents in arrays are gathered, missing ones left out', async () => {
    expect(await valueOf('$a.b', { a: [{ b: 1 }, { c: 2 }, { b: 3 }, 4] })).toEqual([1, 3]);
    expect(await valueOf('$$ROOT', { a: 1 })).toEqual({ a: 1 });
    expect(await valueOf({ $eq: ['$a', '$b'] }, {})).toBe(true);
    expect(await valueOf({ $gt: [null, '$a'] }, {})).toBe(true);
  });

  test('Doubles are added without gathering rounding errors, integers exactly', async () => {
    const tenth = Array.from({ length: 10 }, () => 0.1);
    expect(await valueOf({ $sum: '$a' }, { a: tenth })).toBe(1);
    expect(await valueOf({ $avg: '$a' }, { a: tenth })).toBe(0.1);
    // Since MongoDB 6.1 only $sum and $avg keep what rounding loses.
    expect(await valueOf({ $add: tenth })).toBe(0.9999999999999999);
    // What rounding lost is kept for the sums that follow; a decimal shows it, a double is the rounded part alone.
    expect(await valueOf({ $sum: '$a' }, { a: [1e100, 1, -1e100] })).toBe(0);
    expect(await valueOf({ $sum: '$a' }, { a: [1e100, 1, -1e100, 0] })).toBe(1);
    const [grouped] = await database.db
      .aggregate([
        { $documents: tenth.map((a) => ({ a, b: 1 })) },
        { $group: { _id: null, sum: { $sum: '$a' }, mean: { $avg: '$a' }, n: { $sum: '$b' } } },
      ])
      .toArray();
    expect(grouped).toEqual({ _id: null, sum: 1, mean: 0.1, n: 10 });
    const big = mongo.Long.fromString('9007199254740993');
    expect(String(await valueOf({ $sum: ['$a', 1] }, { a: big }))).toBe('9007199254740994');
    expect(await valueOf({ $add: [Infinity, 1] })).toBe(Infinity);
    expect(await valueOf({ $type: { $add: ['$a', '$a'] } }, { a: mongo.Long.MAX_VALUE })).toBe('double');
  });

  test('Decimals are exact', async () => {
    const decimal = (text: string): mongo.Decimal128 => mongo.Decimal128.fromString(text);
    expect(String(await valueOf({ $add: [decimal('0.1'), decimal('0.2')] }))).toBe('0.3');
    expect(String(await valueOf({ $multiply: [decimal('1.10'), 3] }))).toBe('3.30');
    expect(String(await valueOf({ $divide: [decimal('1'), decimal('3')] }))).toBe(
      '0.3333333333333333333333333333333333',
    );
  });
});
