import {
  binary,
  date,
  decimal,
  double,
  fails,
  id,
  MaxKey,
  MinKey,
  stamp,
  type Case,
  type Table,
} from './case.ts';

/** MongoDB's order of types, from the smallest; each stands before the next. `undefined` and DBPointer are refused. */
const ladder: unknown[] = [
  MinKey, '$missing', null, NaN, -Infinity, -1, double(-0.5), 0, decimal('0.1'), 1n, Infinity, '', 'A', 'a', 'é', '\u{ffff}',
  '\u{1f600}', {}, { a: 1 }, { a: 1, b: 1 }, { b: 0 }, { $literal: { a: 'x' } }, [[]], [[1]], [[1, 2]], [['a']], binary, id, false, true,
  date('0026-01-01'), date('1969-12-31'), date('2026-01-01'), stamp, MaxKey,
]; // prettier-ignore
/** A value as an operand: an array in an array stands for itself. */
const operand = (value: unknown): unknown => (Array.isArray(value) ? (value[0] as unknown) : value);
const climbing = (name: string, less: unknown, same: unknown, more: unknown): Case[] => {
  const sorted = [...ladder].filter((one) => !(one && typeof one === 'object' && '$literal' in one));
  const cases = sorted.flatMap((one, i): Case[] => {
    const value = operand(one);
    const next = i + 1 < sorted.length ? operand(sorted[i + 1]) : undefined;
    const alike: Case = [{ [name]: [value, value] }, same];
    if (next === undefined) return [alike];
    return [alike, [{ [name]: [value, next] }, less], [{ [name]: [next, value] }, more]];
  });
  return [
    ...cases,
    [{ [name]: [1, double(1)] }, same],
    [{ [name]: [decimal('1.0'), 1n] }, same],
    [{ [name]: [9007199254740993n, 9007199254740992] }, more],
    [{ [name]: [decimal('0.1'), 0.1] }, less],
    [{ [name]: [double(-0), 0] }, same],
    [{ [name]: [1] }, fails(16020)],
  ];
};

/** What counts as true. */
const truths: [unknown, boolean][] = [
  [true, true], [false, false], [null, false], ['$missing', false], [0, false], [double(-0), false], [0n, false],
  [decimal('0'), false], [decimal('1E-400'), true], [NaN, true], [Infinity, true], [-1, true], ['', true], [{}, true],
  [date('1970-01-01'), true],
]; // prettier-ignore

/** Comparison, conditions and variables. */
export const logic: Table = {
  $cmp: climbing('$cmp', -1, 0, 1),
  $eq: climbing('$eq', false, true, false),
  $ne: climbing('$ne', true, false, true),
  $gt: climbing('$gt', false, false, true),
  $gte: climbing('$gte', false, true, true),
  $lt: climbing('$lt', true, false, false),
  $lte: climbing('$lte', true, true, false),
  $and: [
    ...truths.map(([value, truth]): Case => [{ $and: [value] }, truth]),
    [{ $and: [] }, true],
    [{ $and: [[]] }, true],
    [{ $and: [1, 'x', '$missing'] }, false],
    [{ $and: ['$missing', { $divide: ['$five', 0] }] }, false],
  ],
  $or: [
    ...truths.map(([value, truth]): Case => [{ $or: [value] }, truth]),
    [{ $or: [] }, false],
    [{ $or: [null, 0, 'x'] }, true],
    [{ $or: ['$five', { $divide: ['$five', 0] }] }, true],
  ],
  $not: [
    ...truths.map(([value, truth]): Case => [{ $not: [value] }, !truth]),
    [{ $not: [[]] }, false],
    [{ $not: [1, 2] }, fails(16020)],
  ],
  $cond: [
    ...truths.map(([value, truth]): Case => [{ $cond: [value, 'yes', 'no'] }, truth ? 'yes' : 'no']),
    [{ $cond: { if: [], then: 1, else: 2 } }, 1],
    [{ $cond: ['$five', 1, { $divide: ['$five', 0] }] }, 1],
    [{ $cond: { then: 1, else: 2 } }, fails(17080)],
    [{ $cond: { if: 1, else: 2 } }, fails(17081)],
    [{ $cond: { if: 1, then: 2 } }, fails(17082)],
    [{ $cond: { if: 1, then: 2, else: 3, wish: 4 } }, fails(17083)],
    [{ $cond: [1, 2] }, fails(16020)],
  ],
  $switch: [
    ...truths.map(([value, truth]): Case => [
      { $switch: { branches: [{ case: value, then: 'yes' }], default: 'no' } },
      truth ? 'yes' : 'no',
    ]),
    [
      {
        $switch: {
          branches: [
            { case: '$missing', then: 1 },
            { case: '$five', then: 2 },
            { case: 1, then: 3 },
          ],
        },
      },
      2,
    ],
    [{ $switch: { branches: [{ case: '$missing', then: 1 }] } }, fails(40066)],
    [{ $switch: { branches: [{ case: 1, then: null }] } }, null],
    [{ $switch: 1 }, fails(40060)],
    [{ $switch: { branches: 1 } }, fails(40061)],
    [{ $switch: { branches: [1] } }, fails(40062)],
    [{ $switch: { branches: [{ case: 1, then: 1, wish: 1 }] } }, fails(40063)],
    [{ $switch: { branches: [{ then: 1 }] } }, fails(40064)],
    [{ $switch: { branches: [{ case: 1 }] } }, fails(40065)],
    [{ $switch: { branches: [{ case: 1, then: 1 }], wish: 1 } }, fails(40067)],
  ],
  $ifNull: [
    [{ $ifNull: [null, '$missing', 3] }, 3],
    [{ $ifNull: [0, 3] }, 0],
    [{ $ifNull: [NaN, 3] }, NaN],
    [{ $ifNull: ['', 3] }, ''],
    [{ $ifNull: [[], 3] }, []],
    [{ $ifNull: ['$nil', null] }, null],
    [{ $eq: [{ $ifNull: ['$nil', '$missing'] }, null] }, false],
    [{ $ifNull: [1] }, fails(1257300)],
  ],
  $let: [
    [{ $let: { vars: { a: 2 }, in: { $multiply: ['$$a', '$$a'] } } }, 4],
    [{ $let: { vars: { a: '$missing' }, in: { $type: '$$a' } } }, 'missing'],
    [{ $let: { vars: { a: null }, in: '$$a' } }, null],
    [{ $let: { vars: { a: 1 }, in: { $let: { vars: { a: 2, b: '$$a' }, in: ['$$a', '$$b'] } } } }, [2, 1]],
    [{ $let: { vars: { CURRENT: '$object' }, in: '$a' } }, 1],
    [{ $let: { vars: { Big: 1 }, in: 1 } }, fails(16867)],
    [{ $let: { vars: {}, in: '$$none' } }, fails(17276)],
    [{ $let: { vars: {}, in: 1, wish: 1 } }, fails(16875)],
    [{ $let: 1 }, fails(16874)],
  ],
  $literal: [
    [{ $literal: '$five' }, '$five'],
    [{ $literal: { $add: [1, 2] } }, { $add: [1, 2] }],
    [{ $literal: null }, null],
    [{ $literal: [1n, double(1), decimal('1')] }, [1n, double(1), decimal('1')]],
    [{ $type: { $literal: '$missing' } }, 'string'],
  ],
};
