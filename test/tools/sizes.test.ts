import { expect, test } from 'vitest';
import { longFiles, longFunctions, type Exceptions } from './sizes.data.ts';
import { fileSizes, functionSizes, type Size } from './sizes.ts';

const [longestFunction, longestFile] = [60, 250];
/** However good the reason, nothing is longer than this. */
const [ceilingOfFunctions, ceilingOfFiles] = [180, 660];

/** The name without the line, which moves with every change above it. */
const named = ({ name }: Size): string => name.replace(/:\d+ /, ' ');

function tooLong(sizes: readonly Size[], most: number, exceptions: Exceptions): string[] {
  const allowed = new Set(Object.values(exceptions).flat());
  const over = sizes.filter(({ lines }) => lines > most);
  return over.filter((size) => !allowed.has(named(size))).map(({ name, lines }) => `${name}: ${lines} lines`);
}

function notLongAnyMore(sizes: readonly Size[], most: number, exceptions: Exceptions): string[] {
  const over = new Set(sizes.filter(({ lines }) => lines > most).map(named));
  return Object.values(exceptions)
    .flat()
    .filter((name) => !over.has(name));
}

test('A function has at most 60 lines, and a file 250, but for what is listed with its reason', () => {
  expect(fileSizes().length).toBeGreaterThan(500);
  expect(tooLong(functionSizes(), longestFunction, longFunctions)).toEqual([]);
  expect(tooLong(fileSizes(), longestFile, longFiles)).toEqual([]);
});

test('What became short is no exception any more', () => {
  expect(notLongAnyMore(functionSizes(), longestFunction, longFunctions)).toEqual([]);
  expect(notLongAnyMore(fileSizes(), longestFile, longFiles)).toEqual([]);
});

test('What is listed with a reason has a ceiling too', () => {
  expect(tooLong(functionSizes(), ceilingOfFunctions, {})).toEqual([]);
  expect(tooLong(fileSizes(), ceilingOfFiles, {})).toEqual([]);
});

test('One line too many is seen', () => {
  const long = { name: 'server/src/x/x.ts:12 makeX', lines: 61 };
  expect(tooLong([long], longestFunction, {})).toEqual(['server/src/x/x.ts:12 makeX: 61 lines']);
  expect(tooLong([long], longestFunction, { 'A reason': ['server/src/x/x.ts makeX'] })).toEqual([]);
  expect(notLongAnyMore([{ ...long, lines: 60 }], longestFunction, { 'A reason': ['x'] })).toEqual(['x']);
});
