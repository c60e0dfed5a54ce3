import { failure, notHere } from '../errors.ts';
import { keyOfValue } from '../keys.ts';
import { isNumber, toDouble } from '../numbers.ts';
import { MISSING, type Found } from '../paths.ts';
import { compareElements, parseSort } from '../sort.ts';
import { compare, equal, isDoc, type Doc, type Value } from '../values.ts';
import {
  compileExpression,
  isNullish,
  nullWhenMissing,
  truthy,
  withNames,
  withVars,
  type Expression,
  type Scope,
} from './scope.ts';
import { kind, named, onlyNamed, simple, wholeArgument, type Compile, type Operators } from './operator.ts';

function array(value: Found, code: number, message: string): Value[] {
  if (!Array.isArray(value)) throw failure(code, `${message}${kind(value)}`);
  return value;
}

const elementAt: Compile = simple(2, 2, ([list, index], name) => {
  if (isNullish(list!) || isNullish(index!)) return null;
  const items = array(list!, 28689, `${name}'s first argument must be an array, but is `);
  const at = wholeArgument(index!, 28690, `${name}'s second argument`, 28691);
  const position = at < 0 ? items.length + at : at;
  return position >= 0 && position < items.length ? items[position] : MISSING;
});

function end(last: boolean): Compile {
  return simple(1, 1, ([list], name) => {
    if (isNullish(list!)) return null;
    const items = array(list!, 28689, `${name}'s argument must be an array, but is `);
    return items.length === 0 ? MISSING : items.at(last ? -1 : 0)!;
  });
}

/** $firstN, $lastN, $minN and $maxN of an array. */
function several(pick: (values: Value[], n: number) => Value[]): Compile {
  return (operand, scope, name) => {
    const given = named(operand, scope, name, ['input', 'n']);
    return (root, inner) => {
      const n = wholeArgument(given.get('n', root, inner), 5787902, `Value for 'n' of ${name}`, 5787903);
      if (n <= 0) throw failure(5787908, `'n' must be greater than 0, found ${n}`);
      return pick(array(given.get('input', root, inner), 5788200, 'Input must be an array, found '), n);
    };
  };
}

const variableName = (operand: Doc, otherwise: string): string => {
  const name = operand.has('as') ? operand.get('as') : otherwise;
  if (typeof name !== 'string') throw failure(16866, 'a variable name must be a string');
  if (!/^[a-z\u0080-\uffff][\w\u0080-\uffff]*$/.test(name))
    throw failure(16867, `'${name}' starts with an invalid character for a user variable name`);
  return name;
};

function overElements(
  operand: Value,
  scope: Scope,
  operator: string,
  body: string,
  optional: string[],
): { input: Expression; as: string; body: Expression; limit: Expression | undefined } {
  if (!isDoc(operand)) throw failure(28646, `${operator} only supports an object as its argument`);
  for (const name of operand.keys()) {
    if (!['input', 'as', body, ...optional].includes(name))
      throw failure(28647, `Unrecognized parameter to ${operator}: ${name}`);
  }
  for (const [code, name] of [
    [28648, 'input'],
    [28650, body],
  ] as const) {
    if (!operand.has(name)) throw failure(code, `Missing '${name}' parameter to ${operator}`);
  }
  const as = variableName(operand, 'this');
  return {
    input: compileExpression(operand.get('input'), scope),
    as,
    body: compileExpression(operand.get(body), withNames(scope, [as])),
    limit: operand.has('limit') ? compileExpression(operand.get('limit'), scope) : undefined,
  };
}

