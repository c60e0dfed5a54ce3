import { m } from '#lib/paraglide/messages.js';
import type { ExpectationKind, ObligationReason, StagnationKind } from '../graph/schema.generated.ts';
import { dayAndTime, eitherOf } from '../language/language.ts';

/** What the contract tells of an obligation, as far as a sentence needs it. */
interface Asked {
  reason: ObligationReason;
  profiles: readonly string[];
}

interface Expected {
  kind: ExpectationKind;
  meetingAt: string | null;
  obligation: Asked | null;
}

const asks: Record<ObligationReason, (one: Asked) => string> = {
  LACKS_PROFILE: ({ profiles }) => m.traject_asks_lacks_profile({ profiles: eitherOf(profiles) }),
  SAFETY_PLAN_FITS: () => m.traject_asks_safety_plan_fits(),
  SAFETY_PLAN_REQUIRED: () => m.traject_asks_safety_plan_required(),
  SAFETY_CONCERN: () => m.traject_asks_safety_concern(),
  SAFETY_FELL: () => m.traject_asks_safety_fell(),
  SAFETY_PLAN_ASKED: () => m.traject_asks_safety_plan_asked(),
  NOT_SAFE: () => m.traject_asks_not_safe(),
  DANGER_OF_LIFE: () => m.traject_asks_danger_of_life(),
  OTHER_LEVEL_PROPOSED: () => m.traject_asks_other_level(),
  NO_NEXT_MEETING: () => m.traject_asks_no_next_meeting(),
  REGISSEUR_AWAY: () => m.traject_asks_successor(),
  PROFESSIONAL_NEEDED: () => m.traject_asks_professional(),
};

/** What an obligation asks of the regisseur, in a sentence or two. */
export function whatIsAsked(obligation: Asked): string {
  return asks[obligation.reason](obligation);
}

/** What is expected of the viewer, in a sentence or two. */
export function expectationInWords({ kind, meetingAt, obligation }: Expected): string {
  const when = meetingAt === null ? '' : dayAndTime(meetingAt);
  switch (kind) {
    case 'MEET_OBLIGATION':
      return obligation === null ? '' : whatIsAsked(obligation);
    case 'CHOOSE_REGISSEUR':
      return m.traject_expects_regisseur();
    case 'PLAN_MEETING':
      return m.traject_expects_meeting();
    case 'CLOSE_TRAJECT':
      return m.traject_expects_closing();
    case 'COME_TO_MEETING':
      return m.traject_expects_come({ when });
    case 'WRITE_BEFORE_MEETING':
      return m.traject_expects_write({ when });
  }
}

/** Why a traject seems to stand still, in a sentence. `leading`: to the regisseur, on whom it waits. */
export function stagnationInWords(
  { kind, weeks }: { kind: StagnationKind; weeks: number | null },
  leading: boolean,
): string {
  switch (kind) {
    case 'NO_REGISSEUR':
      return m.traject_still_no_regisseur();
    case 'NO_MEETING':
      return m.traject_still_no_meeting();
    case 'NOTHING_CHANGED':
      return m.traject_still_nothing_changed({ count: weeks ?? 0 });
    case 'WAITS_LONG':
      return leading ? m.traject_still_waits_you() : m.traject_still_waits();
    case 'ACTION_LATE':
      return m.traject_still_action_late();
    case 'NOT_ADOPTED':
      return m.traject_still_not_adopted();
  }
}

const steps: Record<StagnationKind, () => string> = {
  NO_REGISSEUR: m.traject_next_no_regisseur,
  NO_MEETING: m.traject_next_no_meeting,
  NOTHING_CHANGED: m.traject_next_nothing_changed,
  WAITS_LONG: m.traject_next_waits,
  ACTION_LATE: m.traject_next_action_late,
  NOT_ADOPTED: m.traject_next_not_adopted,
};

/** What the regisseur does about a traject that stands still. */
export function nextStepInWords(kind: StagnationKind): string {
  return steps[kind]();
}

/** How a regisseur and a manager name a traject to each other: it tells nothing of the household. */
export function referenceOf(trajectId: string): string {
  return trajectId.replaceAll('-', '').slice(0, 6).toUpperCase();
}
