import { failure } from './errors.ts';
import { compileElement } from './filter.ts';
import { show } from './show.ts';
import type { Scope } from './aggregate/scope.ts';
import { isInteger, isNumber, toDouble } from './numbers.ts';
import { parseSort, type SortField } from './sort.ts';
import { equal, isDoc, typeName, type Value } from './values.ts';

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
