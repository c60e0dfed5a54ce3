import { trusted } from 'mongoose';
import { trajectOf } from '../access/grant.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import { wordsOf } from '../traject/traject.rules.ts';
import { inTransaction } from '../writes.ts';
import type { DeskNews } from './safety.desk-news.ts';
import { markOpened } from './safety.desk.ts';
import { placeOf, type SignalKeeping } from './safety.keeping.ts';
import type { SignalModel } from './safety.model.ts';
import type { OpenSignal } from './safety.opening.ts';
import { bySender } from './safety.rules.ts';
import type { SafetyNeighbours, SafetyService } from './safety.service.ts';

interface With {
  neighbours: Pick<SafetyNeighbours, 'traject'>;
  Signal: SignalModel;
  keeping: Pick<SignalKeeping, 'ledByProfessional' | 'noteFor'>;
  opened: OpenSignal;
  news: Pick<DeskNews, 'changed'>;
}

/** What who leads does with signals: reads them, and answers. */
export function createSignalAnswering(
  core: Core,
  { neighbours, Signal, keeping: { ledByProfessional, noteFor }, opened, news }: With,
): Pick<SafetyService, 'answer' | 'signalsOf' | 'hasNew'> {
  return {
    async answer(grant, signalId, given) {
      const trajectId = trajectOf(grant);
      const answer = wordsOf(given, 'wat je deed', 4000, { required: true });
      const sealed = await core.keyring.seal(trajectId, placeOf(signalId, 'answer'), { answer });
      const professional = await ledByProfessional(trajectId);
      const first = await inTransaction(core.database, async (session) => {
        const answered = await Signal.updateOne(
          { _id: signalId, trajectId, answeredAt: null },
          { $set: { answeredAt: core.clock.now(), answer: sealed } },
          { session },
        );
        if (answered.matchedCount === 0) return false;
        await neighbours.traject.obligations.solve(trajectId, 'SAFETY_SIGNAL', signalId, session);
        await noteFor(session, trajectId, professional);
        return true;
      });
      await neighbours.traject.publishPending(trajectId);
      news.changed();
      const stored = await Signal.findOne({ _id: signalId, trajectId }).lean();
      if (!stored) fail('NOT_FOUND');
      const signal = await opened(stored);
      // The first answer stands: what was recorded is not written over.
      if (!first && signal.answer !== answer) fail('CONFLICT');
      return signal;
    },

    async signalsOf(grant) {
      const trajectId = trajectOf(grant);
      const stored = await Signal.find({ trajectId }).sort({ at: -1, _id: -1 }).lean();
      await markOpened(Signal, stored, 'leaderAt', core.clock.now());
      news.changed();
      return Promise.all(bySender(stored, ({ personId }) => String(personId)).map(opened));
    },

    async hasNew(grant) {
      const trajectId = trajectOf(grant);
      // What the desk opened is new to who leads, also when the desk answered it: who comes after knows nothing of it.
      const byDesk = { trajectId, leaderAt: null, deskAt: trusted({ $gt: new Date(0) }) };
      const waits = { trajectId, answeredAt: null, openedAt: null };
      return (await Signal.exists(waits)) !== null || (await Signal.exists(byDesk)) !== null;
    },
  };
}
