import { dayWords, dutchDay, problemOfDay, spans } from '@regietafel/schema/input/day.ts';
import { isMinutes, minutesOf as limits } from '@regietafel/schema/input/minutes.ts';
import { fail } from '../errors.ts';
import { speakingOrder, type Speaker } from '../method/speaking-order.ts';
import type { Edition } from '../method/edition.types.ts';
import type { Attendance, Helper, MeetingKind, Reply } from '../schema.generated.ts';
import type { AgendaMinutes, MeetingEvent, MeetingRecord } from './meeting.types.ts';

/** A section of the plan's form, as far as a meeting asks. */
export interface AgendaSection {
  sectionKey: string;
  title: { nl: string; en: string };
  minutes: number;
  /** Each answers it for oneself, and sees the answers of others only when the round is opened. Not so with consent. */
  asksEachPerson: boolean;
}

/** When, how long and where. */
export interface Appointment {
  startsAt: Date;
  minutes: number;
  place: string;
}

/** A meeting that began longer ago was forgotten to be closed: who was let in for it is out again (A3). */
const LONGEST = 10 * 60 * 60 * 1000;

/** True for a meeting that began so long ago that it cannot be going on. */
export const isForgotten = (startedAt: Date, now: Date): boolean =>
  now.getTime() - startedAt.getTime() > LONGEST;

/** The appointment, trimmed. Throws INPUT_INVALID, naming in Dutch what is wrong. */
export function checkedAppointment({ startsAt, minutes, place }: Appointment, now: Date): Appointment {
  const isMoment = !Number.isNaN(startsAt.getTime());
  const problem = isMoment ? problemOfDay(dutchDay(startsAt), now, spans.meeting) : 'NO_DAY';
  if (problem) fail('INPUT_INVALID', { what: `de datum (${dayWords[problem]})` });
  const { least, most } = limits.meeting;
  if (!isMinutes(minutes, limits.meeting))
    fail('INPUT_INVALID', { what: `hoe lang het duurt (${least} tot ${most} minuten)` });
  const where = place.trim();
  if (where.length < 1 || where.length > 200) fail('INPUT_INVALID', { what: 'de plek (1 tot 200 tekens)' });
  return { startsAt, minutes, place: where };
}

/** The sections of the form in order, with the minutes that the regisseur gave. Throws INPUT_INVALID. */
export function plannedAgenda(
  sections: readonly AgendaSection[],
  given: readonly AgendaMinutes[],
): AgendaMinutes[] {
  const minutesOf = new Map(given.map((item) => [item.sectionKey, item.minutes]));
  const keys = new Set(sections.map((section) => section.sectionKey));
  const fits = given.every(
    ({ sectionKey, minutes }) => keys.has(sectionKey) && isMinutes(minutes, limits.part),
  );
  if (!fits || minutesOf.size !== given.length) fail('INPUT_INVALID', { what: 'de agenda' });
  return sections.map(({ sectionKey, minutes }) => ({
    sectionKey,
    minutes: minutesOf.get(sectionKey) ?? minutes,
  }));
}

/** A reason in a few words; null when none was told. Throws INPUT_INVALID. */
export function reasonOf(reason: string | null | undefined): string | null {
  const told = (reason ?? '').trim();
  if (told.length > 500) fail('INPUT_INVALID', { what: 'de reden is langer dan 500 tekens' });
  return told === '' ? null : told;
}

export type Decision = MeetingEvent[];

/** A new meeting. The same identity again changes nothing; in another traject it is taken. */
export function plan(
  state: MeetingRecord,
  wish: {
    trajectId: string;
    kind: MeetingKind;
    appointment: Appointment;
    planId: string | null;
    agenda: AgendaMinutes[];
    invited: string[];
    prepares: boolean;
  },
): Decision {
  if (state.trajectId === wish.trajectId) return [];
  if (state.trajectId !== '') fail('CONFLICT');
  const { trajectId, kind, appointment, planId, agenda, invited, prepares } = wish;
  const { startsAt, minutes, place } = appointment;
  return [
    {
      kind: 'planned',
      trajectId,
      meetingKind: kind,
      startsAt: startsAt.getTime(),
      minutes,
      place,
      planId,
      agenda,
      invited: [...new Set(invited)],
      prepares,
    },
  ];
}

