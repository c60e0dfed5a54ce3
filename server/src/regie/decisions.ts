import { Schema } from 'mongoose';
import type { Core } from '../core.ts';
import type { LevelDecision } from '../schema.generated.ts';
import { bytesOf } from '../seal/bytes.ts';
import type { Decisions, NewDecision } from './regie.types.ts';

/** A decision as it is stored. The whole of it is sealed too, so that a change from outside shows. */
interface StoredDecision {
  _id: string;
  trajectId: string;
  number: number;
  mutationId?: string;
  sealed: Buffer;
}

type SealedDecision = Omit<NewDecision, 'trajectId' | 'mutationId'> & { at: string };

const fixed = <T>(type: T) => ({ type, immutable: true, required: true });
const decisionSchema = new Schema<StoredDecision>(
  {
    _id: String,
    trajectId: fixed(String),
    number: fixed(Number),
    mutationId: { type: String, immutable: true },
    sealed: fixed(Buffer),
  },
  { versionKey: false },
);
// Two decisions can never have the same place in the history.
decisionSchema.index({ trajectId: 1, number: 1 }, { unique: true });
decisionSchema.index(
  { trajectId: 1, mutationId: 1 },
  { unique: true, partialFilterExpression: { mutationId: { $exists: true } } },
);

const placeOf = (id: string) => ({ collection: 'level_decisions', id, field: 'sealed' });

/** The history of levels. Its model stays in here: what is written can be read, and nothing else. */
export async function openDecisions(core: Core): Promise<Decisions> {
  const Stored = core.database.model('LevelDecision', decisionSchema, 'level_decisions');
  await Stored.createCollection();
  await Stored.createIndexes();

  async function opened({ _id, trajectId, number, sealed }: StoredDecision): Promise<LevelDecision> {
    const said = await core.keyring.open<SealedDecision>(trajectId, placeOf(_id), bytesOf(sealed));
    // The number that it is sorted by stands outside the seal: a decision that was moved is not believed.
    if (said.number !== number) throw new Error('A decision about the level was moved from outside.');
    const { from, to, at, by, motivation, heard, deviates, answers } = said;
    return { id: _id, from, to, at: new Date(at), by, motivation, heard, deviates, answers };
  }

  return {
    async append({ trajectId, mutationId, ...decision }, session) {
      const id = core.random.uuid();
      const at = core.clock.now();
      const said: SealedDecision = { ...decision, at: at.toISOString() };
      const sealed = await core.keyring.seal(trajectId, placeOf(id), said);
      const { number, from, to, by, motivation, heard, deviates, answers } = decision;
      await Stored.create([{ _id: id, trajectId, number, ...(mutationId ? { mutationId } : {}), sealed }], {
        session,
      });
      return { id, from, to, at, by, motivation, heard, deviates, answers };
    },
    historyOf: async (trajectId) =>
      Promise.all((await Stored.find({ trajectId }).sort({ number: -1 }).lean()).map(opened)),
    async latestOf(trajectId) {
      const stored = await Stored.findOne({ trajectId }).sort({ number: -1 }).lean();
      return stored && opened(stored);
    },
    async byMutation(trajectId, mutationId) {
      const stored = await Stored.findOne({ trajectId, mutationId }).lean();
      return stored && opened(stored);
    },
  };
}
