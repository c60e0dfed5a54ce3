import { failure } from './errors.ts';
import { compileElement, show } from './filter.ts';
import type { Scope } from './aggregate/scope.ts';
import { arithmetic, isInteger, isNumber, toDouble, type Numeric } from './numbers.ts';
import { isIndex, MISSING, type Found } from './paths.ts';
import { compareElements, parseSort, type SortField } from './sort.ts';
import { uniqueTimestamp } from './timestamps.ts';
import { compare, equal, isDoc, structuredCopy, typeName, type Doc, type Value } from './values.ts';

/** A prepared change of one field; `to` is set for a rename only. */
export type Modifier = {
  operator: string;
  argument: Value;
  to?: string[];
  each?: { values: Value[]; position?: number; slice?: number; sort?: SortField[] | 1 | -1 };
  pull?: (value: Value) => boolean;
};

/** The update operators there are. */
export const modifiers: ReadonlySet<string> = new Set([
  '$set', '$unset', '$inc', '$mul', '$min', '$max', '$rename', '$setOnInsert', '$currentDate',
  '$push', '$addToSet', '$pop', '$pull', '$pullAll', '$bit',
]); // prettier-ignore

function integer(value: Value, what: string): number {
  if (!isNumber(value) || !Number.isInteger(toDouble(value)))
    throw failure(2, `The value for ${what} must be an integer value but was given type: ${typeName(value)}`);
  return toDouble(value);
}

function prepareEach(operator: string, argument: Value): NonNullable<Modifier['each']> {
  if (!isDoc(argument) || !argument.has('$each')) return { values: [argument] };
  const values = argument.get('$each');
  if (!Array.isArray(values)) {
    throw failure(
      operator === '$push' ? 2 : 14,
      `The argument to $each in ${operator} must be an array but it was of type ${typeName(values)}`,
    );
  }
  const each: NonNullable<Modifier['each']> = { values };
  for (const [name, value] of argument) {
    if (name === '$each') continue;
    if (operator !== '$push')
      throw failure(2, `Found unexpected fields after $each in ${operator}: ${show(argument)}`);
    if (name === '$position') each.position = integer(value, '$position');
    else if (name === '$slice') each.slice = integer(value, '$slice');
    else if (name === '$sort') {
      if (isDoc(value)) each.sort = parseSort(value);
      else if (isNumber(value) && Math.abs(toDouble(value)) === 1) each.sort = toDouble(value) as 1 | -1;
      else
        throw failure(
          2,
          'The $sort is invalid: use 1/-1 to sort the whole element, or {field:1/-1} to sort embedded fields',
        );
    } else throw failure(2, `Unrecognized clause in $push: ${name}`);
  }
  return each;
}

/** Checks the argument of an update operator and prepares it. */
export function prepareModifier(operator: string, path: string, argument: Value, scope: Scope): Modifier {
  const modifier: Modifier = { operator, argument };
  switch (operator) {
    case '$inc':
    case '$mul':
      if (!isNumber(argument)) {
        throw failure(
          14,
          `Cannot ${operator === '$inc' ? 'increment' : 'multiply'} with non-numeric argument: {${path}: ${show(argument)}}`,
        );
      }
      break;
    case '$rename':
      if (typeof argument !== 'string')
        throw failure(2, `The 'to' field for $rename must be a string: ${path}: ${show(argument)}`);
      modifier.to = argument.split('.');
      if (argument === '' || modifier.to.includes(''))
        throw failure(
          56,
          `The update path '${argument}' contains an empty field name, which is not allowed.`,
        );
      if ([...modifier.to, ...path.split('.')].some((part) => part.startsWith('$'))) {
        throw failure(2, `The source and destination field for $rename may not be dynamic: ${path}`);
      }
      if (argument === path)
        throw failure(2, `The source and target field for $rename must differ: ${path}: "${argument}"`);
      break;
    case '$pop':
      if (!isNumber(argument) || Math.abs(toDouble(argument)) !== 1)
        throw failure(9, `$pop expects 1 or -1, found: ${show(argument)}`);
      break;
    case '$push':
    case '$addToSet':
      modifier.each = prepareEach(operator, argument);
      break;
    case '$pull':
      modifier.pull = compileElement(argument, scope);
      break;
    case '$pullAll':
      if (!Array.isArray(argument))
        throw failure(2, `$pullAll requires an array argument but was given a ${typeName(argument)}`);
      modifier.pull = (value) => argument.some((one) => equal(one, value));
      break;
    case '$currentDate':
      checkCurrentDate(argument);
      break;
    case '$bit':
      checkBit(argument);
      break;
    default:
  }
  return modifier;
}

