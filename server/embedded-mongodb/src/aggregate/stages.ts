import type { Work } from '../engine.ts';
import { failure, notHere } from '../errors.ts';
import { counted, hold, tooMuch } from '../memory.ts';
import { isDoc, typeName, type Value } from '../values.ts';
import { bucket, bucketAuto } from './buckets.ts';
import { choosingStages } from './choose.ts';
import { group } from './group.ts';
import { graphLookup, lookup, unionWith } from './join.ts';
import { merge, out } from './output.ts';
import { compilePipeline, readStage, runPipeline } from './pipeline.ts';
import { reshapingStages } from './reshape.ts';
import { compileExpression, type Scope, type Stage } from './scope.ts';
import type { Stages } from './stage.ts';

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
      const each = ([name, compiled]: [string, Stage[]]): [string, Value] => [
        name,
        [...counted(runPipeline(compiled, all), held)],
      ];
      yield new Map(facets.map(each));
    } finally {
      held.release();
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

const stages: Stages = {
  ...choosingStages,
  ...reshapingStages,
  $group: group,
  $bucket: bucket,
  $bucketAuto: bucketAuto,
  $lookup: (argument, _scope, work) => lookup(argument, work),
  $graphLookup: (argument, _scope, work) => graphLookup(argument, work),
  $unionWith: (argument, _scope, work) => unionWith(argument, work),
  $out: (argument, _scope, work) => out(argument, work),
  $merge: (argument, _scope, work) => merge(argument, work),
  $facet: facet,
  $documents: documentsOf,
};

/** Throws for a stage that is not here, or nowhere. */
function checkStageName(name: string): void {
  if (Object.hasOwn(stages, name)) return;
  if (name === '$changeStream')
    throw failure(40602, '$changeStream is only valid as the first stage in a pipeline.');
  if (elsewhere.has(name)) throw notHere(`The aggregation stage ${name}`);
  throw failure(40324, `Unrecognized pipeline stage name: '${name}'`);
}

/** Refuses stages that MongoDB has not got at all; whether they may stand where they stand comes later. */
export function checkStageNames(list: readonly Value[]): void {
  for (const stage of list) checkStageName(readStage(stage)[0]);
}

/** Compiles one stage; MongoDB's stages that are not here say so, others are unknown. */
export function compileStage(name: string, argument: Value, work: Work): Stage {
  checkStageName(name);
  return stages[name]!(argument, work.scope, work);
}
