import { Schema, type ClientSession, trusted } from 'mongoose';
import type { Core } from '../core.ts';
import type { LevelProposal } from '../schema.generated.ts';
import { bytesOf } from '../seal/bytes.ts';

interface StoredProposal {
  _id: string;
  trajectId: string;
  to: number;
  personId: string;
  at: Date;
  /** Set while the regisseur has not decided on it. */
  open?: true;
  decidedAt: Date | null;
  sealed: Buffer;
}

interface ProposalWords {
  by: string;
  motivation: string;
}

/** Proposals of another level, from anyone in the traject to its regisseur. */
export interface Proposals {
  add(
    proposal: { trajectId: string; to: number; personId: string; by: string; motivation: string },
    session: ClientSession,
  ): Promise<string>;
  /** How many of one person wait for a decision. */
  waitingOf(about: { trajectId: string; personId: string }, session: ClientSession): Promise<number>;
  /** Those that wait for a decision, newest first. */
  openOf(trajectId: string): Promise<LevelProposal[]>;
  /** Closes those of a level, or one of them. Returns their ids. */
  decide(
    which: { trajectId: string; to: number } | { id: string },
    session?: ClientSession,
  ): Promise<string[]>;
}

const proposalSchema = new Schema<StoredProposal>(
  {
    _id: String,
    trajectId: { type: String, required: true },
    to: { type: Number, required: true },
    personId: { type: String, required: true },
    at: { type: Date, required: true },
    open: Boolean,
    decidedAt: { type: Date, default: null },
    sealed: { type: Buffer, required: true },
  },
  { versionKey: false },
);
proposalSchema.index({ trajectId: 1, at: -1 });

const placeOf = (id: string) => ({ collection: 'level_proposals', id, field: 'sealed' });

/** Makes the collection of proposals and returns what can be done with it. */
export async function openProposals(core: Core): Promise<Proposals> {
  const Stored = core.database.model('LevelProposal', proposalSchema, 'level_proposals');
  await Stored.createCollection();
  await Stored.createIndexes();

  return {
    async add({ trajectId, to, personId, by, motivation }, session) {
      const id = core.random.uuid();
      const said: ProposalWords = { by, motivation };
      const sealed = await core.keyring.seal(trajectId, placeOf(id), said);
      await Stored.create([{ _id: id, trajectId, to, personId, at: core.clock.now(), open: true, sealed }], {
        session,
      });
      return id;
    },
    waitingOf: (about, session) => Stored.countDocuments({ ...about, open: true }).session(session),
    async openOf(trajectId) {
      const stored = await Stored.find({ trajectId, open: true }).sort({ at: -1 }).lean();
      return Promise.all(
        stored.map(async ({ _id, to, at, sealed }) => {
          const said = await core.keyring.open<ProposalWords>(trajectId, placeOf(_id), bytesOf(sealed));
          return { id: _id, to, at, by: said.by, motivation: said.motivation };
        }),
      );
    },
    async decide(which, session) {
      const filter = { ...('id' in which ? { _id: which.id } : which), open: true as const };
      const found = await Stored.find(filter, { _id: 1 })
        .session(session ?? null)
        .lean();
      const ids = found.map(({ _id }) => _id);
      if (ids.length === 0) return ids;
      const ended = { $unset: { open: 1 }, $set: { decidedAt: core.clock.now() } };
      await Stored.updateMany({ _id: trusted({ $in: ids }) }, ended, session ? { session } : {});
      return ids;
    },
  };
}