/** Moves a meeting, gives it minutes per section, invites more people. */
export function change(
  state: MeetingRecord,
  wish: {
    appointment: Appointment;
    agenda: { planId: string; items: AgendaMinutes[] } | null;
    invite: string[];
    withdraw: string[];
  },
): Decision {
  mustNotBeClosed(state);
  // What the table writes in now is not taken away from under its hands.
  const otherPlan = wish.agenda && state.planId !== null && wish.agenda.planId !== state.planId;
  if (otherPlan && state.state === 'RUNNING') fail('MEETING_HAS_PLAN');
  const events: Decision = [];
  const { startsAt, minutes, place } = wish.appointment;
  if (state.startsAt !== startsAt.getTime() || state.minutes !== minutes || state.place !== place)
    events.push({ kind: 'moved', startsAt: startsAt.getTime(), minutes, place });
  if (wish.agenda) events.push({ kind: 'agendaSet', planId: wish.agenda.planId, agenda: wish.agenda.items });
  const personIds = wish.invite.filter((id) => !state.invited.includes(id));
  if (personIds.length > 0) events.push({ kind: 'invited', personIds });
  return [...events, ...wish.withdraw.flatMap((id) => leave(state, id))];
}

/** Gives a planned meeting the plan that was prepared for it, unless it has one. Never refuses. */
export function attach(state: MeetingRecord, agenda: { planId: string; items: AgendaMinutes[] }): Decision {
  if (state.state !== 'PLANNED' || state.planId !== null) return [];
  return [{ kind: 'agendaSet', planId: agenda.planId, agenda: agenda.items }];
}

/** An answer to the invitation. */
export function reply(state: MeetingRecord, personId: string, given: Reply, reason: string | null): Decision {
  mustNotBeClosed(state);
  const known = state.people[personId];
  if (known?.reply === given && known.reason === reason) return [];
  return [{ kind: 'replied', personId, reply: given, reason: given === 'NO' ? reason : null }];
}

/** Starts the meeting at its first item. Who is connected is there. */
export function start(
  state: MeetingRecord,
  wish: { code: string; until: Date; online: string[]; sections: readonly AgendaSection[]; waits: Waits },
): Decision {
  mustNotBeClosed(state);
  if (state.state === 'RUNNING') return [];
  if (state.planId === null) fail('MEETING_NEEDS_PLAN');
  const events: Decision = [{ kind: 'started', code: wish.code, until: wish.until.getTime() }];
  const here = wish.online.filter((id) => !state.people[id]?.byHand);
  for (const personId of here) events.push(present(personId, wish.waits(personId)));
  const marked = Object.keys(state.people).filter((id) => state.people[id]?.attendance === 'PRESENT');
  if (state.agenda.length > 0)
    events.push(...goingTo(state, 0, wish.sections, [...new Set([...marked, ...here])], wish.waits));
  return events;
}

/** True for those whose answer a round waits for. */
export type Waits = (personId: string) => boolean;

/** Goes to an item of the agenda; begins its round when it asks each person something. */
export function goTo(
  state: MeetingRecord,
  index: number,
  sections: readonly AgendaSection[],
  waits: Waits,
): Decision {
  mustRun(state);
  if (!Number.isInteger(index) || index < 0 || index >= state.agenda.length)
    fail('INPUT_INVALID', { what: 'dit onderdeel staat niet op de agenda' });
  const goesOn = resume(state);
  if (state.current === index) return goesOn;
  const here = Object.keys(state.people).filter((id) => state.people[id]?.attendance === 'PRESENT');
  return [...goesOn, ...goingTo(state, index, sections, here, waits)];
}

