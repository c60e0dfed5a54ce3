import { Schema, type Connection, type Model } from 'mongoose';

/** Who of the organisation's identity provider an account is. */
export interface StoredIdentity {
  /** Keyed digest of the provider and its name for somebody. */
  _id: string;
  accountId: string;
  since: Date;
  /** Keyed digest of this row: one that was written or changed from outside opens nothing. */
  proof: string;
}

const identitySchema = new Schema<StoredIdentity>(
  { _id: String, accountId: String, since: Date, proof: String },
  { versionKey: false },
);
// One at a time: another of the provider with the same address does not come in beside the first.
identitySchema.index({ accountId: 1 }, { unique: true });

/** Identities in the database. */
export async function identityModel(database: Connection): Promise<Model<StoredIdentity>> {
  const Identities = database.model<StoredIdentity>('Identity', identitySchema, 'identities');
  await Identities.createCollection();
  await Identities.createIndexes();
  return Identities;
}
