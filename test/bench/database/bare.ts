import { DatabaseSync } from 'node:sqlite';

/** A document with its keys, and what a replica set keeps of its insert beside it. */
export type Row = { id: Buffer; key: Buffer; document: Buffer; owed?: Owed };
/** The event for change streams, and the answer of a retryable write by its session and number. */
export type Owed = { event: Buffer; session: Buffer; number: bigint; reply: Buffer };

/** The same write without any server: one table, one index, one statement each and a synced commit. */
export type Bare = {
  insertMany: (first: number, rows: Row[]) => void;
  update: (n: number, document: Buffer) => void;
  three: (numbers: number[], document: Buffer) => void;
  /** Takes away everything from this number on. */
  removeFrom: (n: number) => void;
  find: (id: Buffer) => unknown;
  range: (from: Buffer, to: Buffer) => unknown;
  close: () => void;
};

/** Opens SQLite with the settings that the embedded database uses. */
export function openBare(file: string): Bare {
  const db = new DatabaseSync(file);
  db.exec(
    'PRAGMA page_size = 4096; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 8000; PRAGMA cache_size = -65536; PRAGMA mmap_size = 1073741824',
  );
  db.exec('CREATE TABLE IF NOT EXISTS c (n INTEGER PRIMARY KEY, doc BLOB NOT NULL)');
  db.exec('CREATE TABLE IF NOT EXISTS ids (k BLOB, n INTEGER, PRIMARY KEY (k, n)) WITHOUT ROWID');
  db.exec('CREATE TABLE IF NOT EXISTS keys (k BLOB, n INTEGER, PRIMARY KEY (k, n)) WITHOUT ROWID');
  const document = db.prepare('INSERT INTO c (n, doc) VALUES (?, ?)');
  const id = db.prepare('INSERT INTO ids (k, n) VALUES (?, ?)');
  const key = db.prepare('INSERT INTO keys (k, n) VALUES (?, ?)');
  db.exec('CREATE TABLE IF NOT EXISTS events (seq INTEGER PRIMARY KEY, event BLOB NOT NULL)');
  db.exec(
    'CREATE TABLE IF NOT EXISTS retries (session BLOB PRIMARY KEY, number INTEGER, reply BLOB, at INTEGER) WITHOUT ROWID',
  );
  const event = db.prepare('INSERT INTO events (seq, event) VALUES (?, ?)');
  const retry = db.prepare('INSERT OR REPLACE INTO retries (session, number, reply, at) VALUES (?, ?, ?, ?)');
  const change = db.prepare('UPDATE c SET doc = ? WHERE n = ?');
  const byId = db.prepare('SELECT doc FROM c WHERE n = (SELECT n FROM ids WHERE k = ?)');
  const byKey = db.prepare(
    'SELECT c.doc FROM keys CROSS JOIN c ON c.n = keys.n WHERE keys.k >= ? AND keys.k < ? ORDER BY keys.k LIMIT 20',
  );
  const inOne = (work: () => void): void => {
    db.exec('BEGIN');
    work();
    db.exec('COMMIT');
  };
  const row = (n: number, { owed, ...one }: Row): void => {
    document.run(n, one.document);
    id.run(one.id, n);
    key.run(one.key, n);
    if (!owed) return;
    event.run(n, owed.event);
    retry.run(owed.session, owed.number, owed.reply, Date.now());
  };
  return {
    insertMany: (first, rows) => inOne(() => rows.forEach((one, i) => row(first + i, one))),
    update: (n, bytes) => inOne(() => void change.run(bytes, n)),
    three: (numbers, bytes) => inOne(() => numbers.forEach((n) => change.run(bytes, n))),
    removeFrom: (n) =>
      inOne(() => {
        for (const table of ['ids', 'keys', 'c']) db.exec(`DELETE FROM ${table} WHERE n >= ${n}`);
        db.exec('DELETE FROM events');
      }),
    find: (bytes) => byId.get(bytes),
    range: (from, to) => byKey.all(from, to),
    close: () => db.close(),
  };
}
