import { Decimal128, MaxKey, MinKey, ObjectId, Timestamp } from 'bson';
import { failure, notHere } from '../errors.ts';
import {
  double,
  fitsLong,
  isInteger,
  isNumber,
  isZero,
  ratio,
  toDecimal,
  toDouble,
  type Numeric,
} from '../numbers.ts';
import type { Found } from '../paths.ts';
import { isDoc, typeName, typeTest, type Value } from '../values.ts';
import { parseDate } from './date-text.ts';
import { compileExpression, isNullish, type Expression } from './scope.ts';
import { dateOf } from './moments.ts';
import { kind, simple, withoutRefusal, type Compile, type Operators } from './operator.ts';

/** Thrown inside a conversion; `$convert` may answer it with `onError`. */
function cannot(value: Value, to: string, why = 'in $convert with no onError value'): Error {
  return failure(241, `Unsupported conversion from ${typeName(value)} to ${to} ${why}`);
}

function broken(text: string, to: string): Error {
  return failure(241, `Failed to parse ${to} '${text}' in $convert with no onError value`);
}

/** A value as text, as `$toString` writes it; nothing for types without. */
export function textOf(value: Value): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value);
  if (value instanceof Date) {
    const year = value.getUTCFullYear();
    if (!(year >= 1 && year <= 9999)) throw notHere('A date outside the years 1 to 9999 as text');
    return value.toISOString();
  }
  if (value instanceof ObjectId) return value.toHexString();
  if (!isNumber(value)) return undefined;
  if (value instanceof Decimal128) return value.toString();
  if (isInteger(value)) return String(value);
  const number = toDouble(value);
  if (Number.isNaN(number)) return 'NaN';
  if (!Number.isFinite(number)) return number > 0 ? 'Infinity' : '-Infinity';
  if (number === 0) return Object.is(number, -0) ? '-0' : '0';
  // Where all ways to write a double agree: six digits, no power of ten.
  if (Number(number.toPrecision(6)) !== number || Math.abs(number) < 1e-4 || Math.abs(number) >= 1e6)
    throw notHere('A double of more than six digits as text');
  return String(number);
}

function whole(value: Numeric, to: string, fits: (whole: bigint) => boolean): bigint {
  const number = toDouble(value);
  if (!Number.isFinite(number))
    throw failure(
      241,
      `Attempt to convert ${Number.isNaN(number) ? 'NaN' : 'infinity'} value to integer type in $convert with no onError value`,
    );
  const [numerator, denominator] = ratio(value);
  const result = numerator / denominator;
  if (!fits(result))
    throw failure(
      241,
      `Conversion would overflow target type in $convert with no onError value: ${String(result)} to ${to}`,
    );
  return result;
}

const fitsInt = (value: bigint): boolean => value >= -2147483648n && value <= 2147483647n;

function toInteger(value: Value, to: 'int' | 'long'): Value {
  const fits = to === 'int' ? fitsInt : fitsLong;
  const give = (result: bigint): Value => (to === 'int' ? Number(result) : result);
  if (typeof value === 'boolean') return give(value ? 1n : 0n);
  if (isNumber(value)) return give(whole(value, to, fits));
  if (value instanceof Date && to === 'long') return BigInt(value.getTime());
  if (typeof value === 'string') {
    if (!/^[+-]?\d+$/.test(value)) throw broken(value, 'number');
    const result = BigInt(value.replace(/^\+/, ''));
    if (!fits(result)) throw broken(value, 'number');
    return give(result);
  }
  throw cannot(value, to);
}

/** A number written in figures. MongoDB also reads names of infinity and NaN, which are refused. */
function parseNumber(text: string): number {
  if (/^[+-]?(inf|nan)/i.test(text)) throw notHere(`The number ${JSON.stringify(text)}`);
  if (!/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text)) throw broken(text, 'number');
  return Number(text);
}

function toDoubleValue(value: Value): Value {
  if (typeof value === 'boolean') return double(value ? 1 : 0);
  if (isNumber(value)) return double(toDouble(value));
  if (value instanceof Date) return double(value.getTime());
  if (typeof value === 'string') {
    const number = parseNumber(value);
    if (!Number.isFinite(number)) throw broken(value, 'number');
    if (Math.abs(number) < 2.2250738585072014e-308 && /[1-9]/.test(value.split(/e/i)[0]!))
      throw notHere('A double as small as this, from text,');
    return double(number);
  }
  throw cannot(value, 'double');
}

function toDecimalValue(value: Value): Value {
  if (typeof value === 'boolean') return Decimal128.fromString(value ? '1' : '0');
  if (isNumber(value)) return toDecimal(value);
  if (value instanceof Date) return Decimal128.fromString(String(value.getTime()));
  if (typeof value === 'string') {
    parseNumber(value);
    try {
      return Decimal128.fromString(value);
    } catch {
      throw notHere('A decimal of more digits or powers than it can hold, from text,');
    }
  }
  throw cannot(value, 'decimal');
}

