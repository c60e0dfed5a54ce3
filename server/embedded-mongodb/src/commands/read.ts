import { encode } from '../bson.ts';
import { notOnDocuments } from '../aggregate/join.ts';
import { checkPlaces, compilePipeline, readStage, runPipeline } from '../aggregate/pipeline.ts';
import { runOn } from '../aggregate/source.ts';
import { findCollection } from '../catalog.ts';
import { closeCursor, findCursor, firstReply, moreReply, openCursor, type Cursor } from '../cursors.ts';
import { Elsewhere, type Collection, type Steps, type Work } from '../engine.ts';
import { outputInParts, readsMuch } from '../output-steps.ts';
import { MAX_DOCUMENT } from '../documents.ts';
import { failure } from '../errors.ts';
import { compileFilter } from '../filter.ts';
import { isInteger, isNumber, toDouble } from '../numbers.ts';
import { MISSING, type Found } from '../paths.ts';
import { keyOfValue } from '../keys.ts';
import { compileProjection } from '../projection.ts';
import { countRows, find as findRows, hintOf, positionOf, prepare, type Query, type Row } from '../query.ts';
import { parseSort } from '../sort.ts';
import { doc, isDoc, type Doc, type Value } from '../values.ts';
import { withLet } from '../aggregate/scope.ts';
import type { Message } from '../wire.ts';
import { openStream } from '../streams.ts';
import { operations, statisticsOf } from './diagnostics.ts';
import { explained } from './explain.ts';
import {
  collectionName,
  count as countOf,
  document,
  flag,
  list,
  noCollation,
  only,
  onlyInside,
  text,
  wholeNumber,
} from './arguments.ts';

function scoped(work: Work, body: Doc): Work {
  return {
    ...work,
    scope: withLet(work.scope, document(body, 'let')),
    disk: flag(body, 'allowDiskUse', true),
  };
}

/** Builds the query of a find-like command. */
function queryOf(collection: Collection | undefined, body: Doc, filterName: string): Query {
  const hint = hintOf(collection, body.get('hint'));
  const limit = wholeNumber(body, 'limit') ?? 0;
  const sort =
    hint === 'natural'
      ? [{ path: '$natural', parts: ['$natural'], descending: isReverse(body.get('hint')) }]
      : parseSort(document(body, 'sort'));
  return {
    filter: document(body, filterName),
    sort,
    skip: countOf(body, 'skip') ?? 0,
    limit,
    ...(hint && hint !== 'natural' ? { hint } : {}),
  };
}

function isReverse(hint: Value): boolean {
  return isDoc(hint) && Number(hint.get('$natural')) < 0;
}

function refuseFindOptions(body: Doc): void {
  for (const name of ['tailable', 'awaitData', 'showRecordId', 'returnKey'] as const) {
    if (flag(body, name))
      throw failure(
        238,
        `The find option ${name} is not supported by this embedded database; a MongoDB server has it`,
      );
  }
  for (const name of ['min', 'max'] as const) {
    if (document(body, name).size > 0)
      throw failure(
        238,
        `The find option ${name} is not supported by this embedded database; a MongoDB server has it`,
      );
  }
}

function* projected(work: Work, rows: Iterable<Row>, query: Query, projection: Doc): Generator<Buffer> {
  if (projection.size === 0) {
    for (const row of rows) yield row.raw;
    return;
  }
  const project = compileProjection(projection, work.scope, true);
  const positional = [...projection.keys()].some((name) => name.endsWith('.$'));
  const node = positional ? compileFilter(query.filter, work.scope) : undefined;
  for (const row of rows) {
    const position = node ? positionOf(node, row.document) : undefined;
    yield encode(project(row.document, work.scope, position));
  }
}

function newCursor(work: Work, ns: string, rows: Iterable<Buffer>, body: Doc): Cursor {
  return openCursor(work.engine, {
    ns,
    rows: rows[Symbol.iterator](),
    txn: work.txn,
    session: undefined,
    noTimeout: body.get('noCursorTimeout') === true,
  });
}

export function find(given: Work, { body }: Message): Doc {
  only(body, 'find');
  noCollation(body);
  refuseFindOptions(body);
  const work = scoped(given, body);
  const name = collectionName(body, 'find');
  const collection = findCollection(work, name);
  const query = queryOf(collection, body, 'filter');
  if (query.limit < 0)
    throw failure(51024, `BSON field 'limit' value must be >= 0, actual value '${query.limit}'`);
  const projection = document(body, 'projection');
  const single = flag(body, 'singleBatch');
  const batchSize = countOf(body, 'batchSize');
  if (!collection) {
    compileFilter(query.filter, work.scope);
    compileProjection(projection, work.scope, true);
    return firstReply(work.engine, newCursor(work, `${work.db}.${name}`, [], body), batchSize, single);
  }
  const rows = findRows(work, collection, query, prepare(work, collection, query));
  const cursor = newCursor(work, `${work.db}.${name}`, projected(work, rows, query, projection), body);
  return firstReply(work.engine, cursor, batchSize, single);
}

