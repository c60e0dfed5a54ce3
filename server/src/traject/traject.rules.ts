import { dayWords, problemOfDay, spans } from '@regietafel/schema/input/day.ts';
import { emailOf as cleanEmail } from '@regietafel/schema/input/email.ts';
import { lineOf as cleanLine } from '@regietafel/schema/input/line.ts';
import { fail } from '../errors.ts';
import type { Side, TrajectPart } from '../schema.generated.ts';
import type { TimelineViewer } from './timeline.rules.ts';
import type { PersonRecord, ToldTo, TrajectEvent } from './traject.types.ts';

/** Who may hear what: everyone; who may know the level; the regisseur. Each hears what the former hears too. */
export type Audience = 'ALL' | 'REGIE' | 'LEAD';

/** The parts of an event that an audience may know of (schema: TrajectPart). */
export function partsFor(audience: Audience, what: readonly TrajectPart[]): TrajectPart[] {
  return what.filter(
    (part) => (part !== 'OBLIGATIONS' || audience === 'LEAD') && (part !== 'REGIE' || audience !== 'ALL'),
  );
}

/** Someone who follows what changes. */
export interface Listener {
  audience: Audience;
  viewer: TimelineViewer;
}

/**
 * The parts of an event that someone hears of. Like in the timeline, all but the regisseur hear of meetings and
 * plans that they have to do with, and not that there are others (A1, A5).
 */
export function partsHeard(
  { what, about = {} }: Pick<TrajectEvent, 'what' | 'about'>,
  { audience, viewer }: Listener,
): TrajectPart[] {
  const parts = partsFor(audience, what);
  const { meetingId, planId, toldTo } = about;
  // A regisseur who is no professional hears of contact data as others of that side do (A22).
  if (
    viewer.personId !== null &&
    toldTo?.except?.includes(viewer.personId) &&
    toldTo.personId !== viewer.personId
  )
    return [];
  if (viewer.seat === 'REGISSEUR') return parts;
  if (toldTo && (viewer.unsure || !isToldTo(toldTo, viewer))) return [];
  const meeting = meetingId !== undefined && viewer.has('MEETING_JOIN', meetingId);
  const plan = planId !== undefined && viewer.has('PLAN_READ', planId);
  return parts.filter((part) => {
    if (part === 'MEETINGS') return meeting;
    // A meeting that begins or ends is no event of the plan for a reader who is not in it.
    return part === 'PLANS' || part === 'ACTIONS' ? plan && (meetingId === undefined || meeting) : true;
  });
}

function isToldTo({ personId, sides }: ToldTo, viewer: TimelineViewer): boolean {
  if (viewer.personId === personId) return true;
  return sides.some((side) => side === viewer.seat);
}

/**
 * A text from outside, trimmed. Throws INPUT_INVALID, naming `what` in plain Dutch, when it is too long, or empty
 * while it may not be.
 */
export function wordsOf(
  value: string | null | undefined,
  what: string,
  max: number,
  { required = false }: { required?: boolean } = {},
): string {
  const text = (value ?? '').trim();
  if (required && text === '') fail('INPUT_INVALID', { what: `${what} is leeg` });
  if (text.length > max) fail('INPUT_INVALID', { what: `${what} is langer dan ${max} tekens` });
  return text;
}

/**
 * A text on one line, such as a name, as `wordsOf` returns it: without line breaks, and without the invisible signs that
 * turn the direction of what stands beside it on someone's screen. Joiners within a word stay.
 */
export function lineOf(
  value: string | null | undefined,
  what: string,
  max: number,
  options?: { required?: boolean },
): string {
  return wordsOf(cleanLine(value ?? ''), what, max, options);
}

/** The reason for a decision, 1-2000 characters after trimming. Throws MOTIVATION_REQUIRED or INPUT_INVALID. */
export function motivationOf(value: string): string {
  if (value.trim() === '') fail('MOTIVATION_REQUIRED');
  return wordsOf(value, 'de reden', 2000);
}

/** An e-mail address, or empty. Throws INPUT_INVALID. */
export function emailOf(value: string | null | undefined): string {
  return (
    cleanEmail(wordsOf(value, 'het e-mailadres', 400)) ?? fail('INPUT_INVALID', { what: 'het e-mailadres' })
  );
}

/** A day of birth as YYYY-MM-DD, or null. Throws INPUT_INVALID for a day that does not exist or on which nobody of today is born. */
export function birthDateOf(value: string | null | undefined, now: Date): string | null {
  if (value === null || value === undefined || value === '') return null;
  const problem = problemOfDay(value, now, spans.birth);
  return problem ? fail('INPUT_INVALID', { what: `de geboortedatum (${dayWords[problem]})` }) : value;
}

/** The colour that the fewest who take part have, so that it is steady and seldom shared. */
export function nextColour(people: readonly Pick<PersonRecord, 'colour' | 'leftAt'>[]): number {
  const used = Array<number>(8).fill(0);
  for (const { colour, leftAt } of people) if (leftAt === null) used[colour] = (used[colour] ?? 0) + 1;
  return used.indexOf(Math.min(...used));
}

const sideOrder: Record<Side, number> = { HOUSEHOLD: 0, NETWORK: 1, PROFESSIONAL: 2 };

/** Those who take part now: household, then network, then professionals; within a side in the order given. */
export function atTheTable(people: readonly PersonRecord[]): PersonRecord[] {
  return people
    .filter((person) => person.leftAt === null)
    .sort((a, b) => sideOrder[a.side] - sideOrder[b.side]);
}

/** Days that a request may wait for its first regisseur; ours. */
const longestWithoutRegisseur = 5;

/** True when a request waits so long for its first appointment that it stands still, and a colleague may take it over. */
export const waitsTooLong = (registeredAt: Date, now: Date): boolean =>
  now.getTime() - registeredAt.getTime() >= longestWithoutRegisseur * 24 * 60 * 60 * 1000;
