import { failure, notHere } from '../errors.ts';
import { compileFilter } from '../filter.ts';
import { isNumber, toDouble } from '../numbers.ts';
import { compileAddFields, compileProjection } from '../projection.ts';
import { decode, encode } from '../bson.ts';
import { counted, hold, tooMuch, weigh } from '../memory.ts';
import { parseSort } from '../sort.ts';
import { inOrder, type Sortable } from '../sorter.ts';
import { isDoc, typeName, type Doc, type Value } from '../values.ts';
import type { Work } from '../engine.ts';
import { compileExpression, withVars, type Scope } from './expressions.ts';
import { MISSING, type Found } from '../paths.ts';
import { onlyNamed } from './operator.ts';
import { group } from './group.ts';
import { bucket, bucketAuto } from './buckets.ts';
import { graphLookup, lookup, unionWith } from './join.ts';
import { merge, out } from './output.ts';
import { compilePipeline, runPipeline } from './pipeline.ts';

/** A stage: documents in, documents out. */
export type Stage = (documents: Iterable<Doc>) => Iterable<Doc>;

type Compile = (argument: Value, scope: Scope, work: Work) => Stage;

function object(argument: Value, name: string): Doc {
  if (!isDoc(argument))
    throw failure(40272, `${name} specification stage must be an object, got ${typeName(argument)}`);
  return argument;
}

function whole(argument: Value, name: string): number {
  const value = isNumber(argument) ? toDouble(argument) : Number.NaN;
  if (!Number.isInteger(value))
    throw failure(5107200, `invalid argument to ${name} stage: Expected an integer`);
  return value;
}

function* map(documents: Iterable<Doc>, change: (document: Doc) => Doc): Iterable<Doc> {
  for (const document of documents) yield change(document);
}

function addFields(argument: Value, scope: Scope): Stage {
  const compute = compileAddFields(object(argument, '$addFields'), scope);
  return (documents) => map(documents, (document) => compute(document, scope));
}

function replaceRoot(expression: Value, scope: Scope): Stage {
  const compute = compileExpression(expression, scope);
  return (documents) =>
    map(documents, (document) => {
      const value = compute(document, scope);
      if (!isDoc(value as Value)) {
        throw failure(
          40228,
          `'newRoot' expression must evaluate to an object, but resulting value was: ${value === MISSING ? 'MISSING' : typeName(value as Value)}`,
        );
      }
      return value as Doc;
    });
}

/** A copy of a document with a value at a path, documents on the way made where there are none. */
export function setAt(document: Doc, parts: readonly string[], value: Found): Doc {
  const copy = new Map(document);
  const [first, ...rest] = parts;
  if (rest.length === 0) {
    if (value === MISSING) copy.delete(first!);
    else copy.set(first!, value);
    return copy;
  }
  const inner = copy.get(first!);
  copy.set(first!, setAt(isDoc(inner) ? inner : new Map(), rest, value));
  return copy;
}

/** A path through documents only; `$unwind` does not spread arrays on the way. */
function directAt(document: Doc, parts: readonly string[]): Found {
  let value: Found = document;
  for (const part of parts) {
    if (!isDoc(value as Value) || !(value as Doc).has(part)) return MISSING;
    value = (value as Doc).get(part);
  }
  return value;
}

function unwind(argument: Value): Stage {
  const options = isDoc(argument) ? argument : new Map<string, Value>([['path', argument]]);
  for (const name of options.keys()) {
    if (!['path', 'includeArrayIndex', 'preserveNullAndEmptyArrays'].includes(name))
      throw failure(28811, `unrecognized option to $unwind stage: ${name}`);
  }
  const path = options.get('path');
  if (path === undefined) throw failure(28812, 'no path specified to $unwind stage');
  if (typeof path !== 'string')
    throw failure(28808, `expected a string as the path for $unwind stage, got ${typeName(path)}`);
  if (!path.startsWith('$'))
    throw failure(28818, `path option to $unwind stage should be prefixed with a '$': ${path}`);
  const preserve = options.get('preserveNullAndEmptyArrays') ?? false;
  if (typeof preserve !== 'boolean')
    throw failure(
      28809,
      `expected a boolean for the preserveNullAndEmptyArrays option to $unwind stage, got ${typeName(preserve)}`,
    );
  const index = options.get('includeArrayIndex');
  if (index !== undefined && (typeof index !== 'string' || index === ''))
    throw failure(28810, 'expected a non-empty string for the includeArrayIndex option to $unwind stage');
  if (typeof index === 'string' && index.startsWith('$'))
    throw failure(
      28822,
      `includeArrayIndex option to $unwind stage should not be prefixed with a '$': ${index}`,
    );
  const parts = path.slice(1).split('.');
  const at = (document: Doc, value: Found, position: bigint | null): Doc => {
    const result = setAt(document, parts, value);
    return typeof index === 'string' ? setAt(result, index.split('.'), position) : result;
  };
  return function* (documents) {
    for (const document of documents) {
      const value = directAt(document, parts);
      if (Array.isArray(value) && value.length > 0) {
        for (let i = 0; i < value.length; i++) yield at(document, value[i], BigInt(i));
      } else if (Array.isArray(value)) {
        if (preserve) yield at(document, MISSING, null);
      } else if (value === MISSING || value === null || value === undefined) {
        if (preserve) yield typeof index === 'string' ? setAt(document, index.split('.'), null) : document;
      } else yield typeof index === 'string' ? setAt(document, index.split('.'), null) : document;
    }
  };
}

