import { sessionOf } from '../access/viewer.ts';
import type { AccountActing } from './account.acting.ts';
import type { AccountService, GuestAdmittedListener, SessionsEndedListener } from './account.interface.ts';
import type { Sessions } from './sessions.ts';

/** Sessions that another than the viewer ends or changes, and who hears of it. */
export function createSessionChanges(
  sessions: Sessions,
): Pick<
  AccountService,
  'endSessionsOf' | 'onSessionsEnded' | 'admitGuestSessions' | 'onGuestAdmitted' | 'rightsChanged'
> {
  const guestListeners: GuestAdmittedListener[] = [];
  const endedListeners: SessionsEndedListener[] = [];

  const endSessionsOf: AccountService['endSessionsOf'] = async (who) => {
    await sessions.endOf(who);
    await Promise.all(endedListeners.map((hears) => hears(who)));
  };

  return {
    endSessionsOf,
    onSessionsEnded: (listener) => void endedListeners.push(listener),
    async admitGuestSessions(guestId, as) {
      const admitted = await sessions.admitGuest(guestId, as);
      await Promise.all(guestListeners.map((hears) => hears({ guestId, ...as, sessions: admitted })));
    },
    onGuestAdmitted: (listener) => void guestListeners.push(listener),
    async rightsChanged({ accountId, before, after }) {
      // What a socket has open was asked with the roles of then, so that it goes with them.
      if (before.some((role) => !after.includes(role))) await endSessionsOf({ accountId });
      else if (after.length > before.length) await sessions.changeRoles(accountId, after);
    },
  };
}

/** What somebody does with the own sessions; of an account it stands in the log of its organisation. */
export function createViewersSessions(
  sessions: Sessions,
  { acting }: Pick<AccountActing, 'acting'>,
): Pick<
  AccountService,
  'mySessions' | 'endSession' | 'renewSession' | 'setOwnDevice' | 'setOwnCode' | 'lock' | 'unlock' | 'signOut'
> {
  return {
    mySessions: ({ viewer }) => sessions.own(viewer),
    async endSession({ viewer }, id) {
      if (viewer.kind !== 'ACCOUNT') return sessions.endOwn(viewer, id);
      await acting(viewer, async (session, note) => {
        await sessions.endOwn(viewer, id, session);
        note('SESSION_ENDED');
      });
      sessions.announce(id);
    },
    async renewSession(viewer) {
      if (viewer.kind !== 'ACCOUNT') return sessions.renew(viewer);
      const renewed = await acting(viewer, async (session, note) => {
        note('SIGNED_IN_AGAIN');
        return sessions.renew(viewer, session);
      });
      sessions.announce(viewer.sessionId);
      return renewed;
    },
    setOwnDevice: ({ viewer }, own) => sessions.setOwnDevice(viewer, own),
    setOwnCode: ({ viewer }, code) => sessions.setOwnCode(viewer, code),
    lock: ({ viewer }) => sessions.lock(viewer),
    unlock: ({ viewer }, code) => sessions.unlock(viewer, code),
    async signOut({ viewer }) {
      const sessionId = sessionOf(viewer);
      if (!sessionId) return;
      if (viewer.kind !== 'ACCOUNT') return void (await sessions.end(sessionId));
      await acting(viewer, async (session, note) => {
        if (await sessions.end(sessionId, session)) note('SIGNED_OUT');
      });
      sessions.announce(sessionId);
    },
  };
}
