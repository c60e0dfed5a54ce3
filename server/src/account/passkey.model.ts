import { Schema, type Connection, type Model } from 'mongoose';

/** A passkey as stored: a public key, of which nothing has to be kept secret. */
export interface StoredPasskey {
  /** Identity of the credential, base64url. */
  _id: string;
  accountId: string;
  publicKey: Buffer;
  /** How often the authenticator says that it was used; 0 when it does not count. */
  counter: number;
  transports: string[];
  /** Kind of device in a few words. */
  device: string;
  createdAt: Date;
  lastUsedAt: Date | null;
  /** Keyed digest of whose it is and by which key: a row written or changed from outside opens nothing. */
  proof: string;
}

/** What an authenticator must sign: used once. */
export interface StoredChallenge {
  /** 32 random bytes, base64url. */
  _id: string;
  /** The account that adds a passkey; null: somebody signs in. */
  accountId: string | null;
  expiresAt: Date;
}

const passkeySchema = new Schema<StoredPasskey>(
  {
    _id: String,
    accountId: String,
    publicKey: Buffer,
    counter: Number,
    transports: [String],
    device: String,
    createdAt: Date,
    lastUsedAt: Date,
    proof: String,
  },
  { versionKey: false },
);
passkeySchema.index({ accountId: 1 });

const challengeSchema = new Schema<StoredChallenge>(
  { _id: String, accountId: String, expiresAt: Date },
  { versionKey: false },
);
challengeSchema.index({ expiresAt: 1 });

/** Passkeys and challenges in the database. */
export async function passkeyModels(
  database: Connection,
): Promise<{ Keys: Model<StoredPasskey>; Challenges: Model<StoredChallenge> }> {
  const Keys = database.model<StoredPasskey>('Passkey', passkeySchema, 'passkeys');
  const Challenges = database.model<StoredChallenge>(
    'PasskeyChallenge',
    challengeSchema,
    'passkey_challenges',
  );
  for (const one of [Keys, Challenges]) {
    await one.createCollection();
    await one.createIndexes();
  }
  return { Keys, Challenges };
}
