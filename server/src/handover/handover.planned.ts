import type { Model } from 'mongoose';
import type { Core } from '../core.ts';
import type { HandedItem } from '../schema.generated.ts';
import { bytesOf } from '../seal/bytes.ts';
import { inTransaction } from '../writes.ts';
import type { StoredHandover } from './handover.model.ts';
import type { HandoverNeighbours } from './handover.service.ts';
import type { HandoverTelling } from './handover.telling.ts';
import { wasWarm } from './handover.warm.ts';

const dayLength = 24 * 60 * 60_000;
const placeOf = (id: string) => ({ collection: 'handovers', id, field: 'sealed' });

/** What is said of a handover beside who and when. */
interface HandoverWords {
  motivation: string;
  checked: HandedItem[];
}

/** A handover that comes. */
export type ComingHandover = Omit<StoredHandover, '_id' | 'sealed'> & HandoverWords;

/** Handovers that are done on a day that was chosen. */
export interface PlannedHandovers {
  /** Plans one, in the place of the one that was planned. */
  plan(coming: ComingHandover): Promise<void>;
}

interface With {
  Stored: Model<StoredHandover>;
  neighbours: Pick<HandoverNeighbours, 'jobs' | 'traject' | 'meeting'>;
  planTelling: HandoverTelling['planTelling'];
}

/** Over jobs: one that waits for a meeting is looked at again a day later. */
export function createPlannedHandovers(
  core: Core,
  { Stored, neighbours: { jobs, traject: trajecten, meeting }, planTelling }: With,
): PlannedHandovers {
  const now = (): Date => core.clock.now();

  jobs.handle('handover.do', async ({ subject: trajectId }) => {
    const stored = await Stored.findOne({ trajectId }).lean();
    if (!stored || stored.from > now()) return;
    const { _id, giverId, accountId, followUpOn, sealed, warmMeetingId = null } = stored;
    if (!(await wasWarm(meeting, trajectId, warmMeetingId))) {
      const dueAt = new Date(now().getTime() + dayLength);
      await jobs.plan({ kind: 'handover.do', subject: trajectId, trajectId, dueAt });
      return;
    }
    const traject = await trajecten.trajectById(trajectId);
    // Somebody else leads by now, or it is closed: there is nothing to hand over any more.
    if (traject?.regisseurPersonId === giverId && !traject.closed) {
      const { motivation } = await core.keyring.open<HandoverWords>(trajectId, placeOf(_id), bytesOf(sealed));
      const by = (await trajecten.personById(giverId))?.name ?? '';
      await trajecten.changeRegisseur({ trajectId, giverId, accountId, motivation, by });
      await planTelling(trajectId, giverId, followUpOn);
    }
    await Stored.deleteOne({ _id });
  });

  return {
    async plan({ motivation, checked, ...coming }) {
      const { trajectId, from } = coming;
      const id = core.random.uuid();
      const words: HandoverWords = { motivation, checked };
      const sealed = await core.keyring.seal(trajectId, placeOf(id), words);
      await inTransaction(core.database, async (session) => {
        await Stored.deleteOne({ trajectId }, { session });
        await Stored.create([{ _id: id, ...coming, sealed }], { session });
        await jobs.plan({ kind: 'handover.do', subject: trajectId, trajectId, dueAt: from }, session);
      });
    },
  };
}