function checkCurrentDate(argument: Value): void {
  if (typeof argument === 'boolean') return;
  const type = isDoc(argument) && argument.size === 1 ? argument.get('$type') : undefined;
  if (type === 'date' || type === 'timestamp') return;
  if (isDoc(argument))
    throw failure(
      2,
      "The '$type' string field is required to be 'date' or 'timestamp': {$currentDate: {field : {$type: 'date'}}}",
    );
  throw failure(
    2,
    `${typeName(argument)} is not valid type for $currentDate. Please use a boolean ('true') or a $type expression ({$type: 'timestamp/date'}).`,
  );
}

function checkBit(argument: Value): void {
  if (!isDoc(argument) || argument.size === 0) {
    throw failure(
      2,
      `The $bit modifier is not compatible with a ${typeName(argument)}. You must pass in an embedded document: {$bit: {field: {and/or/xor: #}}}`,
    );
  }
  for (const [name, value] of argument) {
    if (!['and', 'or', 'xor'].includes(name))
      throw failure(
        2,
        `The $bit modifier only supports 'and', 'or', and 'xor', not '${name}' which is an unknown operator: {${name}: ${show(value)}}`,
      );
    if (!isNumber(value) || !isInteger(value))
      throw failure(
        2,
        `The $bit modifier field must be an Integer(32/64 bit); a '${typeName(value)}' is not supported here: {${name}: ${show(value)}}`,
      );
  }
}

type Place = { holder: Doc | Value[]; field: string; found: Found };

function child(holder: Doc | Value[], field: string): Found {
  if (isDoc(holder)) return holder.has(field) ? holder.get(field) : MISSING;
  return isIndex(field) && Number(field) < holder.length ? holder[Number(field)] : MISSING;
}

function cannotCreate(field: string, name: string, value: Value): Error {
  return failure(28, `Cannot create field '${field}' in element {${name}: ${show(value)}}`);
}

/** Longest run of nulls that a far array index may create, as in MongoDB. */
const MAX_PADDING = 1_500_000;

