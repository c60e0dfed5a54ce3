import { compileExpression, truthy, type Expression, type Scope } from './aggregate/scope.ts';
import { failure, notHere } from './errors.ts';
import { compileFilter } from './filter.ts';
import { type Node } from './conditions.ts';
import { isNumber, toDouble } from './numbers.ts';
import { MISSING, type Position } from './paths.ts';
import { isDoc, type Doc, type Value } from './values.ts';

/** Turns a document into what was asked of it. */
export type Projection = (document: Doc, scope: Scope, position?: Position) => Doc;

/** A tree of field names; a leaf says what happens there. */
type Tree = Map<string, Tree | Leaf>;
type Leaf =
  | { kind: 'include' }
  | { kind: 'exclude' }
  | { kind: 'compute'; expression: Expression }
  | { kind: 'slice'; skip: number | undefined; limit: number }
  | { kind: 'elemMatch'; node: Node; values: boolean }
  | { kind: 'positional' };

function isTree(node: Tree | Leaf): node is Tree {
  return node instanceof Map;
}

function insert(tree: Tree, path: string, leaf: Leaf): void {
  const parts = path.split('.');
  let here = tree;
  parts.forEach((part, i) => {
    if (part === '') throw failure(15998, 'FieldPath field names may not be empty strings.');
    if (part.startsWith('$'))
      throw failure(
        16410,
        `FieldPath field names may not start with '$'. Consider using $getField or $setField.`,
      );
    const existing = here.get(part);
    if (i === parts.length - 1) {
      if (existing) throw failure(31250, `Path collision at ${path}`);
      here.set(part, leaf);
      return;
    }
    if (existing && !isTree(existing)) {
      throw failure(31249, `Path collision at ${path} remaining portion ${parts.slice(i + 1).join('.')}`);
    }
    const next = (existing as Tree | undefined) ?? new Map();
    here.set(part, next);
    here = next;
  });
}

function sliceLeaf(argument: Value): Leaf {
  const numbers = Array.isArray(argument) ? argument : [argument];
  if (numbers.length < 1 || numbers.length > 2 || !numbers.every(isNumber)) {
    throw failure(
      28667,
      'Invalid $slice syntax. The given syntax did not match the find() syntax because :: caused by :: $slice must be a number or [skip, limit]',
    );
  }
  const [first, second] = numbers.map((one) => Math.trunc(toDouble(one)));
  if (second === undefined) return { kind: 'slice', skip: undefined, limit: first! };
  if (second <= 0) throw failure(28724, '$slice limit must be positive');
  return { kind: 'slice', skip: first!, limit: second };
}

type Collected = {
  tree: Tree;
  includes: boolean;
  excludes: boolean;
  id: boolean | undefined;
  computes: boolean;
  positional: boolean;
};

function collect(specification: Doc, prefix: string, into: Collected, scope: Scope, find: boolean): void {
  for (const [name, value] of specification) {
    const path = prefix + name;
    if (typeof value === 'boolean' || isNumber(value)) {
      const include = truthy(value);
      if (find && include && path.endsWith('.$')) {
        if (into.positional)
          throw failure(31276, 'Cannot specify more than one positional projection per query.');
        into.positional = true;
        into.includes = true;
        insert(into.tree, path.slice(0, -2), { kind: 'positional' });
        continue;
      }
      if (path === '_id') {
        into.id = include;
        continue;
      }
      if (include) into.includes = true;
      else into.excludes = true;
      insert(into.tree, path, { kind: include ? 'include' : 'exclude' });
      continue;
    }
    if (isDoc(value) && value.size > 0) {
      const first = value.keys().next().value!;
      if (find && first === '$slice') {
        insert(into.tree, path, sliceLeaf(value.get('$slice')));
        continue;
      }
      if (find && first === '$elemMatch') {
        const condition = value.get('$elemMatch');
        if (path.includes('.')) throw failure(31275, 'Cannot use $elemMatch projection on a nested field.');
        if (!isDoc(condition)) throw failure(2, 'elemMatch: Invalid argument, object required');
        const values =
          [...condition.keys()][0]?.startsWith('$') === true &&
          !['$and', '$or', '$nor'].includes([...condition.keys()][0]!);
        const node = compileFilter(values ? new Map([['v', condition]]) : condition, scope);
        into.includes = true;
        insert(into.tree, path, { kind: 'elemMatch', node, values });
        continue;
      }
      if (first === '$meta') throw notHere('The projection $meta');
      if (!first.startsWith('$')) {
        collect(value, `${path}.`, into, scope, find);
        continue;
      }
    } else if (isDoc(value)) {
      throw failure(51270, 'An empty sub-projection is not a valid value. Found empty object at path');
    }
    into.computes = true;
    if (path === '_id') into.id = true;
    insert(into.tree, path, { kind: 'compute', expression: compileExpression(value, scope) });
  }
}

function slice(value: Value, { skip, limit }: Extract<Leaf, { kind: 'slice' }>): Value {
  if (!Array.isArray(value)) return value;
  if (skip === undefined) return limit >= 0 ? value.slice(0, limit) : value.slice(limit);
  const start = skip >= 0 ? skip : Math.max(0, value.length + skip);
  return value.slice(start, start + limit);
}

