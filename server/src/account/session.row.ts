import { trusted } from 'mongoose';
import type { Viewer } from '../access/viewer.ts';
import { fail } from '../errors.ts';
import type { StoredSession } from './session.model.ts';

/** All of a session that counts, in one order: what its proof is about. */
export function textOf(stored: Omit<StoredSession, 'proof'>): string {
  const { _id, secretHash, kind, accountId, organisationId, roles, personId, trajectId, guestId } = stored;
  const { meetingId, unconfirmed, ownDevice, startedAt, signedInAt, half, lastUsedAt, endsAt } = stored;
  const { ownCode, locked, wrongCodes } = stored;
  const who = [kind, accountId, organisationId, roles, personId, trajectId, guestId, meetingId];
  return JSON.stringify([
    _id,
    secretHash,
    ...who.map((one) => one ?? null),
    ownDevice,
    startedAt,
    lastUsedAt,
    endsAt,
    // Absent in rows from before there was such a thing.
    ...(unconfirmed === undefined ? [] : [unconfirmed]),
    ...(signedInAt === undefined ? [] : [{ signedInAt }]),
    ...(half ? [{ half }] : []),
    ...(ownCode === undefined ? [] : [{ ownCode, locked, wrongCodes }]),
  ]);
}

/** Sessions of the same account, person or guest. A guest who was admitted as a person has no say over that person's. */
export function ownFilter(viewer: Viewer): Record<string, unknown> {
  switch (viewer.kind) {
    case 'ANONYMOUS':
      return fail('UNAUTHENTICATED');
    case 'ACCOUNT':
      return { kind: 'ACCOUNT', accountId: viewer.accountId, half: trusted({ $ne: true }) };
    case 'PERSON':
      return { kind: 'PERSON', personId: viewer.personId };
    case 'GUEST':
      return { kind: 'GUEST', guestId: viewer.guestId };
  }
}

/** Who a session is; nobody where it is not whole, owes a second step, or is locked. */
export function viewerFrom(stored: StoredSession): Viewer {
  const {
    _id: sessionId,
    kind,
    accountId,
    organisationId,
    roles,
    personId,
    trajectId,
    guestId,
    meetingId,
  } = stored;
  if (kind === 'ACCOUNT' && accountId && organisationId) {
    if (stored.half) return { kind: 'ANONYMOUS', half: { sessionId, accountId, organisationId } };
    const account = { kind, sessionId, accountId, organisationId, roles: [...(roles ?? [])] };
    return stored.signedInAt ? { ...account, signedInAt: stored.signedInAt } : account;
  }
  if (kind === 'PERSON' && personId && trajectId) {
    if (stored.locked) return { kind: 'ANONYMOUS', locked: { sessionId } };
    const unconfirmed = stored.unconfirmed ? ({ unconfirmed: true } as const) : {};
    return { kind, sessionId, personId, trajectId, ...unconfirmed };
  }
  if (kind === 'GUEST' && guestId && meetingId) {
    return {
      kind,
      sessionId,
      guestId,
      meetingId,
      ...(personId && trajectId ? { admittedAs: { personId, trajectId } } : {}),
    };
  }
  // A session that is not whole is nobody's: less, not more.
  return { kind: 'ANONYMOUS' };
}
