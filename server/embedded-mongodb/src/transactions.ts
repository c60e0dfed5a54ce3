import type { ChangeRecord } from './changes.ts';
import { Parked, type Catalog, type Collection, type Engine, type Work } from './engine.ts';
import { failure, type MongoError } from './errors.ts';
import { connect, type Connection } from './store.ts';
import type { Doc } from './values.ts';

/** What a transaction has written to one collection, not yet visible to anyone else. */
export type Overlay = {
  collection: Collection;
  /** By row number: the new document, or null when it was deleted. */
  documents: Map<number, { raw: Buffer; document: Doc } | null>;
  /** By index id and key: the row that holds it. */
  keys: Map<string, number>;
};

/** An open transaction: a snapshot to read from and its own writes on top. */
export type Transaction = {
  id: string;
  lsid: Doc;
  number: bigint;
  connection: number;
  snapshot: Connection;
  catalog: Catalog;
  overlays: Map<string, Overlay>;
  created: Map<string, Collection>;
  events: ChangeRecord[];
  reserved: string[];
  seen: Set<string>;
  startedAt: number;
  /** Commands that wait for its end. */
  waiting: (() => void)[];
  state: 'open' | 'committed' | 'aborted';
};

/** MongoDB's write conflict; the driver tries the whole transaction again. */
export function writeConflict(): MongoError {
  const error = failure(
    112,
    'Caused by :: Write conflict during plan execution and yielding is disabled. :: Please retry your operation or multi-document transaction.',
  );
  error.labels.push('TransientTransactionError');
  return error;
}

/**
 * Reserves a document, key or name for this transaction. When another one holds it, a transaction gets a write
 * conflict and a plain write waits for the other's end.
 */
export function reserve(work: Work, what: string, holder = work.engine.locks.get(what)): void {
  const { engine, txn } = work;
  if (holder && holder !== txn) {
    if (txn) throw writeConflict();
    throw new Parked(holder);
  }
  if (!txn || holder) return;
  engine.locks.set(what, txn);
  txn.reserved.push(what);
}

/** Starts a transaction: from here on it sees the database as it is now. */
export function begin(
  engine: Engine,
  id: string,
  lsid: Doc,
  number: bigint,
  connection: number,
): Transaction {
  engine.commitSoFar();
  const snapshot = engine.idle.pop() ?? connect(engine.file, true);
  snapshot.db.exec('BEGIN');
  snapshot.get('SELECT count(*) FROM facts');
  const txn: Transaction = {
    id,
    lsid,
    number,
    connection,
    snapshot,
    catalog: engine.catalog,
    overlays: new Map(),
    created: new Map(),
    events: [],
    reserved: [],
    seen: new Set(),
    startedAt: engine.ticks(),
    waiting: [],
    state: 'open',
  };
  engine.transactions.set(id, txn);
  return txn;
}

/** Ends a transaction either way: lets go of its snapshot, its reservations and who waited for them. */
export function finish(engine: Engine, txn: Transaction, state: 'committed' | 'aborted'): void {
  txn.state = state;
  txn.snapshot.db.exec('ROLLBACK');
  if (engine.idle.length < 4) engine.idle.push(txn.snapshot);
  else txn.snapshot.close();
  for (const what of txn.reserved) engine.locks.delete(what);
  txn.overlays.clear();
  txn.created.clear();
  txn.events = [];
  engine.transactions.delete(txn.id);
  const waiting = txn.waiting.splice(0);
  for (const retry of waiting) retry();
}

/** What this transaction wrote to a collection; made when first asked for with `make`. */
export function overlayOf(txn: Transaction, collection: Collection): Overlay {
  const ns = `${collection.db}.${collection.name}`;
  let overlay = txn.overlays.get(ns);
  if (!overlay) {
    overlay = { collection, documents: new Map(), keys: new Map() };
    txn.overlays.set(ns, overlay);
  }
  overlay.collection = collection;
  return overlay;
}
