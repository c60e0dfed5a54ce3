import { BSONRegExp } from 'bson';
import { compileExpression, truthy, type Scope } from './aggregate/scope.ts';
import { atPath, elementIndex } from './at-path.ts';
import { bitTest } from './bits.ts';
import {
  comparison,
  dbRefNames,
  exists,
  inLeaf,
  modLeaf,
  not,
  regexLeaf,
  sizeLeaf,
  typeLeaf,
  type Leaf,
  type Node,
} from './conditions.ts';
import { failure, notHere } from './errors.ts';
import { isNumber, toDouble } from './numbers.ts';
import type { Found, Position } from './paths.ts';
import { regexOf } from './regex.ts';
import { compare, isDoc, rank, type Doc, type Value } from './values.ts';

function isOperators(value: Value): value is Doc {
  if (!isDoc(value) || value.size === 0) return false;
  const first = value.keys().next().value!;
  return first.startsWith('$') && !dbRefNames.has(first);
}

const logical = new Set(['$and', '$or', '$nor', '$expr', '$where', '$text', '$comment', '$jsonSchema']);

function elemMatchLeaf(operand: Value, scope: Scope): Leaf {
  if (!isDoc(operand)) throw failure(2, '$elemMatch needs an Object');
  const first = operand.keys().next().value;
  if (isOperators(operand) && !logical.has(first!)) {
    const leaves = compileOperators(operand, ['$elemMatch'], scope);
    const element = (value: Found, position?: Position): boolean => {
      if (!Array.isArray(value)) return false;
      const index = value.findIndex((one) => leaves.every((leaf) => leaf.element(one)));
      if (index >= 0 && position) position.index = index;
      return index >= 0;
    };
    return { op: 'elemMatchValue', leaves, whole: true, element };
  }
  const inner = compileNode(operand, scope, false);
  const element = (value: Found): boolean => elementIndex(value, inner) >= 0;
  return { op: 'elemMatch', inner, whole: true, element };
}

function allLeaf(operand: Value, scope: Scope): Leaf {
  if (!Array.isArray(operand)) throw failure(2, '$all needs an array');
  const leaves = operand.map((one): Leaf => {
    if (isDoc(one) && one.keys().next().value === '$elemMatch')
      return elemMatchLeaf(one.get('$elemMatch'), scope);
    if (isOperators(one)) throw failure(2, 'no $ expressions in $all');
    return one instanceof BSONRegExp ? regexLeaf(one.pattern, one.options) : comparison('$eq', one);
  });
  const mixed = leaves.some((leaf) => leaf.op === 'elemMatch' || leaf.op === 'elemMatchValue');
  if (mixed && leaves.some((leaf) => leaf.op !== 'elemMatch' && leaf.op !== 'elemMatchValue')) {
    throw failure(2, '$all/$elemMatch has to be consistent');
  }
  return {
    op: 'all',
    leaves,
    element: (value) => leaves.length > 0 && leaves.every((leaf) => leaf.element(value)),
  };
}

function oneOperator(name: string, operand: Value, all: Doc, parts: readonly string[], scope: Scope): Leaf {
  switch (name) {
    case '$eq':
    case '$gt':
    case '$gte':
    case '$lt':
    case '$lte':
      if (operand instanceof BSONRegExp && name !== '$eq') {
        throw failure(2, `Can't have RegEx as arg to predicate over field '${parts.join('.')}'.`);
      }
      return comparison(name, operand);
    case '$ne':
      if (operand instanceof BSONRegExp) throw failure(2, "Can't have regex as arg to $ne.");
      return not([comparison('$eq', operand)]);
    case '$in':
      return inLeaf(operand, name);
    case '$nin':
      return not([inLeaf(operand, name)]);
    case '$not': {
      if (operand instanceof BSONRegExp) return not([regexLeaf(operand.pattern, operand.options)]);
      if (!isDoc(operand)) throw failure(2, '$not needs a regex or a document');
      if (operand.size === 0) throw failure(2, '$not cannot be empty');
      return not(compileOperators(operand, parts, scope));
    }
    case '$exists':
      return exists(operand);
    case '$type':
      return typeLeaf(operand);
    case '$size':
      return sizeLeaf(operand);
    case '$mod':
      return modLeaf(operand);
    case '$all':
      return allLeaf(operand, scope);
    case '$elemMatch':
      return elemMatchLeaf(operand, scope);
    case '$regex': {
      const options = all.get('$options') ?? '';
      if (typeof options !== 'string') throw failure(2, '$options has to be a string');
      if (operand instanceof BSONRegExp) {
        if (operand.options && options) throw failure(51075, 'options set in both $regex and $options');
        return regexLeaf(operand.pattern, options || operand.options);
      }
      if (typeof operand !== 'string') throw failure(2, '$regex has to be a string');
      return regexLeaf(operand, options);
    }
    case '$options':
      if (!all.has('$regex')) throw failure(2, '$options needs a $regex');
      return { op: 'other', element: () => true };
    case '$bitsAllSet':
    case '$bitsAllClear':
    case '$bitsAnySet':
    case '$bitsAnyClear':
      return { op: 'other', element: bitTest(name, operand) };
    case '$comment':
      return { op: 'other', element: () => true };
    case '$geoWithin':
    case '$geoIntersects':
    case '$near':
    case '$nearSphere':
    case '$within':
      throw notHere(`The query operator ${name}`);
    default:
      throw failure(2, `unknown operator: ${name}`);
  }
}

