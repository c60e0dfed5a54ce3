import type { MeetingKind, MeetingState } from '../schema.generated.ts';

/** Parent of `MeetingSummary`: a meeting in a list. */
export interface MeetingSummaryView {
  id: string;
  kind: MeetingKind;
  startsAt: Date;
  minutes: number;
  place: string;
  state: MeetingState;
  planId: string | null;
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
}): MeetingSummaryView {
  return { ...meeting, calendarPath: `/bestand/overleg/${meeting.id}.ics` };
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
