import type { AccessedThing } from '../schema.generated.ts';

const ofFew: Record<Extract<AccessedThing, `SIGNAL_${string}` | `SAFETY_PLAN_${string}`>, true> = {
  SIGNAL_READ: true,
  SIGNAL_SENT: true,
  SIGNAL_ANSWERED: true,
  SAFETY_PLAN_READ: true,
  SAFETY_PLAN_CHANGED: true,
};

/**
 * What the household's log leaves out: a signal of unsafety is known to its sender and the regisseur alone, a safety plan to
 * its readers, for someone in the household may be the danger. Left out before anything is counted: a shorter list would tell of it.
 */
export const notForHousehold = Object.keys(ofFew) as AccessedThing[];

/** What no reader of the log sees, a regisseur neither: that there is a meldcode dossier is known to who is named in it. */
export const forNobody: AccessedThing[] = ['DOSSIER_READ', 'DOSSIER_CHANGED'];

/** How long the same act of the same professional is one line, in milliseconds. */
export const sameActFor = 10 * 60_000;

/** Acts that go on: reading again, or writing letter by letter, is one act. Others are a line every time. */
const goesOn: ReadonlySet<AccessedThing> = new Set([
  'TRAJECT_READ',
  'PLAN_READ',
  'PLAN_CHANGED',
  'MEETING_READ',
  'MEETING_JOINED',
  'MEETING_LED',
  'CONTACT_READ',
  'PDF_READ',
  'SIGNAL_READ',
  'SAFETY_PLAN_READ',
  'SAFETY_PLAN_CHANGED',
  'DOSSIER_READ',
  'LOG_READ',
]);

/** True when an act was told just now and need not be told again. */
export function isToldAlready(what: AccessedThing, toldAt: number | undefined, now: number): boolean {
  return goesOn.has(what) && toldAt !== undefined && now - toldAt < sameActFor && now >= toldAt;
}
