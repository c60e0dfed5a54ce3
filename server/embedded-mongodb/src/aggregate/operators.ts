import { failure, notHere } from '../errors.ts';
import type { Value } from '../values.ts';
import { isDoc } from '../values.ts';
import { double } from '../numbers.ts';
import { arithmeticOperators } from './arithmetic.ts';
import { arrayOperators } from './arrays.ts';
import { conversionOperators } from './conversions.ts';
import { dateOperators } from './dates.ts';
import { objectOperators } from './objects.ts';
import { compareFound, onlyNamed, simple, type Compile, type Operators } from './operator.ts';
import { stringOperators } from './strings.ts';
import {
  compileExpression,
  isNullish,
  truthy,
  withNames,
  withVars,
  type Expression,
  type Scope,
} from './scope.ts';

function comparing(test: (order: number) => boolean): Compile {
  return simple(2, 2, ([a, b]) => test(compareFound(a!, b!)));
}

/** Stops at the first that decides, as MongoDB does. */
function logical(stopAt: boolean): Compile {
  return (operand, scope) => {
    const items = (Array.isArray(operand) ? operand : [operand]).map((one) => compileExpression(one, scope));
    return (root, inner) => {
      for (const item of items) if (truthy(item(root, inner)) === stopAt) return stopAt;
      return !stopAt;
    };
  };
}

function cond(operand: Value, scope: Scope): Expression {
  let parts: Value[];
  if (isDoc(operand)) {
    for (const name of operand.keys()) {
      if (!['if', 'then', 'else'].includes(name))
        throw failure(17083, `Unrecognized parameter to $cond: ${name}`);
    }
    for (const [i, name] of ['if', 'then', 'else'].entries()) {
      if (!operand.has(name)) throw failure(17080 + i, `Missing '${name}' parameter to $cond`);
    }
    parts = [operand.get('if'), operand.get('then'), operand.get('else')];
  } else {
    parts = Array.isArray(operand) ? operand : [operand];
    if (parts.length !== 3)
      throw failure(16020, `Expression $cond takes exactly 3 arguments. ${parts.length} were passed in.`);
  }
  const [test, yes, no] = parts.map((one) => compileExpression(one, scope)) as [
    Expression,
    Expression,
    Expression,
  ];
  return (root, inner) => (truthy(test(root, inner)) ? yes(root, inner) : no(root, inner));
}

function switchOf(operand: Value, scope: Scope): Expression {
  if (!isDoc(operand)) throw failure(40060, '$switch requires an object as an argument');
  for (const name of operand.keys()) {
    if (!['branches', 'default'].includes(name))
      throw failure(40067, `$switch found an unknown argument: ${name}`);
  }
  const branches = operand.get('branches');
  if (!Array.isArray(branches)) throw failure(40061, '$switch expected an array for branches');
  if (branches.length === 0) throw failure(40068, '$switch requires at least one branch.');
  const compiled = branches.map((branch) => {
    if (!isDoc(branch)) throw failure(40062, '$switch expected each branch to be an object');
    onlyNamed(branch, '$switch', ['case', 'then'], 40063);
    if (!branch.has('case')) throw failure(40064, "$switch requires each branch have a 'case' expression");
    if (!branch.has('then')) throw failure(40065, "$switch requires each branch have a 'then' expression.");
    return {
      test: compileExpression(branch.get('case'), scope),
      then: compileExpression(branch.get('then'), scope),
    };
  });
  const otherwise = operand.has('default') ? compileExpression(operand.get('default'), scope) : undefined;
  return (root, inner) => {
    for (const { test, then } of compiled) if (truthy(test(root, inner))) return then(root, inner);
    if (!otherwise)
      throw failure(
        40066,
        '$switch could not find a matching branch for an input, and no default was specified.',
      );
    return otherwise(root, inner);
  };
}

function letOf(operand: Value, scope: Scope): Expression {
  const vars = isDoc(operand) ? operand.get('vars') : undefined;
  if (!isDoc(operand) || !isDoc(vars) || !operand.has('in'))
    throw failure(16874, "$let only supports an object with 'vars' and 'in' as its argument");
  onlyNamed(operand, '$let', ['vars', 'in'], 16875);
  const compiled = [...vars].map(([name, value]): [string, Expression] => {
    if (!/^[a-z\u0080-\uffff][\w\u0080-\uffff]*$/.test(name) && name !== 'CURRENT')
      throw failure(16867, `'${name}' starts with an invalid character for a user variable name`);
    return [name, compileExpression(value, scope)];
  });
  const body = compileExpression(
    operand.get('in'),
    withNames(
      scope,
      compiled.map(([name]) => name),
    ),
  );
  return (root, inner) =>
    body(
      root,
      withVars(
        inner,
        compiled.map(([name, value]) => [name, value(root, inner)]),
      ),
    );
}

const core: Operators = {
  $literal: (operand) => () => operand,
  $eq: comparing((order) => order === 0),
  $ne: comparing((order) => order !== 0),
  $gt: comparing((order) => order > 0),
  $gte: comparing((order) => order >= 0),
  $lt: comparing((order) => order < 0),
  $lte: comparing((order) => order <= 0),
  $cmp: simple(2, 2, ([a, b]) => compareFound(a!, b!)),
  $and: logical(false),
  $or: logical(true),
  $not: simple(1, 1, ([value]) => !truthy(value!)),
  $cond: cond,
  $switch: switchOf,
  $let: letOf,
  $ifNull: (operand, scope) => {
    const list = Array.isArray(operand) ? operand : [operand];
    if (list.length < 2) throw failure(1257300, `$ifNull needs at least two arguments, had: ${list.length}`);
    const items = list.map((one) => compileExpression(one, scope));
    return (root, inner) => {
      for (const item of items.slice(0, -1)) {
        const value = item(root, inner);
        if (!isNullish(value)) return value;
      }
      return items.at(-1)!(root, inner);
    };
  },
  $rand: (operand) => {
    if (!isDoc(operand) || operand.size > 0)
      throw failure(3040501, '$rand does not currently accept arguments');
    return () => double(Math.random());
  },
};

const table: Operators = {
  ...core,
  ...arithmeticOperators,
  ...arrayOperators,
  ...stringOperators,
  ...dateOperators,
  ...objectOperators,
  ...conversionOperators,
};

/** The names of all operators there are; each is proven by a table of cases (tests/expressions). */
export const expressionNames: readonly string[] = Object.keys(table);

/**
 * Operators that MongoDB has and that are refused by name: what cannot run here, and what nothing proves to the last
 * digit (functions of real numbers differ between C libraries).
 */
const elsewhere = new Set([
  '$function', '$meta', '$accumulator', '$toHashedIndexKey', '$median', '$percentile', '$createUUID', '$_internalJsEmit',
  '$exp', '$ln', '$log', '$log10', '$sin', '$cos', '$tan', '$asin', '$acos', '$atan', '$atan2', '$sinh', '$cosh',
  '$tanh', '$asinh', '$acosh', '$atanh', '$degreesToRadians', '$radiansToDegrees', '$stdDevPop', '$stdDevSamp',
]); // prettier-ignore

/** Compiles one operator of the expression language; unknown ones throw 168. */
export function operators(name: string, operand: Value, scope: Scope): Expression {
  const compile = Object.hasOwn(table, name) ? table[name] : undefined;
  if (compile) return compile(operand, scope, name);
  if (elsewhere.has(name)) throw notHere(`The expression operator ${name}`);
  throw failure(168, `Unrecognized expression '${name}'`);
}
