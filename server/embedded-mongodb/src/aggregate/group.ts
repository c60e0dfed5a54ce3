import { Decimal128 } from 'bson';
import { failure, notHere } from '../errors.ts';
import { keyOfValue } from '../keys.ts';
import type { Work } from '../engine.ts';
import { hold, tooMuch, weigh } from '../memory.ts';
import { isNumber, toDecimal, toDouble, type Numeric } from '../numbers.ts';
import { MISSING, type Found } from '../paths.ts';
import { compareKeys, parseSort, sortKeys, type SortField } from '../sort.ts';
import { compare, isDoc, typeName, type Doc, type Value } from '../values.ts';
import {
  compileExpression,
  isNullish,
  nullWhenMissing,
  type Expression,
  type Scope,
  type Stage,
} from './scope.ts';
import { divideDecimal } from './decimals.ts';
import { onlyNamed } from './operator.ts';
import { newSum, type Sum } from './sums.ts';

/** Gathers one value for a group; `add` tells the bytes that it holds from then on, when it holds every value. */
export type Accumulator = { add: (document: Doc) => number | void; result: () => Found };
type Make = (argument: Value, scope: Scope, name: string) => () => Accumulator;

/** An accumulator of one expression's values. */
function over(start: () => { add: (value: Found) => number | void; result: () => Found }): Make {
  return (argument, scope, name) => {
    if (Array.isArray(argument)) throw failure(40237, `The ${name} accumulator is a unary operator`);
    const expression = compileExpression(argument, scope);
    return () => {
      const state = start();
      return { add: (document) => state.add(expression(document, scope)), result: state.result };
    };
  };
}

/** The mean of what was added; null of none. */
export function average(sum: Sum, count: number): Value {
  if (count === 0) return null;
  const total = sum.total();
  if (total instanceof Decimal128) return divideDecimal(total, toDecimal(count));
  return sum.average(count);
}

function extreme(sign: 1 | -1): Make {
  return over(() => {
    let best: Found = MISSING;
    return {
      add: (value) => {
        if (isNullish(value)) return;
        if (best === MISSING || sign * compare(value, best) > 0) best = value;
      },
      result: () => (best === MISSING ? null : best),
    };
  });
}

/** $firstN, $lastN, $minN, $maxN: `{input, n}`. */
function several(pick: (values: Value[], n: number) => Value[], skipNullish: boolean): Make {
  return (argument, scope, name) => {
    if (!isDoc(argument) || !argument.has('input') || !argument.has('n'))
      throw failure(5787801, `specification must be an object with n and input; found ${name}`);
    onlyNamed(argument, name, ['input', 'n'], 5787901);
    const input = compileExpression(argument.get('input'), scope);
    const n = countOf(compileExpression(argument.get('n'), scope), scope, name);
    return () => {
      const values: Value[] = [];
      return {
        add: (document) => {
          const value = input(document, scope);
          if (skipNullish && isNullish(value)) return 0;
          values.push(nullWhenMissing(value));
          return weigh(nullWhenMissing(value));
        },
        result: () => pick(values, n),
      };
    };
  };
}

function countOf(expression: Expression, scope: Scope, name: string): number {
  const value = expression(new Map(), scope);
  if (
    !isNumber(value as Value) ||
    !Number.isInteger(toDouble(value as Numeric)) ||
    toDouble(value as Numeric) <= 0
  ) {
    throw failure(5787908, `'n' must be greater than 0 and a whole number for ${name}`);
  }
  return toDouble(value as Numeric);
}

/** $top, $bottom and their N forms: `{sortBy, output, n?}`. */
function sortedPick(last: boolean, many: boolean): Make {
  return (argument, scope, name) => {
    const sortBy = isDoc(argument) ? argument.get('sortBy') : undefined;
    if (!isDoc(argument) || !isDoc(sortBy) || !argument.has('output'))
      throw failure(5788003, `${name} needs sortBy and output`);
    onlyNamed(argument, name, many ? ['sortBy', 'output', 'n'] : ['sortBy', 'output'], 5788002);
    const fields: SortField[] = parseSort(sortBy);
    const output = compileExpression(argument.get('output'), scope);
    const n = many ? countOf(compileExpression(argument.get('n'), scope), scope, name) : 1;
    return () => {
      const rows: { keys: Value[]; value: Value }[] = [];
      return {
        add: (document) => {
          const row = {
            keys: sortKeys(document, fields),
            value: nullWhenMissing(output(document, scope)),
          };
          rows.push(row);
          return weigh(row.keys) + weigh(row.value);
        },
        result: () => {
          rows.sort((a, b) => compareKeys(a.keys, b.keys, fields));
          const picked = (last ? rows.slice(-n) : rows.slice(0, n)).map((row) => row.value);
          return many ? picked : (picked[0] ?? null);
        },
      };
    };
  };
}

const byOrder = (sign: 1 | -1) => (values: Value[], n: number) =>
  [...values].sort((a, b) => sign * compare(a, b)).slice(0, n);

