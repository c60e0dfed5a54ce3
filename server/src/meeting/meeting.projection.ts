import type { Projection } from '../log/stream-store.ts';
import type {
  AgendaState,
  OutboxTask,
  MeetingEvent,
  MeetingRecord,
  ParticipantState,
} from './meeting.types.ts';

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
    for (const event of events) applyEvent(state, event, at.getTime());
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

function applyEvent(state: MeetingRecord, event: MeetingEvent, at: number): void {
  switch (event.kind) {
    case 'planned': {
      const { kind: _, meetingKind, agenda, ...planned } = event;
      Object.assign(state, planned, { kind: meetingKind, agenda: agenda.map(unused) });
      if (planned.prepares) toDo(state, 'ENTER_PHASE');
      return toDo(state, 'TELL_PLANNED', 'MAIL');
    }
    case 'moved':
      state.startsAt = event.startsAt;
      state.minutes = event.minutes;
      state.place = event.place;
      state.sequence++;
      for (const person of Object.values(state.people)) delete person.reminded;
      return toDo(state, 'TELL_MOVED', 'MAIL');
    case 'agendaSet': {
      const used = new Map(state.agenda.map((item) => [item.sectionKey, item.usedMs]));
      state.planId = event.planId;
      state.agenda = event.agenda.map((item) => ({ ...item, usedMs: used.get(item.sectionKey) ?? 0 }));
      return;
    }
    case 'invited':
      for (const id of event.personIds) if (!state.invited.includes(id)) state.invited.push(id);
      if (event.personIds.some((id) => state.people[id]?.withdrawn)) outdate(state, event.personIds);
      return toDo(state, 'MAIL');
    case 'takenOut':
      state.invited = without(state.invited, event.personId);
      if (state.conversationLeaderId === event.personId) state.conversationLeaderId = null;
      if (state.noteTakerId === event.personId) state.noteTakerId = null;
      // Who has it in the calendar reads there that it is off; in a meeting that goes on there is nothing to call off.
      if (state.state === 'PLANNED' && (state.people[event.personId]?.mailed ?? -1) >= 0) {
        outdate(state, [event.personId]);
        toDo(state, `UNINVITE/${event.personId}`);
      }
      return goesAway(state, event.personId);
    case 'reminded':
      personIn(state, event.personId).reminded = { at, days: event.days };
      return;
    case 'replied': {
      const person = personIn(state, event.personId);
      person.reply = event.reply;
      person.reason = event.reason;
      return;
    }
    case 'attended': {
      const { personId, attendance, byHand, reason } = event;
      Object.assign(personIn(state, personId), { attendance, byHand, reason });
      if (attendance !== 'PRESENT') goesAway(state, personId);
      else if (event.answers && state.round && !state.round.expected.includes(personId))
        state.round.expected.push(personId);
      return;
    }
    case 'started':
      state.state = 'RUNNING';
      state.startedAt = at;
      state.code = { digits: event.code, until: event.until };
      return toDo(state, 'TELL_STARTED', 'ENTER_PHASE');
    case 'wentTo':
      bookTime(state, at);
      state.current = event.index;
      state.currentSince = at;
      state.round = null;
      return;
    case 'paused':
      bookTime(state, at);
      state.currentSince = null;
      state.pause = { since: at, planId: event.planId };
      return;
    case 'resumed':
      state.pause = null;
      if (state.current !== null) state.currentSince = at;
      return;
    case 'roundBegan':
      state.round = { sectionKey: event.sectionKey, opened: false, expected: [...event.expected] };
      return;
    case 'roundOpened':
      if (state.round?.sectionKey === event.sectionKey) state.round.opened = true;
      state.openedRounds = [...without(state.openedRounds, event.sectionKey), event.sectionKey];
      return toDo(state, `OPEN_ANSWERS/${event.sectionKey}`);
    case 'handSet':
      state.hands = without(state.hands, event.personId);
      if (event.up) state.hands.push(event.personId);
      return;
    case 'floorGiven':
      state.floor = event.personId;
      if (event.personId) state.hands = without(state.hands, event.personId);
      return;
    case 'guestCame':
      state.guests[event.guestId] = { name: event.name, since: at, admittedAs: null };
      return;
    case 'guestAdmitted': {
      const guest = state.guests[event.guestId];
      if (guest) guest.admittedAs = event.personId;
      if (!state.invited.includes(event.personId)) state.invited.push(event.personId);
      return toDo(state, `ADMIT_GUEST/${event.guestId}`);
    }
    case 'guestGone':
      delete state.guests[event.guestId];
      return toDo(state, `END_GUEST/${event.guestId}`);
    case 'helperNamed':
      if (event.helper === 'NOTE_TAKER') state.noteTakerId = event.personId;
      else state.conversationLeaderId = event.personId;
      return;
    case 'nextSet':
      state.nextMeetingId = event.meetingId;
      return toDo(state, 'PREPARE_NEXT');
    case 'adopted':
      state.adoptedVersionId = event.versionId;
      return toDo(state, 'TELL_ADOPTED', 'PREPARE_NEXT');
    case 'closed':
      bookTime(state, at);
      Object.assign(state, {
        state: 'CLOSED',
        ending: 'HELD',
        code: null,
        current: null,
        currentSince: null,
        pause: null,
      });
      Object.assign(state, { hands: [], floor: null, round: null, guests: {} });
      return toDo(state, 'PREPARE_NEXT', 'WRAP_UP');
    case 'calledOff':
      state.state = 'CLOSED';
      state.ending = event.nobodyCame ? 'NOBODY_CAME' : 'CALLED_OFF';
      if (event.nobodyCame) return toDo(state, 'TELL_NOT_HELD');
      state.sequence++;
      return toDo(state, 'TELL_NOT_HELD', 'MAIL_CALLED_OFF');
    case 'choreDone':
      state.pending = state.pending.filter((task) => task !== event.chore);
      for (const id of event.mailed?.personIds ?? [])
        personIn(state, id).mailed = event.mailed?.sequence ?? state.sequence;
      if (event.chore.startsWith('UNINVITE/')) forgetMail(state, event.chore.slice('UNINVITE/'.length));
  }
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

const unused = ({ sectionKey, minutes }: { sectionKey: string; minutes: number }): AgendaState => ({
  sectionKey,
  minutes,
  usedMs: 0,
});

const without = (ids: string[], id: string): string[] => ids.filter((one) => one !== id);

function personIn(state: MeetingRecord, id: string): ParticipantState {
  return (state.people[id] ??= unheard());
}

function toDo(state: MeetingRecord, ...tasks: OutboxTask[]): void {
  for (const task of tasks) if (!state.pending.includes(task)) state.pending.push(task);
}

/** Books the running time on the current item. A clock that jumped back books nothing. */
function bookTime(state: MeetingRecord, at: number): void {
  const item = state.current === null ? undefined : state.agenda[state.current];
  if (item && state.currentSince !== null) item.usedMs += Math.max(0, at - state.currentSince);
}

function goesAway(state: MeetingRecord, personId: string): void {
  state.hands = without(state.hands, personId);
  if (state.floor === personId) state.floor = null;
  if (state.round) state.round.expected = without(state.round.expected, personId);
}
