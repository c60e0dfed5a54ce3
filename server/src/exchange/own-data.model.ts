import { Schema, type Connection } from 'mongoose';
import type { Guard } from './own-data.types.ts';

/** Own data that are being put together, or wait to be fetched. One per account or person. */
export interface StoredOwnData {
  /** Whose it is: `account:ID` or `person:ID`. */
  _id: string;
  /** Changes with every asking: what an earlier one still looks up is not of this one. */
  asking: string;
  /** The traject that a person is of; null for accounts. */
  trajectId: string | null;
  /** The session that asked: when it ends, nothing more is looked up. */
  sessionId: string;
  language: 'nl' | 'en';
  askedAt: Date;
  ready: boolean;
  done: number;
  total: number;
  keptUntil: Date;
}

/** A part that was looked up, sealed by the traject or organisation that it is of. */
export interface StoredPart {
  _id: string;
  ownDataId: string;
  asking: string;
  place: number;
  trajectId: string | null;
  guard: Guard;
  sealed: Buffer;
}

const ownDataSchema = new Schema<StoredOwnData>(
  {
    _id: String,
    asking: { type: String, required: true },
    trajectId: { type: String, default: null },
    sessionId: { type: String, required: true },
    language: { type: String, required: true },
    askedAt: { type: Date, required: true },
    ready: { type: Boolean, required: true },
    done: { type: Number, required: true },
    total: { type: Number, required: true },
    keptUntil: { type: Date, required: true },
  },
  { versionKey: false },
);
ownDataSchema.index({ trajectId: 1 });

const partSchema = new Schema<StoredPart>(
  {
    _id: String,
    ownDataId: { type: String, required: true, immutable: true },
    asking: { type: String, required: true, immutable: true },
    place: { type: Number, required: true, immutable: true },
    trajectId: { type: String, default: null, immutable: true },
    guard: { type: Schema.Types.Mixed, required: true, immutable: true },
    sealed: { type: Buffer, required: true, immutable: true },
  },
  { versionKey: false },
);
partSchema.index({ ownDataId: 1, place: 1 });
partSchema.index({ trajectId: 1 });

/** The collections, with their indexes. */
export async function openOwnData(database: Connection) {
  const models = {
    OwnData: database.model<StoredOwnData>('OwnData', ownDataSchema, 'own_data'),
    Parts: database.model<StoredPart>('OwnDataPart', partSchema, 'own_data_parts'),
  };
  for (const model of Object.values(models)) {
    await model.createCollection();
    await model.createIndexes();
  }
  return models;
}

/** The models of `openOwnData`. */
export type OwnDataModels = Awaited<ReturnType<typeof openOwnData>>;
