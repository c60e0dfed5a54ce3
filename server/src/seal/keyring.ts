import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  randomBytes,
  type KeyObject,
} from 'node:crypto';
import { Schema, type Connection, trusted } from 'mongoose';
import { bytesOf } from './bytes.ts';
import type { Destroyed, KeyShares } from './key-shares.ts';

/**
 * Encryption per owner (a traject or an organisation), access.md 10. Each owner has a data key in the database, wrapped by
 * what is not in it: the master key and the owner's own share. Destroying the share destroys everything sealed with the
 * data key, in every backup of the database too.
 */
export interface Keyring {
  /** Makes the data key of a new owner. Harmless when it exists. Throws `KeyDestroyed` when it was destroyed. */
  create(owner: string): Promise<void>;
  /** Seals a JSON value for a place. Throws `KeyDestroyed` when the owner's key is gone. */
  seal(owner: string, place: Place, value: unknown): Promise<Buffer>;
  /** Opens what `seal` made for the same owner and place. Throws when either differs. */
  open<T>(owner: string, place: Place, sealed: Uint8Array): Promise<T>;
  /** Seal and open without waiting, for hot paths: one lookup, then many values. */
  box(owner: string): Promise<SealBox>;
  /** A keyed digest to look something up (an e-mail address, a token) without storing it. */
  digest(purpose: string, value: string): string;
  /** Destroys an owner's data key for good; `note` is kept with that it was, without content. */
  destroy(owner: string, note?: unknown): Promise<void>;
  /** Owners whose data key was destroyed. */
  destroyed(): Promise<Destroyed[]>;
  /** Forgets a data key that was opened here: another process may have destroyed it. Without owner: all of them. */
  forget(owner?: string): void;
}

/** Seals and opens values of one owner. */
export interface SealBox {
  seal(place: Place, value: unknown): Buffer;
  open<T>(place: Place, sealed: Uint8Array): T;
}

/** Where a sealed value lives: bound into the seal, so that it cannot be moved elsewhere. */
export interface Place {
  collection: string;
  id: string;
  field: string;
}

/** The owner's data key does not exist (any more). */
export class KeyDestroyed extends Error {}

/** The share of a data key is not there, and nobody destroyed it: the wrong folder of keys, or one that is lost. */
export class ShareMissing extends Error {}

const NONCE = 12;
const TAG = 16;

const NONCES_AT_ONCE = 256;
let nonces = Buffer.alloc(0);

/** A nonce that was never used: many are drawn at once, for asking the system costs more than a nonce. */
function nextNonce(): Buffer {
  if (nonces.length === 0) nonces = randomBytes(NONCE * NONCES_AT_ONCE);
  const nonce = nonces.subarray(0, NONCE);
  nonces = nonces.subarray(NONCE);
  return nonce;
}

function encrypt(key: Buffer | KeyObject, plain: Buffer, bound: string): Buffer {
  const nonce = nextNonce();
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(bound));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

function decrypt(key: Buffer | KeyObject, sealed: Uint8Array, bound: string): Buffer {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE)).setAAD(Buffer.from(bound));
  decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
  return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]);
}

const placeText = ({ collection, id, field }: Place): string => `${collection}:${id}:${field}`;

function sealBox(bytes: Buffer): SealBox {
  // Of bytes a key object is made with every value, which costs more than the sealing itself.
  const key = createSecretKey(bytes);
  return {
    seal: (place, value) => encrypt(key, Buffer.from(JSON.stringify(value)), placeText(place)),
    open: (place, sealed) => JSON.parse(decrypt(key, sealed, placeText(place)).toString()),
  };
}

interface StoredKey {
  _id: string;
  wrapped: Buffer;
  /** Absent in keys of before there were shares, which the master key alone opens. */
  shared?: boolean;
}

const keySchema = new Schema<StoredKey>(
  { _id: String, wrapped: Buffer, shared: Boolean },
  { versionKey: false },
);

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

async function unwrap(stored: StoredKey, masterKey: Buffer, shares: KeyShares): Promise<Buffer> {
  const { _id, wrapped, shared } = stored;
  const key = shared ? wrappingKey(masterKey, _id, await shareOf(shares, _id)) : masterKey;
  return decrypt(key, bytesOf(wrapped), wrappedPlace(_id));
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
    await unwrap(stored, masterKey, shares);
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

const keyModel = (database: Connection) =>
  (database.models['DataKey'] as ReturnType<typeof newKeyModel> | undefined) ?? newKeyModel(database);
const newKeyModel = (database: Connection) => database.model('DataKey', keySchema, 'data_keys');

/** The keyring over a database. `masterKey` (32 bytes) and `shares` are from outside that database. */
export function createKeyring(database: Connection, masterKey: Buffer, shares: KeyShares): Keyring {
  const Key = keyModel(database);
  const digestKey = createSecretKey(masterKey);
  const boxes = new Map<string, SealBox>();

  /** A data key of before there were shares gets one, so that it can be destroyed in what is backed up from now on. */
  async function giveShare(owner: string, before: Buffer, key: Buffer): Promise<void> {
    await shares.make(owner);
    const wrapped = encrypt(
      wrappingKey(masterKey, owner, await shareOf(shares, owner)),
      key,
      wrappedPlace(owner),
    );
    await Key.updateOne({ _id: owner, wrapped: before }, { $set: { wrapped, shared: true } });
  }

  async function box(owner: string): Promise<SealBox> {
    const known = boxes.get(owner);
    if (known) return known;
    const stored = await Key.findById(owner).lean();
    if (!stored) throw new KeyDestroyed(`No data key for ${owner}.`);
    const key = await unwrap(stored, masterKey, shares);
    if (!stored.shared) await giveShare(owner, stored.wrapped, key);
    const made = sealBox(key);
    boxes.set(owner, made);
    return made;
  }

  return {
    box,
    async create(owner) {
      await shares.make(owner);
      const wrapping = wrappingKey(masterKey, owner, await shareOf(shares, owner));
      const wrapped = encrypt(wrapping, randomBytes(32), wrappedPlace(owner));
      await Key.updateOne({ _id: owner }, { $setOnInsert: { wrapped, shared: true } }, { upsert: true });
    },
    async seal(owner, place, value) {
      return (await box(owner)).seal(place, value);
    },
    async open(owner, place, sealed) {
      return (await box(owner)).open(place, sealed);
    },
    digest: (purpose, value) =>
      createHmac('sha256', digestKey).update(`${purpose}\0${value}`).digest('base64url'),
    async destroy(owner, note = null) {
      await shares.destroy(owner, note);
      boxes.delete(owner);
      await Key.deleteOne({ _id: owner });
    },
    destroyed: () => shares.destroyed(),
    forget(owner) {
      if (owner === undefined) boxes.clear();
      else boxes.delete(owner);
    },
  };
}
