import { mkdirSync, mkdtempSync, rmSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { MECHANISM, newSecret, type Secret } from './access.ts';
import { takeLock } from './lock.ts';
import type { WorkerOptions } from './run.ts';
import type { FromWorker, ToWorker } from './worker.ts';

/** How to start the embedded database. */
export type EmbeddedOptions = {
  /** Folder that holds everything; made when it is not there. One process at a time owns it. */
  dataDir: string;
  /**
   * How drivers reach it: a Unix socket that only the owner may open, or a port of this machine with a password that is
   * another one at every start. Default: a socket, and on Windows, which has none for this, a port.
   */
  transport?: 'socket' | 'loopback' | undefined;
  /** Size of the log behind change streams, in bytes; older changes are dropped. */
  changeLogBytes?: number;
  /**
   * For tests: a find, update, delete or aggregate that reads more documents than this without an index fails
   * with a clear error.
   */
  failOnCollectionScanOver?: number | undefined;
  /** For tests: most pages of 4 KiB that the file may have, to see what a full disk does. */
  maxPages?: number | undefined;
  /** For tests: most bytes of SQLite's log before who reads an old part of it has to begin again. */
  longestWal?: number | undefined;
  /** For tests: the time that it begins at, which then only moves by `setTime`. Default: the time of the system. */
  clock?: Date | undefined;
  /** Memory that the thread may have for what it holds in JavaScript, in MB. Default: Node's own limit. */
  memory?: number | undefined;
  /**
   * The database stopped by itself and could not be started again; the folder is free. Default: throws, which ends the
   * process with the sentence of the error.
   */
  stopped?: ((error: Error) => void) | undefined;
  /** Gets one line for each thing worth knowing (a broken message, a failed turn). */
  log?: (line: string) => void;
};

/** A running embedded database. */
export type Embedded = {
  /** For any MongoDB driver. Over a port it holds the password. */
  uri: string;
  /** Deletes what has expired by this time, as the minute's sweep does (TTL indexes). */
  expire: (now: Date) => Promise<void>;
  /** It is this time from now on; transactions that are open too long and what has expired by then are gone after it. */
  setTime: (now: Date) => Promise<void>;
  /** Answers what came in, closes all connections and lets go of the folder. */
  close: () => Promise<void>;
};

const CHANGE_LOG_BYTES = 256 * 1024 * 1024;
/** Longest path that a Unix socket may have, with some room. */
const MAX_SOCKET_PATH = 100;
const HOST = '127.0.0.1';
/** A thread that stops by itself more often than this within that time is not started again. */
const MOST_DEATHS = 3;
const DEATHS_WITHIN_MS = 10 * 60_000;

function socketPath(dataDir: string): { path: string; remove: () => void } {
  const near = join(dataDir, 'database.sock');
  if (Buffer.byteLength(near) <= MAX_SOCKET_PATH) {
    rmSync(near, { force: true });
    return { path: near, remove: () => rmSync(near, { force: true }) };
  }
  const folder = mkdtempSync(join(tmpdir(), 'database-'));
  chmodSync(folder, 0o700);
  return {
    path: join(folder, 'database.sock'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The way in: where the thread listens, and the URI of that. */
type Transport = {
  where: WorkerOptions['where'];
  secret?: Secret;
  uri: (port: number | undefined) => string;
  remove: () => void;
};

function socketTransport(dataDir: string): Transport {
  const { path, remove } = socketPath(dataDir);
  return {
    where: { path },
    uri: () => `mongodb://${encodeURIComponent(path)}/?directConnection=true`,
    remove,
  };
}

function loopbackTransport(): Transport {
  const secret = newSecret();
  const options = `directConnection=true&authSource=admin&authMechanism=${MECHANISM}`;
  return {
    where: { host: HOST, port: 0 },
    secret,
    uri: (port) => `mongodb://${secret.user}:${secret.password}@${HOST}:${port}/?${options}`,
    remove: () => undefined,
  };
}

/** The thread, and what can be asked of it. Every promise ends, also when the thread does. */
function startThread(
  workerData: WorkerOptions,
  { log, memory, died }: { log: (line: string) => void; memory?: number | undefined; died: () => void },
) {
  const resourceLimits = memory === undefined ? {} : { maxOldGenerationSizeMb: memory };
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData,
    execArgv: [],
    env: {},
    resourceLimits,
  });
  let usable = false;
  let closing = false;
  const ready = Promise.withResolvers<number | undefined>();
  const ended = Promise.withResolvers<void>();
  const waiting: PromiseWithResolvers<void>[] = [];
  ready.promise.catch(() => undefined);
  const end = (error: Error): void => {
    ready.reject(error);
    for (const one of waiting.splice(0)) one.reject(error);
    ended.resolve();
  };
  worker.on('message', (message: FromWorker) => {
    if (message.log !== undefined) log(message.log);
    if (message.ready) {
      usable = true;
      ready.resolve(message.ready.port);
    }
    if (message.failed !== undefined)
      end(new Error(`The embedded database could not start: ${message.failed}`));
    if (message.done) waiting.shift()?.resolve();
    if (message.closed) end(new Error('The embedded database is closed'));
  });
  worker.on('error', (error) => {
    log(`The thread of the database stopped: ${error.stack ?? error.message}`);
    end(error);
  });
  worker.on('exit', () => {
    end(new Error('The thread of the database stopped'));
    if (usable && !closing) died();
  });
  const tell = (message: ToWorker): void => worker.postMessage(message);
  return {
    ready: ready.promise,
    unref: () => worker.unref(),
    /** Asks for something that is answered when it is done, in the order in which it was asked. */
    ask: (message: ToWorker): Promise<void> => {
      const done = Promise.withResolvers<void>();
      waiting.push(done);
      tell(message);
      return done.promise;
    },
    close: async (): Promise<void> => {
      closing = true;
      worker.ref();
      tell({ kind: 'close' });
      await ended.promise;
      await worker.terminate();
    },
    terminate: () => worker.terminate(),
  };
}

/**
 * Starts the database in a thread of its own and answers when it can be used. Throws when another living process
 * owns the folder, or the folder cannot be written.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const dataDir = resolve(options.dataDir);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  chmodSync(dataDir, 0o700);
  const lock = takeLock(dataDir);
  const kind = options.transport ?? (process.platform === 'win32' ? 'loopback' : 'socket');
  const transport = kind === 'socket' ? socketTransport(dataDir) : loopbackTransport();
  const log = options.log ?? ((line: string) => console.error(`database: ${line}`));
  const release = (): void => {
    transport.remove();
    lock.release();
  };
  const settings: WorkerOptions = {
    dataDir,
    where: transport.where,
    secret: transport.secret,
    changeLogBytes: options.changeLogBytes ?? CHANGE_LOG_BYTES,
    memory: options.memory,
    failOnCollectionScanOver: options.failOnCollectionScanOver,
    maxPages: options.maxPages,
    longestWal: options.longestWal,
    clock: options.clock?.getTime(),
  };
  const stopped =
    options.stopped ??
    ((error: Error): void => {
      throw error;
    });
  let closing: Promise<void> | undefined;
  let deaths: number[] = [];
  /** What was acknowledged is on disk: the thread is started again where it was, and drivers connect again. */
  const again = (): void => {
    if (closing) return;
    const now = performance.now();
    deaths = [...deaths.filter((then) => now - then < DEATHS_WITHIN_MS), now];
    if (deaths.length > MOST_DEATHS) {
      giveUp(new Error('The database stopped again and again; see the log for why'));
      return;
    }
    log('The database stopped by itself and is started again; nothing that was acknowledged is lost');
    if ('path' in settings.where) rmSync(settings.where.path, { force: true });
    thread = startThread(settings, { log, memory: options.memory, died: again });
    const { ready, unref } = thread;
    ready.then(() => {
      unref();
      log('The database can be used again');
    }, giveUp);
  };
  const giveUp = (error: Error): void => {
    if (closing) return;
    closing = Promise.resolve();
    release();
    stopped(error);
  };
  let thread = startThread(settings, { log, memory: options.memory, died: again });
  let uri: string;
  try {
    const port = await thread.ready;
    if (port !== undefined) settings.where = { host: HOST, port };
    uri = transport.uri(port);
    lock.tell(uri);
  } catch (error) {
    await thread.terminate();
    release();
    throw error;
  }
  thread.unref();
  return {
    uri,
    expire: (now) => thread.ask({ kind: 'expire', at: now.getTime() }),
    setTime: (now) => thread.ask({ kind: 'time', at: now.getTime() }),
    close: () => (closing ??= thread.close().finally(release)),
  };
}
