import { BSONRegExp, MaxKey, MinKey, ObjectId } from 'bson';
import type { Collection, Index } from './engine.ts';
import type { Leaf, Node } from './filter.ts';
import { keyOfValue } from './keys.ts';
import { isNumber, toDouble } from './numbers.ts';
import { isIndex } from './paths.ts';
import { prefixOf } from './regex.ts';
import type { SortField } from './sort.ts';
import { equal, rank, type Value } from './values.ts';

/** A stretch of keys: from `low` up to but not including `high`, as bytes. */
export type Range = { low: Buffer; high: Buffer };

/** How candidates for a filter are found; the filter itself is asked again unless `exact`. */
export type Plan =
  | { kind: 'scan'; reverse: boolean }
  | { kind: 'none' }
  | {
      kind: 'index';
      index: Index;
      ranges: Range[];
      reverse: boolean;
      /** The rows come in the order of the wanted sort. */
      sorted: boolean;
      /** Every row in the ranges matches, and every match is in them. */
      exact: boolean;
    }
  | { kind: 'union'; plans: Plan[] };

/** Keys of one field in ascending order: `point` when it is one value only. */
type Interval = { low: Buffer; high: Buffer; point: boolean };
type Bounds = { intervals: Interval[]; exact: boolean };
type Condition = { path: string; leaf: Leaf };

const END = Buffer.from([0xff]);
const MAX_RANGES = 2000;

