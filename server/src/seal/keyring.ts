import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { Schema, type Connection } from 'mongoose';
import { bytesOf } from './bytes.ts';

/**
 * Encryption per owner (a traject or an organisation), access.md 10. Each owner has a data key, wrapped by a master
 * key that is not in the database. Destroying the data key destroys everything sealed with it, in backups too.
 */
export interface Keyring {
  /** Makes the data key of a new owner. Harmless when it exists. */
  create(owner: string): Promise<void>;
  /** Seals a JSON value for a place. Throws `KeyDestroyed` when the owner's key is gone. */
  seal(owner: string, place: Place, value: unknown): Promise<Buffer>;
  /** Opens what `seal` made for the same owner and place. Throws when either differs. */
  open<T>(owner: string, place: Place, sealed: Uint8Array): Promise<T>;
  /** Seal and open without waiting, for hot paths: one lookup, then many values. */
  box(owner: string): Promise<SealBox>;
  /** A keyed digest to look something up (an e-mail address, a token) without storing it. */
  digest(purpose: string, value: string): string;
  /** Destroys an owner's data key for good. */
  destroy(owner: string): Promise<void>;
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

const NONCE = 12;
const TAG = 16;

function encrypt(key: Buffer, plain: Buffer, bound: string): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(bound));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

function decrypt(key: Buffer, sealed: Uint8Array, bound: string): Buffer {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE)).setAAD(Buffer.from(bound));
  decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
  return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]);
}

const placeText = ({ collection, id, field }: Place): string => `${collection}:${id}:${field}`;

function sealBox(key: Buffer): SealBox {
  return {
    seal: (place, value) => encrypt(key, Buffer.from(JSON.stringify(value)), placeText(place)),
    open: (place, sealed) => JSON.parse(decrypt(key, sealed, placeText(place)).toString()),
  };
}

const keySchema = new Schema<{ _id: string; wrapped: Buffer }>(
  { _id: String, wrapped: Buffer },
  { versionKey: false },
);

/** Whether a key opens the data keys of a database; null when there are none. One tells for all. */
export async function opensDataKey(database: Connection, masterKey: Buffer): Promise<boolean | null> {
  const stored = await keyModel(database).findOne({}, {}).lean();
  if (!stored) return null;
  try {
    decrypt(masterKey, bytesOf(stored.wrapped), `data_keys:${stored._id}:wrapped`);
    return true;
  } catch {
    return false;
  }
}

const keyModel = (database: Connection) =>
  (database.models['DataKey'] as ReturnType<typeof newKeyModel> | undefined) ?? newKeyModel(database);
const newKeyModel = (database: Connection) => database.model('DataKey', keySchema, 'data_keys');

/** The keyring over a database. `masterKey` is 32 bytes from outside that database. */
export function createKeyring(database: Connection, masterKey: Buffer): Keyring {
  const Key = keyModel(database);
  const boxes = new Map<string, SealBox>();

  async function box(owner: string): Promise<SealBox> {
    const known = boxes.get(owner);
    if (known) return known;
    const stored = await Key.findById(owner).lean();
    if (!stored) throw new KeyDestroyed(`No data key for ${owner}.`);
    const made = sealBox(decrypt(masterKey, bytesOf(stored.wrapped), `data_keys:${owner}:wrapped`));
    boxes.set(owner, made);
    return made;
  }

  return {
    box,
    async create(owner) {
      const wrapped = encrypt(masterKey, randomBytes(32), `data_keys:${owner}:wrapped`);
      await Key.updateOne({ _id: owner }, { $setOnInsert: { wrapped } }, { upsert: true });
    },
    async seal(owner, place, value) {
      return (await box(owner)).seal(place, value);
    },
    async open(owner, place, sealed) {
      return (await box(owner)).open(place, sealed);
    },
    digest: (purpose, value) =>
      createHmac('sha256', masterKey).update(`${purpose}\0${value}`).digest('base64url'),
    async destroy(owner) {
      boxes.delete(owner);
      await Key.deleteOne({ _id: owner });
    },
  };
}
