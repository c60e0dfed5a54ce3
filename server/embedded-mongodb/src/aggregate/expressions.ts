import { failure, notHere } from '../errors.ts';
import { MISSING, type Found } from '../paths.ts';
import { isDoc, type Doc, type Value } from '../values.ts';
import { operators } from './operators.ts';
import { nullWhenMissing, pathIn, type Expression, type Scope } from './scope.ts';

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
export function compileAny(expression: Value, scope: Scope): Expression {
  if (typeof expression === 'string' && expression.startsWith('$')) return compilePath(expression, scope);
  if (Array.isArray(expression)) {
    const items = expression.map((one) => compileAny(one, scope));
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
    return [name, compileAny(value, scope)];
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
