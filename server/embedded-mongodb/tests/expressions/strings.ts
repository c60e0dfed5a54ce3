import { BSONRegExp, Code } from 'bson';
import { binary, date, decimal, double, fails, id, refused, stamp, type Case, type Table } from './case.ts';

/** Errors for null, nothing and what is no string. */
const strict = (of: (value: unknown) => unknown, code: number): Case[] => [
  [of(null), fails(code)],
  [of('$missing'), fails(code)],
  [of(1), fails(code)],
];
/** Null for null and nothing, an error for what is no string. */
const nullable = (of: (value: unknown) => unknown, code: number): Case[] => [
  [of(null), null],
  [of('$missing'), null],
  [of(1), fails(code)],
  [of(['a']), fails(code)],
];
/** What stands for text where any value with one may stand. */
const loose = (of: (value: unknown) => unknown, text: (value: string) => unknown): Case[] => [
  [of(null), text('')],
  [of('$missing'), text('')],
  [of(-5), text('-5')],
  [of(5n), text('5')],
  [of(0.5), text('0.5')],
  [of(decimal('1.50')), text('1.50')],
  [of(date('0026-01-02T03:04:05.006Z')), text('0026-01-02T03:04:05.006Z')],
  [of(true), fails(16007)],
  [of({ $literal: ['a'] }), fails(16007)],
  [of(id), fails(16007)],
  [of(stamp), refused],
  [of(new Code('x')), refused],
];
const trim = (name: string, input: unknown, chars?: unknown): unknown => ({
  [name]: chars === undefined ? { input } : { input, chars },
});
const trimming = (name: string): Case[] => [
  ...nullable((value) => trim(name, value), 50699),
  ...nullable((value) => trim(name, 'x', value), 50700),
  [trim(name, ''), ''],
  [trim(name, ' \u00a0\u2003\t '), ''],
  [trim(name, 'aba', 'a'), name === '$trim' ? 'b' : name === '$ltrim' ? 'ba' : 'ab'],
  [trim(name, '😀é😀', '😀'), name === '$trim' ? 'é' : name === '$ltrim' ? 'é😀' : '😀é'],
  [trim(name, ' a ', ''), ' a '],
  [{ [name]: { input: 'a', wish: 1 } }, fails(28647)],
];
const sub = (name: string, ...args: unknown[]): unknown => ({ [name]: args });
const cutting = (name: string): Case[] => [
  ...loose(
    (value) => sub(name, value, 0, 99),
    (text) => text,
  ),
  [sub(name, 'hello', 1, 3), 'ell'],
  [sub(name, 'hello', 1, -1), 'ello'],
  [sub(name, 'hello', 9, 1), ''],
  [sub(name, 'hello', 1.9, double(2)), 'el'],
  [sub(name, 'héllo', 1, 2), 'é'],
  [sub(name, 'héllo', 2, 1), fails(28656)],
  [sub(name, 'héllo', 0, 2), fails(28657)],
  [sub(name, '😀', 0, 4), '😀'],
  [sub(name, '', 0, 0), ''],
  [sub(name, 'x', -1, 1), fails(50752)],
  [sub(name, 'x', null, 1), fails(16034)],
  [sub(name, 'x', 0, 'y'), fails(16035)],
  [sub(name, 'x', 0, NaN), refused],
];
const seeking = (name: string, first: number, second: number): Case[] => [
  ...nullable((value) => sub(name, value, 'a'), first),
  [sub(name, 'a', null), fails(second)],
  [sub(name, 'a', '$missing'), fails(second)],
  [sub(name, 'abcb', 'b'), 1],
  [sub(name, 'abcb', 'b', 2), 3],
  [sub(name, 'abcb', 'x'), -1],
  [sub(name, 'abcb', 'b', 2, 3), -1],
  [sub(name, 'abcb', 'b', 9), -1],
  [sub(name, 'abcb', 'b', 3, 2), -1],
  [sub(name, '', ''), 0],
  [sub(name, 'abc', ''), 0],
  [sub(name, 'a', 'a', -1), fails(40097)],
  [sub(name, 'a', 'a', 'x'), fails(40096)],
  [sub(name, 'a', 'a', 0, 0.5), fails(40096)],
];
const replace = (name: string, input: unknown, find: unknown, replacement: unknown): unknown => ({
  [name]: { input, find, replacement },
});
const replacing = (name: string): Case[] => [
  ...nullable((value) => replace(name, value, 'a', 'b'), 51746),
  ...nullable((value) => replace(name, 'a', value, 'b'), 51745),
  ...nullable((value) => replace(name, 'a', 'a', value), 51744),
  [replace(name, null, 1, 'a'), fails(51745)],
  [replace(name, 'abab', 'b', { $literal: '$&' }), name === '$replaceAll' ? 'a$&a$&' : 'a$&ab'],
  [replace(name, 'é😀', '😀', ''), 'é'],
  [replace(name, '', '', 'x'), 'x'],
  [replace(name, 'ab', '', 'x'), name === '$replaceAll' ? 'xaxbx' : 'xab'],
  [{ [name]: { input: 'a', find: 'a', replacement: 'b', wish: 1 } }, fails(28647)],
];
const match = (text: string, idx: number, captures: unknown[] = []): unknown => ({
  match: text,
  idx,
  captures,
});
const regex = (name: string, input: unknown, pattern: unknown, options?: unknown): unknown => ({
  [name]: options === undefined ? { input, regex: pattern } : { input, regex: pattern, options },
});
const searching = (name: string, none: unknown): Case[] => [
  [regex(name, null, 'a'), none],
  [regex(name, '$missing', 'a'), none],
  [regex(name, 'a', null), none],
  [regex(name, 'b', 'a'), none],
  [regex(name, '', 'a'), none],
  [regex(name, 1, 'a'), fails(51104)],
  [regex(name, 1, null), fails(51104)],
  [regex(name, 'a', 1), fails(51105)],
  [regex(name, 'a', 'a', 1), fails(51106)],
  [regex(name, 'a', new BSONRegExp('a', 'i'), 'i'), fails(51107)],
  [regex(name, 'é😀', 'x', null), none],
];

