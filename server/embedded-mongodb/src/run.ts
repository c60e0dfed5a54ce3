import { existsSync, readdirSync, renameSync, rmSync, statfsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { guard, type Secret } from './access.ts';
import { loadCatalog } from './catalog.ts';
import { dropUnfinished } from './index-build.ts';
import { dropUnfinishedOutput } from './aggregate/output.ts';
import { logTables } from './change-log.ts';
import { openChanges } from './changes.ts';
import type { Engine } from './engine.ts';
import { expireDocuments } from './expiry.ts';
import { listen } from './listener.ts';
import { openSpill } from './spill.ts';
import { abortWhere, forgetOldReplies, isOverdue } from './sessions.ts';
import { connect, connectWhenFull, createTables, type Connection } from './store.ts';
import { isStorage } from './replies.ts';
import { openSlow } from './slow.ts';
import { mayHold } from './memory.ts';
import { keepWal } from './wal.ts';
import { Turns } from './turns.ts';
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
  longestWal?: number | undefined;
  /** The time that it stands at, until it is told another; the system's when not given. */
  clock?: number | undefined;
};

/** A running database. */
export type Running = {
  /** The port it listens on, when it is one. */
  port: number | undefined;
  expire: (now: Date) => Promise<void>;
  /** The time from now on; what is due by then is done before this returns. */
  setTime: (now: Date) => Promise<void>;
  close: () => Promise<void>;
};

/** With less room than this on the disk, SQLite's log and its index cannot be made. */
const LITTLE_ROOM = 128 * 1024;
const EXPIRE_EVERY_MS = 60_000;
const MEASURE_AFTER_MS = 2_000;
const CURSOR_MS = 10 * 60_000;

/** SQLite takes a file of no bytes for a new database; where there was one, its documents would seem never to have been. */
function checkNotEmptied(file: string): void {
  if (statSync(file).size === 0 && !existsSync(`${file}-wal`)) {
    throw new Error(
      `${file} is damaged: it is there, but has no content. Put back a copy of it; or, when nothing was ever stored in it, remove the file`,
    );
  }
}

/** Sorts on disk are of nobody any more once the threads that made them are gone. */
function removeSorts(folder: string): void {
  for (const name of readdirSync(folder))
    if (/^sorting.*\.sqlite$/.test(name)) rmSync(join(folder, name), { force: true });
}

/** Made aside and then put in place: a start that is broken off leaves no file without content. */
function makeFile(file: string): void {
  const aside = `${file}.new`;
  rmSync(aside, { force: true });
  connect(aside).close();
  renameSync(aside, file);
}

/** SQLite calls it by several names when what it makes beside its file finds no room. */
function isFull(folder: string): boolean {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize < LITTLE_ROOM;
}

/** Opens the file; on a full disk only to read. */
function openMain(file: string, log: (line: string) => void): { main: Connection; full: boolean } {
  try {
    return { main: connect(file), full: false };
  } catch (error) {
    if (!isStorage(error) || !isFull(dirname(file))) throw error;
    const main = connectWhenFull(file);
    loadCatalog(main);
    log('There is no room left on the disk: the database can only be read. Make room and start it again');
    return { main, full: true };
  }
}

function openEngine(
  options: WorkerOptions,
  now: () => Date,
  ticks: () => number,
  log: (line: string) => void,
): Engine {
  removeSorts(options.dataDir);
  const file = join(options.dataDir, 'database.sqlite');
  if (existsSync(file)) checkNotEmptied(file);
  else makeFile(file);
  const { main, full } = openMain(file, log);
  if (options.maxPages) main.db.exec(`PRAGMA max_page_count = ${options.maxPages}`);
  if (!full) {
    createTables(main);
    main.db.exec(logTables);
    dropUnfinished(main);
  }
  return {
    full,
    file,
    main,
    catalog: loadCatalog(main),
    locks: new Map(),
    transactions: new Map(),
    underway: new Map(),
    cursors: new Map(),
    memory: { held: 0, limit: mayHold(options.memory) },
    spill: openSpill(join(options.dataDir, 'sorting.sqlite')),
    changes: openChanges(main, options.changeLogBytes, now),
    nextRow: new Map(),
    uses: new Map(),
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
  const { file, scanLimit } = engine;
  const slow = openSlow(engine, { dataDir: options.dataDir, file, memory: options.memory, scanLimit });
  engine.slow = slow;
  const wal = keepWal(engine, {
    busy: () => turns.busy(),
    longest: options.longestWal,
    endReaders: () => {
      abortWhere(engine, () => true);
      slow.endReads();
    },
  });
  const around = { identity, connections: () => listener.connections.size, access };
  const turns: Turns = new Turns(engine, around, { slow, wal });
  const gone = (connection: number): void => {
    access?.forget(connection);
    abortWhere(engine, (txn) => txn.connection === connection);
  };
  const longest = (connection: number): number =>
    access && access.who(connection) === undefined ? MAX_STRANGER_MESSAGE : MAX_MESSAGE;
  if (!engine.full) turns.inside(dropUnfinishedOutput);
  const listener = await listen(options.where, { turns, log, gone, longest });
  const where = listener.server.address();
  const port = typeof where === 'object' ? where?.port : undefined;
  identity.address = 'path' in options.where ? options.where.path : `${options.where.host}:${port}`;

  /** A part in every turn, for there may be very many. */
  const expire = async (at: Date): Promise<void> => {
    let more = true;
    while (more) {
      more = false;
      turns.inside((work) => (more = expireDocuments(work, at)));
      if (more) await new Promise((resolve) => setImmediate(resolve));
    }
  };
  const sweep = async (): Promise<void> => {
    await expire(now());
    turns.inside((work) => forgetOldReplies(work.engine));
    for (const cursor of engine.cursors.values()) {
      if (!cursor.noTimeout && engine.ticks() - cursor.usedAt > CURSOR_MS) closeCursor(engine, cursor);
    }
  };
  const abortOverdue = (): void => abortWhere(engine, (txn) => isOverdue(engine, txn));
  const timers = engine.full
    ? []
    : [setInterval(() => void sweep(), EXPIRE_EVERY_MS), setInterval(abortOverdue, 1000)];
  const measure = setTimeout(() => {
    if (!engine.full) turns.inside((work) => work.engine.changes.measure());
  }, MEASURE_AFTER_MS);

  const close = async (): Promise<void> => {
    timers.forEach(clearInterval);
    clearTimeout(measure);
    try {
      turns.stop();
      await Promise.all([slow.close(), wal.close()]);
      await listener.close();
      abortWhere(engine, () => true);
    } finally {
      for (const connection of engine.idle) connection.close();
      engine.spill.close();
      removeSorts(options.dataDir);
      engine.main.close();
      // What the first try to open the file on a full disk began.
      if (engine.full) rmSync(`${engine.file}-shm`, { force: true });
    }
  };
  const setTime = async (to: Date): Promise<void> => {
    clock = to.getTime();
    abortOverdue();
    await sweep();
  };
  return { port, expire, setTime, close };
}
