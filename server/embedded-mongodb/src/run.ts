import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { guard, type Secret } from './access.ts';
import { loadCatalog } from './catalog.ts';
import { logTables } from './change-log.ts';
import { openChanges } from './changes.ts';
import type { Engine } from './engine.ts';
import { expireDocuments } from './expiry.ts';
import { listen } from './listener.ts';
import { openSpill } from './spill.ts';
import { abortWhere, forgetOldReplies, isOverdue } from './sessions.ts';
import { connect, createTables } from './store.ts';
import { startTurns, type Turns } from './turns.ts';
import { getHeapStatistics } from 'node:v8';
import { closeCursor } from './cursors.ts';
import { MAX_MESSAGE, MAX_STRANGER_MESSAGE } from './wire.ts';

/** What the thread is told. */
export type WorkerOptions = {
  dataDir: string;
  /** Unix socket, or any free port of this machine. */
  where: { path: string } | { port: number; host: string };
  /** What has to be proved by who connects; nothing where only the owner can reach the socket. */
  secret?: Secret | undefined;
  changeLogBytes: number;
  /** Memory of the thread in MB, where it was given. */
  memory?: number | undefined;
  failOnCollectionScanOver?: number | undefined;
  maxPages?: number | undefined;
  /** The time that it stands at, until it is told another; the system's when not given. */
  clock?: number | undefined;
};

/** A running database. */
export type Running = {
  /** The port it listens on, when it is one. */
  port: number | undefined;
  expire: (now: Date) => void;
  /** The time from now on; what is due by then is done before this returns. */
  setTime: (now: Date) => void;
  close: () => Promise<void>;
};

const EXPIRE_EVERY_MS = 60_000;
const MEASURE_AFTER_MS = 2_000;
const CURSOR_MS = 10 * 60_000;
/** Of the memory that the thread may have, what is held for answers; and never more than so many bytes. */
const HELD_SHARE = 0.3;
const MOST_HELD = 512 * 1024 * 1024;

/** Bytes that all that is held for answers may take together. */
function mayHold(memory: number | undefined): number {
  const all = memory === undefined ? getHeapStatistics().heap_size_limit : memory * 2 ** 20;
  return Math.min(MOST_HELD, all * HELD_SHARE);
}

/** SQLite takes a file of no bytes for a new database; where there was one, its documents would seem never to have been. */
function checkNotEmptied(file: string): void {
  if (statSync(file).size === 0 && !existsSync(`${file}-wal`)) {
    throw new Error(
      `${file} is damaged: it is there, but has no content. Put back a copy of it; or, when nothing was ever stored in it, remove the file`,
    );
  }
}

/** Made aside and then put in place: a start that is broken off leaves no file without content. */
function makeFile(file: string): void {
  const aside = `${file}.new`;
  rmSync(aside, { force: true });
  connect(aside).close();
  renameSync(aside, file);
}

function openEngine(
  options: WorkerOptions,
  now: () => Date,
  ticks: () => number,
  log: (line: string) => void,
): Engine {
  const file = join(options.dataDir, 'database.sqlite');
  if (existsSync(file)) checkNotEmptied(file);
  else makeFile(file);
  const main = connect(file);
  if (options.maxPages) main.db.exec(`PRAGMA max_page_count = ${options.maxPages}`);
  createTables(main);
  main.db.exec(logTables);
  return {
    file,
    main,
    catalog: loadCatalog(main),
    locks: new Map(),
    transactions: new Map(),
    cursors: new Map(),
    memory: { held: 0, limit: mayHold(options.memory) },
    spill: openSpill(join(options.dataDir, 'sorting.sqlite')),
    changes: openChanges(main, options.changeLogBytes, now),
    nextRow: new Map(),
    replies: new Map(),
    scanLimit: options.failOnCollectionScanOver,
    now,
    ticks,
    turn: 0,
    dirty: false,
    commitSoFar: () => undefined,
    idle: [],
    log,
  };
}

/** Opens the file, listens, sweeps; everything of the database except the thread around it. */
export async function run(options: WorkerOptions, log: (line: string) => void): Promise<Running> {
  let clock = options.clock;
  const now = (): Date => new Date(clock ?? Date.now());
  const engine = openEngine(options, now, () => clock ?? performance.now(), log);
  const access = options.secret && guard(options.secret);
  const identity = { address: '' };
  const turns: Turns = startTurns(engine, {
    identity,
    connections: () => listener.connections.size,
    access,
  });
  const gone = (connection: number): void => {
    access?.forget(connection);
    abortWhere(engine, (txn) => txn.connection === connection);
  };
  const longest = (connection: number): number =>
    access && access.who(connection) === undefined ? MAX_STRANGER_MESSAGE : MAX_MESSAGE;
  const listener = await listen(options.where, { turns, log, gone, longest });
  const where = listener.server.address();
  const port = typeof where === 'object' ? where?.port : undefined;
  identity.address = 'path' in options.where ? options.where.path : `${options.where.host}:${port}`;

  const expire = (at: Date): void => {
    let more = true;
    while (more) {
      more = false;
      turns.inside((work) => (more = expireDocuments(work, at)));
    }
  };
  const sweep = (): void => {
    expire(now());
    turns.inside((work) => forgetOldReplies(work.engine));
    for (const cursor of engine.cursors.values()) {
      if (!cursor.noTimeout && engine.ticks() - cursor.usedAt > CURSOR_MS) closeCursor(engine, cursor);
    }
  };
  const abortOverdue = (): void => abortWhere(engine, (txn) => isOverdue(engine, txn));
  const timers = [setInterval(sweep, EXPIRE_EVERY_MS), setInterval(abortOverdue, 1000)];
  const measure = setTimeout(() => turns.inside((work) => work.engine.changes.measure()), MEASURE_AFTER_MS);

  const close = async (): Promise<void> => {
    timers.forEach(clearInterval);
    clearTimeout(measure);
    try {
      turns.stop();
      await listener.close();
      abortWhere(engine, () => true);
    } finally {
      for (const connection of engine.idle) connection.close();
      engine.spill.close();
      engine.main.close();
    }
  };
  const setTime = (to: Date): void => {
    clock = to.getTime();
    abortOverdue();
    sweep();
  };
  return { port, expire, setTime, close };
}
