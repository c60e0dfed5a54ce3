import { isSeparate } from '../access/audience.ts';
import type { Edition } from '../method/edition.types.ts';
import type { Participant, WaitingGuest } from '../schema.generated.ts';
import type { Consent } from '../plan/plan.consent.ts';
import type { PersonRecord } from '../traject/traject.types.ts';
import type { OpeningItem } from '../method/process.types.ts';
import { workContactOf, type WorkContactRecord } from '../traject/work-contact.ts';
import { isOpening } from './meeting.opening.ts';
import { toldSeq } from './meeting.numbers.ts';
import { unheard } from './meeting.projection.ts';
import { handsInOrder, type AgendaSection } from './meeting.rules.ts';
import type { MeetingRecord } from './meeting.types.ts';
import type { MeetingSummaryView } from './meeting.summary.ts';

/** What of a meeting is in its plan. */
export interface PlanPart {
  /** Persons who answered the questions of the round. */
  answered: ReadonlySet<string>;
  consents: ReadonlyMap<string, Consent>;
  /** Persons who wrote or answered anything in the current item. */
  spoken: ReadonlySet<string>;
}

/** Everything that views of a meeting are drawn from, at one moment. */
export interface MeetingSnapshot extends PlanPart {
  id: string;
  seq: number;
  state: MeetingRecord;
  people: ReadonlyMap<string, PersonRecord>;
  regisseurId: string | null;
  /** Persons as whom someone is in who was not recognised yet. */
  unconfirmed?: ReadonlySet<string>;
  edition: Pick<Edition, 'speakingOrder' | 'process'>;
  sections: readonly AgendaSection[];
  online: ReadonlySet<string>;
  /** Text that a person is typing in. */
  typing: ReadonlyMap<string, string>;
  next: MeetingSummaryView | null;
  /** Only while the code works. */
  /** From when the beamer shows the code; null once it does. */
  codeFrom: Date | null;
  joining: { code: string; address: string; qrSvg: string } | null;
}

/** For whom a meeting is drawn: someone in it, a guest by code as that person, or the beamer. */
export type Audience =
  { kind: 'MEMBER' | 'GUEST'; personId: string; unproven?: boolean } | { kind: 'SCREEN' };

/** Parent of `AgendaItem`. */
export interface AgendaItemView {
  sectionKey: string;
  title: AgendaSection['title'];
  plannedMinutes: number;
  usedSeconds: number;
  /** What is said and asked, for an item that is no section of the plan. */
  opening: AgendaOpeningView | null;
}

/** Parent of `AgendaOpening`. */
export interface AgendaOpeningView {
  text: OpeningItem['text'];
  /** Empty for all but who chairs. */
  tips: OpeningItem['tips'];
  asksAgreement: boolean;
  agreed: { at: Date; personIds: string[] } | null;
}

/** Parent of `Meeting`. */
export interface MeetingView {
  id: string;
  trajectId: string | null;
  seq: number;
  kind: MeetingRecord['kind'];
  startsAt: Date;
  minutes: number;
  place: string;
  state: MeetingRecord['state'];
  ending: MeetingSummaryView['ending'];
  startedAt: Date | null;
  planId: string | null;
  agenda: AgendaItemView[];
  current: number | null;
  currentSince: Date | null;
  pausedAt: Date | null;
  /** Told by the resolver to who reads it, and to nobody else. */
  besidePlanId: string | null;
  participants: Participant[];
  everyoneIsIn: boolean;
  hands: string[];
  floor: string | null;
  round: { sectionKey: string; opened: boolean; answered: string[]; waitingFor: string[] } | null;
  /** Whom to call: null on the beamer, and when nobody leads. */
  regisseur: { name: string; workContact: WorkContactRecord | null } | null;
  viewerId: string | null;
  chairs: string[];
  noteTaker: string | null;
  code: string | null;
  joinAddress: string | null;
  joinQrSvg: string | null;
  codeFrom: Date | null;
  waiting: WaitingGuest[];
  nextMeeting: MeetingSummaryView | null;
  adoptedVersionId: string | null;
  viewerChairs: boolean;
  viewerLeads: boolean;
  silent: string[];
  refusals: string[];
}

/**
 * True for those whose answer a round waits for. A regisseur of a profession leads the round; one of the household or
 * the network (level 1) takes part in it.
 */
export function isWaitedFor(
  people: ReadonlyMap<string, Pick<PersonRecord, 'side'>>,
  regisseurId: string | null,
  personId: string,
): boolean {
  return personId !== regisseurId || people.get(personId)?.side !== 'PROFESSIONAL';
}

/**
 * Draws a snapshot for any number of viewers; what they share is made once. A chair sees all. Others see no code, nobody
 * who waits, and of absence only their own reason. The beamer shows only who is there, and nothing private.
 */
