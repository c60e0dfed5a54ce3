import { Binary, Decimal128, Double } from 'bson';
import { dateOf } from './moments.ts';
import { failure, notHere } from '../errors.ts';
import {
  arithmetic,
  decimal,
  decimalParts,
  double,
  exactDecimal,
  fitsLong,
  isInteger,
  isNegative,
  isNumber,
  isZero,
  quantize,
  toDecimal,
  toDouble,
  type Numeric,
} from '../numbers.ts';
import type { Found } from '../paths.ts';
import { isDoc, typeName, type Value } from '../values.ts';
import { divideDecimal } from './decimals.ts';
import { compileExpression, isNullish } from './scope.ts';
import { add, multiply } from './totals.ts';
import { average } from './group.ts';
import { compareFound, kind, simple, type Compile, type Compute, type Operators } from './operator.ts';
import { newSum, type Sum } from './sums.ts';

function numeric(value: Found, name: string, code = 28765): Numeric {
  if (!isNumber(value)) throw failure(code, `${name} only supports numeric types, not ${kind(value)}`);
  return value;
}

/** An operator of one number; null stays null. */
function one(compute: (value: Numeric, name: string) => Value): Compile {
  return simple(1, 1, ([value], name) => (isNullish(value!) ? null : compute(numeric(value!, name), name)));
}

const tooWide = (value: number | bigint): boolean => value > 2n ** 53n || value < -(2n ** 53n);

const subtract: Compute = ([a, b]) => {
  if (isNullish(a!) || isNullish(b!)) return null;
  if (a instanceof Date && b instanceof Date) return BigInt(a.getTime() - b.getTime());
  if (a instanceof Date && isNumber(b)) {
    if (b instanceof Decimal128) throw notHere('$subtract of a decimal from a date');
    const back = toDouble(b);
    if (!(back >= -(2 ** 63) && back < 2 ** 63)) throw failure(15, 'date overflow');
    if (Number.isFinite(back) && !Number.isInteger(back))
      throw notHere('$subtract of a fraction of a millisecond from a date');
    return dateOf(a.getTime() - back, '$subtract');
  }
  if (!isNumber(a) || !isNumber(b)) throw failure(14, `can't $subtract ${kind(b!)} from ${kind(a!)}`);
  return arithmetic('subtract', a, b) ?? double(toDouble(a) - toDouble(b));
};

const divide: Compute = ([a, b]) => {
  if (isNullish(a!) || isNullish(b!)) return null;
  if (!isNumber(a) || !isNumber(b))
    throw failure(14, `$divide only supports numeric types, not ${kind(a!)} and ${kind(b!)}`);
  if (isZero(b)) throw failure(2, "can't $divide by zero");
  if (a instanceof Decimal128 || b instanceof Decimal128) return divideDecimal(toDecimal(a), toDecimal(b));
  return double(toDouble(a) / toDouble(b));
};

const modulo: Compute = ([a, b]) => {
  if (isNullish(a!) || isNullish(b!)) return null;
  if (!isNumber(a) || !isNumber(b))
    throw failure(16611, `$mod only supports numeric types, not ${kind(a!)} and ${kind(b!)}`);
  const decimals = a instanceof Decimal128 || b instanceof Decimal128;
  if (isZero(b)) throw failure(decimals ? 5733415 : 16610, "can't $mod by zero");
  if (decimals) return decimalModulo(toDecimal(a), toDecimal(b));
  // An older MongoDB takes a whole double as an integer here, a newer one does not.
  if (isInteger(a) && !isInteger(b) && Number.isInteger(toDouble(b)))
    throw notHere('$mod of an integer by a double without a fraction');
  if (!isInteger(a) || !isInteger(b)) return double(toDouble(a) % toDouble(b));
  const result = BigInt(a) % BigInt(b);
  return typeof a === 'bigint' || typeof b === 'bigint' ? result : Number(result);
};