function goingTo(
  state: MeetingRecord,
  index: number,
  sections: readonly AgendaSection[],
  here: string[],
  waits: Waits,
): Decision {
  const sectionKey = state.agenda[index]?.sectionKey ?? '';
  const asks = sections.find((section) => section.sectionKey === sectionKey)?.asksEachPerson ?? false;
  const events: Decision = [{ kind: 'wentTo', index }];
  // What was opened stays open: coming back to it does not hide again what all have seen.
  if (asks && !state.openedRounds.includes(sectionKey))
    events.push({ kind: 'roundBegan', sectionKey, expected: here.filter(waits) });
  return events;
}

/**
 * Pauses the meeting, with the plan that its readers make meanwhile. Paused with the same already: nothing changes. With
 * another: the same pause goes on, for when it began would tell who does not read the plan that there is one (A1).
 */
export function pause(state: MeetingRecord, planId: string | null): Decision {
  mustRun(state);
  return state.pause?.planId === planId ? [] : [{ kind: 'paused', planId }];
}

/** Goes on where the meeting was. */
export function resume(state: MeetingRecord): Decision {
  mustRun(state);
  return state.pause ? [{ kind: 'resumed' }] : [];
}

/** Opens the round: the chair alone does, also when everyone answered (A9). What came later is opened by asking again. */
export function openRound(state: MeetingRecord): Decision {
  mustRun(state);
  const here = state.current === null ? undefined : state.agenda[state.current]?.sectionKey;
  const again = here !== undefined && state.openedRounds.includes(here) ? here : undefined;
  return [{ kind: 'roundOpened', sectionKey: state.round?.sectionKey ?? again ?? fail('NO_ROUND') }];
}

/** Puts one's own hand up or down. */
export function setHand(state: MeetingRecord, personId: string, up: boolean): Decision {
  mustRun(state);
  return state.hands.includes(personId) === up ? [] : [{ kind: 'handSet', personId, up }];
}

/** Gives someone the floor and takes the hand down, or nobody. */
export function giveFloor(state: MeetingRecord, personId: string | null, isHere: Waits): Decision {
  mustRun(state);
  if (personId !== null && !isHere(personId)) fail('NOT_FOUND');
  const stays = state.floor === personId && (personId === null || !state.hands.includes(personId));
  return stays ? [] : [{ kind: 'floorGiven', personId }];
}

/** The chair notes who is there. */
export function markAttendance(
  state: MeetingRecord,
  personId: string,
  attendance: Attendance,
  reason: string | null,
  about: { isHere: Waits; waits: Waits },
): Decision {
  if (!about.isHere(personId)) fail('NOT_FOUND');
  const known = state.people[personId];
  const kept = attendance === 'ABSENT' ? (reason ?? known?.reason ?? null) : null;
  const atTable = kept !== null && (reason !== null || known?.atTable === true);
  return [
    {
      kind: 'attended',
      personId,
      attendance,
      byHand: attendance !== 'UNKNOWN',
      reason: kept,
      ...(atTable ? { atTable } : {}),
      answers: about.waits(personId),
    },
  ];
}

/** Someone's screen connected: who was not marked by hand is there. Never refuses. */
export function connected(state: MeetingRecord, personId: string, waits: Waits): Decision {
  const known = state.people[personId];
  if (state.state !== 'RUNNING' || known?.byHand || known?.attendance === 'PRESENT') return [];
  return [present(personId, waits(personId))];
}

const present = (personId: string, answers: boolean): MeetingEvent => ({
  kind: 'attended',
  personId,
  attendance: 'PRESENT',
  byHand: false,
  reason: null,
  answers,
});

/** A guest comes to wait. */
export function guestWaits(state: MeetingRecord, guestId: string, name: string): Decision {
  // Before the start one waits as soon as the code works; being let in is for when it began.
  if (state.state !== 'PLANNED' || state.code === null) mustRun(state);
  return state.guests[guestId] ? [] : [{ kind: 'guestCame', guestId, name: name.slice(0, 60) }];
}

/** Lets a guest in as a person; CONFLICT when another guest is in as that person, or the guest as another one. */
export function admit(
  state: MeetingRecord,
  guestId: string,
  personId: string,
  about: { canBe: Waits; waits: Waits },
): Decision {
  mustRun(state);
  const guest = Object.hasOwn(state.guests, guestId) ? state.guests[guestId] : undefined;
  if (!guest || !about.canBe(personId)) fail('NOT_FOUND');
  if (guest.admittedAs === personId) return [];
  const taken = Object.values(state.guests).some((one) => one.admittedAs === personId);
  if (taken || guest.admittedAs !== null) fail('CONFLICT');
  return [{ kind: 'guestAdmitted', guestId, personId }, present(personId, about.waits(personId))];
}

