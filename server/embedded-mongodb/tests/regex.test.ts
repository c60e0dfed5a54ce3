import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as mongo from 'mongodb';
import { regex } from '../src/regex.ts';
import { errorOf, openTestDatabase, seeded, type TestDatabase } from './support.ts';

describe('Regular expressions', () => {
  test.each(['^(a+)+$', '^(a|a)*$', '(a*)*b', '^(([a-z])+.)+[A-Z]([a-z])+$', '(x+x+)+y', '(a?){25}a{25}$'])(
    '/%s/ ends at once on a long text that almost fits',
    (pattern) => {
      // Of this process alone: on a busy machine it waits for its turn.
      const began = process.cpuUsage();
      expect(regex(pattern).test(`${'a'.repeat(200_000)}!`)).toBe(false);
      expect(process.cpuUsage(began).user / 1000).toBeLessThan(2000);
    },
  );

  test('Both engines find the same, on random expressions and texts', () => {
    const random = seeded(14);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
    const atoms = [
      'a',
      'b',
      '\\n',
      '.',
      '[ab]',
      '[^a]',
      '\\s',
      '\\S',
      '\\w',
      '\\d',
      'é',
      '[[:alpha:]]',
      '\\x41',
      '\\b',
    ];
    const expression = (depth: number): string => {
      const parts = Array.from({ length: 1 + Math.floor(random() * 3) }, () => {
        const atom = depth > 0 && random() < 0.3 ? `(${expression(depth - 1)})` : pick(atoms);
        return atom + (atom === '\\b' ? '' : pick(['', '', '*', '+', '?', '{1,2}', '*?']));
      });
      return parts.join(random() < 0.2 ? '|' : '');
    };
    let compared = 0;
    for (let i = 0; i < 5000; i++) {
      const pattern = `${pick(['', '^'])}${expression(2)}${pick(['', '$'])}`;
      const options = pick(['', 'i', 'm', 's', 'im']);
      const text = Array.from({ length: Math.floor(random() * 7) }, () =>
        pick(['a', 'b', 'A', '\n', ' ', 'é', 'É', '1', '😀']),
      ).join('');
      const matcher = regex(pattern, options);
      let found: boolean;
      try {
        found = matcher.find(text, false).length > 0;
      } catch {
        continue;
      }
      compared++;
      expect(matcher.test(text), `/${pattern}/${options} on ${JSON.stringify(text)}`).toBe(found);
    }
    expect(compared).toBeGreaterThan(3500);
  });

  test('What only an engine that goes back and forth can do is bounded, or refused by name', () => {
    expect(regex('^(?=.*\\d)(?=.*[a-z]).{4,}$').test('abc1')).toBe(true);
    expect(regex('(a)\\1').test('aa')).toBe(true);
    expect(() => regex('^(a+)+(?=b)').test('aaa')).toThrow('a MongoDB server has it');
    expect(() => regex('(?=.*a)(?=.*b)').test('c'.repeat(100_000))).toThrow('a MongoDB server has it');
  });
});

describe('Wishes that were refused wrongly', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());

  test('A field inside a document may begin with a dollar', async () => {
    const prices = database.db.collection<{ _id: number }>('prices');
    await prices.insertOne({ _id: 1, pricing: { $discount: 5 } } as never);
    await prices.updateOne({ _id: 1 }, { $inc: { 'pricing.$discount': 10 } } as never);
    expect(await prices.findOne({ _id: 1 })).toEqual({ _id: 1, pricing: { $discount: 15 } });
    expect((await errorOf(prices.updateOne({ _id: 1 }, { $inc: { $top: 1 } } as never))).code).toBe(52);
  });

  test('The positional operator knows the element that $exists found', async () => {
    const lists = database.db.collection<mongo.Document>('lists');
    await lists.insertOne({ _id: 1 as never, a: [{ c: 1 }, { b: 1 }] });
    await lists.updateOne({ 'a.b': { $exists: true } }, { $set: { 'a.$.d': 2 } });
    expect(await lists.findOne()).toEqual({ _id: 1, a: [{ c: 1 }, { b: 1, d: 2 }] });
  });

  test('Deletes may come with bypassDocumentValidation, explain not with a write concern', async () => {
    const deletes = [{ q: { _id: 1 }, limit: 1 }];
    expect(
      await database.db.command({ delete: 'none', deletes, bypassDocumentValidation: true }),
    ).toMatchObject({ n: 0 });
    const inner = { aggregate: 'none', pipeline: [], cursor: {}, writeConcern: { w: 1 } };
    expect((await errorOf(database.db.command({ explain: inner }))).code).toBe(9);
    const validator = { a: 1 };
    expect((await errorOf(database.db.command({ collMod: 'prices', validator }))).message).toContain(
      'validator',
    );
  });

  test('apiStrict works through a port with a password', async () => {
    const other = await openTestDatabase(
      { transport: 'loopback' },
      { serverApi: { version: '1', strict: true } },
    );
    try {
      expect(await other.db.collection('x').findOne()).toBeNull();
    } finally {
      await other.close();
    }
  });

  test('$push of 300,000 values, at a place too', async () => {
    const many = database.db.collection<mongo.Document>('many');
    await many.insertOne({ _id: 1 as never, a: [1, 2] });
    const values = Array.from({ length: 300_000 }, () => 0);
    await many.updateOne({}, { $push: { a: { $each: values, $position: 1 } } } as never);
    const found = await many.findOne();
    expect([found!.a.length, found!.a[0], found!.a.at(-1)]).toEqual([300_002, 1, 2]);
  });

  test('$mod of decimals is exact, and a sparse index leaves nothing out below MaxKey', async () => {
    const values = database.db.collection<mongo.Document>('values');
    await values.createIndex({ v: 1 }, { sparse: true });
    await values.insertMany([{ v: mongo.Decimal128.fromString('9007199254740993') }, { w: 1 }]);
    expect(await values.countDocuments({ v: { $mod: [2, 1] } })).toBe(1);
    expect(await values.countDocuments({ v: { $gt: new mongo.MinKey() } })).toBe(2);
    expect(await values.countDocuments({ v: { $lt: new mongo.MaxKey() } })).toBe(2);
  });
});
