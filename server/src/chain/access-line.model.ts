import { Schema, type Connection, type Model } from 'mongoose';
import type { AboutOne } from '../access/logs.ts';
import type { AccessedThing, OrganisationAct } from '../schema.generated.ts';

/** A line of the access log as stored; `sealed` holds the name and the role of who acted. */
export interface StoredAccessLine {
  /** `TRAJECT:NUMBER`. */
  _id: string;
  trajectId: string;
  /** 1, 2, 3 ... without gaps. */
  number: number;
  at: Date;
  /** Account or person that acted. */
  actorId: string;
  what: AccessedThing | OrganisationAct;
  /** The plan, meeting or person that it is about; absent when it is about the whole traject. */
  about?: AboutOne;
  sealed: Buffer;
  /** Keyed hash over the previous line's hash and all of this line. */
  hash: string;
}

/** Where a traject's chain ends, so that lines taken from its end are missed. */
export interface StoredAccessHead {
  /** The traject. */
  _id: string;
  number: number;
  hash: string;
  /** Keyed hash over traject, number and hash. */
  proof: string;
  /** Not yet kept outside the database; absent: it is. */
  unanchored?: boolean;
}

/** Where what is sealed of a line belongs. */
export const linePlace = (id: string) => ({ collection: 'access_lines', id, field: 'sealed' });

const lineSchema = new Schema<StoredAccessLine>(
  {
    _id: String,
    trajectId: String,
    number: Number,
    at: Date,
    actorId: String,
    what: String,
    about: { type: { kind: String, id: String }, _id: false, default: undefined },
    sealed: Buffer,
    hash: String,
  },
  { versionKey: false },
);
lineSchema.index({ trajectId: 1, number: 1 }, { unique: true });

const headSchema = new Schema<StoredAccessHead>(
  { _id: String, number: Number, hash: String, proof: String, unanchored: Boolean },
  { versionKey: false },
);
headSchema.index({ unanchored: 1 }, { partialFilterExpression: { unanchored: true } });

/** The access log in the database. */
export async function accessLogModels(
  database: Connection,
): Promise<{ Lines: Model<StoredAccessLine>; Heads: Model<StoredAccessHead> }> {
  const Lines = database.model<StoredAccessLine>('AccessLine', lineSchema, 'access_lines');
  const Heads = database.model<StoredAccessHead>('AccessHead', headSchema, 'access_heads');
  await Lines.createCollection();
  await Heads.createCollection();
  await Lines.createIndexes();
  await Heads.createIndexes();
  return { Lines, Heads };
}
