import { Binary, BSONRegExp, Code, Decimal128, ObjectId, Timestamp } from 'bson';
import { failure } from './errors.ts';
import { decimalParts, ratio, toDouble, type Numeric } from './numbers.ts';
import { binaryBytes, rank, type Doc, type Value } from './values.ts';

/**
 * Order-preserving bytes: `Buffer.compare(key(a), key(b))` equals `compare(a, b)` for every two values, so that
 * SQLite's index on bytes is an index in MongoDB's order. Every value's bytes end themselves, so that keys of
 * several fields can be put one behind the other and inverted for descending fields.
 */

let out = Buffer.allocUnsafe(4096);
let at = 0;

function room(count: number): void {
  if (at + count <= out.length) return;
  const bigger = Buffer.allocUnsafe(Math.max(out.length * 2, at + count));
  out.copy(bigger, 0, 0, at);
  out = bigger;
}

function byte(value: number): void {
  room(1);
  out[at++] = value;
}

/** Bytes that may hold zeroes: 00 becomes 00 FF, the end is 00 00. */
function escaped(bytes: Uint8Array): void {
  room(bytes.length * 2 + 2);
  for (const one of bytes) {
    out[at++] = one;
    if (one === 0) out[at++] = 0xff;
  }
  out[at++] = 0;
  out[at++] = 0;
}

function text(value: string): void {
  if (value.includes('\0')) return escaped(Buffer.from(value));
  room(value.length * 3 + 2);
  at += out.write(value, at, 'utf8');
  out[at++] = 0;
  out[at++] = 0;
}

function orderedDouble(value: number): void {
  room(8);
  out.writeDoubleBE(value, at);
  if (out[at]! & 0x80) for (let i = 0; i < 8; i++) out[at + i]! ^= 0xff;
  else out[at]! |= 0x80;
  at += 8;
}

const bits = new DataView(new ArrayBuffer(8));

function neighbour(value: number, step: 1n | -1n): number {
  if (value === 0) return step === 1n ? Number.MIN_VALUE : -Number.MIN_VALUE;
  bits.setFloat64(0, value);
  bits.setBigInt64(0, bits.getBigInt64(0) + (value > 0 ? step : -step));
  return bits.getFloat64(0);
}

/** The part of an exact number above the double below it, as 128 bits of the gap to the next double. */
function between(value: bigint | Decimal128, near: number): void {
  if (!Number.isFinite(near) || (near === 0 && ratio(value)[0] !== 0n)) {
    throw failure(2, `The decimal ${String(value)} is outside the range that can be indexed here`);
  }
  const [n, d] = ratio(value);
  const above = (low: number): bigint => {
    const [ln, ld] = ratio(low);
    return n * ld - ln * d;
  };
  const low = above(near) < 0n ? neighbour(near, -1n) : near;
  const rest = above(low);
  orderedDouble(low === 0 ? 0 : low);
  if (rest === 0n) return byte(0);
  const [ln, ld] = ratio(low);
  const [hn, hd] = ratio(neighbour(low, 1n));
  // rest = (n*ld - ln*d) / (d*ld); gap = (hn*ld - ln*hd) / (hd*ld)
  const fraction = ((rest << 128n) * (hd * ld)) / (d * ld * (hn * ld - ln * hd));
  byte(1);
  room(16);
  for (let i = 15; i >= 0; i--) out[at++] = Number((fraction >> BigInt(i * 8)) & 0xffn);
}

function number(value: Numeric): void {
  if (typeof value === 'bigint') {
    const near = Number(value);
    if (BigInt(near) !== value) return between(value, near);
    orderedDouble(near);
    return byte(0);
  }
  if (value instanceof Decimal128 && decimalParts(value)) return between(value, toDouble(value));
  const plain = toDouble(value);
  if (Number.isNaN(plain)) {
    room(9);
    out.fill(0, at, at + 9);
    at += 9;
    return;
  }
  orderedDouble(plain === 0 ? 0 : plain);
  byte(0);
}

/** Writes the value without its leading type. */
function content(type: number, value: Value): void {
  switch (type) {
    case 10:
      return number(value as Numeric);
    case 15:
      return text(String(value));
    case 20:
      for (const [field, inner] of value as Doc) {
        const innerType = rank(inner);
        byte(innerType);
        text(field);
        content(innerType, inner);
      }
      return byte(0);
    case 25:
      for (const inner of value as Value[]) {
        const innerType = rank(inner);
        byte(innerType);
        content(innerType, inner);
      }
      return byte(0);
    case 30: {
      const bytes = binaryBytes(value as Binary);
      room(bytes.length + 5);
      at = out.writeUInt32BE(bytes.length, at);
      out[at++] = (value as Binary).sub_type;
      at += bytes.copy(out, at);
      return;
    }
    case 35:
      room(12);
      out.set((value as ObjectId).id, at);
      at += 12;
      return;
    case 40:
      return byte(value ? 1 : 0);
    case 45:
      room(8);
      at = out.writeBigUInt64BE(BigInt((value as Date).getTime()) + (1n << 63n), at);
      return;
    case 47:
      room(8);
      at = out.writeUInt32BE((value as Timestamp).t, at);
      at = out.writeUInt32BE((value as Timestamp).i, at);
      return;
    case 50:
      text((value as BSONRegExp).pattern);
      return text((value as BSONRegExp).options);
    case 60:
    case 65:
      return text((value as Code).code);
    default:
  }
}

function write(value: Value, descending: boolean): void {
  const start = at;
  const type = rank(value);
  byte(type);
  content(type, value);
  if (descending) for (let i = start; i < at; i++) out[i]! ^= 0xff;
}

/** The bytes of a compound key; `descending[i]` turns the order of the i-th value around. */
export function keyOf(values: readonly Value[], descending: readonly boolean[]): Buffer {
  at = 0;
  for (let i = 0; i < values.length; i++) write(values[i], descending[i] ?? false);
  return Buffer.from(out.subarray(0, at));
}

/** The bytes of one value in ascending order. */
export function keyOfValue(value: Value): Buffer {
  at = 0;
  write(value, false);
  return Buffer.from(out.subarray(0, at));
}
