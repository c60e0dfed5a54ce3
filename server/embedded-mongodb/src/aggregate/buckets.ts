import { failure } from '../errors.ts';
import type { Work } from '../engine.ts';
import { counted, hold, tooMuch } from '../memory.ts';
import { isNumber, toDouble } from '../numbers.ts';
import { MISSING, type Found } from '../paths.ts';
import { compare, doc, isDoc, rank, type Doc, type Value } from '../values.ts';
import { compileExpression, nullWhenMissing, type Scope, type Stage } from './scope.ts';
import { compileAccumulator, type Accumulator } from './group.ts';

type Output = [string, () => Accumulator][];

function outputOf(value: Value, scope: Scope): Output {
  const fields = value ?? doc({ count: doc({ $sum: 1 }) });
  if (!isDoc(fields)) throw failure(40196, "The 'output' field must be an object");
  return [...fields].map(([name, specification]) => [name, compileAccumulator(specification, scope, name)]);
}

type Bucket = { id: Value; gathered: [string, Accumulator][] };

function open(id: Value, output: Output): Bucket {
  return { id, gathered: output.map(([name, make]) => [name, make()]) };
}

function close({ id, gathered }: Bucket): Doc {
  const result: Doc = new Map([['_id', id]]);
  for (const [name, accumulator] of gathered) {
    const value = accumulator.result();
    if (value !== MISSING) result.set(name, value);
  }
  return result;
}

/** `$bucket`: groups by ranges between boundaries. */
export function bucket(argument: Value, scope: Scope, work: Work): Stage {
  if (!isDoc(argument)) throw failure(40201, 'Argument to $bucket stage must be an object');
  for (const name of argument.keys())
    if (!['groupBy', 'boundaries', 'default', 'output'].includes(name))
      throw failure(40197, `Unrecognized option to $bucket: ${name}.`);
  const boundaries = argument.get('boundaries');
  if (!argument.has('groupBy') || boundaries === undefined)
    throw failure(40198, "$bucket requires 'groupBy' and 'boundaries' to be specified.");
  if (!Array.isArray(boundaries)) throw failure(40200, "The $bucket 'boundaries' field must be an array");
  if (boundaries.length < 2)
    throw failure(40192, "The $bucket 'boundaries' field must have at least 2 values");
  for (let i = 1; i < boundaries.length; i++) {
    if (rank(boundaries[i]) !== rank(boundaries[i - 1]))
      throw failure(40193, "All values in the 'boundaries' option to $bucket must have the same type.");
    if (compare(boundaries[i - 1], boundaries[i]) >= 0)
      throw failure(40194, "The 'boundaries' option to $bucket must be sorted");
  }
  const by = compileExpression(argument.get('groupBy'), scope);
  const output = outputOf(argument.get('output'), scope);
  const otherwise: Found = argument.has('default') ? argument.get('default') : MISSING;
  return function* (documents) {
    const values = hold(work.engine.memory, tooMuch('An accumulator of $bucket'));
    try {
      const buckets = new Map<number, Bucket>();
      for (const document of documents) {
        const value = nullWhenMissing(by(document, scope));
        let place = -1;
        for (let i = 0; i + 1 < boundaries.length; i++) {
          if (compare(boundaries[i], value) <= 0 && compare(value, boundaries[i + 1]) < 0) place = i;
        }
        if (place < 0 && otherwise === MISSING) {
          throw failure(
            40066,
            '$switch could not find a matching branch for an input, and no default was specified.',
          );
        }
        const found =
          buckets.get(place) ?? open(place < 0 ? (otherwise as Value) : boundaries[place], output);
        buckets.set(place, found);
        for (const [, accumulator] of found.gathered) values.add(accumulator.add(document) ?? 0);
      }
      yield* [...buckets.values()].sort((a, b) => compare(a.id, b.id)).map(close);
    } finally {
      values.release();
    }
  };
}

/** `$bucketAuto`: so many groups of about the same size. */
export function bucketAuto(argument: Value, scope: Scope, work: Work): Stage {
  if (!isDoc(argument)) throw failure(40240, 'The argument to $bucketAuto must be an object');
  for (const name of argument.keys())
    if (!['groupBy', 'buckets', 'output'].includes(name))
      throw failure(
        argument.has('granularity') ? 238 : 40245,
        `The option ${name} of $bucketAuto is not supported by this embedded database`,
      );
  const count = argument.get('buckets');
  if (!isNumber(count) || !Number.isInteger(toDouble(count)) || toDouble(count) < 1)
    throw failure(40243, "The $bucketAuto 'buckets' field must be a whole number greater than 0");
  const by = compileExpression(argument.get('groupBy'), scope);
  const output = outputOf(argument.get('output'), scope);
  return function* (documents) {
    const held = hold(work.engine.memory, tooMuch('$bucketAuto', 292));
    try {
      const rows = [...counted(documents, held)].map((document) => ({
        document,
        value: nullWhenMissing(by(document, scope)),
      }));
      rows.sort((a, b) => compare(a.value, b.value));
      const size = Math.max(1, Math.round(rows.length / toDouble(count)));
      const groups: (typeof rows)[] = [];
      let at = 0;
      while (at < rows.length) {
        let end = groups.length === toDouble(count) - 1 ? rows.length : Math.min(rows.length, at + size);
        while (end < rows.length && compare(rows[end]!.value, rows[end - 1]!.value) === 0) end++;
        groups.push(rows.slice(at, end));
        at = end;
      }
      for (const [i, group] of groups.entries()) {
        const next = groups[i + 1];
        const id = doc({ min: group[0]!.value, max: next ? next[0]!.value : group.at(-1)!.value });
        const found = open(id, output);
        for (const { document } of group)
          for (const [, accumulator] of found.gathered) accumulator.add(document);
        yield close(found);
      }
    } finally {
      held.release();
    }
  };
}
