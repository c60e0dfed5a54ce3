import { BSONRegExp, BSONSymbol, Code, Decimal128, Timestamp } from 'bson';
import { failure, notHere } from '../errors.ts';
import { isNumber, toDouble } from '../numbers.ts';
import type { Found } from '../paths.ts';
import { regex, type Matcher } from '../regex.ts';
import { compareStrings, doc, type Doc, type Value } from '../values.ts';
import { textOf } from './conversions.ts';
import { isNullish } from './scope.ts';
import { kind, named, simple, wholeArgument, type Compile, type Operators } from './operator.ts';
import type { Scope } from './scope.ts';

const WHITE = '\0\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a';

/** Numbers and dates may stand where a string is wanted; nothing is the empty string. */
function loose(value: Found, name: string): string {
  if (isNullish(value)) return '';
  if (typeof value === 'string') return value;
  if (value instanceof BSONSymbol) return value.value;
  if (value instanceof Code || value instanceof Timestamp) throw notHere(`${name} of a ${kind(value)}`);
  const text =
    value instanceof Date ||
    typeof value === 'number' ||
    typeof value === 'bigint' ||
    (typeof value === 'object' && ('bytes' in value || 'value' in value))
      ? textOf(value as Value)
      : undefined;
  if (text === undefined)
    throw failure(16007, `can't convert from BSON type ${kind(value)} to String in ${name}`);
  return text;
}

/** MongoDB changes the case of ASCII letters only. */
function asciiCase(text: string, upper: boolean): string {
  return text.replace(upper ? /[a-z]+/g : /[A-Z]+/g, (part) =>
    upper ? part.toUpperCase() : part.toLowerCase(),
  );
}

const concat: Compile = simple(0, Infinity, (values) => {
  let result = '';
  for (const value of values) {
    if (isNullish(value)) return null;
    if (typeof value !== 'string') throw failure(16702, `$concat only supports strings, not ${kind(value)}`);
    result += value;
  }
  return result;
});

function trimmer(start: boolean, end: boolean): Compile {
  return (operand, scope, name) => {
    const given = named(operand, scope, name, ['input'], ['chars']);
    return (root, inner) => {
      const input = given.get('input', root, inner);
      if (isNullish(input)) return null;
      if (typeof input !== 'string')
        throw failure(50699, `${name} requires its input to be a string, got ${kind(input)} instead.`);
      let chars: Found = WHITE;
      if (given.has('chars')) {
        chars = given.get('chars', root, inner);
        if (isNullish(chars)) return null;
        if (typeof chars !== 'string')
          throw failure(50700, `${name} requires 'chars' to be a string, got ${kind(chars)} instead.`);
      }
      const set = new Set(chars as string);
      const letters = [...input];
      let from = 0;
      let to = letters.length;
      while (start && from < to && set.has(letters[from]!)) from++;
      while (end && to > from && set.has(letters[to - 1]!)) to--;
      return letters.slice(from, to).join('');
    };
  };
}

const split: Compile = simple(2, 2, ([text, separator]) => {
  if (isNullish(text!) || isNullish(separator!)) return null;
  if (typeof text !== 'string')
    throw failure(
      40085,
      `$split requires an expression that evaluates to a string as a first argument, found: ${kind(text!)}`,
    );
  if (typeof separator !== 'string')
    throw failure(
      40086,
      `$split requires an expression that evaluates to a string as a second argument, found: ${kind(separator!)}`,
    );
  if (separator === '') throw failure(40087, '$split requires a non-empty separator');
  return text.split(separator);
});

/** A number without its fraction. */
function cutNumber(value: Found, code: number, what: string): number {
  if (!isNumber(value)) throw failure(code, `${what} must be a numeric type (is BSON type ${kind(value)})`);
  const number = toDouble(value);
  if (!Number.isFinite(number) || (value instanceof Decimal128 && !Number.isInteger(number)))
    throw notHere(`${what} that is ${String(number)}`);
  return Math.trunc(number);
}

const substrBytes: Compile = simple(3, 3, ([text, from, count], name) => {
  const bytes = Buffer.from(loose(text!, name));
  const start = cutNumber(from!, 16034, `${name}:  starting index`);
  const length = cutNumber(count!, 16035, `${name}:  length`);
  if (start < 0) throw failure(50752, `${name}:  starting index must be non-negative (got: ${start})`);
  const stop = length < 0 ? bytes.length : Math.min(bytes.length, start + length);
  const inside = (at: number): boolean => at < bytes.length && (bytes[at]! & 0xc0) === 0x80;
  if (inside(start))
    throw failure(28656, `${name}:  Invalid range, starting index is a UTF-8 continuation byte.`);
  if (inside(stop))
    throw failure(28657, `${name}:  Invalid range, ending index is in the middle of a UTF-8 character.`);
  return start >= bytes.length ? '' : bytes.toString('utf8', start, stop);
});

const substrCP: Compile = simple(3, 3, ([text, from, count], name) => {
  const letters = [...loose(text!, name)];
  const start = wholeArgument(from!, 34450, `${name}: starting index`, 34451);
  const length = wholeArgument(count!, 34452, `${name}: length`, 34453);
  if (length < 0) throw failure(34454, `${name}: length must be a nonnegative integer.`);
  if (start < 0) throw failure(34455, `${name}: the starting index must be nonnegative integer.`);
  return letters.slice(start, start + length).join('');
});

