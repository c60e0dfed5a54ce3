import { describe, expect, test } from 'vitest';
import { expressionNames } from '../../src/aggregate/operators.ts';
import { arrays } from './arrays.ts';
import { judge, show, type Case, type Table } from './case.ts';
import { conversions } from './conversions.ts';
import { dates } from './dates.ts';
import { logic } from './logic.ts';
import { numbers } from './numbers.ts';
import { objects } from './objects.ts';
import { strings } from './strings.ts';

const families = { numbers, logic, arrays, strings, objects, conversions, dates };
const all: Table = Object.assign({}, ...Object.values(families)) as Table;

/** What the cases of an operator have to contain, by how they are written. */
const kinds: Readonly<Record<string, RegExp>> = {
  null: /null/,
  nothing: /\$missing/,
  'an error': /error/,
  negative: /"-\d/,
  zero: /"-?0(\.0)?"/,
  int: /numberInt/,
  long: /numberLong/,
  double: /numberDouble/,
  decimal: /numberDecimal/,
  NaN: /NaN/,
  infinity: /Infinity/,
  'an array': /\[\[|[,:]\[|\$list|\$rows/,
  'the empty text': /:""|\[""|,""/,
  'beyond ASCII': /é/,
  'beyond 16 bits': /😀/,
  'before 1970': /"\$numberLong":"-[1-9]\d{0,11}"/,
  'before the year 100': /"\$numberLong":"-(59|6\d)\d{12}"/,
  'summer time': /Europe\/Amsterdam/,
};
const numeric = [
  'null',
  'nothing',
  'negative',
  'zero',
  'int',
  'long',
  'double',
  'decimal',
  'NaN',
  'infinity',
  'an array',
];
const wanted: Readonly<Record<keyof typeof families, readonly string[]>> = {
  numbers: numeric,
  logic: ['null', 'nothing'],
  arrays: ['null', 'nothing', 'an error', 'an array'],
  strings: ['null', 'nothing', 'an error', 'the empty text', 'beyond ASCII', 'beyond 16 bits'],
  objects: ['null', 'nothing', 'an error'],
  conversions: ['null', 'nothing', 'an error'],
  dates: ['null', 'nothing', 'an error', 'before 1970', 'before the year 100', 'summer time'],
};
/** What an operator cannot be asked. */
const without: Readonly<Record<string, readonly string[]>> = {
  $rand: numeric,
  $min: ['an error'],
  $range: ['an array'],
  $literal: ['an error'],
};

describe('Expressions, case by case', () => {
  test('Every expression there is has a table of cases, and no other has', () => {
    expect(Object.keys(all).sort()).toEqual([...expressionNames].sort());
  });

  test.each(
    Object.entries(families).flatMap(([family, table]) => Object.keys(table).map((name) => [name, family])),
  )('%s has cases of every kind (%s)', (name, family) => {
    const text = all[name]!.map(([expression, value]) => `${show(expression)} ${show(value)}`).join('\n');
    const needed = wanted[family as keyof typeof families].filter((kind) => !without[name]?.includes(kind));
    expect(needed.filter((kind) => !kinds[kind]!.test(text))).toEqual([]);
  });

  test.each(Object.entries(all))('%s', (_, cases: readonly Case[]) => {
    expect(cases.map(judge).filter((fault) => fault !== undefined)).toEqual([]);
  });

  test('There are enough of them', () => {
    const total = Object.values(all).reduce((sum, cases) => sum + cases.length, 0);
    console.log(`${Object.keys(all).length} expressions, ${total} cases`);
    expect(total).toBeGreaterThan(1500);
  });
});
