import {
  Binary,
  BSONRegExp,
  BSONSymbol,
  Code,
  Decimal128,
  Double,
  MaxKey,
  MinKey,
  ObjectId,
  Timestamp,
} from 'bson';
import { compareNumbers, isNumber, type Numeric } from './numbers.ts';

/** A document keeps the order of its fields, whatever their names; a plain object would not. */
export type Doc = Map<string, Value>;

/**
 * A BSON value as this server holds it. Types survive a round trip: a `number` is what BSON writes for it
 * (int32 when it is one, else double), a whole-numbered double is a `Double`, an int64 a `bigint`.
 */
export type Value =
  | Numeric
  | string
  | boolean
  | null
  | undefined
  | Date
  | Doc
  | Value[]
  | ObjectId
  | Binary
  | Timestamp
  | BSONRegExp
  | Code
  | BSONSymbol
  | MinKey
  | MaxKey;

/** Is it a document (an embedded one or a whole one)? */
export function isDoc(value: unknown): value is Doc {
  return value instanceof Map;
}

/** Makes a document from a plain object of values. */
export function doc(fields: Record<string, Value>): Doc {
  const made: Doc = new Map();
  for (const name in fields) made.set(name, fields[name]);
  return made;
}

/** Place of a value's type in MongoDB's comparison order. */
export function rank(value: Value): number {
  switch (typeof value) {
    case 'number':
    case 'bigint':
      return 10;
    case 'string':
      return 15;
    case 'boolean':
      return 40;
    case 'undefined':
      return 2;
    default:
  }
  if (value === null) return 5;
  if (value instanceof Map) return 20;
  if (Array.isArray(value)) return 25;
  if (value instanceof ObjectId) return 35;
  if (value instanceof Date) return 45;
  if (value instanceof Double || value instanceof Decimal128) return 10;
  if (value instanceof Binary) return 30;
  if (value instanceof Timestamp) return 47;
  if (value instanceof BSONRegExp) return 50;
  if (value instanceof BSONSymbol) return 15;
  if (value instanceof Code) return value.scope ? 65 : 60;
  if (value instanceof MinKey) return 1;
  return 127;
}

/** Orders strings by their UTF-8 bytes, as MongoDB does without a collation. */
export function compareStrings(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    let x = a.charCodeAt(i);
    let y = b.charCodeAt(i);
    if (x === y) continue;
    // Surrogates stand for code points above every other UTF-16 unit.
    if (x >= 0xd800 && y >= 0xd800) {
      x = x >= 0xe000 ? x - 0x800 : x + 0x2000;
      y = y >= 0xe000 ? y - 0x800 : y + 0x2000;
    }
    return x < y ? -1 : 1;
  }
  return a.length < b.length ? -1 : 1;
}

function compareDocs(a: Doc, b: Doc): number {
  const left = a.entries();
  const right = b.entries();
  for (;;) {
    const x = left.next();
    const y = right.next();
    if (x.done) return y.done ? 0 : -1;
    if (y.done) return 1;
    const [nameX, valueX] = x.value;
    const [nameY, valueY] = y.value;
    const byType = rank(valueX) - rank(valueY);
    if (byType !== 0) return byType < 0 ? -1 : 1;
    const byName = compareStrings(nameX, nameY);
    if (byName !== 0) return byName;
    const byValue = compare(valueX, valueY);
    if (byValue !== 0) return byValue;
  }
}

function compareArrays(a: Value[], b: Value[]): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const order = compare(a[i], b[i]);
    if (order !== 0) return order;
  }
  return Math.sign(a.length - b.length);
}

/** The bytes of a Binary, without its spare room. */
export function binaryBytes(value: Binary): Buffer {
  const bytes = value.buffer;
  return Buffer.from(bytes.buffer, bytes.byteOffset, value.position);
}

