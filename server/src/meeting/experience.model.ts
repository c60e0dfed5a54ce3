import { Schema, type Connection } from 'mongoose';

/** How one person found one meeting. The `_id` is a keyed digest of both: the row says not whose it is. */
export interface StoredExperience {
  _id: string;
  trajectId: string;
  meetingId: string;
  sealed: Buffer;
}

const experienceSchema = new Schema<StoredExperience>(
  { _id: String, trajectId: String, meetingId: String, sealed: Buffer },
  { versionKey: false },
);
experienceSchema.index({ trajectId: 1 });

/** The collection, with its index. */
export async function createExperienceModel(database: Connection) {
  const model = database.model<StoredExperience>('Experience', experienceSchema, 'experiences');
  await model.createCollection();
  await model.createIndexes();
  return model;
}

/** The model of experiences. */
export type ExperienceModel = Awaited<ReturnType<typeof createExperienceModel>>;
