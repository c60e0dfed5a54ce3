import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as mongo from 'mongodb';
import { errorOf, openTestDatabase, type TestDatabase } from './support.ts';

/**
 * What each expression gives, case by case: sign, zero, extremes, null, missing, NaN, infinity, the four types of numbers,
 * dates before 1970 and before the year 100, zones with summer time. The values are MongoDB's.
 */
let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase({}, { promoteValues: true });
});
afterAll(() => database.close());

/** A value with its type written out, so that 5, 5.0 and a long 5 are three. */
function typed(value: unknown): unknown {
  if (value instanceof mongo.Double)
    return `double ${Object.is(value.value, -0) ? '-0' : String(value.value)}`;
  if (value instanceof mongo.Int32) return value.value;
  if (value instanceof mongo.Long) return `long ${value.toString()}`;
  if (value instanceof mongo.Decimal128) return `decimal ${value.toString()}`;
  if (value instanceof Date) return value.toISOString();
  return value;
}

async function valueOf(expression: unknown, document: mongo.Document = {}): Promise<unknown> {
  const [result] = await database.db
    .aggregate([{ $documents: [document] }, { $project: { _id: 0, v: expression } }], {
      promoteValues: false,
    })
    .toArray();
  return typed(result!.v);
}

const decimal = (text: string): mongo.Decimal128 => mongo.Decimal128.fromString(text);
const long = (text: string): mongo.Long => mongo.Long.fromString(text);
const double = (value: number): mongo.Double => new mongo.Double(value);
const date = (text: string): Date => new Date(text);
const refused = async (expression: unknown): Promise<void> => {
  const error = await errorOf(valueOf(expression));
  expect([Number(error.code), error.message], JSON.stringify(expression)).toEqual([
    238,
    expect.stringContaining('a MongoDB server has it'),
  ]);
};