/** Strings. */
export const strings: Table = {
  $concat: [
    ...nullable((value) => ({ $concat: ['a', value] }), 16702),
    [{ $concat: [] }, ''],
    [{ $concat: ['a', 'é😀', ''] }, 'aé😀'],
    [{ $concat: [null, 1] }, null],
    [{ $concat: [1, null] }, fails(16702)],
  ],
  $trim: trimming('$trim'),
  $ltrim: trimming('$ltrim'),
  $rtrim: trimming('$rtrim'),
  $split: [
    ...nullable((value) => ({ $split: [value, '-'] }), 40085),
    ...nullable((value) => ({ $split: ['a', value] }), 40086),
    [{ $split: ['a-b', '-'] }, ['a', 'b']],
    [{ $split: ['-a--', '-'] }, ['', 'a', '', '']],
    [{ $split: ['', '-'] }, ['']],
    [{ $split: ['é😀é', '😀'] }, ['é', 'é']],
    [{ $split: ['a', ''] }, fails(40087)],
  ],
  $substr: cutting('$substr'),
  $substrBytes: cutting('$substrBytes'),
  $substrCP: [
    ...loose(
      (value) => ({ $substrCP: [value, 0, 99] }),
      (text) => text,
    ),
    [{ $substrCP: ['héllo', 1, 3] }, 'éll'],
    [{ $substrCP: ['a😀b', 1, 1] }, '😀'],
    [{ $substrCP: ['', 0, 1] }, ''],
    [{ $substrCP: ['abc', 9, 1] }, ''],
    [{ $substrCP: ['abc', 1n, double(1)] }, 'b'],
    [{ $substrCP: ['x', 'y', 1] }, fails(34450)],
    [{ $substrCP: ['x', 0.5, 1] }, fails(34451)],
    [{ $substrCP: ['x', 0, null] }, fails(34452)],
    [{ $substrCP: ['x', 0, NaN] }, fails(34453)],
    [{ $substrCP: ['x', -1, -1] }, fails(34454)],
    [{ $substrCP: ['x', -1, 1] }, fails(34455)],
  ],
  $indexOfBytes: [
    ...seeking('$indexOfBytes', 40091, 40092),
    [{ $indexOfBytes: ['é😀x', 'x'] }, 6],
    [{ $indexOfBytes: ['abc', '', 3] }, 3],
    [{ $indexOfBytes: ['abc', 'bc', 0, 2] }, -1],
  ],
  $indexOfCP: [
    ...seeking('$indexOfCP', 40093, 40094),
    [{ $indexOfCP: ['é😀x', 'x'] }, 2],
    [{ $indexOfCP: ['abc', '', 3] }, -1],
    [{ $indexOfCP: ['abc', 'bc', 0, 2] }, 1],
  ],
  $replaceOne: replacing('$replaceOne'),
  $replaceAll: [...replacing('$replaceAll'), [replace('$replaceAll', 'é', '', 'x'), refused]],
  $strLenBytes: [
    ...strict((value) => ({ $strLenBytes: value }), 34473),
    [{ $strLenBytes: '' }, 0],
    [{ $strLenBytes: 'é😀' }, 6],
    [{ $strLenBytes: 'a\0b' }, 3],
  ],
  $strLenCP: [
    ...strict((value) => ({ $strLenCP: value }), 34471),
    [{ $strLenCP: '' }, 0],
    [{ $strLenCP: 'é😀' }, 2],
  ],
  $strcasecmp: [
    ...loose(
      (value) => ({ $strcasecmp: [value, ''] }),
      (text) => (text === '' ? 0 : 1),
    ),
    [{ $strcasecmp: ['aB', 'Ab'] }, 0],
    [{ $strcasecmp: ['a', 'B'] }, -1],
    [{ $strcasecmp: ['é', 'É'] }, 1],
    [{ $strcasecmp: ['\u{ffff}', '😀'] }, -1],
  ],
  $toLower: [
    ...loose(
      (value) => ({ $toLower: value }),
      (text) => text.toLowerCase(),
    ),
    [{ $toLower: 'AéÉİ😀' }, 'aéÉİ😀'],
    [{ $toLower: '' }, ''],
  ],
  $toUpper: [
    ...loose(
      (value) => ({ $toUpper: value }),
      (text) => text.toUpperCase(),
    ),
    [{ $toUpper: 'aéß😀' }, 'Aéß😀'],
    [{ $toUpper: '' }, ''],
  ],
  $regexMatch: [
    ...searching('$regexMatch', false),
    [regex('$regexMatch', 'xAy', 'a', 'i'), true],
    [regex('$regexMatch', 'é😀', '^.😀$'), true],
    [regex('$regexMatch', 'a\nb', '^b$', 'm'), true],
    [regex('$regexMatch', '', ''), true],
  ],
  $regexFind: [
    ...searching('$regexFind', null),
    [regex('$regexFind', 'xaby', 'a(b)(c)?'), match('ab', 1, ['b', null])],
    [regex('$regexFind', 'é😀x', 'x'), match('x', 2)],
    [regex('$regexFind', 'xA', new BSONRegExp('a', 'i')), match('A', 1)],
    [regex('$regexFind', '', ''), match('', 0)],
  ],
  $regexFindAll: [
    ...searching('$regexFindAll', []),
    [regex('$regexFindAll', 'abab', 'b'), [match('b', 1), match('b', 3)]],
    [regex('$regexFindAll', 'baac', 'a*'), [match('', 0), match('aa', 1), match('', 3)]],
    [regex('$regexFindAll', 'é😀a', 'a'), [match('a', 2)]],
    [regex('$regexFindAll', '😀', ''), [match('', 0)]],
    [regex('$regexFindAll', '', ''), [match('', 0)]],
  ],
  $binarySize: [
    [{ $binarySize: binary }, 3],
    [{ $binarySize: 'é😀' }, 6],
    [{ $binarySize: '' }, 0],
    [{ $binarySize: null }, null],
    [{ $binarySize: '$missing' }, null],
    [{ $binarySize: 1 }, fails(51276)],
  ],
};
