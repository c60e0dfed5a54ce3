import * as bson from 'bson';
import { describe, expect, test } from 'vitest';
import { accumulatorNames } from '../../src/aggregate/group.ts';
import { newScope } from '../../src/aggregate/language.ts';
import { compilePipeline, runPipeline } from '../../src/aggregate/pipeline.ts';
import { decode, encode } from '../../src/bson.ts';
import type { Work } from '../../src/engine.ts';
import { isMongoError, isRefusal } from '../../src/errors.ts';
import { date, decimal, double, fails, MinKey, refused, show } from './case.ts';

/** What an accumulator takes, the values of the documents of a group in their order, and what it has to give. */
type Case = readonly [argument: unknown, values: readonly unknown[], wanted: unknown];

const NOTHING = Symbol('nothing');
const V = '$v';
const long = (value: bigint): bson.Long => bson.Long.fromBigInt(value);
const LONGEST = 9223372036854775807n;
const noNumbers = ['a', null, NOTHING, true, [5], { a: 5 }, date('2026-11-29')];
const two = { input: V, n: 2 };
const sorted = { sortBy: { v: 1 }, output: V };

/** Read in MongoDB's manual and source, version 7.0. */
const table: Readonly<Record<string, readonly Case[]>> = {
  $sum: [
    [V, noNumbers, 0],
    [V, [1, 2, 3], 6],
    [1, ['a', null], 2],
    [V, [-1, 0.1], -0.9],
    [V, [0.1, 0.2, 0.3], 0.6],
    [V, [0, double(0)], double(0)],
    [V, [2147483647, 1], long(2147483648n)],
    [V, [-2147483648, -1], long(-2147483649n)],
    [V, [long(LONGEST), 1], double(9223372036854775808)],
    [V, [long(LONGEST), 1, -1], long(LONGEST)],
    [V, [1, double(2)], double(3)],
    [V, [1, 0.5, decimal('0.1')], decimal('1.6')],
    [V, [Number.NaN, 1], Number.NaN],
    [V, [Infinity, 1], Infinity],
    [V, [Infinity, -Infinity], Number.NaN],
    [[V], [1], fails(40237)],
  ],
  $avg: [
    [V, noNumbers, null],
    [V, [1, 2, null, 'a', NOTHING], double(1.5)],
    [V, [2, 2], double(2)],
    [V, [-1, 0], double(-0.5)],
    [V, [long(LONGEST), long(LONGEST)], double(9223372036854775808)],
    [V, [decimal('1'), 2], decimal('1.5')],
    [V, [Number.NaN, 1], Number.NaN],
    [V, [-Infinity, 1], -Infinity],
    [[V], [1], fails(40237)],
  ],
  $min: [
    [V, [null, NOTHING], null],
    [V, [2, null, -1, NOTHING, 0], -1],
    [V, [1, double(1)], 1],
    [V, ['a', 5, MinKey], MinKey],
    [V, [-Infinity, Number.NaN], Number.NaN],
    [V, [[3], [1, 2], 'z'], 'z'],
    [V, ['é', 'e', '😀'], 'e'],
    [[V], [1], fails(40237)],
  ],
  $max: [
    [V, [null, NOTHING], null],
    [V, [2, null, -1, NOTHING, 0], 2],
    [V, [1, double(1)], 1],
    [V, [5, 'a', true, date('1969-07-20')], date('1969-07-20')],
    [V, [decimal('1E+400'), Infinity], Infinity],
    [V, [[3], [1, 2], 'z'], [3]],
    [V, ['é', 'e', '😀'], '😀'],
    [[V], [1], fails(40237)],
  ],
  $first: [
    [V, [2, 1, null], 2],
    [V, [NOTHING, 1], null],
    [V, [null, 1], null],
    [V, [[1, 2], 1], [1, 2]],
    [[V], [1], fails(40237)],
  ],
  $last: [
    [V, [null, 1, 2], 2],
    [V, [1, NOTHING], null],
    [V, [1, null], null],
    [V, [1, [1, 2]], [1, 2]],
    [[V], [1], fails(40237)],
  ],
  $push: [
    [V, [2, null, NOTHING, 2, 'a'], [2, null, 2, 'a']],
    [V, [[1], [1]], [[1], [1]]],
    [{ a: V }, [1, NOTHING], [{ a: 1 }, {}]],
    [[V], [1], fails(40237)],
  ],
  $addToSet: [
    [V, [2, null, NOTHING, 2, double(2), null], [2, null]],
    [
      V,
      [
        [1, 2],
        [1, 2],
        [2, 1],
      ],
      [
        [1, 2],
        [2, 1],
      ],
    ],
    [
      V,
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
    ],
    [[V], [1], fails(40237)],
  ],
  $mergeObjects: [
    [V, [null, NOTHING], {}],
    [V, [{ a: 1, b: 2 }, null, { c: 3, a: null }], { a: null, b: 2, c: 3 }],
    [V, [{ a: { x: 1 } }, { a: { y: 2 } }], { a: { y: 2 } }],
    [V, [5], fails(40400)],
    [V, [[{ a: 1 }]], fails(40400)],
    [[V], [1], fails(40237)],
  ],
  $count: [
    [{}, [1, null, NOTHING], 3],
    [{ a: 1 }, [1], fails(40237)],
    [1, [1], fails(40237)],
  ],
  $firstN: [
    [two, [3], [3]],
    [two, [null, NOTHING, 1], [null, null]],
    [two, [[1], 2, 3], [[1], 2]],
    [{ input: V, n: 0 }, [1], fails(5787908)],
    [{ input: V, n: -1 }, [1], fails(5787908)],
    [{ input: V, n: 2, other: 1 }, [1], fails(5787901)],
    [V, [1], fails(5787801)],
  ],
  $lastN: [
    [two, [3], [3]],
    [two, [1, null, NOTHING], [null, null]],
    [two, [1, 2, [3]], [2, [3]]],
    [{ input: V, n: 0 }, [1], fails(5787908)],
    [V, [1], fails(5787801)],
  ],
  $minN: [
    [two, [null, NOTHING], []],
    [two, [3, null, -1, 'a', 2], [-1, 2]],
    [two, [Infinity, Number.NaN, -Infinity], [Number.NaN, -Infinity]],
    [{ input: V, n: 0 }, [1], fails(5787908)],
    [V, [1], fails(5787801)],
  ],
  $maxN: [
    [two, [null, NOTHING], []],
    [two, [3, null, -1, 'a', 2], ['a', 3]],
    [two, [[1], 5, true], [true, [1]]],
    [{ input: V, n: 0 }, [1], fails(5787908)],
    [V, [1], fails(5787801)],
  ],
  $top: [
    [sorted, [2, null, 1], null],
    [sorted, [2, 1, 3], 1],
    [{ sortBy: { v: -1 }, output: V }, [2, NOTHING, 3], 3],
    [{ sortBy: { v: 1 }, output: '$none' }, [1], null],
    [{ output: V }, [1], fails(5788003)],
  ],
  $bottom: [
    [sorted, [2, null, 1], 2],
    [sorted, [2, 'a', 3], 'a'],
    [{ sortBy: { v: -1 }, output: V }, [2, NOTHING, 3], null],
    [{ output: V }, [1], fails(5788003)],
  ],
  $topN: [
    [{ ...sorted, n: 2 }, [3, 1, 2], [1, 2]],
    [{ ...sorted, n: 2 }, [3, NOTHING], [null, 3]],
    [{ ...sorted, n: 0 }, [1], fails(5787908)],
    [{ output: V, n: 1 }, [1], fails(5788003)],
  ],
  $bottomN: [
    [{ ...sorted, n: 2 }, [3, 1, 2], [2, 3]],
    [{ ...sorted, n: 2 }, [3, NOTHING], [null, 3]],
    [{ ...sorted, n: 0 }, [1], fails(5787908)],
    [{ output: V, n: 1 }, [1], fails(5788003)],
  ],
};