export function projectionOf(snapshot: MeetingSnapshot): (viewer: Audience) => MeetingView {
  const { state, regisseurId } = snapshot;
  const household = { trajectId: state.trajectId, adults: adultsAmong(snapshot.people) };
  const chairs = [...new Set([regisseurId, state.conversationLeaderId])].filter((id) => id !== null);
  const withAll = participantsOf(snapshot);
  // What someone answered to consent is seen by the regisseur first; others see what the chair opened (A9).
  const opened = ({ personId, consent }: Participant) =>
    snapshot.consents.get(personId)?.opened ? consent : null;
  const withReasons = withAll.map((one) => ({
    ...one,
    consent: opened(one),
    consentByMouth: opened(one) === null ? null : one.consentByMouth,
  }));
  // A regisseur of the household may be whom somebody stays away from: what others said is not for him before it is
  // opened, nor why they do not come (A9, A21), nor who was recognised, which is for who can say so (A22).
  const forOneOfThem = withReasons.map((one) => ({ ...one, absenceReason: null, unconfirmed: null }));
  const withoutReasons = withReasons.map((one) => ({
    ...one,
    absenceReason: null,
    remindedAt: null,
    guestId: null,
    unconfirmed: null,
  }));
  const shared = sharedOf(snapshot, chairs, withoutReasons);
  const forChair = {
    ...shared,
    ...joiningOf(snapshot),
    participants: withReasons,
    waiting: waitingOf(state),
    silent: silentOf(snapshot),
    agenda: agendaOf(snapshot, true),
  };
  // Who is in, why somebody does not come and who waits is no matter of a chair from the household or its network.
  const forChairOfTheTable = { ...forChair, participants: withoutReasons, waiting: [] };
  const onScreen = presentOnes(withoutReasons, state.state === 'PLANNED');
  const forScreen = {
    ...shared,
    ...joiningOf(snapshot),
    participants: onScreen,
    besidePlanId: null,
    regisseur: null,
    hands: shared.hands.filter((id) => onScreen.some((one) => one.personId === id)),
  };

  return (viewer) => {
    if (viewer.kind === 'SCREEN') return { ...forScreen, trajectId: state.trajectId };
    const { personId, unproven = false } = viewer;
    const guest = viewer.kind === 'GUEST';
    const viewerChairs = !guest && !unproven && chairs.includes(personId);
    const leads = !guest && !unproven && personId === regisseurId;
    // What the person said of coming and of consent is for who is that person for sure (A24).
    const own = unproven ? undefined : withAll.find((one) => one.personId === personId);
    const professional = snapshot.people.get(personId)?.side === 'PROFESSIONAL';
    const asChair = professional ? forChair : forChairOfTheTable;
    const asRegisseur = { ...forChair, participants: professional ? withAll : forOneOfThem };
    const drawn = leads ? asRegisseur : viewerChairs ? asChair : shared;
    const participants = drawn.participants.map((one) =>
      own && one.personId === personId
        ? {
            ...one,
            consent: own.consent,
            consentByMouth: own.consentByMouth,
            absenceReason: own.absenceReason,
          }
        : one,
    );
    return {
      ...drawn,
      participants,
      refusals: leads ? refusalsIn(snapshot, professional) : [],
      // The next meeting is known to those invited to it (A5), and to the regisseur.
      nextMeeting:
        snapshot.next &&
        snapshot.next.ending !== 'CALLED_OFF' &&
        !guest &&
        (personId === regisseurId || snapshot.next.invited.includes(personId)) &&
        !(unproven && isSeparate(snapshot.next.invited, { household, regisseurId }))
          ? snapshot.next
          : null,
      trajectId: guest ? null : state.trajectId,
      viewerId: personId,
      viewerChairs,
      viewerLeads: leads,
    };
  };
}

/** The adults of the household who take part now. */
const adultsAmong = (people: ReadonlyMap<string, PersonRecord>): string[] =>
  [...people.values()]
    .filter(({ side, child, leftAt }) => side === 'HOUSEHOLD' && !child && leftAt === null)
    .map(({ id }) => id);

function sharedOf(snapshot: MeetingSnapshot, chairs: string[], participants: Participant[]): MeetingView {
  const { id, seq, state, people, edition, answered, regisseurId } = snapshot;
  const { kind, minutes, place, planId, current, floor, round, noteTakerId, adoptedVersionId } = state;
  const regisseur = regisseurId === null ? undefined : people.get(regisseurId);
  return {
    id,
    trajectId: null,
    seq: toldSeq(seq, state),
    kind,
    startsAt: new Date(state.startsAt),
    minutes,
    place,
    state: state.state,
    ending: state.state === 'CLOSED' ? (state.ending ?? 'HELD') : null,
    startedAt: moment(state.startedAt),
    planId,
    agenda: agendaOf(snapshot, false),
    current,
    currentSince: moment(state.currentSince),
    pausedAt: moment(state.pause?.since ?? null),
    besidePlanId: state.pause?.planId ?? null,
    participants,
    everyoneIsIn: participants.every(
      ({ attendance, reply, online }) =>
        attendance === 'ABSENT' || (attendance === 'UNKNOWN' ? reply === 'NO' : online),
    ),
    hands: handsInOrder(edition, state.hands, (one) => people.get(one)?.side),
    floor,
    round: round && {
      sectionKey: round.sectionKey,
      opened: round.opened,
      answered: participants.map((one) => one.personId).filter((one) => answered.has(one)),
      waitingFor: round.expected.filter((one) => !answered.has(one)),
    },
    regisseur: regisseur ? { name: regisseur.name, workContact: workContactOf(regisseur) } : null,
    viewerId: null,
    chairs,
    noteTaker: noteTakerId,
    code: null,
    joinAddress: null,
    joinQrSvg: null,
    codeFrom: null,
    waiting: [],
    nextMeeting: null,
    adoptedVersionId,
    viewerChairs: false,
    viewerLeads: false,
    silent: [],
    refusals: [],
  };
}

