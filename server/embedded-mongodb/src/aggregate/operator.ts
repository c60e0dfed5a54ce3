import { MinKey } from 'bson';
import { failure, isRefusal } from '../errors.ts';
import { isNumber, toDouble } from '../numbers.ts';
import { MISSING, type Found } from '../paths.ts';
import { compare, isDoc, typeName, type Doc, type Value } from '../values.ts';
import { compileExpression, type Expression, type Scope } from './scope.ts';

/** Compiles one operator of the expression language for its operand. */
export type Compile = (operand: Value, scope: Scope, name: string) => Expression;

/** Operators by name. */
export type Operators = Record<string, Compile>;

/** What an operator does with its computed operands. */
export type Compute = (values: Found[], name: string, scope: Scope) => Found;

/** An operator whose operands, `least` to `most` of them, are all computed first. */
export function simple(least: number, most: number, compute: Compute): Compile {
  return (operand, scope, name) => {
    const list = Array.isArray(operand) ? operand : [operand];
    if (list.length < least || list.length > most) {
      if (least === most)
        throw failure(
          16020,
          `Expression ${name} takes exactly ${least} arguments. ${list.length} were passed in.`,
        );
      throw failure(
        28667,
        `Expression ${name} takes at least ${least} arguments, and at most ${most}, but ${list.length} were passed in.`,
      );
    }
    const items = list.map((one) => compileExpression(one, scope));
    return (root, inner) =>
      compute(
        items.map((item) => item(root, inner)),
        name,
        inner,
      );
  };
}

/** Refuses names that an operator, accumulator or stage does not know, with MongoDB's code for that one. */
export function onlyNamed(operand: Doc, owner: string, names: readonly string[], code: number): void {
  for (const name of operand.keys())
    if (!names.includes(name)) throw failure(code, `${owner} found an unknown argument: ${name}`);
}

/** The named arguments of an operator, each computed when asked for. */
export type Named = { has: (name: string) => boolean; get: (name: string, root: Doc, scope: Scope) => Found };

/** Reads `{input: ..., as: ...}`; throws for missing and unknown names. */
export function named(
  operand: Value,
  scope: Scope,
  operator: string,
  required: readonly string[],
  optional: readonly string[] = [],
): Named {
  if (!isDoc(operand)) throw failure(28646, `${operator} only supports an object as its argument`);
  for (const name of operand.keys()) {
    if (!required.includes(name) && !optional.includes(name))
      throw failure(28647, `Unrecognized parameter to ${operator}: ${name}`);
  }
  for (const name of required) {
    if (!operand.has(name)) throw failure(28648, `Missing '${name}' parameter to ${operator}`);
  }
  const compiled = new Map(
    [...operand].map(([name, value]): [string, Expression] => [name, compileExpression(value, scope)]),
  );
  return {
    has: (name) => compiled.has(name),
    get: (name, root, inner) => compiled.get(name)?.(root, inner) ?? (compiled.has(name) ? null : MISSING),
  };
}

/** In an expression's comparison nothing stands between MinKey and everything else. */
export function compareFound(a: Found, b: Found): number {
  if (a === MISSING) return b === MISSING ? 0 : b instanceof MinKey ? 1 : -1;
  if (b === MISSING) return a instanceof MinKey ? -1 : 1;
  return compare(a, b);
}

/** The type of what was found, as messages name it. */
export function kind(value: Found): string {
  return value === MISSING ? 'missing' : typeName(value);
}

/** A whole 32-bit number; errors have one code for what is no number and one for other numbers. */
export function wholeArgument(value: Found, code: number, what: string, notWhole = code): number {
  if (!isNumber(value)) throw failure(code, `${what} must be a number, found: ${kind(value)}`);
  const number = toDouble(value);
  if (!Number.isInteger(number) || number < -(2 ** 31) || number >= 2 ** 31)
    throw failure(notWhole, `${what} must be a whole 32-bit number, found: ${String(number)}`);
  return number;
}

/** Computes, or what stands in for it when it fails. What is refused here is refused all the same: MongoDB may do it. */
export function withoutRefusal(compute: () => Found, otherwise: () => Found): Found {
  try {
    return compute();
  } catch (error) {
    if (isRefusal(error)) throw error;
    return otherwise();
  }
}
