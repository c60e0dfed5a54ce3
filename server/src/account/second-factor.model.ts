import { Schema, type Connection, type Model } from 'mongoose';

/** The authenticator app of an account as stored; `sealed` holds its secret, under the key of the organisation. */
export interface StoredSecondFactor {
  /** The account. */
  _id: string;
  organisationId: string;
  sealed: Buffer;
  /** False until a first code showed that the app has the secret. */
  active: boolean;
  since: Date;
  /** Number of the 30 seconds whose code was used last: that and older ones are used up. */
  lastStep: number;
  /** Keyed digests of recovery codes that were not used. */
  recovery: string[];
  /** Tries that were not right since `triesSince`. */
  tries: number;
  triesSince: Date;
}

const secondFactorSchema = new Schema<StoredSecondFactor>(
  {
    _id: String,
    organisationId: String,
    sealed: Buffer,
    active: Boolean,
    since: Date,
    lastStep: Number,
    recovery: [String],
    tries: Number,
    triesSince: Date,
  },
  { versionKey: false },
);

/** Second factors in the database. */
export async function secondFactorModel(database: Connection): Promise<Model<StoredSecondFactor>> {
  const Factors = database.model<StoredSecondFactor>('SecondFactor', secondFactorSchema, 'second_factors');
  await Factors.createCollection();
  return Factors;
}
