import { findCollection } from '../catalog.ts';
import type { Collection, Work } from '../engine.ts';
import { failure } from '../errors.ts';
import { find, hintOf, prepare, type Effort, type Query } from '../query.ts';
import type { Plan } from '../plan.ts';
import { parseSort } from '../sort.ts';
import { split } from '../aggregate/source.ts';
import { compilePipeline } from '../aggregate/pipeline.ts';
import { doc, isDoc, type Doc, type Value } from '../values.ts';
import type { Message } from '../wire.ts';
import { document, flag, list, noCollation, only, onlyInside, wholeNumber } from './arguments.ts';
import { VERSION } from './handshake.ts';

function stageOf(plan: Plan): Doc {
  if (plan.kind === 'none') return doc({ stage: 'EOF' });
  if (plan.kind === 'scan')
    return doc({ stage: 'COLLSCAN', direction: plan.reverse ? 'backward' : 'forward' });
  if (plan.kind === 'union')
    return doc({ stage: 'FETCH', inputStage: doc({ stage: 'OR', inputStages: plan.plans.map(stageOf) }) });
  const { index } = plan;
  const scan = doc({
    stage: 'IXSCAN',
    keyPattern: index.spec.get('key'),
    indexName: index.name,
    isMultiKey: index.multikey !== 0,
    isUnique: index.unique,
    isSparse: index.sparse,
    isPartial: index.partial !== undefined,
    indexVersion: 2,
    direction: plan.reverse ? 'backward' : 'forward',
    ranges: plan.ranges.length,
  });
  return doc({ stage: 'FETCH', inputStage: scan });
}

function winning(effort: Effort, query: Query): Doc {
  let stage = stageOf(effort.plan);
  if (effort.sortedInMemory)
    stage = doc({
      stage: 'SORT',
      sortPattern: new Map(
        query.sort.map((field): [string, Value] => [field.path, field.descending ? -1 : 1]),
      ),
      inputStage: stage,
    });
  if (query.skip > 0) stage = doc({ stage: 'SKIP', skipAmount: query.skip, inputStage: stage });
  if (query.limit > 0) stage = doc({ stage: 'LIMIT', limitAmount: query.limit, inputStage: stage });
  return stage;
}

/** The query inside a find, count, distinct, update, delete, findAndModify or aggregate. */
function queryOf(work: Work, collection: Collection | undefined, command: string, body: Doc): Query {
  const made = (filter: Doc, sort: Doc, limit: number, hint: Value): Query => {
    const index = hintOf(collection, hint);
    return {
      filter,
      sort: parseSort(sort),
      skip: 0,
      limit,
      ...(index && index !== 'natural' ? { hint: index } : {}),
    };
  };
  const entryOf = (name: string): Doc => {
    const [entry] = list(body, name);
    if (!isDoc(entry)) throw failure(9, `explain needs one entry in ${name}`);
    onlyInside(entry, `${command}.${name}`);
    noCollation(entry);
    return entry;
  };
  switch (command) {
    case 'find':
      return {
        ...made(
          document(body, 'filter'),
          document(body, 'sort'),
          wholeNumber(body, 'limit') ?? 0,
          body.get('hint'),
        ),
        skip: wholeNumber(body, 'skip') ?? 0,
      };
    case 'count':
    case 'distinct':
      return made(document(body, 'query'), new Map(), 0, body.get('hint'));
    case 'findAndModify':
      return made(document(body, 'query'), document(body, 'sort'), 1, body.get('hint'));
    case 'update': {
      const entry = entryOf('updates');
      return made(document(entry, 'q'), new Map(), flag(entry, 'multi') ? 0 : 1, entry.get('hint'));
    }
    case 'delete': {
      const entry = entryOf('deletes');
      return made(document(entry, 'q'), new Map(), wholeNumber(entry, 'limit') ?? 0, entry.get('hint'));
    }
    case 'aggregate': {
      const stages = list(body, 'pipeline');
      compilePipeline(stages, work);
      const index = hintOf(collection, body.get('hint'));
      return split(stages, index && index !== 'natural' ? index : undefined).query;
    }
    default:
      throw failure(59, `explain of '${command}' is not supported by this embedded database`);
  }
}

/** Commands whose query can be explained. */
const explainable = new Set(['find', 'count', 'distinct', 'findAndModify', 'update', 'delete', 'aggregate']);

/** Tells which index serves a command, and by running it how many documents it looks at. Nothing is written. */
export function explain(work: Work, { body }: Message): Doc {
  only(body, 'explain');
  const inner = body.get('explain');
  if (!isDoc(inner) || inner.size === 0)
    throw failure(14, "BSON field 'explain.explain' is the wrong type, expected type 'object'");
  const verbosity = body.get('verbosity') ?? 'allPlansExecution';
  if (!['queryPlanner', 'executionStats', 'allPlansExecution'].includes(verbosity as string)) {
    throw failure(
      9,
      "verbosity string must be one of {'queryPlanner', 'executionStats', 'allPlansExecution'}",
    );
  }
  return explained(work, inner, verbosity !== 'queryPlanner');
}

/** What explain answers for one command. */
export function explained(work: Work, inner: Doc, run: boolean): Doc {
  const [sent, name] = [...inner][0]!;
  const command = sent === 'findandmodify' ? 'findAndModify' : sent;
  if (!explainable.has(command))
    throw failure(59, `explain of '${command}' is not supported by this embedded database`);
  only(inner, command, sent);
  if (inner.has('writeConcern'))
    throw failure(
      command === 'aggregate' ? 9 : 72,
      command === 'aggregate'
        ? "Aggregation explain does not support the 'writeConcern' option"
        : `Command explain of ${command} does not support writeConcern`,
    );
  noCollation(inner);
  const collection = typeof name === 'string' ? findCollection(work, name) : undefined;
  const query = queryOf(work, collection, command, inner);
  const reply = doc({ explainVersion: '1' });
  const planner = doc({
    namespace: `${work.db}.${String(name)}`,
    indexFilterSet: false,
    parsedQuery: query.filter,
  });
  reply.set('queryPlanner', planner);
  if (!collection) {
    planner.set('winningPlan', doc({ stage: 'EOF' }));
  } else {
    const prepared = prepare(work, collection, query);
    planner.set('winningPlan', winning(prepared.effort, query));
    planner.set('rejectedPlans', []);
    if (run) reply.set('executionStats', statistics(work, collection, query, prepared));
  }
  reply.set('command', inner);
  reply.set('serverInfo', doc({ host: 'embedded', version: VERSION }));
  return reply;
}

function statistics(
  work: Work,
  collection: Collection,
  query: Query,
  prepared: ReturnType<typeof prepare>,
): Doc {
  const started = performance.now();
  let returned = 0;
  for (const _ of find(work, collection, query, prepared)) returned++;
  const { effort } = prepared;
  const indexed = effort.plan.kind === 'index' || effort.plan.kind === 'union';
  return doc({
    executionSuccess: true,
    nReturned: returned,
    executionTimeMillis: Math.round(performance.now() - started),
    totalKeysExamined: indexed ? effort.documents : 0,
    totalDocsExamined: effort.documents,
    executionStages: winning(effort, query),
  });
}