const bytesOf = (value: object): Buffer => Buffer.from(bson.serialize(value, { ignoreUndefined: false }));

function evaluate(name: string, argument: unknown, values: readonly unknown[]): unknown {
  const scope = newScope(date('2026-11-29T00:00:00Z'));
  const work = { scope, engine: { memory: { held: 0, limit: 1e9 } } } as unknown as Work;
  const group = { $group: { _id: null, result: { [name]: argument } } };
  const documents = values.map((v, i) => decode(bytesOf(v === NOTHING ? { i } : { i, v })));
  try {
    const stages = compilePipeline([decode(bytesOf(group))], work);
    const [row] = [...runPipeline(stages, documents)];
    return bson.deserialize(encode(row!), { promoteValues: false }).result as unknown;
  } catch (error) {
    if (isRefusal(error)) return refused;
    if (isMongoError(error)) return fails(error.code);
    throw error;
  }
}

const inOrder = (name: string, value: unknown): unknown =>
  name === '$addToSet' && Array.isArray(value)
    ? [...value].sort((a, b) => show(a).localeCompare(show(b)))
    : value;

describe('Accumulators of $group', () => {
  test('every one has a table, and no table is of one that is not there', () => {
    expect(Object.keys(table).sort()).toEqual([...accumulatorNames].sort());
  });

  test.each(Object.keys(table))('%s', (name) => {
    for (const [argument, values, wanted] of table[name]!) {
      const found = evaluate(name, argument, values);
      const text = values.map((value) => (value === NOTHING ? 'nothing' : show(value))).join(', ');
      expect(show(inOrder(name, found)), `${name}: ${show(argument)} of ${text}`).toBe(
        show(inOrder(name, wanted)),
      );
    }
  });

  test.each(['$median', '$percentile', '$stdDevPop', '$stdDevSamp', '$accumulator'])(
    '%s is refused',
    (name) => {
      expect(evaluate(name, V, [1])).toBe(refused);
    },
  );
});
