import { Schema, type Connection, type Model } from 'mongoose';

/** A code by which an account shows again who it is, for one session; never the code itself. One per session. */
export interface StoredAgainCode {
  /** The session. */
  _id: string;
  accountId: string;
  /** Keyed digest of session and code together. */
  codeDigest: string;
  expiresAt: Date;
}

const againSchema = new Schema<StoredAgainCode>(
  { _id: String, accountId: String, codeDigest: String, expiresAt: Date },
  { versionKey: false },
);
againSchema.index({ expiresAt: 1 });

/** Codes to sign in again with, in the database. */
export async function againModel(database: Connection): Promise<Model<StoredAgainCode>> {
  const Codes = database.model<StoredAgainCode>('SignInAgainCode', againSchema, 'sign_in_again_codes');
  await Codes.createCollection();
  await Codes.createIndexes();
  return Codes;
}
