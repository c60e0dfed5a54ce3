import * as bson from 'bson';
import { compileAny } from '../../src/aggregate/expressions.ts';
import { newScope } from '../../src/aggregate/language.ts';
import { decode, encode } from '../../src/bson.ts';
import { isMongoError, isRefusal } from '../../src/errors.ts';
import { MISSING } from '../../src/paths.ts';
import { doc } from '../../src/values.ts';

/** What an expression has to give: a value, nothing, an error of MongoDB's, or this server's refusal. */
export type Wanted = { value: unknown } | { gone: true } | { code: number } | { refused: true };
/** An expression and what it has to give; a value stands for itself. */
export type Case = readonly [expression: unknown, wanted: unknown];
/** Cases by operator. */
export type Table = Readonly<Record<string, readonly Case[]>>;

const GONE = Symbol('gone');
const REFUSED = Symbol('refused');
class Failing {
  readonly code: number;
  constructor(code: number) {
    this.code = code;
  }
}
/** The field is left out. */
export const gone = GONE;
/** Refused by name: MongoDB has it, this server does not. */
export const refused = REFUSED;
/** MongoDB's error of this code. */
export const fails = (code: number): Failing => new Failing(code);

/** A double, also where it is a whole number. */
export const double = (value: number): bson.Double => new bson.Double(value);
/** A decimal. */
export const decimal = (text: string): bson.Decimal128 => bson.Decimal128.fromString(text);
/** A moment. */
export const date = (text: string): Date => new Date(text);
export const MinKey = new bson.MinKey();
export const MaxKey = new bson.MaxKey();
export const id = new bson.ObjectId('6a5f00000000000000000001');
export const stamp = new bson.Timestamp({ t: 1_700_000_000, i: 7 });
export const binary = new bson.Binary(Buffer.from([1, 2, 3]));
/** The document on which every case is computed; it has no field `missing`. */
const document = {
  nil: null,
  five: 5,
  list: [3, 1, 2],
  object: { a: 1 },
  rows: [{ b: 2 }, { c: 1 }, { b: 1 }],
};

const INT_MAX = 2147483647;
function hold(value: unknown): unknown {
  if (typeof value === 'number' && Number.isInteger(value) && !(Math.abs(value) <= INT_MAX + 1))
    return double(value);
  if (Object.is(value, -0)) return double(-0);
  return typeof value === 'bigint' ? bson.Long.fromBigInt(value) : value;
}
function deep(value: unknown): unknown {
  const held = hold(value);
  if (Array.isArray(held)) return held.map(deep);
  if (held && typeof held === 'object' && Object.getPrototypeOf(held) === Object.prototype)
    return Object.fromEntries(Object.entries(held).map(([name, one]) => [name, deep(one)]));
  return held;
}
const bytesOf = (value: unknown): Buffer =>
  Buffer.from(bson.serialize({ v: deep(value) }, { ignoreUndefined: false }));

/** As text, with the types of numbers. */
export function show(value: unknown): string {
  if (value === GONE) return 'gone';
  if (value === REFUSED) return 'refused';
  if (value instanceof Failing) return `error ${value.code}`;
  return bson.EJSON.stringify({ v: deep(value) } as bson.Document, { relaxed: false }).slice(5, -1);
}

/** What this server makes of an expression, in the words of the tables. */
export function evaluate(expression: unknown): unknown {
  const scope = newScope(date('2026-11-29T00:00:00Z'));
  try {
    const compiled = compileAny(decode(bytesOf(expression)).get('v'), scope);
    const value = compiled(decode(Buffer.from(bson.serialize(document))), scope);
    if (value === MISSING) return GONE;
    return bson.deserialize(encode(doc({ v: value })), { promoteValues: false, bsonRegExp: true })
      .v as unknown;
  } catch (error) {
    if (isRefusal(error)) return REFUSED;
    if (isMongoError(error)) return new Failing(error.code);
    throw error;
  }
}

/** Says nothing when it is right, else how it is wrong. */
export function judge([expression, wanted]: Case): string | undefined {
  const found = evaluate(expression);
  const same = show(found) === show(wanted);
  return same ? undefined : `${show(expression)} gave ${show(found)}, not ${show(wanted)}`;
}