function elemMatch(
  value: Value,
  { node, values }: Extract<Leaf, { kind: 'elemMatch' }>,
): Value | typeof MISSING {
  if (!Array.isArray(value)) return MISSING;
  const found = value.find((one) =>
    values ? node.matches(new Map([['v', one]])) : isDoc(one) && node.matches(one),
  );
  return found === undefined ? MISSING : [found];
}

function hasComputed(tree: Tree): boolean {
  return [...tree.values()].some((one) => (isTree(one) ? hasComputed(one) : one.kind === 'compute'));
}

/** Keeps what the tree names; fields in the order of the document, computed ones after them. */
function include(
  value: Doc,
  tree: Tree,
  root: Doc,
  scope: Scope,
  position: Position | undefined,
  keepRest: boolean,
): Doc {
  const result: Doc = new Map();
  for (const [name, inner] of value) {
    const node = tree.get(name);
    if (!node) {
      if (keepRest) result.set(name, inner);
      continue;
    }
    if (isTree(node)) {
      const nested = includeNested(inner, node, root, scope, position, keepRest);
      if (nested !== MISSING) result.set(name, nested);
      continue;
    }
    const projected = leafValue(inner, node, position);
    if (projected !== MISSING) result.set(name, projected);
    else if (node.kind === 'compute') result.set(name, inner);
  }
  for (const [name, node] of tree) {
    if (!isTree(node) && node.kind === 'compute') {
      const computed = node.expression(root, scope);
      if (computed === MISSING) result.delete(name);
      else result.set(name, computed);
    } else if (
      isTree(node) &&
      hasComputed(node) &&
      !isDoc(value.get(name)) &&
      !Array.isArray(value.get(name))
    ) {
      result.set(name, include(new Map(), node, root, scope, position, keepRest));
    }
  }
  return result;
}

function includeNested(
  value: Value,
  tree: Tree,
  root: Doc,
  scope: Scope,
  position: Position | undefined,
  keepRest: boolean,
): Value | typeof MISSING {
  if (isDoc(value)) return include(value, tree, root, scope, position, keepRest);
  if (Array.isArray(value)) {
    const items: Value[] = [];
    for (const one of value) {
      const nested = includeNested(one, tree, root, scope, position, keepRest);
      if (nested !== MISSING) items.push(nested);
    }
    return items;
  }
  if (hasComputed(tree)) return include(new Map(), tree, root, scope, position, keepRest);
  return keepRest ? value : MISSING;
}

function leafValue(value: Value, leaf: Leaf, position: Position | undefined): Value | typeof MISSING {
  switch (leaf.kind) {
    case 'include':
      return value;
    case 'slice':
      return slice(value, leaf);
    case 'elemMatch':
      return elemMatch(value, leaf);
    case 'positional':
      if (!Array.isArray(value)) return value;
      if (position?.index === undefined) {
        throw failure(
          51246,
          "Executor error during find command :: caused by :: positional operator '.$' couldn't find a matching element in the array",
        );
      }
      return position.index < value.length ? [value[position.index]] : [];
    case 'compute':
      return MISSING;
    default:
      return MISSING;
  }
}

/**
 * Compiles a projection. `find` allows what only find knows ($slice, $elemMatch, the positional `$`).
 * Mixing inclusion and exclusion is an error, except for `_id`.
 */
export function compileProjection(specification: Doc, scope: Scope, find: boolean): Projection {
  if (specification.size === 0) return (document) => document;
  const into: Collected = {
    tree: new Map(),
    includes: false,
    excludes: false,
    id: undefined,
    computes: false,
    positional: false,
  };
  collect(specification, '', into, scope, find);
  if (into.includes && into.excludes) {
    const [path] = [...specification].find(([name, value]) => name !== '_id' && !truthy(value)) ?? [''];
    throw failure(31254, `Cannot do exclusion on field ${path} in inclusion projection`);
  }
  if (into.computes && into.excludes) {
    throw failure(31252, 'Cannot use an expression in an exclusion projection');
  }
  const inclusive =
    into.includes || into.computes || (into.id === true && !into.excludes && !hasSlice(into.tree));
  if (inclusive) {
    if (into.id !== false && !into.tree.has('_id')) into.tree.set('_id', { kind: 'include' });
    return (document, inner, position) =>
      idFirst(include(document, into.tree, document, inner, position, false));
  }
  if (into.id === false) into.tree.set('_id', { kind: 'exclude' });
  return (document, inner, position) => include(document, into.tree, document, inner, position, true);
}

function hasSlice(tree: Tree): boolean {
  return [...tree.values()].some((one) => !isTree(one) && one.kind === 'slice');
}

function idFirst(document: Doc): Doc {
  if (!document.has('_id') || document.keys().next().value === '_id') return document;
  return new Map([['_id', document.get('_id')], ...document]);
}

/** `$addFields`: sets fields, keeps the rest. */
export function compileAddFields(specification: Doc, scope: Scope): Projection {
  const tree: Tree = new Map();
  const read = (fields: Doc, prefix: string): void => {
    for (const [name, value] of fields) {
      const path = prefix + name;
      const first = isDoc(value) ? value.keys().next().value : undefined;
      if (isDoc(value) && value.size > 0 && !first!.startsWith('$')) read(value, `${path}.`);
      else insert(tree, path, { kind: 'compute', expression: compileExpression(value, scope) });
    }
  };
  read(specification, '');
  return (document, inner) => include(document, tree, document, inner, undefined, true);
}
