import { isUnconfirmed } from '../access/unproven.ts';
import { sessionOf } from '../access/viewer.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import { withoutCode } from './session.lock.ts';
import { ownFilter } from './session.row.ts';
import { endOf, isOver } from './session.rules.ts';
import type { SessionStore } from './session.store.ts';
import type { Sessions } from './sessions.ts';

/** What somebody sees of the own sessions, and does with them. */
export function createOwnSessions(
  { clock }: Core,
  { Stored, findOwn, changeWhere, endWhere }: SessionStore,
): Pick<Sessions, 'own' | 'endOwn' | 'deviceOf' | 'setOwnDevice'> {
  return {
    async own(viewer) {
      const now = clock.now();
      const stored = await Stored.find(ownFilter(viewer)).sort({ startedAt: -1 }).lean();
      return stored
        .filter(
          (session) => !isOver(session, now) && (!isUnconfirmed(viewer) || session._id === sessionOf(viewer)),
        )
        .map(({ _id: id, startedAt, lastUsedAt, endsAt, device }) => {
          return { id, startedAt, lastUsedAt, endsAt, device, current: id === sessionOf(viewer) };
        });
    },
    async endOwn(viewer, sessionId, within) {
      const { _id, unconfirmed } = await findOwn(viewer);
      // What could be the letter of another ends no other device: that would see who came in (A23).
      if (unconfirmed && sessionId !== _id) fail('FORBIDDEN');
      if ((await endWhere({ ...ownFilter(viewer), _id: sessionId }, within)) === 0) fail('NOT_FOUND');
    },
    async deviceOf(viewer) {
      if (viewer.kind === 'ANONYMOUS') return { ownDevice: false, ownCode: false };
      const { ownDevice, ownCode } = await findOwn(viewer);
      return { ownDevice, ownCode: ownCode !== undefined };
    },
    async setOwnDevice(viewer, own) {
      const { _id, kind, startedAt } = await findOwn(viewer);
      const endsAt = endOf(kind, own, startedAt);
      await changeWhere({ _id }, () => ({ ownDevice: own, endsAt, ...(own ? {} : withoutCode) }));
      return endsAt;
    },
  };
}