/** The agenda; tips are for who chairs. */
function agendaOf({ state, sections, edition }: MeetingSnapshot, tips: boolean): AgendaItemView[] {
  const titles = new Map(sections.map((section) => [section.sectionKey, section.title]));
  const opening = new Map(edition.process.opening.map((item) => [item.key, item]));
  return state.agenda.map(({ sectionKey, minutes, usedMs }) => {
    const said = opening.get(sectionKey);
    const agreed = state.agreed?.[sectionKey];
    return {
      sectionKey,
      title: said?.title ?? titles.get(sectionKey) ?? { nl: sectionKey, en: sectionKey },
      plannedMinutes: minutes,
      usedSeconds: Math.floor(usedMs / 1000),
      opening: said
        ? {
            text: said.text,
            tips: tips ? said.tips : [],
            asksAgreement: said.asksAgreement ?? false,
            agreed: agreed ? { at: new Date(agreed.at), personIds: agreed.personIds } : null,
          }
        : null,
    };
  });
}

/** Persons who refused consent, as long as nobody wrote down why one goes on (A10); with `unopened` those too (A9). */
const refusalsIn = ({ consents }: MeetingSnapshot, unopened: boolean): string[] =>
  [...consents]
    .filter(([, { yes, answered, opened }]) => !yes && !answered && (opened || unopened))
    .map(([personId]) => personId);

const moment = (milliseconds: number | null): Date | null =>
  milliseconds === null ? null : new Date(milliseconds);

const joiningOf = ({ joining, codeFrom }: MeetingSnapshot) =>
  joining ? { code: joining.code, joinAddress: joining.address, joinQrSvg: joining.qrSvg } : { codeFrom };

/** Everyone invited or admitted, and the regisseur, who always takes part. */
export function membersOf(state: MeetingRecord, regisseurId: string | null): string[] {
  return regisseurId === null || state.invited.includes(regisseurId)
    ? state.invited
    : [regisseurId, ...state.invited];
}

function participantsOf(snapshot: MeetingSnapshot): Participant[] {
  const { state, people, regisseurId, online, typing, consents, unconfirmed } = snapshot;
  const guestIds = new Map(Object.entries(state.guests).map(([id, guest]) => [guest.admittedAs, id]));
  return membersOf(state, regisseurId).flatMap((personId) => {
    const person = people.get(personId);
    if (!person || person.leftAt !== null) return [];
    const { reply, attendance, reason, reminded } = state.people[personId] ?? unheard();
    return [
      {
        personId,
        name: person.name,
        side: person.side,
        role: person.relation,
        colour: person.colour,
        reply,
        attendance,
        absenceReason: reason,
        remindedAt: reminded ? new Date(reminded.at) : null,
        online: online.has(personId),
        guestId: guestIds.get(personId) ?? null,
        typingIn: typing.get(personId) ?? null,
        consent: consents.get(personId)?.yes ?? null,
        consentByMouth: consents.get(personId)?.byMouth ?? null,
        unconfirmed: unconfirmed?.has(personId) ? true : null,
      },
    ];
  });
}

/** The beamer shows who is there, before the start who stands ready, and of them nothing that is private. */
const presentOnes = (participants: Participant[], before: boolean): Participant[] =>
  participants
    .filter((one) => one.attendance === 'PRESENT' || (before && one.online))
    .map((one) => ({ ...one, consent: null, consentByMouth: null, reply: 'NONE' }));

const waitingOf = ({ guests }: MeetingRecord): WaitingGuest[] =>
  Object.entries(guests)
    .filter(([, guest]) => guest.admittedAs === null)
    .map(([id, guest]) => ({ id, name: guest.name, since: new Date(guest.since) }))
    .sort((a, b) => a.since.getTime() - b.since.getTime());

function silentOf({ state, people, regisseurId, spoken }: MeetingSnapshot): string[] {
  // At the opening nobody has to write.
  const at = state.current === null ? undefined : state.agenda[state.current]?.sectionKey;
  if (state.state !== 'RUNNING' || (at !== undefined && isOpening(at))) return [];
  return membersOf(state, regisseurId).filter(
    (id) =>
      state.people[id]?.attendance === 'PRESENT' && !spoken.has(id) && isWaitedFor(people, regisseurId, id),
  );
}