/** A getMore that has to wait: tried again when something was written, answered empty after its time. */
export type Waiting = { waitMs: number; again: () => Doc; empty: (reply: Doc) => boolean };

export function getMore(work: Work, { body }: Message): Doc | Waiting {
  only(body, 'getMore');
  const id = body.get('getMore');
  if (!isCursorId(id))
    throw failure(14, "BSON field 'getMore.getMore' is the wrong type, expected type 'long'");
  const ns = `${work.db}.${text(body, 'collection')}`;
  const cursor = findCursor(work.engine, BigInt(id), ns);
  if (cursor.txn && cursor.txn !== work.txn) {
    throw failure(
      50738,
      `Cannot run getMore on cursor ${id}, which was created in session and transaction, without that transaction`,
    );
  }
  if (cursor.thread) {
    cursor.usedAt = work.engine.ticks();
    throw new Elsewhere(cursor.thread);
  }
  const size = wholeNumber(body, 'batchSize');
  if (size !== undefined && size < 0)
    throw failure(51024, `BSON field 'batchSize' value must be >= 0, actual value '${size}'`);
  const batch = size === 0 ? undefined : size;
  if (!cursor.stream && body.has('maxTimeMS'))
    throw failure(2, 'cannot set maxTimeMS on getMore command for a non-awaitData cursor');
  if (!cursor.stream) return moreReply(work.engine, cursor, batch);
  const again = (): Doc => moreReply(work.engine, findCursor(work.engine, cursor.id, ns), batch);
  const empty = (reply: Doc): boolean => {
    const raw = (reply.get('cursor') as Doc).get('nextBatch') as unknown as { bytes: Buffer };
    return raw.bytes.length === 5 && (reply.get('cursor') as Doc).get('id') !== 0n;
  };
  return { waitMs: wholeNumber(body, 'maxTimeMS') ?? 1000, again, empty };
}

function isCursorId(value: Value): value is bigint | number {
  return isNumber(value) && isInteger(value);
}

export function killCursors(work: Work, { body }: Message): Doc {
  only(body, 'killCursors');
  collectionName(body, 'killCursors');
  const killed: Value[] = [];
  const missing: Value[] = [];
  for (const id of list(body, 'cursors')) {
    if (!isCursorId(id))
      throw failure(14, "BSON field 'killCursors.cursors' is the wrong type, expected type 'long'");
    const cursor = work.engine.cursors.get(BigInt(id));
    if (cursor) {
      closeCursor(work.engine, cursor);
      killed.push(id);
    } else missing.push(id);
  }
  return doc({ cursorsKilled: killed, cursorsNotFound: missing, cursorsAlive: [], cursorsUnknown: [] });
}

export function count(work: Work, { body }: Message): Doc {
  only(body, 'count');
  noCollation(body);
  const collection = findCollection(work, collectionName(body, 'count'));
  const query = queryOf(collection, body, 'query');
  query.limit = Math.abs(query.limit);
  if (!collection) {
    compileFilter(query.filter, work.scope);
    return doc({ n: 0 });
  }
  return doc({ n: countRows(work, collection, query) });
}

function* leaves(value: Found, parts: readonly string[], i: number): Generator<Value> {
  if (value === MISSING) return;
  if (Array.isArray(value)) {
    const part = parts[i];
    if (part !== undefined && /^\d+$/.test(part))
      yield* leaves(Number(part) < value.length ? value[Number(part)] : MISSING, parts, i + 1);
    if (i === parts.length) yield* value;
    else for (const one of value) if (isDoc(one)) yield* leaves(one, parts, i);
    return;
  }
  if (i === parts.length) yield value;
  else if (isDoc(value)) yield* leaves(value.has(parts[i]!) ? value.get(parts[i]!) : MISSING, parts, i + 1);
}