describe('Arithmetic', () => {
  test.each<[unknown, unknown]>([
    [{ $add: [-1, 0.1] }, 'double -0.9'],
    [{ $sum: [-1, 0.1] }, 'double -0.9'],
    [{ $avg: [-1, 0.5] }, 'double -0.25'],
    [{ $add: [-4294967297, 0.5] }, 'double -4294967296.5'],
    [{ $add: [long('-9007199254740993'), double(0)] }, 'double -9007199254740992'],
    [{ $sum: [long('9007199254740993'), 0.5, -0.5, long('-9007199254740992')] }, 'double 1'],
    [{ $add: [] }, 0],
    [{ $add: [2147483647, 1] }, 'long 2147483648'],
    [{ $add: [-2147483648, -1] }, 'long -2147483649'],
    [{ $add: [long('9223372036854775807'), 1] }, 'double 9223372036854776000'],
    [{ $sum: [long('-9223372036854775808'), -1, 1] }, 'long -9223372036854775808'],
    [{ $add: [double(-0), double(-0)] }, 'double 0'],
    [{ $add: [Infinity, -Infinity] }, 'double NaN'],
    [{ $add: [Infinity, 1] }, 'double Infinity'],
    [{ $add: [decimal('1.10'), 1] }, 'decimal 2.10'],
    [{ $add: [decimal('1'), 0.1] }, 'decimal 1.100000000000000'],
    [{ $add: [decimal('5E+2'), 0] }, 'decimal 500'],
    [{ $add: [1, '$missing'] }, null],
    [{ $sum: ['a', null, '$missing', 2] }, 2],
    [{ $sum: ['a'] }, 0],
    [{ $avg: ['a'] }, null],
    [{ $avg: [1, 2] }, 'double 1.5'],
    [{ $avg: [decimal('1'), 2] }, 'decimal 1.5'],
    [{ $subtract: [-2147483648, 1] }, 'long -2147483649'],
    [{ $subtract: [decimal('3'), 2.5] }, 'decimal 0.50000000000000'],
    [{ $subtract: [long('-9223372036854775808'), 1] }, 'double -9223372036854776000'],
    [{ $multiply: [] }, 1],
    [{ $multiply: [65536, 65536] }, 'long 4294967296'],
    [{ $multiply: [long('9223372036854775807'), 2] }, 'double 18446744073709552000'],
    [{ $multiply: [decimal('2'), 2.5] }, 'decimal 5.00000000000000'],
    [{ $multiply: [decimal('0'), -1] }, 'decimal -0'],
    [{ $multiply: [-1, double(0)] }, 'double -0'],
    [{ $divide: [1, 3] }, 'double 0.3333333333333333'],
    [{ $divide: [6, 3] }, 'double 2'],
    [{ $divide: [decimal('6'), 3] }, 'decimal 2'],
    [{ $divide: [decimal('-1'), 8] }, 'decimal -0.125'],
    [{ $mod: [-7, 3] }, -1],
    [{ $mod: [-7.5, 3] }, 'double -1.5'],
    [{ $mod: [7, long('-3')] }, 'long 1'],
    [{ $mod: [-6, 3] }, 0],
    [{ $mod: [decimal('9007199254740993'), 2] }, 'decimal 1'],
    [{ $mod: [decimal('-4'), 2] }, 'decimal -0'],
    [{ $abs: -2147483648 }, 'long 2147483648'],
    [{ $abs: double(-0) }, 'double 0'],
    [{ $abs: decimal('-1.50') }, 'decimal 1.50'],
    [{ $ceil: -0.5 }, 'double -0'],
    [{ $floor: -0.5 }, 'double -1'],
    [{ $ceil: decimal('1.01') }, 'decimal 2'],
    [{ $floor: decimal('-1.01') }, 'decimal -2'],
    [{ $floor: decimal('5E+2') }, 'decimal 500'],
    [{ $round: [2.345, 2] }, 'double 2.35'],
    [{ $round: [1.255, 2] }, 'double 1.25'],
    [{ $round: 2.5 }, 'double 2'],
    [{ $round: 3.5 }, 'double 4'],
    [{ $round: -0.4 }, 'double -0'],
    [{ $round: [15, -1] }, 20],
    [{ $round: [25, -1] }, 20],
    [{ $round: [-25, -1] }, -20],
    [{ $round: [2147483647, -1] }, 'long 2147483650'],
    [{ $round: [decimal('1.5'), 3] }, 'decimal 1.500'],
    [{ $round: [Infinity, 2] }, 'double Infinity'],
    [{ $round: [null, 2] }, null],
    [{ $round: [1, '$missing'] }, null],
    [{ $trunc: [-1.999, 2] }, 'double -1.99'],
    [{ $trunc: [2.9] }, 'double 2'],
    [{ $trunc: [-19, -1] }, -10],
    [{ $pow: [2, 62] }, 'long 4611686018427387904'],
    [{ $pow: [2, 31] }, 'long 2147483648'],
    [{ $pow: [-1, 1000001] }, -1],
    [{ $pow: [double(3), 2] }, 'double 9'],
    [{ $pow: [0, 0] }, 1],
    [{ $sqrt: 2 }, 'double 1.4142135623730951'],
    [{ $sqrt: NaN }, 'double NaN'],
    [{ $bitAnd: [] }, -1],
    [{ $bitOr: [1, long('4294967296')] }, 'long 4294967297'],
    [{ $bitNot: -1 }, 0],
    [{ $min: [decimal('1'), double(NaN)] }, 'double NaN'],
    [{ $max: [null, '$missing'] }, null],
    [{ $cond: [decimal('1E-400'), 'yes', 'no'] }, 'yes'],
  ])('%j', async (expression, expected) => {
    expect(await valueOf(expression)).toEqual(expected);
  });

  test('A group sums as an expression does', async () => {
    const rows = [-1, 0.1].map((a) => ({ a }));
    const [group] = await database.db
      .aggregate([{ $documents: rows }, { $group: { _id: 1, sum: { $sum: '$a' }, mean: { $avg: '$a' } } }])
      .toArray();
    expect(group).toEqual({ _id: 1, sum: -0.9, mean: -0.45 });
  });

  test('Functions that nothing proves to the last digit are refused by name', async () => {
    for (const name of ['$sin', '$atanh', '$exp', '$ln', '$log10', '$degreesToRadians', '$stdDevPop'])
      await refused({ [name]: 1 });
    await refused({ $log: [decimal('10'), 10] });
    await refused({ $atan2: [decimal('1'), 1] });
    await refused({ $pow: [2, 0.5] });
    await refused({ $sqrt: decimal('2') });
    await refused({ $round: [1e30, 20] });
  });
});

