import {
  binary,
  date,
  decimal,
  double,
  fails,
  id,
  MinKey,
  refused,
  stamp,
  type Case,
  type Table,
} from './case.ts';

/** What a conversion gives for each value, in its short form and in `$convert`. */
type Row = readonly [value: unknown, wanted: unknown];
const rows: Readonly<Record<string, readonly Row[]>> = {
  int: [
    [5, 5], [5n, 5], [-2.9, -2], [0.9, 0], [double(-0), 0], [decimal('-2.9'), -2], ['12', 12], ['-0', 0], ['+7', 7], [true, 1], [false, 0],
    [2147483648, fails(241)], [-2147483649n, fails(241)], [NaN, fails(241)], [Infinity, fails(241)], [decimal('NaN'), fails(241)],
    ['1.5', fails(241)], ['', fails(241)], [' 1', fails(241)], ['0x1', fails(241)], ['2147483648', fails(241)],
    [date('1970-01-01'), fails(241)], [id, fails(241)], [stamp, fails(241)], [binary, fails(241)], [{ $literal: [1] }, fails(241)],
  ],
  long: [
    [5, 5n], [5n, 5n], [-2.9, -2n], [0, 0n], [decimal('-9007199254740993.9'), -9007199254740993n], ['-12', -12n], [true, 1n],
    [date('1969-12-31T23:59:59.999Z'), -1n], [date('0026-01-01'), -61346678400000n],
    [9223372036854775808, fails(241)], [NaN, fails(241)], [-Infinity, fails(241)], ['9223372036854775808', fails(241)], ['x', fails(241)],
    [id, fails(241)], [stamp, fails(241)], [{ $literal: [1] }, fails(241)],
  ],
  double: [
    [5, double(5)], [9007199254740993n, 9007199254740992], [double(-0), double(-0)], [0, double(0)], [decimal('0.1'), 0.1], ['1e3', double(1000)], ['.5', 0.5], ['-1.', double(-1)],
    [NaN, NaN], [Infinity, Infinity], [true, double(1)], [date('1969-12-31T23:59:59.999Z'), double(-1)], [date('0026-01-01'), -61346678400000],
    ['1e400', fails(241)], ['x', fails(241)], ['', fails(241)], ['0x1', fails(241)], [id, fails(241)], [{ $literal: [1] }, fails(241)],
    ['Infinity', refused], ['nan', refused], ['1e-320', refused],
  ],
  decimal: [
    [5, decimal('5')], [-5n, decimal('-5')], [2.5, decimal('2.50000000000000')], [0.1, decimal('0.100000000000000')], [double(0), decimal('0')], [double(5), decimal('5.00000000000000')],
    [1 / 3, decimal('0.333333333333333')], [decimal('1.50'), decimal('1.50')], ['1.50', decimal('1.50')], [true, decimal('1')],
    [date('1969-12-31T23:59:59.999Z'), decimal('-1')], [date('0026-01-01'), decimal('-61346678400000')], [NaN, decimal('NaN')], [-Infinity, decimal('-Infinity')],
    ['x', fails(241)], [id, fails(241)], [{ $literal: [1] }, fails(241)], ['inf', refused],
  ],
  date: [
    [date('0026-01-01'), date('0026-01-01')], [0n, date('1970-01-01')], [-1.9, date('1969-12-31T23:59:59.999Z')], [double(0), date('1970-01-01')], [decimal('1.9'), date('1970-01-01T00:00:00.001Z')],
    ['0026-01-01', date('0026-01-01')], ['1969-12-31T23:00:00+01:00', date('1969-12-31T22:00:00Z')], ['2026-07-01T12:00:00Z', date('2026-07-01T12:00:00Z')],
    [id, date('2026-07-21T05:13:36Z')], [stamp, date('2023-11-14T22:13:20Z')],
    [5, fails(241)], [NaN, fails(241)], [Infinity, fails(241)], ['x', fails(241)], [true, fails(241)], [{ $literal: [1] }, fails(241)],
    ['20 Oct 2020', refused], [1e16, refused], ['2020-02-30', refused],
  ],
  bool: [
    [0, false], [double(-0), false], [0n, false], [decimal('0'), false], [decimal('1E-400'), true], [NaN, true], [-Infinity, true], [-1, true], ['', true], ['false', true],
    [false, false], [date('1970-01-01'), true], [date('0026-01-01'), true], [id, true], [stamp, true], [binary, true], [{ $literal: [] }, true], [{}, true], [MinKey, refused],
  ],
  objectId: [
    [id, id], ['6a5f00000000000000000001', id], ['6A5F00000000000000000001', id], ['6a5f', fails(241)], ['', fails(241)], ['zzzz00000000000000000001', fails(241)],
    [5, fails(241)], [1.5, fails(241)], [date('1970-01-01'), fails(241)], [{ $literal: [1] }, fails(241)],
  ],
  string: [
    ['é😀', 'é😀'], ['', ''], [-5, '-5'], [0, '0'], [9007199254740993n, '9007199254740993'], [-0.5, '-0.5'], [double(-0), '-0'], [double(5), '5'], [NaN, 'NaN'], [Infinity, 'Infinity'], [-Infinity, '-Infinity'],
    [decimal('1.50'), '1.50'], [decimal('1E+10'), '1E+10'], [true, 'true'], [id, '6a5f00000000000000000001'],
    [date('1969-12-31T23:59:59.999Z'), '1969-12-31T23:59:59.999Z'], [date('0026-01-01'), '0026-01-01T00:00:00.000Z'],
    [binary, fails(241)], [stamp, fails(241)], [{ $literal: [1] }, fails(241)], [{}, fails(241)], [0.1234567, refused], [1e21, refused], [date('-000001-01-01T00:00:00Z'), refused],
  ],
}; // prettier-ignore
const names = ['int', 'long', 'double', 'decimal', 'date', 'bool', 'objectId', 'string'];
const numbers: Readonly<Record<string, number>> = {
  int: 16, long: 18, double: 1, decimal: 19, date: 9, bool: 8, objectId: 7, string: 2,
}; // prettier-ignore
const short = (name: string): string => `$to${name[0]!.toUpperCase()}${name.slice(1)}`;
const convert = (input: unknown, to: unknown, more: object = {}): unknown => ({
  $convert: { input, to, ...more },
});

