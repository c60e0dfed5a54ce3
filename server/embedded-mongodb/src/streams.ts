import { Timestamp } from 'bson';
import { decode, encode, pick } from './bson.ts';
import { findCollection } from './catalog.ts';
import { seqOf, tokenOf } from './changes.ts';
import type { Stream } from './cursors.ts';
import type { Work } from './engine.ts';
import { failure, notHere, type MongoError } from './errors.ts';
import { compilePipeline, readStage, runPipeline } from './aggregate/pipeline.ts';
import { reread, find } from './query.ts';
import { isDoc, type Doc, type Value } from './values.ts';

const BATCH = 500;
const allowed = new Set([
  '$addFields',
  '$match',
  '$project',
  '$replaceRoot',
  '$replaceWith',
  '$redact',
  '$set',
  '$unset',
]);
const known = [
  'fullDocument',
  'fullDocumentBeforeChange',
  'resumeAfter',
  'startAfter',
  'startAtOperationTime',
  'allChangesForCluster',
  'showExpandedEvents',
];

function readToken(value: Value): { seq: number; invalidate: boolean } {
  const data = isDoc(value) ? value.get('_data') : undefined;
  if (typeof data !== 'string' || !/^[0-9a-f]{18}$/.test(data)) {
    throw failure(260, 'Invalid resume token: it is not one that this database gave out');
  }
  return { seq: Number.parseInt(data.slice(0, 16), 16), invalidate: data.endsWith('01') };
}

type Watched = { db: string | undefined; coll: string | undefined };

function concerns(event: Doc, { db, coll }: Watched): boolean {
  const ns = event.get('ns') as Doc;
  if (db === undefined) return !['admin', 'config', 'local'].includes(ns.get('db') as string);
  if (ns.get('db') === db && (coll === undefined || ns.get('coll') === coll)) return true;
  const to = event.get('to');
  return isDoc(to) && to.get('db') === db && (coll === undefined || to.get('coll') === coll);
}

function invalidates(event: Doc, { db, coll }: Watched): boolean {
  const type = event.get('operationType');
  if (coll !== undefined) return type === 'drop' || type === 'rename' || type === 'dropDatabase';
  return db !== undefined && type === 'dropDatabase';
}

/** What must be known of an event to tell whether it is sent; the rest is passed on as it is kept. */
const factsOfEvent: ReadonlySet<string> = new Set(['_id', 'operationType', 'ns', 'to']);

const expanded = new Set(['create', 'createIndexes', 'dropIndexes', 'modify']);

function lookUp(work: Work, event: Doc): Value {
  const ns = event.get('ns') as Doc;
  const plain: Work = { ...work, txn: undefined };
  const collection = findCollection(plain, ns.get('coll') as string, ns.get('db') as string);
  if (!collection) return null;
  const query = { filter: event.get('documentKey') as Doc, sort: [], skip: 0, limit: 1 };
  for (const row of find(plain, collection, query)) return reread(plain, collection, row.n)?.document ?? null;
  return null;
}

/** The order of fields and what is left out, as MongoDB sends an event. */
function shape(work: Work, event: Doc, seq: number, lookup: boolean): Doc {
  const result: Doc = new Map<string, Value>([['_id', tokenOf(seq)]]);
  for (const [name, value] of event) {
    // Logs of before kept it, and no token.
    if (name === 'collectionUUID' || name === '_id') continue;
    result.set(name, value);
    if (name === 'documentKey' && lookup) {
      result.set('fullDocument', lookUp(work, event));
    }
  }
  return result;
}

type Start = { seq: number; resumed: boolean };

function startOf(work: Work, options: Doc): Start {
  const { changes } = work.engine;
  const given = ['resumeAfter', 'startAfter', 'startAtOperationTime'].filter((name) => options.has(name));
  if (given.length > 1) {
    throw failure(
      40674,
      `Only one type of resume option is allowed, but multiple were found: ${given.join(', ')}`,
    );
  }
  if (given.length === 0) return { seq: changes.last, resumed: false };
  const value = options.get(given[0]!);
  if (given[0] === 'startAtOperationTime') {
    if (!(value instanceof Timestamp))
      throw failure(
        14,
        "BSON field '$changeStream.startAtOperationTime' is the wrong type, expected type 'timestamp'",
      );
    const seq = seqOf(value) - 1;
    if (seq < changes.droppedUpTo()) throw lost();
    return { seq, resumed: true };
  }
  const token = readToken(value);
  if (token.invalidate && given[0] === 'resumeAfter') {
    throw failure(
      260,
      "Attempting to resume a change stream using 'resumeAfter' is not allowed from an invalidate notification.",
    );
  }
  if (token.seq < changes.droppedUpTo()) throw lost();
  return { seq: token.seq, resumed: true };
}