export function distinct(work: Work, { body }: Message): Doc {
  only(body, 'distinct');
  noCollation(body);
  const collection = findCollection(work, collectionName(body, 'distinct'));
  const key = text(body, 'key');
  const query = queryOf(collection, body, 'query');
  if (!collection) {
    compileFilter(query.filter, work.scope);
    return doc({ values: [] });
  }
  const values: Value[] = [];
  let bytes = 0;
  const seen = new Set<string>();
  for (const row of findRows(work, collection, query)) {
    for (const value of leaves(row.document, key.split('.'), 0)) {
      const mark = keyOfValue(value).toString('latin1');
      if (seen.has(mark)) continue;
      seen.add(mark);
      values.push(value);
      bytes += mark.length;
      if (bytes > MAX_DOCUMENT * 2) throw failure(17217, 'distinct too big, 16mb cap');
    }
  }
  const reply = doc({ values });
  if (encode(reply).length > MAX_DOCUMENT) throw failure(17217, 'distinct too big, 16mb cap');
  return reply;
}

function* encoded(documents: Iterable<Doc>): Generator<Buffer> {
  for (const document of documents) {
    const raw = encode(document);
    if (raw.length > MAX_DOCUMENT) {
      throw failure(
        10334,
        `BSONObj size: ${raw.length} is invalid. Size must be between 0 and 16793600(16MB)`,
      );
    }
    yield raw;
  }
}

export function aggregate(given: Work, { body }: Message): Doc | Steps<Doc> {
  only(body, 'aggregate');
  noCollation(body);
  const work = scoped(given, body);
  if (flag(body, 'explain')) return explained(work, body, false);
  const stages = list(body, 'pipeline');
  if (!body.has('cursor') && !flag(body, 'explain')) {
    throw failure(9, "The 'cursor' option is required, except for aggregate with the explain argument");
  }
  onlyInside(document(body, 'cursor'), 'aggregate.cursor');
  const batchSize = countOf(document(body, 'cursor'), 'batchSize');
  const target = body.get('aggregate');
  const name = isNumber(target) && toDouble(target) === 1 ? undefined : collectionName(body, 'aggregate');
  const ns = `${work.db}.${name ?? '$cmd.aggregate'}`;
  const first = stages.length > 0 ? readStage(stages[0]!) : undefined;
  checkPlaces(stages);
  if (first?.[0] === '$changeStream') {
    const level = document(body, 'readConcern').get('level');
    if (level !== undefined && level !== 'majority')
      throw failure(72, `$changeStream needs the read concern 'majority', not '${String(level)}'`);
    const { rows, stream } = openStream(work, name, first[1], stages.slice(1));
    const cursor = openCursor(work.engine, {
      ns,
      rows,
      txn: undefined,
      session: undefined,
      noTimeout: false,
      stream,
    });
    return firstReply(work.engine, cursor, batchSize);
  }
  if (name === undefined && first?.[0] === '$documents') {
    const documents = runPipeline(compilePipeline(stages, work), []);
    return firstReply(work.engine, newCursor(work, ns, encoded(documents), body), batchSize);
  }
  if (name === undefined && first?.[0] === '$currentOp' && work.db === 'admin') {
    const documents = runPipeline(compilePipeline(stages.slice(1), work), operations(work));
    return firstReply(work.engine, newCursor(work, ns, encoded(documents), body), batchSize);
  }
  // What is wrong with a stage is told before where it stands.
  if (name === undefined) compilePipeline(stages, work);
  if (name === undefined)
    throw failure(
      73,
      `{aggregate: 1} is not valid for '${first?.[0] ?? 'an empty pipeline'}'; a collection is required.`,
    );
  const statistics = first && statisticsOf(work, name, first);
  if (statistics) {
    const documents = runPipeline(compilePipeline(stages.slice(1), work), statistics);
    return firstReply(work.engine, newCursor(work, ns, encoded(documents), body), batchSize);
  }
  const last = stages.length > 0 ? readStage(stages.at(-1)!)[0] : undefined;
  const writing = last === '$out' || last === '$merge';
  if (writing && document(body, 'readConcern').get('level') === 'linearizable') {
    throw failure(72, `${last} cannot be used with a 'linearizable' read concern level`);
  }
  notOnDocuments(stages);
  const hint = hintOf(findCollection(work, name), body.get('hint'));
  if (writing && readsMuch(work, name, stages)) {
    compilePipeline(stages, work);
    return outputInParts(work, body, stages, () =>
      firstReply(work.engine, newCursor(work, ns, [], body), batchSize),
    );
  }
  const documents = runOn(work, name, stages, hint && hint !== 'natural' ? hint : undefined);
  const rows: Iterable<Buffer> = writing ? [...documents].map(encode) : encoded(documents);
  return firstReply(work.engine, newCursor(work, ns, rows, body), batchSize);
}

/** The projection of findAndModify's `fields`. */
export function projectOne(work: Work, specification: Doc, value: Doc, filter: Doc): Doc {
  const node = compileFilter(filter, work.scope);
  return compileProjection(specification, work.scope, true)(value, work.scope, positionOf(node, value));
}
