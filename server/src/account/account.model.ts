import { Schema, type Connection, type Model } from 'mongoose';
import type { AccountState, OrganisationRole } from '../schema.generated.ts';

/** An organisation as stored; `sealed` holds its name. */
export interface StoredOrganisation {
  _id: string;
  createdAt: Date;
  sealed: Buffer;
  /** Grows with every change of its accounts, so that such changes cannot pass each other. */
  accountChanges?: number;
  /** Nobody comes in without a second factor. */
  secondFactorDemanded?: boolean;
}

/** An account as stored; `sealed` holds name, function, e-mail address and teams. */
export interface StoredAccount {
  _id: string;
  organisationId: string;
  /** Keyed digest of the address: an account is found by it, and nobody reads it from a dump. */
  emailDigest: string;
  roles: OrganisationRole[];
  profiles: string[];
  createdAt: Date;
  /** Absent in rows of before there was one: ACTIVE. */
  state?: AccountState;
  lastSignInAt?: Date;
  /** Absent in rows of before there was one: 0. */
  revision?: number;
  sealed: Buffer;
  /** Keyed hash over all of this row that counts: one that was written or changed from outside gives no right. */
  proof: string;
}

const organisationSchema = new Schema<StoredOrganisation>(
  { _id: String, createdAt: Date, sealed: Buffer, accountChanges: Number, secondFactorDemanded: Boolean },
  { versionKey: false },
);

const accountSchema = new Schema<StoredAccount>(
  {
    _id: String,
    organisationId: String,
    emailDigest: String,
    roles: [String],
    profiles: [String],
    createdAt: Date,
    state: String,
    lastSignInAt: Date,
    revision: Number,
    sealed: Buffer,
    proof: String,
  },
  { versionKey: false },
);
accountSchema.index({ emailDigest: 1 }, { unique: true });
accountSchema.index({ organisationId: 1 });

/** Organisations and accounts in the database. */
export async function accountModels(
  database: Connection,
): Promise<{ Organisations: Model<StoredOrganisation>; Accounts: Model<StoredAccount> }> {
  const Organisations = database.model<StoredOrganisation>(
    'Organisation',
    organisationSchema,
    'organisations',
  );
  const Accounts = database.model<StoredAccount>('Account', accountSchema, 'accounts');
  await Organisations.createCollection();
  await Accounts.createCollection();
  await Accounts.createIndexes();
  return { Organisations, Accounts };
}
