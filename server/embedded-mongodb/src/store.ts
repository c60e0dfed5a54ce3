import { crc32 } from 'node:zlib';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { failure } from './errors.ts';

/** A connection to the file with its prepared statements. */
export type Connection = {
  db: DatabaseSync;
  /** Runs a statement that changes something. */
  run: (sql: string, ...values: SQLInputValue[]) => void;
  /** The first row, as an array of columns. */
  get: (sql: string, ...values: SQLInputValue[]) => SQLOutput[] | undefined;
  /** All rows, each an array of columns. */
  all: (sql: string, ...values: SQLInputValue[]) => SQLOutput[][];
  /** Forgets prepared statements; after tables went. */
  forget: () => void;
  close: () => void;
};

/** What SQLite gives back. */
export type SQLOutput = number | string | Uint8Array | null;

/** SQLite's bytes as a Buffer, without copying. */
export function bytesOf(value: SQLOutput | undefined): Buffer {
  const bytes = value as Uint8Array;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The log of SQLite is cut to this when it begins again from its start. */
export const CUT_TO = 4 * 1024 * 1024;

const CHECKSUM = 4;

/** A document as it is kept: with a checksum behind its bytes. */
export function sealed(raw: Buffer): Buffer {
  const kept = Buffer.allocUnsafe(raw.length + CHECKSUM);
  raw.copy(kept);
  kept.writeUInt32LE(crc32(raw), raw.length);
  return kept;
}

/**
 * The bytes of a document that was kept. Throws when they are not what was stored: a damaged document is an error, and
 * never wrong data. Files of before have documents without a checksum.
 */
export function unsealed(value: SQLOutput | undefined, { db, name }: { db: string; name: string }): Buffer {
  const kept = bytesOf(value);
  const length = kept.length > CHECKSUM ? kept.readInt32LE(0) : 0;
  if (kept.length === length + CHECKSUM) {
    const raw = kept.subarray(0, length);
    if (crc32(raw) === kept.readUInt32LE(length)) return raw;
  } else if (kept.length === length && kept[length - 1] === 0) return kept;
  throw failure(
    DAMAGED,
    `A document of ${db}.${name} is damaged: what the disk gave is not what was stored. Put back a copy of the database`,
  );
}

/** MongoDB's DataCorruptionDetected. */
const DAMAGED = 301;

/**
 * Opens the file. A writer syncs every commit to disk (WAL with synchronous=FULL): what was answered survives a
 * power cut. A reader (`readOnly`) is used for the snapshot of one transaction.
 */
export function connect(file: string, readOnly = false, full = false): Connection {
  const db = new DatabaseSync(file, { readOnly });
  const statements = new Map<string, StatementSync>();
  const prepare = (sql: string): StatementSync => {
    let statement = statements.get(sql);
    if (!statement) {
      if (statements.size > 500) statements.clear();
      statement = db.prepare(sql);
      statement.setReturnArrays(true);
      statements.set(sql, statement);
    }
    return statement;
  };
  try {
    if (full) db.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA query_only = ON');
    else if (!readOnly) {
      db.exec('PRAGMA page_size = 4096');
      db.exec('PRAGMA journal_mode = WAL');
      db.exec('PRAGMA synchronous = FULL');
      // Done by another thread before it is this long (`wal.ts`).
      db.exec('PRAGMA wal_autocheckpoint = 64000');
      db.exec(`PRAGMA journal_size_limit = ${CUT_TO}`);
    }
    db.exec('PRAGMA busy_timeout = 5000');
    db.exec(`PRAGMA cache_size = ${readOnly ? -8192 : -65536}`);
    db.exec('PRAGMA mmap_size = 1073741824');
  } catch (error) {
    // What it may have locked has to be free for another try.
    db.close();
    throw error;
  }
  return {
    db,
    run: (sql, ...values) => void prepare(sql).run(...values),
    get: (sql, ...values) => prepare(sql).get(...values) as SQLOutput[] | undefined,
    all: (sql, ...values) => prepare(sql).all(...values) as unknown as SQLOutput[][],
    forget: () => statements.clear(),
    close: () => {
      statements.clear();
      db.close();
    },
  };
}

/**
 * A statement about the table of a collection or an index: `#` stands for its number, `@` for that of the collection
 * of an index. The text is made once for each, for it is what the prepared statement is found by.
 */
export function perTable(statement: string): (id: number, collection?: number) => string {
  const made = new Map<number, string>();
  perTables.push(made);
  return (id, collection = 0) => {
    let text = made.get(id);
    if (text === undefined)
      made.set(id, (text = statement.replaceAll('#', String(id)).replaceAll('@', String(collection))));
    return text;
  };
}

const perTables: Map<number, string>[] = [];

/** Forgets the statements about a table that is gone. */
export function forgetTable(id: number): void {
  for (const made of perTables) made.delete(id);
}

/**
 * Opens the file of a database whose disk is full, to read from it. The shared memory beside it cannot be made then, so
 * nobody else can read it meanwhile.
 */
export function connectWhenFull(file: string): Connection {
  return connect(file, false, true);
}

/** Tables that every file has beside those of the log; collections and indexes get their own (`c<id>`, `i<id>`). */
export function createTables(connection: Connection): void {
  connection.db.exec(`
    CREATE TABLE IF NOT EXISTS collections (
      id INTEGER PRIMARY KEY AUTOINCREMENT, db TEXT NOT NULL, name TEXT NOT NULL, uuid BLOB NOT NULL,
      options BLOB NOT NULL, UNIQUE (db, name));
    CREATE TABLE IF NOT EXISTS indexes (
      id INTEGER PRIMARY KEY AUTOINCREMENT, collection INTEGER NOT NULL, name TEXT NOT NULL, spec BLOB NOT NULL,
      multikey INTEGER NOT NULL DEFAULT 0);
    CREATE TABLE IF NOT EXISTS retries (
      session BLOB PRIMARY KEY, number INTEGER NOT NULL, reply BLOB, at INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value ANY) WITHOUT ROWID;
  `);
}
