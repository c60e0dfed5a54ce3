import { createHmac } from 'node:crypto';
import { Schema, trusted, type Connection } from 'mongoose';
import { decrypt, encrypt } from './aes.ts';
import { bytesOf } from './bytes.ts';
import type { KeyShares } from './key-shares.ts';
import { nameOfKey, onlyKey, type MasterKeys } from './master-keys.ts';

/** The owner's data key does not exist (any more). */
export class KeyDestroyed extends Error {}

/** The share of a data key is not there, and nobody destroyed it: the wrong folder of keys, or one that is lost. */
export class ShareMissing extends Error {}

/** A data key as stored. */
export interface StoredKey {
  _id: string;
  wrapped: Buffer;
  /** Absent in keys of before there were shares, which the master key alone opens. */
  shared?: boolean;
  /** Name of the master key that wrapped it; absent in keys of before master keys could be replaced. */
  by?: string;
}

const keySchema = new Schema<StoredKey>(
  { _id: String, wrapped: Buffer, shared: Boolean, by: String },
  { versionKey: false },
);

/** The data keys in the database. */
export const keyModel = (database: Connection) =>
  (database.models['DataKey'] as ReturnType<typeof newKeyModel> | undefined) ?? newKeyModel(database);
const newKeyModel = (database: Connection) => database.model('DataKey', keySchema, 'data_keys');

const wrappedPlace = (owner: string): string => `data_keys:${owner}:wrapped`;

/** What wraps the data key of an owner. */
const wrappingKey = (masterKey: Buffer, owner: string, share: Buffer): Buffer =>
  createHmac('sha256', masterKey).update(`data key\0${owner}\0`).update(share).digest();

/** The share of an owner. Throws `KeyDestroyed` or `ShareMissing`. */
async function shareOf(shares: KeyShares, owner: string): Promise<Buffer> {
  const share = await shares.of(owner);
  if (share === 'DESTROYED') throw new KeyDestroyed(`The data key of ${owner} was destroyed.`);
  if (share === null) throw new ShareMissing(`The share of the data key of ${owner} is not there.`);
  return share;
}

/** Opens a stored data key. Throws `KeyDestroyed`, `ShareMissing`, or when no known master key opens it. */
export async function unwrap(stored: StoredKey, master: MasterKeys, shares: KeyShares): Promise<Buffer> {
  const { _id, wrapped, shared, by } = stored;
  const share = shared ? await shareOf(shares, _id) : undefined;
  const masterKey = await master.named(by);
  const key = share ? wrappingKey(masterKey, _id, share) : masterKey;
  return decrypt(key, bytesOf(wrapped), wrappedPlace(_id));
}

/** A data key as it is stored under a master key. Throws `KeyDestroyed` or `ShareMissing`. */
export async function wrap(
  owner: string,
  key: Buffer,
  masterKey: Buffer,
  shares: KeyShares,
): Promise<Required<Omit<StoredKey, '_id'>>> {
  const wrapping = wrappingKey(masterKey, owner, await shareOf(shares, owner));
  return { wrapped: encrypt(wrapping, key, wrappedPlace(owner)), shared: true, by: nameOfKey(masterKey) };
}

/** Wraps a stored data key by another master key; harmless when somebody else did, or when it was destroyed. */
export async function rewrap(
  database: Connection,
  stored: StoredKey,
  master: MasterKeys,
  to: Buffer,
  shares: KeyShares,
): Promise<void> {
  const { _id, wrapped } = stored;
  try {
    const key = await unwrap(stored, master, shares);
    await shares.make(_id);
    await keyModel(database).updateOne({ _id, wrapped }, { $set: await wrap(_id, key, to, shares) });
  } catch (error) {
    if (!(error instanceof KeyDestroyed)) throw error;
  }
}

/** One data key of a database, by its index; null when there are none. */
const anyKey = (database: Connection): Promise<StoredKey | null> =>
  keyModel(database)
    .findOne({ _id: trusted({ $gte: '' }) })
    .lean();

/** Whether a master key opens the data keys of a database; null when there are none. One tells for all. */
export async function opensDataKey(
  database: Connection,
  masterKey: Buffer,
  shares: KeyShares,
): Promise<boolean | null> {
  const stored = await anyKey(database);
  if (!stored) return null;
  try {
    await unwrap(stored, onlyKey(masterKey), shares);
    return true;
  } catch {
    return false;
  }
}

/** True when the shares belong to the database: one data key tells for all. */
export async function sharesBelong(database: Connection, shares: KeyShares): Promise<boolean> {
  const stored = await anyKey(database);
  return !stored?.shared || (await shares.of(stored._id)) !== null;
}
