import { Binary, BSONRegExp, Code, Decimal128, ObjectId, Timestamp } from 'bson';
import { failure } from './errors.ts';
import { decimalParts, ratio, toDouble, type Numeric } from './numbers.ts';
import { binaryBytes, isDoc, rank, type Doc, type Value } from './values.ts';

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

/** One field of an index. */
export type IndexField = { path: string; parts: string[]; descending: boolean };

/** What a document puts into an index: its keys, and through which fields an array was spread. */
export type Entries = { keys: Buffer[]; multikey: number };

const NOTHING = Symbol('nothing');
type Found = Value | typeof NOTHING;

/** Values at a path, spread over arrays; a leaf that is an empty array counts as undefined, as in MongoDB. */
function spread(value: Found, parts: readonly string[], i: number, into: Found[]): boolean {
  if (i === parts.length) {
    if (!Array.isArray(value)) {
      into.push(value);
      return false;
    }
    if (value.length === 0) into.push(undefined);
    for (const one of value) into.push(one);
    return true;
  }
  if (isDoc(value as Value)) {
    const document = value as Doc;
    const field = parts[i]!;
    return spread(document.has(field) ? document.get(field) : NOTHING, parts, i + 1, into);
  }
  if (Array.isArray(value)) {
    const field = parts[i]!;
    if (/^\d+$/.test(field) && !value.some((one) => isDoc(one) && one.has(field))) {
      const index = Number(field);
      return spread(index < value.length ? value[index] : NOTHING, parts, i + 1, into);
    }
    if (value.length === 0) into.push(NOTHING);
    for (const one of value) {
      if (isDoc(one)) spread(one, parts, i, into);
      else into.push(NOTHING);
    }
    return true;
  }
  into.push(NOTHING);
  return false;
}

/** The path of the first array on the way to a field, if there is one. */
function arrayPrefix(document: Doc, parts: readonly string[]): string | undefined {
  let value: Value = document;
  for (let i = 0; i < parts.length; i++) {
    if (!isDoc(value)) return undefined;
    value = value.get(parts[i]!);
    if (Array.isArray(value)) return parts.slice(0, i + 1).join('.');
  }
  return undefined;
}

/** Rows of values that share one array: each element gives one combination over the fields below it. */
function combinations(document: Doc, fields: readonly IndexField[]): { rows: Found[][]; multikey: number } {
  let multikey = 0;
  const prefixes = fields.map((field) => arrayPrefix(document, field.parts));
  const arrays = [...new Set(prefixes.filter((prefix) => prefix !== undefined))];
  if (arrays.length > 1) {
    throw failure(171, `cannot index parallel arrays [${arrays[0]}] [${arrays[1]}]`);
  }
  const shared = arrays[0];
  if (shared === undefined) {
    const row = fields.map((field) => {
      const found: Found[] = [];
      spread(document, field.parts, 0, found);
      return found[0] as Found;
    });
    return { rows: [row], multikey };
  }
  const depth = shared.split('.').length;
  let holder: Value = document;
  for (const part of shared.split('.')) holder = (holder as Doc).get(part);
  const elements = holder as Value[];
  const under = fields.map((_, i) => prefixes[i] === shared);
  fields.forEach((_, i) => under[i] && (multikey |= 1 << i));
  const scalars = fields.map((field, i) => {
    if (under[i]) return NOTHING;
    const found: Found[] = [];
    spread(document, field.parts, 0, found);
    return found[0] as Found;
  });
  const positional = fields.some((field, i) => under[i] && /^\d+$/.test(field.parts[depth] ?? ''));
  const rows: Found[][] = [];
  const add = (element: Found, whole: boolean): void => {
    const choices = fields.map((field, i) => {
      if (!under[i]) return [scalars[i] as Found];
      const found: Found[] = [];
      const rest = field.parts.slice(depth);
      if (rest.length === 0) found.push(whole ? undefined : element);
      else if (whole || positional) spread(elements, rest, 0, found);
      else if (isDoc(element as Value)) spread(element, rest, 0, found);
      else found.push(NOTHING);
      return found;
    });
    let partial: Found[][] = [[]];
    for (const choice of choices) partial = partial.flatMap((row) => choice.map((value) => [...row, value]));
    rows.push(...partial);
  };
  if (elements.length === 0) add(NOTHING, true);
  for (const element of elements) add(element, false);
  return { rows, multikey };
}

/** Is there an array on the way to, or at, any of these paths? */
export function hasArray(document: Doc, fields: readonly IndexField[]): boolean {
  return fields.some((field) => arrayPrefix(document, field.parts) !== undefined);
}

/**
 * The rows of values that several fields have together: one for each element of the array they share. Throws 171
 * when two different arrays would have to be combined.
 */
export function valueRows(document: Doc, fields: readonly IndexField[]): Value[][] {
  return combinations(document, fields).rows.map((row) =>
    row.map((value) => (value === NOTHING ? null : (value as Value))),
  );
}

/**
 * The index keys of a document: one, or one for each array element. With `sparse`, a document that has none of
 * the fields has none. Throws 171 when two different arrays would have to be combined.
 */
export function indexEntries(document: Doc, fields: readonly IndexField[], sparse: boolean): Entries {
  const only = fields.length === 1 ? fields[0]! : undefined;
  let rows: Found[][];
  let multikey = 0;
  if (only) {
    const found: Found[] = [];
    if (spread(document, only.parts, 0, found)) multikey = 1;
    rows = found.map((value) => [value]);
  } else {
    ({ rows, multikey } = combinations(document, fields));
  }
  const descending = fields.map((field) => field.descending);
  const seen = new Set<string>();
  const keys: Buffer[] = [];
  for (const row of rows) {
    if (sparse && row.every((value) => value === NOTHING)) continue;
    const key = keyOf(
      row.map((value) => (value === NOTHING ? null : (value as Value))),
      descending,
    );
    if (rows.length > 1) {
      const mark = key.toString('latin1');
      if (seen.has(mark)) continue;
      seen.add(mark);
    }
    keys.push(key);
  }
  return { keys, multikey };
}

/** Values of a document at the fields of an index, for the `keyValue` of a duplicate-key error. */
export function keyValues(document: Doc, fields: readonly IndexField[], key: Buffer): Value[] {
  const descending = fields.map((field) => field.descending);
  const rows =
    fields.length === 1
      ? (() => {
          const found: Found[] = [];
          spread(document, fields[0]!.parts, 0, found);
          return found.map((value) => [value]);
        })()
      : combinations(document, fields).rows;
  for (const row of rows) {
    const plain = row.map((value) => (value === NOTHING ? null : (value as Value)));
    if (keyOf(plain, descending).equals(key)) return plain;
  }
  return fields.map(() => null);
}
