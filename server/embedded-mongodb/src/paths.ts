import { isDoc, type Doc, type Value } from './values.ts';

/** What a path finds where a document has no such field. */
export const MISSING = Symbol('missing');

/** A value at a path, or nothing. */
export type Found = Value | typeof MISSING;

/** Where in an array a filter matched: the index that the positional operator `$` stands for. */
export type Position = { index?: number | undefined };

const digits = /^(0|[1-9]\d*)$/;

/** Is this part of a path an array index? */
export function isIndex(part: string): boolean {
  return digits.test(part);
}

/**
 * Calls `test` with every value that MongoDB's query language sees at a path until one passes: arrays on the way
 * are spread, and at the end (when `leaf`) the elements come before the array itself.
 */
export function visit(
  document: Doc,
  parts: readonly string[],
  i: number,
  leaf: boolean,
  test: (value: Found) => boolean,
  position?: Position,
): boolean {
  const field = parts[i]!;
  const value: Found = document.get(field);
  if (value === undefined && !document.has(field)) return test(MISSING);
  if (i === parts.length - 1) {
    if (leaf && Array.isArray(value)) {
      for (let k = 0; k < value.length; k++) {
        if (test(value[k])) {
          if (position) position.index = k;
          return true;
        }
      }
    }
    return test(value);
  }
  if (isDoc(value)) return visit(value, parts, i + 1, leaf, test, position);
  if (Array.isArray(value)) return visitArray(value, parts, i + 1, leaf, test, position);
  return test(MISSING);
}

function visitArray(
  array: Value[],
  parts: readonly string[],
  i: number,
  leaf: boolean,
  test: (value: Found) => boolean,
  position?: Position,
): boolean {
  const wanted = isIndex(parts[i]!) ? Number(parts[i]) : -1;
  const last = i === parts.length - 1;
  for (let k = 0; k < array.length; k++) {
    const one = array[k];
    if (isDoc(one) && visit(one, parts, i, leaf, test, position)) {
      if (position) position.index = k;
      return true;
    }
    if (k !== wanted) continue;
    // The index was asked for by number, so it is not one that `$` could stand for.
    let passed = false;
    if (last) passed = test(one);
    else if (isDoc(one)) passed = visit(one, parts, i + 1, leaf, test, position);
    else if (Array.isArray(one)) passed = visitArray(one, parts, i + 1, leaf, test, position);
    if (passed) return true;
  }
  return false;
}

/** The value at a dotted path through documents only, without spreading arrays. */
export function valueAt(document: Doc, parts: readonly string[]): Found {
  let value: Value = document;
  for (const part of parts) {
    if (isDoc(value)) {
      if (!value.has(part)) return MISSING;
      value = value.get(part);
    } else if (Array.isArray(value) && isIndex(part)) {
      if (Number(part) >= value.length) return MISSING;
      value = value[Number(part)];
    } else {
      return MISSING;
    }
  }
  return value;
}
