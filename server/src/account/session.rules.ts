import type { SessionKind } from '../schema.generated.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How often the last use of a session is written at most, in milliseconds. */
export const useIsWrittenEvery = minute;

interface Limits {
  /** Longest time without use, in milliseconds. */
  idle: number;
  /** Longest time since the start, in milliseconds. */
  longest: number;
}

/** How long a session lasts. A guest's ends with the meeting, and after this at the latest. */
export function limitsOf(kind: SessionKind, ownDevice: boolean): Limits {
  switch (kind) {
    case 'ACCOUNT':
      return { idle: 8 * hour, longest: day };
    case 'PERSON':
      // G10: on a device that others may hold too, a quarter of an hour without use ends it.
      return ownDevice ? { idle: 30 * day, longest: 180 * day } : { idle: 15 * minute, longest: day };
    case 'GUEST':
      // A page that is open keeps its session; one that nobody touches ends itself (`web/src/lib/account/idle.ts`).
      return { idle: 15 * minute, longest: 12 * hour };
  }
}

/** How long somebody may take for the second step of signing in, in milliseconds. */
export const secondStepWithin = 10 * minute;

/** When a session that started then ends at the latest. */
export function endOf(kind: SessionKind, ownDevice: boolean, startedAt: Date): Date {
  return new Date(startedAt.getTime() + limitsOf(kind, ownDevice).longest);
}

/** True when a session was not used for too long, or has lasted too long. */
export function isOver(
  session: { kind: SessionKind; ownDevice: boolean; lastUsedAt: Date; endsAt: Date },
  now: Date,
): boolean {
  const { idle } = limitsOf(session.kind, session.ownDevice);
  return now.getTime() >= session.endsAt.getTime() || now.getTime() - session.lastUsedAt.getTime() >= idle;
}

/** Wrong codes after which a session that was left fast ends: of 100 000 codes five are tried. */
export const mostWrongCodes = 5;

/** True for 5 to 8 digits that are not all the same and not in a row: those are tried first. */
export function isOwnCode(code: string): boolean {
  if (!/^\d{5,8}$/.test(code)) return false;
  const steps = new Set([...code].slice(1).map((digit, at) => Number(digit) - Number(code[at])));
  const [only] = steps;
  return steps.size > 1 || (only !== 0 && only !== 1 && only !== -1);
}

/** Four digits by which a device is pointed at in a room, of a digest of its session. */
export const recognitionCode = (digest: string): string =>
  String(Buffer.from(digest, 'base64url').readUInt32BE() % 10_000).padStart(4, '0');