const filter: Compile = (operand, scope) => {
  const { input, as, body, limit } = overElements(operand, scope, '$filter', 'cond', ['limit']);
  return (root, inner) => {
    const list = input(root, inner);
    if (isNullish(list)) return null;
    const items = array(list, 28651, 'input to $filter must be an array not ');
    const most = limit ? limit(root, inner) : null;
    const limited = isNullish(most) ? Infinity : wholeArgument(most, 327391, '$filter: limit');
    if (limited < 1) throw failure(327392, '$filter: limit must be greater than 0');
    const kept: Value[] = [];
    for (const item of items) {
      if (kept.length >= limited) break;
      inner.step();
      if (truthy(body(root, withVars(inner, [[as, item]])))) kept.push(item);
    }
    return kept;
  };
};

const map: Compile = (operand, scope) => {
  const { input, as, body } = overElements(operand, scope, '$map', 'in', []);
  return (root, inner) => {
    const list = input(root, inner);
    if (isNullish(list)) return null;
    const items = array(list, 16883, 'input to $map must be an array not ');
    return items.map((item) => {
      inner.step();
      return nullWhenMissing(body(root, withVars(inner, [[as, item]])));
    });
  };
};

const reduce: Compile = (operand, scope) => {
  if (!isDoc(operand)) throw failure(40075, '$reduce requires an object as an argument');
  onlyNamed(operand, '$reduce', ['input', 'initialValue', 'in'], 40076);
  for (const [i, name] of ['input', 'initialValue', 'in'].entries())
    if (!operand.has(name)) throw failure(40077 + i, `$reduce requires '${name}' to be specified`);
  const input = compileExpression(operand.get('input'), scope);
  const initial = compileExpression(operand.get('initialValue'), scope);
  const step = compileExpression(operand.get('in'), withNames(scope, ['this', 'value']));
  return (root, inner) => {
    const list = input(root, inner);
    if (isNullish(list)) return null;
    let value = initial(root, inner);
    for (const item of array(list, 40080, "$reduce requires that 'input' be an array, found: ")) {
      inner.step();
      value = step(
        root,
        withVars(inner, [
          ['this', item],
          ['value', value],
        ]),
      );
    }
    return value;
  };
};

const slice: Compile = simple(2, 3, ([list, first, second], name) => {
  if (isNullish(list!) || isNullish(first!)) return null;
  const items = array(list!, 28724, `First argument to ${name} must be an array, but is of type: `);
  const start = wholeArgument(first!, 28725, `Second argument to ${name}`, 28726);
  if (second === undefined) return start >= 0 ? items.slice(0, start) : items.slice(start);
  if (isNullish(second)) return null;
  const count = wholeArgument(second, 28727, `Third argument to ${name}`, 28728);
  if (count <= 0) throw failure(28729, `Third argument to ${name} must be positive: ${count}`);
  const from = start >= 0 ? start : Math.max(0, items.length + start);
  return items.slice(from, from + count);
});

const range: Compile = simple(2, 3, ([from, to, by]) => {
  const start = wholeArgument(from!, 34443, "$range's starting value", 34444);
  const stop = wholeArgument(to!, 34445, "$range's ending value", 34446);
  const step = by === undefined ? 1 : wholeArgument(by, 34447, "$range's step value", 34448);
  if (step === 0) throw failure(34449, '$range requires a non-zero step value');
  const values: Value[] = [];
  for (let value = start; step > 0 ? value < stop : value > stop; value += step) {
    if (values.length > 1_000_000) throw failure(146, '$range would use too much memory');
    values.push(value);
  }
  return values;
});

