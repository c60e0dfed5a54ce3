import { BSONRegExp, BSONSymbol, Decimal128, MaxKey, MinKey } from 'bson';
import { bitTest } from './bits.ts';
import { failure, notHere } from './errors.ts';
import { compileExpression, truthy, type Scope } from './aggregate/scope.ts';
import { decimalParts, fitsLong, isInteger, isNumber, toDouble, type Numeric } from './numbers.ts';
import { MISSING, visit, type Found, type Position } from './paths.ts';
import { regex, regexOf } from './regex.ts';
import { compare, isDoc, rank, typeName, typeTest, type Doc, type Value } from './values.ts';

/** Comparison operators that an index can serve, by the names of the query language. */
export type Comparison = '$eq' | '$gt' | '$gte' | '$lt' | '$lte';

/** One condition of a filter; `kind` and its facts are what the planner reads. */
export type Node = { matches: (document: Doc, position?: Position) => boolean } & (
  | { kind: 'and' | 'or' | 'nor'; nodes: Node[] }
  | ({ kind: 'path'; path: string; parts: string[] } & Leaf)
  | { kind: 'other' }
);

/** What is asked of the value at a path. `element` judges one value without spreading it. */
export type Leaf = { element: (value: Found) => boolean; whole?: boolean } & (
  | { op: 'compare'; comparison: Comparison; value: Value }
  | { op: 'in'; values: Value[]; regexes: BSONRegExp[] }
  | { op: 'regex'; pattern: string; options: string }
  | { op: 'exists'; exists: boolean }
  | { op: 'elemMatch'; inner: Node }
  | { op: 'elemMatchValue'; leaves: Leaf[] }
  | { op: 'all'; leaves: Leaf[] }
  | { op: 'not'; leaves: Leaf[] }
  | { op: 'other' }
);

type PathNode = Extract<Node, { kind: 'path' }>;

const isNaN = (value: Value): boolean => isNumber(value) && Number.isNaN(toDouble(value));

function comparison(op: Comparison, wanted: Value): Leaf {
  if (wanted === undefined) throw failure(2, 'cannot compare to undefined');
  const wantedRank = rank(wanted);
  const nan = isNaN(wanted);
  const extreme = wanted instanceof MinKey || wanted instanceof MaxKey;
  const element = (found: Found): boolean => {
    const value = found === MISSING ? undefined : found;
    const valueRank = found === MISSING ? 2 : rank(value);
    if (valueRank !== wantedRank) {
      if ((wantedRank === 5 && valueRank === 2) || (wantedRank === 2 && valueRank === 5)) {
        return op === '$eq' || op === '$lte' || op === '$gte';
      }
      // Nothing stands between MinKey and MaxKey too, whether or not the field is there.
      return extreme && op !== '$eq' ? ordered(op, compare(value, wanted)) : false;
    }
    if (found === MISSING) return op === '$eq' || op === '$lte' || op === '$gte';
    if (nan || (valueRank === 10 && isNaN(value))) return nan && isNaN(value) && op !== '$lt' && op !== '$gt';
    return ordered(op, compare(value, wanted));
  };
  return { op: 'compare', comparison: op, value: wanted, element };
}

function ordered(op: Comparison, order: number): boolean {
  if (op === '$eq') return order === 0;
  if (op === '$gt') return order > 0;
  if (op === '$gte') return order >= 0;
  if (op === '$lt') return order < 0;
  return order <= 0;
}

function regexLeaf(pattern: string, options: string): Leaf {
  const compiled = regex(pattern, options);
  const element = (value: Found): boolean => {
    if (typeof value === 'string') return compiled.test(value);
    if (value instanceof BSONSymbol) return compiled.test(value.value);
    return value instanceof BSONRegExp && value.pattern === pattern && value.options === options;
  };
  return { op: 'regex', pattern, options, element };
}

function inLeaf(operand: Value, name: string): Leaf {
  if (!Array.isArray(operand)) throw failure(2, `${name} needs an array`);
  const regexes = operand.filter((value) => value instanceof BSONRegExp);
  const values = operand.filter((value) => !(value instanceof BSONRegExp));
  for (const value of values) {
    if (isDoc(value) && [...value.keys()][0]?.startsWith('$') && !dbRefNames.has([...value.keys()][0]!)) {
      throw failure(2, `cannot nest $ under ${name}`);
    }
  }
  const tests = regexes.map((one) => regexLeaf(one.pattern, one.options).element);
  const equals = values.map((one) => comparison('$eq', one).element);
  const strings = new Set(values.filter((value) => typeof value === 'string'));
  const onlyStrings = strings.size > 8 && strings.size === operand.length;
  const element = onlyStrings
    ? (value: Found) => typeof value === 'string' && strings.has(value)
    : (value: Found) => equals.some((test) => test(value)) || tests.some((test) => test(value));
  return { op: 'in', values, regexes, element };
}

const dbRefNames = new Set(['$ref', '$id', '$db']);

function not(leaves: Leaf[], parts: readonly string[]): Leaf {
  void parts;
  return { op: 'not', leaves, element: (value) => !leaves.every((leaf) => leaf.element(value)) };
}

