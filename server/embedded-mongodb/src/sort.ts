import { failure, notHere } from './errors.ts';
import { hasArray, valueRows } from './entries.ts';
import { isNumber, toDouble } from './numbers.ts';
import { isIndex } from './paths.ts';
import { compare, isDoc, type Doc, type Value } from './values.ts';

/** One field of a sort. */
export type SortField = { path: string; parts: string[]; descending: boolean };

/** Reads `{a: 1, b: -1}`; refuses what is no direction. */
export function parseSort(sort: Doc): SortField[] {
  if (sort.size > 32) throw failure(13103, 'too many compound keys');
  return [...sort].map(([path, direction]) => {
    if (isDoc(direction)) {
      if (direction.has('$meta')) throw notHere('Sorting by $meta');
      throw failure(15975, `Illegal key in $sort specification: ${path}`);
    }
    const value = isNumber(direction) ? toDouble(direction) : Number.NaN;
    if (value !== 1 && value !== -1) {
      throw failure(15975, `$sort key ordering must be 1 (for ascending) or -1 (for descending)`);
    }
    if (path === '' || path.split('.').includes('')) {
      throw failure(
        isNumber(direction) && path === '' ? 15976 : 15998,
        'FieldPath field names may not be empty strings.',
      );
    }
    if (path.startsWith('$') && path !== '$natural') {
      throw failure(
        16410,
        `FieldPath field names may not start with '$'. Consider using $getField or $setField.`,
      );
    }
    return { path, parts: path.split('.'), descending: value === -1 };
  });
}

/** All values a sort sees at a path: arrays spread, an empty one as undefined, nothing as null. */
function keys(value: Value, parts: readonly string[], i: number, into: Value[]): void {
  if (i === parts.length) {
    if (!Array.isArray(value)) into.push(value);
    else if (value.length === 0) into.push(undefined);
    else for (const one of value) into.push(one);
    return;
  }
  const part = parts[i]!;
  if (isDoc(value)) {
    if (value.has(part)) keys(value.get(part), parts, i + 1, into);
    else into.push(null);
  } else if (Array.isArray(value)) {
    if (isIndex(part) && !value.some((one) => isDoc(one) && one.has(part))) {
      if (Number(part) < value.length) keys(value[Number(part)], parts, i + 1, into);
      else into.push(null);
      return;
    }
    if (value.length === 0) into.push(null);
    for (const one of value) {
      if (isDoc(one)) keys(one, parts, i, into);
      else into.push(null);
    }
  } else into.push(null);
}

/** The value a document is sorted by: the smallest of an array when ascending, the largest when descending. */
export function sortKey(document: Doc, { parts, descending }: SortField): Value {
  const direct = parts.length === 1 ? document.get(parts[0]!) : undefined;
  if (parts.length === 1 && direct !== undefined && !Array.isArray(direct)) return direct;
  if (parts.length === 1 && !document.has(parts[0]!)) return null;
  const found: Value[] = [];
  keys(document, parts, 0, found);
  let best = found[0];
  for (let i = 1; i < found.length; i++) {
    const order = compare(found[i], best);
    if (descending ? order > 0 : order < 0) best = found[i];
  }
  return best;
}

/**
 * The keys of a document for a whole sort. Fields that share an array are taken from one element together: the one
 * that comes first in the order of the sort.
 */
export function sortKeys(document: Doc, fields: readonly SortField[]): Value[] {
  if (fields.length === 1 || !hasArray(document, fields))
    return fields.map((field) => sortKey(document, field));
  let rows: Value[][];
  try {
    rows = valueRows(document, fields);
  } catch {
    throw failure(2, 'Executor error :: caused by :: cannot sort with keys that are parallel arrays');
  }
  return rows.reduce((best, row) => (compareKeys(row, best, fields) < 0 ? row : best));
}

/** Compares two rows of keys. */
export function compareKeys(a: readonly Value[], b: readonly Value[], fields: readonly SortField[]): number {
  for (let i = 0; i < fields.length; i++) {
    const order = compare(a[i], b[i]);
    if (order !== 0) return fields[i]!.descending ? -order : order;
  }
  return 0;
}

/** The first value on a path through documents that is not a document; an array counts as a whole. */
function plainKey(value: Value, parts: readonly string[]): Value {
  let here = value;
  for (const part of parts) {
    if (!isDoc(here) || !here.has(part)) return null;
    here = here.get(part);
    if (Array.isArray(here)) return here;
  }
  return here;
}

/** The order of the elements of one array by their fields ($push with $sort, $sortArray): arrays inside are not spread. */
export function compareElements(fields: readonly SortField[]): (a: Value, b: Value) => number {
  const keysOf = (value: Value): Value[] => fields.map(({ parts }) => plainKey(value, parts));
  return (a, b) => compareKeys(keysOf(a), keysOf(b), fields);
}
