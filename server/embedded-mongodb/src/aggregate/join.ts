import { BSONRegExp } from 'bson';
import { findCollection } from '../catalog.ts';
import type { Work } from '../engine.ts';
import { failure, notHere } from '../errors.ts';
import { keyOfValue } from '../keys.ts';
import { counted, hold, tooMuch, weigh } from '../memory.ts';
import { isNumber, toDouble } from '../numbers.ts';
import { isIndex, MISSING, type Found } from '../paths.ts';
import { find } from '../query.ts';
import { doc, isDoc, typeName, type Doc, type Value } from '../values.ts';
import { compileExpression, pathIn, withNames, withVars, type Expression, type Stage } from './scope.ts';
import { checkPlaces, compilePipeline, runPipeline } from './pipeline.ts';
import { runOn } from './source.ts';
import { setAt } from './stage.ts';

function textOf(options: Doc, stage: string, name: string): string {
  const value = options.get(name);
  if (typeof value !== 'string')
    throw failure(9, `${stage} argument '${name}' must be a string, found ${typeName(value)}`);
  return value;
}

function known(options: Doc, stage: string, names: readonly string[]): void {
  for (const name of options.keys())
    if (!names.includes(name)) throw failure(9, `unknown argument to ${stage}: ${name}`);
}

/** All values at a local field: arrays on the way are spread over their documents, the one at its end is taken apart. */
function localValues(value: Found, parts: readonly string[], i: number, into: Value[]): void {
  if (value === MISSING) return;
  if (i === parts.length) {
    if (Array.isArray(value)) for (const one of value) into.push(one);
    else into.push(value);
    return;
  }
  const part = parts[i]!;
  if (isDoc(value)) localValues(value.has(part) ? value.get(part) : MISSING, parts, i + 1, into);
  else if (Array.isArray(value) && isIndex(part))
    localValues(Number(part) < value.length ? value[Number(part)] : MISSING, parts, i + 1, into);
  else if (Array.isArray(value)) for (const one of value) if (isDoc(one)) localValues(one, parts, i, into);
}

/** The filter that finds what equals a local field; one without any value, an empty array too, stands for null. */
function equalTo(path: string, document: Doc, local: readonly string[]): Doc {
  const values: Value[] = [];
  localValues(document, local, 0, values);
  if (values.length === 0) values.push(null);
  if (values.length === 1) return doc({ [path]: doc({ $eq: values[0] }) });
  if (values.some((value) => value instanceof BSONRegExp || Array.isArray(value))) {
    return doc({ $or: values.map((value) => doc({ [path]: doc({ $eq: value }) })) });
  }
  return doc({ $and: [doc({ [path]: doc({ $in: values }) })] });
}

/** Documents of its own do not go with a collection. */
export function notOnDocuments(stages: readonly Value[]): void {
  const [first] = stages;
  if (isDoc(first) && first.has('$documents'))
    throw failure(73, '$documents can only be run with {aggregate: 1}, not on a collection');
}

/** `$lookup`: documents of another collection of the same database, as an array. */
export function lookup(argument: Value, work: Work): Stage {
  if (!isDoc(argument)) throw failure(9, 'the $lookup specification must be an Object');
  known(argument, '$lookup', ['from', 'localField', 'foreignField', 'as', 'let', 'pipeline']);
  if (isDoc(argument.get('from'))) throw notHere('$lookup from another database');
  const as = textOf(argument, '$lookup', 'as').split('.');
  const hasPipeline = argument.has('pipeline');
  const from = argument.has('from') ? textOf(argument, '$lookup', 'from') : undefined;
  const byField = argument.has('localField') || argument.has('foreignField');
  if (!byField && !hasPipeline)
    throw failure(
      9,
      "$lookup requires either 'pipeline' or both 'localField' and 'foreignField' to be specified",
    );
  const local = byField ? textOf(argument, '$lookup', 'localField').split('.') : [];
  const foreign = byField ? textOf(argument, '$lookup', 'foreignField') : '';
  const stages = argument.get('pipeline') ?? [];
  if (!Array.isArray(stages)) throw failure(14, "'pipeline' must be an array");
  checkPlaces(stages, '$lookup');
  if (from !== undefined) notOnDocuments(stages);
  if (from === undefined && !(isDoc(stages[0]) && stages[0].has('$documents')))
    throw failure(9, "must specify 'from' field for a $lookup");
  const vars = argument.get('let') ?? new Map<string, Value>();
  if (!isDoc(vars)) throw failure(9, "$lookup argument 'let' must be an object");
  const compiled = [...vars].map(([name, value]): [string, Expression] => [
    name,
    compileExpression(value, work.scope),
  ]);
  compilePipeline(stages, {
    ...work,
    scope: withNames(work.scope, [...vars.keys()]),
  });
  return function* (documents) {
    for (const document of documents) {
      const scope = withVars(
        work.scope,
        compiled.map(([name, value]) => [name, value(document, work.scope)]),
      );
      const inner: Work = { ...work, scope };
      const match = byField ? [doc({ $match: equalTo(foreign, document, local) })] : [];
      const all = [...match, ...stages];
      const found =
        from === undefined ? runPipeline(compilePipeline(all, inner), []) : runOn(inner, from, all);
      const held = hold(work.engine.memory, tooMuch('$lookup'));
      try {
        yield setAt(document, as, [...counted(found, held)]);
      } finally {
        held.release();
      }
    }
  };
}

