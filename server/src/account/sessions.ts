import type { ClientSession } from 'mongoose';
import type { Viewer } from '../access/viewer.ts';
import type { Core } from '../core.ts';
import type { OrganisationRole, Session } from '../schema.generated.ts';
import type { GuestAdmission, SessionOwner, StartedSession } from './account.types.ts';
import { createLocks, type Locks } from './session.lock.ts';
import { createOwnSessions } from './session.own.ts';
import { createPersonSessions } from './session.persons.ts';
import { createSessionStarting } from './session.starting.ts';
import { createSessionStore } from './session.store.ts';
import { createSessionViewers, type RolesNow } from './session.viewers.ts';

/** Whose sessions to end. */
export type SessionsOf =
  | { accountId: string }
  | { personId: string; unconfirmed?: true }
  | { guestId: string }
  | { guestsOfMeetingId: string }
  /** One that another than the person began. */
  | { personId: string; sessionId: string };

/** Sessions of devices. */
export interface Sessions extends Locks {
  viewerOf(secret: string | undefined): Promise<Viewer>;
  start(
    who: Exclude<SessionOwner, { kind: 'ACCOUNT' }> | AccountOwner,
    device: string,
    /** The caller's transaction. */
    within?: ClientSession,
  ): Promise<StartedSession>;
  /** A session of who owes a second step: for everything else its viewer is anonymous. */
  startHalf(who: AccountOwner, device: string): Promise<StartedSession>;
  /**
   * Gives the viewer's session another secret, after the account showed again who it is: whoever took the former one has
   * nothing. It stays the same session. Throws UNAUTHENTICATED when it is gone. `within`: as `end`.
   */
  renew(viewer: Viewer, within?: ClientSession): Promise<StartedSession>;
  /** Ends one session. False when there is none. `within` a transaction the caller announces it, when it is committed. */
  end(sessionId: string, within?: ClientSession): Promise<boolean>;
  /** Ends one of the viewer's own sessions. Throws NOT_FOUND for another's. `within`: as `end`. */
  endOwn(viewer: Viewer, sessionId: string, within?: ClientSession): Promise<void>;
  /** Tells sockets and other processes that a session ended or changed. */
  announce(sessionId: string): void;
  endOf(who: SessionsOf): Promise<void>;
  /** The viewer's own sessions, newest first; of who is not known for sure the one of this device (A23). */
  own(viewer: Viewer): Promise<Session[]>;
  /** Whether the device is the viewer's own, and has a code of its own. */
  deviceOf(viewer: Viewer): Promise<{ ownDevice: boolean; ownCode: boolean }>;
  /** Resolves with when the session ends at the latest. */
  setOwnDevice(viewer: Viewer, own: boolean): Promise<Date>;
  /** Sessions of a person that are not over. */
  idsOf(personId: string): Promise<string[]>;
  /** Those persons as whom someone is in who was not recognised yet. */
  unconfirmedAmong(personIds: readonly string[]): Promise<Set<string>>;
  /** Digits that tell this device from others as long as nobody knows for sure who holds it; null: known for sure. */
  recognitionCode(viewer: Viewer): string | null;
  /**
   * The device that shows these digits (`only`: of this session) is this person's for sure; others of which that is not
   * known are put out. Throws CODE_INVALID, RATE_LIMITED.
   */
  recognise(personId: string, code: string, only?: string): Promise<void>;
  /** Resolves with the sessions of that guest. */
  admitGuest(
    guestId: string,
    admittedAs: { personId: string; trajectId: string },
  ): Promise<{ sessionId: string; device: string }[]>;
  admissionOf(sessionId: string): Promise<GuestAdmission>;
  /** Gives running sessions of an account its new roles. */
  changeRoles(accountId: string, roles: OrganisationRole[]): Promise<void>;
}

/** An account whose session begins, with what its viewer needs. */
export interface AccountOwner {
  kind: 'ACCOUNT';
  accountId: string;
  organisationId: string;
  roles: OrganisationRole[];
}

function filterOf(who: SessionsOf): Record<string, unknown> {
  if ('guestsOfMeetingId' in who) return { kind: 'GUEST', meetingId: who.guestsOfMeetingId };
  return 'sessionId' in who ? { _id: who.sessionId } : { ...who };
}

/** Sessions in the database. Ending one is announced, so that its sockets close (G3). */
export async function createSessions(core: Core, rolesNow: RolesNow): Promise<Sessions> {
  const store = await createSessionStore(core);
  const { Stored, announce, changeWhere, endWhere } = store;

  return {
    ...createLocks(core, {
      ...store,
      find: (id) => Stored.findById(id).lean(),
      end: async (id) => void (await endWhere({ _id: id })),
    }),
    ...createSessionViewers(core, { store, rolesNow }),
    ...createSessionStarting(core, store),
    ...createOwnSessions(core, store),
    ...createPersonSessions(core, store),
    announce,
    async end(sessionId, within) {
      return (await endWhere({ _id: sessionId }, within)) > 0;
    },
    async endOf(who) {
      await endWhere(filterOf(who));
    },
    async changeRoles(accountId, roles) {
      await changeWhere({ accountId }, () => ({ roles }));
    },
  };
}
