import type { MeetingRecord } from '../meeting/meeting.types.ts';
import { nextPhases } from '../method/next-phases.ts';
import type { SeenFact } from '../method/seen-facts.ts';
import type { Phase } from '../method/process.types.ts';
import type { Consent } from '../plan/plan.consent.ts';
import type { FormKind, MeetingKind, MeetingState, TrajectPhase } from '../schema.generated.ts';

/** What the steps look at of a meeting. */
export interface MeetingKnown {
  kind: MeetingKind;
  state: MeetingState;
  /** Called off, or nobody came. */
  lost: boolean;
  startsAt: number;
  startedAt: number | null;
  place: string;
  planId: string | null;
  minutesPerItem: readonly number[];
  /** Everyone who is invited, but for the regisseur. */
  guests: readonly { mailed: boolean; reminded: boolean }[];
  noteTaker: boolean;
  adopted: boolean;
  next: boolean;
  /** Agreed actions of its plan. */
  actions: number;
  /** Somebody of the household was there, and all of these said yes to talking about it now. */
  consented: boolean;
}

/** All that the system looks up to see which steps are done. */
export interface StepsKnown {
  /** Whether anyone worries about safety was asked at intake. */
  safetyAsked: boolean;
  regisseur: boolean;
  level: number | null;
  raised: boolean;
  lowered: boolean;
  handedOver: boolean;
  /** Kinds of plans that the regisseur reads: started, and adopted. */
  started: ReadonlySet<FormKind>;
  adopted: ReadonlySet<FormKind>;
  /** Not those that were called off, in the order of time. */
  meetings: readonly MeetingKnown[];
}

const startMeeting = ({ meetings }: StepsKnown): MeetingKnown | undefined =>
  meetings.findLast(({ kind }) => kind === 'STARTOVERLEG');

/** The progress meeting that is coming or going on, or else the last one. */
const progressMeeting = ({ meetings }: StepsKnown): MeetingKnown | undefined => {
  const all = meetings.filter(({ kind }) => kind === 'VOORTGANGSOVERLEG');
  return all.find(({ state }) => state !== 'CLOSED') ?? all.at(-1);
};

type Judge = (known: StepsKnown) => boolean;
const ofStart =
  (holds: (meeting: MeetingKnown) => boolean): Judge =>
  (known) => {
    const meeting = startMeeting(known);
    return meeting !== undefined && holds(meeting);
  };
const ofProgress =
  (holds: (meeting: MeetingKnown) => boolean): Judge =>
  (known) => {
    const meeting = progressMeeting(known);
    return meeting !== undefined && holds(meeting);
  };

const place = ({ place: where }: MeetingKnown) => where.trim() !== '';
const agreed = ({ adopted, actions }: MeetingKnown) => adopted && actions > 0;
const all = (guests: MeetingKnown['guests'], holds: (guest: MeetingKnown['guests'][number]) => boolean) =>
  guests.length > 0 && guests.every(holds);

/** How each fact is seen. A fact without a judge does not compile. */
const judges: Record<SeenFact, Judge> = {
  requestRegistered: () => true,
  safetyAnswered: ({ safetyAsked }) => safetyAsked,
  trajectStarted: ({ regisseur }) => regisseur,
  levelSet: ({ level }) => level !== null,
  profileChecked: ({ regisseur }) => regisseur,
  regisseurAppointed: ({ regisseur }) => regisseur,
  levelRaised: ({ raised }) => raised,
  levelLowered: ({ lowered }) => lowered,
  handoverDone: ({ handedOver }) => handedOver,
  planPrepared: ({ started }) => started.has('SUPPORT_PLAN'),
  safetyPlanMade: ({ adopted }) => adopted.has('SAFETY_PLAN'),
  meetingPlanned: ofStart(() => true),
  participantsChosen: ofStart(({ guests }) => guests.length > 0),
  invitationsSent: ofStart(({ guests }) => all(guests, ({ mailed }) => mailed)),
  placeSet: ofStart(place),
  noteTakerAppointed: ofStart(({ noteTaker }) => noteTaker),
  consentGiven: ofStart(({ consented }) => consented),
  planAdopted: ofStart(({ adopted }) => adopted),
  goalsSet: ofStart(agreed),
  nextMeetingPlanned: ofStart(({ next }) => next),
  progressPlanPrepared: ofProgress(({ planId }) => planId !== null),
  progressPlaceSet: ofProgress(place),
  progressReminderSent: ofProgress(({ guests }) => all(guests, ({ reminded }) => reminded)),
  progressNoteTakerAppointed: ofProgress(({ noteTaker }) => noteTaker),
  progressAgendaSet: ofProgress(({ minutesPerItem }) => minutesPerItem.length > 0),
  goalsReviewed: ofProgress(({ adopted }) => adopted),
  progressGoalsSet: ofProgress(agreed),
  progressActionsSet: ofProgress(agreed),
  progressNextMeetingPlanned: ofProgress(({ next }) => next),
};