function decimalModulo(a: Decimal128, b: Decimal128): Value {
  const x = decimalParts(a);
  const y = decimalParts(b);
  if (!x || !y) throw notHere('$mod of decimals that are not finite');
  const exponent = Math.min(x.exponent, y.exponent);
  const scaled = (part: typeof x): bigint => part.coefficient * 10n ** BigInt(part.exponent - exponent);
  return decimal(scaled(x) % scaled(y), exponent, isNegative(a));
}

const power: Compute = ([base, exponent], name) => {
  if (isNullish(base!) || isNullish(exponent!)) return null;
  const a = numeric(base!, `${name}'s base`, 28762);
  const b = numeric(exponent!, `${name}'s exponent`, 28763);
  if (a instanceof Decimal128 || b instanceof Decimal128) throw notHere('$pow of a decimal');
  if (toDouble(a) === 0 && toDouble(b) < 0)
    throw failure(28764, '$pow cannot take a base of 0 and a negative exponent');
  const whole = isInteger(a) && isInteger(b);
  const [x, y] = [toDouble(a), toDouble(b)];
  const small = Number.isInteger(x) && !Object.is(x, -0) && Number.isInteger(y) && y >= 0;
  if (small && (y < 64 || Math.abs(x) <= 1)) {
    const result = BigInt(a instanceof Double ? x : a) ** BigInt(y < 64 ? y : 2 + (y % 2));
    const long = typeof a === 'bigint' || typeof b === 'bigint';
    if (whole && !long && result >= -2147483648n && result <= 2147483647n) return Number(result);
    if (whole && fitsLong(result)) return result;
    if (!tooWide(result)) return double(Number(result));
  }
  throw notHere('$pow with a result that is no whole number of 53 bits');
};

/** Rounds at a number of places, half to even, or cuts; types stay what they are. */
function places(value: Numeric, count: number, cut: boolean, name: string): Value {
  if (isInteger(value)) {
    if (count >= 0) return value;
    const unit = 10n ** BigInt(-count);
    const whole = BigInt(value);
    let result = (whole / unit) * unit;
    const rest = whole - result;
    const twice = (rest < 0n ? -rest : rest) * 2n;
    if (!cut && (twice > unit || (twice === unit && (result / unit) % 2n !== 0n)))
      result += rest < 0n ? -unit : unit;
    // MongoDB writes a smaller one into 32 bits all the same.
    if (typeof value === 'number' && result < -2147483648n)
      throw notHere(`${name} to less than an int can be`);
    if (!fitsLong(result)) throw failure(51080, `invalid conversion from Decimal128 result in ${name}`);
    return typeof value === 'bigint' || result > 2147483647n || result < -2147483648n
      ? result
      : Number(result);
  }
  if (value instanceof Decimal128) {
    if (Number.isNaN(toDouble(value))) return value;
    return quantize(value, -count, cut, name);
  }
  const number = toDouble(value);
  if (!Number.isFinite(number)) return number;
  // All its digits count, not the shortest text: 2.345 is a little more than that, 1.255 a little less.
  return double(toDouble(quantize(exactDecimal(number), -count, cut, name)));
}

function rounding(cut: boolean): Compile {
  return simple(1, 2, ([value, count], name) => {
    if (isNullish(value!)) return null;
    const number = numeric(value!, name, 51081);
    if (count !== undefined && isNullish(count)) return null;
    const at = count === undefined ? 0 : toDouble(numeric(count, name, 51082));
    if (!Number.isInteger(at))
      throw failure(51082, `precision argument to  ${name} must be a integral value`);
    if (at < -20 || at > 100)
      throw failure(51083, `cannot apply ${name} with precision value ${at} value must be in [-20, 100]`);
    return places(number, at, cut, name);
  });
}

function edge(round: (value: number) => number, up: boolean): Compile {
  return one((value, name) => {
    if (isInteger(value)) return value;
    if (!(value instanceof Decimal128)) return double(round(toDouble(value)));
    if (!decimalParts(value)) throw notHere(`${name} of a decimal that is not finite`);
    const cut = quantize(value, 0, true, name);
    const order = compareFound(cut, value);
    if (up && order < 0) return arithmetic('add', cut, 1)!;
    if (!up && order > 0) return arithmetic('subtract', cut, 1)!;
    return cut;
  });
}

