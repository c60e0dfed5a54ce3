import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as mongo from 'mongodb';
import { Binary, BSONRegExp, Decimal128, Double, MaxKey, MinKey, ObjectId, Timestamp } from 'bson';
import { checkStore } from '../src/check.ts';
import { keyOfValue } from '../src/keys.ts';
import { compare, doc, type Value } from '../src/values.ts';
import { openTestDatabase, seeded, type TestDatabase } from './support.ts';

const random = seeded(20261123);
const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;

const own = (text: string): Value => Decimal128.fromString(text);

function ownValue(depth = 0): Value {
  const kinds: (() => Value)[] = [
    () => Math.floor(random() * 20) - 10,
    () => (random() - 0.5) * 10 ** Math.floor(random() * 40 - 20),
    () => BigInt(Math.floor((random() - 0.5) * 2 ** 53)) * BigInt(Math.floor(random() * 1000)),
    () =>
      pick([
        0,
        -0,
        Infinity,
        -Infinity,
        NaN,
        9007199254740993n,
        9007199254740992,
        2n ** 63n - 1n,
        -(2n ** 63n),
        0.1,
        new Double(3),
      ]),
    () =>
      own(
        pick([
          '0.1',
          '0.10',
          '1E+3',
          '-7.5',
          '9007199254740993',
          '9007199254740992.5',
          'NaN',
          'Infinity',
          '-Infinity',
          '1E-30',
          '0',
        ]),
      ),
    () => pick(['', 'a', 'ab', 'a\0', 'a\0b', 'b', 'é', '\u{1f600}', '\uffff', 'A']),
    () => pick([true, false, null, undefined]),
    () => new Date(Math.floor((random() - 0.5) * 1e13)),
    () => new ObjectId(Buffer.from(Array.from({ length: 12 }, () => Math.floor(random() * 3)))),
    () => new Binary(Buffer.from(pick(['', 'a', 'ab', 'b', '\0'])), pick([0, 4, 5])),
    () => new Timestamp({ t: Math.floor(random() * 5), i: Math.floor(random() * 5) }),
    () => new BSONRegExp(pick(['a', 'b', '']), pick(['', 'i'])),
    () => new MinKey(),
    () => new MaxKey(),
  ];
  if (depth < 3) {
    kinds.push(() => Array.from({ length: Math.floor(random() * 3) }, () => ownValue(depth + 1)));
    kinds.push(() =>
      doc(
        Object.fromEntries(
          Array.from({ length: Math.floor(random() * 3) }, () => [
            pick(['a', 'b', '1', '']),
            ownValue(depth + 1),
          ]),
        ),
      ),
    );
  }
  return pick(kinds)();
}

test('Keys of an index are in the order of the comparison, for every two values', () => {
  for (let i = 0; i < 60_000; i++) {
    const a = ownValue();
    const b = ownValue();
    const byKey = Math.sign(Buffer.compare(keyOfValue(a), keyOfValue(b)));
    if (byKey !== Math.sign(compare(a, b)))
      expect({ a, b, order: byKey }).toEqual({ a, b, order: Math.sign(compare(a, b)) });
  }
});

const scalar = (): unknown =>
  pick([
    1,
    2,
    3,
    4,
    2.5,
    null,
    'a',
    'b',
    'ab',
    true,
    new Date(1000),
    mongo.Decimal128.fromString('2'),
    mongo.Long.fromNumber(3),
  ]);

function value(depth = 0): unknown {
  const roll = random();
  if (roll < 0.55 || depth > 1) return scalar();
  if (roll < 0.8) return Array.from({ length: Math.floor(random() * 4) }, () => value(depth + 1));
  return Object.fromEntries(['x', 'y'].filter(() => random() < 0.7).map((name) => [name, value(depth + 1)]));
}

function someDocument(_id: number): Record<string, unknown> {
  const fields = ['a', 'b', 'c'].filter(() => random() < 0.8).map((name) => [name, value()]);
  return { _id, ...Object.fromEntries(fields) };
}

