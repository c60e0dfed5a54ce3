import { createHmac, createSecretKey, randomBytes } from 'node:crypto';
import type { Connection } from 'mongoose';
import { decrypt, encrypt } from './aes.ts';
import { KeyDestroyed, keyModel, rewrap, unwrap, wrap } from './data-keys.ts';
import type { Destroyed, KeyShares } from './key-shares.ts';
import { nameOfKey, onlyKey, type MasterKeys } from './master-keys.ts';

export { KeyDestroyed, ShareMissing } from './data-keys.ts';

/**
 * Encryption per owner (a traject or an organisation), G6. Each owner has a data key in the database, wrapped by
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

const placeText = ({ collection, id, field }: Place): string => `${collection}:${id}:${field}`;

function sealBox(bytes: Buffer): SealBox {
  // Of bytes a key object is made with every value, which costs more than the sealing itself.
  const key = createSecretKey(bytes);
  return {
    seal: (place, value) => encrypt(key, Buffer.from(JSON.stringify(value)), placeText(place)),
    open: (place, sealed) => JSON.parse(decrypt(key, sealed, placeText(place)).toString()),
  };
}

/** The keyring over a database. The master key (or keys) and `shares` are from outside that database. */
export function createKeyring(
  database: Connection,
  masterKeys: Buffer | MasterKeys,
  shares: KeyShares,
): Keyring {
  const master = Buffer.isBuffer(masterKeys) ? onlyKey(masterKeys) : masterKeys;
  const Key = keyModel(database);
  const digestKey = createSecretKey(master.root);
  const boxes = new Map<string, SealBox>();

  async function box(owner: string): Promise<SealBox> {
    const known = boxes.get(owner);
    if (known) return known;
    const stored = await Key.findById(owner).lean();
    if (!stored) throw new KeyDestroyed(`No data key for ${owner}.`);
    const key = await unwrap(stored, master, shares);
    // One of before there were shares gets one, so that it can be destroyed in what is backed up from now on.
    if (!stored.shared) await rewrap(database, stored, master, master.current, shares);
    const made = sealBox(key);
    boxes.set(owner, made);
    return made;
  }

  async function create(owner: string): Promise<void> {
    await shares.make(owner);
    const by = master.current;
    const wrapped = await wrap(owner, randomBytes(32), by, shares);
    await Key.updateOne({ _id: owner }, { $setOnInsert: wrapped }, { upsert: true });
    // The master key may have been replaced before this key could be seen by who did that.
    if ((await master.refresh()) === by) return;
    const stored = await Key.findOne({ _id: owner, by: nameOfKey(by) }).lean();
    if (stored) await rewrap(database, stored, master, master.current, shares);
  }

  return {
    box,
    create,
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
