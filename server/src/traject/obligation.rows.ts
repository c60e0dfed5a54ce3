import type { ClientSession } from 'mongoose';
import type { Core } from '../core.ts';
import { obligationPlace, type SealedObligation } from './obligation.opening.ts';
import { kindOf } from './obligation.rules.ts';
import type { TrajectModels } from './traject.model.ts';
import type { NewObligation } from './traject.types.ts';

/** Rows of obligations: one is open per kind and subject. */
export interface ObligationRows {
  /** Makes one, open or solved at once, unless it is open already. True when it is new. */
  make(
    trajectId: string,
    obligation: NewObligation,
    solved: boolean,
    session?: ClientSession,
  ): Promise<boolean>;
  /** Ends all open ones that a filter finds; returns how many. */
  end(filter: Record<string, string>, by: string, session?: ClientSession): Promise<number>;
}

/** Over the models of trajecten. */
export function createObligationRows(
  core: Core,
  { Obligation, Traject }: Pick<TrajectModels, 'Obligation' | 'Traject'>,
): ObligationRows {
  const end: ObligationRows['end'] = async (filter, by, session) => {
    const ended = await Obligation.updateMany(
      { ...filter, open: true },
      { $unset: { open: 1 }, $set: { solvedAt: core.clock.now(), solvedBy: by } },
      session ? { session } : {},
    );
    return ended.modifiedCount;
  };

  return {
    end,
    async make(trajectId, { subject = '', reason, profiles = [] }, solved, session) {
      const traject = await Traject.findById(trajectId, { organisationId: 1 })
        .session(session ?? null)
        .lean();
      if (!traject) throw new Error('There is no such traject to open an obligation in.');
      const id = core.random.uuid();
      const now = core.clock.now();
      const sealed = await core.keyring.seal(trajectId, obligationPlace(id), {
        reason,
        profiles,
      } satisfies SealedObligation);
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
    },
  };
}
