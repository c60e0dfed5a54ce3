import { Decimal128, Double } from 'bson';
import { notHere } from './errors.ts';

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

/** Is it zero? A decimal may be smaller than any double and still not be. */
export function isZero(value: Numeric): boolean {
  return value instanceof Decimal128 ? decimalParts(value)?.coefficient === 0n : toDouble(value) === 0;
}

/** Is its sign minus? A decimal zero has one too. */
export function isNegative(value: Decimal128): boolean {
  return value.toString().startsWith('-');
}

/** Rounds digits away, half to even, until at most `most` are left. */
function shortened(digits: bigint, most: number): { digits: bigint; dropped: number } {
  const surplus = digits.toString().length - most;
  if (surplus <= 0) return { digits, dropped: 0 };
  const cut = 10n ** BigInt(surplus);
  const rest = digits % cut;
  let kept = digits / cut;
  if (rest * 2n > cut || (rest * 2n === cut && kept % 2n === 1n)) kept += 1n;
  // 9.99 may have become 10.0, one digit more.
  const again = kept.toString().length > most;
  return { digits: again ? kept / 10n : kept, dropped: surplus + (again ? 1 : 0) };
}

/**
 * Writes coefficient x 10^exponent as a Decimal128, rounded half to even at 34 digits. `minus` is the sign of a zero.
 * What is larger or smaller than a Decimal128 can be is refused.
 */
export function decimal(coefficient: bigint, exponent: number, minus = coefficient < 0n): Decimal128 {
  const { digits, dropped } = shortened(coefficient < 0n ? -coefficient : coefficient, 34);
  const power = exponent + dropped;
  if (power < -6176 || power > 6111) throw notHere('A result outside the exponents of a decimal');
  return Decimal128.fromString(`${minus ? '-' : ''}${digits}E${power}`);
}

/** A double as a decimal with all its digits, as far as 34 go. */
export function exactDecimal(value: number): Decimal128 {
  if (!Number.isFinite(value)) return Decimal128.fromString(String(value));
  const [numerator, denominator] = ratio(value);
  // A power of two divides a power of ten: the digits end.
  const scale = denominator.toString(2).length - 1;
  return decimal(numerator * 5n ** BigInt(scale), -scale, Object.is(value, -0) || value < 0);
}

/** Any number as a Decimal128. A double gets 15 significant digits, always: 2.5 is 2.50000000000000. */
export function toDecimal(value: Numeric): Decimal128 {
  if (value instanceof Decimal128) return value;
  if (isInteger(value)) return Decimal128.fromString(String(value));
  const exact = exactDecimal(toDouble(value));
  const parts = decimalParts(exact);
  if (!parts || parts.coefficient === 0n) return exact;
  const minus = parts.coefficient < 0n;
  const { digits, dropped } = shortened(minus ? -parts.coefficient : parts.coefficient, 15);
  const missing = 15 - digits.toString().length;
  const filled = digits * 10n ** BigInt(missing);
  return decimal(minus ? -filled : filled, parts.exponent + dropped - missing);
}

/** Brings a decimal to an exponent: cut, or rounded half to even. What needs more than 34 digits is refused. */
export function quantize(value: Decimal128, exponent: number, cut: boolean, what: string): Decimal128 {
  const parts = decimalParts(value);
  if (!parts) return value;
  const minus = isNegative(value);
  const digits = minus ? -parts.coefficient : parts.coefficient;
  const shift = parts.exponent - exponent;
  let result = shift >= 0 ? digits * 10n ** BigInt(shift) : digits / 10n ** BigInt(-shift);
  if (shift < 0 && !cut) {
    const unit = 10n ** BigInt(-shift);
    const twice = (digits % unit) * 2n;
    if (twice > unit || (twice === unit && result % 2n === 1n)) result += 1n;
  }
  if (result.toString().length > 34) throw notHere(`${what} to more than 34 digits`);
  return decimal(minus ? -result : result, exponent, minus);
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
  if (!x || !y) return Decimal128.fromString(String(endless(operation, a, b)));
  const minusB = isNegative(b) !== (operation === 'subtract');
  if (operation === 'multiply')
    return decimal(x.coefficient * y.coefficient, x.exponent + y.exponent, isNegative(a) !== isNegative(b));
  const exponent = Math.min(x.exponent, y.exponent);
  const scaled = (part: Fraction) => part.coefficient * 10n ** BigInt(part.exponent - exponent);
  const sum = integers(operation, scaled(x), scaled(y));
  return decimal(sum, exponent, sum < 0n || (sum === 0n && isNegative(a) && minusB));
}

/** The same with infinities and NaN among them; finite decimals only lend their signs, however large they are. */
function endless(operation: Operation, a: Decimal128, b: Decimal128): number {
  const stand = (value: Decimal128): number => {
    const parts = decimalParts(value);
    if (!parts) return toDouble(value);
    return parts.coefficient === 0n ? 0 : isNegative(value) ? -1 : 1;
  };
  return doubles(operation, stand(a), stand(b));
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
