import { readsDatum } from '../access/audience.ts';
import { grantedToProfessional, type Grant } from '../access/grant.ts';
import type { Viewer } from '../access/viewer.ts';
import { emailOf } from '../traject/traject.rules.ts';
import type { PersonRecord, TrajectEvent } from '../traject/traject.types.ts';
import { digitsOf } from '@regietafel/schema/input/digits.ts';
import { lineOf } from '@regietafel/schema/input/line.ts';
import type { ErrorCode } from '../errors.ts';
import { fail } from '../errors.ts';
import type { InvitationState, Side } from '../schema.generated.ts';
import type { StoredInvitation } from './invitation.model.ts';

/**
 * Where an invitation is mailed to, and whether another than the person could hold it. Who is no professional mails to an
 * address that is typed or seen: what is hidden shows in nothing, and who comes in by a typed one is not known for sure
 * (A22). Nor is who comes in by an address that another than the person or a professional filled in, whoever mails to it.
 * Throws INPUT_INVALID without one.
 */
export function destinationOf(
  grant: Grant,
  person: PersonRecord,
  given: string | null | undefined,
): { to: string; heldByOthers: boolean } {
  const professional = grantedToProfessional(grant);
  const { self } = grant.situation;
  const known = person.email.trim();
  const seen =
    professional || (self !== undefined && readsDatum(self, person, { regisseurId: null, datum: 'EMAIL' }))
      ? known
      : '';
  const to = emailOf(given) || seen;
  if (to === '') fail('INPUT_INVALID', { what: 'van deze persoon is geen e-mailadres bekend' });
  const proven = to === known ? person.emailByLay !== true : professional;
  return { to, heldByOthers: !proven };
}

const day = 24 * 60 * 60_000;

/** How long a personal link works when it is not used, in milliseconds. */
export const linkLasts = 14 * day;

/** The last day on which one that is not used yet works until midnight: what is promised on paper and by mail. */
export const lastDayOf = (expiresAt: Date): Date => new Date(expiresAt.getTime() - day);

/** Where an invitation stands. */
export function stateOf(invitation: StoredInvitation, now: Date): InvitationState {
  if (!invitation.current) return 'REVOKED';
  if (invitation.redeemedAt) return 'REDEEMED';
  if (invitation.expiresAt <= now) return 'EXPIRED';
  return invitation.refusedAt ? 'UNDELIVERED' : 'OPEN';
}

/** Why a link cannot be used; null when it can. One that was replaced is as unknown as one that never was. */
export function refusalOf(invitation: StoredInvitation | null, now: Date): ErrorCode | null {
  if (!invitation) return 'LINK_INVALID';
  switch (stateOf(invitation, now)) {
    case 'REVOKED':
      return 'LINK_INVALID';
    case 'REDEEMED':
      return invitation.codeHash === undefined ? 'LINK_USED' : null;
    case 'EXPIRED':
      return 'LINK_EXPIRED';
    case 'OPEN':
    case 'UNDELIVERED':
      return null;
  }
}

/** Letters and digits that are not taken for one another, on paper and when read aloud. */
const codeLetters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** The code of a letter: eight of these, each chosen by `pick`, which returns a number from 1 up to and including its argument. */
export const letterCode = (pick: (max: number) => number): string =>
  Array.from({ length: 8 }, () => codeLetters[pick(codeLetters.length) - 1]).join('');

/** What was typed as the code of a letter; null when it is none. Small letters, spaces and dashes do not matter. */
export function codeTyped(typed: string): string | null {
  const code = typed
    .slice(0, 40)
    .replace(/[\s\p{Pd}\p{Cf}]/gu, '')
    .toUpperCase();
  return /^[A-HJ-NP-Z2-9]{8}$/.test(code) ? code : null;
}

/** First name: what stands before the first space. */
export function firstNameOf(name: string): string {
  return name.trim().split(/\s+/)[0] ?? '';
}

const longestName = 60;

/** The name that a guest shows to the chair: 1 to 60 characters on one line. Throws INPUT_INVALID. */
export function guestName(name: string): string {
  const line = lineOf(name);
  if (line.length === 0) fail('INPUT_INVALID', { what: 'vul je naam in' });
  if (line.length > longestName)
    fail('INPUT_INVALID', { what: `een naam heeft hoogstens ${longestName} letters` });
  return line;
}

/** Six digits, of any script; spaces and dashes are left out. Throws CODE_INVALID for anything else. */
export function meetingCode(code: string): string {
  const typed = code.slice(0, 40).replace(/[\s\p{Pd}\p{Cf}]/gu, '');
  const digits = digitsOf(typed, 7);
  return /^\p{Nd}{6}$/u.test(typed) && digits.length === 6 ? digits : fail('CODE_INVALID');
}

/** Sides in the order of speaking of 2026. */
export const sidesInOrder: readonly Side[] = ['HOUSEHOLD', 'NETWORK', 'PROFESSIONAL'];

/** The event of someone's invitation: for that person and the regisseur, who alone see where it stands. */
export const eventOf = (personId: string): TrajectEvent => ({
  what: ['PEOPLE'],
  about: { toldTo: { personId, sides: [] } },
});

/** The account or person behind a viewer. */
export function idOf(viewer: Viewer): string | null {
  if (viewer.kind === 'ACCOUNT') return viewer.accountId;
  return viewer.kind === 'PERSON' ? viewer.personId : null;
}