/** Conversions, and questions about types. */
export const conversions: Table = {
  ...Object.fromEntries(
    names.map((name): [string, Case[]] => [
      short(name),
      [
        ...rows[name]!.map(([value, wanted]): Case => [{ [short(name)]: value }, wanted]),
        [{ [short(name)]: null }, null],
        [{ [short(name)]: '$missing' }, null],
        [{ [short(name)]: [1, 2] }, fails(16020)],
      ],
    ]),
  ),
  $convert: [
    ...names.flatMap((name) =>
      rows[name]!.flatMap(([value, wanted]): Case[] => [
        [convert(value, name), wanted],
        [convert(value, numbers[name]), wanted],
        // An error of the conversion is what onError is for; a refusal is not.
        [
          convert(value, name, { onError: 'otherwise' }),
          wanted && typeof wanted === 'object' && wanted.constructor === fails(0).constructor
            ? 'otherwise'
            : wanted,
        ],
      ]),
    ),
    [convert(null, 'int', { onNull: 'none', onError: 'no' }), 'none'],
    [convert('$missing', 'int', { onNull: 'none' }), 'none'],
    [convert(null, 'int', { onError: 'no' }), null],
    [convert(1, null), null],
    [convert(1, '$missing'), null],
    [convert(1, 'foo', { onError: 'no' }), fails(2)],
    [convert(null, 'foo'), fails(2)],
    [convert(1, 1.5), fails(9)],
    [convert(1, true), fails(9)],
    [convert(1, 'array'), fails(241)],
    [convert(1, 'missing', { onError: 'no' }), 'no'],
    [convert(1, 'int', { wish: 1 }), fails(9)],
    [{ $convert: { input: 1 } }, fails(9)],
    [{ $convert: 1 }, fails(9)],
  ],
  $type: [
    [{ $type: 5 }, 'int'],
    [{ $type: 5n }, 'long'],
    [{ $type: double(0) }, 'double'],
    [{ $type: NaN }, 'double'],
    [{ $type: decimal('Infinity') }, 'decimal'],
    [{ $type: null }, 'null'],
    [{ $type: '$missing' }, 'missing'],
    [{ $type: 'x' }, 'string'],
    [{ $type: [[1]] }, 'array'],
    [{ $type: { $literal: {} } }, 'object'],
    [{ $type: date('1970-01-01') }, 'date'],
    [{ $type: id }, 'objectId'],
    [{ $type: stamp }, 'timestamp'],
    [{ $type: binary }, 'binData'],
    [{ $type: MinKey }, 'minKey'],
    [{ $type: [1, 2] }, fails(16020)],
  ],
  $tsSecond: [
    [{ $tsSecond: stamp }, 1700000000n],
    [{ $tsSecond: null }, null],
    [{ $tsSecond: '$missing' }, null],
    [{ $tsSecond: date('1970-01-01') }, fails(5687301)],
  ],
  $tsIncrement: [
    [{ $tsIncrement: stamp }, 7n],
    [{ $tsIncrement: null }, null],
    [{ $tsIncrement: '$missing' }, null],
    [{ $tsIncrement: 1 }, fails(5687302)],
  ],
};