/** An error after which a driver does not try to go on with the stream. */
function final(code: number, message: string): MongoError {
  const error = failure(code, message);
  error.labels.push('NonResumableChangeStreamError');
  return error;
}

function lost(): MongoError {
  return final(
    286,
    'Resume of change stream was not possible, as the resume point may no longer be in the oplog.',
  );
}

/** Opens a change stream on a collection, a database (`name` undefined) or the whole deployment. */
export function openStream(
  work: Work,
  name: string | undefined,
  argument: Value,
  stages: readonly Value[],
): { rows: Iterator<Buffer>; stream: Stream } {
  if (work.txn) throw failure(263, '$changeStream cannot be used in a transaction');
  if (!isDoc(argument)) throw failure(6188500, '$changeStream must take a nested object');
  for (const option of argument.keys()) {
    if (!known.includes(option))
      throw failure(40415, `BSON field '$changeStream.${option}' is an unknown field.`);
  }
  const cluster = argument.get('allChangesForCluster') === true;
  if (cluster && (work.db !== 'admin' || name !== undefined)) {
    throw failure(
      72,
      'A $changeStream with allChangesForCluster:true may only be opened on the admin database, and with no collection name',
    );
  }
  const full = argument.get('fullDocument') ?? 'default';
  if (full !== 'default' && full !== 'updateLookup') {
    if (full === 'whenAvailable' || full === 'required')
      throw notHere(`fullDocument: '${full}' (pre- and post-images)`);
    throw failure(
      2,
      `Enumeration value '${String(full)}' for field '$changeStream.fullDocument' is not a valid value.`,
    );
  }
  const before = argument.get('fullDocumentBeforeChange') ?? 'off';
  if (before !== 'off') throw notHere(`fullDocumentBeforeChange: '${String(before)}'`);
  // Unknown stages are told as such, before those that only have no place here.
  compilePipeline(stages, work);
  for (const stage of stages) {
    const [stageName] = readStage(stage);
    if (!allowed.has(stageName))
      throw failure(20, `${stageName} is not permitted in a $changeStream pipeline`);
  }
  const outside: Work = { ...work, deadline: undefined };
  const pipeline = compilePipeline(stages, outside);
  if (argument.get('showExpandedEvents') === true) throw notHere('showExpandedEvents');
  const watched: Watched = cluster ? { db: undefined, coll: undefined } : { db: work.db, coll: name };
  let { seq } = startOf(work, argument);
  let ended = false;
  let tokenNow = tokenOf(seq);

  function* events(): Generator<Buffer> {
    const { changes } = outside.engine;
    if (seq < changes.droppedUpTo()) throw lost();
    for (;;) {
      const found = changes.after(seq, BATCH);
      for (const { seq: number, raw } of found) {
        seq = number;
        tokenNow = tokenOf(seq);
        const facts = pick(raw, factsOfEvent);
        if (!concerns(facts, watched)) continue;
        const type = facts.get('operationType') as string;
        if (expanded.has(type)) continue;
        const lookup = full === 'updateLookup' && type === 'update';
        if (stages.length === 0 && !lookup && facts.has('_id')) yield raw;
        else {
          const shaped = shape(outside, decode(raw), number, lookup);
          for (const result of runPipeline(pipeline, [shaped])) yield withToken(result, number, false);
        }
        if (invalidates(facts, watched)) {
          const event = decode(raw);
          tokenNow = tokenOf(number, true);
          ended = true;
          const last: Doc = new Map<string, Value>([
            ['_id', tokenNow],
            ['operationType', 'invalidate'],
            ['clusterTime', event.get('clusterTime')],
            ['wallTime', event.get('wallTime')],
          ]);
          for (const result of runPipeline(pipeline, [last])) yield withToken(result, number, true);
          return;
        }
      }
      if (found.length < BATCH) return;
    }
  }

  let current: Generator<Buffer> | undefined;
  const rows: Iterator<Buffer> = {
    next: () => {
      if (ended && !current) return { done: true, value: undefined };
      current ??= events();
      const result = current.next();
      if (result.done) current = undefined;
      return result;
    },
  };
  return { rows, stream: { token: () => tokenNow, ended: () => ended && !current } };
}

/** A pipeline may not change the token of an event: it could not be resumed. */
function withToken(result: Doc, seq: number, invalidate: boolean): Buffer {
  const id = result.get('_id');
  const data = isDoc(id) ? id.get('_data') : undefined;
  if (data !== tokenOf(seq, invalidate).get('_data')) {
    throw final(
      280,
      'Encountered an event whose _id field, which contains the resume token, was modified by the pipeline. Modifying the _id field of an event makes it impossible to resume the stream from that point.',
    );
  }
  return encode(result);
}
