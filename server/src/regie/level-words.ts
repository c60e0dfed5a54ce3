import { Schema } from 'mongoose';
import type { Core } from '../core.ts';
import { bytesOf } from '../seal/bytes.ts';

/** Why the level is what it is, as the regisseur wrote it for the household. Sealed. */
interface StoredWords {
  _id: string;
  level: number;
  by: string;
  at: Date;
  sealed: Buffer;
}

/** The words for the household, one per traject: they belong to a level, and are not shown at another. */
export interface LevelWords {
  set(about: { trajectId: string; level: number; words: string; by: string }): Promise<void>;
  /** Null as long as nothing was written for this level. */
  of(trajectId: string, level: number): Promise<string | null>;
}

const placeOf = (id: string) => ({ collection: 'level_words', id, field: 'sealed' });

/** Level words over the database; their model stays in here. */
export async function openLevelWords(core: Core): Promise<LevelWords> {
  const schema = new Schema<StoredWords>(
    { _id: String, level: Number, by: String, at: Date, sealed: Buffer },
    { versionKey: false },
  );
  const Stored = core.database.model<StoredWords>('LevelWords', schema, 'level_words');
  await Stored.createCollection();
  return {
    async set({ trajectId, level, words, by }) {
      const sealed = await core.keyring.seal(trajectId, placeOf(trajectId), { words });
      const at = core.clock.now();
      await Stored.updateOne({ _id: trajectId }, { $set: { level, by, at, sealed } }, { upsert: true });
    },
    async of(trajectId, level) {
      const stored = await Stored.findById(trajectId).lean();
      if (stored?.level !== level) return null;
      const place = placeOf(trajectId);
      return (await core.keyring.open<{ words: string }>(trajectId, place, bytesOf(stored.sealed))).words;
    },
  };
}
