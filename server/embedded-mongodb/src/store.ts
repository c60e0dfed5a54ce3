import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';

/** A connection to the file with its prepared statements. */
export type Connection = {
  db: DatabaseSync;
  /** Runs a statement that changes something. */
  run: (sql: string, ...values: SQLInputValue[]) => void;
  /** The first row, as an array of columns. */
  get: (sql: string, ...values: SQLInputValue[]) => SQLOutput[] | undefined;
  /** All rows, each an array of columns. */
  all: (sql: string, ...values: SQLInputValue[]) => SQLOutput[][];
  close: () => void;
};

/** What SQLite gives back. */
export type SQLOutput = number | string | Uint8Array | null;

/** SQLite's bytes as a Buffer, without copying. */
export function bytesOf(value: SQLOutput | undefined): Buffer {
  const bytes = value as Uint8Array;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/**
 * Opens the file. A writer syncs every commit to disk (WAL with synchronous=FULL): what was answered survives a
 * power cut. A reader (`readOnly`) is used for the snapshot of one transaction.
 */
export function connect(file: string, readOnly = false): Connection {
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
  if (!readOnly) {
    db.exec('PRAGMA page_size = 4096');
    db.exec('PRAGMA journal_mode = WAL');
    db.exec('PRAGMA synchronous = FULL');
    db.exec('PRAGMA wal_autocheckpoint = 8000');
  }
  db.exec('PRAGMA busy_timeout = 5000');
  db.exec(`PRAGMA cache_size = ${readOnly ? -8192 : -65536}`);
  db.exec('PRAGMA mmap_size = 1073741824');
  return {
    db,
    run: (sql, ...values) => void prepare(sql).run(...values),
    get: (sql, ...values) => prepare(sql).get(...values) as SQLOutput[] | undefined,
    all: (sql, ...values) => prepare(sql).all(...values) as unknown as SQLOutput[][],
    close: () => {
      statements.clear();
      db.close();
    },
  };
}

/**
 * A statement about the table of a collection or an index: `#` stands for its number. The text is made once for each,
 * for it is what the prepared statement is found by.
 */
export function perTable(statement: string): (id: number) => string {
  const made: (string | undefined)[] = [];
  return (id) => (made[id] ??= statement.replaceAll('#', String(id)));
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