function compileOperators(operators: Doc, parts: readonly string[], scope: Scope): Leaf[] {
  const leaves: Leaf[] = [];
  for (const [name, operand] of operators) {
    if (!name.startsWith('$')) throw failure(2, `unknown operator: ${name}`);
    if (name === '$options' || name === '$comment') {
      oneOperator(name, operand, operators, parts, scope);
      continue;
    }
    leaves.push(oneOperator(name, operand, operators, parts, scope));
  }
  return leaves;
}

function compileField(path: string, condition: Value, scope: Scope): Node[] {
  const parts = path.split('.');
  if (condition instanceof BSONRegExp)
    return [atPath(path, parts, regexLeaf(condition.pattern, condition.options))];
  if (!isOperators(condition)) return [atPath(path, parts, comparison('$eq', condition))];
  return compileOperators(condition, parts, scope).map((leaf) => atPath(path, parts, leaf));
}

function compileList(name: '$and' | '$or' | '$nor', operand: Value, scope: Scope): Node {
  if (!Array.isArray(operand)) throw failure(2, `${name} must be an array`);
  if (operand.length === 0) throw failure(2, '$and/$or/$nor must be a nonempty array');
  const nodes = operand.map((one) => {
    if (!isDoc(one)) throw failure(2, '$or/$and/$nor entries need to be full objects');
    return compileNode(one, scope, false);
  });
  if (name === '$and') return and(nodes);
  if (name === '$or') {
    return {
      kind: 'or',
      nodes,
      matches: (document, position) => nodes.some((n) => n.matches(document, position)),
    };
  }
  return { kind: 'nor', nodes, matches: (document) => !nodes.some((n) => n.matches(document)) };
}

function and(nodes: Node[]): Node {
  if (nodes.length === 1) return nodes[0]!;
  return {
    kind: 'and',
    nodes,
    matches: (document, position) => nodes.every((n) => n.matches(document, position)),
  };
}

function compileNode(filter: Doc, scope: Scope, top: boolean): Node {
  const nodes: Node[] = [];
  for (const [name, condition] of filter) {
    if (!name.startsWith('$') || dbRefNames.has(name)) nodes.push(...compileField(name, condition, scope));
    else if (name === '$and' || name === '$or' || name === '$nor')
      nodes.push(compileList(name, condition, scope));
    else if (name === '$expr') {
      const expression = compileExpression(condition, scope);
      nodes.push({ kind: 'other', matches: (document) => truthy(expression(document, scope)) });
    } else if (name === '$comment') continue;
    else if (name === '$sampleRate') {
      const rate = isNumber(condition) ? toDouble(condition) : Number.NaN;
      if (!(rate >= 0 && rate <= 1)) throw failure(2, 'numeric argument to $sampleRate must be in [0, 1]');
      nodes.push({ kind: 'other', matches: () => Math.random() < rate });
    } else if (['$where', '$text', '$jsonSchema'].includes(name)) throw notHere(`The query operator ${name}`);
    else {
      throw failure(
        2,
        `unknown top level operator: ${name}. If you are trying to negate an entire expression, use $nor.`,
      );
    }
  }
  void top;
  return and(nodes);
}

/** Compiles a filter once; unknown operators throw MongoDB's error. `scope` holds the variables of $expr. */
export function compileFilter(filter: Doc, scope: Scope): Node {
  return compileNode(filter, scope, true);
}

/** Judges one value by a condition as `$pull` does: operators on the value itself, or a filter on a document. */
export function compileElement(condition: Value, scope: Scope): (value: Value) => boolean {
  if (condition instanceof BSONRegExp) {
    const compiled = regexOf(condition);
    return (value) => typeof value === 'string' && compiled.test(value);
  }
  if (!isDoc(condition)) return (value) => rank(value) === rank(condition) && compare(value, condition) === 0;
  if (isOperators(condition) && !logical.has(condition.keys().next().value!)) {
    const node = compileNode(new Map([['v', condition]]), scope, false);
    return (value) => node.matches(new Map([['v', value]]));
  }
  const node = compileNode(condition, scope, false);
  return (value) => isDoc(value) && node.matches(value);
}
