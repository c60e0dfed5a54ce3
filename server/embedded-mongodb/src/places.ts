import { failure } from './errors.ts';
import { show } from './show.ts';
import { isIndex, MISSING, type Found } from './paths.ts';
import { isDoc, type Doc, type Value } from './values.ts';

/** Where a field is, or would be: what holds it, its name there, and what is found. */
export type Place = { holder: Doc | Value[]; field: string; found: Found };

function child(holder: Doc | Value[], field: string): Found {
  if (isDoc(holder)) return holder.has(field) ? holder.get(field) : MISSING;
  return isIndex(field) && Number(field) < holder.length ? holder[Number(field)] : MISSING;
}

function cannotCreate(field: string, name: string, value: Value): Error {
  return failure(28, `Cannot create field '${field}' in element {${name}: ${show(value)}}`);
}

/** Longest run of nulls that a far array index may create, as in MongoDB. */
const MAX_PADDING = 1_500_000;

/** Puts a value in its place; an array grows as far as it must. */
export function put(holder: Doc | Value[], field: string, value: Value): void {
  if (isDoc(holder)) {
    holder.set(field, value);
    return;
  }
  const index = Number(field);
  if (index - holder.length > MAX_PADDING)
    throw failure(2, `can't set array element at index ${index}: it is too far beyond the end`);
  while (holder.length < index) holder.push(null);
  holder[index] = value;
}

function cannotTraverse(parts: readonly string[], i: number, value: Value): Error {
  return failure(
    28,
    `Cannot use the part (${parts[i]}) of (${parts.join('.')}) to traverse the element ({${parts[i - 1]}: ${show(value)}})`,
  );
}

/**
 * Walks to the holder of the last part. `create` makes the documents on the way; `look` finds nothing where a field is
 * missing, but a path that could not even be made is an error; `ignore` finds nothing there either ($unset).
 */
export function place(
  document: Doc,
  parts: readonly string[],
  way: 'create' | 'look' | 'ignore',
): Place | undefined {
  let holder: Doc | Value[] = document;
  for (let i = 0; i < parts.length; i++) {
    const field = parts[i]!;
    if (Array.isArray(holder) && !isIndex(field)) {
      if (way === 'ignore') return undefined;
      if (way === 'look') throw cannotTraverse(parts, i, holder);
      throw cannotCreate(field, parts[i - 1] ?? '', holder);
    }
    const found: Found = child(holder, field);
    if (i === parts.length - 1) return { holder, field, found };
    if (isDoc(found as Value) || Array.isArray(found)) {
      holder = found as Doc | Value[];
    } else if (found === MISSING) {
      if (way !== 'create') return undefined;
      const made: Doc = new Map();
      put(holder, field, made);
      holder = made;
    } else {
      if (way === 'ignore') return undefined;
      if (way === 'look') throw cannotTraverse(parts, i + 1, found);
      throw cannotCreate(parts[i + 1]!, field, found);
    }
  }
  return undefined;
}

/** Takes a field away; an element of an array becomes null. */
export function remove({ holder, field, found }: Place): void {
  if (found === MISSING) return;
  if (isDoc(holder)) holder.delete(field);
  else holder[Number(field)] = null;
}
