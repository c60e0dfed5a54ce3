import { Decimal128 } from 'bson';
import { failure, notHere } from '../errors.ts';
import {
  arithmetic,
  decimal,
  decimalParts,
  double,
  fitsLong,
  isInteger,
  isNumber,
  toDecimal,
  toDouble,
  type Numeric,
} from '../numbers.ts';
import type { Found } from '../paths.ts';
import { isDoc, typeName, type Value } from '../values.ts';
import { divideDecimal } from './decimals.ts';
import { compileExpression, isNullish } from './expressions.ts';
import { average, deviation } from './group.ts';
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

/** A function of real numbers: a double comes out. Decimals are refused rather than rounded. */
function real(compute: (value: number) => number, check?: (value: number, name: string) => void): Compile {
  return one((value, name) => {
    if (value instanceof Decimal128) throw notHere(`${name} of a decimal`);
    const number = toDouble(value);
    check?.(number, name);
    return double(compute(number));
  });
}

function within(least: number, most: number, code: number): (value: number, name: string) => void {
  return (value, name) => {
    if (value < least || value > most)
      throw failure(code, `cannot apply ${name} to ${value}, value must be in [${least},${most}]`);
  };
}

function dateOf(time: number, name: string): Date {
  const date = new Date(time);
  if (Number.isNaN(date.getTime()))
    throw failure(2, `${name} gives a date outside the years that can be kept`);
  return date;
}

function add(values: Found[]): Value {
  const sum = newSum();
  let date = false;
  for (const value of values) {
    if (isNullish(value)) return null;
    if (value instanceof Date) {
      if (date) throw failure(16612, 'only one date allowed in an $add expression');
      date = true;
      sum.add(BigInt(value.getTime()));
    } else if (isNumber(value)) sum.add(value);
    else throw failure(14, `$add only supports numeric or date types, not ${typeName(value)}`);
  }
  if (!date) return sum.total();
  const time = toDouble(sum.total());
  return dateOf(Math.sign(time) * Math.round(Math.abs(time)), '$add');
}

function multiply(values: Found[]): Value {
  let total: Numeric = 1;
  for (const value of values) {
    if (isNullish(value)) return null;
    if (!isNumber(value)) throw failure(14, `$multiply only supports numeric types, not ${typeName(value)}`);
    total = arithmetic('multiply', total, value) ?? double(toDouble(total) * toDouble(value));
  }
  return total;
}

const subtract: Compute = ([a, b]) => {
  if (isNullish(a!) || isNullish(b!)) return null;
  if (a instanceof Date && b instanceof Date) return BigInt(a.getTime() - b.getTime());
  if (a instanceof Date && isNumber(b)) return dateOf(a.getTime() - Math.trunc(toDouble(b)), '$subtract');
  if (!isNumber(a) || !isNumber(b)) throw failure(14, `can't $subtract ${kind(b!)} from ${kind(a!)}`);
  return arithmetic('subtract', a, b) ?? double(toDouble(a) - toDouble(b));
};

const divide: Compute = ([a, b]) => {
  if (isNullish(a!) || isNullish(b!)) return null;
  if (!isNumber(a) || !isNumber(b))
    throw failure(14, `$divide only supports numeric types, not ${kind(a!)} and ${kind(b!)}`);
  if (toDouble(b) === 0) throw failure(2, "can't $divide by zero");
  if (a instanceof Decimal128 || b instanceof Decimal128) return divideDecimal(toDecimal(a), toDecimal(b));
  return double(toDouble(a) / toDouble(b));
};

const modulo: Compute = ([a, b]) => {
  if (isNullish(a!) || isNullish(b!)) return null;
  if (!isNumber(a) || !isNumber(b))
    throw failure(16611, `$mod only supports numeric types, not ${kind(a!)} and ${kind(b!)}`);
  if (toDouble(b) === 0) throw failure(16610, "can't $mod by zero");
  if (a instanceof Decimal128 || b instanceof Decimal128) {
    const x = decimalParts(toDecimal(a));
    const y = decimalParts(toDecimal(b));
    if (!x || !y) return Decimal128.fromString('NaN');
    const exponent = Math.min(x.exponent, y.exponent);
    const scaled = (part: typeof x): bigint => part.coefficient * 10n ** BigInt(part.exponent - exponent);
    return decimal(scaled(x) % scaled(y), exponent);
  }
  if (!isInteger(a) || !isInteger(b)) return double(toDouble(a) % toDouble(b));
  const result = BigInt(a) % BigInt(b);
  return typeof a === 'bigint' || typeof b === 'bigint' ? result : Number(result);
};

const power: Compute = ([base, exponent], name) => {
  if (isNullish(base!) || isNullish(exponent!)) return null;
  const a = numeric(base!, `${name}'s base`, 28762);
  const b = numeric(exponent!, `${name}'s exponent`, 28763);
  if (a instanceof Decimal128 || b instanceof Decimal128) throw notHere('$pow of a decimal');
  if (toDouble(a) === 0 && toDouble(b) < 0)
    throw failure(28764, '$pow cannot take a base of 0 and a negative exponent');
  if (isInteger(a) && isInteger(b) && b >= 0 && b < 64) {
    const result = BigInt(a) ** BigInt(b);
    const long = typeof a === 'bigint' || typeof b === 'bigint';
    if (!long && result >= -2147483648n && result <= 2147483647n) return Number(result);
    if (fitsLong(result)) return result;
  }
  return double(toDouble(a) ** toDouble(b));
};

