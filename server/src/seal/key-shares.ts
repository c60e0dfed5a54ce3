import { createHash, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Schema, trusted, type Connection } from 'mongoose';
import { bytesOf } from './bytes.ts';
import { namesIn, overwrite, readIfThere, writeOnce } from './lasting-files.ts';

/** An owner whose share was destroyed, and what may be known of it afterwards: no content. */
export interface Destroyed {
  owner: string;
  note: unknown;
}

/**
 * The half of every data key that is not in the database: 32 bytes per owner. Backups of the database are kept for long,
 * of these only the newest, so that a data key that is destroyed is gone from all backups (G6).
 */
export interface KeyShares {
  /** The share of an owner: `DESTROYED` when it was, null when there never was one. */
  of(owner: string): Promise<Buffer | 'DESTROYED' | null>;
  /** Makes the share of a new owner, or returns the one there is. */
  make(owner: string): Promise<Buffer | 'DESTROYED'>;
  /** Destroys a share for good; remembers that it was, with the note of the first time. */
  destroy(owner: string, note: unknown): Promise<void>;
  destroyed(): Promise<Destroyed[]>;
}

/** Shares as files in a folder, each readable by its owner only. What `make` and `destroy` resolve is on disk. */
export function sharesInFolder(folder: string): KeyShares {
  const nameOf = (owner: string): string => createHash('sha256').update(owner).digest('hex');
  const shareOf = (owner: string): string => join(folder, nameOf(owner).slice(0, 2), nameOf(owner));
  const graves = join(folder, 'destroyed');
  const graveOf = (owner: string): string => join(graves, nameOf(owner));

  async function of(owner: string): Promise<Buffer | 'DESTROYED' | null> {
    const text = await readIfThere(shareOf(owner));
    if ((await readIfThere(graveOf(owner))) !== null) return 'DESTROYED';
    return text === null ? null : Buffer.from(text, 'hex');
  }

  return {
    of,
    async make(owner) {
      const known = await of(owner);
      if (known !== null) return known;
      await writeOnce(shareOf(owner), randomBytes(32).toString('hex'));
      return (await of(owner)) ?? Promise.reject(new Error('A share that was made is not there.'));
    },
    async destroy(owner, note) {
      await writeOnce(graveOf(owner), JSON.stringify({ owner, note } satisfies Destroyed));
      await overwrite(shareOf(owner), '0'.repeat(64));
    },
    async destroyed() {
      const names = await namesIn(graves);
      const whole = names.filter((name) => /^[0-9a-f]{64}$/.test(name));
      return Promise.all(
        whole.map(async (name) => JSON.parse(await readFile(join(graves, name), 'utf8')) as Destroyed),
      );
    },
  };
}

interface StoredShare {
  _id: string;
  share?: Buffer;
  destroyed?: boolean;
  note?: string;
}

const shareSchema = new Schema<StoredShare>(
  { _id: String, share: Buffer, destroyed: Boolean, note: String },
  { versionKey: false },
);
shareSchema.index({ destroyed: 1 });

/** Shares in a database of their own, for several server processes on one MongoDB. */
export async function sharesInDatabase(database: Connection): Promise<KeyShares> {
  const Stored = database.model<StoredShare>('KeyShare', shareSchema, 'key_shares');
  await Stored.createCollection();
  await Stored.createIndexes();

  async function of(owner: string): Promise<Buffer | 'DESTROYED' | null> {
    const stored = await Stored.findById(owner).lean();
    if (!stored) return null;
    return stored.destroyed || !stored.share ? 'DESTROYED' : bytesOf(stored.share);
  }

  return {
    of,
    async make(owner) {
      await Stored.updateOne({ _id: owner }, { $setOnInsert: { share: randomBytes(32) } }, { upsert: true });
      return (await of(owner)) ?? Promise.reject(new Error('A share that was made is not there.'));
    },
    async destroy(owner, note) {
      await Stored.updateOne({ _id: owner }, { $setOnInsert: { share: Buffer.alloc(0) } }, { upsert: true });
      await Stored.updateOne(
        { _id: owner, destroyed: trusted({ $ne: true }) },
        { $set: { destroyed: true, note: JSON.stringify(note ?? null) }, $unset: { share: 1 } },
      );
    },
    async destroyed() {
      const stored = await Stored.find({ destroyed: true }).lean();
      return stored.map(({ _id: owner, note }) => ({ owner, note: JSON.parse(note ?? 'null') as unknown }));
    },
  };
}
