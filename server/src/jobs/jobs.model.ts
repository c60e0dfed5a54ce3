import { Schema, type Connection, type Model } from 'mongoose';
import type { NewJob } from './jobs.ts';

/** A job as it is stored. */
export interface StoredJob extends NewJob {
  _id: string;
  /** Grows with every planning: one that was planned again while it ran is done again. */
  planned: number;
  /** Whoever does it has it until then; a moment that passed: nobody has it. */
  claimedUntil: Date;
  /** How often it was tried since it was planned. */
  tries: number;
}

/** A moment that passed: nobody has the job. */
export const free = new Date(0);

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

/** Jobs in the database. */
export async function jobsModel(database: Connection): Promise<Model<StoredJob>> {
  const Stored = database.model<StoredJob>('Job', jobSchema, 'jobs');
  await Stored.createCollection();
  await Stored.createIndexes();
  return Stored;
}