/** The smallest bytes above everything that starts with these. */
function above(bytes: Buffer): Buffer {
  let last = bytes.length - 1;
  while (last >= 0 && bytes[last] === 0xff) last--;
  const result = Buffer.from(bytes.subarray(0, last + 1));
  if (last >= 0) result[last]! += 1;
  return last < 0 ? END : result;
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

function boundsOf(leaf: Leaf): Bounds | undefined {
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
function both(a: Bounds | undefined, b: Bounds | undefined): Bounds | undefined {
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

/** The conditions that must all hold, with those inside `$elemMatch` as conditions on the longer path. */
function conditions(node: Node): { list: Condition[]; ors: Node[][]; other: boolean } {
  if (node.kind === 'and') {
    const all = node.nodes.map(conditions);
    return {
      list: all.flatMap((one) => one.list),
      ors: all.flatMap((one) => one.ors),
      other: all.some((one) => one.other),
    };
  }
  if (node.kind === 'path') {
    const list: Condition[] = [{ path: node.path, leaf: node }];
    const inside = (path: string, inner: Node): void => {
      for (const { path: under, leaf } of conditions(inner).list) {
        if (leaf.op === 'compare' || leaf.op === 'in' || leaf.op === 'regex') {
          list.push({ path: `${path}.${under}`, leaf });
        }
      }
    };
    if (node.op === 'elemMatch') inside(node.path, node.inner);
    if (node.op === 'all')
      for (const leaf of node.leaves) if (leaf.op === 'elemMatch') inside(node.path, leaf.inner);
    return { list, ors: [], other: false };
  }
  if (node.kind === 'or') return { list: [], ors: [node.nodes], other: true };
  return { list: [], ors: [], other: true };
}

/** Does the condition hold only for documents that have the field (so that a sparse index has them)? */
function impliesExists(leaf: Leaf): boolean {
  if (leaf.op === 'exists') return leaf.exists;
  if (leaf.op === 'compare') {
    // What is missing stands between MinKey and MaxKey.
    const extreme = leaf.value instanceof MinKey || leaf.value instanceof MaxKey;
    return leaf.value !== null && leaf.value !== undefined && !(extreme && leaf.comparison !== '$eq');
  }
  if (leaf.op === 'in') return leaf.values.every((value) => value !== null && value !== undefined);
  return leaf.op === 'regex' || leaf.op === 'elemMatchValue' || leaf.op === 'elemMatch';
}

/** Is one condition of a partial index's filter certain when these conditions hold? */
function implies(list: readonly Condition[], wanted: Node): boolean {
  if (wanted.kind === 'and') return wanted.nodes.every((node) => implies(list, node));
  if (wanted.kind === 'or') return wanted.nodes.some((node) => implies(list, node));
  if (wanted.kind !== 'path') return false;
  return list.some(({ path, leaf }) => {
    if (path !== wanted.path) return false;
    if (wanted.op === 'exists' && wanted.exists) return impliesExists(leaf);
    if (wanted.op === 'compare' && leaf.op === 'compare') {
      if (leaf.comparison === '$eq' && !Array.isArray(leaf.value)) return wanted.element(leaf.value);
      if (leaf.comparison === wanted.comparison && equal(leaf.value, wanted.value)) return true;
      return (
        sameDirection(leaf.comparison, wanted.comparison) &&
        wanted.element(leaf.value) &&
        rank(leaf.value) === rank(wanted.value)
      );
    }
    if (leaf.op === 'in') {
      return (
        leaf.regexes.length === 0 &&
        leaf.values.length > 0 &&
        leaf.values.every((value) => !Array.isArray(value) && wanted.element(value))
      );
    }
    if (leaf.op === 'compare' && leaf.comparison === '$eq' && wanted.op === 'in')
      return wanted.element(leaf.value);
    if (leaf.op === 'compare' && leaf.comparison === '$eq' && wanted.op === 'other' && !wanted.whole) {
      return !Array.isArray(leaf.value) && wanted.element(leaf.value);
    }
    return false;
  });
}

function sameDirection(a: string, b: string): boolean {
  return (
    a[1] === b[1] && (a[1] === 'g' || a[1] === 'l') && a !== '$eq' && !(b.length === 3 && a.length === 4)
  );
}

type Fit = { plan: Extract<Plan, { kind: 'index' }>; score: number };

/** The interval of a descending field: its bytes are inverted, so its ends change places. */
function inverted({ low, high, point: single }: Interval): Interval {
  const flip = (bytes: Buffer): Buffer => Buffer.from(bytes.map((one) => one ^ 0xff));
  return { low: above(flip(high)), high: above(flip(low)), point: single };
}

function rangesOf(perField: Interval[][]): Range[] {
  let ranges: Range[] = [{ low: Buffer.alloc(0), high: END }];
  for (const intervals of perField) {
    ranges = ranges.flatMap(({ low }) =>
      intervals.map((one) => ({ low: Buffer.concat([low, one.low]), high: Buffer.concat([low, one.high]) })),
    );
  }
  return ranges;
}

function usable(index: Index, list: readonly Condition[]): boolean {
  if (index.hidden) return false;
  if (index.fields.some((field) => field.parts.some(isIndex))) return false;
  if (index.partial && !implies(list, index.partial.node)) return false;
  if (!index.sparse) return true;
  return list.some(
    ({ path, leaf }) => impliesExists(leaf) && index.fields.some((field) => field.path === path),
  );
}

function fieldBounds(
  index: Index,
  i: number,
  list: readonly Condition[],
  used: Set<Condition>,
): Bounds | undefined {
  const multikey = ((index.multikey >> i) & 1) === 1;
  const here = list.filter(({ path }) => path === index.fields[i]!.path);
  let result: Bounds | undefined;
  let best: Condition | undefined;
  for (const condition of here) {
    const bounds = boundsOf(condition.leaf);
    if (!bounds) continue;
    if (multikey) {
      // Different elements may satisfy different conditions: only one of them may narrow the range.
      const better = !result || width(bounds) < width(result);
      if (better) {
        result = { ...bounds, exact: false };
        best = condition;
      }
    } else {
      result = both(result, bounds);
      used.add(condition);
    }
  }
  if (best) used.add(best);
  return result;
}

function width(bounds: Bounds): number {
  return bounds.intervals.every((one) => one.point) ? bounds.intervals.length : 1_000_000;
}

function sortFits(
  index: Index,
  points: number,
  sort: readonly SortField[],
  single: boolean[],
): 'forward' | 'reverse' | undefined {
  if (sort.length === 0) return undefined;
  for (const start of [0, ...Array.from({ length: points }, (_, i) => i + 1)]) {
    let direction: boolean | undefined;
    let fits = true;
    let k = start;
    for (const field of sort) {
      // A field fixed to one value does not matter to the order; where an array matched, its other elements may.
      const fixed = index.fields.findIndex(
        (one, i) => single[i] === true && one.path === field.path && ((index.multikey >> i) & 1) === 0,
      );
      if (fixed >= 0 && fixed < start) continue;
      const own = index.fields[k];
      if (!own || own.path !== field.path || ((index.multikey >> k) & 1) === 1) {
        fits = false;
        break;
      }
      const reverse = own.descending !== field.descending;
      if (direction !== undefined && direction !== reverse) {
        fits = false;
        break;
      }
      direction = reverse;
      k++;
    }
    if (fits) return direction ? 'reverse' : 'forward';
  }
  return undefined;
}

function fit(
  index: Index,
  list: readonly Condition[],
  other: boolean,
  sort: readonly SortField[],
): Fit | undefined {
  if (!usable(index, list)) return undefined;
  const used = new Set<Condition>();
  const perField: Interval[][] = [];
  const single: boolean[] = [];
  let points = 0;
  let exact = !other;
  let usedMultikey = false;
  let combinations = 1;
  let ranged = false;
  for (let i = 0; i < index.fields.length; i++) {
    const multikey = ((index.multikey >> i) & 1) === 1;
    if (multikey && usedMultikey) break;
    const bounds = fieldBounds(index, i, list, used);
    if (!bounds) break;
    // A long list on the first field is still far better than reading everything.
    if (i > 0 && combinations * bounds.intervals.length > MAX_RANGES) break;
    combinations *= bounds.intervals.length;
    usedMultikey ||= multikey;
    exact &&= bounds.exact && !multikey;
    const intervals = index.fields[i]!.descending
      ? bounds.intervals.map(inverted).reverse()
      : bounds.intervals;
    perField.push(intervals);
    const allPoints = intervals.every((one) => one.point);
    if (!allPoints) {
      ranged = true;
      break;
    }
    single[i] = intervals.length === 1;
    if (single.slice(0, i + 1).every(Boolean)) points = i + 1;
  }
  const direction = sortFits(index, points, sort, single);
  if (perField.length === 0 && !direction) {
    // Nothing narrows it, but a small partial or sparse index still beats reading everything.
    if (!index.partial && !index.sparse) return undefined;
  }
  exact &&= used.size === list.length && perField.length > 0;
  const ranges = perField.length === 0 ? [{ low: Buffer.alloc(0), high: END }] : rangesOf(perField);
  const equalities = perField.length - (ranged ? 1 : 0);
  const full = index.unique && equalities === index.fields.length && ranges.length === 1;
  const score =
    (full ? 10_000 : 0) +
    equalities * 100 +
    (ranged ? 60 : 0) +
    (direction ? 50 : 0) +
    (index.partial ? 5 : 0) -
    index.fields.length;
  return {
    plan: {
      kind: 'index',
      index,
      ranges,
      reverse: direction === 'reverse',
      sorted: direction !== undefined,
      exact,
    },
    score,
  };
}

function hinted(indexes: readonly Index[], hint: Index | undefined): readonly Index[] {
  return hint ? indexes.filter((index) => index === hint) : indexes;
}

/** Chooses how to find the candidates of a filter, in the order of `sort` where an index can give it. */
export function choosePlan(
  collection: Collection,
  node: Node,
  sort: readonly SortField[],
  hint?: Index,
): Plan {
  const { list, ors, other } = conditions(node);
  if (list.some(({ leaf }) => leaf.op === 'in' && leaf.values.length === 0 && leaf.regexes.length === 0))
    return { kind: 'none' };
  let best: Fit | undefined;
  for (const index of hinted(collection.indexes, hint)) {
    const candidate = fit(index, list, other, sort);
    if (candidate && (!best || candidate.score > best.score)) best = candidate;
  }
  const narrow =
    best && (best.score >= 90 || best.plan.ranges.length !== 1 || best.plan.ranges[0]!.low.length > 0);
  if (!narrow && !hint) {
    for (const branches of ors) {
      const plans = branches.map((branch) => choosePlan(collection, branch, []));
      if (plans.every((plan) => plan.kind !== 'scan')) return { kind: 'union', plans };
    }
  }
  if (best) return best.plan;
  if (hint) {
    const ranges = [{ low: Buffer.alloc(0), high: END }];
    return { kind: 'index', index: hint, ranges, reverse: false, sorted: false, exact: false };
  }
  return { kind: 'scan', reverse: false };
}
