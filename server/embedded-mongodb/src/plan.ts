import { both, boundsOf, END, inverted, rangesOf, type Bounds, type Interval, type Range } from './bounds.ts';
import type { Collection, Index } from './engine.ts';
import type { Node } from './conditions.ts';
import { conditions, implies, impliesExists, type Condition } from './implied.ts';
import { isIndex } from './paths.ts';
import type { SortField } from './sort.ts';

const MAX_RANGES = 2000;

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
      /** The only key there can be, of an index that has each key once. */
      only?: Buffer;
    }
  | { kind: 'union'; plans: Plan[] };

type Fit = { plan: Extract<Plan, { kind: 'index' }>; score: number };

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
      ...(full && !ranged ? { only: ranges[0]!.low } : {}),
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