const accumulators: Record<string, Make> = {
  $sum: over(() => {
    const sum = newSum();
    return { add: (value) => void (isNumber(value) && sum.add(value)), result: sum.total };
  }),
  $avg: over(() => {
    const sum = newSum();
    let count = 0;
    return {
      add: (value) => {
        if (!isNumber(value)) return;
        sum.add(value);
        count++;
      },
      result: () => average(sum, count),
    };
  }),
  $min: extreme(-1),
  $max: extreme(1),
  $first: over(() => {
    let found: Found | typeof unset = unset;
    return {
      add: (value) => void (found === unset && (found = value)),
      result: () => (found === unset ? null : nullWhenMissing(found)),
    };
  }),
  $last: over(() => {
    let found: Found = MISSING;
    return { add: (value) => void (found = value), result: () => nullWhenMissing(found) };
  }),
  $push: over(() => {
    const values: Value[] = [];
    return {
      add: (value) => {
        if (value === MISSING) return 0;
        values.push(value);
        return weigh(value);
      },
      result: () => values,
    };
  }),
  $addToSet: over(() => {
    const values = new Map<string, Value>();
    return {
      add: (value) => {
        if (value === MISSING) return 0;
        const key = keyOfValue(value).toString('latin1');
        if (values.has(key)) return 0;
        values.set(key, value);
        return key.length + weigh(value);
      },
      result: () => [...values.values()],
    };
  }),
  $mergeObjects: over(() => {
    const merged: Doc = new Map();
    return {
      add: (value) => {
        if (isNullish(value)) return 0;
        if (!isDoc(value))
          throw failure(
            40400,
            `$mergeObjects requires object inputs, but input is of type ${typeName(value)}`,
          );
        const before = merged.size;
        for (const [name, inner] of value) merged.set(name, inner);
        return merged.size > before ? weigh(value) : 0;
      },
      result: () => merged,
    };
  }),
  $count: (argument) => {
    if (!isDoc(argument) || argument.size > 0)
      throw failure(40237, '$count takes no arguments, i.e. $count:{}');
    return () => {
      let total = 0;
      return { add: () => void total++, result: () => total };
    };
  },
  $firstN: several((values, n) => values.slice(0, n), false),
  $lastN: several((values, n) => values.slice(-n), false),
  $minN: several(byOrder(1), true),
  $maxN: several(byOrder(-1), true),
  $top: sortedPick(false, false),
  $topN: sortedPick(false, true),
  $bottom: sortedPick(true, false),
  $bottomN: sortedPick(true, true),
};

/** The accumulators there are. */
export const accumulatorNames: readonly string[] = Object.keys(accumulators);

const unset = Symbol('unset');

/** Accumulators that MongoDB has and that are refused by name. */
const notProven = new Set(['$accumulator', '$median', '$percentile', '$stdDevPop', '$stdDevSamp']);

/** Compiles `{$sum: '$n'}` and the like. */
export function compileAccumulator(specification: Value, scope: Scope, field: string): () => Accumulator {
  if (!isDoc(specification)) throw failure(40234, `The field '${field}' must be an accumulator object`);
  if (specification.size !== 1) throw failure(40238, `The field '${field}' must specify one accumulator`);
  const [name, argument] = [...specification][0]!;
  const make = Object.hasOwn(accumulators, name) ? accumulators[name] : undefined;
  if (!make) {
    if (notProven.has(name)) throw notHere(`The accumulator ${name}`);
    throw failure(15952, `unknown group operator '${name}'`);
  }
  return make(argument, scope, name);
}

/** About the bytes of an empty group, and of each accumulator in it. */
const PER_GROUP = 150;

/** `$group`: one document for each different `_id`, in the order in which they first came. */
export function group(argument: Value, scope: Scope, work: Work): Stage {
  if (!isDoc(argument)) throw failure(15947, "a group's fields must be specified in an object");
  if (!argument.has('_id')) throw failure(15955, 'a group specification must include an _id');
  const id = compileExpression(argument.get('_id'), scope);
  const fields = [...argument]
    .filter(([name]) => name !== '_id')
    .map(([name, specification]): [string, () => Accumulator] => {
      if (name.includes('.')) throw failure(40235, `The field name '${name}' cannot contain '.'`);
      if (name.startsWith('$')) throw failure(40236, `The field name '${name}' cannot be an operator name`);
      return [name, compileAccumulator(specification, scope, name)];
    });
  return function* (documents) {
    const groups = new Map<string, { id: Value; gathered: [string, Accumulator][] }>();
    const held = hold(work.engine.memory, tooMuch('$group', 292));
    const values = hold(work.engine.memory, tooMuch('An accumulator of $group'));
    try {
      for (const document of documents) {
        const value = nullWhenMissing(id(document, scope));
        const key = keyOfValue(value).toString('latin1');
        let found = groups.get(key);
        if (!found) {
          found = { id: value, gathered: fields.map(([name, make]) => [name, make()]) };
          groups.set(key, found);
          held.add(PER_GROUP * (1 + fields.length) + key.length + weigh(value));
        }
        for (const [, accumulator] of found.gathered) values.add(accumulator.add(document) ?? 0);
      }
      for (const { id: value, gathered } of groups.values()) {
        const result: Doc = new Map([['_id', value]]);
        for (const [name, accumulator] of gathered) {
          const value = accumulator.result();
          if (value !== MISSING) result.set(name, value);
        }
        yield result;
      }
    } finally {
      held.release();
      values.release();
    }
  };
}
