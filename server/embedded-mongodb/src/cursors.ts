import { decode, encodeArray } from './bson.ts';
import type { Engine } from './engine.ts';
import { failure } from './errors.ts';
import type { SlowThread } from './slow.ts';
import type { Transaction } from './transactions.ts';
import { doc, type Doc, type Value } from './values.ts';

/** A result that is fetched in parts. */
export type Cursor = {
  id: bigint;
  ns: string;
  rows: Iterator<Buffer>;
  /** A row that did not fit the last batch. */
  pending?: Buffer | undefined;
  txn: Transaction | undefined;
  session: string | undefined;
  noTimeout: boolean;
  usedAt: number;
  /** Change streams: never finished, may wait, carry a token beside every batch. */
  stream?: Stream;
  /** The thread that has its rows, when it is not this one. */
  thread?: SlowThread;
};

/** What a change stream adds to a cursor. */
export type Stream = {
  /** The token after everything that was looked at so far. */
  token: () => Doc;
  /** Is it ended (invalidated), so that the cursor closes after this batch? */
  ended: () => boolean;
};

const MAX_BATCH_BYTES = 16 * 1024 * 1024;
const DEFAULT_FIRST = 101;
/** A batch of many rows ends when it takes longer than this. */
const BATCH_MS = 20;
const LOOK_EVERY = 2000;
let last = BigInt(Date.now()) * 1_000_000n;

/** Gives this thread numbers of its own for its cursors. */
export function numberFrom(thread: number): void {
  last += BigInt(thread) << 60n;
}

/** Registers a cursor under a new id. */
export function openCursor(engine: Engine, cursor: Omit<Cursor, 'id' | 'usedAt'>): Cursor {
  last += BigInt(1 + Math.floor(Math.random() * 1000));
  return { ...cursor, id: last, usedAt: engine.ticks() };
}

/** Takes up to `size` rows (all that fit 16 MiB when not given); tells whether more may follow. */
export function takeBatch(cursor: Cursor, size: number | undefined): { rows: Buffer[]; done: boolean } {
  const rows: Buffer[] = [];
  let bytes = 0;
  const until = performance.now() + BATCH_MS;
  while (size === undefined || rows.length < size) {
    let row = cursor.pending;
    cursor.pending = undefined;
    if (!row) {
      const next = cursor.rows.next();
      if (next.done) return { rows, done: true };
      row = next.value;
    }
    if (bytes + row.length > MAX_BATCH_BYTES && rows.length > 0) {
      cursor.pending = row;
      return { rows, done: false };
    }
    bytes += row.length;
    rows.push(row);
    // What is not asked for in one batch may come in several, and others get their turn between them.
    if (rows.length % LOOK_EVERY === 0 && size !== rows.length && performance.now() > until)
      return { rows, done: false };
  }
  return { rows, done: false };
}

/** Forgets a cursor, and lets go of what its rows hold. */
export function closeCursor(engine: Engine, cursor: Cursor): void {
  engine.cursors.delete(cursor.id);
  cursor.rows.return?.();
}

/** The reply to a command that opens a cursor. */
export function firstReply(
  engine: Engine,
  cursor: Cursor,
  batchSize: number | undefined,
  singleBatch = false,
): Doc {
  const { rows, done } = takeBatch(cursor, batchSize ?? DEFAULT_FIRST);
  let open = !done && !singleBatch;
  if (open && !cursor.stream && !cursor.pending && (batchSize ?? 1) > 0) {
    // Look one further, so that an exhausted cursor is not kept open.
    const next = cursor.rows.next();
    if (next.done) open = false;
    else cursor.pending = next.value;
  }
  if (cursor.stream) open = !cursor.stream.ended();
  if (open) engine.cursors.set(cursor.id, cursor);
  else closeCursor(engine, cursor);
  return reply('firstBatch', cursor, rows, open);
}

/** A cursor whose rows failed is over. */
function batchOf(engine: Engine, cursor: Cursor, size: number | undefined): ReturnType<typeof takeBatch> {
  try {
    return takeBatch(cursor, size);
  } catch (error) {
    if (!cursor.stream) closeCursor(engine, cursor);
    throw error;
  }
}

/** The reply to getMore. */
export function moreReply(engine: Engine, cursor: Cursor, batchSize: number | undefined): Doc {
  const { rows, done } = batchOf(engine, cursor, batchSize);
  let open = cursor.stream ? !cursor.stream.ended() : !done;
  if (open && !cursor.stream && !cursor.pending) {
    const next = cursor.rows.next();
    if (next.done) open = false;
    else cursor.pending = next.value;
  }
  cursor.usedAt = engine.ticks();
  if (!open) closeCursor(engine, cursor);
  return reply('nextBatch', cursor, rows, open);
}

function reply(name: string, cursor: Cursor, rows: Buffer[], open: boolean): Doc {
  const body: Doc = new Map<string, Value>([
    ['id', open ? cursor.id : 0n],
    ['ns', cursor.ns],
    [name, encodeArray(rows) as unknown as Value],
  ]);
  if (cursor.stream) {
    // A row that did not fit comes later: the token may not be past it.
    const last = cursor.pending ? rows.at(-1) : undefined;
    body.set('postBatchResumeToken', last ? decode(last).get('_id') : cursor.stream.token());
  }
  return doc({ cursor: body });
}

/** The open cursor with this id; throws 43 when there is none. */
export function findCursor(engine: Engine, id: bigint, ns: string): Cursor {
  const cursor = engine.cursors.get(id);
  if (!cursor) throw failure(43, `cursor id ${id} not found`);
  if (cursor.ns !== ns) {
    throw failure(
      13,
      `Requested getMore on namespace '${ns}', but cursor belongs to a different namespace ${cursor.ns}`,
    );
  }
  return cursor;
}
