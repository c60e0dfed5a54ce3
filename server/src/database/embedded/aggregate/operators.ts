import { failure, notHere } from '../errors.ts';
import { arithmetic, isNumber, toDouble, type Numeric } from '../numbers.ts';
import { MISSING, type Found } from '../paths.ts';
import { compare, equal, typeName, type Value } from '../values.ts';
import { compileExpression, isNullish, truthy, type Expression, type Scope } from './expressions.ts';

type Compile = (operand: Value, scope: Scope, name: string) => Expression;

/** Operators whose operands are all computed first. */
function simple(
  least: number,
  most: number,
  compute: (values: Found[], scope: Scope, name: string) => Found,
): Compile {
  return (operand, scope, name) => {
    const list = Array.isArray(operand) ? operand : [operand];
    if (list.length < least || list.length > most) {
      const wanted = least === most ? `exactly ${least}` : `at least ${least} and at most ${most}`;
      throw failure(16020, `Expression ${name} takes ${wanted} arguments. ${list.length} were passed in.`);
    }
    const items = list.map((one) => compileExpression(one, scope));
    return (root, inner) =>
      compute(
        items.map((item) => item(root, inner)),
        inner,
        name,
      );
  };
}

function comparing(test: (order: number) => boolean): Compile {
  return simple(2, 2, ([a, b]) => test(compareFound(a!, b!)));
}

/** Nothing comes before everything else in an expression's comparison. */
export function compareFound(a: Found, b: Found): number {
  if (a === MISSING || b === MISSING) return a === b ? 0 : a === MISSING ? (b === undefined ? 0 : -1) : 1;
  return compare(a, b);
}

const table: Record<string, Compile> = {
  $literal: (operand) => () => operand,
  $eq: comparing((order) => order === 0),
  $ne: comparing((order) => order !== 0),
  $gt: comparing((order) => order > 0),
  $gte: comparing((order) => order >= 0),
  $lt: comparing((order) => order < 0),
  $lte: comparing((order) => order <= 0),
  $cmp: simple(2, 2, ([a, b]) => compareFound(a!, b!)),
  $and: simple(0, Infinity, (values) => values.every(truthy)),
  $or: simple(0, Infinity, (values) => values.some(truthy)),
  $not: simple(1, 1, ([value]) => !truthy(value!)),
  $add: simple(0, Infinity, (values) => sum(values)),
  $size: simple(1, 1, ([value]) => {
    if (!Array.isArray(value))
      throw failure(
        17124,
        `The argument to $size must be an array, but was of type: ${value === MISSING ? 'missing' : typeName(value!)}`,
      );
    return value.length;
  }),
  $ifNull: simple(2, Infinity, (values) => values.find((value) => !isNullish(value)) ?? values.at(-1)!),
  $in: simple(2, 2, ([value, list]) => {
    if (!Array.isArray(list)) throw failure(40081, '$in requires an array as a second argument');
    return value !== MISSING && list.some((one) => equal(one, value!));
  }),
};

function sum(values: Found[]): Found {
  let total: Numeric = 0;
  let date = false;
  for (const value of values) {
    if (isNullish(value)) return null;
    if (value instanceof Date) {
      if (date) throw failure(16612, 'only one date allowed in an $add expression');
      date = true;
      total = arithmetic('add', total, BigInt(value.getTime()))!;
    } else if (isNumber(value)) {
      total = arithmetic('add', total, value) ?? toDouble(total) + toDouble(value);
    } else throw failure(14, `$add only supports numeric or date types, not ${typeName(value)}`);
  }
  return date ? new Date(Math.round(toDouble(total))) : total;
}

/** Compiles one operator of the expression language. */
export function operators(name: string, operand: Value, scope: Scope): Expression {
  const compile = Object.hasOwn(table, name) ? table[name] : undefined;
  if (!compile) throw notHere(`The expression operator ${name}`, 168);
  return compile(operand, scope, name);
}
