import { LRUCache } from 'lru-cache';
import { trusted, type ClientSession } from 'mongoose';
import { refreshedAfter, servesFor } from '../access/recent-facts.ts';
import { createTtlCache } from '../access/ttl-cache.ts';
import { isUnconfirmed } from '../access/unproven.ts';
import { sessionOf, type Viewer } from '../access/viewer.ts';
import { batchLoader } from '../batch-loader.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { OrganisationRole, Session } from '../schema.generated.ts';
import type { GuestAdmission, SessionOwner, StartedSession } from './account.types.ts';
import { rowProofs } from '../seal/row-proof.ts';
import { createLocks, withoutCode, type Locks } from './session.lock.ts';
import { sessionModel, type StoredSession } from './session.model.ts';
import { ownFilter, textOf, viewerFrom } from './session.row.ts';
import { endOf, isOver, recognitionCode, secondStepWithin, useIsWrittenEvery } from './session.rules.ts';

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
   * The device that shows these digits is this person's for sure; others of which that is not known are put out. Throws
   * CODE_INVALID.
   */
  recognise(personId: string, code: string): Promise<void>;
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

/** 32 bytes in base64url. What is longer was not made here and is not looked up. */
const secretForm = /^[A-Za-z0-9_-]{43}$/;

const longestDevice = 60;

/** With every letter it is asked who writes: those who do are looked up together, before what is known of them is too old. */
const viewersAreKept = { servesFor, refreshedAfter, most: 5_000 };

function filterOf(who: SessionsOf): Record<string, unknown> {
  if ('guestsOfMeetingId' in who) return { kind: 'GUEST', meetingId: who.guestsOfMeetingId };
  return 'sessionId' in who ? { _id: who.sessionId } : { ...who };
}

/** Roles in force of an account; all that is asked in one turn is one question. */
type RolesNow = (accountId: string) => Promise<OrganisationRole[]>;

