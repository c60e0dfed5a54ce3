import { mkdirSync, mkdtempSync, rmSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { takeLock } from './lock.ts';
import type { WorkerOptions } from './run.ts';

/** How to start the embedded database. */
export type EmbeddedOptions = {
  /** Folder that holds everything; made when it is not there. One process at a time owns it. */
  dataDir: string;
  /** Size of the log behind change streams, in bytes; older changes are dropped. */
  changeLogBytes?: number;
  /**
   * For tests: a find, update, delete or aggregate that reads more documents than this without an index fails
   * with a clear error.
   */
  failOnCollectionScanOver?: number | undefined;
  /** For tests: most pages of 4 KiB that the file may have, to see what a full disk does. */
  maxPages?: number | undefined;
  /** Gets one line for each thing worth knowing (a broken message, a failed turn). */
  log?: (line: string) => void;
};

/** A running embedded database. */
export type Embedded = {
  /** For any MongoDB driver. */
  uri: string;
  /** Deletes what has expired by this time, as the minute's sweep does (TTL indexes). */
  expire: (now: Date) => Promise<void>;
  /** Answers what came in, closes all connections and lets go of the folder. */
  close: () => Promise<void>;
};

const CHANGE_LOG_BYTES = 256 * 1024 * 1024;
/** Longest path that a Unix socket may have, with some room. */
const MAX_SOCKET_PATH = 100;

type FromWorker = { ready?: true; failed?: string; log?: string; closed?: true; expired?: true };

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

/**
 * Starts the database in a thread of its own and answers when it can be used. Throws when another living process
 * owns the folder, or the folder cannot be written.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  if (process.platform === 'win32') {
    throw new Error(
      'The embedded database needs Unix sockets, which this system has not got. Set MONGODB_URI to a MongoDB replica set.',
    );
  }
  const dataDir = resolve(options.dataDir);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  chmodSync(dataDir, 0o700);
  const lock = takeLock(dataDir);
  const socket = socketPath(dataDir);
  const workerData: WorkerOptions = {
    dataDir,
    where: { path: socket.path },
    address: socket.path,
    changeLogBytes: options.changeLogBytes ?? CHANGE_LOG_BYTES,
    failOnCollectionScanOver: options.failOnCollectionScanOver,
    maxPages: options.maxPages,
  };
  const log = options.log ?? ((line: string) => console.error(`database: ${line}`));
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData, execArgv: [], env: {} });
  const waiting = new Map<keyof FromWorker, (() => void)[]>();
  const once = (what: keyof FromWorker): Promise<void> =>
    new Promise((done) => waiting.set(what, [...(waiting.get(what) ?? []), done]));
  const release = (): void => {
    socket.remove();
    lock.release();
  };
  const failed = new Promise<never>((_, reject) => {
    worker.on('error', reject);
    worker.on('message', (message: FromWorker) => {
      if (message.failed !== undefined)
        reject(new Error(`The embedded database could not start: ${message.failed}`));
      if (message.log !== undefined) log(message.log);
      for (const name of ['ready', 'closed', 'expired'] as const) {
        if (message[name]) for (const done of waiting.get(name)?.splice(0) ?? []) done();
      }
    });
  });
  failed.catch(() => undefined);
  worker.on('error', (error) => log(`The thread of the database stopped: ${error.stack ?? error.message}`));
  try {
    await Promise.race([once('ready'), failed]);
  } catch (error) {
    await worker.terminate();
    release();
    throw error;
  }
  worker.unref();
  lock.tell(socket.path);
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    worker.ref();
    const closed = once('closed');
    worker.postMessage({ kind: 'close' });
    await Promise.race([closed, failed]).catch(() => undefined);
    await worker.terminate();
    release();
  };
  return {
    uri: `mongodb://${encodeURIComponent(socket.path)}/?directConnection=true`,
    expire: async (now) => {
      const expired = once('expired');
      worker.postMessage({ kind: 'expire', at: now.getTime() });
      await expired;
    },
    close: () => (closing ??= close()),
  };
}
