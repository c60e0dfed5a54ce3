import { findCollection } from '../catalog.ts';
import type { Index, Work } from '../engine.ts';
import { compileFilter } from '../filter.ts';
import { find, type Query, type Row } from '../query.ts';
import { parseSort } from '../sort.ts';
import { doc, isDoc, type Doc, type Value } from '../values.ts';
import { isNumber, toDouble } from '../numbers.ts';
import { compilePipeline, readStage, runPipeline } from './pipeline.ts';

/** A pipeline whose first stages the store takes over, so that indexes serve them. */
export type Split = { query: Query; rest: readonly Value[] };

/** Takes $match, then $sort, then $limit from the front of a pipeline. */
export function split(stages: readonly Value[], hint?: Index): Split {
  let i = 0;
  const filters: Doc[] = [];
  let sort: Doc = new Map();
  let limit = 0;
  for (; i < stages.length; i++) {
    const [name, argument] = readStage(stages[i]!);
    if (name === '$match' && isDoc(argument)) filters.push(argument);
    else break;
  }
  const at = (k: number): [string, Value] | undefined =>
    stages[k] === undefined ? undefined : readStage(stages[k]);
  const second = at(i);
  if (second?.[0] === '$sort' && isDoc(second[1]) && second[1].size > 0) {
    sort = second[1];
    i++;
  }
  const third = at(i);
  if (third?.[0] === '$limit' && isNumber(third[1]) && toDouble(third[1]) > 0) limit = toDouble(third[1]);
  const filter: Doc =
    filters.length === 0 ? new Map() : filters.length === 1 ? filters[0]! : doc({ $and: filters });
  const query: Query = { filter, sort: parseSort(sort), skip: 0, limit, ...(hint ? { hint } : {}) };
  return { query, rest: stages.slice(i) };
}

function* documents(rows: Iterable<Row>): Generator<Doc> {
  for (const row of rows) yield row.document;
}

/** Runs a pipeline on a collection; an empty one when it is not there. Faults in it are thrown at once. */
export function runOn(work: Work, name: string, stages: readonly Value[], hint?: Index): Iterable<Doc> {
  const { query, rest } = split(stages, hint);
  const compiled = compilePipeline(rest, work);
  compileFilter(query.filter, work.scope);
  const collection = findCollection(work, name);
  return runPipeline(compiled, collection ? documents(find(work, collection, query)) : []);
}