const alone = new Set([
  '$facet',
  '$out',
  '$merge',
  '$geoNear',
  '$indexStats',
  '$collStats',
  '$changeStream',
  '$documents',
]);

function facet(argument: Value, _scope: Scope, work: Work): Stage {
  if (!isDoc(argument) || argument.size === 0)
    throw failure(40169, 'the $facet specification must be a non-empty object');
  const facets = [...argument].map(([name, stages]): [string, Stage[]] => {
    if (name.startsWith('$') || name.includes('.'))
      throw failure(16410, `FieldPath field names may not start with '$' or contain '.': ${name}`);
    if (!Array.isArray(stages))
      throw failure(40170, `arguments to $facet must be arrays, ${name} is type ${typeName(stages)}`);
    for (const stage of stages) {
      const inner = isDoc(stage) ? stage.keys().next().value : undefined;
      if (inner !== undefined && alone.has(inner))
        throw failure(40600, `${inner} is not allowed to be used within a $facet stage`);
    }
    return [name, compilePipeline(stages, work)];
  });
  return function* (documents) {
    const held = hold(work.engine.memory, tooMuch('$facet'));
    try {
      const all = [...counted(documents, held)];
      yield new Map(
        facets.map(([name, compiled]): [string, Value] => [
          name,
          [...counted(runPipeline(compiled, all), held)],
        ]),
      );
    } finally {
      held.release();
    }
  };
}

function sample(argument: Value, _scope: Scope, work: Work): Stage {
  if (isDoc(argument)) onlyNamed(argument, '$sample', ['size'], 28748);
  const size = isDoc(argument) ? argument.get('size') : undefined;
  if (!isNumber(size) || toDouble(size) <= 0)
    throw failure(28747, 'size argument to $sample must be a positive number');
  const wanted = Math.trunc(toDouble(size));
  return function* (documents) {
    const held = hold(work.engine.memory, tooMuch('$sample', 292));
    try {
      const kept: Doc[] = [];
      let seen = 0;
      for (const document of documents) {
        seen++;
        const place = kept.length < wanted ? kept.length : Math.floor(Math.random() * seen);
        if (place >= wanted) continue;
        held.add(weigh(document) - (place < kept.length ? weigh(kept[place]!) : 0));
        kept[place] = document;
      }
      for (let i = kept.length - 1; i > 0; i--) {
        const k = Math.floor(Math.random() * (i + 1));
        [kept[i], kept[k]] = [kept[k]!, kept[i]!];
      }
      yield* kept;
    } finally {
      held.release();
    }
  };
}

function redact(argument: Value, scope: Scope): Stage {
  const marks: [string, Found][] = [
    ['DESCEND', '$$DESCEND'],
    ['PRUNE', '$$PRUNE'],
    ['KEEP', '$$KEEP'],
  ];
  const inner = withVars(scope, marks);
  const expression = compileExpression(argument, inner);
  const visit = (document: Doc): Doc | undefined => {
    const decision = expression(document, inner);
    if (decision === '$$KEEP') return document;
    if (decision === '$$PRUNE') return undefined;
    if (decision !== '$$DESCEND')
      throw failure(17053, '$redact must evaluate to $$KEEP, $$PRUNE or $$DESCEND');
    const result: Doc = new Map();
    for (const [name, value] of document) {
      const kept = within(value);
      if (kept !== MISSING) result.set(name, kept);
    }
    return result;
  };
  const within = (value: Value): Found => {
    if (isDoc(value)) return visit(value) ?? MISSING;
    if (!Array.isArray(value)) return value;
    return value.map(within).filter((one): one is Value => one !== MISSING);
  };
  return function* (documents) {
    for (const document of documents) {
      const kept = visit(document);
      if (kept) yield kept;
    }
  };
}

function documentsOf(argument: Value, scope: Scope): Stage {
  const list = compileExpression(argument, scope);
  return function* () {
    const values = list(new Map(), scope);
    if (!Array.isArray(values) || !values.every(isDoc))
      throw failure(5858203, 'an array of objects is expected for $documents');
    yield* values;
  };
}

