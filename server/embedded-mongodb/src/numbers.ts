import { Decimal128, Double } from 'bson';

/** A number of any of BSON's four types (see values.ts for how each is held). */
export type Numeric = number | bigint | Double | Decimal128;

/** Is it a number of any type? */
export function isNumber(value: unknown): value is Numeric {
  return (
    typeof value === 'number' ||
    typeof value === 'bigint' ||
    value instanceof Double ||
    value instanceof Decimal128
  );
}

/** A double, held so that it is written as a double again. */
export function double(value: number): number | Double {
  return (value | 0) === value && !Object.is(value, -0) ? new Double(value) : value;
}

/** A number's nearest JavaScript number. */
export function toDouble(value: Numeric): number {
  if (typeof value === 'number') return value;
  if (value instanceof Decimal128) return Number(value.toString());
  return Number(value.valueOf());
}

/** An exact fraction: coefficient x 10^exponent. */
export type Fraction = { coefficient: bigint; exponent: number };

/** A Decimal128 as digits; nothing for NaN and the infinities. */
export function decimalParts(value: Decimal128): Fraction | undefined {
  const match = /^(-?)(\d+)(?:\.(\d*))?(?:E([+-]?\d+))?$/i.exec(value.toString());
  if (!match) return undefined;
  const [, sign, whole, part = '', power = '0'] = match;
  const digits = BigInt(`${whole}${part}`);
  return { coefficient: sign ? -digits : digits, exponent: Number(power) - part.length };
}

/** An exact value as numerator / denominator, for any finite number. */
export function ratio(value: Numeric): [bigint, bigint] {
  if (typeof value === 'bigint') return [value, 1n];
  if (value instanceof Decimal128) {
    const parts = decimalParts(value)!;
    if (parts.exponent >= 0) return [parts.coefficient * 10n ** BigInt(parts.exponent), 1n];
    return [parts.coefficient, 10n ** BigInt(-parts.exponent)];
  }
  let number = toDouble(value);
  if (Number.isInteger(number)) return [BigInt(number), 1n];
  let scale = 0;
  while (!Number.isInteger(number)) {
    number *= 2;
    scale++;
  }
  return [BigInt(number), 1n << BigInt(scale)];
}

function order(a: number | bigint, b: number | bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** MongoDB's order of numbers: NaN first, then by exact value whatever the types. */
export function compareNumbers(a: Numeric, b: Numeric): number {
  if (typeof a === 'number' && typeof b === 'number' && a === a && b === b) return order(a, b);
  const x = a instanceof Double ? a.value : a;
  const y = b instanceof Double ? b.value : b;
  const nearX = toDouble(x);
  const nearY = toDouble(y);
  if (Number.isNaN(nearX) || Number.isNaN(nearY)) {
    return Number.isNaN(nearX) ? (Number.isNaN(nearY) ? 0 : -1) : 1;
  }
  if (!(x instanceof Decimal128) && !(y instanceof Decimal128)) return order(x, y);
  const endless = (n: Numeric, near: number) =>
    !Number.isFinite(near) && !(n instanceof Decimal128 && decimalParts(n));
  if (endless(x, nearX) || endless(y, nearY)) {
    const signX = endless(x, nearX) ? Math.sign(nearX) : 0;
    const signY = endless(y, nearY) ? Math.sign(nearY) : 0;
    return order(signX, signY);
  }
  const [numeratorX, denominatorX] = ratio(x);
  const [numeratorY, denominatorY] = ratio(y);
  return order(numeratorX * denominatorY, numeratorY * denominatorX);
}

const LONG_MIN = -(2n ** 63n);
const LONG_MAX = 2n ** 63n - 1n;

/** Does it fit a signed 64-bit integer? */
export function fitsLong(value: bigint): boolean {
  return value >= LONG_MIN && value <= LONG_MAX;
}

/** Is it held as an integer type (int32 or int64)? */
export function isInteger(value: Numeric): value is number | bigint {
  return (
    typeof value === 'bigint' || (typeof value === 'number' && (value | 0) === value && !Object.is(value, -0))
  );
}

/** Writes coefficient x 10^exponent as a Decimal128, rounded half to even at 34 digits. */
export function decimal(coefficient: bigint, exponent: number): Decimal128 {
  let digits = coefficient < 0n ? -coefficient : coefficient;
  const surplus = digits.toString().length - 34;
  if (surplus > 0) {
    const cut = 10n ** BigInt(surplus);
    const rest = digits % cut;
    digits /= cut;
    if (rest * 2n > cut || (rest * 2n === cut && digits % 2n === 1n)) digits += 1n;
    exponent += surplus;
  }
  return Decimal128.fromString(`${coefficient < 0n ? '-' : ''}${digits}E${exponent}`);
}

/** Any number as a Decimal128 (a double with its 15 significant digits, as MongoDB converts it). */
export function toDecimal(value: Numeric): Decimal128 {
  if (value instanceof Decimal128) return value;
  if (isInteger(value)) return Decimal128.fromString(String(value));
  const number = toDouble(value);
  if (!Number.isFinite(number)) return Decimal128.fromString(String(number));
  return Decimal128.fromString(String(Number(number.toPrecision(15))));
}

/** One of the four operations that keep BSON's number types: int, long, double, decimal in that order. */
export type Operation = 'add' | 'subtract' | 'multiply';

function integers(operation: Operation, x: bigint, y: bigint): bigint {
  return operation === 'add' ? x + y : operation === 'subtract' ? x - y : x * y;
}

function doubles(operation: Operation, x: number, y: number): number {
  return operation === 'add' ? x + y : operation === 'subtract' ? x - y : x * y;
}

function decimals(operation: Operation, a: Decimal128, b: Decimal128): Decimal128 {
  const x = decimalParts(a);
  const y = decimalParts(b);
  if (!x || !y) return Decimal128.fromString(String(doubles(operation, toDouble(a), toDouble(b))));
  if (operation === 'multiply') return decimal(x.coefficient * y.coefficient, x.exponent + y.exponent);
  const exponent = Math.min(x.exponent, y.exponent);
  const scaled = (part: Fraction) => part.coefficient * 10n ** BigInt(part.exponent - exponent);
  return decimal(integers(operation, scaled(x), scaled(y)), exponent);
}

/**
 * Adds, subtracts or multiplies as MongoDB does: int32 widens to int64 when it must, a double makes a double,
 * a decimal a decimal. Returns nothing when an int64 overflows; who asks decides what that means.
 */
export function arithmetic(operation: Operation, a: Numeric, b: Numeric): Numeric | undefined {
  if (a instanceof Decimal128 || b instanceof Decimal128)
    return decimals(operation, toDecimal(a), toDecimal(b));
  if (!isInteger(a) || !isInteger(b)) return double(doubles(operation, toDouble(a), toDouble(b)));
  const result = integers(operation, BigInt(a), BigInt(b));
  if (!fitsLong(result)) return undefined;
  const long = typeof a === 'bigint' || typeof b === 'bigint';
  if (!long && result >= -2147483648n && result <= 2147483647n) return Number(result);
  return result;
}
