import { Binary } from 'bson';
import { failure } from './errors.ts';
import { isNumber, toDouble } from './numbers.ts';
import type { Found } from './paths.ts';
import { binaryBytes, type Value } from './values.ts';

/** Bits asked for: positions counted from the least significant one. */
function positions(name: string, operand: Value): number[] {
  if (operand instanceof Binary) {
    const bytes = binaryBytes(operand);
    return [...bytes].flatMap((byte, i) =>
      [0, 1, 2, 3, 4, 5, 6, 7].filter((bit) => byte & (1 << bit)).map((bit) => i * 8 + bit),
    );
  }
  if (Array.isArray(operand)) {
    return operand.map((one) => {
      if (!isNumber(one) || !Number.isInteger(toDouble(one)) || toDouble(one) < 0) {
        throw failure(2, `Failed to parse bit position. Expected a non-negative integer in: ${name}`);
      }
      return toDouble(one);
    });
  }
  if (!isNumber(operand))
    throw failure(2, `${name} takes an Array, a number, or a BinData but received: ${String(operand)}`);
  const mask = toDouble(operand);
  if (!Number.isInteger(mask)) throw failure(9, `Expected an integer: ${name}: ${mask}`);
  if (mask < 0) throw failure(9, `Expected a non-negative number in: ${name}: ${mask}`);
  const bits = typeof operand === 'bigint' ? operand : BigInt(mask);
  return Array.from({ length: 63 }, (_, i) => i).filter((i) => (bits >> BigInt(i)) & 1n);
}

function bitAt(value: bigint | Buffer, position: number): boolean {
  if (typeof value === 'bigint') return ((value >> BigInt(Math.min(position, 63))) & 1n) === 1n;
  return ((value[position >> 3] ?? 0) & (1 << (position & 7))) !== 0;
}

/** The test of $bitsAllSet, $bitsAllClear, $bitsAnySet or $bitsAnyClear on one value. */
export function bitTest(name: string, operand: Value): (value: Found) => boolean {
  const wanted = positions(name, operand);
  return (found) => {
    let bits: bigint | Buffer;
    if (found instanceof Binary) bits = binaryBytes(found);
    else if (isNumber(found)) {
      const number = toDouble(found);
      if (!Number.isInteger(number) || Math.abs(number) > 2 ** 63) return false;
      bits = typeof found === 'bigint' ? found : BigInt(number);
    } else return false;
    const set = (position: number): boolean => bitAt(bits, position);
    if (name === '$bitsAllSet') return wanted.every(set);
    if (name === '$bitsAllClear') return !wanted.some(set);
    if (name === '$bitsAnySet') return wanted.some(set);
    return !wanted.every(set);
  };
}
