import { createHmac, randomBytes } from 'node:crypto';
import { Schema, type Connection } from 'mongoose';
import { decrypt, encrypt } from './aes.ts';
import { bytesOf } from './bytes.ts';
import type { KeyShares } from './key-shares.ts';

/** The master keys that a process knows: one, and during a rotation the one before or after it. */
export interface MasterKeys {
  /** What new data keys are wrapped by. */
  readonly current: Buffer;
  /** What lookups, chains and letters that wait are keyed by: it stays when the master key is replaced. */
  readonly root: Buffer;
  /** The master key of that name; without a name the one of before names. Throws when it is not known. */
  named(name: string | undefined): Promise<Buffer>;
  /** Takes over the master key that a rotation brought meanwhile; returns the current one. */
  refresh(): Promise<Buffer>;
}

/** Name of a master key: tells whether it is the right one, and nothing about it. */
export const nameOfKey = (key: Buffer): string =>
  createHmac('sha256', key).update('check of the master key').digest('base64url');

/** One master key without a database: for judging a key, and for tests. */
export function onlyKey(key: Buffer): MasterKeys {
  return {
    current: key,
    root: key,
    refresh: () => Promise.resolve(key),
    named: (name) =>
      name === undefined || name === nameOfKey(key)
        ? Promise.resolve(key)
        : Promise.reject(new Error('This was wrapped by another master key.')),
  };
}

/** What is known of master keys in the database: `master`, `root` and, during a rotation, `rotation`. */
export interface StoredCheck {
  _id: string;
  /** `master`: name of the master key. */
  value?: string;
  /** `root`: the root key, wrapped by the master key `by`. */
  wrapped?: Buffer;
  by?: string;
  /** `rotation`: names of the two master keys, and each wrapped by the other one and the share of the rotation. */
  from?: string;
  to?: string;
  forward?: Buffer;
  back?: Buffer;
}

const checkSchema = new Schema<StoredCheck>(
  {
    _id: String,
    value: String,
    wrapped: Buffer,
    by: String,
    from: String,
    to: String,
    forward: Buffer,
    back: Buffer,
  },
  { versionKey: false },
);

/** The collection of these. */
export const checkModel = (database: Connection) =>
  (database.models['KeyCheck'] as ReturnType<typeof newCheckModel> | undefined) ?? newCheckModel(database);
const newCheckModel = (database: Connection) => database.model('KeyCheck', checkSchema, 'key_check');

/** The owner under which the share of a rotation is kept: without it the handed over key opens with no backup. */
export const shareOfRotation = (to: string): string => `rotation:${to}`;

/** What wraps a master key for the holders of the other one. */
export const handover = (key: Buffer, share: Buffer): Buffer =>
  createHmac('sha256', key).update('master key handed over\0').update(share).digest();

const rootPlace = 'key_check:root:wrapped';

/** Wraps the root key by a master key. */
export const wrapRoot = (root: Buffer, key: Buffer): Pick<Required<StoredCheck>, 'wrapped' | 'by'> => ({
  wrapped: encrypt(key, root, rootPlace),
  by: nameOfKey(key),
});

/** The root key that was wrapped by a master key. Throws when it was another one. */
export const unwrapRoot = ({ wrapped }: Pick<StoredCheck, 'wrapped'>, key: Buffer): Buffer =>
  decrypt(key, bytesOf(wrapped), rootPlace);

/** The other key of a rotation that goes on, for the holder of one of the two; null when there is none. */
export async function otherKeyOf(
  database: Connection,
  shares: KeyShares,
  key: Buffer,
): Promise<{ key: Buffer; newer: boolean } | null> {
  const rotation = await checkModel(database).findById('rotation').lean();
  const name = nameOfKey(key);
  if (!rotation?.to || (name !== rotation.from && name !== rotation.to)) return null;
  const share = await shares.of(shareOfRotation(rotation.to));
  if (!Buffer.isBuffer(share)) return null;
  const newer = name === rotation.from;
  const sealed = bytesOf(newer ? rotation.forward : rotation.back);
  return { key: decrypt(handover(key, share), sealed, newer ? 'forward' : 'back'), newer };
}

/**
 * The master keys of a running process. `fresh`: nothing was sealed in this database before, so that the root key need
 * not be the master key, as it was in databases of before rotations.
 */
export async function openMasterKeys(
  database: Connection,
  shares: KeyShares,
  given: Buffer,
  fresh: boolean,
): Promise<MasterKeys> {
  const Check = checkModel(database);
  let current = given;
  const known = new Map([[nameOfKey(given), given]]);
  let previous: Buffer | undefined;

  async function meetOther(): Promise<void> {
    const other = await otherKeyOf(database, shares, current);
    if (!other) return;
    known.set(nameOfKey(other.key), other.key);
    if (!other.newer) previous = other.key;
  }

  async function refresh(): Promise<Buffer> {
    const master = await Check.findById('master').lean();
    const name = master?.value ?? nameOfKey(current);
    if (name === nameOfKey(current)) return current;
    const next = known.get(name) ?? (await meetOther().then(() => known.get(name)));
    if (!next) throw new Error('The master key was replaced, and this process does not know the new one.');
    previous = current;
    return (current = next);
  }

  async function named(name: string | undefined): Promise<Buffer> {
    const find = () => (name === undefined ? (previous ?? current) : known.get(name));
    if (name === undefined && !previous) await meetOther();
    return (
      find() ??
      (await meetOther().then(find)) ??
      Promise.reject(new Error('This was wrapped by a master key that is not known here.'))
    );
  }

  await refresh();
  const first = fresh ? randomBytes(32) : current;
  await Check.updateOne({ _id: 'root' }, { $setOnInsert: wrapRoot(first, current) }, { upsert: true });
  const stored = await Check.findById('root').lean();
  const root = unwrapRoot(stored ?? {}, await named(stored?.by));
  return {
    get current() {
      return current;
    },
    root,
    named,
    refresh,
  };
}
