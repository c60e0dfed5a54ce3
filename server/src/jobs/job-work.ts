import { trusted, type Model } from 'mongoose';
import type { Core } from '../core.ts';
import type { DueJob } from './jobs.ts';
import { free, type StoredJob } from './jobs.model.ts';

const minute = 60_000;
/** Milliseconds after which a job of a process that died is taken over. */
export const lease = 10 * minute;

/** Milliseconds to wait after so many tries that failed: one minute, doubling, at most six hours. */
export const pauseAfter = (tries: number): number => Math.min(2 ** (tries - 1), 360) * minute;

/** Doing jobs one after the other. */
export interface JobWork {
  /** Takes the job that is due longest, of a kind that somebody handles; null when nothing is due. */
  claim(): Promise<StoredJob | null>;
  /** Does a job that was taken; one that fails is tried again later. */
  work(job: StoredJob): Promise<void>;
}

interface With {
  Stored: Model<StoredJob>;
  handlers: ReadonlyMap<string, (job: DueJob) => Promise<void>>;
}

/** Over the database, by the clock of the core: of all server processes one has a job. */
export function createJobWork(
  { clock, logger }: Pick<Core, 'clock' | 'logger'>,
  { Stored, handlers }: With,
): JobWork {
  const later = (milliseconds: number): Date => new Date(clock.now().getTime() + milliseconds);

  async function claim(): Promise<StoredJob | null> {
    const now = clock.now();
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
      logger.error({ kind, tries, name: (error as Error).name }, 'A job failed; it is tried again');
      await Stored.updateOne({ _id }, { $set: { dueAt: later(pauseAfter(tries)), claimedUntil: free } });
    }
  }

  return { claim, work };
}