const elsewhere = new Set([
  '$geoNear', '$indexStats', '$collStats', '$currentOp', '$listLocalSessions', '$listSessions', '$planCacheStats', '$search',
  '$searchMeta', '$vectorSearch', '$setWindowFields', '$fill', '$densify', '$querySettings', '$shardedDataDistribution',
  '$changeStreamSplitLargeEvent', '$listSearchIndexes', '$rankFusion', '$scoreFusion', '$listSampledQueries',
]); // prettier-ignore

const asDocuments: Sortable<Doc> = {
  document: (row) => row,
  bytes: weigh,
  kept: (row) => row,
  pack: (row) => ({ n: 0, raw: encode(row) }),
  unpack: ({ raw }) => decode(raw),
};

const stages: Record<string, Compile> = {
  $match: (argument, scope) => {
    if (!isDoc(argument)) throw failure(15959, 'the match filter must be an expression in an object');
    const node = compileFilter(argument, scope);
    return function* (documents) {
      for (const document of documents) if (node.matches(document)) yield document;
    };
  },
  $project: (argument, scope) => {
    const specification = object(argument, '$project');
    if (specification.size === 0)
      throw failure(
        51272,
        'Invalid $project :: caused by :: projection specification must have at least one field',
      );
    const project = compileProjection(specification, scope, false);
    return (documents) => map(documents, (document) => project(document, scope));
  },
  $addFields: addFields,
  $set: addFields,
  $unset: (argument, scope) => {
    const names = Array.isArray(argument) ? argument : [argument];
    if (names.length === 0 || !names.every((name) => typeof name === 'string')) {
      throw failure(31002, '$unset specification must be a string or an array containing only string values');
    }
    const project = compileProjection(
      new Map(names.map((name): [string, Value] => [name as string, 0])),
      scope,
      false,
    );
    return (documents) => map(documents, (document) => project(document, scope));
  },
  $sort: (argument, _scope, work) => {
    const fields = parseSort(object(argument, '$sort'));
    if (fields.length === 0) throw failure(15976, '$sort stage must have at least one sort key');
    return (documents) => inOrder(work, documents, fields, Infinity, asDocuments);
  },
  $skip: (argument) => {
    const skip = whole(argument, '$skip');
    if (skip < 0)
      throw failure(
        5107200,
        `invalid argument to $skip stage: Expected a non-negative number in: $skip: ${skip}`,
      );
    return function* (documents) {
      let seen = 0;
      for (const document of documents) if (seen++ >= skip) yield document;
    };
  },
  $limit: (argument) => {
    const limit = whole(argument, '$limit');
    if (limit <= 0) throw failure(15958, 'the limit must be positive');
    return function* (documents) {
      let seen = 0;
      for (const document of documents) {
        yield document;
        if (++seen >= limit) return;
      }
    };
  },
  $replaceRoot: (argument, scope) => {
    const specification = object(argument, '$replaceRoot');
    onlyNamed(specification, '$replaceRoot', ['newRoot'], 40230);
    if (!specification.has('newRoot'))
      throw failure(40231, 'no newRoot specified for the $replaceRoot stage');
    return replaceRoot(specification.get('newRoot'), scope);
  },
  $replaceWith: replaceRoot,
  $group: group,
  $bucket: bucket,
  $bucketAuto: bucketAuto,
  $lookup: (argument, _scope, work) => lookup(argument, work),
  $graphLookup: (argument, _scope, work) => graphLookup(argument, work),
  $unionWith: (argument, _scope, work) => unionWith(argument, work),
  $out: (argument, _scope, work) => out(argument, work),
  $merge: (argument, _scope, work) => merge(argument, work),
  $facet: facet,
  $sample: sample,
  $redact: redact,
  $documents: documentsOf,
  $unwind: unwind,
  $sortByCount: (argument, scope, work) => {
    const counted = group(
      new Map<string, Value>([
        ['_id', argument],
        ['count', new Map([['$sum', 1]])],
      ]),
      scope,
      work,
    );
    const sorted = compileStage('$sort', new Map([['count', -1]]), work);
    return (documents) => sorted(counted(documents));
  },
  $count: (argument) => {
    if (typeof argument !== 'string' || argument === '')
      throw failure(40156, 'the count field must be a non-empty string');
    return function* (documents) {
      let total = 0;
      for (const _ of documents) total++;
      if (total > 0) yield new Map([[argument, total]]);
    };
  },
};

/** Throws for a stage that is not here, or nowhere. */
export function checkStageName(name: string): void {
  if (Object.hasOwn(stages, name)) return;
  if (name === '$changeStream')
    throw failure(40602, '$changeStream is only valid as the first stage in a pipeline.');
  if (elsewhere.has(name)) throw notHere(`The aggregation stage ${name}`);
  throw failure(40324, `Unrecognized pipeline stage name: '${name}'`);
}

/** Compiles one stage; MongoDB's stages that are not here say so, others are unknown. */
export function compileStage(name: string, argument: Value, work: Work): Stage {
  checkStageName(name);
  return stages[name]!(argument, work.scope, work);
}