/** Sessions in the database. Ending one is announced, so that its sockets close (G3). */
export async function createSessions(core: Core, rolesNow: RolesNow): Promise<Sessions> {
  const { database, random, clock, accessChanges, keyring } = core;
  const Stored = await sessionModel(database);
  const viewers = createTtlCache<Viewer>(
    accessChanges,
    clock,
    (viewer) => (viewer.kind === 'ANONYMOUS' ? undefined : { sessionId: viewer.sessionId }),
    viewersAreKept,
  );
  const announce = (sessionId: string) => accessChanges.announce({ sessionId });
  const codeOf = (sessionId: string) => recognitionCode(keyring.digest('recognition code', sessionId));
  const hashes = new LRUCache<string, string>({ max: 5_000 });
  // Asked with every letter: the digest costs more than all else that is asked of a session that is known.
  function hashOf(secret: string): string {
    const known = hashes.get(secret) ?? keyring.digest('session secret', secret);
    hashes.set(secret, known);
    return known;
  }
  const { proofOf, isWhole } = rowProofs<StoredSession>(core, 'session', textOf, ({ _id }) => ({
    sessionId: _id,
  }));

  /** The session with what changes, unless someone else changed it meanwhile or from outside. */
  async function change(
    stored: StoredSession,
    changes: Partial<StoredSession>,
    session?: ClientSession,
  ): Promise<boolean> {
    const { _id, proof } = stored;
    const changed = { ...changes, proof: proofOf({ ...stored, ...changes }) };
    // What is taken away must not stay as null: its proof would be another.
    const gone = Object.entries(changes).filter(([, value]) => value === undefined);
    const $unset = Object.fromEntries(gone.map(([name]) => [name, 1]));
    const options = session ? { session } : {};
    const update = gone.length > 0 ? { $set: changed, $unset } : { $set: changed };
    return (await Stored.updateOne({ _id, proof }, update, options)).matchedCount === 1;
  }

  /** Changes all that a filter finds, each anew when something else changed it meanwhile. */
  async function changeWhere(
    filter: Record<string, unknown>,
    changesOf: (stored: StoredSession) => Partial<StoredSession>,
  ): Promise<void> {
    for (const found of await Stored.find(filter).lean()) {
      let stored: StoredSession | null = found;
      while (stored && isWhole(stored) && !(await change(stored, changesOf(stored))))
        stored = await Stored.findById(stored._id).lean();
      announce(found._id);
    }
  }

  async function markUsed(stored: StoredSession): Promise<void> {
    const now = clock.now();
    if (now.getTime() - stored.lastUsedAt.getTime() < useIsWrittenEvery) return;
    await change(stored, { lastUsedAt: now });
  }

  // What is asked in one turn is one question: a thousand people who come back together are not a thousand.
  const storedTogether = batchLoader(async (hashes) => {
    const found = await Stored.find({ secretHash: trusted({ $in: hashes }) }).lean();
    return new Map(found.map((stored) => [stored.secretHash, stored]));
  });

  async function viewerNow(stored: StoredSession | null): Promise<Viewer> {
    if (!stored || isOver(stored, clock.now()) || !isWhole(stored)) return { kind: 'ANONYMOUS' };
    const viewer = viewerFrom(stored);
    // Of who left fast or is half in: asking does not make it last.
    if (viewer.kind === 'ANONYMOUS') return viewer;
    if (viewer.kind !== 'ACCOUNT') {
      await markUsed(stored);
      return viewer;
    }
    // What the account was allowed when the session began and still is: a role that was taken counts no more.
    const now = await rolesNow(viewer.accountId);
    const roles = viewer.roles.filter((role) => now.includes(role));
    if (roles.length === 0) return { kind: 'ANONYMOUS' };
    await markUsed(stored);
    return { ...viewer, roles };
  }

  async function endWhere(filter: Record<string, unknown>, within?: ClientSession): Promise<number> {
    const session = within ?? null;
    let ended = 0;
    for (;;) {
      const ids = (await Stored.find(filter, { _id: 1 }).session(session).lean()).map(({ _id }) => _id);
      if (ids.length === 0) return ended;
      await Stored.deleteMany({ _id: trusted({ $in: ids }) }).session(session);
      if (!within) ids.forEach(announce);
      ended += ids.length;
    }
  }

  async function findOwn(viewer: Viewer, within?: ClientSession): Promise<StoredSession> {
    const id = sessionOf(viewer) ?? fail('UNAUTHENTICATED');
    const stored = await Stored.findById(id)
      .session(within ?? null)
      .lean();
    return stored ?? fail('UNAUTHENTICATED');
  }

  async function start(
    who: Parameters<Sessions['start']>[0],
    device: string,
    within?: ClientSession,
    more: Pick<StoredSession, 'endsAt' | 'half'> = { endsAt: endOf(who.kind, false, clock.now()) },
  ): Promise<StartedSession> {
    const now = clock.now();
    // Never in the transaction: what is over is gone, whatever else happens.
    await Stored.deleteMany({ endsAt: trusted({ $lte: now }) });
    const secret = random.secret(32);
    const made: Omit<StoredSession, 'proof'> = {
      _id: random.uuid(),
      secretHash: hashOf(secret),
      ...who,
      ownDevice: false,
      device: device.slice(0, longestDevice),
      startedAt: now,
      ...(who.kind === 'ACCOUNT' ? { signedInAt: now } : {}),
      lastUsedAt: now,
      ...more,
    };
    const stored: StoredSession = { ...made, proof: proofOf(made) };
    await Stored.insertMany([stored], { session: within ?? null });
    return { secret, endsAt: endOf(who.kind, true, now), viewer: viewerFrom(stored) };
  }

  const locks = createLocks(core, {
    find: (id) => Stored.findById(id).lean(),
    isWhole,
    change,
    end: async (id) => void (await endWhere({ _id: id })),
    announce,
    hashOf,
  });

  return {
    ...locks,
    async viewerOf(secret) {
      if (!secret || !secretForm.test(secret)) return { kind: 'ANONYMOUS' };
      const secretHash = hashOf(secret);
      return viewers.getOrLoad(secretHash, async () => viewerNow(await storedTogether(secretHash)));
    },
    start,
    startHalf: (who, device) =>
      start(who, device, undefined, {
        half: true,
        endsAt: new Date(clock.now().getTime() + secondStepWithin),
      }),
    announce,
    async renew(viewer, within) {
      const secret = random.secret(32);
      const changes = { secretHash: hashOf(secret), signedInAt: clock.now() };
      // That the session is used may be written in between.
      for (let tries = 0; tries < 5; tries += 1) {
        const stored = await findOwn(viewer, within);
        if (!isWhole(stored) || isOver(stored, clock.now())) break;
        if (!(await change(stored, changes, within))) continue;
        if (!within) announce(stored._id);
        const { kind, startedAt } = stored;
        return {
          secret,
          endsAt: endOf(kind, true, startedAt),
          viewer: viewerFrom({ ...stored, ...changes }),
        };
      }
      return fail('UNAUTHENTICATED');
    },
    async end(sessionId, within) {
      return (await endWhere({ _id: sessionId }, within)) > 0;
    },
    async endOwn(viewer, sessionId, within) {
      const { _id, unconfirmed } = await findOwn(viewer);
      // What could be the letter of another ends no other device: that would see who came in (A23).
      if (unconfirmed && sessionId !== _id) fail('FORBIDDEN');
      if ((await endWhere({ ...ownFilter(viewer), _id: sessionId }, within)) === 0) fail('NOT_FOUND');
    },
    async endOf(who) {
      await endWhere(filterOf(who));
    },
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
    async recognise(personId, code) {
      const now = clock.now();
      const unknown = { kind: 'PERSON' as const, personId, unconfirmed: true };
      const shown = (await Stored.find(unknown).lean()).filter(
        (one) => !isOver(one, now) && codeOf(one._id) === code,
      );
      const [one] = shown;
      if (!one || shown.length > 1) fail('CODE_INVALID');
      await changeWhere({ ...unknown, _id: one._id }, () => ({ unconfirmed: false }));
      await endWhere(unknown);
    },
    async changeRoles(accountId, roles) {
      await changeWhere({ accountId }, () => ({ roles }));
    },
  };
}