function indexOf(bytes: boolean): Compile {
  return simple(2, 4, ([text, part, from, to], name) => {
    if (isNullish(text!)) return null;
    if (typeof text !== 'string')
      throw failure(
        bytes ? 40091 : 40093,
        `${name} requires a string as the first argument, found: ${kind(text!)}`,
      );
    if (typeof part !== 'string')
      throw failure(
        bytes ? 40092 : 40094,
        `${name} requires a string as the second argument, found: ${kind(part!)}`,
      );
    const units: (string | number)[] = bytes ? [...Buffer.from(text)] : [...text];
    const wanted: (string | number)[] = bytes ? [...Buffer.from(part)] : [...part];
    const bound = (value: Found | undefined, otherwise: number): number => {
      if (value === undefined) return otherwise;
      const at = wholeArgument(value, 40096, `${name}: a bound`);
      if (at < 0) throw failure(40097, `${name} requires a nonnegative bound, found: ${at}`);
      return at;
    };
    const start = bound(from, 0);
    const stop = Math.min(bound(to, units.length), units.length);
    // Among code points only where it begins has to be before the end, and nothing is found at the end itself.
    const last = bytes ? stop - wanted.length : text === '' && part === '' ? 0 : stop - 1;
    for (let i = start; i <= last; i++) if (wanted.every((unit, k) => unit === units[i + k])) return i;
    return -1;
  });
}

function replacing(all: boolean): Compile {
  return (operand, scope, name) => {
    const given = named(operand, scope, name, ['input', 'find', 'replacement']);
    return (root, inner) => {
      const parts = ['input', 'find', 'replacement'].map((one) => given.get(one, root, inner));
      parts.forEach((part, i) => {
        if (typeof part !== 'string' && !isNullish(part))
          throw failure(
            51746 - i,
            `${name} requires that '${['input', 'find', 'replacement'][i]}' be a string, found: ${kind(part)}`,
          );
      });
      if (parts.some(isNullish)) return null;
      const [input, find, replacement] = parts as [string, string, string];
      if (all && find === '' && /[^\0-\x7f]/.test(input))
        throw notHere(`${name} of nothing in text beyond ASCII`);
      return all ? input.replaceAll(find, () => replacement) : input.replace(find, () => replacement);
    };
  };
}

type Matches = { text: string; found: RegExpMatchArray[] } | null;

function regexMatches(
  operand: Value,
  scope: Scope,
  name: string,
  all: boolean,
): (root: Doc, inner: Scope) => Matches {
  const given = named(operand, scope, name, ['input', 'regex'], ['options']);
  return (root, inner) => {
    const input = given.get('input', root, inner);
    const pattern = given.get('regex', root, inner);
    const options = given.has('options') ? given.get('options', root, inner) : '';
    if (typeof input !== 'string' && !isNullish(input))
      throw failure(51104, `${name} needs 'input' to be of type string`);
    if (typeof pattern !== 'string' && !(pattern instanceof BSONRegExp) && !isNullish(pattern))
      throw failure(51105, `${name} needs 'regex' to be of type string or regex`);
    if (typeof options !== 'string' && !isNullish(options))
      throw failure(51106, `${name} needs 'options' to be of type string`);
    if (isNullish(input) || isNullish(pattern)) return null;
    let compiled: Matcher;
    if (pattern instanceof BSONRegExp) {
      if (pattern.options && !isNullish(options) && given.has('options'))
        throw failure(51107, `${name}: found regex option(s) specified in both 'regex' and 'option' fields`);
      compiled = regex(pattern.pattern, pattern.options || (options as string) || '');
    } else compiled = regex(pattern, isNullish(options) ? '' : options);
    return { text: input, found: compiled.find(input, all) };
  };
}

function describe(text: string, match: RegExpMatchArray): Doc {
  return doc({
    match: match[0],
    idx: [...text.slice(0, match.index)].length,
    captures: match.slice(1).map((capture) => capture ?? null),
  });
}

/** Operators on strings. */
export const stringOperators: Operators = {
  $concat: concat,
  $trim: trimmer(true, true),
  $ltrim: trimmer(true, false),
  $rtrim: trimmer(false, true),
  $split: split,
  $substr: substrBytes,
  $substrBytes: substrBytes,
  $substrCP: substrCP,
  $indexOfBytes: indexOf(true),
  $indexOfCP: indexOf(false),
  $replaceOne: replacing(false),
  $replaceAll: replacing(true),
  $strLenBytes: simple(1, 1, ([text]) => {
    if (typeof text !== 'string')
      throw failure(34473, `$strLenBytes requires a string argument, found: ${kind(text!)}`);
    return Buffer.byteLength(text);
  }),
  $strLenCP: simple(1, 1, ([text]) => {
    if (typeof text !== 'string')
      throw failure(34471, `$strLenCP requires a string argument, found: ${kind(text!)}`);
    return [...text].length;
  }),
  $strcasecmp: simple(2, 2, ([a, b], name) =>
    compareStrings(asciiCase(loose(a!, name), true), asciiCase(loose(b!, name), true)),
  ),
  $toLower: simple(1, 1, ([text], name) => asciiCase(loose(text!, name), false)),
  $toUpper: simple(1, 1, ([text], name) => asciiCase(loose(text!, name), true)),
  $regexMatch: (operand, scope, name) => {
    const matches = regexMatches(operand, scope, name, false);
    return (root, inner) => (matches(root, inner)?.found.length ?? 0) > 0;
  },
  $regexFind: (operand, scope, name) => {
    const matches = regexMatches(operand, scope, name, false);
    return (root, inner) => {
      const result = matches(root, inner);
      return result?.found[0] ? describe(result.text, result.found[0]) : null;
    };
  },
  $regexFindAll: (operand, scope, name) => {
    const matches = regexMatches(operand, scope, name, true);
    return (root, inner) => {
      const result = matches(root, inner);
      return result ? result.found.map((one) => describe(result.text, one)) : [];
    };
  },
};
