import { statSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Asked } from './checkpoint.worker.ts';
import type { Engine } from './engine.ts';
import { CUT_TO } from './store.ts';

/** Keeps the log of SQLite short. */
export type WalKeeper = {
  /** Something was committed. */
  wrote: () => void;
  close: () => Promise<void>;
};

/** Without a command for this long, what is in the log is put in its place. */
const QUIET_MS = 200;
/** When it has grown by so much, that is put in its place while others work. */
const LONG = 32 * 1024 * 1024;
/** So much of it is cut while others work: they wait for that, so until then it waits for a quiet moment. */
const TO_CUT = 64 * 1024 * 1024;
/** So much of it there may be: who still reads an old part of it then has to begin again. */
export const LONGEST = 256 * 1024 * 1024;
/** Turns between two looks at its size. */
const LOOK_EVERY = 16;

/** What the log is kept by: whether commands wait, how to end those who read an old part, and how long it may be. */
export type WalSurroundings = { busy: () => boolean; endReaders: () => void; longest?: number | undefined };

/** Begins to watch the log. */
export function keepWal(engine: Engine, { busy, endReaders, longest = LONGEST }: WalSurroundings): WalKeeper {
  const long = Math.min(LONG, longest / 4);
  const toCut = Math.min(TO_CUT, longest / 2);
  const wal = `${engine.file}-wal`;
  let worker: Worker | undefined;
  let asked = false;
  let closed = false;
  let turns = 0;
  /** Its size when it was last put in its place. */
  let placed = 0;
  let quiet: NodeJS.Timeout | undefined;
  const size = (): number => statSync(wal, { throwIfNoEntry: false })?.size ?? 0;

  const ask = (): void => {
    if (!worker) {
      worker = new Worker(new URL('./checkpoint.worker.ts', import.meta.url), {
        workerData: { file: engine.file },
        execArgv: [],
        env: {},
      });
      worker.on('message', ({ problem }: { problem?: string }) => {
        asked = false;
        if (problem) engine.log(`The log of the file could not be put in its place yet: ${problem}`);
        if (closed) return;
        placed = size();
        // What was written meanwhile is little: with that in its place too, the log begins again from its start.
        if (placed > toCut) tidy();
        else whenQuiet();
        if (size() <= longest) return;
        engine.log(`The log of the file is ${size()} bytes: who reads an old part of it has to begin again`);
        endReaders();
        tidy();
      });
      worker.on('error', (error) => engine.log(`The log of the file is not kept short: ${error.message}`));
      worker.on('exit', () => {
        worker = undefined;
        asked = false;
      });
    }
    asked = true;
    const asks: Asked = size() > toCut ? 'until little is left' : 'once';
    worker.postMessage(asks);
  };

  /** Nobody waits: it is put in its place and, where it had grown, cut, also when somebody still reads an old part. */
  const tidy = (): void => {
    quiet = undefined;
    if (closed || asked) return;
    const { db } = engine.main;
    try {
      db.exec('PRAGMA busy_timeout = 0');
      db.exec(`PRAGMA wal_checkpoint(${size() > CUT_TO ? 'TRUNCATE' : 'PASSIVE'})`);
    } catch (error) {
      engine.log(`The log of the file could not be put in its place yet: ${String(error)}`);
    } finally {
      db.exec('PRAGMA busy_timeout = 5000');
    }
    // Somebody still reads an old part of it.
    if (size() > CUT_TO) whenQuiet();
  };

  const whenQuiet = (): void => {
    const { turn } = engine;
    quiet ??= setTimeout(() => {
      quiet = undefined;
      if (closed) return;
      if (engine.turn !== turn || busy()) whenQuiet();
      else tidy();
    }, QUIET_MS);
  };

  return {
    wrote: () => {
      whenQuiet();
      if (asked || turns++ % LOOK_EVERY !== 0) return;
      const bytes = size();
      // It was cut meanwhile.
      if (bytes < placed) placed = 0;
      if (bytes > placed + long) ask();
    },
    close: async () => {
      closed = true;
      clearTimeout(quiet);
      await worker?.terminate();
    },
  };
}
