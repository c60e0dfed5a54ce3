import { rmSync } from 'node:fs';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { bytesOf } from './store.ts';

/** A place on disk for what does not fit in memory. Nothing of it is kept when the database stops. */
export type Spill = {
  /** A new empty sort. */
  begin: () => SpilledSort;
  close: () => void;
};

/** Rows that come back in the order of their keys, and of their numbers where keys are equal. */
export type SpilledSort = {
  add: (key: Buffer, order: number, n: number, raw: Buffer) => void;
  /** Everything that was added, in order; the place is free again after it. */
  rows: () => Generator<{ n: number; raw: Buffer }>;
  drop: () => void;
};

const PART = 100;

type Row = [Uint8Array, number, number, Uint8Array];

function open(file: string): DatabaseSync {
  rmSync(file, { force: true });
  const db = new DatabaseSync(file);
  // It never has to survive anything, so it needs no journal and no sync, and one transaction lasts for ever.
  db.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -8192; BEGIN');
  return db;
}

function* inOrder(db: DatabaseSync, table: string): Generator<{ n: number; raw: Buffer }> {
  const part = db.prepare(
    `SELECT k, o, n, doc FROM ${table} WHERE (k, o) > (?, ?) ORDER BY k, o LIMIT ${PART}`,
  );
  part.setReturnArrays(true);
  let [key, order]: [Uint8Array, number] = [Buffer.alloc(0), -1];
  for (;;) {
    const rows = part.all(key, order) as unknown as Row[];
    for (const [, , n, raw] of rows) yield { n, raw: bytesOf(raw) };
    if (rows.length < PART) return;
    [key, order] = rows.at(-1)!;
  }
}

/** Makes the place; its file is there only once something has to go to it, and what a kill left of it goes now. */
export function openSpill(file: string): Spill {
  rmSync(file, { force: true });
  let db: DatabaseSync | undefined;
  let last = 0;
  const begin = (): SpilledSort => {
    const place = (db ??= open(file));
    const table = `s${++last}`;
    place.exec(
      `CREATE TABLE ${table} (k BLOB, o INTEGER, n INTEGER, doc BLOB, PRIMARY KEY (k, o)) WITHOUT ROWID`,
    );
    let insert: StatementSync | undefined = place.prepare(`INSERT INTO ${table} VALUES (?, ?, ?, ?)`);
    let there = true;
    const drop = (): void => {
      if (!there || db === undefined) return;
      there = false;
      insert = undefined;
      place.exec(`DROP TABLE ${table}`);
    };
    return {
      add: (key, order, n, raw) => void insert!.run(key, order, n, raw),
      *rows() {
        try {
          yield* inOrder(place, table);
        } finally {
          drop();
        }
      },
      drop,
    };
  };
  return {
    begin,
    close: () => {
      db?.close();
      db = undefined;
      rmSync(file, { force: true });
    },
  };
}
