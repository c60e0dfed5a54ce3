import { m } from '#lib/paraglide/messages.js';
import type {
  MeetingEnding,
  MeetingKind,
  MeetingState,
  ObligationKind,
  Side,
  SupportKind,
  TrajectPhase,
} from '../graph/schema.generated.ts';

const sides: Record<Side, () => string> = {
  HOUSEHOLD: m.traject_side_household,
  NETWORK: m.traject_side_network,
  PROFESSIONAL: m.traject_side_professional,
};

/** A side of the table in words. */
export function sideInWords(side: Side): string {
  return sides[side]();
}

const supports: Record<SupportKind, () => string> = {
  PRACTICAL: m.traject_support_practical,
  EMOTIONAL: m.traject_support_emotional,
  FINANCIAL: m.traject_support_financial,
  THINKING_ALONG: m.traject_support_thinking,
};

/** A kind of support in words. */
export function supportInWords(kind: SupportKind): string {
  return supports[kind]();
}

const phases: Record<TrajectPhase, () => string> = {
  AANMELDING: m.traject_phase_aanmelding,
  ANALYSE: m.traject_phase_analyse,
  STARTOVERLEG: m.traject_phase_startoverleg,
  VOORTGANG: m.traject_phase_voortgang,
  VOORTGANGSOVERLEG: m.traject_phase_voortgangsoverleg,
  AFSLUITEN: m.traject_phase_afsluiten,
  AFGESLOTEN: m.traject_phase_afgesloten,
};

/** A phase in a word or two. */
export function phaseInWords(phase: TrajectPhase): string {
  return phases[phase]();
}

const order: readonly TrajectPhase[] = [
  'AANMELDING',
  'ANALYSE',
  'STARTOVERLEG',
  'VOORTGANG',
  'VOORTGANGSOVERLEG',
  'AFSLUITEN',
];

/** Number of a phase in the method, 1-6; 7 when the traject is closed. */
export function phaseNumber(phase: TrajectPhase): number {
  const index = order.indexOf(phase);
  return index === -1 ? 7 : index + 1;
}

const meetings: Record<MeetingState, () => string> = {
  PLANNED: m.traject_meeting_planned,
  RUNNING: m.traject_meeting_running,
  CLOSED: m.traject_meeting_closed,
};

const meetingKinds: Record<MeetingKind, () => string> = {
  STARTOVERLEG: m.traject_meeting_startoverleg,
  VOORTGANGSOVERLEG: m.traject_meeting_voortgangsoverleg,
};

/** A kind of meeting, in a word. */
export function meetingKindInWords(kind: MeetingKind): string {
  return meetingKinds[kind]();
}

/** Where a meeting stands, in words. */
export function meetingStateInWords(state: MeetingState, ending: MeetingEnding | null = null): string {
  if (ending === 'CALLED_OFF') return m.traject_meeting_called_off();
  if (ending === 'NOBODY_CAME') return m.traject_meeting_nobody_came();
  return meetings[state]();
}

const obligations: Record<ObligationKind, () => string> = {
  HAND_OVER: m.traject_obligation_hand_over,
  SAFETY_PLAN: m.traject_obligation_safety_plan,
  SAFETY_SIGNAL: m.traject_obligation_safety_signal,
  LEVEL_PROPOSAL: m.traject_obligation_level_proposal,
  NEXT_MEETING: m.traject_obligation_next_meeting,
  SUCCESSOR: m.traject_obligation_successor,
};

/** A kind of obligation in a few words. */
export function obligationInWords(kind: ObligationKind): string {
  return obligations[kind]();
}

/** Role of a person in words: relation, organisation. */
export function roleOf(person: {
  relation: string;
  organisation: string | null;
  regisseur: boolean;
  child: boolean;
}): string {
  return [person.regisseur ? m.traject_regisseur() : '', person.relation, person.organisation ?? '']
    .filter(
      (part, index, all) =>
        part !== '' && all.findIndex((one) => one.toLowerCase() === part.toLowerCase()) === index,
    )
    .join(', ');
}

/** So many days, such as 'vooraf' follows. */
export const daysBefore = (days: number): string =>
  days === 1 ? m.traject_days_before_one() : m.traject_days_before({ count: days });
