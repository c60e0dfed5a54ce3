import type { Core } from '../core.ts';
import { isDuplicate } from '../writes.ts';
import { obligationPlace, type ObligationOpening, type SealedObligation } from './obligation.opening.ts';
import type { ObligationRows } from './obligation.rows.ts';
import type { Obligations } from './obligations.ts';
import type { TrajectModels } from './traject.model.ts';

interface With {
  Obligation: TrajectModels['Obligation'];
  rows: ObligationRows;
  opening: ObligationOpening;
}

/** Opening obligations and solving them. */
export function createObligationWriting(
  core: Core,
  { Obligation, rows: { make, end }, opening: { reasonOf, opened } }: With,
): Pick<Obligations, 'open' | 'solve' | 'solveByHand'> {
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
      const said: SealedObligation = { ...(await reasonOf(stored)), note };
      const sealed = await core.keyring.seal(stored.trajectId, obligationPlace(id), said);
      const ended = await Obligation.findOneAndUpdate(
        { _id: id, open: true },
        { $unset: { open: 1 }, $set: { solvedAt: core.clock.now(), solvedBy: by, sealed } },
        { returnDocument: 'after' },
      ).lean();
      return ended && opened(ended);
    },
  };
}
