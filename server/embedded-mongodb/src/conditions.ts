import { BSONRegExp, BSONSymbol, Decimal128, MaxKey, MinKey } from 'bson';
import { failure } from './errors.ts';
import { truthy } from './aggregate/scope.ts';
import { decimalParts, fitsLong, isNumber, toDouble, type Numeric } from './numbers.ts';
import { MISSING, type Found, type Position } from './paths.ts';
import { regex } from './regex.ts';
import { show } from './show.ts';
import { compare, isDoc, rank, typeTest, type Doc, type Value } from './values.ts';

/** Comparison operators that an index can serve, by the names of the query language. */
export type Comparison = '$eq' | '$gt' | '$gte' | '$lt' | '$lte';

/** One condition of a filter; `kind` and its facts are what the planner reads. */
export type Node = { matches: (document: Doc, position?: Position) => boolean } & (
  | { kind: 'and' | 'or' | 'nor'; nodes: Node[] }
  | ({ kind: 'path'; path: string; parts: string[] } & Leaf)
  | { kind: 'other' }
);

/** What is asked of the value at a path. `element` judges one value without spreading it. */
export type Leaf = { element: (value: Found) => boolean; whole?: boolean } & (
  | { op: 'compare'; comparison: Comparison; value: Value }
  | { op: 'in'; values: Value[]; regexes: BSONRegExp[] }
  | { op: 'regex'; pattern: string; options: string }
  | { op: 'exists'; exists: boolean }
  | { op: 'elemMatch'; inner: Node }
  | { op: 'elemMatchValue'; leaves: Leaf[] }
  | { op: 'all'; leaves: Leaf[] }
  | { op: 'not'; leaves: Leaf[] }
  | { op: 'other' }
);

/** Names that begin with a dollar and are fields all the same. */
export const dbRefNames = new Set(['$ref', '$id', '$db']);

const isNaN = (value: Value): boolean => isNumber(value) && Number.isNaN(toDouble(value));

/** Comparing with a value. */
export function comparison(op: Comparison, wanted: Value): Leaf {
  if (wanted === undefined) throw failure(2, 'cannot compare to undefined');
  const wantedRank = rank(wanted);
  const nan = isNaN(wanted);
  const extreme = wanted instanceof MinKey || wanted instanceof MaxKey;
  const element = (found: Found): boolean => {
    const value = found === MISSING ? undefined : found;
    const valueRank = found === MISSING ? 2 : rank(value);
    if (valueRank !== wantedRank) {
      if ((wantedRank === 5 && valueRank === 2) || (wantedRank === 2 && valueRank === 5)) {
        return op === '$eq' || op === '$lte' || op === '$gte';
      }
      // Nothing stands between MinKey and MaxKey too, whether or not the field is there.
      return extreme && op !== '$eq' ? ordered(op, compare(value, wanted)) : false;
    }
    if (found === MISSING) return op === '$eq' || op === '$lte' || op === '$gte';
    if (nan || (valueRank === 10 && isNaN(value))) return nan && isNaN(value) && op !== '$lt' && op !== '$gt';
    return ordered(op, compare(value, wanted));
  };
  return { op: 'compare', comparison: op, value: wanted, element };
}

function ordered(op: Comparison, order: number): boolean {
  if (op === '$eq') return order === 0;
  if (op === '$gt') return order > 0;
  if (op === '$gte') return order >= 0;
  if (op === '$lt') return order < 0;
  return order <= 0;
}

/** Matching a regular expression. */
export function regexLeaf(pattern: string, options: string): Leaf {
  const compiled = regex(pattern, options);
  const element = (value: Found): boolean => {
    if (typeof value === 'string') return compiled.test(value);
    if (value instanceof BSONSymbol) return compiled.test(value.value);
    return value instanceof BSONRegExp && value.pattern === pattern && value.options === options;
  };
  return { op: 'regex', pattern, options, element };
}

