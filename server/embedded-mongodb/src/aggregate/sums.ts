import { Decimal128 } from 'bson';
import {
  arithmetic,
  decimal,
  double,
  fitsLong,
  isInteger,
  ratio,
  toDecimal,
  toDouble,
  type Numeric,
} from '../numbers.ts';

/**
 * A sum as MongoDB makes it: integers exactly, doubles with their rounding errors kept apart (two-sum, so that ten times
 * 0.1 is 1), decimals on their own. The result has the widest type that came.
 */
export type Sum = {
  add: (value: Numeric) => void;
  total: () => Numeric;
  average: (count: number) => Numeric;
};

/** What is lost when two doubles are added (Knuth). */
function lost(a: number, b: number, sum: number): number {
  const back = sum - b;
  return a - back + (b - (sum - back));
}

/** An empty sum. */
export function newSum(): Sum {
  let integers = 0n;
  let long = false;
  let floating = false;
  /** The doubles: their rounded sum, what rounding lost, and the plain sum for infinities. */
  let high = 0;
  let low = 0;
  let plain = 0;
  let decimals: Decimal128 | undefined;

  const addDouble = (value: number): void => {
    plain += value;
    const small = value + low;
    low = low - (small - value);
    const sum = high + small;
    low += lost(high, small, sum);
    high = sum;
  };
  const doubles = (): number => {
    const parts = { high, low, plain };
    // Long integers in two halves, so that adding them to the doubles loses nothing.
    const upper = Number((integers >> 32n) << 32n);
    addDouble(Number(integers - ((integers >> 32n) << 32n)));
    addDouble(upper);
    const total = Number.isNaN(high) ? plain : high;
    ({ high, low, plain } = parts);
    return total;
  };
  const total = (): Numeric => {
    if (decimals) {
      const whole = arithmetic('add', decimals, decimal(integers, 0))!;
      if (!floating) return whole;
      if (!Number.isFinite(high)) return arithmetic('add', whole, Decimal128.fromString(String(plain)))!;
      return arithmetic('add', whole, exact(high, low))!;
    }
    if (floating) return double(doubles());
    if (!fitsLong(integers)) return double(Number(integers));
    if (!long && integers >= -2147483648n && integers <= 2147483647n) return Number(integers);
    return integers;
  };
  return {
    add: (value) => {
      if (value instanceof Decimal128)
        decimals = decimals ? (arithmetic('add', decimals, value) as Decimal128) : value;
      else if (isInteger(value)) {
        integers += BigInt(value);
        long ||= typeof value === 'bigint';
      } else {
        floating = true;
        addDouble(toDouble(value));
      }
    },
    total,
    average: (count) => double((floating ? doubles() : Number(integers)) / count),
  };
}

/** Two doubles as one decimal, rounded once. */
function exact(high: number, low: number): Decimal128 {
  const digits = (value: number): Decimal128 => {
    const [numerator, denominator] = ratio(value);
    // A power of two divides a power of ten: the digits end.
    let scale = 0n;
    for (let rest = denominator; rest > 1n; rest >>= 1n) scale++;
    return decimal((numerator * 10n ** scale) / denominator, -Number(scale));
  };
  return arithmetic('add', digits(high), low === 0 ? toDecimal(0) : digits(low)) as Decimal128;
}
