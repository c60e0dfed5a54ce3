import { findCollection } from '../catalog.ts';
import type { Collection, Index, Work } from '../engine.ts';
import { compileFilter } from '../filter.ts';
import { countRows, find, type Query, type Row } from '../query.ts';
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

/** The name under which `$group` only counts all documents, as countDocuments asks; nothing for any other group. */
function countsOnly(stages: readonly Value[]): { id: Value; name: string } | undefined {
  if (stages.length !== 1) return undefined;
  const [stage, argument] = readStage(stages[0]!);
  if (stage !== '$group' || !isDoc(argument) || argument.size !== 2 || !argument.has('_id')) return undefined;
  const id = argument.get('_id');
  const name = [...argument.keys()].find((one) => one !== '_id')!;
  const sum = argument.get(name);
  const constant = id === null || typeof id === 'number';
  return constant && isDoc(sum) && sum.size === 1 && sum.get('$sum') === 1 ? { id, name } : undefined;
}

function* counted(
  work: Work,
  collection: Collection,
  query: Query,
  { id, name }: { id: Value; name: string },
): Generator<Doc> {
  const total = countRows(work, collection, query);
  if (total > 0)
    yield new Map<string, Value>([
      ['_id', id],
      [name, total],
    ]);
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
  const only = countsOnly(rest);
  if (collection && only) return counted(work, collection, query, only);
  return runPipeline(compiled, collection ? documents(find(work, collection, query)) : []);
}
