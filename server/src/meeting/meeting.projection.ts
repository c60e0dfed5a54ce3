import type { Projection } from '../log/stream-store.ts';
import { noteAgreement } from './meeting.opening.ts';
import { isSeenByAll } from './meeting.numbers.ts';
import { bookTime, unused } from './meeting.time.ts';
import type { OutboxTask, MeetingEvent, MeetingRecord, ParticipantState } from './meeting.types.ts';

/** How the events of a meeting's log make its state. An unknown stream has an empty `trajectId`. */
export const meetingProjection: Projection<MeetingRecord, MeetingEvent> = {
  empty: () => ({
    trajectId: '',
    kind: 'STARTOVERLEG',
    startsAt: 0,
    minutes: 0,
    place: '',
    planId: null,
    agenda: [],
    invited: [],
    state: 'PLANNED',
    startedAt: null,
    code: null,
    current: null,
    currentSince: null,
    people: {},
    hands: [],
    floor: null,
    round: null,
    openedRounds: [],
    guests: {},
    conversationLeaderId: null,
    noteTakerId: null,
    nextMeetingId: null,
    adoptedVersionId: null,
    sequence: 0,
    pending: [],
  }),
  apply(state, events, { at }) {
    let seen = false;
    for (const event of events) {
      seen ||= isSeenByAll(state, event);
      applyEvent(state, event, at.getTime());
    }
    if (!seen) state.unseen = (state.unseen ?? 0) + 1;
  },
  freeze: (state) => structuredClone(state),
  thaw(frozen) {
    // Snapshots of before had what is to be done under another name.
    const { chores, ...state } = frozen as MeetingRecord & { chores?: OutboxTask[] };
    return chores ? { ...state, pending: chores } : state;
  },
};

/** What is known of someone of whom nothing was heard yet. */
export const unheard = (): ParticipantState => ({
  reply: 'NONE',
  attendance: 'UNKNOWN',
  byHand: false,
  reason: null,
  mailed: -1,
});

type Applier<Kind extends MeetingEvent['kind']> = (
  state: MeetingRecord,
  event: Extract<MeetingEvent, { kind: Kind }>,
  at: number,
) => void;