function absolute(value: Numeric): Value {
  if (typeof value === 'bigint') {
    if (value === -(2n ** 63n)) throw failure(28680, "can't take $abs of long long min");
    return value < 0n ? -value : value;
  }
  if (value instanceof Decimal128) return Decimal128.fromString(value.toString().replace(/^-/, ''));
  if (isInteger(value)) return value === -2147483648 ? 2147483648n : Math.abs(value);
  return double(Math.abs(toDouble(value)));
}

function bits(start: bigint, combine: (a: bigint, b: bigint) => bigint): Compile {
  return simple(0, Infinity, (values, name) => {
    let long = false;
    let result = start;
    for (const value of values) {
      if (isNullish(value)) return null;
      if (!isNumber(value) || !isInteger(value))
        throw failure(14, `${name} only supports int and long operands, found ${kind(value)}`);
      long ||= typeof value === 'bigint';
      result = combine(result, BigInt(value));
    }
    return long ? BigInt.asIntN(64, result) : Number(BigInt.asIntN(32, result));
  });
}

/** $sum, $avg and so on as expressions: of one array, or of all operands. */
function overMany(compute: (values: Value[]) => Value): Compile {
  return (operand, scope) => {
    const list = Array.isArray(operand) ? operand : [operand];
    const items = list.map((item) => compileExpression(item, scope));
    return (root, inner) => {
      const values = items.map((item) => item(root, inner));
      const only = values.length === 1 ? values[0] : undefined;
      return compute(
        (Array.isArray(only) ? only : values).filter((value): value is Value => !isNullish(value)),
      );
    };
  };
}

function sumOf(numbers: readonly Numeric[]): Sum {
  const sum = newSum();
  for (const one of numbers) sum.add(one);
  return sum;
}

const numbersOf = (values: Value[]): Numeric[] => values.filter(isNumber);
const best = (sign: number) => (values: Value[]) =>
  values.reduce<Value>(
    (found, value) => (found === null || sign * compareFound(value, found) > 0 ? value : found),
    null,
  );

/** Arithmetic, and the accumulators that also work on arrays. */
export const arithmeticOperators: Operators = {
  $add: simple(0, Infinity, add),
  $multiply: simple(0, Infinity, multiply),
  $subtract: simple(2, 2, subtract),
  $divide: simple(2, 2, divide),
  $mod: simple(2, 2, modulo),
  $pow: simple(2, 2, power),
  $abs: one(absolute),
  $ceil: edge(Math.ceil, true),
  $floor: edge(Math.floor, false),
  $round: rounding(false),
  $trunc: rounding(true),
  $sqrt: one((value, name) => {
    if (value instanceof Decimal128) throw notHere(`${name} of a decimal`);
    const number = toDouble(value);
    if (number < 0) throw failure(28714, "$sqrt's argument must be greater than or equal to 0");
    return double(Math.sqrt(number));
  }),
  $bitAnd: bits(-1n, (a, b) => a & b),
  $bitOr: bits(0n, (a, b) => a | b),
  $bitXor: bits(0n, (a, b) => a ^ b),
  $bitNot: one((value, name) => {
    if (!isInteger(value)) throw failure(14, `${name} only supports int and long, not: ${typeName(value)}.`);
    return typeof value === 'bigint' ? ~value : ~value;
  }),
  $sum: overMany((values) => sumOf(numbersOf(values)).total()),
  $avg: overMany((values) => average(sumOf(numbersOf(values)), numbersOf(values).length)),
  $min: overMany(best(-1)),
  $max: overMany(best(1)),
  $isNumber: simple(1, 1, ([value]) => isNumber(value)),
  $binarySize: simple(1, 1, ([value], name) => {
    if (isNullish(value!)) return null;
    if (typeof value === 'string') return Buffer.byteLength(value);
    if (value instanceof Binary && value.sub_type === 2) throw notHere(`${name} of old binary data`);
    if (value instanceof Binary) return value.position;
    throw failure(
      51276,
      `${name} requires a string or BinData argument, found: ${isDoc(value as Value) ? 'object' : kind(value!)}`,
    );
  }),
};
