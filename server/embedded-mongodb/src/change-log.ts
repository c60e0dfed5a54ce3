import { bytesOf, type Connection } from './store.ts';

/**
 * Where the changes are kept: a ring of tables. The newest changes go to one of them until it has its share of the
 * room; then the next one is emptied and used. Emptying a whole table only gives its pages back, while deleting row
 * by row would write every one of them once more, beside every write of a user.
 */
export type ChangeLog = {
  /** The newest number there is; 0 when there is none. */
  last: () => number;
  /** The newest number that was dropped; 0 when none was. */
  droppedUpTo: () => number;
  append: (seq: number, event: Buffer) => void;
  /** Events after a number, oldest first. */
  after: (seq: number, limit: number) => { seq: number; raw: Buffer }[];
  /** Reads again what an undone command or turn may have taken back. */
  reload: () => void;
  /** Measures the parts whose size is not known yet; not at once at the start, for it reads them. */
  measure: () => void;
};

const PARTS = 32;
/** The first part has the name that the whole log had before there were parts. */
const tables = Array.from({ length: PARTS }, (_, i) => (i === 0 ? 'changes' : `changes${i}`));

type Part = { table: string; last: number; bytes: number; measured: boolean };

/** The tables of the log, made at the start where they are not there. */
export const logTables = tables
  .map(
    (table) =>
      `CREATE TABLE IF NOT EXISTS ${table} (seq INTEGER PRIMARY KEY, size INTEGER NOT NULL, event BLOB NOT NULL);`,
  )
  .join('\n');

/** Opens the log; `limit` is its size in bytes. */
export function openLog(main: Connection, limit: number): ChangeLog {
  const parts: Part[] = tables.map((table) => ({ table, last: 0, bytes: 0, measured: false }));
  const share = limit / PARTS;
  let current = 0;
  let droppedUpTo = 0;
  const fact = (name: string): unknown => main.get('SELECT value FROM facts WHERE name = ?', name)?.[0];
  const setFact = (name: string, value: number | string): void =>
    main.run('INSERT OR REPLACE INTO facts (name, value) VALUES (?, ?)', name, value);
  const saveSizes = (): void =>
    setFact('logSizes', JSON.stringify(parts.map((part) => (part.measured ? part.bytes : -1))));

  const reload = (): void => {
    const sizes = JSON.parse((fact('logSizes') as string | undefined) ?? '[]') as number[];
    current = 0;
    parts.forEach((part, i) => {
      part.last = (main.get(`SELECT max(seq) FROM ${part.table}`)![0] as number | null) ?? 0;
      if (part.last > parts[current]!.last) current = i;
    });
    parts.forEach((part, i) => {
      // What was written down of the part in use is its size when it began; what was counted since is better.
      if (i === current && part.last > 0) return;
      const size = part.last === 0 ? 0 : (sizes[i] ?? -1);
      part.measured = size >= 0;
      part.bytes = Math.max(0, size);
    });
    droppedUpTo = (fact('droppedUpTo') as number | undefined) ?? 0;
  };

  const empty = (i: number): void => {
    const part = parts[i]!;
    if (part.last === 0) return;
    droppedUpTo = Math.max(droppedUpTo, part.last);
    main.run(`DELETE FROM ${part.table}`);
    Object.assign(part, { last: 0, bytes: 0, measured: true });
    setFact('droppedUpTo', droppedUpTo);
    saveSizes();
  };

  const shrink = (): void => {
    let total = parts.reduce((sum, part) => sum + part.bytes, 0);
    for (let i = 1; i < PARTS && total > limit; i++) {
      const oldest = (current + i) % PARTS;
      total -= parts[oldest]!.bytes;
      empty(oldest);
    }
  };

  const append = (seq: number, event: Buffer): void => {
    if (parts[current]!.bytes >= share) {
      current = (current + 1) % PARTS;
      empty(current);
      parts[current]!.measured = true;
      saveSizes();
      shrink();
    }
    const part = parts[current]!;
    main.run(`INSERT INTO ${part.table} (seq, size, event) VALUES (?, ?, ?)`, seq, event.length, event);
    part.last = seq;
    part.bytes += event.length;
  };

  const after = (seq: number, count: number): { seq: number; raw: Buffer }[] => {
    const found: { seq: number; raw: Buffer }[] = [];
    for (let i = 1; i <= PARTS && found.length < count; i++) {
      const part = parts[(current + i) % PARTS]!;
      if (part.last <= seq) continue;
      const rows = main.all(
        `SELECT seq, event FROM ${part.table} WHERE seq > ? ORDER BY seq LIMIT ?`,
        seq,
        count - found.length,
      );
      for (const [number, raw] of rows) found.push({ seq: number as number, raw: bytesOf(raw) });
    }
    return found;
  };

  const measure = (): void => {
    for (const part of parts) {
      if (part.measured || part.last === 0) continue;
      part.bytes = (main.get(`SELECT total(size) FROM ${part.table}`)![0] as number) ?? 0;
      part.measured = true;
    }
    saveSizes();
    shrink();
  };

  reload();
  return {
    last: () => parts[current]!.last,
    droppedUpTo: () => droppedUpTo,
    append,
    after,
    reload,
    measure,
  };
}