function condition(): unknown {
  const one = scalar();
  return pick<() => unknown>([
    () => one,
    () => value(),
    () => ({ $gt: one }),
    () => ({ $gte: one, $lt: scalar() }),
    () => ({ $lte: one }),
    () => ({ $in: [one, scalar(), scalar()] }),
    () => ({ $in: [one, value()] }),
    () => ({ $ne: one }),
    () => ({ $nin: [one, scalar()] }),
    () => ({ $exists: random() < 0.5 }),
    () => ({ $not: { $gt: one } }),
    () => ({ $elemMatch: { $gte: one, $lte: scalar() } }),
    () => ({ $elemMatch: { x: scalar(), y: { $gte: scalar() } } }),
    () => ({ $all: [one, scalar()] }),
    () => ({ $size: 2 }),
    () => ({ $type: pick(['number', 'string', 'array', 'null', 'object']) }),
    () => ({ $regex: pick(['^a', 'b$', '^ab']) }),
    () => new RegExp(pick(['^a', 'b'])),
    () => ({ $eq: one, $exists: true }),
  ])();
}

function filter(depth = 0): Record<string, unknown> {
  const paths = ['a', 'b', 'c', 'a.x', 'b.x', 'b.y', 'a.0', 'a.y'];
  const chosen = Object.fromEntries(
    Array.from({ length: 1 + Math.floor(random() * 2) }, () => [pick(paths), condition()]),
  );
  if (depth > 1 || random() < 0.7) return chosen;
  return { ...chosen, [pick(['$or', '$and', '$nor'])]: [filter(depth + 1), filter(depth + 1)] };
}

const indexSets: { key: mongo.IndexSpecification; options: mongo.CreateIndexesOptions }[][] = [
  [
    { key: { a: 1 }, options: {} },
    { key: { b: -1, c: 1 }, options: {} },
  ],
  [
    { key: { a: -1, b: 1 }, options: {} },
    { key: { 'b.x': 1, 'b.y': 1 }, options: {} },
  ],
  [
    { key: { a: 1 }, options: { sparse: true } },
    { key: { b: 1 }, options: { partialFilterExpression: { a: { $gt: 2 } } } },
  ],
  [
    { key: { 'a.x': 1, c: -1 }, options: {} },
    { key: { c: 1 }, options: { partialFilterExpression: { b: { $exists: true } } } },
  ],
  [
    { key: { a: 1, 'b.x': -1 }, options: { sparse: true } },
    { key: { 'a.0': 1 }, options: {} },
  ],
];

describe('A query gives the same with and without indexes', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());

  test.each(indexSets.map((set, i) => [JSON.stringify(set), i] as const))(
    '%s',
    async (_, i) => {
      const collection = database.db.collection<{ _id: number }>(`agree${i}`);
      for (const { key, options } of indexSets[i]!) await collection.createIndex(key, options);
      const all = Array.from({ length: 250 }, (_, k) => someDocument(k));
      // Two arrays in one compound index cannot be: those documents stay out.
      await collection
        .insertMany(all as { _id: number }[], { ordered: false })
        .catch((error: mongo.MongoBulkWriteError) => {
          const errors = [error.writeErrors].flat();
          expect(errors.every((one) => one.code === 171)).toBe(true);
        });
      for (let round = 0; round < 400; round++) {
        const wanted = filter() as mongo.Filter<{ _id: number }>;
        const sort: [string, mongo.SortDirection][] =
          random() < 0.5
            ? []
            : [
                [pick(['a', 'b', 'c', 'b.x']), pick([1, -1])],
                ['_id', 1],
              ];
        const ids = async (hint: mongo.Hint | undefined): Promise<number[]> => {
          const found = await collection
            .find(wanted, { sort: sort as mongo.Sort, ...(hint ? { hint } : {}) })
            .toArray();
          return found.map((one) => one._id);
        };
        const scanned = (await collection.find(wanted, { hint: { $natural: 1 } }).toArray()).map(
          (one) => one._id,
        );
        const planned = await ids(undefined);
        const where = JSON.stringify({ wanted, sort });
        expect(
          [...planned].sort((x, y) => x - y),
          where,
        ).toEqual([...scanned].sort((x, y) => x - y));
        expect(await collection.countDocuments(wanted), where).toBe(scanned.length);
        if (sort.length > 0) {
          const plain = database.db.collection<{ _id: number }>(`plain${i}`);
          if (round === 0 || (await plain.estimatedDocumentCount()) === 0)
            await plain.insertMany(await collection.find().toArray());
          const without = await plain.find(wanted, { sort: sort as mongo.Sort }).toArray();
          expect(planned, where).toEqual(without.map((one) => one._id));
        }
      }
    },
    120_000,
  );
});

