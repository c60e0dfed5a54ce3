import {
  Binary,
  BSONRegExp,
  BSONSymbol,
  Code,
  Decimal128,
  Double,
  Long,
  MaxKey,
  MinKey,
  ObjectId,
  Timestamp,
} from 'bson';
import { isUtf8 } from 'node:buffer';
import { failure } from './errors.ts';
import { double } from './numbers.ts';
import { binaryBytes, isDoc, isInt32, type Doc, type Value } from './values.ts';

/**
 * Bytes to documents and back. The codec of the driver turns documents into plain objects, which forget the
 * order of fields that look like numbers and the difference between 5 and 5.0; a database must not.
 */

/** Deepest nesting of a message; stored documents may nest 100 levels, a command wraps them in a few more. */
const MAX_DEPTH = 180;
const LONG_DATE = 8_640_000_000_000_000n;

/** Thrown for bytes that are no BSON; the connection that sent them is closed. */
export class BrokenBson extends Error {}

function broken(what: string): BrokenBson {
  return new BrokenBson(`Broken BSON: ${what}`);
}

function cstringEnd(bytes: Buffer, at: number, end: number): number {
  const zero = bytes.indexOf(0, at);
  if (zero < 0 || zero >= end) throw broken('a name without its end');
  return zero;
}

/** Names that were read lately, by a hash of their bytes. */
const NAMES = 4096;
const lately: (string | undefined)[] = Array.from({ length: NAMES }, () => undefined);
const SHORT = 24;

function isAt(text: string, bytes: Buffer, from: number): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) !== bytes[from + i]) return false;
  return true;
}

/**
 * Reads the name at the reader's place and its ending zero. There are few names, and they are short and mostly ASCII:
 * reading them by hand beats two calls into C++, and a string that is there already is found in a map without being
 * hashed again.
 */
function nameAt(reader: Reader, end: number): string {
  const { bytes, at } = reader;
  const most = Math.min(end, at + SHORT);
  let hash = 0;
  for (let i = at; i < most; i++) {
    const code = bytes[i]!;
    if (code > 127) break;
    if (code !== 0) {
      hash = (Math.imul(hash, 31) + code) | 0;
      continue;
    }
    reader.at = i + 1;
    const place = (hash ^ (hash >>> 12)) & (NAMES - 1);
    const known = lately[place];
    if (known !== undefined && known.length === i - at && isAt(known, bytes, at)) return known;
    return (lately[place] = bytes.toString('latin1', at, i));
  }
  const zero = cstringEnd(bytes, at, end);
  reader.at = zero + 1;
  return utf8(bytes, at, zero);
}

type Reader = { bytes: Buffer; at: number };

function stringAt(reader: Reader, end: number): string {
  const { bytes, at } = reader;
  if (at + 5 > end) throw broken('a string that is cut off');
  const length = bytes.readInt32LE(at);
  const last = at + 4 + length - 1;
  if (length < 1 || last >= end || bytes[last] !== 0) throw broken('a string with a wrong length');
  reader.at = last + 1;
  return utf8(bytes, at + 4, last);
}

/** Text that is no UTF-8 could not be written back as it came, so it is refused. */
function utf8(bytes: Buffer, from: number, to: number): string {
  const text = bytes.toString('utf8', from, to);
  if (text.includes('\ufffd') && !isUtf8(bytes.subarray(from, to)))
    throw failure(2, 'a string or field name that is not UTF-8 is not supported by this embedded database');
  return text;
}

function need(reader: Reader, count: number, end: number): number {
  const at = reader.at;
  if (at + count > end) throw broken('a value that is cut off');
  reader.at = at + count;
  return at;
}