describe('Conversions', () => {
  test.each<[unknown, unknown]>([
    [{ $toDecimal: 2.5 }, 'decimal 2.50000000000000'],
    [{ $toDecimal: 0.1 }, 'decimal 0.100000000000000'],
    [{ $toDecimal: -1234567 }, 'decimal -1234567'],
    [{ $toDecimal: double(5) }, 'decimal 5.00000000000000'],
    [{ $toDecimal: double(0) }, 'decimal 0'],
    [{ $toDecimal: 1 / 3 }, 'decimal 0.333333333333333'],
    [{ $toDecimal: 9.9999999999999999e22 }, 'decimal 1.00000000000000E+23'],
    [{ $toInt: -2.9 }, -2],
    [{ $toLong: decimal('-9007199254740993.9') }, 'long -9007199254740993'],
    [{ $toDouble: decimal('0.1') }, 'double 0.1'],
    [{ $toBool: decimal('1E-400') }, true],
    [{ $toBool: double(-0) }, false],
    [{ $toDate: -1.9 }, '1969-12-31T23:59:59.999Z'],
    [{ $toDate: '0026-01-01' }, '0026-01-01T00:00:00.000Z'],
    [{ $toString: date('0026-01-01T00:00:00Z') }, '0026-01-01T00:00:00.000Z'],
    [{ $toString: -0.5 }, '-0.5'],
    [{ $toString: long('-9007199254740993') }, '-9007199254740993'],
    [{ $convert: { input: 'x', to: 'int', onError: 'no' } }, 'no'],
    [{ $convert: { input: 'no date', to: 'date', onError: 'no' } }, 'no'],
    [{ $convert: { input: 3e9, to: 'int', onError: 'no' } }, 'no'],
  ])('%j', async (expression, expected) => {
    expect(await valueOf(expression)).toEqual(expected);
  });

  test('What MongoDB can read and this server cannot is refused, also where onError is given', async () => {
    for (const dateString of ['Oct 20 2020', '2020-13-01', '20201020', '2020-10-20 8pm'])
      await refused({ $dateFromString: { dateString, onError: 'no' } });
    await refused({ $dateFromString: { dateString: '2020-W01-1', format: '%G-W%V-%u', onError: 'no' } });
    await refused({ $dateFromString: { dateString: '6-1-2020', format: '%m-%d-%Y', onError: 'no' } });
    await refused({ $convert: { input: 'Oct 20 2020', to: 'date', onError: 'no' } });
    await refused({ $convert: { input: 1e16, to: 'date', onError: 'no' } });
    await refused({ $toDate: 1e16 });
    await refused({ $toString: 0.1234567 });
    await refused({ $toDouble: 'Infinity' });
  });
});

