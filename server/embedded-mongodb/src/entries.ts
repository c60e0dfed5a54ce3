import { failure } from './errors.ts';
import { keyOf } from './keys.ts';
import { isDoc, type Doc, type Value } from './values.ts';

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