function valueAt(type: number, reader: Reader, end: number, depth: number): Value {
  const { bytes } = reader;
  switch (type) {
    case 0x01:
      return double(bytes.readDoubleLE(need(reader, 8, end)));
    case 0x02:
      return stringAt(reader, end);
    case 0x03:
      return docAt(reader, end, depth + 1);
    case 0x04:
      return arrayAt(reader, end, depth + 1);
    case 0x05: {
      const at = need(reader, 5, end);
      const length = bytes.readInt32LE(at);
      if (length < 0) throw broken('binary data with a wrong length');
      const subtype = bytes[at + 4]!;
      const from = need(reader, length, end);
      const content = Buffer.from(bytes.subarray(from, from + length));
      if (subtype !== 2) return new Binary(content, subtype);
      if (length < 4 || content.readInt32LE(0) !== length - 4)
        throw broken('old binary data with a wrong length');
      return new Binary(content.subarray(4), 2);
    }
    case 0x06:
      return undefined;
    case 0x07: {
      const at = need(reader, 12, end);
      return new ObjectId(Uint8Array.prototype.slice.call(bytes, at, at + 12));
    }
    case 0x08: {
      const flag = bytes[need(reader, 1, end)]!;
      if (flag > 1) throw broken('a boolean that is neither 0 nor 1');
      return flag === 1;
    }
    case 0x09: {
      const at = need(reader, 8, end);
      const time = bytes.readBigInt64LE(at);
      if (time > LONG_DATE || time < -LONG_DATE)
        throw failure(2, 'a date outside the years that can be kept');
      return new Date(Number(time));
    }
    case 0x0a:
      return null;
    case 0x0b: {
      const patternEnd = cstringEnd(bytes, reader.at, end);
      const pattern = bytes.toString('utf8', reader.at, patternEnd);
      const optionsEnd = cstringEnd(bytes, patternEnd + 1, end);
      const options = bytes.toString('utf8', patternEnd + 1, optionsEnd);
      reader.at = optionsEnd + 1;
      try {
        return new BSONRegExp(pattern, options);
      } catch {
        throw failure(51108, `invalid flag in regex options: ${options}`);
      }
    }
    case 0x0d:
      return new Code(stringAt(reader, end));
    case 0x0e:
      return new BSONSymbol(stringAt(reader, end));
    case 0x0f: {
      const at = need(reader, 4, end);
      const inner = at + bytes.readInt32LE(at);
      if (inner > end || inner < at + 14) throw broken('code with a wrong length');
      const code = stringAt(reader, inner);
      const scope = docAt(reader, inner, depth + 1);
      if (reader.at !== inner) throw broken('code with a wrong length');
      return new Code(code, scope as never);
    }
    case 0x10:
      return bytes.readInt32LE(need(reader, 4, end));
    case 0x11: {
      const at = need(reader, 8, end);
      return new Timestamp({ t: bytes.readUInt32LE(at + 4), i: bytes.readUInt32LE(at) });
    }
    case 0x12:
      return bytes.readBigInt64LE(need(reader, 8, end));
    case 0x13: {
      const at = need(reader, 16, end);
      return new Decimal128(Uint8Array.prototype.slice.call(bytes, at, at + 16));
    }
    case 0xff:
      return new MinKey();
    case 0x7f:
      return new MaxKey();
    case 0x0c:
      throw failure(2, 'the deprecated BSON type DBPointer is not supported by this embedded database');
    default:
      throw broken(`unknown type ${type}`);
  }
}

function bounds(reader: Reader, end: number, depth: number): number {
  if (depth > MAX_DEPTH) throw failure(15, `Document exceeds maximum nesting depth of ${MAX_DEPTH}`);
  const at = reader.at;
  if (at + 5 > end) throw broken('a document that is cut off');
  const length = reader.bytes.readInt32LE(at);
  const last = at + length - 1;
  if (length < 5 || last >= end || reader.bytes[last] !== 0) throw broken('a document with a wrong length');
  reader.at = at + 4;
  return last;
}

function docAt(reader: Reader, end: number, depth: number, unread?: string): Doc {
  const last = bounds(reader, end, depth);
  const { bytes } = reader;
  const result: Doc = new Map();
  let fields = 0;
  while (reader.at < last) {
    fields++;
    const type = bytes[reader.at]!;
    reader.at++;
    const field = nameAt(reader, last);
    if (unread !== undefined && type === 0x03 && field === unread) {
      const from = reader.at;
      reader.at = bounds(reader, last, depth + 1) + 1;
      result.set(field, new Raw(bytes.subarray(from, reader.at)) as unknown as Value);
    } else result.set(field, valueAt(type, reader, last, depth));
  }
  if (reader.at !== last) throw broken('a document with a wrong length');
  if (result.size !== fields)
    throw failure(2, 'a document with two fields of one name is not supported by this embedded database');
  reader.at = last + 1;
  return result;
}

function arrayAt(reader: Reader, end: number, depth: number): Value[] {
  const last = bounds(reader, end, depth);
  const { bytes } = reader;
  const result: Value[] = [];
  while (reader.at < last) {
    const type = bytes[reader.at]!;
    reader.at = cstringEnd(bytes, reader.at + 1, last) + 1;
    result.push(valueAt(type, reader, last, depth));
  }
  if (reader.at !== last) throw broken('an array with a wrong length');
  reader.at = last + 1;
  return result;
}

/** Reads the document that starts at `at` and ends before `end`; throws BrokenBson when it is none. */
export function decode(bytes: Buffer, at = 0, end = bytes.length): Doc {
  return docAt({ bytes, at }, end, 1);
}

/** Reads a command; the document of the field `unread`, which nobody looks into, stays bytes. */
export function decodeCommand(bytes: Buffer, at: number, end: number, unread: string): Doc {
  return docAt({ bytes, at }, end, 1, unread);
}