describe('Dates', () => {
  const winter = date('2026-01-01T00:00:00Z');
  const summer = date('2026-07-01T00:00:00Z');
  const timezone = 'Europe/Amsterdam';
  test.each<[unknown, unknown]>([
    ...['hour', 'minute', 'second', 'millisecond'].map((unit, i): [unknown, unknown] => [
      { $dateDiff: { startDate: winter, endDate: summer, unit, timezone } },
      `long ${181 * 24 * [1, 60, 3600, 3_600_000][i]!}`,
    ]),
    [{ $dateDiff: { startDate: winter, endDate: date('2025-12-31T23:30:00Z'), unit: 'hour' } }, 'long -1'],
    [
      {
        $dateDiff: {
          startDate: date('2026-01-01T00:20:00Z'),
          endDate: date('2026-01-01T00:40:00Z'),
          unit: 'hour',
          timezone: '+05:30',
        },
      },
      'long 1',
    ],
    [{ $dateDiff: { startDate: date('0099-12-31'), endDate: date('0100-01-01'), unit: 'year' } }, 'long 1'],
    [
      {
        $dateDiff: {
          startDate: date('2026-03-28T23:30:00Z'),
          endDate: date('2026-03-29T22:30:00Z'),
          unit: 'day',
          timezone,
        },
      },
      'long 1',
    ],
    [{ $year: { date: date('0026-06-01'), timezone: '+01:00' } }, 26],
    [{ $year: date('0001-01-01') }, 1],
    [{ $dayOfYear: date('0026-12-31') }, 365],
    [{ $dayOfYear: date('0004-12-31') }, 366],
    [{ $week: date('0026-01-04') }, 1],
    [{ $isoWeek: date('0026-01-01') }, 1],
    [{ $month: date('1969-12-31T23:59:59.999Z') }, 12],
    [{ $millisecond: date('1969-12-31T23:59:59.999Z') }, 999],
    [{ $hour: { date: summer, timezone } }, 2],
    [{ $hour: { date: winter, timezone } }, 1],
    [{ $year: '$missing' }, null],
    [{ $year: { date: winter, timezone: null } }, null],
    [{ $dateFromParts: { year: 26, month: 2, day: 29 } }, '0026-03-01T00:00:00.000Z'],
    [{ $dateFromParts: { isoWeekYear: 26, isoWeek: 1 } }, '0025-12-29T00:00:00.000Z'],
    [{ $dateFromParts: { year: 2026, month: 7, hour: 12, timezone } }, '2026-07-01T10:00:00.000Z'],
    [{ $dateFromString: { dateString: '0099-12-31T23:59:59.999Z' } }, '0099-12-31T23:59:59.999Z'],
    [{ $dateFromString: { dateString: '2026-07-01T12:00', timezone } }, '2026-07-01T10:00:00.000Z'],
    [
      { $dateFromString: { dateString: '06-15-0026 +0100', format: '%m-%d-%Y %z' } },
      '0026-06-14T23:00:00.000Z',
    ],
    [{ $dateFromString: { dateString: 'none', onError: 'no' } }, 'no'],
    [{ $dateToString: { date: winter, timezone: 'Europe/London' } }, '2026-01-01T00:00:00.000'],
    [{ $dateToString: { date: winter, timezone: 'UTC' } }, '2026-01-01T00:00:00.000Z'],
    [{ $dateToString: { date: winter } }, '2026-01-01T00:00:00.000Z'],
    [{ $dateToString: { date: date('0026-01-02'), format: '%Y-%j-%U' } }, '0026-002-00'],
    [{ $dateToString: { date: summer, format: '%H:%M %z', timezone } }, '02:00 +0200'],
    [{ $dateAdd: { startDate: date('0096-02-29'), unit: 'year', amount: 1 } }, '0097-02-28T00:00:00.000Z'],
    [
      { $dateAdd: { startDate: date('2026-03-28T11:00:00Z'), unit: 'day', amount: 1, timezone } },
      '2026-03-29T10:00:00.000Z',
    ],
    [
      { $dateAdd: { startDate: date('2026-03-28T11:00:00Z'), unit: 'hour', amount: 24, timezone } },
      '2026-03-29T11:00:00.000Z',
    ],
    [
      { $dateSubtract: { startDate: date('2026-03-31'), unit: 'month', amount: 1 } },
      '2026-02-28T00:00:00.000Z',
    ],
    [{ $dateTrunc: { date: date('0026-05-17'), unit: 'quarter' } }, '0026-04-01T00:00:00.000Z'],
    [{ $dateTrunc: { date: summer, unit: 'day', timezone } }, '2026-06-30T22:00:00.000Z'],
    [
      { $dateTrunc: { date: date('1969-12-31T23:59:59Z'), unit: 'hour', binSize: 5 } },
      '1969-12-31T22:00:00.000Z',
    ],
    [{ $add: [date('1969-12-31T23:59:59.999Z'), 0.5] }, '1970-01-01T00:00:00.000Z'],
    [{ $subtract: [date('0026-01-01'), date('1970-01-01')] }, 'long -61346678400000'],
    [{ $isoWeekYear: date('0027-01-01') }, 'long 26'],
  ])('%j', async (expression, expected) => {
    expect(await valueOf(expression)).toEqual(expected);
  });

  test('What clocks and calendars do not tell for certain is refused', async () => {
    await refused({ $hour: { date: date('1969-01-01'), timezone } });
    await refused({ $hour: { date: date('2040-01-01'), timezone } });
    await refused({ $dateFromString: { dateString: '2026-03-29T02:30', timezone } });
    await refused({ $dateFromString: { dateString: '2026-10-25T02:30', timezone, onError: 'no' } });
    await refused({ $hour: { date: winter, timezone: 'europe/amsterdam' } });
    await refused({ $year: date('-000001-01-01T00:00:00Z') });
    await refused({ $dateToString: { date: winter, format: '%Z' } });
    await refused({ $add: [date('2026-01-01'), 1e18] });
    const unknown = await errorOf(valueOf({ $hour: { date: winter, timezone: 'Mars/Olympus' } }));
    expect(Number(unknown.code)).toBe(40485);
  });
});

describe('Large arrays', () => {
  test('Two arrays of 900,000 are joined', async () => {
    const many = { $range: [0, 900_000] };
    expect(await valueOf({ $size: { $concatArrays: [many, many] } })).toBe(1_800_000);
  });
});