/** `$graphLookup`: follows connections from document to document. */
export function graphLookup(argument: Value, work: Work): Stage {
  if (!isDoc(argument)) throw failure(40327, 'the $graphLookup stage specification must be an object');
  known(argument, '$graphLookup', [
    'from',
    'startWith',
    'connectFromField',
    'connectToField',
    'as',
    'maxDepth',
    'depthField',
    'restrictSearchWithMatch',
  ]);
  const from = textOf(argument, '$graphLookup', 'from');
  const as = textOf(argument, '$graphLookup', 'as').split('.');
  const connectFrom = textOf(argument, '$graphLookup', 'connectFromField').split('.');
  const connectTo = textOf(argument, '$graphLookup', 'connectToField');
  if (!argument.has('startWith')) throw failure(40105, 'startWith is required for a $graphLookup');
  const start = compileExpression(argument.get('startWith'), work.scope);
  const depth = argument.get('maxDepth');
  const deepest = isNumber(depth) ? toDouble(depth) : Infinity;
  if (depth !== undefined && (!Number.isInteger(deepest) || deepest < 0))
    throw failure(40101, 'maxDepth requires a nonnegative argument');
  const depthField = argument.has('depthField')
    ? textOf(argument, '$graphLookup', 'depthField').split('.')
    : undefined;
  const restrict = argument.get('restrictSearchWithMatch');
  return function* (documents) {
    for (const document of documents) {
      const found = new Map<string, Doc>();
      const held = hold(work.engine.memory, tooMuch('$graphLookup', 40099));
      const asked = new Set<string>();
      const first = start(document, work.scope);
      let frontier: Value[] = first === MISSING ? [] : Array.isArray(first) ? first : [first];
      for (let level = 0; level <= deepest && frontier.length > 0; level++) {
        let next: Value[] = [];
        for (const value of frontier) {
          const mark = keyOfValue(value).toString('latin1');
          if (asked.has(mark)) continue;
          asked.add(mark);
          const filter = doc({ [connectTo]: doc({ $eq: value }) });
          const match = isDoc(restrict) ? doc({ $and: [filter, restrict] }) : filter;
          for (const one of runOn(work, from, [doc({ $match: match })])) {
            const id = keyOfValue(one.get('_id')).toString('latin1');
            if (found.has(id)) continue;
            held.add(id.length + weigh(one));
            found.set(id, depthField ? setAt(one, depthField, BigInt(level)) : one);
            const to = pathIn(one, connectFrom);
            if (Array.isArray(to)) next = next.concat(to);
            else if (to !== MISSING) next.push(to);
          }
        }
        frontier = next;
      }
      held.release();
      yield setAt(document, as, [...found.values()]);
    }
  };
}

/** `$unionWith`: the documents so far, then those of another pipeline. */
export function unionWith(argument: Value, work: Work): Stage {
  const options = isDoc(argument) ? argument : doc({ coll: argument });
  known(options, '$unionWith', ['coll', 'pipeline']);
  const stages = options.get('pipeline') ?? [];
  if (!Array.isArray(stages)) throw failure(14, "'pipeline' must be an array");
  const coll = options.has('coll') ? textOf(options, '$unionWith', 'coll') : undefined;
  checkPlaces(stages, '$unionWith');
  if (coll === undefined && !(isDoc(stages[0]) && stages[0].has('$documents')))
    throw failure(9, "$unionWith needs 'coll', or a pipeline that begins with $documents");
  if (coll !== undefined) notOnDocuments(stages);
  compilePipeline(stages, work);
  return function* (documents) {
    yield* documents;
    yield* coll === undefined ? runPipeline(compilePipeline(stages, work), []) : runOn(work, coll, stages);
  };
}

/** All documents of a collection; for `$out` and `$merge`. */
export function existing(
  work: Work,
  db: string,
  name: string,
  filter: Doc,
): Iterable<{ n: number; raw: Buffer; document: Doc }> {
  const collection = findCollection(work, name, db);
  return collection ? find(work, collection, { filter, sort: [], skip: 0, limit: 0 }) : [];
}
