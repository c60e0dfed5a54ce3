import { Schema, type Connection, type Model } from 'mongoose';
import type { AboutOne } from '../access/logs.ts';
import type { AccessedThing } from '../schema.generated.ts';

/** That something is about to be changed: becomes a line when the process dies before it wrote one. */
export interface StoredIntent {
  _id: string;
  at: Date;
  trajectId: string;
  what: AccessedThing;
  about?: AboutOne;
  actorId: string;
  /** Name and role of who acts, sealed by the traject. */
  sealed: Buffer;
}

const intentSchema = new Schema<StoredIntent>(
  {
    _id: String,
    at: Date,
    trajectId: String,
    what: String,
    about: { type: { kind: String, id: String }, _id: false, default: undefined },
    actorId: String,
    sealed: Buffer,
  },
  { versionKey: false },
);
intentSchema.index({ at: 1 });
intentSchema.index({ trajectId: 1 });

/** Changes that were begun, in the database. */
export async function intentModel(database: Connection): Promise<Model<StoredIntent>> {
  const Intents = database.model<StoredIntent>('AccessIntent', intentSchema, 'access_intents');
  await Intents.createCollection();
  await Intents.createIndexes();
  return Intents;
}
