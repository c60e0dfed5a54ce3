import { Decimal128 } from 'bson';
import { arithmetic, decimal, double, exactDecimal, fitsLong, toDouble, type Numeric } from '../numbers.ts';

/**
 * A sum as MongoDB makes it: integers and doubles in pairs of doubles (a rounded sum and what rounding lost, so that
 * ten times 0.1 is 1 and integers stay exact), decimals on their own. The result has the widest type that came.
 */
export type Sum = {
  add: (value: Numeric) => void;
  total: () => Numeric;
  average: (count: number) => Numeric;
  /** The total as the nearest whole number, halves away from zero; nothing when it has none. */
  rounded: () => bigint | undefined;
};

const HALF = 2n ** 32n;

/** A sum of doubles that keeps what rounding loses (2Sum and Fast2Sum). */
class PairSum {
  high = 0;
  low = 0;
  /** The plain sum, for infinities, which the other two make NaN of. */
  plain = 0;

  add(value: number): void {
    this.plain += value;
    const small = value + this.low;
    const rest = this.low - (small - value);
    const sum = this.high + small;
    const back = sum - small;
    const lost = this.high - back + (small - (sum - back));
    this.high = sum;
    this.low = rest + lost;
  }

  /** A 64-bit integer in two halves, each an exact double. The split cuts towards zero: -1 is 0 and -1. */
  addLong(value: bigint): void {
    const upper = (value / HALF) * HALF;
    this.add(Number(value - upper));
    this.add(Number(upper));
  }

  value(): number {
    return Number.isNaN(this.high) ? this.plain : this.high;
  }

  /** Both doubles as one decimal, rounded once. */
  decimal(): Decimal128 {
    if (!Number.isFinite(this.high)) return Decimal128.fromString(String(this.plain));
    return arithmetic('add', exactDecimal(this.high), exactDecimal(this.low)) as Decimal128;
  }
}

const INT = 0;
const LONG = 1;
const DOUBLE = 2;
const DECIMAL = 3;

/** An empty sum. */
export function newSum(): Sum {
  const pair = new PairSum();
  let decimals = decimal(0n, 0);
  let widest = INT;

  const add = (value: Numeric): void => {
    if (value instanceof Decimal128) {
      widest = DECIMAL;
      decimals = arithmetic('add', decimals, value) as Decimal128;
    } else if (typeof value === 'bigint') {
      widest = Math.max(widest, LONG);
      pair.addLong(value);
    } else {
      const number = toDouble(value);
      if (typeof value !== 'number' || (value | 0) !== value || Object.is(value, -0))
        widest = Math.max(widest, DOUBLE);
      pair.add(number);
    }
  };
  const total = (): Numeric => {
    if (widest === DECIMAL) return arithmetic('add', decimals, pair.decimal())!;
    if (widest === DOUBLE) return double(pair.value());
    const whole = BigInt(pair.high) + BigInt(pair.low);
    if (!fitsLong(whole)) return double(pair.value());
    if (widest === INT && whole >= -2147483648n && whole <= 2147483647n) return Number(whole);
    return whole;
  };
  const rounded = (): bigint | undefined => {
    if (!Number.isFinite(pair.high)) return undefined;
    const away = (value: number): number => Math.sign(value) * Math.round(Math.abs(value));
    const nearest = away(pair.high);
    const whole = BigInt(nearest) + BigInt(away(pair.high - nearest + pair.low));
    return fitsLong(whole) ? whole : undefined;
  };
  return { add, total, average: (count) => double(pair.value() / count), rounded };
}
