import { Schema, type Connection } from 'mongoose';

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
export async function openEscalations(database: Connection) {
  const Stored = database.model('Escalation', escalationSchema, 'escalations');
  await Stored.createCollection();
  await Stored.createIndexes();
  return Stored;
}
