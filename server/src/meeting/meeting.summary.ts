import type { MeetingEnding, MeetingKind, MeetingState, TrajectPhase } from '../schema.generated.ts';

/** Parent of `MeetingSummary`: a meeting in a list. */
export interface MeetingSummaryView {
  id: string;
  kind: MeetingKind;
  startsAt: Date;
  minutes: number;
  place: string;
  state: MeetingState;
  ending: MeetingEnding | null;
  planId: string | null;
  invited: string[];
  /** The same for the regisseur alone, as the contract calls it. */
  invitedIds: string[];
  /** The traject is in the phase of this meeting as long as it comes. */
  prepares: boolean;
  calendarPath: string;
}

/** A meeting as lists show it. */
export function summaryOf(meeting: {
  id: string;
  kind: MeetingKind;
  startsAt: Date;
  minutes: number;
  place: string;
  state: MeetingState;
  planId: string | null;
  invited: string[];
  prepares?: boolean | undefined;
  ending?: MeetingEnding | null | undefined;
}): MeetingSummaryView {
  const prepares = meeting.prepares ?? meeting.planId !== null;
  // Those from before there was more than one way to end were held.
  const ending = meeting.state === 'CLOSED' ? (meeting.ending ?? 'HELD') : null;
  return {
    ...meeting,
    invitedIds: meeting.invited,
    prepares,
    ending,
    calendarPath: `/bestand/overleg/${meeting.id}.ics`,
  };
}

/** What comes first, soonest first; then what was, newest first. */
export function inListOrder(summaries: readonly MeetingSummaryView[]): MeetingSummaryView[] {
  const past = ({ state }: MeetingSummaryView): number => (state === 'CLOSED' ? 1 : 0);
  return [...summaries].sort(
    (a, b) =>
      past(a) - past(b) ||
      (past(a) === 0
        ? a.startsAt.getTime() - b.startsAt.getTime()
        : b.startsAt.getTime() - a.startsAt.getTime()),
  );
}

const DAY = 24 * 60 * 60 * 1000;

/** The meeting that is going on, or else comes first; one that never began is no longer coming a day later. */
export function nextAmong(summaries: readonly MeetingSummaryView[], now: Date): MeetingSummaryView | null {
  const coming = inListOrder(summaries).filter(
    ({ state, startsAt }) => state === 'PLANNED' && startsAt.getTime() > now.getTime() - DAY,
  );
  return summaries.find(({ state }) => state === 'RUNNING') ?? coming[0] ?? null;
}

const movedByMeetings: readonly TrajectPhase[] = ['STARTOVERLEG', 'VOORTGANG', 'VOORTGANGSOVERLEG'];

/**
 * The phase as someone sees it who knows of these meetings. Phases that meetings lead to are known by those meetings
 * alone, so that one which somebody is not invited to shows in nothing. It is that of the meeting that comes first, also
 * when a later one is planned already. One that was set by the meeting before it leads to its phase when it starts.
 */
export function phaseSeen(
  phase: TrajectPhase,
  known: readonly MeetingSummaryView[],
  now: Date,
): TrajectPhase {
  if (!movedByMeetings.includes(phase)) return phase;
  const open = inListOrder(known).filter(
    ({ state, prepares }) => state === 'RUNNING' || (state === 'PLANNED' && prepares),
  );
  const first = nextAmong(open, now) ?? open[0];
  if (first) return first.kind;
  return known.some(({ ending }) => ending === 'HELD') ? 'VOORTGANG' : 'ANALYSE';
}
