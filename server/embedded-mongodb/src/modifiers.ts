import { failure } from './errors.ts';
import { show } from './show.ts';
import type { Scope } from './aggregate/scope.ts';
import type { Modifier } from './modifier.ts';
import { arithmetic, isInteger, isNumber, toDouble, type Numeric } from './numbers.ts';
import { MISSING, type Found } from './paths.ts';
import { place, put, remove, type Place } from './places.ts';
import { compareElements } from './sort.ts';
import { uniqueTimestamp } from './timestamps.ts';
import { compare, equal, isDoc, structuredCopy, typeName, type Doc, type Value } from './values.ts';

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
