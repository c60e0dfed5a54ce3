import { BSONRegExp, MaxKey, MinKey, ObjectId } from 'bson';
import type { Leaf } from './conditions.ts';
import { keyOfValue } from './keys.ts';
import { isNumber, toDouble } from './numbers.ts';
import { prefixOf } from './regex.ts';
import { rank, type Value } from './values.ts';

/** A stretch of keys: from `low` up to but not including `high`, as bytes. */
export type Range = { low: Buffer; high: Buffer };

/** Keys of one field in ascending order: `point` when it is one value only. */
export type Interval = { low: Buffer; high: Buffer; point: boolean };
/** The keys that a condition leaves. */
export type Bounds = { intervals: Interval[]; exact: boolean };
/** Above every key. */
export const END = Buffer.from([0xff]);

/** The smallest bytes above everything that starts with these. */
function above(bytes: Buffer): Buffer {
  let last = bytes.length - 1;
  while (last >= 0 && bytes[last] === 0xff) last--;
  const result = Buffer.from(bytes.subarray(0, last + 1));
  if (last >= 0) result[last]! += 1;
  return last < 0 ? END : result;
}

/** The stretch of one key only. */
export function pointRange(key: Buffer): Range {
  return { low: key, high: above(key) };
}

function point(value: Value): Interval {
  const key = keyOfValue(value);
  return { low: key, high: above(key), point: true };
}

function typed(type: number): Interval {
  return { low: Buffer.from([type]), high: Buffer.from([type + 1]), point: false };
}

function equality(value: Value): Bounds | undefined {
  if (value === null || value === undefined)
    return { intervals: [point(undefined), point(null)], exact: false };
  if (Array.isArray(value)) {
    const first = value.length > 0 ? value[0] : undefined;
    return { intervals: merge([point(value), point(first)]), exact: false };
  }
  if (isNumber(value) && Number.isNaN(toDouble(value))) return { intervals: [point(value)], exact: false };
  const plain =
    typeof value === 'string' ||
    isNumber(value) ||
    value instanceof ObjectId ||
    value instanceof Date ||
    typeof value === 'boolean';
  return { intervals: [point(value)], exact: plain };
}

function range(op: string, value: Value): Bounds | undefined {
  if (value === null || value === undefined) {
    return op === '$gte' || op === '$lte' ? equality(null) : undefined;
  }
  if (value instanceof MinKey || value instanceof MaxKey || Array.isArray(value)) return undefined;
  const type = rank(value);
  const key = keyOfValue(value);
  const after = above(key);
  const whole = typed(type);
  let interval: Interval;
  if (op === '$gt') interval = { low: after, high: whole.high, point: false };
  else if (op === '$gte') interval = { low: key, high: whole.high, point: false };
  else if (op === '$lt') interval = { low: whole.low, high: key, point: false };
  else interval = { low: whole.low, high: after, point: false };
  return { intervals: [interval], exact: false };
}

/** The keys that a condition on one field leaves; nothing when an index cannot tell. */
export function boundsOf(leaf: Leaf): Bounds | undefined {
  switch (leaf.op) {
    case 'compare':
      return leaf.comparison === '$eq' ? equality(leaf.value) : range(leaf.comparison, leaf.value);
    case 'in': {
      const parts = [
        ...leaf.values.map(equality),
        ...leaf.regexes.map((one) => regexBounds(one.pattern, one.options)),
      ];
      if (parts.some((part) => part === undefined)) return undefined;
      return {
        intervals: merge(parts.flatMap((part) => part!.intervals)),
        exact: parts.every((part) => part!.exact),
      };
    }
    case 'regex':
      return regexBounds(leaf.pattern, leaf.options);
    case 'exists':
      return leaf.exists ? undefined : { intervals: [point(null)], exact: false };
    case 'all':
      return leaf.leaves[0] && leaf.leaves[0].op !== 'elemMatch' ? boundsOf(leaf.leaves[0]) : undefined;
    case 'elemMatchValue':
      return leaf.leaves.map(elementBounds).reduce(both, undefined);
    default:
      return undefined;
  }
}

function elementBounds(leaf: Leaf): Bounds | undefined {
  return leaf.op === 'compare' || leaf.op === 'in' || leaf.op === 'regex' ? boundsOf(leaf) : undefined;
}

function regexBounds(pattern: string, options: string): Bounds {
  const prefix = prefixOf(pattern, options);
  const same = point(new BSONRegExp(pattern, options));
  if (prefix === '') return { intervals: [typed(15), same], exact: false };
  const low = keyOfValue(prefix).subarray(0, -2);
  return { intervals: [{ low, high: above(low), point: false }, same], exact: false };
}

/** Sorts intervals and joins those that overlap. */
function merge(intervals: Interval[]): Interval[] {
  const sorted = [...intervals].sort((a, b) => Buffer.compare(a.low, b.low));
  const result: Interval[] = [];
  for (const one of sorted) {
    const last = result.at(-1);
    if (last && Buffer.compare(one.low, last.high) < 0) {
      if (Buffer.compare(one.high, last.high) > 0)
        result[result.length - 1] = { low: last.low, high: one.high, point: false };
    } else result.push(one);
  }
  return result;
}

/** Bounds that two conditions on the same single value share. */
export function both(a: Bounds | undefined, b: Bounds | undefined): Bounds | undefined {
  if (!a) return b;
  if (!b) return a;
  const intervals: Interval[] = [];
  for (const x of a.intervals) {
    for (const y of b.intervals) {
      const low = Buffer.compare(x.low, y.low) > 0 ? x.low : y.low;
      const high = Buffer.compare(x.high, y.high) < 0 ? x.high : y.high;
      if (Buffer.compare(low, high) < 0) intervals.push({ low, high, point: x.point || y.point });
    }
  }
  return { intervals: merge(intervals), exact: a.exact && b.exact };
}

/** The interval of a descending field: its bytes are inverted, so its ends change places. */
export function inverted({ low, high, point: single }: Interval): Interval {
  const flip = (bytes: Buffer): Buffer => Buffer.from(bytes.map((one) => one ^ 0xff));
  return { low: above(flip(high)), high: above(flip(low)), point: single };
}

/** Ranges of a compound key: every combination of its fields' intervals. */
export function rangesOf(perField: Interval[][]): Range[] {
  let ranges: Range[] = [{ low: Buffer.alloc(0), high: END }];
  for (const intervals of perField) {
    ranges = ranges.flatMap(({ low }) =>
      intervals.map((one) => ({ low: Buffer.concat([low, one.low]), high: Buffer.concat([low, one.high]) })),
    );
  }
  return ranges;
}