/** Sends a guest away. */
export function sendAway(state: MeetingRecord, guestId: string): Decision {
  return Object.hasOwn(state.guests, guestId) ? [{ kind: 'guestGone', guestId }] : fail('NOT_FOUND');
}

/** Takes a person out, with guests who came in as that person; not the regisseur, who may always come. */
export function takeOut(state: MeetingRecord, personId: string, regisseurId: string | null): Decision {
  if (personId === regisseurId) fail('REGISSEUR_CANNOT_LEAVE');
  return state.invited.includes(personId) ? leave(state, personId) : fail('NOT_FOUND');
}

/** The person left the traject. Never refuses. */
export function leave(state: MeetingRecord, personId: string): Decision {
  if (!state.invited.includes(personId)) return [];
  const guests = Object.keys(state.guests).filter((id) => state.guests[id]?.admittedAs === personId);
  return [
    ...guests.map((guestId): MeetingEvent => ({ kind: 'guestGone', guestId })),
    { kind: 'takenOut', personId },
  ];
}

/** Names a helper among those invited, or nobody. */
export function nameHelper(state: MeetingRecord, helper: Helper, personId: string | null): Decision {
  mustNotBeClosed(state);
  if (personId !== null && !state.invited.includes(personId)) fail('NOT_FOUND');
  // A device that came by code does not write for others.
  if (Object.values(state.guests).some((guest) => personId !== null && guest.admittedAs === personId))
    fail('CONFLICT');
  const now = helper === 'NOTE_TAKER' ? state.noteTakerId : state.conversationLeaderId;
  return now === personId ? [] : [{ kind: 'helperNamed', helper, personId }];
}

/** The plan was adopted in this meeting. */
export function adopt(state: MeetingRecord, versionId: string): Decision {
  return state.adoptedVersionId === versionId ? [] : [{ kind: 'adopted', versionId }];
}

/** Closes the meeting; a closed one stays closed. */
export function close(state: MeetingRecord): Decision {
  if (state.state === 'PLANNED') fail('MEETING_NOT_RUNNING');
  return state.state === 'CLOSED' ? [] : [{ kind: 'closed' }];
}

/**
 * A planned meeting is not held: it is called off, or nobody came. CONFLICT when somebody started it meanwhile; nobody can
 * have stayed away before the hour.
 */
export function callOff(state: MeetingRecord, nobodyCame: boolean, now: Date): Decision {
  if (state.state === 'RUNNING') fail('CONFLICT');
  const ending = nobodyCame ? 'NOBODY_CAME' : 'CALLED_OFF';
  if (state.state === 'CLOSED') return state.ending === ending ? [] : fail('MEETING_CLOSED');
  if (nobodyCame && state.startsAt > now.getTime())
    fail('INPUT_INVALID', { what: 'het overleg moet nog beginnen' });
  return [{ kind: 'calledOff', nobodyCame }];
}

/** Throws MEETING_NOT_RUNNING unless the meeting is going on. */
export function mustRun(state: MeetingRecord): void {
  if (state.state !== 'RUNNING') fail('MEETING_NOT_RUNNING');
}

function mustNotBeClosed(state: MeetingRecord): void {
  if (state.state === 'CLOSED') fail('MEETING_CLOSED');
}

/** Hands in the order of speaking of the edition (method: household, network, professionals), each by time. */
export function handsInOrder(
  edition: Pick<Edition, 'speakingOrder'>,
  hands: readonly string[],
  sideOf: (personId: string) => Speaker['side'] | undefined,
): string[] {
  const speakers = hands.flatMap((id) => {
    const side = sideOf(id);
    return side ? [{ id, side }] : [];
  });
  return speakingOrder(edition, speakers).map(({ id }) => id);
}
