import type { ClientSession } from 'mongoose';
import type { Core } from '../core.ts';
import { createJobWork } from './job-work.ts';
import { free, jobsModel } from './jobs.model.ts';

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

const minute = 60_000;
const lookEvery = minute / 2;
/** Milliseconds without a look after which something is wrong: longer than one job may take. */
const longestLook = 15 * minute;

/** Jobs in the database, by the clock of the core. */
export async function createJobs(core: Core): Promise<Jobs> {
  const Stored = await jobsModel(core.database);
  const handlers = new Map<string, (job: DueJob) => Promise<void>>();
  let timer: NodeJS.Timeout | undefined;
  let lookedAt = Infinity;
  let running: Promise<void> = Promise.resolve();

  const { claim, work } = createJobWork(core, { Stored, handlers });

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
