import type { MeetingEvent, MeetingRecord } from './meeting.types.ts';

/*
 * A meeting is told with the number of the last thing in it that everyone there may see. What only some may know has
 * numbers in the log too: told as they are, a gap would tell that somebody was reminded or said why, that a guest waits,
 * that there is a next meeting, or that a pause became one with a safety plan (A1).
 */

type Judge<Kind extends MeetingEvent['kind']> = (
  state: MeetingRecord,
  event: Extract<MeetingEvent, { kind: Kind }>,
) => boolean;

const all = (): boolean => true;
const some = (): boolean => false;

/** Whether everyone in a meeting may see that a kind of event happened. A kind without an entry does not compile. */
export const seenByAll: { [Kind in MeetingEvent['kind']]: Judge<Kind> } = {
  planned: all,
  moved: all,
  agendaSet: all,
  invited: all,
  takenOut: all,
  calledOff: all,
  reminded: some,
  // Why somebody does not come is not for all; that somebody does not come is.
  replied: ({ people }, { personId, reply }) => (people[personId]?.reply ?? 'NONE') !== reply,
  attended({ people, round }, { personId, attendance, answers }) {
    if ((people[personId]?.attendance ?? 'UNKNOWN') !== attendance) return true;
    return attendance === 'PRESENT' && answers && round !== null && !round.expected.includes(personId);
  },
  doorOpened: some,
  started: all,
  wentTo: all,
  paused: ({ pause }) => !pause,
  resumed: all,
  roundBegan: all,
  roundOpened: all,
  agreed: all,
  handSet: all,
  floorGiven: all,
  guestCame: some,
  guestAdmitted: ({ invited }, { personId }) => !invited.includes(personId),
  guestGone: some,
  helperNamed: all,
  nextSet: some,
  adopted: all,
  closed: all,
  choreDone: some,
};

/** True when an event, about to happen to a meeting, is seen by everyone in it. */
export const isSeenByAll = (state: MeetingRecord, event: MeetingEvent): boolean =>
  (seenByAll[event.kind] as Judge<MeetingEvent['kind']>)(state, event);

/** The number of a meeting as everyone is told it: without what only some may know. */
export const toldSeq = (seq: number, { unseen = 0 }: Pick<MeetingRecord, 'unseen'>): number => seq - unseen;
