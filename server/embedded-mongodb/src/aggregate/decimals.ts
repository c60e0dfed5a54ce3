import type { Decimal128 } from 'bson';
import { notHere } from '../errors.ts';
import { decimal, decimalParts, isNegative } from '../numbers.ts';

const DIGITS = 36;

/** Divides two decimals, to 34 digits. Infinities and NaN are refused. */
export function divideDecimal(a: Decimal128, b: Decimal128): Decimal128 {
  const x = decimalParts(a);
  const y = decimalParts(b);
  if (!x || !y || y.coefficient === 0n) throw notHere('A division of decimals that are not finite');
  const size = (value: bigint): number => String(value < 0n ? -value : value).length;
  const shift = Math.max(0, DIGITS + size(y.coefficient) - size(x.coefficient));
  const scaled = x.coefficient * 10n ** BigInt(shift);
  let quotient = scaled / y.coefficient;
  let exponent = x.exponent - y.exponent - shift;
  // A rest below the last digit must not be lost to rounding half to even.
  if (scaled % y.coefficient !== 0n) {
    quotient = quotient * 10n + (scaled < 0n === y.coefficient < 0n ? 1n : -1n);
    exponent -= 1;
  } else {
    const preferred = x.exponent - y.exponent;
    while (exponent < preferred && quotient % 10n === 0n) {
      quotient /= 10n;
      exponent += 1;
    }
  }
  return decimal(quotient, exponent, isNegative(a) !== isNegative(b));
}