function halfEven(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  if (rest !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}

/** Rounds at a number of places, half to even, or cuts; types stay what they are. */
function places(value: Numeric, count: number, cut: boolean): Value {
  if (isInteger(value)) {
    if (count >= 0) return value;
    const unit = 10n ** BigInt(-count);
    const whole = BigInt(value);
    let result = (whole / unit) * unit;
    const rest = whole - result;
    const twice = (rest < 0n ? -rest : rest) * 2n;
    if (!cut && (twice > unit || (twice === unit && (result / unit) % 2n !== 0n)))
      result += rest < 0n ? -unit : unit;
    return typeof value === 'bigint' ? result : Number(result);
  }
  if (value instanceof Decimal128) {
    const parts = decimalParts(value);
    if (!parts || parts.exponent >= -count) return value;
    const unit = 10n ** BigInt(-count - parts.exponent);
    let result = parts.coefficient / unit;
    const rest = parts.coefficient - result * unit;
    const twice = (rest < 0n ? -rest : rest) * 2n;
    if (!cut && (twice > unit || (twice === unit && result % 2n !== 0n))) result += rest < 0n ? -1n : 1n;
    return decimal(result, -count);
  }
  const number = toDouble(value);
  if (!Number.isFinite(number)) return number;
  if (count === 0) return double(cut ? Math.trunc(number) : halfEven(number));
  const exact = places(Decimal128.fromString(exactText(number)), count, cut);
  return double(toDouble(exact as Numeric));
}

/** A double's shortest text, which is what people mean by its digits. */
function exactText(value: number): string {
  return String(value);
}

function rounding(cut: boolean): Compile {
  return simple(1, 2, ([value, count], name) => {
    if (isNullish(value!)) return null;
    const number = numeric(value!, name, 51081);
    if (count !== undefined && isNullish(count)) return null;
    const at = count === undefined ? 0 : toDouble(numeric(count, name, 51082));
    if (!Number.isInteger(at) || at < -20 || at > 100)
      throw failure(51083, `cannot apply ${name} with precision value ${at} value must be in [-20, 100]`);
    return places(number, at, cut);
  });
}

function edge(round: (value: number) => number, up: boolean): Compile {
  return one((value) => {
    if (isInteger(value)) return value;
    if (!(value instanceof Decimal128)) return double(round(toDouble(value)));
    const cut = places(value, 0, true) as Decimal128;
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

/** Arithmetic, trigonometry and the accumulators that also work on arrays. */
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
  $sqrt: real(Math.sqrt, (value) => {
    if (value < 0) throw failure(28714, "$sqrt's argument must be greater than or equal to 0");
  }),
  $exp: real(Math.exp),
  $ln: real(Math.log, (value) => {
    if (value <= 0) throw failure(28766, `$ln's argument must be a positive number, but is ${value}`);
  }),
  $log10: real(Math.log10, (value) => {
    if (value <= 0) throw failure(28761, `$log10's argument must be a positive number, but is ${value}`);
  }),
  $log: simple(2, 2, ([value, base], name) => {
    if (isNullish(value!) || isNullish(base!)) return null;
    const a = toDouble(numeric(value!, `${name}'s argument`, 28756));
    const b = toDouble(numeric(base!, `${name}'s base`, 28757));
    if (a <= 0) throw failure(28758, `$log's argument must be a positive number, but is ${a}`);
    if (b <= 0 || b === 1)
      throw failure(28759, `$log's base must be a positive number not equal to 1, but is ${b}`);
    return double(Math.log(a) / Math.log(b));
  }),
  $sin: real(Math.sin),
  $cos: real(Math.cos),
  $tan: real(Math.tan),
  $asin: real(Math.asin, within(-1, 1, 50989)),
  $acos: real(Math.acos, within(-1, 1, 50989)),
  $atan: real(Math.atan),
  $sinh: real(Math.sinh),
  $cosh: real(Math.cosh),
  $tanh: real(Math.tanh),
  $asinh: real(Math.asinh),
  $acosh: real(Math.acosh, within(1, Infinity, 50989)),
  $atanh: real(Math.atanh, within(-1, 1, 50989)),
  $atan2: simple(2, 2, ([y, x], name) =>
    isNullish(y!) || isNullish(x!)
      ? null
      : double(Math.atan2(toDouble(numeric(y!, name)), toDouble(numeric(x!, name)))),
  ),
  $degreesToRadians: real((value) => value * (Math.PI / 180)),
  $radiansToDegrees: real((value) => value * (180 / Math.PI)),
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
  $stdDevPop: overMany((values) => deviation(numbersOf(values).map(toDouble), false)),
  $stdDevSamp: overMany((values) => deviation(numbersOf(values).map(toDouble), true)),
  $isNumber: simple(1, 1, ([value]) => isNumber(value)),
  $binarySize: simple(1, 1, ([value], name) => {
    if (isNullish(value!)) return null;
    if (typeof value === 'string') return Buffer.byteLength(value);
    if (typeof value === 'object' && 'sub_type' in value) return value.position;
    throw failure(
      51276,
      `${name} requires a string or BinData argument, found: ${isDoc(value as Value) ? 'object' : kind(value!)}`,
    );
  }),
};
