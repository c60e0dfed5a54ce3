import type { ClientSession } from 'mongoose';
import type { Core } from '../core.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import { isDuplicate, inTransaction } from '../writes.ts';
import type { SignalModel, StoredSignal } from './safety.model.ts';
import type { SignalReaders } from './signal-readers.ts';

/** Who tells, in which words. */
export interface SignalWords {
  by: string;
  words: string;
}

/** What is kept of a signal beside its words. */
export type Kept = Pick<
  StoredSignal,
  'trajectId' | 'personId' | 'lifeThreatening' | 'mutationId' | 'byAnswer'
>;

/** Where the words of a signal are sealed. */
export const placeOf = (id: string, field: 'sealed' | 'answer') => ({
  collection: 'safety_signals',
  id,
  field,
});

/** Keeping signals. */
export interface SignalKeeping {
  /** A professional who leads: others hear nothing of signals, not even that something changed (R24). */
  ledByProfessional(trajectId: string): Promise<boolean>;
  /** Notes for who leads that what waits changed. */
  noteFor(session: ClientSession, trajectId: string, professional: boolean): Promise<void>;
  /** Signal and obligation together: a signal that nobody is asked to answer could be overlooked. */
  keep(session: ClientSession, signal: Kept, said: SignalWords, professional: boolean): Promise<void>;
  /** Of somebody in the traject, once for each mutationId. */
  keepOfPerson(signal: Kept & { personId: string }, words: string): Promise<void>;
}

/** Keeping them over the model of signals. */
export function createSignalKeeping(
  core: Core,
  { traject: trajecten }: { traject: TrajectService },
  readers: SignalReaders,
  Signal: SignalModel,
): SignalKeeping {
  const keeping: SignalKeeping = {
    async ledByProfessional(trajectId) {
      const traject = await trajecten.trajectById(trajectId);
      return traject !== null && readers.ledByProfessional(traject);
    },

    async noteFor(session, trajectId, professional) {
      if (professional) await trajecten.enqueue(session, trajectId, { what: ['OBLIGATIONS'] });
    },

    async keep(session, signal, said, professional) {
      const id = core.random.uuid();
      const { trajectId, lifeThreatening } = signal;
      const sealed = await core.keyring.seal(trajectId, placeOf(id, 'sealed'), said);
      const now = core.clock.now();
      const reason = lifeThreatening ? 'DANGER_OF_LIFE' : 'NOT_SAFE';
      await Signal.create([{ _id: id, ...signal, at: now, mailAt: now, sealed }], { session });
      await trajecten.obligations.open(trajectId, { reason, subject: id }, session);
      const traject = await trajecten.trajectById(trajectId);
      // Until the manager found a professional; who leads hears nothing of it (G8).
      if (traject && (await readers.ledByLay(traject)))
        await trajecten.obligations.open(trajectId, { reason: 'PROFESSIONAL_NEEDED' }, session);
      await keeping.noteFor(session, trajectId, professional);
    },

    async keepOfPerson(signal, words) {
      const { trajectId, personId } = signal;
      const by = (await trajecten.personById(personId))?.name ?? '';
      try {
        const professional = await keeping.ledByProfessional(trajectId);
        await inTransaction(core.database, (session) =>
          keeping.keep(session, signal, { by, words }, professional),
        );
      } catch (error) {
        // Sent twice: it is kept already. A duplicate of anything else keeps nothing.
        const { mutationId } = signal;
        const again = isDuplicate(error) && mutationId !== undefined;
        if (!again || !(await Signal.exists({ trajectId, personId, mutationId }))) throw error;
      }
      await trajecten.publishPending(trajectId);
    },
  };
  return keeping;
}
