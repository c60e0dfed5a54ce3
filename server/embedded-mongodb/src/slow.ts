import { Worker } from 'node:worker_threads';
import { encode, shallow } from './bson.ts';
import { closeCursor, type Cursor } from './cursors.ts';
import type { Engine } from './engine.ts';
import { failure } from './errors.ts';
import { errorReply } from './replies.ts';
import { bytesOf } from './store.ts';
import type { Doc } from './values.ts';
import type { FromSlow, SlowOptions, ToSlow } from './slow.worker.ts';

/** Threads for what takes long, at most; they are started when first needed. */
const MOST_THREADS = 2;

const TOO_MUCH = 'A query used more memory than its thread may have; it was ended, and nothing else was';

/** A command that goes on in a thread for what takes long. */
export type SlowJob = { body: Doc; deadline: number | undefined; done: (reply: Doc) => void };

/** A thread that reads a snapshot of its own, so that nobody waits for what it does. */
export type SlowThread = { run: (job: SlowJob) => void; forget: (cursor: bigint) => void };

/** Reads that take long, beside everything else. */
export type Slow = {
  /** Runs a command in the given thread, or in the one that has least to do. */
  run: (job: SlowJob, thread?: SlowThread) => void;
  /** Ends what is read now, for it keeps the log of SQLite from beginning again (239). */
  endReads: () => void;
  close: () => Promise<void>;
};

type Member = SlowThread & {
  pending: Map<number, SlowJob>;
  stop: () => Promise<unknown>;
  endRead: () => void;
};

/** A cursor whose rows are in a thread. */
function remoteCursor(engine: Engine, thread: SlowThread, id: bigint, ns: string, body: Doc): Cursor {
  const rows: Iterator<Buffer> = {
    next: () => ({ done: true, value: undefined }),
    return: () => {
      thread.forget(id);
      return { done: true, value: undefined };
    },
  };
  const noTimeout = body.get('noCursorTimeout') === true;
  return { id, ns, rows, txn: undefined, session: undefined, noTimeout, usedAt: engine.ticks(), thread };
}

function start(engine: Engine, options: Omit<SlowOptions, 'ended'>, ended: (member: Member) => void): Member {
  const resourceLimits = options.memory === undefined ? {} : { maxOldGenerationSizeMb: options.memory };
  // The number of the newest command that has to end; both threads see it.
  const mustEnd = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(new URL('./slow.worker.ts', import.meta.url), {
    workerData: { ...options, ended: mustEnd },
    execArgv: [],
    env: {},
    resourceLimits,
  });
  const pending = new Map<number, SlowJob>();
  let last = 0;
  const tell = (message: ToSlow): void => worker.postMessage(message);
  const member: Member = {
    pending,
    run: (job) => {
      pending.set(++last, job);
      tell({ id: last, body: encode(job.body), deadline: job.deadline, now: engine.now().getTime() });
    },
    forget: (forget) => tell({ forget }),
    stop: () => worker.terminate(),
    endRead: () => void Atomics.store(mustEnd, 0, last),
  };
  worker.on('message', ({ id, reply, cursor, log }: FromSlow) => {
    if (log !== undefined) engine.log(log);
    const job = pending.get(id);
    pending.delete(id);
    if (!job) return;
    if (cursor?.open && !engine.cursors.has(cursor.id))
      engine.cursors.set(cursor.id, remoteCursor(engine, member, cursor.id, cursor.ns, job.body));
    else if (cursor && !cursor.open) engine.cursors.delete(cursor.id);
    job.done(shallow(bytesOf(reply)));
  });
  let reason = failure(1, 'The thread of this query stopped; see the log of the database');
  worker.on('error', (error) => {
    engine.log(`A thread for long reads stopped: ${error.stack ?? error.message}`);
    if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') reason = failure(146, TOO_MUCH);
  });
  worker.on('exit', () => {
    ended(member);
    for (const cursor of engine.cursors.values()) if (cursor.thread === member) closeCursor(engine, cursor);
    for (const job of pending.values()) job.done(errorReply(reason));
    pending.clear();
  });
  return member;
}

/** Makes the place for long reads; no thread is started yet. */
export function openSlow(engine: Engine, options: Omit<SlowOptions, 'number' | 'ended'>): Slow {
  const members: Member[] = [];
  let closed = false;
  let number = 0;
  const ended = (member: Member): void => void members.splice(members.indexOf(member), 1);
  const least = (): Member => {
    const [best] = [...members].sort((a, b) => a.pending.size - b.pending.size);
    if (best && (best.pending.size === 0 || members.length >= MOST_THREADS)) return best;
    const member = start(engine, { ...options, number: (number % 4) + 1 }, ended);
    number++;
    members.push(member);
    return member;
  };
  return {
    run: (job, thread) => {
      if (closed) job.done(errorReply(failure(91, 'The database is closing')));
      else (thread ?? least()).run(job);
    },
    endReads: () => members.forEach((member) => member.endRead()),
    close: async () => {
      closed = true;
      await Promise.all(members.map((member) => member.stop()));
    },
  };
}
