import type { Binary } from 'bson';
import type { Cursor } from './cursors.ts';
import type { Changes } from './changes.ts';
import type { Node } from './conditions.ts';
import type { IndexField } from './entries.ts';
import type { Memory } from './memory.ts';
import type { Kept } from './sessions.ts';
import type { Slow, SlowThread } from './slow.ts';
import type { Spill } from './spill.ts';
import type { Connection } from './store.ts';
import type { Transaction } from './transactions.ts';
import type { Doc } from './values.ts';
import type { Scope } from './aggregate/scope.ts';

/** An index of a collection. `multikey` has a bit for every field through which an array was ever indexed. */
export type Index = {
  id: number;
  name: string;
  fields: IndexField[];
  unique: boolean;
  sparse: boolean;
  hidden: boolean;
  partial?: { filter: Doc; node: Node };
  /** Seconds after the date in its field at which a document expires. */
  expireAfterSeconds?: number;
  multikey: number;
  spec: Doc;
};

/** A collection. Replaced, never changed, when its indexes change, so that a transaction keeps what it saw. */
export type Collection = {
  id: number;
  db: string;
  name: string;
  uuid: Binary;
  options: Doc;
  indexes: readonly Index[];
  /** Made inside a transaction that is not committed: there are no tables yet. */
  provisional?: boolean;
  /** Indexes that are being built: writes keep them, nobody finds by them yet. */
  building?: readonly Building[];
};

/** An index that is built in parts; `doubtful` has keys that a write brought although another document has them. */
export type Building = { index: Index; doubtful: Buffer[] };

/** What commands wait for: they go on when it is over. */
export type Holder = { waiting: (() => void)[] };

/** All collections by `db.name`. */
export type Catalog = Map<string, Collection>;

/** The state of a running database. */
export type Engine = {
  file: string;
  main: Connection;
  catalog: Catalog;
  /** What open transactions have reserved: documents, keys, names. */
  locks: Map<string, Transaction>;
  transactions: Map<string, Transaction>;
  /** Retryable writes in parts that are not done yet, by session. */
  underway: Map<string, Holder & { number: bigint }>;
  cursors: Map<bigint, Cursor>;
  /** What stages and sorts hold in memory together. */
  memory: Memory;
  /** Where sorts go that do not fit in it. */
  spill: Spill;
  changes: Changes;
  nextRow: Map<number, number>;
  /** Newest answers of retryable writes, by session, as they are in the file; forgotten when a write is undone. */
  replies: Map<string, Kept>;
  /** Documents a single operation may read without an index, or nothing. */
  scanLimit: number | undefined;
  now: () => Date;
  /** Milliseconds that only go forward, whatever is done to the clock of the system: for how long something took. */
  ticks: () => number;
  /** Grows with every turn, so that a cursor knows when its buffered rows may be old. */
  turn: number;
  /** Did this turn write something that is not committed yet? */
  dirty: boolean;
  /** Commits what this turn wrote so far and goes on. */
  commitSoFar: () => void;
  /** Snapshot connections that wait for the next transaction. */
  idle: Connection[];
  log: (line: string) => void;
  /** How often a query used each index, since the start. */
  uses: Map<number, number>;
  /** Threads for what takes long; there are none inside one of them. */
  slow?: Slow;
  /** Is the snapshot that is read too old to go on with? */
  mustEnd?: () => boolean;
  /** There was no room on the disk when it started: nothing can be written. */
  full?: boolean;
};

/** One command at work: where it writes, and in which transaction. */
export type Work = {
  engine: Engine;
  txn: Transaction | undefined;
  db: string;
  scope: Scope;
  /** The connection that sent it, for cursors and sessions. */
  connection: number;
  /** Point in time after which the command gives up, in the engine's ticks. */
  deadline: number | undefined;
  /** May sorts go to disk? So when not said otherwise (`allowDiskUse`). */
  disk?: boolean | undefined;
  /** Until when (`performance.now()`) it may go on here; a read that takes longer goes to a thread of its own. */
  slice?: { until: number; pauses?: boolean } | undefined;
};

/**
 * A command in parts: between them others have their turn, or what it waits for has to end. `abandon` is called when a
 * turn with a part of it was undone, and nothing more of it will be done.
 */
export type Steps<T> = Generator<Holder | undefined, T, void> & { abandon?: () => void };

/** Thrown when a write has to wait for another transaction's end; the command is undone and tried again then. */
export class Parked extends Error {
  readonly holder: Holder;
  constructor(holder: Holder) {
    super('waits for a transaction');
    this.holder = holder;
  }
}

/** Thrown when a read takes long, or its cursor is in a thread for that: it goes on there. */
export class Elsewhere extends Error {
  readonly thread: SlowThread | undefined;
  constructor(thread?: SlowThread) {
    super('goes on in another thread');
    this.thread = thread;
  }
}
