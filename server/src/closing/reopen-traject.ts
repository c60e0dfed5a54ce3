import type { Model } from 'mongoose';
import { trajectOf } from '../access/grant.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import { motivationOf } from '../traject/traject.rules.ts';
import { inTransaction } from '../writes.ts';
import type { StoredClosing } from './closing.model.ts';
import { closingPlace } from './closing.sealed.ts';
import type { ClosingNeighbours, ClosingService } from './closing.service.ts';
import type { ClosingTelling } from './closing.telling.ts';

interface With {
  Stored: Model<StoredClosing>;
  neighbours: Pick<ClosingNeighbours, 'traject' | 'retention'>;
  telling: ClosingTelling;
}

/** Opening a closed traject again. */
export function createReopenTraject(
  core: Core,
  { Stored, neighbours: { traject: trajecten, retention }, telling: { planTelling, tellAll } }: With,
): Pick<ClosingService, 'reopen'> {
  return {
    async reopen(grant, reason) {
      const trajectId = trajectOf(grant);
      const why = motivationOf(reason);
      const latest = await Stored.findOne({ trajectId }).sort({ at: -1 }).lean();
      await inTransaction(core.database, async (session) => {
        if (!(await trajecten.ending.reopen(session, trajectId))) fail('CONFLICT');
        if (latest) {
          const reopened = await core.keyring.seal(trajectId, closingPlace(latest._id, 'reopened'), { why });
          await Stored.updateOne(
            { _id: latest._id },
            { $set: { reopenedAt: core.clock.now(), reopened } },
            { session },
          );
        }
        await retention.stop(session, trajectId);
        await trajecten.obligations.open(trajectId, { reason: 'NO_NEXT_MEETING' }, session);
        await trajecten.enqueue(session, trajectId, {
          what: ['PEOPLE', 'REGIE', 'OBLIGATIONS'],
          timeline: { kind: 'REOPENED' },
        });
        await planTelling(session, trajectId);
      });
      await tellAll(trajectId);
    },
  };
}
