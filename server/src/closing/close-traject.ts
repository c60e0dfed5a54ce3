import type { ClientSession, Model } from 'mongoose';
import { personOf, trajectOf, type Grant } from '../access/grant.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { TrajectRecord } from '../traject/traject.types.ts';
import { inTransaction } from '../writes.ts';
import type { JudgeClosing } from './closing.judging.ts';
import type { StoredClosing } from './closing.model.ts';
import { wordsOfClosing } from './closing.rules.ts';
import { closingPlace } from './closing.sealed.ts';
import type { ClosingNeighbours, ClosingService } from './closing.service.ts';
import type { ClosingTelling } from './closing.telling.ts';

interface With {
  Stored: Model<StoredClosing>;
  neighbours: Pick<ClosingNeighbours, 'traject' | 'retention'>;
  trajectOfGrant(grant: Grant): Promise<TrajectRecord>;
  judge: JudgeClosing;
  telling: ClosingTelling;
}

/** Closing a traject, with all that follows from it in one transaction. */
export function createCloseTraject(
  core: Core,
  {
    Stored,
    neighbours: { traject: trajecten, retention },
    trajectOfGrant,
    judge,
    telling: { planTelling, tellAll },
  }: With,
): Pick<ClosingService, 'close'> {
  /** Nothing waits for the regisseur of a closed traject any more. */
  async function solveAll(session: ClientSession, trajectId: string): Promise<void> {
    for (const kind of ['HAND_OVER', 'LEVEL_PROPOSAL', 'NEXT_MEETING'] as const)
      await trajecten.obligations.solve(trajectId, kind, undefined, session);
  }

  return {
    async close(grant, input) {
      const trajectId = trajectOf(grant);
      const regisseurPersonId = personOf(grant);
      const by = (await trajecten.personById(regisseurPersonId))?.name ?? fail('NOT_FOUND');
      const id = core.random.uuid();
      await inTransaction(core.database, async (session) => {
        // Looked at within: what somebody told meanwhile touches the traject too, and then this is tried again.
        const traject = await trajectOfGrant(grant);
        const { bars, checks } = await judge(traject);
        if (bars.length > 0) fail('CLOSING_BARRED');
        const allHold = checks.every(({ holds }) => holds);
        const said = wordsOfClosing(input, by, allHold);
        const closed = await retention.ifClosedNow(trajectId);
        const { householdName } = traject;
        if (!(await trajecten.ending.close(session, { trajectId, regisseurPersonId, householdName, closed })))
          fail('CONFLICT');
        const sealed = await core.keyring.seal(trajectId, closingPlace(id, 'sealed'), said);
        await Stored.create([{ _id: id, trajectId, at: closed.at, sealed }], { session });
        await solveAll(session, trajectId);
        await retention.begin(session, trajectId, closed);
        await trajecten.enqueue(session, trajectId, {
          what: ['PEOPLE', 'REGIE', 'OBLIGATIONS'],
          timeline: { kind: 'CLOSED' },
        });
        await planTelling(session, trajectId);
      });
      await tellAll(trajectId);
      return trajectOfGrant(grant);
    },
  };
}
