import { trusted, type ClientSession } from 'mongoose';
import type { Core } from '../core.ts';
import type { Obligation, ObligationKind } from '../schema.generated.ts';
import { bytesOf } from '../seal/bytes.ts';
import { isDuplicate } from '../writes.ts';
import { kindOf, reasonRecordedAs, untilOpened, type ObligationReasoned } from './obligation.rules.ts';
import type { StoredObligation, TrajectModels } from './traject.model.ts';
import type { NewObligation } from './traject.types.ts';

/** What is sealed: why it waits (in version 0.1: a sentence), and how it was solved when a person said so. */
type Sealed = (ObligationReasoned | { text: string }) & { note?: string };

/** An obligation, opened. */
export interface ObligationRecord extends Obligation {
  subject: string;
  /** `SYSTEM`, or the person who said so; null while open. */
  solvedBy: string | null;
}

/** What waits for the regisseur of a traject: one open obligation per kind and subject. */
export interface Obligations {
  /** Opens one, unless it is open already. True when it is new. */
  open(trajectId: string, obligation: NewObligation, session?: ClientSession): Promise<boolean>;
  /** Solves open ones because the system saw it happen. True when there was one. */
  solve(trajectId: string, kind: ObligationKind, subject?: string, session?: ClientSession): Promise<boolean>;
  /** Solves one by hand. Null when it is not open any more. */
  solveByHand(id: string, by: string, note: string): Promise<ObligationRecord | null>;
  byId(id: string): Promise<ObligationRecord | null>;
  trajectOf(id: string): Promise<string | null>;
  /** Open ones of a traject, oldest first. */
  openOf(trajectId: string, session?: ClientSession): Promise<ObligationRecord[]>;
  /** Open ones of all trajecten of an organisation, oldest first, without what follows from a hidden answer (A9). */
  openOfOrganisation(organisationId: string): Promise<ObligationRecord[]>;
  /** True when the system ever saw one of this kind solved. */
  everMet(trajectId: string, kind: ObligationKind, session?: ClientSession): Promise<boolean>;
}

const placeOf = (id: string) => ({ collection: 'obligations', id, field: 'sealed' });

/** Obligations over the models of trajecten. */
export function createObligations(core: Core, { Obligation, Traject }: TrajectModels): Obligations {
  async function reasonOf({
    _id,
    trajectId,
    kind,
    sealed,
  }: StoredObligation): Promise<Required<ObligationReasoned>> {
    const said = await core.keyring.open<Sealed>(trajectId, placeOf(_id), bytesOf(sealed));
    const { reason, profiles = [] } = 'text' in said ? reasonRecordedAs(kind, said.text) : said;
    return { reason, profiles };
  }

  async function opened(stored: StoredObligation): Promise<ObligationRecord> {
    const { _id, trajectId, kind, subject, since, solvedAt, solvedBy } = stored;
    const { reason, profiles } = await reasonOf(stored);
    // Who it waits for is asked of the traject, by the resolver.
    const regisseurName = null;
    return { id: _id, trajectId, kind, subject, reason, profiles, regisseurName, since, solvedAt, solvedBy };
  }

  const openedAll = (stored: StoredObligation[]) => Promise.all(stored.map(opened));

  async function make(
    trajectId: string,
    { subject = '', reason, profiles = [] }: NewObligation,
    solved: boolean,
    session?: ClientSession,
  ) {
    const traject = await Traject.findById(trajectId, { organisationId: 1 })
      .session(session ?? null)
      .lean();
    if (!traject) throw new Error('There is no such traject to open an obligation in.');
    const id = core.random.uuid();
    const now = core.clock.now();
    const sealed = await core.keyring.seal(trajectId, placeOf(id), { reason, profiles } satisfies Sealed);
    const made = await Obligation.updateOne(
      { trajectId, kind: kindOf(reason), subject, open: true },
      {
        $setOnInsert: {
          _id: id,
          organisationId: traject.organisationId,
          since: now,
          solvedAt: null,
          solvedBy: null,
          sealed,
        },
      },
      { upsert: true, ...(session ? { session } : {}) },
    );
    if (made.upsertedCount === 0) return false;
    if (solved) await end({ _id: id }, 'SYSTEM', session);
    return true;
  }

  async function end(filter: Record<string, string>, by: string, session?: ClientSession): Promise<number> {
    const ended = await Obligation.updateMany(
      { ...filter, open: true },
      { $unset: { open: 1 }, $set: { solvedAt: core.clock.now(), solvedBy: by } },
      session ? { session } : {},
    );
    return ended.modifiedCount;
  }

  return {
    async open(trajectId, obligation, session) {
      try {
        return await make(trajectId, obligation, false, session);
      } catch (error) {
        // Outside a transaction two at once can both find none; the index lets one through.
        if (!session && isDuplicate(error)) return false;
        throw error;
      }
    },

    async solve(trajectId, kind, subject, session) {
      const ended = await end(
        { trajectId, kind, ...(subject === undefined ? {} : { subject }) },
        'SYSTEM',
        session,
      );
      // A safety plan that was made before anything asked for it is remembered, so that a level does not ask again.
      if (ended === 0 && kind === 'SAFETY_PLAN')
        await make(trajectId, { reason: 'SAFETY_PLAN_FITS' }, true, session);
      return ended > 0;
    },

    async solveByHand(id, by, note) {
      const stored = await Obligation.findOne({ _id: id, open: true }).lean();
      if (!stored) return null;
      const said: Sealed = { ...(await reasonOf(stored)), note };
      const sealed = await core.keyring.seal(stored.trajectId, placeOf(id), said);
      const ended = await Obligation.findOneAndUpdate(
        { _id: id, open: true },
        { $unset: { open: 1 }, $set: { solvedAt: core.clock.now(), solvedBy: by, sealed } },
        { returnDocument: 'after' },
      ).lean();
      return ended && opened(ended);
    },

    async byId(id) {
      const stored = await Obligation.findById(id).lean();
      return stored && opened(stored);
    },

    async trajectOf(id) {
      const stored = await Obligation.findById(id, { trajectId: 1 }).lean();
      return stored?.trajectId ?? null;
    },

    openOf: async (trajectId, session) =>
      openedAll(
        await Obligation.find({ trajectId, open: true })
          .session(session ?? null)
          .sort({ since: 1 })
          .lean(),
      ),

    openOfOrganisation: async (organisationId) =>
      openedAll(
        await Obligation.find({ organisationId, open: true, subject: trusted({ $ne: untilOpened }) })
          .sort({ since: 1 })
          .lean(),
      ),

    everMet: async (trajectId, kind, session) =>
      (await Obligation.exists({ trajectId, kind, solvedBy: 'SYSTEM' }).session(session ?? null)) !== null,
  };
}