/** What each kind of event makes of the state. A kind without an entry does not compile. */
export const appliers: { [Kind in MeetingEvent['kind']]: Applier<Kind> } = {
  planned(state, event) {
    const { kind: _, meetingKind, agenda, ...planned } = event;
    Object.assign(state, planned, { kind: meetingKind, agenda: agenda.map(unused) });
    if (planned.prepares) toDo(state, 'ENTER_PHASE');
    toDo(state, 'TELL_PLANNED', 'MAIL');
  },
  moved(state, event) {
    state.startsAt = event.startsAt;
    state.minutes = event.minutes;
    state.place = event.place;
    // What was shown for another moment opens nothing now.
    state.code = null;
    state.sequence++;
    for (const person of Object.values(state.people)) delete person.reminded;
    toDo(state, 'TELL_MOVED', 'MAIL');
  },
  agendaSet(state, event) {
    const used = new Map(state.agenda.map((item) => [item.sectionKey, item.usedMs]));
    state.planId = event.planId;
    state.agenda = event.agenda.map((item) => ({ ...item, usedMs: used.get(item.sectionKey) ?? 0 }));
  },
  invited(state, event) {
    for (const id of event.personIds) if (!state.invited.includes(id)) state.invited.push(id);
    if (event.personIds.some((id) => state.people[id]?.withdrawn)) outdate(state, event.personIds);
    toDo(state, 'MAIL');
  },
  takenOut(state, event) {
    state.invited = without(state.invited, event.personId);
    if (state.conversationLeaderId === event.personId) state.conversationLeaderId = null;
    if (state.noteTakerId === event.personId) state.noteTakerId = null;
    // Who has it in the calendar reads there that it is off; in a meeting that goes on there is nothing to call off.
    if (state.state === 'PLANNED' && (state.people[event.personId]?.mailed ?? -1) >= 0) {
      outdate(state, [event.personId]);
      toDo(state, `UNINVITE/${event.personId}`);
    }
    goesAway(state, event.personId);
  },
  reminded(state, event, at) {
    personIn(state, event.personId).reminded = { at, days: event.days };
  },
  replied(state, event) {
    const person = personIn(state, event.personId);
    person.reply = event.reply;
    person.reason = event.reason;
    delete person.atTable;
  },
  attended(state, event) {
    const { personId, attendance, byHand, reason, atTable = false } = event;
    Object.assign(personIn(state, personId), { attendance, byHand, reason, atTable });
    if (attendance !== 'PRESENT') goesAway(state, personId);
    else if (event.answers && state.round && !state.round.expected.includes(personId))
      state.round.expected.push(personId);
  },
  doorOpened(state, event) {
    state.code = { digits: event.code, until: event.until };
  },
  started(state, event, at) {
    state.state = 'RUNNING';
    state.startedAt = at;
    state.code = { digits: event.code, until: event.until };
    toDo(state, 'TELL_STARTED', 'ENTER_PHASE');
  },
  wentTo(state, event, at) {
    bookTime(state, at);
    state.current = event.index;
    state.currentSince = at;
    state.round = null;
  },
  paused(state, event, at) {
    bookTime(state, at);
    state.currentSince = null;
    state.pause = { since: state.pause?.since ?? at, planId: event.planId };
  },
  resumed(state, _, at) {
    state.pause = null;
    if (state.current !== null) state.currentSince = at;
  },
  roundBegan(state, event) {
    state.round = { sectionKey: event.sectionKey, opened: false, expected: [...event.expected] };
  },
  roundOpened(state, event) {
    if (state.round?.sectionKey === event.sectionKey) state.round.opened = true;
    state.openedRounds = [...without(state.openedRounds, event.sectionKey), event.sectionKey];
    toDo(state, `OPEN_ANSWERS/${event.sectionKey}`);
  },
  agreed: (state, event, at) => noteAgreement(state, event, at),
  handSet(state, event) {
    state.hands = without(state.hands, event.personId);
    if (event.up) state.hands.push(event.personId);
  },
  floorGiven(state, event) {
    state.floor = event.personId;
    if (event.personId) state.hands = without(state.hands, event.personId);
  },
  guestCame(state, event, at) {
    state.guests[event.guestId] = { name: event.name, since: at, admittedAs: null };
  },
  guestAdmitted(state, event) {
    const guest = state.guests[event.guestId];
    if (guest) guest.admittedAs = event.personId;
    if (!state.invited.includes(event.personId)) state.invited.push(event.personId);
    toDo(state, `ADMIT_GUEST/${event.guestId}`);
  },
  guestGone(state, event) {
    delete state.guests[event.guestId];
    toDo(state, `END_GUEST/${event.guestId}`);
  },
  helperNamed(state, event) {
    if (event.helper === 'NOTE_TAKER') state.noteTakerId = event.personId;
    else state.conversationLeaderId = event.personId;
  },
  nextSet(state, event) {
    state.nextMeetingId = event.meetingId;
    toDo(state, 'PREPARE_NEXT');
  },
  adopted(state, event) {
    state.adoptedVersionId = event.versionId;
    toDo(state, 'TELL_ADOPTED', 'PREPARE_NEXT');
  },
  closed(state, _, at) {
    bookTime(state, at);
    Object.assign(state, {
      state: 'CLOSED',
      ending: 'HELD',
      endedAt: at,
      code: null,
      current: null,
      currentSince: null,
      pause: null,
    });
    Object.assign(state, { hands: [], floor: null, round: null, guests: {} });
    toDo(state, 'PREPARE_NEXT', 'WRAP_UP');
  },
  calledOff(state, event) {
    state.state = 'CLOSED';
    state.code = null;
    state.ending = event.nobodyCame ? 'NOBODY_CAME' : 'CALLED_OFF';
    if (event.nobodyCame) return toDo(state, 'TELL_NOT_HELD');
    state.sequence++;
    toDo(state, 'TELL_NOT_HELD', 'MAIL_CALLED_OFF');
  },
  choreDone(state, event) {
    state.pending = state.pending.filter((task) => task !== event.chore);
    for (const id of event.mailed?.personIds ?? [])
      personIn(state, id).mailed = event.mailed?.sequence ?? state.sequence;
    if (event.chore.startsWith('UNINVITE/')) forgetMail(state, event.chore.slice('UNINVITE/'.length));
  },
};

function applyEvent(state: MeetingRecord, event: MeetingEvent, at: number): void {
  (appliers[event.kind] as Applier<MeetingEvent['kind']>)(state, event, at);
}

/** A higher SEQUENCE for these alone; for others what they have in the calendar stays right. */
function outdate(state: MeetingRecord, personIds: readonly string[]): void {
  for (const [id, person] of Object.entries(state.people))
    if (!personIds.includes(id) && person.mailed === state.sequence) person.mailed++;
  state.sequence++;
}

function forgetMail(state: MeetingRecord, personId: string): void {
  Object.assign(personIn(state, personId), { mailed: -1, withdrawn: true });
}

const without = (ids: string[], id: string): string[] => ids.filter((one) => one !== id);

function personIn(state: MeetingRecord, id: string): ParticipantState {
  return (state.people[id] ??= unheard());
}

function toDo(state: MeetingRecord, ...tasks: OutboxTask[]): void {
  for (const task of tasks) if (!state.pending.includes(task)) state.pending.push(task);
}

function goesAway(state: MeetingRecord, personId: string): void {
  state.hands = without(state.hands, personId);
  if (state.floor === personId) state.floor = null;
  if (state.round) state.round.expected = without(state.round.expected, personId);
}
