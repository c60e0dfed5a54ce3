import { Schema, type Connection, type Model } from 'mongoose';

/** A question to the manager. `sealed`: its words; `step`: what the manager said, sealed too. */
export interface StoredEscalation {
  _id: string;
  trajectId: string;
  organisationId: string;
  personId: string;
  at: Date;
  sealed: Buffer;
  step?: Buffer | null;
  endedAt: Date | null;
  /** Set while it is not ended. */
  open?: true;
}

/** Where what is sealed of a question belongs: its words, or the answer. */
export const escalationPlace = (id: string, field: 'sealed' | 'step') => ({
  collection: 'escalations',
  id,
  field,
});

const fixed = <T>(type: T) => ({ type, immutable: true, required: true });

const escalationSchema = new Schema<StoredEscalation>(
  {
    _id: String,
    trajectId: fixed(String),
    organisationId: fixed(String),
    personId: fixed(String),
    at: fixed(Date),
    sealed: fixed(Buffer),
    step: Buffer,
    endedAt: { type: Date, default: null },
    open: Boolean,
  },
  { versionKey: false },
);
escalationSchema.index({ trajectId: 1, at: -1 });
escalationSchema.index({ organisationId: 1, at: 1 }, { partialFilterExpression: { open: true } });

/** Questions of regisseurs to their managers. */
export async function openEscalations(database: Connection): Promise<Model<StoredEscalation>> {
  const Stored = database.model<StoredEscalation>('Escalation', escalationSchema, 'escalations');
  await Stored.createCollection();
  await Stored.createIndexes();
  return Stored;
}
