import { Schema, type Connection, type Model } from 'mongoose';

/** A closing as it is stored. `sealed`: its words; `reopened`: why it was opened again. */
export interface StoredClosing {
  _id: string;
  trajectId: string;
  at: Date;
  reopenedAt: Date | null;
  sealed: Buffer;
  reopened?: Buffer;
}

const closingSchema = new Schema<StoredClosing>(
  {
    _id: String,
    trajectId: { type: String, required: true, immutable: true },
    at: { type: Date, required: true, immutable: true },
    reopenedAt: { type: Date, default: null },
    sealed: { type: Buffer, required: true, immutable: true },
    reopened: Buffer,
  },
  { versionKey: false },
);
closingSchema.index({ trajectId: 1, at: -1 });

/** Closings of trajecten; a traject that was opened again can have several. */
export async function openClosings(database: Connection): Promise<Model<StoredClosing>> {
  const Stored = database.model<StoredClosing>('Closing', closingSchema, 'closings');
  await Stored.createCollection();
  await Stored.createIndexes();
  return Stored;
}