const zip: Compile = (operand, scope) => {
  if (!isDoc(operand)) throw failure(34460, '$zip only supports an object as an argument');
  const inputs = operand.get('inputs');
  if (!Array.isArray(inputs)) throw failure(34461, 'inputs must be an array of expressions');
  if (inputs.length === 0) throw failure(34465, '$zip requires at least one input array');
  for (const name of operand.keys())
    if (!['inputs', 'useLongestLength', 'defaults'].includes(name))
      throw failure(34464, `$zip found an unknown argument: ${name}`);
  const longest = operand.has('useLongestLength') ? operand.get('useLongestLength') : false;
  if (typeof longest !== 'boolean') throw failure(34463, 'useLongestLength must be a bool');
  const defaults = operand.has('defaults') ? operand.get('defaults') : [];
  if (!Array.isArray(defaults)) throw failure(34462, 'defaults must be an array of expressions');
  if (defaults.length > 0 && !longest)
    throw failure(34466, 'cannot specify defaults unless useLongestLength is true');
  if (defaults.length > 0 && defaults.length !== inputs.length)
    throw failure(34467, 'defaults and inputs must have the same length');
  const items = inputs.map((one) => compileExpression(one, scope));
  const fallbacks = defaults.map((one) => compileExpression(one, scope));
  return (root, inner) => {
    const lists: Value[][] = [];
    for (const item of items) {
      const list = item(root, inner);
      if (isNullish(list)) return null;
      lists.push(array(list, 34468, '$zip found a non-array expression in input: '));
    }
    const lengths = lists.map((list) => list.length);
    const length = longest ? Math.max(...lengths) : Math.min(...lengths);
    return Array.from({ length }, (_, i) =>
      lists.map((list, k) => (i < list.length ? list[i] : otherwise(fallbacks[k], root, inner))),
    );
  };
};

function otherwise(fallback: Expression | undefined, root: Doc, scope: Scope): Value {
  const value = fallback ? fallback(root, scope) : null;
  if (value === MISSING) throw notHere('$zip with a default that is missing');
  return value;
}

const sortArray: Compile = (operand, scope) => {
  if (!isDoc(operand)) throw failure(2942500, '$sortArray requires an object as an argument');
  onlyNamed(operand, '$sortArray', ['input', 'sortBy'], 2942501);
  if (!operand.has('input')) throw failure(2942502, "$sortArray requires 'input' to be specified");
  if (!operand.has('sortBy')) throw failure(2942503, "$sortArray requires 'sortBy' to be specified");
  const input = compileExpression(operand.get('input'), scope);
  const by = operand.get('sortBy');
  const fields = isDoc(by) ? parseSort(by) : undefined;
  const direction = isNumber(by) ? toDouble(by) : 0;
  if (!fields && Math.abs(direction) !== 1)
    throw failure(
      isNumber(by) ? 2942506 : 2942507,
      'The $sort is invalid: use 1/-1 to sort the whole element, or {field:1/-1} to sort embedded fields',
    );
  return (root, inner) => {
    const list = input(root, inner);
    if (isNullish(list)) return null;
    const items = array(
      list,
      2942504,
      'The input argument to $sortArray must be an array, but was of type: ',
    );
    if (!fields) return [...items].sort((a, b) => direction * compare(a, b));
    return [...items].sort(compareElements(fields));
  };
};

const indexOfArray: Compile = simple(2, 4, ([list, wanted, from, to]) => {
  if (isNullish(list!)) return null;
  const items = array(list!, 40090, '$indexOfArray requires an array as a first argument, found: ');
  const bound = (value: Found | undefined, otherwise: number): number => {
    if (value === undefined) return otherwise;
    const at = wholeArgument(value, 40096, '$indexOfArray: a bound');
    if (at < 0) throw failure(40097, `$indexOfArray requires a nonnegative bound, found: ${at}`);
    return at;
  };
  const start = bound(from, 0);
  const stop = Math.min(bound(to, items.length), items.length);
  for (let i = start; i < stop; i++) if (wanted !== MISSING && equal(items[i], wanted!)) return i;
  return -1;
});

/** A set: values without doubles, by MongoDB's equality; of equal ones the first stays. */
function setOf(values: readonly Value[], into = new Map<string, Value>()): Map<string, Value> {
  for (const value of values) {
    const key = keyOfValue(value).toString('latin1');
    if (!into.has(key)) into.set(key, value);
  }
  return into;
}