/** MongoDB's one total order over all values; 0 means equal (1, 1.0 and a long 1 are). */
export function compare(a: Value, b: Value): number {
  if (typeof a === 'string' && typeof b === 'string') return compareStrings(a, b);
  const x = rank(a);
  const y = rank(b);
  if (x !== y) return x < y ? -1 : 1;
  switch (x) {
    case 10:
      return compareNumbers(a as Numeric, b as Numeric);
    case 15:
      return compareStrings(String(a), String(b));
    case 20:
      return compareDocs(a as Doc, b as Doc);
    case 25:
      return compareArrays(a as Value[], b as Value[]);
    case 30: {
      const left = a as Binary;
      const right = b as Binary;
      if (left.position !== right.position) return left.position < right.position ? -1 : 1;
      if (left.sub_type !== right.sub_type) return left.sub_type < right.sub_type ? -1 : 1;
      return Buffer.compare(binaryBytes(left), binaryBytes(right));
    }
    case 35:
      return Buffer.compare((a as ObjectId).id, (b as ObjectId).id);
    case 40:
      return Number(a) - Number(b);
    case 45:
      return Math.sign((a as Date).getTime() - (b as Date).getTime());
    case 47:
      return (a as Timestamp).compare(b as Timestamp);
    case 50: {
      const left = a as BSONRegExp;
      const right = b as BSONRegExp;
      return compareStrings(left.pattern, right.pattern) || compareStrings(left.options, right.options);
    }
    case 60:
    case 65:
      return compareStrings((a as Code).code, (b as Code).code);
    default:
      return 0;
  }
}

/** Equal as MongoDB's queries see it. */
export function equal(a: Value, b: Value): boolean {
  return compare(a, b) === 0;
}

const typeNames: [number, string, (value: Value) => boolean][] = [
  [-1, 'minKey', (v) => v instanceof MinKey],
  [1, 'double', (v) => v instanceof Double || (typeof v === 'number' && !isInt32(v))],
  [2, 'string', (v) => typeof v === 'string'],
  [3, 'object', (v) => v instanceof Map],
  [4, 'array', (v) => Array.isArray(v)],
  [5, 'binData', (v) => v instanceof Binary],
  [6, 'undefined', (v) => v === undefined],
  [7, 'objectId', (v) => v instanceof ObjectId],
  [8, 'bool', (v) => typeof v === 'boolean'],
  [9, 'date', (v) => v instanceof Date],
  [10, 'null', (v) => v === null],
  [11, 'regex', (v) => v instanceof BSONRegExp],
  [13, 'javascript', (v) => v instanceof Code && !v.scope],
  [14, 'symbol', (v) => v instanceof BSONSymbol],
  [15, 'javascriptWithScope', (v) => v instanceof Code && !!v.scope],
  [16, 'int', (v) => typeof v === 'number' && isInt32(v)],
  [17, 'timestamp', (v) => v instanceof Timestamp],
  [18, 'long', (v) => typeof v === 'bigint'],
  [19, 'decimal', (v) => v instanceof Decimal128],
  [127, 'maxKey', (v) => v instanceof MaxKey],
];

/** Would BSON write this number as an int32? */
export function isInt32(value: number): boolean {
  return (value | 0) === value && !Object.is(value, -0);
}

/** MongoDB's name of a value's type: 'double', 'string', 'objectId', ... */
export function typeName(value: Value): string {
  for (const [, name, is] of typeNames) if (is(value)) return name;
  return 'missing';
}

/** The test for a type by its BSON number or its name ('number' means all four); nothing when unknown. */
export function typeTest(wanted: Value): ((value: Value) => boolean) | undefined {
  if (wanted === 'number') return isNumber;
  const number = isNumber(wanted) ? Number(wanted) : undefined;
  return typeNames.find(([code, name]) => name === wanted || code === number)?.[2];
}

/** A copy that shares no document or array with the original. */
export function structuredCopy(value: Value): Value {
  if (isDoc(value)) return new Map([...value].map(([name, inner]) => [name, structuredCopy(inner)]));
  if (Array.isArray(value)) return value.map(structuredCopy);
  return value;
}