/** A random change that may well be refused; both outcomes are fine, half of one is not. */
function someUpdate(): mongo.Document {
  const path = pick(['a', 'b', 'c', 'a.x', 'b.y', 'a.0', 'b.x.z']);
  return pick<() => mongo.Document>([
    () => ({ $set: { [path]: value() } }),
    () => ({ $unset: { [path]: '' } }),
    () => ({ $push: { [path]: value(1) } }),
    () => ({ $addToSet: { [path]: { $each: [scalar(), scalar()] } } }),
    () => ({ $pull: { [path]: scalar() } }),
    () => ({ $inc: { [path]: 1 } }),
    () => ({ $pop: { [path]: 1 } }),
    () => ({ $rename: { a: 'c' } }),
    () => ({ $min: { [path]: scalar() } }),
    () => [{ $set: { b: { $ifNull: ['$a', 1] } } }] as unknown as mongo.Document,
    () => ({ c: value(), b: value() }),
  ])();
}

describe('After many random writes', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());

  test('every index holds exactly what the documents say, and a transaction saw before its commit what all see after it', async () => {
    const collection = database.db.collection<{ _id: number }>('written');
    await collection.createIndexes([
      { key: { a: 1 } },
      { key: { b: -1, c: 1 } },
      { key: { 'a.x': 1 }, unique: true, partialFilterExpression: { 'a.x': { $gt: 2 } } },
      { key: { c: 1 }, sparse: true },
      { key: { 'b.x': 1, a: -1 }, name: 'mixed' },
    ]);
    const write = async (session?: mongo.ClientSession): Promise<void> => {
      const options = session ? { session } : {};
      const _id = Math.floor(random() * 60);
      const change = someUpdate();
      const replacing = !Array.isArray(change) && !Object.keys(change)[0]!.startsWith('$');
      if (random() < 0.15) await collection.deleteOne({ _id }, options);
      else if (replacing) await collection.replaceOne({ _id }, change as never, { upsert: true, ...options });
      else if (random() < 0.2) await collection.updateMany(filter() as never, change, options);
      else await collection.updateOne({ _id }, change, { upsert: true, ...options });
    };
    let refused = 0;
    for (let i = 0; i < 1500; i++) await write().catch(() => refused++);
    expect(refused).toBeLessThan(1200);
    expect(checkStore(database.dataDir).faults).toEqual([]);
    let committed = 0;
    for (let i = 0; i < 60; i++) {
      const session = database.client.startSession();
      session.startTransaction();
      try {
        for (let k = 0; k < 4; k++) await write(session);
        const asked = Array.from({ length: 8 }, () => ({
          wanted: filter(),
          sort: pick([{}, { a: 1, _id: 1 }, { c: -1, _id: 1 }]) as mongo.Sort,
        }));
        const ask = async (options: mongo.FindOptions): Promise<unknown[]> => {
          const answers: unknown[] = [];
          for (const { wanted, sort } of asked) {
            const found = (
              await collection
                .find(wanted as never, options)
                .sort(sort)
                .toArray()
            ).map((one) => one._id);
            answers.push(Object.keys(sort).length === 0 ? found.sort((x, y) => x - y) : found);
          }
          return answers;
        };
        const inside = await ask({ session });
        await session.commitTransaction();
        committed++;
        expect(inside).toEqual(await ask({}));
      } catch (error) {
        if (!(error instanceof mongo.MongoServerError)) throw error;
        await session.abortTransaction().catch(() => undefined);
      }
      await session.endSession();
    }
    expect(committed).toBeGreaterThan(5);
    expect(checkStore(database.dataDir).faults).toEqual([]);
  }, 120_000);
});