/** Being one of several values. */
export function inLeaf(operand: Value, name: string): Leaf {
  if (!Array.isArray(operand)) throw failure(2, `${name} needs an array`);
  const regexes = operand.filter((value) => value instanceof BSONRegExp);
  const values = operand.filter((value) => !(value instanceof BSONRegExp));
  for (const value of values) {
    if (isDoc(value) && [...value.keys()][0]?.startsWith('$') && !dbRefNames.has([...value.keys()][0]!)) {
      throw failure(2, `cannot nest $ under ${name}`);
    }
  }
  const tests = regexes.map((one) => regexLeaf(one.pattern, one.options).element);
  const equals = values.map((one) => comparison('$eq', one).element);
  const strings = new Set(values.filter((value) => typeof value === 'string'));
  const onlyStrings = strings.size > 8 && strings.size === operand.length;
  const element = onlyStrings
    ? (value: Found) => typeof value === 'string' && strings.has(value)
    : (value: Found) => equals.some((test) => test(value)) || tests.some((test) => test(value));
  return { op: 'in', values, regexes, element };
}

/** What none of these conditions passes. */
export function not(leaves: Leaf[]): Leaf {
  return { op: 'not', leaves, element: (value) => !leaves.every((leaf) => leaf.element(value)) };
}

/** An array of so many elements. */
export function sizeLeaf(operand: Value): Leaf {
  if (!isNumber(operand))
    throw failure(2, `Failed to parse $size. Expected a number in: $size: ${show(operand)}`);
  const size = toDouble(operand);
  if (!Number.isInteger(size)) {
    throw failure(2, `Failed to parse $size. Expected an integer: $size: ${show(operand)}`);
  }
  if (size < 0) throw failure(2, `Failed to parse $size. Expected a non-negative number in: $size: ${size}`);
  return { op: 'other', whole: true, element: (value) => Array.isArray(value) && value.length === size };
}

/** A number without its fraction, exactly, when it fits 64 bits; `$mod` sees no others. */
function wholePart(value: Numeric): bigint | undefined {
  if (typeof value === 'bigint') return value;
  if (!(value instanceof Decimal128)) {
    const number = toDouble(value);
    const cut = Number.isFinite(number) ? BigInt(Math.trunc(number)) : undefined;
    return cut !== undefined && fitsLong(cut) ? cut : undefined;
  }
  const parts = decimalParts(value);
  if (!parts || parts.exponent > 19) return parts?.coefficient === 0n ? 0n : undefined;
  const scale = 10n ** BigInt(Math.abs(parts.exponent));
  const cut = parts.exponent < 0 ? parts.coefficient / scale : parts.coefficient * scale;
  return fitsLong(cut) ? cut : undefined;
}

/** A rest after division. */
export function modLeaf(operand: Value): Leaf {
  if (!Array.isArray(operand)) throw failure(2, 'malformed mod, needs to be an array');
  if (operand.length < 2) throw failure(2, 'malformed mod, not enough elements');
  if (operand.length > 2) throw failure(2, 'malformed mod, too many elements');
  const [divisor, remainder] = operand.map((value, i) => {
    const part = i === 0 ? 'divisor' : 'remainder';
    if (!isNumber(value)) throw failure(2, `malformed mod, ${part} not a number`);
    const whole = wholePart(value);
    if (whole !== undefined) return whole;
    const why = Number.isFinite(toDouble(value))
      ? 'Out of bounds coercing to integral value'
      : 'Unable to coerce NaN/Inf to integral type';
    throw failure(2, `malformed mod, ${part} value is invalid :: caused by :: ${why}`);
  }) as [bigint, bigint];
  if (divisor === 0n) throw failure(2, 'divisor cannot be 0');
  const element = (value: Found): boolean => {
    const whole = isNumber(value) ? wholePart(value) : undefined;
    return whole !== undefined && whole % divisor === remainder;
  };
  return { op: 'other', element };
}

/** A value of one of these types. */
export function typeLeaf(operand: Value): Leaf {
  const wanted = Array.isArray(operand) ? operand : [operand];
  if (wanted.length === 0) throw failure(9, '$type must match at least one type');
  const tests = wanted.map((one) => {
    if (typeof one !== 'string' && !isNumber(one)) {
      throw failure(14, 'type must be represented as a number or a string');
    }
    const test = typeTest(one);
    if (!test && typeof one === 'string') throw failure(2, `Unknown type name alias: ${one}`);
    if (!test) throw failure(2, `Invalid numerical type code: ${String(one)}`);
    return test;
  });
  return { op: 'other', element: (value) => value !== MISSING && tests.some((test) => test(value)) };
}

/** A field that is there, or not. */
export function exists(operand: Value): Leaf {
  const wanted = truthy(operand);
  return { op: 'exists', exists: wanted, element: (value) => (value !== MISSING) === wanted };
}