function sizeLeaf(operand: Value): Leaf {
  if (!isNumber(operand))
    throw failure(2, `Failed to parse $size. Expected a number in: $size: ${show(operand)}`);
  const size = toDouble(operand);
  if (!Number.isInteger(size)) {
    throw failure(2, `Failed to parse $size. Expected an integer: $size: ${show(operand)}`);
  }
  if (size < 0) throw failure(2, `Failed to parse $size. Expected a non-negative number in: $size: ${size}`);
  return { op: 'other', whole: true, element: (value) => Array.isArray(value) && value.length === size };
}

/** A number without its fraction, exactly, when it fits 64 bits; `$mod` sees no others. */
function wholePart(value: Numeric): bigint | undefined {
  if (typeof value === 'bigint') return value;
  if (!(value instanceof Decimal128)) {
    const number = toDouble(value);
    const cut = Number.isFinite(number) ? BigInt(Math.trunc(number)) : undefined;
    return cut !== undefined && fitsLong(cut) ? cut : undefined;
  }
  const parts = decimalParts(value);
  if (!parts || parts.exponent > 19) return parts?.coefficient === 0n ? 0n : undefined;
  const scale = 10n ** BigInt(Math.abs(parts.exponent));
  const cut = parts.exponent < 0 ? parts.coefficient / scale : parts.coefficient * scale;
  return fitsLong(cut) ? cut : undefined;
}

function modLeaf(operand: Value): Leaf {
  if (!Array.isArray(operand)) throw failure(2, 'malformed mod, needs to be an array');
  if (operand.length < 2) throw failure(2, 'malformed mod, not enough elements');
  if (operand.length > 2) throw failure(2, 'malformed mod, too many elements');
  const [divisor, remainder] = operand.map((value, i) => {
    const part = i === 0 ? 'divisor' : 'remainder';
    if (!isNumber(value)) throw failure(2, `malformed mod, ${part} not a number`);
    const whole = wholePart(value);
    if (whole !== undefined) return whole;
    const why = Number.isFinite(toDouble(value))
      ? 'Out of bounds coercing to integral value'
      : 'Unable to coerce NaN/Inf to integral type';
    throw failure(2, `malformed mod, ${part} value is invalid :: caused by :: ${why}`);
  }) as [bigint, bigint];
  if (divisor === 0n) throw failure(2, 'divisor cannot be 0');
  const element = (value: Found): boolean => {
    const whole = isNumber(value) ? wholePart(value) : undefined;
    return whole !== undefined && whole % divisor === remainder;
  };
  return { op: 'other', element };
}

function typeLeaf(operand: Value): Leaf {
  const wanted = Array.isArray(operand) ? operand : [operand];
  if (wanted.length === 0) throw failure(9, '$type must match at least one type');
  const tests = wanted.map((one) => {
    if (typeof one !== 'string' && !isNumber(one)) {
      throw failure(14, 'type must be represented as a number or a string');
    }
    const test = typeTest(one);
    if (!test && typeof one === 'string') throw failure(2, `Unknown type name alias: ${one}`);
    if (!test) throw failure(2, `Invalid numerical type code: ${String(one)}`);
    return test;
  });
  return { op: 'other', element: (value) => value !== MISSING && tests.some((test) => test(value)) };
}

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

function elementIndex(value: Found, inner: Node): number {
  if (!Array.isArray(value)) return -1;
  return value.findIndex((one) => {
    if (isDoc(one)) return inner.matches(one);
    // An array inside an array is looked at as a document whose fields are its indexes.
    return Array.isArray(one) && inner.matches(new Map(one.map((item, i) => [String(i), item])));
  });
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

function exists(operand: Value): Leaf {
  const wanted = truthy(operand);
  return { op: 'exists', exists: wanted, element: (value) => (value !== MISSING) === wanted };
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
      return not([comparison('$eq', operand)], parts);
    case '$in':
      return inLeaf(operand, name);
    case '$nin':
      return not([inLeaf(operand, name)], parts);
    case '$not': {
      if (operand instanceof BSONRegExp) return not([regexLeaf(operand.pattern, operand.options)], parts);
      if (!isDoc(operand)) throw failure(2, '$not needs a regex or a document');
      if (operand.size === 0) throw failure(2, '$not cannot be empty');
      return not(compileOperators(operand, parts, scope), parts);
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

/** A leaf put at a path. Negations ask that no value passes, so they turn the whole visit around. */
function atPath(path: string, parts: string[], leaf: Leaf): PathNode {
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

/** A value as MongoDB prints it in messages; short. */
export function show(value: Value): string {
  if (typeof value === 'string') return `"${value}"`;
  if (isDoc(value)) return `{ ${[...value].map(([name, inner]) => `${name}: ${show(inner)}`).join(', ')} }`;
  if (Array.isArray(value)) return `[ ${value.map(show).join(', ')} ]`;
  if (value instanceof Date) return `new Date(${value.getTime()})`;
  if (isNumber(value)) return showNumber(value);
  if (value === null || typeof value === 'boolean' || value === undefined) return String(value);
  if (typeName(value) === 'objectId') return `ObjectId('${String(value)}')`;
  return `${typeName(value)} ${JSON.stringify(value)}`;
}

function showNumber(value: Numeric): string {
  if (isInteger(value)) return String(value);
  if (value instanceof Decimal128) return `NumberDecimal("${value.toString()}")`;
  const number = toDouble(value);
  return Number.isInteger(number) ? number.toFixed(1) : String(number);
}
