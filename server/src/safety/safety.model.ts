import { Schema, type Connection } from 'mongoose';

/** A safety signal as it is stored. */
export interface StoredSignal {
  _id: string;
  trajectId: string;
  /** Person who told; null when it came with the request. */
  personId: string | null;
  at: Date;
  lifeThreatening: boolean;
  /** A yes on a question about safety, of which nobody who leads is told. */
  byAnswer?: boolean;
  answeredAt: Date | null;
  /** When a professional first opened it. */
  openedAt?: Date | null;
  /** When the safety desk opened it; it keeps reading what it opened. */
  deskAt?: Date | null;
  /** When who leads opened it. Not kept of what was opened before version 0.9. */
  leaderAt?: Date | null;
  /** When the coordinator was mailed with whom the request waits, while nobody leads. */
  coordinatorAt?: Date | null;
  /** When the manager was mailed that a professional is needed for it; null while a professional leads. */
  managerAt?: Date | null;
  /** When the next mail about it is due; null when none is. Written with the signal, so that no crash loses the mail. */
  mailAt?: Date | null;
  /** Of the request that sent it: sent twice is kept once. Per person, so that nobody can take another's place. */
  mutationId?: string;
  /** Who tells, in which words. */
  sealed: Buffer;
  /** What the regisseur did with it. */
  answer?: Buffer;
}

const signalSchema = new Schema<StoredSignal>(
  {
    _id: String,
    trajectId: { type: String, required: true, immutable: true },
    personId: { type: String, default: null, immutable: true },
    at: { type: Date, required: true, immutable: true },
    lifeThreatening: { type: Boolean, required: true, immutable: true },
    byAnswer: { type: Boolean, immutable: true },
    answeredAt: { type: Date, default: null },
    openedAt: { type: Date, default: null },
    deskAt: { type: Date, default: null },
    leaderAt: { type: Date, default: null },
    coordinatorAt: { type: Date, default: null },
    managerAt: { type: Date, default: null },
    mailAt: { type: Date, default: null },
    mutationId: { type: String, immutable: true },
    sealed: { type: Buffer, required: true, immutable: true },
    answer: Buffer,
  },
  { versionKey: false },
);
signalSchema.index({ trajectId: 1, at: -1 });
signalSchema.index({ mailAt: 1 });
signalSchema.index({ answeredAt: 1 });
signalSchema.index({ lifeThreatening: 1, openedAt: 1 });
signalSchema.index({ deskAt: 1 });
signalSchema.index(
  { trajectId: 1, personId: 1, mutationId: 1 },
  { unique: true, partialFilterExpression: { mutationId: { $exists: true } } },
);

/** Makes the collection of signals and returns its model. */
export async function openSignals(database: Connection) {
  const Signal = database.model('SafetySignal', signalSchema, 'safety_signals');
  await Signal.createCollection();
  await Signal.createIndexes();
  return Signal;
}

/** The model of signals. */
export type SignalModel = Awaited<ReturnType<typeof openSignals>>;
