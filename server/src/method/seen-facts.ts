import type { Fact } from './process.types.ts';

/**
 * The facts that the system really looks up, so that a step with one of these ticks itself. What it cannot see, such as
 * that somebody was thanked, is ticked by hand, whatever fact the edition names.
 */
export const seenFacts = [
  'requestRegistered',
  'safetyAnswered',
  'trajectStarted',
  'levelSet',
  'profileChecked',
  'regisseurAppointed',
  'levelRaised',
  'levelLowered',
  'planPrepared',
  'participantsChosen',
  'meetingPlanned',
  'invitationsSent',
  'placeSet',
  'noteTakerAppointed',
  'consentGiven',
  'planAdopted',
  'goalsSet',
  'nextMeetingPlanned',
  'safetyPlanMade',
  'progressPlanPrepared',
  'progressPlaceSet',
  'progressReminderSent',
  'progressNoteTakerAppointed',
  'progressAgendaSet',
  'goalsReviewed',
  'progressGoalsSet',
  'progressActionsSet',
  'progressNextMeetingPlanned',
  'handoverDone',
] as const satisfies readonly Fact[];

/** A fact that the system looks up. */
export type SeenFact = (typeof seenFacts)[number];

const seen: ReadonlySet<Fact> = new Set(seenFacts);

/** True for a fact that the system looks up. */
export const isSeen = (fact: Fact | undefined): fact is SeenFact => fact !== undefined && seen.has(fact);
