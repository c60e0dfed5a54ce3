import type { Leaf, Node } from './conditions.ts';
import { MISSING, visit, type Found, type Position } from './paths.ts';
import { isDoc, type Doc } from './values.ts';

type PathNode = Extract<Node, { kind: 'path' }>;

/** The first element for which a filter holds, or -1. */
export function elementIndex(value: Found, inner: Node): number {
  if (!Array.isArray(value)) return -1;
  return value.findIndex((one) => {
    if (isDoc(one)) return inner.matches(one);
    // An array inside an array is looked at as a document whose fields are its indexes.
    return Array.isArray(one) && inner.matches(new Map(one.map((item, i) => [String(i), item])));
  });
}

/** A leaf put at a path. Negations ask that no value passes, so they turn the whole visit around. */
export function atPath(path: string, parts: string[], leaf: Leaf): PathNode {
  const base = { kind: 'path' as const, path, parts, ...leaf };
  if (leaf.op === 'not') {
    const inner = leaf.leaves.map((one) => atPath(path, parts, one));
    return { ...base, matches: (document) => !inner.every((one) => one.matches(document)) };
  }
  if (leaf.op === 'all') {
    const inner = leaf.leaves.map((one) => atPath(path, parts, one));
    const matches = (document: Doc, position?: Position): boolean =>
      inner.length > 0 && inner.every((one) => one.matches(document, position));
    return { ...base, matches };
  }
  if (leaf.op === 'exists') {
    const wanted = leaf.exists;
    const found = (value: Found): boolean => value !== MISSING;
    const matches = (document: Doc, position?: Position): boolean =>
      visit(document, parts, 0, true, found, wanted ? position : undefined) === wanted;
    return { ...base, matches };
  }
  if (leaf.op === 'elemMatch' || leaf.op === 'elemMatchValue') {
    const indexIn = (value: Found): number => {
      if (leaf.op === 'elemMatch') return elementIndex(value, leaf.inner);
      if (!Array.isArray(value)) return -1;
      return value.findIndex((one) => leaf.leaves.every((inner) => inner.element(one)));
    };
    const matches = (document: Doc, position?: Position): boolean => {
      let index = -1;
      const passed = visit(document, parts, 0, false, (value) => (index = indexIn(value)) >= 0, position);
      if (passed && position && position.index === undefined) position.index = index;
      return passed;
    };
    return { ...base, matches };
  }
  const spread = leaf.whole !== true;
  const { element } = leaf;
  const matches = (document: Doc, position?: Position): boolean =>
    visit(document, parts, 0, spread, element, position);
  return { ...base, matches };
}
