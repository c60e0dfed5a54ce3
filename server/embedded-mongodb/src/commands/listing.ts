import { encode } from '../bson.ts';
import { firstReply, openCursor } from '../cursors.ts';
import type { Work } from '../engine.ts';
import { failure } from '../errors.ts';
import type { Doc } from '../values.ts';
import { count, document } from './arguments.ts';

/** The error for a collection that is not there. */
export function missing(work: Work, name: string): Error {
  return failure(26, `ns does not exist: ${work.db}.${name}`);
}

/** Rows of a listing as a cursor. */
export function listing(work: Work, body: Doc, ns: string, rows: Doc[]): Doc {
  const batchSize = count(document(body, 'cursor'), 'batchSize');
  const encoded = rows.map((row) => encode(row));
  const cursor = openCursor(work.engine, {
    ns,
    rows: encoded[Symbol.iterator](),
    txn: work.txn,
    session: undefined,
    noTimeout: false,
  });
  return firstReply(work.engine, cursor, batchSize ?? 1_000_000);
}
