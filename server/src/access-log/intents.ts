import { trusted } from 'mongoose';
import type { Intent } from '../access/logs.ts';
import type { Core } from '../core.ts';
import { KeyDestroyed } from '../seal/keyring.ts';
import { bytesOf } from '../seal/bytes.ts';
import type { AccessActor, Chain } from '../chain/chain.ts';
import { intentModel, type StoredIntent } from './intent.model.ts';

/** Milliseconds after which a change that was begun is taken to have died with its process. */
export const intentLives = 5 * 60_000;

/** Changes that were begun: a crash between a change and its line leaves one, and the line is written after it. */
export interface Intents {
  /** Writes down that a change is about to be made; resolves when that is on disk. */
  begin(trajectId: string, topic: Pick<StoredIntent, 'what' | 'about'>, actor: AccessActor): Promise<Intent>;
  /** Writes the lines of changes whose process died. */
  settleLeft(): Promise<void>;
}

const place = (id: string) => ({ collection: 'access_intents', id, field: 'sealed' });

/** Intents in the database. Whether the change came about is not known after a crash: the line says that it was begun. */
export async function createIntents(
  { database, keyring, clock, random }: Core,
  chain: Chain,
): Promise<Intents> {
  const Stored = await intentModel(database);

  return {
    async begin(trajectId, { what, about }, { id: actorId, ...who }) {
      const _id = random.uuid();
      const sealed = await keyring.seal(trajectId, place(_id), who);
      const at = clock.now();
      await Stored.create({ _id, at, trajectId, what, ...(about ? { about } : {}), actorId, sealed });
      return { settled: async () => void (await Stored.deleteOne({ _id })) };
    },
    async settleLeft() {
      const before = new Date(clock.now().getTime() - intentLives);
      for (const left of await Stored.find({ at: trusted({ $lte: before }) }).lean()) {
        const { _id, trajectId, what, about, actorId, sealed } = left;
        try {
          const who = await keyring.open<Omit<AccessActor, 'id'>>(trajectId, place(_id), bytesOf(sealed));
          await chain.add(trajectId, { what, ...(about ? { about } : {}) }, { id: actorId, ...who });
        } catch (error) {
          // Of a traject that was erased meanwhile there is no log any more.
          if (!(error instanceof KeyDestroyed)) throw error;
        }
        await Stored.deleteOne({ _id });
      }
    },
  };
}
