import type { Work } from '../engine.ts';
import { failure } from '../errors.ts';
import type { Update } from '../update.ts';
import { isDoc, type Doc, type Value } from '../values.ts';
import type { Scope, Stage } from './scope.ts';

/** Splits a stage into its name and argument. */
export function readStage(stage: Value): [string, Value] {
  if (!isDoc(stage)) throw failure(14, "Each element of the 'pipeline' array must be an object");
  if (stage.size !== 1)
    throw failure(40323, 'A pipeline stage specification object must contain exactly one field.');
  return [...stage][0]!;
}

const onlyFirst = new Set(['$documents', '$changeStream', '$collStats', '$indexStats', '$currentOp']);
const onlyLast = new Set(['$out', '$merge']);

/** Refuses stages in places where they cannot be; `inside` names the stage whose own pipeline this is. */
export function checkPlaces(stages: readonly Value[], inside?: '$lookup' | '$unionWith'): void {
  stages.forEach((stage, i) => {
    const [name] = readStage(stage);
    if (i > 0 && onlyFirst.has(name))
      throw failure(40602, `${name} is only valid as the first stage in a pipeline.`);
    if (inside && (onlyLast.has(name) || name === '$changeStream'))
      throw failure(
        inside === '$lookup' ? 51047 : 31441,
        `${name} is not allowed within a ${inside}'s sub-pipeline`,
      );
    if (i < stages.length - 1 && onlyLast.has(name))
      throw failure(40601, `${name} can only be the final stage in the pipeline`);
  });
}

/** Compiles all stages; unknown ones throw 40324. */
export function compilePipeline(stages: readonly Value[], work: Work): Stage[] {
  return stages.map((stage) => {
    const [name, argument] = readStage(stage);
    return work.scope.stage(name, argument, work);
  });
}

/** Sends documents through the stages. */
export function runPipeline(stages: readonly Stage[], documents: Iterable<Doc>): Iterable<Doc> {
  return stages.reduce((rows, stage) => stage(rows), documents);
}

const updateStages = new Set(['$addFields', '$set', '$project', '$unset', '$replaceRoot', '$replaceWith']);

/** An update by a pipeline: only the stages that look at one document. */
export function compilePipelineUpdate(stages: readonly Value[], scope: Scope): Update {
  const compiled = stages.map((stage) => {
    const [name, argument] = readStage(stage);
    if (!updateStages.has(name)) throw failure(72, `${name} is not allowed to be used within an update`);
    return scope.stage(name, argument, { scope } as Work);
  });
  const apply = (document: Doc): Doc => {
    const id = document.get('_id');
    const had = document.has('_id');
    const [result] = runPipeline(compiled, [document]);
    const after = result as Doc;
    return had && !after.has('_id') ? new Map([['_id', id], ...after]) : after;
  };
  return { kind: 'operators', apply };
}