/** The smaller set stays, and of two as large the first: their equal values may be of different types. */
function intersection(a: Map<string, Value>, b: Map<string, Value>): Map<string, Value> {
  const [kept, other] = a.size > b.size ? [b, a] : [a, b];
  return new Map([...kept].filter(([key]) => other.has(key)));
}

function sets(
  code: number | readonly number[],
  combine: (sets: Map<string, Value>[]) => Found,
  least = 0,
  most = Infinity,
  nulls: 'first' | 'in turn' | 'never' = 'in turn',
): Compile {
  return simple(least, most, (values, name) => {
    if (nulls === 'first' && values.some(isNullish)) return null;
    const all: Map<string, Value>[] = [];
    for (const [i, value] of values.entries()) {
      if (nulls === 'in turn' && isNullish(value)) return null;
      const wrong = typeof code === 'number' ? code : code[i]!;
      all.push(
        setOf(array(value, wrong, `All operands of ${name} must be arrays. One argument is of type: `)),
      );
    }
    return combine(all);
  });
}

const sorted = (set: Map<string, Value>): Value[] => [...set.values()].sort(compare);

/** Operators on arrays and sets. */
export const arrayOperators: Operators = {
  $arrayElemAt: elementAt,
  $first: end(false),
  $last: end(true),
  $firstN: several((values, n) => values.slice(0, n)),
  $lastN: several((values, n) => values.slice(-n)),
  $minN: several((values, n) =>
    values
      .filter((one) => !isNullish(one))
      .sort(compare)
      .slice(0, n),
  ),
  $maxN: several((values, n) =>
    values
      .filter((one) => !isNullish(one))
      .sort((a, b) => compare(b, a))
      .slice(0, n),
  ),
  $concatArrays: simple(0, Infinity, (values) => {
    const result: Value[] = [];
    for (const value of values) {
      if (isNullish(value)) return null;
      for (const item of array(value, 28664, '$concatArrays only supports arrays, not ')) result.push(item);
    }
    return result;
  }),
  $filter: filter,
  $map: map,
  $reduce: reduce,
  $in: simple(2, 2, ([value, list]) => {
    const items = array(list!, 40081, '$in requires an array as a second argument, found: ');
    return value !== MISSING && items.some((one) => equal(one, value!));
  }),
  $indexOfArray: indexOfArray,
  $isArray: simple(1, 1, ([value]) => Array.isArray(value)),
  $range: range,
  $reverseArray: simple(1, 1, ([list]) =>
    isNullish(list!)
      ? null
      : [
          ...array(list!, 34435, 'The argument to $reverseArray must be an array, but was of type: '),
        ].reverse(),
  ),
  $size: simple(
    1,
    1,
    ([list]) => array(list!, 17124, 'The argument to $size must be an array, but was of type: ').length,
  ),
  $slice: slice,
  $sortArray: sortArray,
  $zip: zip,
  $setUnion: sets(17043, (all) => sorted(setOf(all.flatMap((one) => [...one.values()])))),
  $setIntersection: sets(17047, (all) => {
    return all.length > 0 ? sorted(all.reduce(intersection)) : [];
  }),
  $setDifference: sets(
    [17048, 17049],
    ([a, b]) => [...a!].filter(([key]) => !b!.has(key)).map(([, value]) => value),
    2,
    2,
    'first',
  ),
  $setEquals: sets(
    17044,
    ([first, ...others]) =>
      others.every((one) => one.size === first!.size && [...one.keys()].every((key) => first!.has(key))),
    2,
    Infinity,
    'never',
  ),
  $setIsSubset: sets([17046, 17042], ([a, b]) => [...a!.keys()].every((key) => b!.has(key)), 2, 2, 'never'),
  $allElementsTrue: simple(1, 1, ([list]) =>
    array(list!, 17040, "$allElementsTrue's argument must be an array, but is ").every(truthy),
  ),
  $anyElementTrue: simple(1, 1, ([list]) =>
    array(list!, 17041, "$anyElementTrue's argument must be an array, but is ").some(truthy),
  ),
};
