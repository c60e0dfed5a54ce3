import type { AgendaState, MeetingRecord } from './meeting.types.ts';

/** An item of the agenda on which no time was spent yet. */
export const unused = ({ sectionKey, minutes }: { sectionKey: string; minutes: number }): AgendaState => ({
  sectionKey,
  minutes,
  usedMs: 0,
});

/** Books the running time on the current item. A clock that jumped back books nothing. */
export function bookTime(state: MeetingRecord, at: number): void {
  const item = state.current === null ? undefined : state.agenda[state.current];
  if (item && state.currentSince !== null) item.usedMs += Math.max(0, at - state.currentSince);
}
