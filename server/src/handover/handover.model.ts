import { Schema, type Connection, type Model } from 'mongoose';

/** A handover that comes, or one that is followed. `sealed`: the reason and what was gone through. */
export interface StoredHandover {
  _id: string;
  trajectId: string;
  giverId: string;
  accountId: string;
  from: Date;
  /** YYYY-MM-DD. */
  followUpOn: string | null;
  /** The meeting that is to be held before; null or absent: none. */
  warmMeetingId?: string | null;
  sealed: Buffer;
}

const fixed = <T>(type: T) => ({ type, immutable: true, required: true });

const handoverSchema = new Schema<StoredHandover>(
  {
    _id: String,
    trajectId: fixed(String),
    giverId: fixed(String),
    accountId: fixed(String),
    from: fixed(Date),
    followUpOn: { type: String, default: null },
    warmMeetingId: { type: String, default: null },
    sealed: fixed(Buffer),
  },
  { versionKey: false },
);
// One handover comes at a time.
handoverSchema.index({ trajectId: 1 }, { unique: true });

/** Handovers that come. Who held regie when stands with the appointments. */
export async function openHandovers(database: Connection): Promise<Model<StoredHandover>> {
  const Stored = database.model<StoredHandover>('Handover', handoverSchema, 'handovers');
  await Stored.createCollection();
  await Stored.createIndexes();
  return Stored;
}
