import { MaxKey, MinKey } from 'bson';
import type { Leaf, Node } from './conditions.ts';
import { equal, rank } from './values.ts';

/** What is asked of one path. */
export type Condition = { path: string; leaf: Leaf };

/** The conditions that must all hold, with those inside `$elemMatch` as conditions on the longer path. */
export function conditions(node: Node): { list: Condition[]; ors: Node[][]; other: boolean } {
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
export function impliesExists(leaf: Leaf): boolean {
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
export function implies(list: readonly Condition[], wanted: Node): boolean {
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
