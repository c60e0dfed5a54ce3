import { failure } from '../errors.ts';
import type { Work } from '../engine.ts';
import { isNumber, isZero } from '../numbers.ts';
import { MISSING, type Found } from '../paths.ts';
import { isDoc, type Doc, type Value } from '../values.ts';

/** A stage: documents in, documents out. */
export type Stage = (documents: Iterable<Doc>) => Iterable<Doc>;

/**
 * What an expression may refer to besides the document: variables and the time of the command. It carries the two
 * compilers too, so that an operator that has expressions inside it, and a stage that has stages inside it, need not
 * know the table in which they themselves stand.
 */
export type Scope = {
  now: Date;
  vars: ReadonlyMap<string, Found>;
  /** Called at every element that an expression goes through; throws when it may not go on here. */
  step: () => void;
  /** Compiles any expression. */
  compile: (expression: Value, scope: Scope) => Expression;
  /** Compiles any stage. */
  stage: (name: string, argument: Value, work: Work) => Stage;
};

/** A compiled expression: the value for a document, or MISSING. */
export type Expression = (root: Doc, scope: Scope) => Found;

/** A scope in which nothing can be compiled: for filters that have no expressions, as those of partial indexes. */
export function plainScope(): Scope {
  const none = (): never => {
    throw failure(67, 'Expressions are not supported here');
  };
  return { now: new Date(0), vars: new Map(), step: () => undefined, compile: none, stage: none };
}

/** Compiles an expression; unknown operators throw 168, unknown variables 17276. */
export function compileExpression(expression: Value, scope: Scope): Expression {
  return scope.compile(expression, scope);
}

/** A scope with more variables. */
export function withVars(scope: Scope, vars: Iterable<[string, Found]>): Scope {
  return { ...scope, vars: new Map([...scope.vars, ...vars]) };
}

/** A scope to compile in: these variables will have values when it runs. */
export function withNames(scope: Scope, names: readonly string[]): Scope {
  return withVars(
    scope,
    names.map((name) => [name, MISSING]),
  );
}

/** A scope with the variables of a command's `let`, whose values are expressions of no document. */
export function withLet(scope: Scope, variables: Doc): Scope {
  if (variables.size === 0) return scope;
  const values = [...variables].map(([name, value]): [string, Found] => {
    if (!/^[a-z\u0080-\uffff][\w\u0080-\uffff]*$/.test(name)) {
      throw failure(16867, `'${name}' starts with an invalid character for a user variable name`);
    }
    return [name, compileExpression(value, scope)(new Map(), scope)];
  });
  return withVars(scope, values);
}

/** MongoDB's truth: all but false, null, undefined, nothing and zero. */
export function truthy(value: Found): boolean {
  if (value === MISSING || value === null || value === undefined || value === false) return false;
  return isNumber(value) ? !isZero(value) : true;
}

/** A path in an expression: arrays are spread into the array of what is found in their documents. */
export function pathIn(value: Found, parts: readonly string[], i = 0): Found {
  if (i === parts.length) return value;
  if (isDoc(value as Value)) {
    const document = value as Doc;
    const field = parts[i]!;
    return document.has(field) ? pathIn(document.get(field), parts, i + 1) : MISSING;
  }
  if (Array.isArray(value)) {
    const results: Value[] = [];
    for (const one of value) {
      const found = isDoc(one) || Array.isArray(one) ? pathIn(one, parts, i) : MISSING;
      if (found !== MISSING) results.push(found);
    }
    return results;
  }
  return MISSING;
}

/** Nothing becomes null, as inside arrays. */
export function nullWhenMissing(found: Found): Value {
  return found === MISSING ? null : found;
}

/** Is nothing, null or undefined? */
export function isNullish(found: Found): found is null | undefined | typeof MISSING {
  return found === MISSING || found === null || found === undefined;
}