/** Bytes of a value of fixed size, by its type. */
const fixedSizes: Record<number, number> = {
  0x01: 8, 0x06: 0, 0x07: 12, 0x08: 1, 0x09: 8, 0x0a: 0, 0x10: 4, 0x11: 8, 0x12: 8, 0x13: 16, 0x7f: 0, 0xff: 0,
}; // prettier-ignore

/** Where a value that is not read ends; nothing for types that are rarely skipped. */
function endOf(type: number, bytes: Buffer, at: number): number | undefined {
  const fixed = fixedSizes[type];
  if (fixed !== undefined) return at + fixed;
  if (type === 0x02 || type === 0x0d || type === 0x0e) return at + 4 + bytes.readInt32LE(at);
  if (type === 0x03 || type === 0x04 || type === 0x0f) return at + bytes.readInt32LE(at);
  if (type === 0x05) return at + 5 + bytes.readInt32LE(at);
  return undefined;
}

/** Reads only these fields of a document that this server wrote itself; the others are stepped over. */
export function pick(bytes: Buffer, fields: ReadonlySet<string>): Doc {
  const reader: Reader = { bytes, at: 0 };
  const last = bounds(reader, bytes.length, 1);
  const result: Doc = new Map();
  while (reader.at < last) {
    const type = bytes[reader.at]!;
    reader.at++;
    const field = nameAt(reader, last);
    const end = fields.has(field) ? undefined : endOf(type, bytes, reader.at);
    if (end !== undefined) {
      reader.at = end;
      continue;
    }
    const value = valueAt(type, reader, last, 1);
    if (fields.has(field)) result.set(field, value);
  }
  return result;
}

/** Reads the fields of a document, with those that are documents or arrays as their bytes. */
export function shallow(bytes: Buffer): Doc {
  const reader: Reader = { bytes, at: 0 };
  const last = bounds(reader, bytes.length, 1);
  const result: Doc = new Map();
  while (reader.at < last) {
    const type = bytes[reader.at]!;
    reader.at++;
    const field = nameAt(reader, last);
    if (type !== 0x03 && type !== 0x04) result.set(field, valueAt(type, reader, last, 1));
    else {
      const end = reader.at + bytes.readInt32LE(reader.at);
      result.set(field, new Raw(bytes.subarray(reader.at, end), type === 0x04) as unknown as Value);
      reader.at = end;
    }
  }
  return result;
}

let out = Buffer.allocUnsafe(1 << 16);
let position = 0;

function room(count: number): void {
  if (position + count <= out.length) return;
  const bigger = Buffer.allocUnsafe(Math.max(out.length * 2, position + count));
  out.copy(bigger, 0, 0, position);
  out = bigger;
}

/** Longest text that is written letter by letter, which is quicker than a call into C++ while it is short. */
const BY_LETTER = 40;

/** Writes a text that is ASCII and returns true; returns false, and has written nothing, when it is not. */
function writeAscii(text: string, at: number): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127) return false;
    out[at + i] = code;
  }
  return true;
}

function writeText(text: string, at: number): number {
  if (text.length <= BY_LETTER && writeAscii(text, at)) return text.length;
  return out.write(text, at, 'utf8');
}

function writeString(text: string): void {
  room(text.length * 3 + 5);
  const size = writeText(text, position + 4);
  out.writeInt32LE(size + 1, position);
  position += 4 + size;
  out[position++] = 0;
}

function writeCstring(text: string): void {
  if (text.includes('\0')) throw failure(2, 'a field name or pattern may not contain a null byte');
  room(text.length * 3 + 1);
  position += writeText(text, position);
  out[position++] = 0;
}

function writeHead(type: number, field: string): void {
  room(1);
  out[position++] = type;
  writeCstring(field);
}

function writeNumber(field: string, value: number): void {
  const integer = isInt32(value);
  writeHead(integer ? 0x10 : 0x01, field);
  room(8);
  position = integer ? out.writeInt32LE(value, position) : out.writeDoubleLE(value, position);
}

