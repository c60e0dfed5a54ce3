import { failure, notHere } from '../errors.ts';
import { isNumber, isZero } from '../numbers.ts';
import { MISSING, type Found } from '../paths.ts';
import { isDoc, type Doc, type Value } from '../values.ts';
import { operators } from './operators.ts';

/** What an expression may refer to besides the document: variables and the time of the command. */
export type Scope = { now: Date; vars: ReadonlyMap<string, Found> };

/** A compiled expression: the value for a document, or MISSING. */
export type Expression = (root: Doc, scope: Scope) => Found;

/** A scope without variables. */
export function newScope(now: Date): Scope {
  return { now, vars: new Map() };
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

function checkParts(path: string): string[] {
  const parts = path.split('.');
  for (const part of parts) {
    if (part === '') throw failure(15998, 'FieldPath field names may not be empty strings.');
    if (part.startsWith('$')) {
      throw failure(
        16410,
        `FieldPath field names may not start with '$'. Consider using $getField or $setField.`,
      );
    }
  }
  return parts;
}

const system = new Set(['ROOT', 'CURRENT', 'NOW', 'REMOVE']);
const elsewhere = new Set(['CLUSTER_TIME', 'USER_ROLES', 'SEARCH_META', 'JS_SCOPE', 'IS_MR']);

function compilePath(text: string, scope: Scope): Expression {
  if (text === '$') throw failure(16872, "'$' by itself is not a valid FieldPath");
  if (!text.startsWith('$$')) {
    const parts = checkParts(text.slice(1));
    const only = parts.length === 1 ? parts[0]! : undefined;
    return (root, scope) => {
      const current = scope.vars.has('CURRENT') ? scope.vars.get('CURRENT')! : root;
      if (only !== undefined && isDoc(current as Value)) {
        const value = (current as Doc).get(only);
        return value === undefined && !(current as Doc).has(only) ? MISSING : value;
      }
      return pathIn(current, parts);
    };
  }
  const [name, ...rest] = text.slice(2).split('.');
  const parts = rest.length > 0 ? checkParts(rest.join('.')) : [];
  if (name === '') throw failure(9, 'empty variable names are not allowed');
  if (elsewhere.has(name!)) throw notHere(`The variable $$${name}`);
  if (!scope.vars.has(name!) && !system.has(name!))
    throw failure(17276, `Use of undefined variable: ${name}`);
  return (root, scope) => pathIn(variable(name!, root, scope), parts);
}

function variable(name: string, root: Doc, scope: Scope): Found {
  if (scope.vars.has(name)) return scope.vars.get(name)!;
  if (name === 'ROOT' || name === 'CURRENT') return root;
  if (name === 'NOW') return scope.now;
  if (name === 'REMOVE') return MISSING;
  throw failure(17276, `Use of undefined variable: ${name}`);
}

/** Compiles an expression; unknown operators throw 168, unknown variables 17276. */
export function compileExpression(expression: Value, scope: Scope): Expression {
  if (typeof expression === 'string' && expression.startsWith('$')) return compilePath(expression, scope);
  if (Array.isArray(expression)) {
    const items = expression.map((one) => compileExpression(one, scope));
    return (root, inner) => items.map((item) => nullWhenMissing(item(root, inner)));
  }
  if (!isDoc(expression)) return () => expression;
  const first = expression.keys().next().value;
  if (first?.startsWith('$')) {
    if (expression.size > 1) {
      throw failure(
        15983,
        `an object representing an expression must have exactly one field: ${[...expression.keys()].join(', ')}`,
      );
    }
    return operators(first, expression.get(first), scope);
  }
  const fields = [...expression].map(([name, value]): [string, Expression] => {
    if (name.includes('.'))
      throw failure(
        16412,
        `FieldPath field names may not contain '.'. Consider using $getField or $setField.`,
      );
    if (name.startsWith('$')) throw failure(16410, `FieldPath field names may not start with '$'.`);
    return [name, compileExpression(value, scope)];
  });
  return (root, inner) => {
    const result: Doc = new Map();
    for (const [name, compute] of fields) {
      const value = compute(root, inner);
      if (value !== MISSING) result.set(name, value);
    }
    return result;
  };
}

/** Nothing becomes null, as inside arrays. */
export function nullWhenMissing(found: Found): Value {
  return found === MISSING ? null : found;
}

/** Is nothing, null or undefined? */
export function isNullish(found: Found): found is null | undefined | typeof MISSING {
  return found === MISSING || found === null || found === undefined;
}
