import { trusted } from 'mongoose';
import { isUnconfirmed } from '../access/unproven.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import { isOver, recognitionCode } from './session.rules.ts';
import type { SessionStore } from './session.store.ts';
import type { Sessions } from './sessions.ts';

/** Sessions of people who came by an invitation or as a guest, and whether one knows for sure who they are (A23). */
export function createPersonSessions(
  { clock, keyring, limiter }: Core,
  { Stored, isWhole, changeWhere, endWhere }: SessionStore,
): Pick<
  Sessions,
  'admitGuest' | 'admissionOf' | 'idsOf' | 'unconfirmedAmong' | 'recognitionCode' | 'recognise'
> {
  // Four digits are few: who guesses them learns nothing of a person's devices.
  const wrongDigits = limiter('recognition', { points: 10, minutes: 60 });
  const codeOf = (sessionId: string) => recognitionCode(keyring.digest('recognition code', sessionId));

  return {
    async admitGuest(guestId, { personId, trajectId }) {
      await changeWhere({ kind: 'GUEST', guestId }, () => ({ personId, trajectId }));
      const stored = await Stored.find({ kind: 'GUEST', guestId }).lean();
      return stored.map(({ _id: sessionId, device }) => ({ sessionId, device }));
    },
    async admissionOf(sessionId) {
      const stored = await Stored.findById(sessionId).lean();
      if (!stored || isOver(stored, clock.now()) || !isWhole(stored)) return 'REFUSED';
      return stored.personId ? 'ADMITTED' : 'WAITING';
    },
    async idsOf(personId) {
      const now = clock.now();
      const stored = await Stored.find({ kind: 'PERSON', personId }).lean();
      return stored.filter((one) => !isOver(one, now)).map(({ _id }) => _id);
    },
    async unconfirmedAmong(personIds) {
      const found = await Stored.find({
        personId: trusted({ $in: [...personIds] }),
        kind: 'PERSON',
        unconfirmed: true,
      }).lean();
      const now = clock.now();
      return new Set(found.filter((one) => !isOver(one, now)).flatMap(({ personId }) => personId ?? []));
    },
    recognitionCode: (viewer) =>
      viewer.kind === 'PERSON' && isUnconfirmed(viewer) ? codeOf(viewer.sessionId) : null,
    recognise: (personId, code, only) =>
      wrongDigits.attempt(personId, async () => {
        const now = clock.now();
        const unknown = { kind: 'PERSON' as const, personId, unconfirmed: true };
        const shown = (await Stored.find(unknown).lean()).filter(
          (one) => !isOver(one, now) && codeOf(one._id) === code && (!only || one._id === only),
        );
        const [one] = shown;
        if (!one || shown.length > 1) fail('CODE_INVALID');
        await changeWhere({ ...unknown, _id: one._id }, () => ({ unconfirmed: false }));
        await endWhere(unknown);
      }),
  };
}