function writeObject(field: string, value: object): void {
  if (isDoc(value)) {
    writeHead(0x03, field);
    writeDoc(value);
  } else if (Array.isArray(value)) {
    writeHead(0x04, field);
    writeArray(value as Value[]);
  } else if (value instanceof ObjectId) {
    writeHead(0x07, field);
    room(12);
    out.set(value.id, position);
    position += 12;
  } else if (value instanceof Date) {
    writeHead(0x09, field);
    room(8);
    position = out.writeBigInt64LE(BigInt(value.getTime()), position);
  } else if (value instanceof Double) {
    writeHead(0x01, field);
    room(8);
    position = out.writeDoubleLE(value.value, position);
  } else if (value instanceof Binary) {
    const content = binaryBytes(value);
    const old = value.sub_type === 2;
    writeHead(0x05, field);
    room(content.length + 9);
    position = out.writeInt32LE(content.length + (old ? 4 : 0), position);
    out[position++] = value.sub_type;
    if (old) position = out.writeInt32LE(content.length, position);
    position += content.copy(out, position);
  } else if (value instanceof Decimal128) {
    writeHead(0x13, field);
    room(16);
    out.set(value.bytes, position);
    position += 16;
  } else if (value instanceof Timestamp) {
    writeHead(0x11, field);
    room(8);
    position = out.writeUInt32LE(value.i, position);
    position = out.writeUInt32LE(value.t, position);
  } else if (value instanceof BSONRegExp) {
    writeHead(0x0b, field);
    writeCstring(value.pattern);
    writeCstring(value.options);
  } else if (value instanceof Code) {
    writeHead(value.scope ? 0x0f : 0x0d, field);
    const start = position;
    if (value.scope) {
      room(4);
      position += 4;
    }
    writeString(value.code);
    if (value.scope) {
      writeDoc(value.scope as unknown as Doc);
      out.writeInt32LE(position - start, start);
    }
  } else if (value instanceof BSONSymbol) {
    writeHead(0x0e, field);
    writeString(value.value);
  } else if (value instanceof Long) {
    writeHead(0x12, field);
    room(8);
    position = out.writeBigInt64LE(value.toBigInt(), position);
  } else if (value instanceof MinKey) {
    writeHead(0xff, field);
  } else if (value instanceof MaxKey) {
    writeHead(0x7f, field);
  } else if (value instanceof Raw) {
    writeHead(value.array ? 0x04 : 0x03, field);
    room(value.bytes.length);
    position += value.bytes.copy(out, position);
  } else {
    throw new TypeError(`No BSON for ${Object.prototype.toString.call(value)}`);
  }
}

function writeValue(field: string, value: Value): void {
  switch (typeof value) {
    case 'number':
      return writeNumber(field, value);
    case 'string':
      writeHead(0x02, field);
      return writeString(value);
    case 'boolean':
      writeHead(0x08, field);
      room(1);
      out[position++] = value ? 1 : 0;
      return;
    case 'bigint':
      writeHead(0x12, field);
      room(8);
      position = out.writeBigInt64LE(value, position);
      return;
    case 'undefined':
      return writeHead(0x06, field);
    default:
      if (value === null) return writeHead(0x0a, field);
      writeObject(field, value as object);
  }
}

function writeDoc(document: Doc): void {
  const start = position;
  room(5);
  position += 4;
  for (const [field, value] of document) writeValue(field, value);
  room(1);
  out[position++] = 0;
  out.writeInt32LE(position - start, start);
}

function writeArray(values: Value[]): void {
  const start = position;
  room(5);
  position += 4;
  for (let i = 0; i < values.length; i++) writeValue(String(i), values[i]);
  room(1);
  out[position++] = 0;
  out.writeInt32LE(position - start, start);
}

/** Bytes that already are BSON, passed on inside a reply without being read. */
export class Raw {
  readonly bytes: Buffer;
  readonly array: boolean;
  constructor(bytes: Buffer, array = false) {
    this.bytes = bytes;
    this.array = array;
  }
}

/** Writes a document, with room for a head of so many bytes before it; the result is the caller's own. */
export function encode(document: Doc, head = 0): Buffer {
  room(head);
  position = head;
  writeDoc(document);
  // Small ones share a block of memory: a block for each costs more than writing it.
  const result = Buffer.allocUnsafe(position);
  out.copy(result, head, head, position);
  if (out.length > 1 << 22) out = Buffer.allocUnsafe(1 << 16);
  return result;
}

/** Builds the bytes of a BSON array from documents that are bytes already. */
export function encodeArray(documents: readonly Buffer[]): Raw {
  let size = 5;
  for (let i = 0; i < documents.length; i++) size += documents[i]!.length + 2 + String(i).length;
  const bytes = Buffer.allocUnsafe(size);
  let at = bytes.writeInt32LE(size, 0);
  for (let i = 0; i < documents.length; i++) {
    bytes[at++] = 0x03;
    at += bytes.write(String(i), at, 'latin1');
    bytes[at++] = 0;
    at += documents[i]!.copy(bytes, at);
  }
  bytes[at] = 0;
  return new Raw(bytes, true);
}

/** How deep documents and arrays nest; a flat document is 1. */
export function depthOf(value: Value): number {
  let deepest = 0;
  if (isDoc(value)) {
    for (const inner of value.values()) deepest = Math.max(deepest, depthOf(inner));
    return deepest + 1;
  }
  if (Array.isArray(value)) {
    for (const inner of value) deepest = Math.max(deepest, depthOf(inner));
    return deepest + 1;
  }
  return 0;
}
