import { Timestamp } from 'bson';
import { encode, Raw } from './bson.ts';
import { openLog, type ChangeLog } from './change-log.ts';
import type { Collection, Work } from './engine.ts';
import type { Connection } from './store.ts';
import type { Transaction } from './transactions.ts';
import { compare, doc, isDoc, rank, type Doc, type Value } from './values.ts';

/** How an update changed a document, as change events tell it. */
export type Description = { updated: Doc; removed: string[]; truncated: Doc[] };

/** One thing that happened, before it is written to the log. */
export type ChangeRecord = {
  op: 'insert' | 'update' | 'replace' | 'delete' | 'create' | 'drop' | 'rename' | 'dropDatabase';
  db: string;
  coll?: string;
  collection?: Collection;
  id?: Value;
  raw?: Buffer;
  description?: Description;
  to?: { db: string; coll: string };
};

/** The log of changes. A change's number holds its time: seconds x 2^21 + count within the second. */
export type Changes = {
  last: number;
  record: (work: Work, change: ChangeRecord) => void;
  append: (work: Work, change: ChangeRecord, txn?: Transaction) => void;
  /** Events after a number, oldest first, with their numbers. */
  after: ChangeLog['after'];
  /** The newest number that was dropped from the log; 0 when none was. */
  droppedUpTo: () => number;
  /** Reads again what an undone command or turn may have taken back. */
  reload: () => void;
  /** Measures the log; not at once at the start, for it reads a part of it. */
  measure: () => void;
};

const PER_SECOND = 2 ** 21;

/** The cluster time of a change number. */
export function timestampOf(seq: number): Timestamp {
  return new Timestamp({ t: Math.floor(seq / PER_SECOND), i: (seq % PER_SECOND) + 1 });
}

/** The smallest change number at or after a cluster time. */
export function seqOf(time: Timestamp): number {
  return time.t * PER_SECOND + Math.max(0, time.i - 1);
}

function sameKind(a: Value, b: Value): boolean {
  // The common case: a value held by JavaScript itself has one BSON type.
  if (Object.is(a, b)) return true;
  if (rank(a) !== rank(b) || compare(a, b) !== 0) return false;
  return encode(new Map([['v', a]])).equals(encode(new Map([['v', b]])));
}

function differ(before: Value, after: Value, path: string, into: Description): void {
  if (isDoc(before) && isDoc(after)) {
    for (const name of before.keys())
      if (!after.has(name)) into.removed.push(path ? `${path}.${name}` : name);
    for (const [name, value] of after) {
      const inner = path ? `${path}.${name}` : name;
      if (before.has(name)) differ(before.get(name), value, inner, into);
      else into.updated.set(inner, value);
    }
    return;
  }
  if (Array.isArray(before) && Array.isArray(after) && path !== '') {
    if (after.length === 0 && before.length > 0) {
      into.updated.set(path, after);
      return;
    }
    const common = Math.min(before.length, after.length);
    for (let i = 0; i < common; i++) differ(before[i], after[i], `${path}.${i}`, into);
    for (let i = common; i < after.length; i++) into.updated.set(`${path}.${i}`, after[i]);
    if (after.length < before.length) into.truncated.push(doc({ field: path, newSize: after.length }));
    return;
  }
  if (!sameKind(before, after)) into.updated.set(path, after);
}

/** What changed between two versions: fields set, fields removed, arrays cut short. */
export function describeUpdate(before: Doc, after: Doc): Description {
  const description: Description = { updated: new Map(), removed: [], truncated: [] };
  differ(before, after, '', description);
  return description;
}

/** Tokens are the number of the change; an invalidation's own token ends with 1. */
export function tokenOf(seq: number, invalidate = false): Doc {
  return new Map([['_data', seq.toString(16).padStart(16, '0') + (invalidate ? '01' : '00')]]);
}

/** The event as it is kept, which is how it is sent: token first, fields in MongoDB's order. */
function eventOf(change: ChangeRecord, seq: number, first: number, wall: Date, txn?: Transaction): Doc {
  const event: Doc = new Map();
  event.set('_id', tokenOf(seq));
  event.set('operationType', change.op);
  event.set('clusterTime', timestampOf(first));
  event.set('wallTime', wall);
  if (txn) {
    event.set('txnNumber', txn.number);
    event.set('lsid', txn.lsid);
  }
  if (change.raw) event.set('fullDocument', new Raw(change.raw) as unknown as Value);
  const ns: Doc = new Map();
  ns.set('db', change.db);
  if (change.coll !== undefined) ns.set('coll', change.coll);
  event.set('ns', ns);
  if (change.to) event.set('to', doc(change.to));
  if (change.op === 'insert' || change.op === 'update' || change.op === 'replace' || change.op === 'delete') {
    event.set('documentKey', new Map([['_id', change.id]]));
  }
  if (change.description) {
    const { updated, removed, truncated } = change.description;
    event.set(
      'updateDescription',
      doc({ updatedFields: updated, removedFields: removed, truncatedArrays: truncated }),
    );
  }
  return event;
}

/** Opens the log; `limit` is its size in bytes. */
export function openChanges(main: Connection, limit: number, now: () => Date): Changes {
  const log = openLog(main, limit);
  let transaction: { txn: Transaction; first: number; wall: Date } | undefined;
  const next = (at: Date): number => {
    changes.last = Math.max(changes.last + 1, Math.floor(at.getTime() / 1000) * PER_SECOND);
    return changes.last;
  };
  const append = (work: Work, change: ChangeRecord, txn?: Transaction): void => {
    const at = now();
    const seq = next(at);
    if (!txn) transaction = undefined;
    else if (transaction?.txn !== txn) transaction = { txn, first: seq, wall: at };
    log.append(seq, encode(eventOf(change, seq, transaction?.first ?? seq, transaction?.wall ?? at, txn)));
    work.engine.dirty = true;
  };
  const reload = (): void => {
    log.reload();
    const first = (main.get("SELECT value FROM facts WHERE name = 'lastSeq'")?.[0] as number) ?? 0;
    changes.last = Math.max(changes.last, log.last(), log.droppedUpTo(), first);
  };
  const changes: Changes = {
    last: 0,
    append,
    record: (work, change) => {
      if (work.txn) {
        if (change.op !== 'create') work.txn.events.push(change);
      } else append(work, change);
    },
    after: log.after,
    droppedUpTo: log.droppedUpTo,
    reload,
    measure: log.measure,
  };
  reload();
  if (changes.last === 0) {
    // Times begin with the database, and stay what they were should the clock go back.
    main.run("INSERT OR REPLACE INTO facts (name, value) VALUES ('lastSeq', ?)", next(now()));
  }
  return changes;
}
