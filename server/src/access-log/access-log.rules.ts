import type { AccessedThing } from '../rooms.ts';

/** What was done, for someone who reads the log of the own traject. Plain words, no content. */
export const accessWords: Record<AccessedThing, string> = {
  TRAJECT_READ: 'Bekeek de gegevens van het traject.',
  PLAN_READ: 'Las het plan.',
  PLAN_CHANGED: 'Schreef in het plan.',
  MEETING_JOINED: 'Deed mee aan het overleg.',
  PEOPLE_CHANGED: 'Veranderde wie er meedoet, of gegevens van wie meedoet.',
  CONTACT_READ: 'Bekeek contactgegevens.',
  LEVEL_CHANGED: 'Veranderde het regieniveau.',
  PLAN_ADOPTED: 'Stelde het plan vast.',
  PDF_READ: 'Opende het plan als PDF.',
  SIGNAL_READ: 'Las een melding over veiligheid.',
  HANDED_OVER: 'Droeg de regie over.',
};

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
