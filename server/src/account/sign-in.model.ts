import { Schema, type Connection, type Model } from 'mongoose';

/** A sign-in mail as stored: hashes of what was mailed, never the link or the code. */
export interface StoredSignInMail {
  _id: string;
  accountId: string;
  /** SHA-256 of the link's secret, which is 32 random bytes. */
  tokenHash: string;
  /** Keyed digest of address and typed code together: short codes cannot be tried on a dump. */
  codeDigest: string;
  expiresAt: Date;
  /** Set once, by whichever of link and code is used first. */
  usedAt: Date | null;
}

const signInMailSchema = new Schema<StoredSignInMail>(
  { _id: String, accountId: String, tokenHash: String, codeDigest: String, expiresAt: Date, usedAt: Date },
  { versionKey: false },
);
signInMailSchema.index({ tokenHash: 1 }, { unique: true });
signInMailSchema.index({ codeDigest: 1 });
signInMailSchema.index({ accountId: 1 });
signInMailSchema.index({ expiresAt: 1 });

/** Sign-in mails in the database. */
export async function signInMailModel(database: Connection): Promise<Model<StoredSignInMail>> {
  const Mails = database.model<StoredSignInMail>('SignInMail', signInMailSchema, 'sign_in_mails');
  await Mails.createCollection();
  await Mails.createIndexes();
  return Mails;
}
