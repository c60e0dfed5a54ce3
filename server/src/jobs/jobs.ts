import { Schema, trusted, type ClientSession, type Connection } from 'mongoose';
import type { Core } from '../core.ts';

/** Something to be done at a moment. Planning the same kind and subject again moves it. */
export interface NewJob {
  /** What is to be done: the name under which a module handles it. */
  kind: string;
  /** What it is done for, such as the id of a meeting. Never personal: it is not sealed. */
  subject: string;
  /** The traject that it belongs to; its jobs end with it. */
  trajectId: string | null;
  /** Done at this moment, or as soon after it as a server runs. */
  dueAt: Date;
}

/** A job that is being done. */
export type DueJob = Readonly<NewJob>;

/**
 * What is done later, kept in the database: it survives restarts, and of all server processes one does it. A process
 * that dies while doing it leaves it to another, so whoever handles a kind does no harm when the work was done already.
 */
export interface Jobs {
  /** Registers who does a kind. A job of a kind that nobody registered waits. */
  handle(kind: string, work: (job: DueJob) => Promise<void>): void;
  /** Plans, in the caller's transaction when there is one. */
  plan(job: NewJob, session?: ClientSession): Promise<void>;
  /** Takes a job away. Harmless when there is none. */
  cancel(kind: string, subject: string, session?: ClientSession): Promise<void>;
  /** Does all that is due by the clock; resolves when it is done. */
  runDue(): Promise<void>;
  /** Does what is due from now on. Call once, when the server is up. */
  start(): void;
  /** True when what is due is looked at: not yet started, or looked at within the last minutes. */
  isLooking(): boolean;
  /** Stops that, and resolves when what runs is done. */
  close(): Promise<void>;
}

interface StoredJob extends NewJob {
  _id: string;
  /** Grows with every planning: one that was planned again while it ran is done again. */
  planned: number;
  /** Whoever does it has it until then; a moment that passed: nobody has it. */
  claimedUntil: Date;
  /** How often it was tried since it was planned. */
  tries: number;
}

const jobSchema = new Schema<StoredJob>(
  {
    _id: String,
    kind: String,
    subject: String,
    trajectId: { type: String, default: null },
    dueAt: Date,
    planned: Number,
    claimedUntil: Date,
    tries: Number,
  },
  { versionKey: false },
);
jobSchema.index({ dueAt: 1 });
jobSchema.index({ trajectId: 1 });

async function jobsModel(database: Connection) {
  const Stored = database.model<StoredJob>('Job', jobSchema, 'jobs');
  await Stored.createCollection();
  await Stored.createIndexes();
  return Stored;
}

const minute = 60_000;
const lookEvery = minute / 2;
/** Milliseconds without a look after which something is wrong: longer than one job may take. */
const longestLook = 15 * minute;
/** Milliseconds after which a job of a process that died is taken over. */
export const lease = 10 * minute;
const free = new Date(0);

/** Milliseconds to wait after so many tries that failed: one minute, doubling, at most six hours. */
export const pauseAfter = (tries: number): number => Math.min(2 ** (tries - 1), 360) * minute;

/** Jobs in the database, by the clock of the core. */
export async function createJobs(core: Core): Promise<Jobs> {
  const Stored = await jobsModel(core.database);
  const handlers = new Map<string, (job: DueJob) => Promise<void>>();
  let timer: NodeJS.Timeout | undefined;
  let lookedAt = Infinity;
  let running: Promise<void> = Promise.resolve();

  const later = (milliseconds: number): Date => new Date(core.clock.now().getTime() + milliseconds);

  async function claim(): Promise<StoredJob | null> {
    const now = core.clock.now();
    return Stored.findOneAndUpdate(
      {
        dueAt: trusted({ $lte: now }),
        claimedUntil: trusted({ $lte: now }),
        kind: trusted({ $in: [...handlers.keys()] }),
      },
      { $set: { claimedUntil: later(lease) }, $inc: { tries: 1 } },
      { sort: { dueAt: 1 }, returnDocument: 'after' },
    ).lean();
  }

  async function work(job: StoredJob): Promise<void> {
    const { _id, planned, kind, subject, trajectId, dueAt, tries } = job;
    try {
      await handlers.get(kind)?.({ kind, subject, trajectId, dueAt });
      await Stored.deleteOne({ _id, planned });
      await Stored.updateOne({ _id, planned: trusted({ $ne: planned }) }, { $set: { claimedUntil: free } });
    } catch (error) {
      core.logger.error({ kind, tries, name: (error as Error).name }, 'A job failed; it is tried again');
      await Stored.updateOne({ _id }, { $set: { dueAt: later(pauseAfter(tries)), claimedUntil: free } });
    }
  }

  async function runAll(): Promise<void> {
    for (let job = await claim(); job; job = await claim()) await work(job);
    if (lookedAt !== Infinity) lookedAt = performance.now();
  }

  const jobs: Jobs = {
    handle: (kind, does) => void handlers.set(kind, does),
    async plan({ kind, subject, trajectId, dueAt }, session) {
      await Stored.updateOne(
        { _id: `${kind}:${subject}` },
        {
          $set: { kind, subject, trajectId, dueAt, tries: 0 },
          $inc: { planned: 1 },
          $setOnInsert: { claimedUntil: free },
        },
        { upsert: true, ...(session ? { session } : {}) },
      );
    },
    async cancel(kind, subject, session) {
      await Stored.deleteOne({ _id: `${kind}:${subject}` }, session ? { session } : {});
    },
    runDue() {
      const next = running.then(runAll);
      running = next.catch((error: unknown) =>
        core.logger.error({ name: (error as Error).name }, 'Jobs could not be looked at'),
      );
      return next;
    },
    isLooking: () => lookedAt === Infinity || performance.now() - lookedAt < longestLook,
    start() {
      lookedAt = performance.now();
      const look = () => void jobs.runDue().catch(() => undefined);
      look();
      timer = setInterval(look, lookEvery);
      timer.unref();
    },
    async close() {
      clearInterval(timer);
      await running;
    },
  };
  return jobs;
}