function toDateValue(value: Value): Value {
  if (value instanceof Date) return value;
  if (value instanceof ObjectId) return value.getTimestamp();
  if (value instanceof Timestamp) return new Date(value.t * 1000);
  if (isNumber(value) && !(isInteger(value) && typeof value === 'number'))
    return dateOf(Number(whole(value, 'date', fitsLong)), '$toDate');
  if (typeof value === 'string') return parseDate(value, undefined, undefined);
  throw cannot(value, 'date');
}

function toBool(value: Value): Value {
  if (value instanceof MinKey || value instanceof MaxKey) throw notHere('$toBool of MinKey or MaxKey');
  return isNumber(value) ? !isZero(value) : typeof value === 'boolean' ? value : true;
}

function toObjectId(value: Value): Value {
  if (value instanceof ObjectId) return value;
  if (typeof value !== 'string') throw cannot(value, 'objectId');
  if (!/^[0-9a-fA-F]{24}$/.test(value))
    throw failure(
      241,
      `Failed to parse objectId '${value}' in $convert with no onError value: Invalid string length for parsing to OID, expected 24 but found ${value.length}`,
    );
  return new ObjectId(value);
}

function toText(value: Value): Value {
  const text = textOf(value);
  if (text === undefined) throw cannot(value, 'string');
  return text;
}

const conversions: Record<string, (value: Value) => Value> = {
  int: (value) => toInteger(value, 'int'),
  long: (value) => toInteger(value, 'long'),
  double: toDoubleValue,
  decimal: toDecimalValue,
  date: toDateValue,
  bool: toBool,
  objectId: toObjectId,
  string: toText,
};

const codes: Record<number, string> = {
  1: 'double',
  2: 'string',
  7: 'objectId',
  8: 'bool',
  9: 'date',
  16: 'int',
  18: 'long',
  19: 'decimal',
};

function shorthand(to: string): Compile {
  return simple(1, 1, ([value]) => (isNullish(value!) ? null : conversions[to]!(value!)));
}

function conversionTo(wanted: Found): (value: Value) => Value {
  const name = isNumber(wanted) ? codes[toDouble(wanted)] : wanted;
  if (typeof name !== 'string' || !Object.hasOwn(conversions, name)) {
    const known = (typeof wanted === 'string' || isNumber(wanted)) && typeTest(wanted);
    if (known || wanted === 'missing')
      return () => {
        throw failure(241, `Unsupported conversion to ${String(wanted)} in $convert with no onError value`);
      };
    if (isNumber(wanted)) throw failure(9, "In $convert, numeric 'to' argument is no type");
    throw failure(
      typeof wanted === 'string' ? 2 : 9,
      typeof wanted === 'string'
        ? `Unknown type name: ${wanted}`
        : `$convert's 'to' argument must be a string or number, but is ${kind(wanted)}`,
    );
  }
  return conversions[name]!;
}

const convert: Compile = (operand, scope) => {
  if (!isDoc(operand))
    throw failure(9, `$convert expects an object of named arguments but found: ${typeName(operand)}`);
  for (const name of operand.keys())
    if (!['input', 'to', 'onError', 'onNull'].includes(name))
      throw failure(9, `$convert found an unknown argument: ${name}`);
  for (const name of ['input', 'to'])
    if (!operand.has(name)) throw failure(9, `Missing '${name}' parameter to $convert`);
  const part = (name: string): Expression | undefined =>
    operand.has(name) ? compileExpression(operand.get(name), scope) : undefined;
  const [input, to, onError, onNull] = ['input', 'to', 'onError', 'onNull'].map(part);
  return (root, inner) => {
    const wanted = to!(root, inner);
    const value = input!(root, inner);
    // A wrong type is an error before anything else, but one that is known and cannot be had is one of the conversion.
    const conversion = isNullish(wanted) ? undefined : conversionTo(wanted);
    if (isNullish(value)) return onNull ? onNull(root, inner) : null;
    if (!conversion) return null;
    if (!onError) return conversion(value);
    return withoutRefusal(
      () => conversion(value),
      () => onError(root, inner),
    );
  };
};

/** Operators that turn one type into another, or ask for it. */
export const conversionOperators: Operators = {
  $convert: convert,
  $toInt: shorthand('int'),
  $toLong: shorthand('long'),
  $toDouble: shorthand('double'),
  $toDecimal: shorthand('decimal'),
  $toDate: shorthand('date'),
  $toBool: shorthand('bool'),
  $toObjectId: shorthand('objectId'),
  $toString: shorthand('string'),
  $type: simple(1, 1, ([value]) => kind(value!)),
  $tsSecond: simple(1, 1, ([value], name) => {
    if (isNullish(value!)) return null;
    if (!(value instanceof Timestamp))
      throw failure(5687301, `${name} requires a timestamp argument, found: ${kind(value!)}`);
    return BigInt(value.t);
  }),
  $tsIncrement: simple(1, 1, ([value], name) => {
    if (isNullish(value!)) return null;
    if (!(value instanceof Timestamp))
      throw failure(5687302, `${name} requires a timestamp argument, found: ${kind(value!)}`);
    return BigInt(value.i);
  }),
};
