import { Timestamp } from 'bson';
import { decode, encode, Raw } from './bson.ts';
import type { Collection, Engine, Work } from './engine.ts';
import { bytesOf, type Connection } from './store.ts';
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
  /** Oldest number that was dropped from the log; 0 when nothing was. */
  droppedUpTo: number;
  bytes: number;
  record: (work: Work, change: ChangeRecord) => void;
  append: (work: Work, change: ChangeRecord, txn?: Transaction) => void;
  /** Drops the oldest until the log is within its size. */
  trim: () => void;
  /** Reads again what an undone command or turn may have taken back; the size is then only nearly right. */
  reload: () => void;
  /** Measures the log; not at once at the start, for it reads all of it. */
  measure: () => void;
  /** Called after a commit that logged something. */
  listeners: Set<() => void>;
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

/** The event as it is kept and, with its token, sent. */
function eventOf(change: ChangeRecord, seq: number, first: number, wall: Date, txn?: Transaction): Doc {
  const event: Doc = new Map<string, Value>([
    ['operationType', change.op],
    ['clusterTime', timestampOf(first)],
    ['wallTime', wall],
  ]);
  if (txn) {
    event.set('txnNumber', txn.number);
    event.set('lsid', txn.lsid);
  }
  void seq;
  if (change.raw) event.set('fullDocument', new Raw(change.raw) as unknown as Value);
  if (change.collection) event.set('collectionUUID', change.collection.uuid);
  event.set(
    'ns',
    change.coll === undefined ? doc({ db: change.db }) : doc({ db: change.db, coll: change.coll }),
  );
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
  let transaction: { txn: Transaction; first: number; wall: Date } | undefined;
  const next = (): number => {
    changes.last = Math.max(changes.last + 1, Math.floor(now().getTime() / 1000) * PER_SECOND);
    return changes.last;
  };
  const append = (work: Work, change: ChangeRecord, txn?: Transaction): void => {
    const seq = next();
    if (!txn) transaction = undefined;
    else if (transaction?.txn !== txn) transaction = { txn, first: seq, wall: now() };
    const event = eventOf(change, seq, transaction?.first ?? seq, transaction?.wall ?? now(), txn);
    const raw = encode(event);
    main.run('INSERT INTO changes (seq, size, event) VALUES (?, ?, ?)', seq, raw.length, raw);
    changes.bytes += raw.length;
    work.engine.dirty = true;
  };
  const fact = (name: string): number =>
    (main.get('SELECT value FROM facts WHERE name = ?', name)?.[0] as number) ?? 0;
  const changes: Changes = {
    last: 0,
    droppedUpTo: 0,
    bytes: 0,
    append,
    record: (work, change) => {
      if (work.txn) {
        if (change.op !== 'create') work.txn.events.push(change);
      } else append(work, change);
    },
    trim: () => {
      if (changes.bytes <= limit) return;
      let over = changes.bytes - limit * 0.9;
      let upTo = 0;
      for (const [seq, size] of main.all('SELECT seq, size FROM changes ORDER BY seq LIMIT 20000')) {
        if (over <= 0) break;
        over -= size as number;
        changes.bytes -= size as number;
        upTo = seq as number;
      }
      main.run('DELETE FROM changes WHERE seq <= ?', upTo);
      main.run("INSERT OR REPLACE INTO facts (name, value) VALUES ('droppedUpTo', ?)", upTo);
      changes.droppedUpTo = upTo;
    },
    reload: () => {
      const last = (main.get('SELECT max(seq) FROM changes')?.[0] as number | null) ?? 0;
      changes.droppedUpTo = fact('droppedUpTo');
      changes.last = Math.max(changes.last, last, changes.droppedUpTo, fact('lastSeq'));
    },
    measure: () => {
      changes.bytes = (main.get('SELECT total(size) FROM changes')?.[0] as number) ?? 0;
    },
    listeners: new Set(),
  };
  changes.reload();
  if (changes.last === 0) {
    // Times begin with the database, and stay what they were should the clock go back.
    main.run("INSERT OR REPLACE INTO facts (name, value) VALUES ('lastSeq', ?)", next());
  }
  return changes;
}

/** Events after a number, oldest first, with their numbers. */
export function eventsAfter(engine: Engine, seq: number, limit: number): { seq: number; event: Doc }[] {
  return engine.main
    .all('SELECT seq, event FROM changes WHERE seq > ? ORDER BY seq LIMIT ?', seq, limit)
    .map(([number, raw]) => ({ seq: number as number, event: decode(bytesOf(raw)) }));
}