/** The facts that hold. */
export function factsSeen(known: StepsKnown): SeenFact[] {
  return (Object.keys(judges) as SeenFact[]).filter((fact) => judges[fact](known));
}

/**
 * From when a tick by hand counts for the steps of a phase, in milliseconds. Progress and its meeting come back: each
 * round has ticks of its own. Ours.
 */
export function ticksCountFrom({ number }: Pick<Phase, 'number'>, known: StepsKnown): number {
  if (number !== 4 && number !== 5) return 0;
  const held = known.meetings.filter(({ startedAt }) => startedAt !== null);
  if (number === 4) return held.findLast(({ state }) => state === 'CLOSED')?.startedAt ?? 0;
  const now = progressMeeting(known);
  return held.findLast((one) => one !== now && one.state === 'CLOSED')?.startedAt ?? 0;
}

const byNumber: Record<Phase['number'], TrajectPhase> = {
  1: 'AANMELDING',
  2: 'ANALYSE',
  3: 'STARTOVERLEG',
  4: 'VOORTGANG',
  5: 'VOORTGANGSOVERLEG',
  6: 'AFSLUITEN',
};

/** Where a traject is when it is in a phase of the method; parts of one phase are one. */
export const trajectPhaseOf = ({ number }: Pick<Phase, 'number'>): TrajectPhase => byNumber[number];

/** Whether a phase comes next by default from where the traject is; parts of one phase (3a, 3b) are one there. */
export function comesNext(phases: readonly Phase[], from: TrajectPhase, to: Phase): boolean {
  const here = phases.filter((phase) => trajectPhaseOf(phase) === from);
  const process = { process: { phases: [...phases] } };
  return here.some(({ key }) =>
    nextPhases(process, key).some(({ phase, byDefault }) => byDefault && phase.key === to.key),
  );
}

type MeetingLooked = Pick<
  MeetingRecord,
  | 'kind'
  | 'state'
  | 'ending'
  | 'startsAt'
  | 'startedAt'
  | 'place'
  | 'planId'
  | 'agenda'
  | 'invited'
  | 'people'
  | 'noteTakerId'
  | 'adoptedVersionId'
  | 'nextMeetingId'
>;

/**
 * What the steps look at of a meeting. `household`, `regisseurPersonId`: who is on which side; `seesFirst`: the regisseur
 * leads by profession; one of the household or network knows of consent what the chair opened (A9). `plan`: what its plan says.
 */
export function meetingKnown(
  { kind, state, ending, startsAt, startedAt, place: where, planId, ...record }: MeetingLooked,
  about: { household: ReadonlySet<string>; regisseurPersonId: string | null; seesFirst: boolean },
  plan: { consents: ReadonlyMap<string, Pick<Consent, 'yes' | 'opened'>>; actions: number },
): MeetingKnown {
  const present = Object.entries(record.people).filter(([, { attendance }]) => attendance === 'PRESENT');
  const came = present.map(([id]) => id).filter((id) => about.household.has(id));
  const isSaid = (consent: Pick<Consent, 'yes' | 'opened'> | undefined): boolean =>
    consent?.yes === true && (about.seesFirst || consent.opened);
  return {
    kind,
    state,
    lost: ending === 'CALLED_OFF' || ending === 'NOBODY_CAME',
    startsAt,
    startedAt,
    place: where,
    planId,
    minutesPerItem: record.agenda.map(({ minutes }) => minutes),
    guests: record.invited
      .filter((id) => id !== about.regisseurPersonId)
      .map((id) => ({
        mailed: (record.people[id]?.mailed ?? -1) >= 0,
        reminded: record.people[id]?.reminded !== undefined,
      })),
    noteTaker: record.noteTakerId !== null,
    adopted: record.adoptedVersionId !== null,
    next: record.nextMeetingId !== null,
    actions: plan.actions,
    consented: came.length > 0 && came.every((id) => isSaid(plan.consents.get(id))),
  };
}
