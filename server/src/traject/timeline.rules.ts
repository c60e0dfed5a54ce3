import type { Right, Side, TimelineItem, TimelineKind } from '../schema.generated.ts';

/** Where someone who looks at the timeline sits. DESK: the aanmeldcoordinator, before there is a regisseur. */
export type Seat = Side | 'REGISSEUR' | 'DESK';

/** What happens to a meeting. */
export type MeetingFact =
  'MEETING_PLANNED' | 'MEETING_MOVED' | 'MEETING_HELD' | 'MEETING_CALLED_OFF' | 'NOBODY_CAME';

/** What is recorded of something that happened. `subject` is the person, meeting or plan that it is about. */
export type TimelineFact =
  | { kind: 'REGISTERED' | 'CLOSED' | 'REOPENED' }
  | { kind: 'APPOINTED' | 'PERSON_JOINED' | 'PERSON_LEFT'; subject: string; person: string }
  | { kind: 'HANDED_OVER'; subject: string; person: string; formerRegisseur: string }
  | { kind: MeetingFact; subject: string; meetingAt: string }
  | { kind: 'PLAN_ADOPTED'; subject: string }
  | { kind: 'LEVEL_SET'; toLevel: number }
  | { kind: 'LEVEL_CHANGED'; fromLevel: number; toLevel: number };

/** As version 0.1 recorded it: a Dutch sentence, without what it is about. */
export interface RecordedSentence {
  kind: TimelineFact['kind'];
  text: string;
}

/** Who may see a line: anyone in the seat, nobody in it, the person it is about, or who has that right on its subject. */
type Sight = 'ALL' | 'NONE' | 'SELF' | Extract<Right, 'MEETING_JOIN' | 'PLAN_READ'>;

const members = {
  REGISSEUR: 'ALL',
  PROFESSIONAL: 'ALL',
  HOUSEHOLD: 'ALL',
  NETWORK: 'NONE',
  DESK: 'NONE',
} as const;
const level = { ...members, HOUSEHOLD: 'NONE' } as const;
const meeting = {
  REGISSEUR: 'ALL',
  PROFESSIONAL: 'MEETING_JOIN',
  HOUSEHOLD: 'MEETING_JOIN',
  NETWORK: 'MEETING_JOIN',
  DESK: 'NONE',
} as const;
const regisseur = { ...members, NETWORK: 'ALL' } as const;
const reader = 'PLAN_READ';

/**
 * The one place that decides who sees what of the timeline (A1, A16): the level is for
 * professionals and the regisseur; a plan shows to its readers, a meeting to those invited; the network hears who the
 * regisseur is and that it came itself.
 */
export const sights: Record<TimelineFact['kind'], Record<Seat, Sight>> = {
  REGISTERED: { ...members, DESK: 'ALL' },
  APPOINTED: regisseur,
  HANDED_OVER: regisseur,
  CLOSED: regisseur,
  REOPENED: regisseur,
  PERSON_JOINED: { ...members, NETWORK: 'SELF' },
  PERSON_LEFT: members,
  MEETING_PLANNED: meeting,
  MEETING_MOVED: meeting,
  MEETING_HELD: meeting,
  MEETING_CALLED_OFF: meeting,
  NOBODY_CAME: meeting,
  PLAN_ADOPTED: { REGISSEUR: reader, PROFESSIONAL: reader, HOUSEHOLD: reader, NETWORK: reader, DESK: 'NONE' },
  LEVEL_SET: level,
  LEVEL_CHANGED: level,
};

/** Someone who looks at the timeline. `has` asks the one policy whether there is a right on a meeting or plan. */
export interface TimelineViewer {
  seat: Seat;
  personId: string | null;
  /** A session of which nobody knows for sure whose it is: news of contact data is not for it (A23). */
  unsure?: boolean;
  has(right: 'MEETING_JOIN' | 'PLAN_READ', id: string): boolean;
}

/**
 * Whether someone may see a line. A line of version 0.1 has no subject: then it is not for who would have to be asked,
 * except that its adopted plans were all plans of the whole household, which household and professionals may read.
 */
export function maySee(
  { kind, subject }: { kind: TimelineFact['kind']; subject?: string | undefined },
  { seat, personId, has }: TimelineViewer,
): boolean {
  const sight = sights[kind][seat];
  if (sight === 'ALL' || sight === 'NONE') return sight === 'ALL';
  if (subject === undefined) return sight === 'PLAN_READ' && seat !== 'NETWORK';
  return sight === 'SELF' ? subject === personId : has(sight, subject);
}

/** A line as the contract tells it. */
export function itemOf(id: string, at: Date, fact: TimelineFact | RecordedSentence): TimelineItem {
  const none = { person: null, formerRegisseur: null, fromLevel: null, toLevel: null, meetingAt: null };
  const blank = { id, at, ...none, planId: null, recorded: null };
  if ('text' in fact) return { ...blank, kind: 'RECORDED' satisfies TimelineKind, recorded: fact.text };
  if (fact.kind === 'PLAN_ADOPTED') return { ...blank, kind: fact.kind, planId: fact.subject };
  if (!('subject' in fact)) return { ...blank, ...fact };
  const { subject: _, ...told } = fact;
  return { ...blank, ...told };
}
