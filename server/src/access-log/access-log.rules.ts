import type { AccessedThing } from '../schema.generated.ts';

/** A signal of unsafety is known to its sender and the regisseur alone: someone in the household may be the danger. */
export function isForHousehold(what: AccessedThing): boolean {
  return what !== 'SIGNAL_READ';
}

/** How long the same act of the same professional is one line, in milliseconds. */
export const sameActFor = 10 * 60_000;

/** Acts that go on: reading again, or writing letter by letter, is one act. Others are a line every time. */
const goesOn: ReadonlySet<AccessedThing> = new Set([
  'TRAJECT_READ',
  'PLAN_READ',
  'PLAN_CHANGED',
  'MEETING_JOINED',
  'CONTACT_READ',
  'PDF_READ',
  'SIGNAL_READ',
]);

/** True when an act was told just now and need not be told again. */
export function isToldAlready(what: AccessedThing, toldAt: number | undefined, now: number): boolean {
  return goesOn.has(what) && toldAt !== undefined && now - toldAt < sameActFor && now >= toldAt;
}
