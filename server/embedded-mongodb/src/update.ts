import { applyModifier } from './modifiers.ts';
import { modifiers, prepareModifier, type Modifier } from './modifier.ts';
import { failure } from './errors.ts';
import { compileFilter } from './filter.ts';
import { type Node } from './conditions.ts';
import { show } from './show.ts';
import type { Scope } from './aggregate/scope.ts';
import { isIndex, MISSING, type Position } from './paths.ts';
import { compareStrings, isDoc, structuredCopy, type Doc, type Value } from './values.ts';

/** An update ready to be applied to any number of documents. */
export type Update = {
  kind: 'replacement' | 'operators';
  /** Changes `document` in place (or returns another one for a replacement). `inserting` is true for an upsert. */
  apply: (document: Doc, position: Position, inserting: boolean) => Doc;
};

/** One change, at one path as written (with its positional operators still in it). */
export type Change = { operator: string; path: string; parts: string[]; modifier: Modifier };

function compareParts(a: string, b: string): number {
  if (isIndex(a) && isIndex(b)) return Number(a) - Number(b);
  return compareStrings(a, b);
}

/** MongoDB applies changes in the order of their paths: numbers as numbers, the rest as text. */
function comparePaths(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const order = compareParts(a[i]!, b[i]!);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function checkPath(path: string): string[] {
  if (path === '') throw failure(56, 'An empty update path is not valid.');
  const parts = path.split('.');
  parts.forEach((part, i) => {
    if (part === '')
      throw failure(56, `The update path '${path}' contains an empty field name, which is not allowed.`);
    // Inside a document a name may begin with a dollar; at the top it would be taken for an operator.
    if (i === 0 && part.startsWith('$') && !isPositional(part)) {
      throw failure(
        52,
        `The dollar ($) prefixed field '${part}' in '${path}' is not allowed in the context of an update's replacement document. Consider using an aggregation pipeline with $replaceWith.`,
      );
    }
    if (isPositional(part) && i === 0) {
      throw failure(2, `Cannot have positional (i.e. '$') element in the first position in path '${path}'`);
    }
  });
  if (parts.filter((part) => part === '$').length > 1) {
    throw failure(2, `Too many positional (i.e. '$') elements found in path '${path}'`);
  }
  return parts;
}

function isPositional(part: string): boolean {
  return part === '$' || (part.startsWith('$[') && part.endsWith(']'));
}

function checkConflicts(paths: string[][]): void {
  const sorted = [...paths].sort(comparePaths);
  for (let i = 1; i < sorted.length; i++) {
    const before = sorted[i - 1]!;
    const path = sorted[i]!;
    if (before.every((part, k) => part === path[k])) {
      throw failure(
        40,
        `Updating the path '${path.join('.')}' would create a conflict at '${before.join('.')}'`,
      );
    }
  }
}

type Filters = Map<string, Node>;

function firstName(filter: Doc): string | undefined {
  for (const [name, condition] of filter) {
    if (!name.startsWith('$')) return name.split('.')[0];
    if (Array.isArray(condition)) {
      for (const one of condition) {
        const inner = isDoc(one) ? firstName(one) : undefined;
        if (inner !== undefined) return inner;
      }
    }
  }
  return undefined;
}

function compileFilters(arrayFilters: readonly Value[], scope: Scope): Filters {
  const filters: Filters = new Map();
  for (const filter of arrayFilters) {
    if (!isDoc(filter)) throw failure(14, 'array filters must be documents');
    const identifier = firstName(filter);
    if (identifier === undefined) {
      throw failure(9, 'Cannot use an expression without a top-level field name in arrayFilters');
    }
    const names = [...filter.keys()]
      .filter((name) => !name.startsWith('$'))
      .map((name) => name.split('.')[0]);
    const other = names.find((name) => name !== identifier);
    if (other !== undefined) {
      throw failure(
        9,
        `Error parsing array filter :: caused by :: Expected a single top-level field name, found '${identifier}' and '${other}'`,
      );
    }
    if (!/^[a-z][a-zA-Z0-9]*$/.test(identifier)) {
      throw failure(
        2,
        `Error parsing array filter :: caused by :: The top-level field name must be an alphanumeric string beginning with a lowercase letter, found '${identifier}'`,
      );
    }
    if (filters.has(identifier)) {
      throw failure(9, `Found multiple array filters with the same top-level field name ${identifier}`);
    }
    filters.set(identifier, compileFilter(filter, scope));
  }
  return filters;
}

/** Replaces the positional operators of a path by the indexes they stand for in this document. */
function expand(document: Doc, change: Change, filters: Filters, position: Position): string[][] {
  const { parts, path } = change;
  if (!path.includes('$')) return [parts];
  const results: string[][] = [];
  const walk = (value: Value | typeof MISSING, i: number, done: string[]): void => {
    if (i === parts.length) {
      results.push(done);
      return;
    }
    const part = parts[i]!;
    if (part === '$') {
      if (position.index === undefined) {
        throw failure(2, 'The positional operator did not find the match needed from the query.');
      }
      const index = position.index;
      return walk(Array.isArray(value) && index < value.length ? value[index] : MISSING, i + 1, [
        ...done,
        String(index),
      ]);
    }
    if (!isPositional(part)) {
      let next: Value | typeof MISSING = MISSING;
      if (isDoc(value) && value.has(part)) next = value.get(part);
      else if (Array.isArray(value) && isIndex(part) && Number(part) < value.length)
        next = value[Number(part)];
      return walk(next, i + 1, [...done, part]);
    }
    if (!Array.isArray(value)) {
      const where = parts.slice(0, i).join('.');
      if (value === MISSING) {
        throw failure(2, `The path '${where}' must exist in the document in order to apply array updates.`);
      }
      throw failure(2, `Cannot apply array updates to non-array element ${parts[i - 1]}: ${show(value)}`);
    }
    const identifier = part.slice(2, -1);
    const filter = identifier === '' ? undefined : filters.get(identifier)!;
    value.forEach((one, k) => {
      if (!filter || filter.matches(new Map([[identifier, one]]))) walk(one, i + 1, [...done, String(k)]);
    });
  };
  walk(document, 0, []);
  return results;
}

function parseChanges(update: Doc, scope: Scope): Change[] {
  const changes: Change[] = [];
  for (const [operator, operand] of update) {
    if (!modifiers.has(operator)) {
      throw failure(
        9,
        `Unknown modifier: ${operator}. Expected a valid update modifier or pipeline-style update specified as an array`,
      );
    }
    if (!isDoc(operand)) {
      throw failure(
        9,
        `Modifiers operate on fields but we found type ${typeof operand} instead. For example: {$mod: {<field>: ...}} not {${operator}: ${show(operand)}}`,
      );
    }
    for (const [path, argument] of operand) {
      const parts = checkPath(path);
      changes.push({ operator, path, parts, modifier: prepareModifier(operator, path, argument, scope) });
    }
  }
  return changes;
}

function checkIdentifiers(changes: readonly Change[], filters: Filters, update: Doc): void {
  const used = new Set<string>();
  for (const { parts, path } of changes) {
    for (const part of parts) {
      if (!part.startsWith('$[') || part === '$[]') continue;
      const identifier = part.slice(2, -1);
      if (!filters.has(identifier)) {
        throw failure(2, `No array filter found for identifier '${identifier}' in path '${path}'`);
      }
      used.add(identifier);
    }
  }
  for (const identifier of filters.keys()) {
    if (!used.has(identifier)) {
      throw failure(
        9,
        `The array filter for identifier '${identifier}' was not used in the update ${show(update)}`,
      );
    }
  }
}

function compileOperators(update: Doc, arrayFilters: readonly Value[], scope: Scope): Update {
  const changes = parseChanges(update, scope);
  const targets = changes.flatMap((change) =>
    change.operator === '$rename' ? [change.parts, change.modifier.to!] : [change.parts],
  );
  checkConflicts(targets);
  const filters = compileFilters(arrayFilters, scope);
  checkIdentifiers(changes, filters, update);
  const apply = (document: Doc, position: Position, inserting: boolean): Doc => {
    const id = document.get('_id');
    const concrete: { parts: string[]; change: Change }[] = [];
    for (const change of changes) {
      if (change.operator === '$setOnInsert' && !inserting) continue;
      for (const parts of expand(document, change, filters, position)) concrete.push({ parts, change });
    }
    if (concrete.length > 1) {
      if (changes.some((change) => change.path.includes('$'))) {
        checkConflicts(concrete.map(({ parts }) => parts));
      }
      const target = (one: (typeof concrete)[number]): string[] => one.change.modifier.to ?? one.parts;
      concrete.sort((a, b) => comparePaths(target(a), target(b)));
    }
    for (const { parts, change } of concrete) applyModifier(document, parts, change.modifier, id, scope);
    return document;
  };
  return { kind: 'operators', apply };
}

/** Compiles an update document: operators, or a whole replacement. Pipelines are compiled elsewhere. */
export function compileUpdate(update: Doc, arrayFilters: readonly Value[], scope: Scope): Update {
  const first = update.keys().next().value;
  if (first?.startsWith('$')) return compileOperators(update, arrayFilters, scope);
  for (const name of update.keys()) {
    if (name.startsWith('$')) {
      throw failure(
        52,
        `The dollar ($) prefixed field '${name}' in '${name}' is not allowed in the context of an update's replacement document. Consider using an aggregation pipeline with $replaceWith.`,
      );
    }
  }
  if (arrayFilters.length > 0)
    throw failure(9, 'arrayFilters may not be specified for replacement-style updates');
  const apply = (document: Doc): Doc => {
    const result: Doc = new Map();
    if (document.has('_id')) result.set('_id', document.get('_id'));
    for (const [name, value] of update) result.set(name, structuredCopy(value));
    return result;
  };
  return { kind: 'replacement', apply };
}

/** The document an upsert starts from: the values that the filter fixes with equality. */
export function upsertBase(filter: Doc, replacing: boolean): Doc {
  const base: Doc = new Map();
  const seen = new Set<string>();
  const put = (path: string, value: Value): void => {
    if (replacing && path !== '_id') {
      if (path.startsWith('_id.'))
        throw failure(54, `cannot infer query fields to set, path '_id' is matched twice`);
      return;
    }
    for (const other of seen) {
      if (other === path || other.startsWith(`${path}.`) || path.startsWith(`${other}.`)) {
        throw failure(54, `cannot infer query fields to set, path '${path}' is matched twice`);
      }
    }
    seen.add(path);
    const parts = path.split('.');
    let holder = base;
    for (const part of parts.slice(0, -1)) {
      if (!isDoc(holder.get(part))) holder.set(part, new Map());
      holder = holder.get(part) as Doc;
    }
    holder.set(parts.at(-1)!, structuredCopy(value));
  };
  const read = (conditions: Doc): void => {
    for (const [name, condition] of conditions) {
      if (name === '$and' && Array.isArray(condition)) condition.forEach((one) => isDoc(one) && read(one));
      else if (name === '$or' && Array.isArray(condition) && condition.length === 1)
        read(condition[0] as Doc);
      else if (name.startsWith('$')) continue;
      else if (
        isDoc(condition) &&
        [...condition.keys()][0]?.startsWith('$') &&
        !['$ref', '$id'].includes([...condition.keys()][0]!)
      ) {
        if (condition.has('$eq')) put(name, condition.get('$eq'));
        const list = condition.get('$all') ?? condition.get('$in');
        // One value to choose from is an equality.
        const [only] = Array.isArray(list) && list.length === 1 ? list : [];
        if (
          Array.isArray(list) &&
          list.length === 1 &&
          !isRegex(only) &&
          !(isDoc(only) && only.has('$elemMatch'))
        )
          put(name, only);
      } else if (!isRegex(condition)) put(name, condition);
    }
  };
  read(filter);
  return base;
}

function isRegex(value: Value): boolean {
  return (
    typeof value === 'object' && value !== null && '_bsontype' in value && value._bsontype === 'BSONRegExp'
  );
}
