import { join } from 'node:path';
import { loadCatalog } from './catalog.ts';
import { logTables } from './change-log.ts';
import { openChanges } from './changes.ts';
import type { Engine } from './engine.ts';
import { expireDocuments } from './expiry.ts';
import { listen } from './listener.ts';
import { abortWhere, forgetOldReplies, isOverdue } from './sessions.ts';
import { connect, createTables } from './store.ts';
import { startTurns, type Turns } from './turns.ts';

/** What the thread is told. */
export type WorkerOptions = {
  dataDir: string;
  /** Unix socket, or a loopback port on Windows. */
  where: { path: string } | { port: number; host: string };
  /** How drivers reach it, for the handshake. */
  address: string;
  changeLogBytes: number;
  failOnCollectionScanOver?: number | undefined;
  maxPages?: number | undefined;
};

/** A running database. */
export type Running = { expire: (now: Date) => void; close: () => Promise<void> };

const EXPIRE_EVERY_MS = 60_000;
const MEASURE_AFTER_MS = 2_000;
const CURSOR_MS = 10 * 60_000;

/** Opens the file, listens, sweeps; everything of the database except the thread around it. */
export async function run(options: WorkerOptions, log: (line: string) => void): Promise<Running> {
  const file = join(options.dataDir, 'database.sqlite');
  const main = connect(file);
  if (options.maxPages) main.db.exec(`PRAGMA max_page_count = ${options.maxPages}`);
  createTables(main);
  main.db.exec(logTables);
  const now = (): Date => new Date();
  const engine: Engine = {
    file,
    main,
    catalog: loadCatalog(main),
    locks: new Map(),
    transactions: new Map(),
    cursors: new Map(),
    changes: openChanges(main, options.changeLogBytes, now),
    nextRow: new Map(),
    replies: new Map(),
    scanLimit: options.failOnCollectionScanOver,
    now,
    turn: 0,
    dirty: false,
    commitSoFar: () => undefined,
    idle: [],
    log,
  };
  const around = { identity: { address: options.address }, connections: () => listener.connections.size };
  const turns: Turns = startTurns(engine, around);
  const gone = (connection: number): void => abortWhere(engine, (txn) => txn.connection === connection);
  const listener = await listen(options.where, () => turns, log, gone);

  const expire = (at: Date): void => {
    let more = true;
    while (more) {
      more = false;
      turns.inside((work) => (more = expireDocuments(work, at)));
    }
  };
  const sweep = setInterval(() => {
    expire(now());
    turns.inside((work) => forgetOldReplies(work.engine));
    for (const [id, cursor] of engine.cursors) {
      if (!cursor.noTimeout && now().getTime() - cursor.usedAt > CURSOR_MS) engine.cursors.delete(id);
    }
  }, EXPIRE_EVERY_MS);
  const measure = setTimeout(() => turns.inside((work) => work.engine.changes.measure()), MEASURE_AFTER_MS);
  const overdue = setInterval(() => abortWhere(engine, (txn) => isOverdue(engine, txn)), 1000);

  const close = async (): Promise<void> => {
    clearInterval(sweep);
    clearInterval(overdue);
    clearTimeout(measure);
    turns.stop();
    await listener.close();
    abortWhere(engine, () => true);
    for (const connection of engine.idle) connection.close();
    main.close();
  };
  return { expire, close };
}