function put(holder: Doc | Value[], field: string, value: Value): void {
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
function place(
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

function remove({ holder, field, found }: Place): void {
  if (found === MISSING) return;
  if (isDoc(holder)) holder.delete(field);
  else holder[Number(field)] = null;
}

function number(modifier: Modifier, field: string, found: Found, id: Value): Value {
  const argument = modifier.argument as Numeric;
  const multiply = modifier.operator === '$mul';
  if (found === MISSING) return multiply ? arithmetic('multiply', argument, 0)! : argument;
  if (!isNumber(found)) {
    throw failure(
      14,
      `Cannot apply ${modifier.operator} to a value of non-numeric type. {_id: ${show(id)}} has the field '${field}' of non-numeric type ${typeName(found)}`,
    );
  }
  const result = arithmetic(multiply ? 'multiply' : 'add', found, argument);
  if (result === undefined) {
    throw failure(
      2,
      `Failed to apply ${modifier.operator} operations to current value ((NumberLong)${String(found)}) for document {_id: ${show(id)}}`,
    );
  }
  return result;
}

function bit(argument: Doc, field: string, found: Found, id: Value): Value {
  if (found !== MISSING && !(isNumber(found) && isInteger(found))) {
    throw failure(
      2,
      `Cannot apply $bit to a value of non-integral type.{_id: ${show(id)}} has the field ${field} of non-integer type ${typeName(found)}`,
    );
  }
  let value: number | bigint = found === MISSING ? 0 : (found as number | bigint);
  for (const [name, operand] of argument as Map<string, number | bigint>) {
    const wide = typeof value === 'bigint' || typeof operand === 'bigint';
    const x = BigInt(value);
    const y = BigInt(operand);
    const result = BigInt.asIntN(64, name === 'and' ? x & y : name === 'or' ? x | y : x ^ y);
    value = wide ? result : Number(result);
  }
  return value;
}

function push(modifier: Modifier, found: Found, field: string, id: Value): Value[] {
  if (found !== MISSING && !Array.isArray(found)) {
    throw failure(
      2,
      `The field '${field}' must be an array but is of type ${typeName(found)} in document {_id: ${show(id)}}`,
    );
  }
  const each = modifier.each!;
  let result = found === MISSING ? [] : [...found];
  const added = each.values.map(structuredCopy);
  const { position } = each;
  const at = position ?? result.length;
  result = [
    ...result.slice(0, at),
    ...added,
    ...(at < 0 ? result.slice(at) : result.slice(Math.min(at, result.length))),
  ];
  const { sort } = each;
  if (sort === 1 || sort === -1) result.sort((a, b) => sort * compare(a, b));
  else if (sort) {
    result.sort(compareElements(sort));
  }
  if (each.slice !== undefined) {
    const { slice } = each;
    result = slice === 0 ? [] : slice > 0 ? result.slice(0, slice) : result.slice(slice);
  }
  return result;
}

function addToSet(modifier: Modifier, found: Found, field: string): Value[] {
  if (found !== MISSING && !Array.isArray(found)) {
    throw failure(
      2,
      `Cannot apply $addToSet to non-array field. Field named '${field}' has non-array type ${typeName(found)}`,
    );
  }
  const result = found === MISSING ? [] : [...found];
  for (const value of modifier.each!.values) {
    if (!result.some((one) => equal(one, value))) result.push(structuredCopy(value));
  }
  return result;
}

function rename(document: Doc, parts: readonly string[], to: readonly string[], id: Value): void {
  const from = place(document, parts, 'look');
  if (!from) return;
  const arrays = (path: readonly string[], what: string): void => {
    let value: Value = document;
    for (const part of path) {
      if (Array.isArray(value))
        throw failure(
          2,
          `The ${what} field cannot be an array element, '${path.join('.')}' in doc with _id: ${show(id)} has an array field called '${path[0]}'`,
        );
      value = isDoc(value) ? value.get(part) : undefined;
    }
  };
  arrays(parts, 'source');
  if (from.found === MISSING) return;
  arrays(to, 'destination');
  const value = from.found;
  remove(from);
  const target = place(document, to, 'create')!;
  put(target.holder, target.field, value);
}

function clock(argument: Value, scope: Scope): Value {
  if (isDoc(argument) && argument.get('$type') === 'timestamp') {
    return uniqueTimestamp(scope.now);
  }
  return new Date(scope.now);
}

function pop(place: Place, end: number, path: string): void {
  if (place.found === MISSING) return;
  if (!Array.isArray(place.found)) {
    throw failure(14, `Path '${path}' contains an element of non-array type '${typeName(place.found)}'`);
  }
  put(place.holder, place.field, end === 1 ? place.found.slice(0, -1) : place.found.slice(1));
}

function pull(modifier: Modifier, place: Place): void {
  if (place.found === MISSING) return;
  if (!Array.isArray(place.found)) throw failure(2, `Cannot apply ${modifier.operator} to a non-array value`);
  const kept = place.found.filter((value) => !modifier.pull!(value));
  if (kept.length !== place.found.length) put(place.holder, place.field, kept);
}

/** Operators that make no path. */
const ways: Readonly<Record<string, 'look' | 'ignore'>> = {
  $unset: 'ignore',
  $pop: 'look',
  $pull: 'look',
  $pullAll: 'look',
};

/** Applies one change at a concrete path; `id` is for messages. The document is changed in place. */
export function applyModifier(
  document: Doc,
  parts: readonly string[],
  modifier: Modifier,
  id: Value,
  scope: Scope,
): void {
  const { operator, argument } = modifier;
  if (operator === '$rename') return rename(document, parts, modifier.to!, id);
  const at = place(document, parts, ways[operator] ?? 'create');
  if (!at) return;
  const { holder, field, found } = at;
  switch (operator) {
    case '$set':
    case '$setOnInsert':
      return put(holder, field, structuredCopy(argument));
    case '$unset':
      return remove(at);
    case '$inc':
    case '$mul':
      return put(holder, field, number(modifier, field, found, id));
    case '$min':
    case '$max': {
      const order = found === MISSING ? 0 : compare(argument, found);
      if (found === MISSING || (operator === '$min' ? order < 0 : order > 0))
        put(holder, field, structuredCopy(argument));
      return;
    }
    case '$currentDate':
      return put(holder, field, clock(argument, scope));
    case '$push':
      return put(holder, field, push(modifier, found, field, id));
    case '$addToSet':
      return put(holder, field, addToSet(modifier, found, field));
    case '$pop':
      return pop(at, toDouble(argument as Numeric), parts.join('.'));
    case '$pull':
    case '$pullAll':
      return pull(modifier, at);
    case '$bit':
      return put(holder, field, bit(argument as Doc, field, found, id));
    default:
  }
}
