/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../graph/schema.generated';

import type { Operation } from '../graph/operation.ts';
/** A guest to admit. */
export type AdmitGuestInput = {
  /** The waiting guest. */
  guestId: string | number;
  /** The meeting. */
  meetingId: string | number;
  /** As which person on the list. */
  personId: string | number;
};

/** What is adopted. */
export type AdoptPlanInput = {
  /** Number of the plan's last event that the regisseur saw. */
  expectedSeq: number;
  /** The meeting. */
  meetingId: string | number;
};

/** On what all who are there agree. */
export type AgreeAtMeetingInput = {
  /** True: all agree. False: no longer. */
  agreed: boolean;
  /** The meeting. */
  meetingId: string | number;
  /** The item of the opening. */
  sectionKey: string | number;
};

/** Whether someone is at the meeting. */
export type Attendance =
  /** Not there. */
  | 'ABSENT'
  /** There, in the room or from a distance. */
  | 'PRESENT'
  /** Not known yet. */
  | 'UNKNOWN';

/** Kinds of forms. */
export type FormKind =
  /** Consolidation plan. */
  | 'CONSOLIDATION_PLAN'
  /** Progress plan. */
  | 'PROGRESS_PLAN'
  /** Safety agreements of adults. */
  | 'SAFETY_AGREEMENTS_ADULT'
  /** Safety agreements of children and care-dependent members. */
  | 'SAFETY_AGREEMENTS_CHILD'
  /** Safety plan. */
  | 'SAFETY_PLAN'
  /** Support plan. */
  | 'SUPPORT_PLAN';

/** An item to go to. */
export type GoToItemInput = {
  /** Index in the agenda, from 0. */
  index: number;
  /** The meeting. */
  meetingId: string | number;
};

/** What a helper does in a meeting. */
export type Helper =
  /** Chairs the conversation. */
  | 'CONVERSATION_LEADER'
  /** Writes down for others. */
  | 'NOTE_TAKER';

/** The languages on screen. */
export type Language =
  /** English. */
  | 'EN'
  /** Dutch, plain (B1). */
  | 'NL';

/** Attendance of a person. */
export type MarkAttendanceInput = {
  /** There or not. */
  attendance: Attendance;
  /** The meeting. */
  meetingId: string | number;
  /** The person. */
  personId: string | number;
  /** Why absent. */
  reason?: string | null | undefined;
};

/** How a meeting ended. */
export type MeetingEnding =
  /** It was called off. */
  | 'CALLED_OFF'
  /** It was held. */
  | 'HELD'
  /** Nobody came. */
  | 'NOBODY_CAME';

/** Kinds of meetings. */
export type MeetingKind =
  /** The first meeting. */
  | 'STARTOVERLEG'
  /** A progress meeting. */
  | 'VOORTGANGSOVERLEG';

/** Where a meeting stands. */
export type MeetingState =
  /** Closed. */
  | 'CLOSED'
  /** Planned, not started. */
  | 'PLANNED'
  /** Going on. */
  | 'RUNNING';

/** A helper of a meeting. */
export type NameHelperInput = {
  /** For what. */
  helper: Helper;
  /** The meeting. */
  meetingId: string | number;
  /** Who; null: nobody. */
  personId?: string | number | null | undefined;
};

/** Kinds of obligations. */
export type ObligationKind =
  /** The regisseur lacks the profile of the level: hand regie over. */
  | 'HAND_OVER'
  /** Someone proposed another level. */
  | 'LEVEL_PROPOSAL'
  /** No next meeting is planned. */
  | 'NEXT_MEETING'
  /** A safety plan is asked for. */
  | 'SAFETY_PLAN'
  /** A safety signal has not been answered. */
  | 'SAFETY_SIGNAL'
  /** The regisseur cannot lead any more: the manager looks for a successor. */
  | 'SUCCESSOR';

/** A pause. */
export type PauseMeetingInput = {
  /** The meeting. */
  meetingId: string | number;
  /** Safety plan that its readers make or sign meanwhile; the chair reads it. Null: only a pause. */
  planId?: string | number | null | undefined;
};

/** Where a plan stands. */
export type PlanState =
  /** Adopted in a meeting: never changes again. */
  | 'ADOPTED'
  /** Being made; may be written in. */
  | 'DRAFT';

/** Somebody to take out: a waiting guest or a participant. */
export type RemoveFromMeetingInput = {
  /** A waiting guest. */
  guestId?: string | number | null | undefined;
  /** The meeting. */
  meetingId: string | number;
  /** A participant. */
  personId?: string | number | null | undefined;
};

/** Answer to an invitation. */
export type Reply =
  /** Cannot come. */
  | 'NO'
  /** No answer yet. */
  | 'NONE'
  /** Will come. */
  | 'YES';

/** An answer to an invitation. */
export type ReplyInput = {
  /** The meeting. */
  meetingId: string | number;
  /** Why not, if one wants to tell; only the chair reads it. */
  reason?: string | null | undefined;
  /** Will come or not. */
  reply: Reply;
};

/** The next meeting. */
export type SetNextMeetingInput = {
  /** This meeting. */
  meetingId: string | number;
  /** Planned minutes. */
  minutes: number;
  /** Identity of the next one, a UUID: makes retrying harmless. */
  nextMeetingId: string | number;
  /** Where. */
  place: string;
  /** When. */
  startsAt: string;
};

/** The three sides of a table. */
export type Side =
  /** The household itself. */
  | 'HOUSEHOLD'
  /** Family, friends, neighbours. */
  | 'NETWORK'
  /** People who help because of their work. */
  | 'PROFESSIONAL';

/** Parts of a traject that screens ask for apart. */
export type TrajectPart =
  /** Actions. */
  | 'ACTIONS'
  /** Meetings. */
  | 'MEETINGS'
  /** Obligations and safety signals; only told to the regisseur. */
  | 'OBLIGATIONS'
  /** People and their roles. */
  | 'PEOPLE'
  /** Plans and their versions. */
  | 'PLANS'
  /** The regie level; only told to who may know it. */
  | 'REGIE';

/** Who speaks in a form. */
export type Voice =
  /** One person, as I. */
  | 'IK'
  /** The household, as we. */
  | 'WIJ';

export type NextMeetingPartsFragment = { id: string, kind: Types.MeetingKind, startsAt: string, minutes: number, place: string, calendarPath: string };

export type MeetingPartsFragment = { id: string, trajectId: string | null, seq: number, kind: Types.MeetingKind, startsAt: string, minutes: number, place: string, state: Types.MeetingState, ending: Types.MeetingEnding | null, startedAt: string | null, planId: string | null, current: number | null, currentSince: string | null, pausedAt: string | null, besidePlanId: string | null, hands: Array<string>, floor: string | null, viewerId: string | null, chairs: Array<string>, noteTaker: string | null, code: string | null, joinAddress: string | null, joinQrSvg: string | null, viewerChairs: boolean, viewerLeads: boolean, silent: Array<string>, refusals: Array<string>, agenda: Array<{ sectionKey: string, title: string, plannedMinutes: number, usedSeconds: number, opening: { text: string, tips: Array<string>, asksAgreement: boolean, agreed: { at: string, personIds: Array<string> } | null } | null }>, participants: Array<{ personId: string, name: string, side: Types.Side, role: string, colour: number, reply: Types.Reply, attendance: Types.Attendance, absenceReason: string | null, unconfirmed: boolean | null, online: boolean, typingIn: string | null, consent: boolean | null, consentByMouth: boolean | null }>, round: { sectionKey: string, opened: boolean, answered: Array<string>, waitingFor: Array<string> } | null, regisseur: { name: string, workContact: { phone: string | null, email: string | null } | null } | null, waiting: Array<{ id: string, name: string, since: string }>, nextMeeting: { id: string, kind: Types.MeetingKind, startsAt: string, minutes: number, place: string, calendarPath: string } | null, adoptedVersion: { id: string, number: number, adoptedAt: string, pdfPath: string } | null };

export type MeetingScreenPartsFragment = { id: string, everyoneIsIn: boolean, seq: number, state: Types.MeetingState, startsAt: string, place: string, planId: string | null, current: number | null, currentSince: string | null, pausedAt: string | null, hands: Array<string>, floor: string | null, code: string | null, joinAddress: string | null, joinQrSvg: string | null, codeFrom: string | null, agenda: Array<{ sectionKey: string, title: string, plannedMinutes: number, usedSeconds: number, opening: { text: string, asksAgreement: boolean, agreed: { at: string, personIds: Array<string> } | null } | null }>, participants: Array<{ personId: string, name: string, side: Types.Side, role: string, colour: number, attendance: Types.Attendance, online: boolean, typingIn: string | null }>, round: { sectionKey: string, opened: boolean, answered: Array<string>, waitingFor: Array<string> } | null, nextMeeting: { id: string, startsAt: string } | null, adoptedVersion: { id: string, number: number, adoptedAt: string } | null };

export type MeetingChangedSubscriptionVariables = Exact<{
  meetingId: string | number;
  language: Types.Language;
}>;


export type MeetingChangedSubscription = { meetingChanged: { id: string, trajectId: string | null, seq: number, kind: Types.MeetingKind, startsAt: string, minutes: number, place: string, state: Types.MeetingState, ending: Types.MeetingEnding | null, startedAt: string | null, planId: string | null, current: number | null, currentSince: string | null, pausedAt: string | null, besidePlanId: string | null, hands: Array<string>, floor: string | null, viewerId: string | null, chairs: Array<string>, noteTaker: string | null, code: string | null, joinAddress: string | null, joinQrSvg: string | null, viewerChairs: boolean, viewerLeads: boolean, silent: Array<string>, refusals: Array<string>, agenda: Array<{ sectionKey: string, title: string, plannedMinutes: number, usedSeconds: number, opening: { text: string, tips: Array<string>, asksAgreement: boolean, agreed: { at: string, personIds: Array<string> } | null } | null }>, participants: Array<{ personId: string, name: string, side: Types.Side, role: string, colour: number, reply: Types.Reply, attendance: Types.Attendance, absenceReason: string | null, unconfirmed: boolean | null, online: boolean, typingIn: string | null, consent: boolean | null, consentByMouth: boolean | null }>, round: { sectionKey: string, opened: boolean, answered: Array<string>, waitingFor: Array<string> } | null, regisseur: { name: string, workContact: { phone: string | null, email: string | null } | null } | null, waiting: Array<{ id: string, name: string, since: string }>, nextMeeting: { id: string, kind: Types.MeetingKind, startsAt: string, minutes: number, place: string, calendarPath: string } | null, adoptedVersion: { id: string, number: number, adoptedAt: string, pdfPath: string } | null } };

export type MeetingScreenChangedSubscriptionVariables = Exact<{
  meetingId: string | number;
  language: Types.Language;
}>;


export type MeetingScreenChangedSubscription = { meetingScreenChanged: { id: string, everyoneIsIn: boolean, seq: number, state: Types.MeetingState, startsAt: string, place: string, planId: string | null, current: number | null, currentSince: string | null, pausedAt: string | null, hands: Array<string>, floor: string | null, code: string | null, joinAddress: string | null, joinQrSvg: string | null, codeFrom: string | null, agenda: Array<{ sectionKey: string, title: string, plannedMinutes: number, usedSeconds: number, opening: { text: string, asksAgreement: boolean, agreed: { at: string, personIds: Array<string> } | null } | null }>, participants: Array<{ personId: string, name: string, side: Types.Side, role: string, colour: number, attendance: Types.Attendance, online: boolean, typingIn: string | null }>, round: { sectionKey: string, opened: boolean, answered: Array<string>, waitingFor: Array<string> } | null, nextMeeting: { id: string, startsAt: string } | null, adoptedVersion: { id: string, number: number, adoptedAt: string } | null } };

export type ReplyToMeetingMutationVariables = Exact<{
  input: Types.ReplyInput;
  language: Types.Language;
}>;


export type ReplyToMeetingMutation = { replyToMeeting: { id: string, trajectId: string | null, seq: number, kind: Types.MeetingKind, startsAt: string, minutes: number, place: string, state: Types.MeetingState, ending: Types.MeetingEnding | null, startedAt: string | null, planId: string | null, current: number | null, currentSince: string | null, pausedAt: string | null, besidePlanId: string | null, hands: Array<string>, floor: string | null, viewerId: string | null, chairs: Array<string>, noteTaker: string | null, code: string | null, joinAddress: string | null, joinQrSvg: string | null, viewerChairs: boolean, viewerLeads: boolean, silent: Array<string>, refusals: Array<string>, agenda: Array<{ sectionKey: string, title: string, plannedMinutes: number, usedSeconds: number, opening: { text: string, tips: Array<string>, asksAgreement: boolean, agreed: { at: string, personIds: Array<string> } | null } | null }>, participants: Array<{ personId: string, name: string, side: Types.Side, role: string, colour: number, reply: Types.Reply, attendance: Types.Attendance, absenceReason: string | null, unconfirmed: boolean | null, online: boolean, typingIn: string | null, consent: boolean | null, consentByMouth: boolean | null }>, round: { sectionKey: string, opened: boolean, answered: Array<string>, waitingFor: Array<string> } | null, regisseur: { name: string, workContact: { phone: string | null, email: string | null } | null } | null, waiting: Array<{ id: string, name: string, since: string }>, nextMeeting: { id: string, kind: Types.MeetingKind, startsAt: string, minutes: number, place: string, calendarPath: string } | null, adoptedVersion: { id: string, number: number, adoptedAt: string, pdfPath: string } | null } };

export type AgreeAtMeetingMutationVariables = Exact<{
  input: Types.AgreeAtMeetingInput;
  language: Types.Language;
}>;


export type AgreeAtMeetingMutation = { agreeAtMeeting: { id: string, trajectId: string | null, seq: number, kind: Types.MeetingKind, startsAt: string, minutes: number, place: string, state: Types.MeetingState, ending: Types.MeetingEnding | null, startedAt: string | null, planId: string | null, current: number | null, currentSince: string | null, pausedAt: string | null, besidePlanId: string | null, hands: Array<string>, floor: string | null, viewerId: string | null, chairs: Array<string>, noteTaker: string | null, code: string | null, joinAddress: string | null, joinQrSvg: string | null, viewerChairs: boolean, viewerLeads: boolean, silent: Array<string>, refusals: Array<string>, agenda: Array<{ sectionKey: string, title: string, plannedMinutes: number, usedSeconds: number, opening: { text: string, tips: Array<string>, asksAgreement: boolean, agreed: { at: string, personIds: Array<string> } | null } | null }>, participants: Array<{ personId: string, name: string, side: Types.Side, role: string, colour: number, reply: Types.Reply, attendance: Types.Attendance, absenceReason: string | null, unconfirmed: boolean | null, online: boolean, typingIn: string | null, consent: boolean | null, consentByMouth: boolean | null }>, round: { sectionKey: string, opened: boolean, answered: Array<string>, waitingFor: Array<string> } | null, regisseur: { name: string, workContact: { phone: string | null, email: string | null } | null } | null, waiting: Array<{ id: string, name: string, since: string }>, nextMeeting: { id: string, kind: Types.MeetingKind, startsAt: string, minutes: number, place: string, calendarPath: string } | null, adoptedVersion: { id: string, number: number, adoptedAt: string, pdfPath: string } | null } };

export type StartMeetingMutationVariables = Exact<{
  meetingId: string | number;
  language: Types.Language;
}>;


export type StartMeetingMutation = { startMeeting: { id: string, trajectId: string | null, seq: number, kind: Types.MeetingKind, startsAt: string, minutes: number, place: string, state: Types.MeetingState, ending: Types.MeetingEnding | null, startedAt: string | null, planId: string | null, current: number | null, currentSince: string | null, pausedAt: string | null, besidePlanId: string | null, hands: Array<string>, floor: string | null, viewerId: string | null, chairs: Array<string>, noteTaker: string | null, code: string | null, joinAddress: string | null, joinQrSvg: string | null, viewerChairs: boolean, viewerLeads: boolean, silent: Array<string>, refusals: Array<string>, agenda: Array<{ sectionKey: string, title: string, plannedMinutes: number, usedSeconds: number, opening: { text: string, tips: Array<string>, asksAgreement: boolean, agreed: { at: string, personIds: Array<string> } | null } | null }>, participants: Array<{ personId: string, name: string, side: Types.Side, role: string, colour: number, reply: Types.Reply, attendance: Types.Attendance, absenceReason: string | null, unconfirmed: boolean | null, online: boolean, typingIn: string | null, consent: boolean | null, consentByMouth: boolean | null }>, round: { sectionKey: string, opened: boolean, answered: Array<string>, waitingFor: Array<string> } | null, regisseur: { name: string, workContact: { phone: string | null, email: string | null } | null } | null, waiting: Array<{ id: string, name: string, since: string }>, nextMeeting: { id: string, kind: Types.MeetingKind, startsAt: string, minutes: number, place: string, calendarPath: string } | null, adoptedVersion: { id: string, number: number, adoptedAt: string, pdfPath: string } | null } };

export type GoToItemMutationVariables = Exact<{
  input: Types.GoToItemInput;
  language: Types.Language;
}>;


export type GoToItemMutation = { goToItem: { id: string, trajectId: string | null, seq: number, kind: Types.MeetingKind, startsAt: string, minutes: number, place: string, state: Types.MeetingState, ending: Types.MeetingEnding | null, startedAt: string | null, planId: string | null, current: number | null, currentSince: string | null, pausedAt: string | null, besidePlanId: string | null, hands: Array<string>, floor: string | null, viewerId: string | null, chairs: Array<string>, noteTaker: string | null, code: string | null, joinAddress: string | null, joinQrSvg: string | null, viewerChairs: boolean, viewerLeads: boolean, silent: Array<string>, refusals: Array<string>, agenda: Array<{ sectionKey: string, title: string, plannedMinutes: number, usedSeconds: number, opening: { text: string, tips: Array<string>, asksAgreement: boolean, agreed: { at: string, personIds: Array<string> } | null } | null }>, participants: Array<{ personId: string, name: string, side: Types.Side, role: string, colour: number, reply: Types.Reply, attendance: Types.Attendance, absenceReason: string | null, unconfirmed: boolean | null, online: boolean, typingIn: string | null, consent: boolean | null, consentByMouth: boolean | null }>, round: { sectionKey: string, opened: boolean, answered: Array<string>, waitingFor: Array<string> } | null, regisseur: { name: string, workContact: { phone: string | null, email: string | null } | null } | null, waiting: Array<{ id: string, name: string, since: string }>, nextMeeting: { id: string, kind: Types.MeetingKind, startsAt: string, minutes: number, place: string, calendarPath: string } | null, adoptedVersion: { id: string, number: number, adoptedAt: string, pdfPath: string } | null } };

export type OpenRoundMutationVariables = Exact<{
  meetingId: string | number;
  language: Types.Language;
}>;


export type OpenRoundMutation = { openRound: { id: string, trajectId: string | null, seq: number, kind: Types.MeetingKind, startsAt: string, minutes: number, place: string, state: Types.MeetingState, ending: Types.MeetingEnding | null, startedAt: string | null, planId: string | null, current: number | null, currentSince: string | null, pausedAt: string | null, besidePlanId: string | null, hands: Array<string>, floor: string | null, viewerId: string | null, chairs: Array<string>, noteTaker: string | null, code: string | null, joinAddress: string | null, joinQrSvg: string | null, viewerChairs: boolean, viewerLeads: boolean, silent: Array<string>, refusals: Array<string>, agenda: Array<{ sectionKey: string, title: string, plannedMinutes: number, usedSeconds: number, opening: { text: string, tips: Array<string>, asksAgreement: boolean, agreed: { at: string, personIds: Array<string> } | null } | null }>, participants: Array<{ personId: string, name: string, side: Types.Side, role: string, colour: number, reply: Types.Reply, attendance: Types.Attendance, absenceReason: string | null, unconfirmed: boolean | null, online: boolean, typingIn: string | null, consent: boolean | null, consentByMouth: boolean | null }>, round: { sectionKey: string, opened: boolean, answered: Array<string>, waitingFor: Array<string> } | null, regisseur: { name: string, workContact: { phone: string | null, email: string | null } | null } | null, waiting: Array<{ id: string, name: string, since: string }>, nextMeeting: { id: string, kind: Types.MeetingKind, startsAt: string, minutes: number, place: string, calendarPath: string } | null, adoptedVersion: { id: string, number: number, adoptedAt: string, pdfPath: string } | null } };

export type PauseMeetingMutationVariables = Exact<{
  input: Types.PauseMeetingInput;
  language: Types.Language;
}>;


export type PauseMeetingMutation = { pauseMeeting: { id: string, trajectId: string | null, seq: number, kind: Types.MeetingKind, startsAt: string, minutes: number, place: string, state: Types.MeetingState, ending: Types.MeetingEnding | null, startedAt: string | null, planId: string | null, current: number | null, currentSince: string | null, pausedAt: string | null, besidePlanId: string | null, hands: Array<string>, floor: string | null, viewerId: string | null, chairs: Array<string>, noteTaker: string | null, code: string | null, joinAddress: string | null, joinQrSvg: string | null, viewerChairs: boolean, viewerLeads: boolean, silent: Array<string>, refusals: Array<string>, agenda: Array<{ sectionKey: string, title: string, plannedMinutes: number, usedSeconds: number, opening: { text: string, tips: Array<string>, asksAgreement: boolean, agreed: { at: string, personIds: Array<string> } | null } | null }>, participants: Array<{ personId: string, name: string, side: Types.Side, role: string, colour: number, reply: Types.Reply, attendance: Types.Attendance, absenceReason: string | null, unconfirmed: boolean | null, online: boolean, typingIn: string | null, consent: boolean | null, consentByMouth: boolean | null }>, round: { sectionKey: string, opened: boolean, answered: Array<string>, waitingFor: Array<string> } | null, regisseur: { name: string, workContact: { phone: string | null, email: string | null } | null } | null, waiting: Array<{ id: string, name: string, since: string }>, nextMeeting: { id: string, kind: Types.MeetingKind, startsAt: string, minutes: number, place: string, calendarPath: string } | null, adoptedVersion: { id: string, number: number, adoptedAt: string, pdfPath: string } | null } };

export type ResumeMeetingMutationVariables = Exact<{
  meetingId: string | number;
  language: Types.Language;
}>;


export type ResumeMeetingMutation = { resumeMeeting: { id: string, trajectId: string | null, seq: number, kind: Types.MeetingKind, startsAt: string, minutes: number, place: string, state: Types.MeetingState, ending: Types.MeetingEnding | null, startedAt: string | null, planId: string | null, current: number | null, currentSince: string | null, pausedAt: string | null, besidePlanId: string | null, hands: Array<string>, floor: string | null, viewerId: string | null, chairs: Array<string>, noteTaker: string | null, code: string | null, joinAddress: string | null, joinQrSvg: string | null, viewerChairs: boolean, viewerLeads: boolean, silent: Array<string>, refusals: Array<string>, agenda: Array<{ sectionKey: string, title: string, plannedMinutes: number, usedSeconds: number, opening: { text: string, tips: Array<string>, asksAgreement: boolean, agreed: { at: string, personIds: Array<string> } | null } | null }>, participants: Array<{ personId: string, name: string, side: Types.Side, role: string, colour: number, reply: Types.Reply, attendance: Types.Attendance, absenceReason: string | null, unconfirmed: boolean | null, online: boolean, typingIn: string | null, consent: boolean | null, consentByMouth: boolean | null }>, round: { sectionKey: string, opened: boolean, answered: Array<string>, waitingFor: Array<string> } | null, regisseur: { name: string, workContact: { phone: string | null, email: string | null } | null } | null, waiting: Array<{ id: string, name: string, since: string }>, nextMeeting: { id: string, kind: Types.MeetingKind, startsAt: string, minutes: number, place: string, calendarPath: string } | null, adoptedVersion: { id: string, number: number, adoptedAt: string, pdfPath: string } | null } };

export type SafetyPlansBesideQueryVariables = Exact<{
  trajectId: string | number;
  language: Types.Language;
}>;


export type SafetyPlansBesideQuery = { traject: { id: string, edition: { id: string }, people: Array<{ id: string, name: string, relation: string, organisation: string | null, regisseur: boolean }>, plans: Array<{ id: string, title: string, formKind: Types.FormKind, state: Types.PlanState, startedAt: string }>, obligations: Array<{ id: string, kind: Types.ObligationKind }> | null } };

export type SafetyPlanFormsQueryVariables = Exact<{
  edition: string | number;
  language: Types.Language;
}>;


export type SafetyPlanFormsQuery = { edition: { id: string, forms: Array<{ id: string, kind: Types.FormKind, voice: Types.Voice | null, title: string }> } | null };

export type RaiseHandMutationVariables = Exact<{
  meetingId: string | number;
  up: boolean;
  language: Types.Language;
}>;


export type RaiseHandMutation = { raiseHand: { id: string, trajectId: string | null, seq: number, kind: Types.MeetingKind, startsAt: string, minutes: number, place: string, state: Types.MeetingState, ending: Types.MeetingEnding | null, startedAt: string | null, planId: string | null, current: number | null, currentSince: string | null, pausedAt: string | null, besidePlanId: string | null, hands: Array<string>, floor: string | null, viewerId: string | null, chairs: Array<string>, noteTaker: string | null, code: string | null, joinAddress: string | null, joinQrSvg: string | null, viewerChairs: boolean, viewerLeads: boolean, silent: Array<string>, refusals: Array<string>, agenda: Array<{ sectionKey: string, title: string, plannedMinutes: number, usedSeconds: number, opening: { text: string, tips: Array<string>, asksAgreement: boolean, agreed: { at: string, personIds: Array<string> } | null } | null }>, participants: Array<{ personId: string, name: string, side: Types.Side, role: string, colour: number, reply: Types.Reply, attendance: Types.Attendance, absenceReason: string | null, unconfirmed: boolean | null, online: boolean, typingIn: string | null, consent: boolean | null, consentByMouth: boolean | null }>, round: { sectionKey: string, opened: boolean, answered: Array<string>, waitingFor: Array<string> } | null, regisseur: { name: string, workContact: { phone: string | null, email: string | null } | null } | null, waiting: Array<{ id: string, name: string, since: string }>, nextMeeting: { id: string, kind: Types.MeetingKind, startsAt: string, minutes: number, place: string, calendarPath: string } | null, adoptedVersion: { id: string, number: number, adoptedAt: string, pdfPath: string } | null } };

export type GiveFloorMutationVariables = Exact<{
  meetingId: string | number;
  personId?: string | number | null | undefined;
  language: Types.Language;
}>;


export type GiveFloorMutation = { giveFloor: { id: string, trajectId: string | null, seq: number, kind: Types.MeetingKind, startsAt: string, minutes: number, place: string, state: Types.MeetingState, ending: Types.MeetingEnding | null, startedAt: string | null, planId: string | null, current: number | null, currentSince: string | null, pausedAt: string | null, besidePlanId: string | null, hands: Array<string>, floor: string | null, viewerId: string | null, chairs: Array<string>, noteTaker: string | null, code: string | null, joinAddress: string | null, joinQrSvg: string | null, viewerChairs: boolean, viewerLeads: boolean, silent: Array<string>, refusals: Array<string>, agenda: Array<{ sectionKey: string, title: string, plannedMinutes: number, usedSeconds: number, opening: { text: string, tips: Array<string>, asksAgreement: boolean, agreed: { at: string, personIds: Array<string> } | null } | null }>, participants: Array<{ personId: string, name: string, side: Types.Side, role: string, colour: number, reply: Types.Reply, attendance: Types.Attendance, absenceReason: string | null, unconfirmed: boolean | null, online: boolean, typingIn: string | null, consent: boolean | null, consentByMouth: boolean | null }>, round: { sectionKey: string, opened: boolean, answered: Array<string>, waitingFor: Array<string> } | null, regisseur: { name: string, workContact: { phone: string | null, email: string | null } | null } | null, waiting: Array<{ id: string, name: string, since: string }>, nextMeeting: { id: string, kind: Types.MeetingKind, startsAt: string, minutes: number, place: string, calendarPath: string } | null, adoptedVersion: { id: string, number: number, adoptedAt: string, pdfPath: string } | null } };

export type MarkAttendanceMutationVariables = Exact<{
  input: Types.MarkAttendanceInput;
  language: Types.Language;
}>;


export type MarkAttendanceMutation = { markAttendance: { id: string, trajectId: string | null, seq: number, kind: Types.MeetingKind, startsAt: string, minutes: number, place: string, state: Types.MeetingState, ending: Types.MeetingEnding | null, startedAt: string | null, planId: string | null, current: number | null, currentSince: string | null, pausedAt: string | null, besidePlanId: string | null, hands: Array<string>, floor: string | null, viewerId: string | null, chairs: Array<string>, noteTaker: string | null, code: string | null, joinAddress: string | null, joinQrSvg: string | null, viewerChairs: boolean, viewerLeads: boolean, silent: Array<string>, refusals: Array<string>, agenda: Array<{ sectionKey: string, title: string, plannedMinutes: number, usedSeconds: number, opening: { text: string, tips: Array<string>, asksAgreement: boolean, agreed: { at: string, personIds: Array<string> } | null } | null }>, participants: Array<{ personId: string, name: string, side: Types.Side, role: string, colour: number, reply: Types.Reply, attendance: Types.Attendance, absenceReason: string | null, unconfirmed: boolean | null, online: boolean, typingIn: string | null, consent: boolean | null, consentByMouth: boolean | null }>, round: { sectionKey: string, opened: boolean, answered: Array<string>, waitingFor: Array<string> } | null, regisseur: { name: string, workContact: { phone: string | null, email: string | null } | null } | null, waiting: Array<{ id: string, name: string, since: string }>, nextMeeting: { id: string, kind: Types.MeetingKind, startsAt: string, minutes: number, place: string, calendarPath: string } | null, adoptedVersion: { id: string, number: number, adoptedAt: string, pdfPath: string } | null } };

export type AdmitGuestMutationVariables = Exact<{
  input: Types.AdmitGuestInput;
  language: Types.Language;
}>;


export type AdmitGuestMutation = { admitGuest: { id: string, trajectId: string | null, seq: number, kind: Types.MeetingKind, startsAt: string, minutes: number, place: string, state: Types.MeetingState, ending: Types.MeetingEnding | null, startedAt: string | null, planId: string | null, current: number | null, currentSince: string | null, pausedAt: string | null, besidePlanId: string | null, hands: Array<string>, floor: string | null, viewerId: string | null, chairs: Array<string>, noteTaker: string | null, code: string | null, joinAddress: string | null, joinQrSvg: string | null, viewerChairs: boolean, viewerLeads: boolean, silent: Array<string>, refusals: Array<string>, agenda: Array<{ sectionKey: string, title: string, plannedMinutes: number, usedSeconds: number, opening: { text: string, tips: Array<string>, asksAgreement: boolean, agreed: { at: string, personIds: Array<string> } | null } | null }>, participants: Array<{ personId: string, name: string, side: Types.Side, role: string, colour: number, reply: Types.Reply, attendance: Types.Attendance, absenceReason: string | null, unconfirmed: boolean | null, online: boolean, typingIn: string | null, consent: boolean | null, consentByMouth: boolean | null }>, round: { sectionKey: string, opened: boolean, answered: Array<string>, waitingFor: Array<string> } | null, regisseur: { name: string, workContact: { phone: string | null, email: string | null } | null } | null, waiting: Array<{ id: string, name: string, since: string }>, nextMeeting: { id: string, kind: Types.MeetingKind, startsAt: string, minutes: number, place: string, calendarPath: string } | null, adoptedVersion: { id: string, number: number, adoptedAt: string, pdfPath: string } | null } };

export type RecognisePersonMutationVariables = Exact<{
  meetingId: string | number;
  personId: string | number;
  code: string;
  language: Types.Language;
}>;


export type RecognisePersonMutation = { recognisePerson: { id: string, trajectId: string | null, seq: number, kind: Types.MeetingKind, startsAt: string, minutes: number, place: string, state: Types.MeetingState, ending: Types.MeetingEnding | null, startedAt: string | null, planId: string | null, current: number | null, currentSince: string | null, pausedAt: string | null, besidePlanId: string | null, hands: Array<string>, floor: string | null, viewerId: string | null, chairs: Array<string>, noteTaker: string | null, code: string | null, joinAddress: string | null, joinQrSvg: string | null, viewerChairs: boolean, viewerLeads: boolean, silent: Array<string>, refusals: Array<string>, agenda: Array<{ sectionKey: string, title: string, plannedMinutes: number, usedSeconds: number, opening: { text: string, tips: Array<string>, asksAgreement: boolean, agreed: { at: string, personIds: Array<string> } | null } | null }>, participants: Array<{ personId: string, name: string, side: Types.Side, role: string, colour: number, reply: Types.Reply, attendance: Types.Attendance, absenceReason: string | null, unconfirmed: boolean | null, online: boolean, typingIn: string | null, consent: boolean | null, consentByMouth: boolean | null }>, round: { sectionKey: string, opened: boolean, answered: Array<string>, waitingFor: Array<string> } | null, regisseur: { name: string, workContact: { phone: string | null, email: string | null } | null } | null, waiting: Array<{ id: string, name: string, since: string }>, nextMeeting: { id: string, kind: Types.MeetingKind, startsAt: string, minutes: number, place: string, calendarPath: string } | null, adoptedVersion: { id: string, number: number, adoptedAt: string, pdfPath: string } | null } };

export type RemoveFromMeetingMutationVariables = Exact<{
  input: Types.RemoveFromMeetingInput;
  language: Types.Language;
}>;


export type RemoveFromMeetingMutation = { removeFromMeeting: { id: string, trajectId: string | null, seq: number, kind: Types.MeetingKind, startsAt: string, minutes: number, place: string, state: Types.MeetingState, ending: Types.MeetingEnding | null, startedAt: string | null, planId: string | null, current: number | null, currentSince: string | null, pausedAt: string | null, besidePlanId: string | null, hands: Array<string>, floor: string | null, viewerId: string | null, chairs: Array<string>, noteTaker: string | null, code: string | null, joinAddress: string | null, joinQrSvg: string | null, viewerChairs: boolean, viewerLeads: boolean, silent: Array<string>, refusals: Array<string>, agenda: Array<{ sectionKey: string, title: string, plannedMinutes: number, usedSeconds: number, opening: { text: string, tips: Array<string>, asksAgreement: boolean, agreed: { at: string, personIds: Array<string> } | null } | null }>, participants: Array<{ personId: string, name: string, side: Types.Side, role: string, colour: number, reply: Types.Reply, attendance: Types.Attendance, absenceReason: string | null, unconfirmed: boolean | null, online: boolean, typingIn: string | null, consent: boolean | null, consentByMouth: boolean | null }>, round: { sectionKey: string, opened: boolean, answered: Array<string>, waitingFor: Array<string> } | null, regisseur: { name: string, workContact: { phone: string | null, email: string | null } | null } | null, waiting: Array<{ id: string, name: string, since: string }>, nextMeeting: { id: string, kind: Types.MeetingKind, startsAt: string, minutes: number, place: string, calendarPath: string } | null, adoptedVersion: { id: string, number: number, adoptedAt: string, pdfPath: string } | null } };

export type NameHelperMutationVariables = Exact<{
  input: Types.NameHelperInput;
  language: Types.Language;
}>;


export type NameHelperMutation = { nameHelper: { id: string, trajectId: string | null, seq: number, kind: Types.MeetingKind, startsAt: string, minutes: number, place: string, state: Types.MeetingState, ending: Types.MeetingEnding | null, startedAt: string | null, planId: string | null, current: number | null, currentSince: string | null, pausedAt: string | null, besidePlanId: string | null, hands: Array<string>, floor: string | null, viewerId: string | null, chairs: Array<string>, noteTaker: string | null, code: string | null, joinAddress: string | null, joinQrSvg: string | null, viewerChairs: boolean, viewerLeads: boolean, silent: Array<string>, refusals: Array<string>, agenda: Array<{ sectionKey: string, title: string, plannedMinutes: number, usedSeconds: number, opening: { text: string, tips: Array<string>, asksAgreement: boolean, agreed: { at: string, personIds: Array<string> } | null } | null }>, participants: Array<{ personId: string, name: string, side: Types.Side, role: string, colour: number, reply: Types.Reply, attendance: Types.Attendance, absenceReason: string | null, unconfirmed: boolean | null, online: boolean, typingIn: string | null, consent: boolean | null, consentByMouth: boolean | null }>, round: { sectionKey: string, opened: boolean, answered: Array<string>, waitingFor: Array<string> } | null, regisseur: { name: string, workContact: { phone: string | null, email: string | null } | null } | null, waiting: Array<{ id: string, name: string, since: string }>, nextMeeting: { id: string, kind: Types.MeetingKind, startsAt: string, minutes: number, place: string, calendarPath: string } | null, adoptedVersion: { id: string, number: number, adoptedAt: string, pdfPath: string } | null } };

export type SetNextMeetingMutationVariables = Exact<{
  input: Types.SetNextMeetingInput;
  language: Types.Language;
}>;


export type SetNextMeetingMutation = { setNextMeeting: { id: string, trajectId: string | null, seq: number, kind: Types.MeetingKind, startsAt: string, minutes: number, place: string, state: Types.MeetingState, ending: Types.MeetingEnding | null, startedAt: string | null, planId: string | null, current: number | null, currentSince: string | null, pausedAt: string | null, besidePlanId: string | null, hands: Array<string>, floor: string | null, viewerId: string | null, chairs: Array<string>, noteTaker: string | null, code: string | null, joinAddress: string | null, joinQrSvg: string | null, viewerChairs: boolean, viewerLeads: boolean, silent: Array<string>, refusals: Array<string>, agenda: Array<{ sectionKey: string, title: string, plannedMinutes: number, usedSeconds: number, opening: { text: string, tips: Array<string>, asksAgreement: boolean, agreed: { at: string, personIds: Array<string> } | null } | null }>, participants: Array<{ personId: string, name: string, side: Types.Side, role: string, colour: number, reply: Types.Reply, attendance: Types.Attendance, absenceReason: string | null, unconfirmed: boolean | null, online: boolean, typingIn: string | null, consent: boolean | null, consentByMouth: boolean | null }>, round: { sectionKey: string, opened: boolean, answered: Array<string>, waitingFor: Array<string> } | null, regisseur: { name: string, workContact: { phone: string | null, email: string | null } | null } | null, waiting: Array<{ id: string, name: string, since: string }>, nextMeeting: { id: string, kind: Types.MeetingKind, startsAt: string, minutes: number, place: string, calendarPath: string } | null, adoptedVersion: { id: string, number: number, adoptedAt: string, pdfPath: string } | null } };

export type AdoptPlanMutationVariables = Exact<{
  input: Types.AdoptPlanInput;
}>;


export type AdoptPlanMutation = { adoptPlan: { id: string, number: number, pdfPath: string } };

export type CloseMeetingMutationVariables = Exact<{
  meetingId: string | number;
  language: Types.Language;
}>;


export type CloseMeetingMutation = { closeMeeting: { id: string, trajectId: string | null, seq: number, kind: Types.MeetingKind, startsAt: string, minutes: number, place: string, state: Types.MeetingState, ending: Types.MeetingEnding | null, startedAt: string | null, planId: string | null, current: number | null, currentSince: string | null, pausedAt: string | null, besidePlanId: string | null, hands: Array<string>, floor: string | null, viewerId: string | null, chairs: Array<string>, noteTaker: string | null, code: string | null, joinAddress: string | null, joinQrSvg: string | null, viewerChairs: boolean, viewerLeads: boolean, silent: Array<string>, refusals: Array<string>, agenda: Array<{ sectionKey: string, title: string, plannedMinutes: number, usedSeconds: number, opening: { text: string, tips: Array<string>, asksAgreement: boolean, agreed: { at: string, personIds: Array<string> } | null } | null }>, participants: Array<{ personId: string, name: string, side: Types.Side, role: string, colour: number, reply: Types.Reply, attendance: Types.Attendance, absenceReason: string | null, unconfirmed: boolean | null, online: boolean, typingIn: string | null, consent: boolean | null, consentByMouth: boolean | null }>, round: { sectionKey: string, opened: boolean, answered: Array<string>, waitingFor: Array<string> } | null, regisseur: { name: string, workContact: { phone: string | null, email: string | null } | null } | null, waiting: Array<{ id: string, name: string, since: string }>, nextMeeting: { id: string, kind: Types.MeetingKind, startsAt: string, minutes: number, place: string, calendarPath: string } | null, adoptedVersion: { id: string, number: number, adoptedAt: string, pdfPath: string } | null } };

export type TypingMutationVariables = Exact<{
  meetingId: string | number;
  textId?: string | number | null | undefined;
}>;


export type TypingMutation = { typing: boolean };

export type PlanOnPaperQueryVariables = Exact<{
  planId: string | number;
}>;


export type PlanOnPaperQuery = { plan: { id: string, unprintable: Array<string> } };

export type NewSignalQueryVariables = Exact<{
  trajectId: string | number;
}>;


export type NewSignalQuery = { traject: { id: string, newSignal: boolean | null } };

export type MeetingNewsSubscriptionVariables = Exact<{
  trajectId: string | number;
}>;


export type MeetingNewsSubscription = { trajectChanged: { what: Array<Types.TrajectPart> } };

export const MeetingChangedDocument: Operation<MeetingChangedSubscription, MeetingChangedSubscriptionVariables> = {"operationName":"MeetingChanged","query":"subscription MeetingChanged($meetingId:ID!$language:Language!){meetingChanged(meetingId:$meetingId){...MeetingParts}}fragment MeetingParts on Meeting{id trajectId seq kind startsAt minutes place state ending startedAt planId agenda{sectionKey title(language:$language)plannedMinutes usedSeconds opening{text(language:$language)tips(language:$language)asksAgreement agreed{at personIds}}}current currentSince pausedAt besidePlanId participants{personId name side role colour reply attendance absenceReason unconfirmed online typingIn consent consentByMouth}hands floor round{sectionKey opened answered waitingFor}regisseur{name workContact{phone email}}viewerId chairs noteTaker code joinAddress joinQrSvg waiting{id name since}nextMeeting{...NextMeetingParts}adoptedVersion{id number adoptedAt pdfPath}viewerChairs viewerLeads silent refusals}fragment NextMeetingParts on MeetingSummary{id kind startsAt minutes place calendarPath}"};

export const MeetingScreenChangedDocument: Operation<MeetingScreenChangedSubscription, MeetingScreenChangedSubscriptionVariables> = {"operationName":"MeetingScreenChanged","query":"subscription MeetingScreenChanged($meetingId:ID!$language:Language!){meetingScreenChanged(meetingId:$meetingId){...MeetingScreenParts}}fragment MeetingScreenParts on Meeting{id everyoneIsIn seq state startsAt place planId agenda{sectionKey title(language:$language)plannedMinutes usedSeconds opening{text(language:$language)asksAgreement agreed{at personIds}}}current currentSince pausedAt participants{personId name side role colour attendance online typingIn}hands floor round{sectionKey opened answered waitingFor}code joinAddress joinQrSvg codeFrom nextMeeting{id startsAt}adoptedVersion{id number adoptedAt}}"};

export const ReplyToMeetingDocument: Operation<ReplyToMeetingMutation, ReplyToMeetingMutationVariables> = {"operationName":"ReplyToMeeting","query":"mutation ReplyToMeeting($input:ReplyInput!$language:Language!){replyToMeeting(input:$input){...MeetingParts}}fragment MeetingParts on Meeting{id trajectId seq kind startsAt minutes place state ending startedAt planId agenda{sectionKey title(language:$language)plannedMinutes usedSeconds opening{text(language:$language)tips(language:$language)asksAgreement agreed{at personIds}}}current currentSince pausedAt besidePlanId participants{personId name side role colour reply attendance absenceReason unconfirmed online typingIn consent consentByMouth}hands floor round{sectionKey opened answered waitingFor}regisseur{name workContact{phone email}}viewerId chairs noteTaker code joinAddress joinQrSvg waiting{id name since}nextMeeting{...NextMeetingParts}adoptedVersion{id number adoptedAt pdfPath}viewerChairs viewerLeads silent refusals}fragment NextMeetingParts on MeetingSummary{id kind startsAt minutes place calendarPath}"};

export const AgreeAtMeetingDocument: Operation<AgreeAtMeetingMutation, AgreeAtMeetingMutationVariables> = {"operationName":"AgreeAtMeeting","query":"mutation AgreeAtMeeting($input:AgreeAtMeetingInput!$language:Language!){agreeAtMeeting(input:$input){...MeetingParts}}fragment MeetingParts on Meeting{id trajectId seq kind startsAt minutes place state ending startedAt planId agenda{sectionKey title(language:$language)plannedMinutes usedSeconds opening{text(language:$language)tips(language:$language)asksAgreement agreed{at personIds}}}current currentSince pausedAt besidePlanId participants{personId name side role colour reply attendance absenceReason unconfirmed online typingIn consent consentByMouth}hands floor round{sectionKey opened answered waitingFor}regisseur{name workContact{phone email}}viewerId chairs noteTaker code joinAddress joinQrSvg waiting{id name since}nextMeeting{...NextMeetingParts}adoptedVersion{id number adoptedAt pdfPath}viewerChairs viewerLeads silent refusals}fragment NextMeetingParts on MeetingSummary{id kind startsAt minutes place calendarPath}"};

export const StartMeetingDocument: Operation<StartMeetingMutation, StartMeetingMutationVariables> = {"operationName":"StartMeeting","query":"mutation StartMeeting($meetingId:ID!$language:Language!){startMeeting(meetingId:$meetingId){...MeetingParts}}fragment MeetingParts on Meeting{id trajectId seq kind startsAt minutes place state ending startedAt planId agenda{sectionKey title(language:$language)plannedMinutes usedSeconds opening{text(language:$language)tips(language:$language)asksAgreement agreed{at personIds}}}current currentSince pausedAt besidePlanId participants{personId name side role colour reply attendance absenceReason unconfirmed online typingIn consent consentByMouth}hands floor round{sectionKey opened answered waitingFor}regisseur{name workContact{phone email}}viewerId chairs noteTaker code joinAddress joinQrSvg waiting{id name since}nextMeeting{...NextMeetingParts}adoptedVersion{id number adoptedAt pdfPath}viewerChairs viewerLeads silent refusals}fragment NextMeetingParts on MeetingSummary{id kind startsAt minutes place calendarPath}"};

export const GoToItemDocument: Operation<GoToItemMutation, GoToItemMutationVariables> = {"operationName":"GoToItem","query":"mutation GoToItem($input:GoToItemInput!$language:Language!){goToItem(input:$input){...MeetingParts}}fragment MeetingParts on Meeting{id trajectId seq kind startsAt minutes place state ending startedAt planId agenda{sectionKey title(language:$language)plannedMinutes usedSeconds opening{text(language:$language)tips(language:$language)asksAgreement agreed{at personIds}}}current currentSince pausedAt besidePlanId participants{personId name side role colour reply attendance absenceReason unconfirmed online typingIn consent consentByMouth}hands floor round{sectionKey opened answered waitingFor}regisseur{name workContact{phone email}}viewerId chairs noteTaker code joinAddress joinQrSvg waiting{id name since}nextMeeting{...NextMeetingParts}adoptedVersion{id number adoptedAt pdfPath}viewerChairs viewerLeads silent refusals}fragment NextMeetingParts on MeetingSummary{id kind startsAt minutes place calendarPath}"};

export const OpenRoundDocument: Operation<OpenRoundMutation, OpenRoundMutationVariables> = {"operationName":"OpenRound","query":"mutation OpenRound($meetingId:ID!$language:Language!){openRound(meetingId:$meetingId){...MeetingParts}}fragment MeetingParts on Meeting{id trajectId seq kind startsAt minutes place state ending startedAt planId agenda{sectionKey title(language:$language)plannedMinutes usedSeconds opening{text(language:$language)tips(language:$language)asksAgreement agreed{at personIds}}}current currentSince pausedAt besidePlanId participants{personId name side role colour reply attendance absenceReason unconfirmed online typingIn consent consentByMouth}hands floor round{sectionKey opened answered waitingFor}regisseur{name workContact{phone email}}viewerId chairs noteTaker code joinAddress joinQrSvg waiting{id name since}nextMeeting{...NextMeetingParts}adoptedVersion{id number adoptedAt pdfPath}viewerChairs viewerLeads silent refusals}fragment NextMeetingParts on MeetingSummary{id kind startsAt minutes place calendarPath}"};

export const PauseMeetingDocument: Operation<PauseMeetingMutation, PauseMeetingMutationVariables> = {"operationName":"PauseMeeting","query":"mutation PauseMeeting($input:PauseMeetingInput!$language:Language!){pauseMeeting(input:$input){...MeetingParts}}fragment MeetingParts on Meeting{id trajectId seq kind startsAt minutes place state ending startedAt planId agenda{sectionKey title(language:$language)plannedMinutes usedSeconds opening{text(language:$language)tips(language:$language)asksAgreement agreed{at personIds}}}current currentSince pausedAt besidePlanId participants{personId name side role colour reply attendance absenceReason unconfirmed online typingIn consent consentByMouth}hands floor round{sectionKey opened answered waitingFor}regisseur{name workContact{phone email}}viewerId chairs noteTaker code joinAddress joinQrSvg waiting{id name since}nextMeeting{...NextMeetingParts}adoptedVersion{id number adoptedAt pdfPath}viewerChairs viewerLeads silent refusals}fragment NextMeetingParts on MeetingSummary{id kind startsAt minutes place calendarPath}"};

export const ResumeMeetingDocument: Operation<ResumeMeetingMutation, ResumeMeetingMutationVariables> = {"operationName":"ResumeMeeting","query":"mutation ResumeMeeting($meetingId:ID!$language:Language!){resumeMeeting(meetingId:$meetingId){...MeetingParts}}fragment MeetingParts on Meeting{id trajectId seq kind startsAt minutes place state ending startedAt planId agenda{sectionKey title(language:$language)plannedMinutes usedSeconds opening{text(language:$language)tips(language:$language)asksAgreement agreed{at personIds}}}current currentSince pausedAt besidePlanId participants{personId name side role colour reply attendance absenceReason unconfirmed online typingIn consent consentByMouth}hands floor round{sectionKey opened answered waitingFor}regisseur{name workContact{phone email}}viewerId chairs noteTaker code joinAddress joinQrSvg waiting{id name since}nextMeeting{...NextMeetingParts}adoptedVersion{id number adoptedAt pdfPath}viewerChairs viewerLeads silent refusals}fragment NextMeetingParts on MeetingSummary{id kind startsAt minutes place calendarPath}"};

export const SafetyPlansBesideDocument: Operation<SafetyPlansBesideQuery, SafetyPlansBesideQueryVariables> = {"operationName":"SafetyPlansBeside","query":"query SafetyPlansBeside($trajectId:ID!$language:Language!){traject(id:$trajectId){id edition{id}people{id name relation organisation regisseur}plans{id title(language:$language)formKind state startedAt}obligations{id kind}}}"};

export const SafetyPlanFormsDocument: Operation<SafetyPlanFormsQuery, SafetyPlanFormsQueryVariables> = {"operationName":"SafetyPlanForms","query":"query SafetyPlanForms($edition:ID!$language:Language!){edition(id:$edition language:$language){id forms{id kind voice title}}}"};

export const RaiseHandDocument: Operation<RaiseHandMutation, RaiseHandMutationVariables> = {"operationName":"RaiseHand","query":"mutation RaiseHand($meetingId:ID!$up:Boolean!$language:Language!){raiseHand(meetingId:$meetingId up:$up){...MeetingParts}}fragment MeetingParts on Meeting{id trajectId seq kind startsAt minutes place state ending startedAt planId agenda{sectionKey title(language:$language)plannedMinutes usedSeconds opening{text(language:$language)tips(language:$language)asksAgreement agreed{at personIds}}}current currentSince pausedAt besidePlanId participants{personId name side role colour reply attendance absenceReason unconfirmed online typingIn consent consentByMouth}hands floor round{sectionKey opened answered waitingFor}regisseur{name workContact{phone email}}viewerId chairs noteTaker code joinAddress joinQrSvg waiting{id name since}nextMeeting{...NextMeetingParts}adoptedVersion{id number adoptedAt pdfPath}viewerChairs viewerLeads silent refusals}fragment NextMeetingParts on MeetingSummary{id kind startsAt minutes place calendarPath}"};

export const GiveFloorDocument: Operation<GiveFloorMutation, GiveFloorMutationVariables> = {"operationName":"GiveFloor","query":"mutation GiveFloor($meetingId:ID!$personId:ID$language:Language!){giveFloor(meetingId:$meetingId personId:$personId){...MeetingParts}}fragment MeetingParts on Meeting{id trajectId seq kind startsAt minutes place state ending startedAt planId agenda{sectionKey title(language:$language)plannedMinutes usedSeconds opening{text(language:$language)tips(language:$language)asksAgreement agreed{at personIds}}}current currentSince pausedAt besidePlanId participants{personId name side role colour reply attendance absenceReason unconfirmed online typingIn consent consentByMouth}hands floor round{sectionKey opened answered waitingFor}regisseur{name workContact{phone email}}viewerId chairs noteTaker code joinAddress joinQrSvg waiting{id name since}nextMeeting{...NextMeetingParts}adoptedVersion{id number adoptedAt pdfPath}viewerChairs viewerLeads silent refusals}fragment NextMeetingParts on MeetingSummary{id kind startsAt minutes place calendarPath}"};

export const MarkAttendanceDocument: Operation<MarkAttendanceMutation, MarkAttendanceMutationVariables> = {"operationName":"MarkAttendance","query":"mutation MarkAttendance($input:MarkAttendanceInput!$language:Language!){markAttendance(input:$input){...MeetingParts}}fragment MeetingParts on Meeting{id trajectId seq kind startsAt minutes place state ending startedAt planId agenda{sectionKey title(language:$language)plannedMinutes usedSeconds opening{text(language:$language)tips(language:$language)asksAgreement agreed{at personIds}}}current currentSince pausedAt besidePlanId participants{personId name side role colour reply attendance absenceReason unconfirmed online typingIn consent consentByMouth}hands floor round{sectionKey opened answered waitingFor}regisseur{name workContact{phone email}}viewerId chairs noteTaker code joinAddress joinQrSvg waiting{id name since}nextMeeting{...NextMeetingParts}adoptedVersion{id number adoptedAt pdfPath}viewerChairs viewerLeads silent refusals}fragment NextMeetingParts on MeetingSummary{id kind startsAt minutes place calendarPath}"};

export const AdmitGuestDocument: Operation<AdmitGuestMutation, AdmitGuestMutationVariables> = {"operationName":"AdmitGuest","query":"mutation AdmitGuest($input:AdmitGuestInput!$language:Language!){admitGuest(input:$input){...MeetingParts}}fragment MeetingParts on Meeting{id trajectId seq kind startsAt minutes place state ending startedAt planId agenda{sectionKey title(language:$language)plannedMinutes usedSeconds opening{text(language:$language)tips(language:$language)asksAgreement agreed{at personIds}}}current currentSince pausedAt besidePlanId participants{personId name side role colour reply attendance absenceReason unconfirmed online typingIn consent consentByMouth}hands floor round{sectionKey opened answered waitingFor}regisseur{name workContact{phone email}}viewerId chairs noteTaker code joinAddress joinQrSvg waiting{id name since}nextMeeting{...NextMeetingParts}adoptedVersion{id number adoptedAt pdfPath}viewerChairs viewerLeads silent refusals}fragment NextMeetingParts on MeetingSummary{id kind startsAt minutes place calendarPath}"};

export const RecognisePersonDocument: Operation<RecognisePersonMutation, RecognisePersonMutationVariables> = {"operationName":"RecognisePerson","query":"mutation RecognisePerson($meetingId:ID!$personId:ID!$code:String!$language:Language!){recognisePerson(meetingId:$meetingId personId:$personId code:$code){...MeetingParts}}fragment MeetingParts on Meeting{id trajectId seq kind startsAt minutes place state ending startedAt planId agenda{sectionKey title(language:$language)plannedMinutes usedSeconds opening{text(language:$language)tips(language:$language)asksAgreement agreed{at personIds}}}current currentSince pausedAt besidePlanId participants{personId name side role colour reply attendance absenceReason unconfirmed online typingIn consent consentByMouth}hands floor round{sectionKey opened answered waitingFor}regisseur{name workContact{phone email}}viewerId chairs noteTaker code joinAddress joinQrSvg waiting{id name since}nextMeeting{...NextMeetingParts}adoptedVersion{id number adoptedAt pdfPath}viewerChairs viewerLeads silent refusals}fragment NextMeetingParts on MeetingSummary{id kind startsAt minutes place calendarPath}"};

export const RemoveFromMeetingDocument: Operation<RemoveFromMeetingMutation, RemoveFromMeetingMutationVariables> = {"operationName":"RemoveFromMeeting","query":"mutation RemoveFromMeeting($input:RemoveFromMeetingInput!$language:Language!){removeFromMeeting(input:$input){...MeetingParts}}fragment MeetingParts on Meeting{id trajectId seq kind startsAt minutes place state ending startedAt planId agenda{sectionKey title(language:$language)plannedMinutes usedSeconds opening{text(language:$language)tips(language:$language)asksAgreement agreed{at personIds}}}current currentSince pausedAt besidePlanId participants{personId name side role colour reply attendance absenceReason unconfirmed online typingIn consent consentByMouth}hands floor round{sectionKey opened answered waitingFor}regisseur{name workContact{phone email}}viewerId chairs noteTaker code joinAddress joinQrSvg waiting{id name since}nextMeeting{...NextMeetingParts}adoptedVersion{id number adoptedAt pdfPath}viewerChairs viewerLeads silent refusals}fragment NextMeetingParts on MeetingSummary{id kind startsAt minutes place calendarPath}"};

export const NameHelperDocument: Operation<NameHelperMutation, NameHelperMutationVariables> = {"operationName":"NameHelper","query":"mutation NameHelper($input:NameHelperInput!$language:Language!){nameHelper(input:$input){...MeetingParts}}fragment MeetingParts on Meeting{id trajectId seq kind startsAt minutes place state ending startedAt planId agenda{sectionKey title(language:$language)plannedMinutes usedSeconds opening{text(language:$language)tips(language:$language)asksAgreement agreed{at personIds}}}current currentSince pausedAt besidePlanId participants{personId name side role colour reply attendance absenceReason unconfirmed online typingIn consent consentByMouth}hands floor round{sectionKey opened answered waitingFor}regisseur{name workContact{phone email}}viewerId chairs noteTaker code joinAddress joinQrSvg waiting{id name since}nextMeeting{...NextMeetingParts}adoptedVersion{id number adoptedAt pdfPath}viewerChairs viewerLeads silent refusals}fragment NextMeetingParts on MeetingSummary{id kind startsAt minutes place calendarPath}"};

export const SetNextMeetingDocument: Operation<SetNextMeetingMutation, SetNextMeetingMutationVariables> = {"operationName":"SetNextMeeting","query":"mutation SetNextMeeting($input:SetNextMeetingInput!$language:Language!){setNextMeeting(input:$input){...MeetingParts}}fragment MeetingParts on Meeting{id trajectId seq kind startsAt minutes place state ending startedAt planId agenda{sectionKey title(language:$language)plannedMinutes usedSeconds opening{text(language:$language)tips(language:$language)asksAgreement agreed{at personIds}}}current currentSince pausedAt besidePlanId participants{personId name side role colour reply attendance absenceReason unconfirmed online typingIn consent consentByMouth}hands floor round{sectionKey opened answered waitingFor}regisseur{name workContact{phone email}}viewerId chairs noteTaker code joinAddress joinQrSvg waiting{id name since}nextMeeting{...NextMeetingParts}adoptedVersion{id number adoptedAt pdfPath}viewerChairs viewerLeads silent refusals}fragment NextMeetingParts on MeetingSummary{id kind startsAt minutes place calendarPath}"};

export const AdoptPlanDocument: Operation<AdoptPlanMutation, AdoptPlanMutationVariables> = {"operationName":"AdoptPlan","query":"mutation AdoptPlan($input:AdoptPlanInput!){adoptPlan(input:$input){id number pdfPath}}"};

export const CloseMeetingDocument: Operation<CloseMeetingMutation, CloseMeetingMutationVariables> = {"operationName":"CloseMeeting","query":"mutation CloseMeeting($meetingId:ID!$language:Language!){closeMeeting(meetingId:$meetingId){...MeetingParts}}fragment MeetingParts on Meeting{id trajectId seq kind startsAt minutes place state ending startedAt planId agenda{sectionKey title(language:$language)plannedMinutes usedSeconds opening{text(language:$language)tips(language:$language)asksAgreement agreed{at personIds}}}current currentSince pausedAt besidePlanId participants{personId name side role colour reply attendance absenceReason unconfirmed online typingIn consent consentByMouth}hands floor round{sectionKey opened answered waitingFor}regisseur{name workContact{phone email}}viewerId chairs noteTaker code joinAddress joinQrSvg waiting{id name since}nextMeeting{...NextMeetingParts}adoptedVersion{id number adoptedAt pdfPath}viewerChairs viewerLeads silent refusals}fragment NextMeetingParts on MeetingSummary{id kind startsAt minutes place calendarPath}"};

export const TypingDocument: Operation<TypingMutation, TypingMutationVariables> = {"operationName":"Typing","query":"mutation Typing($meetingId:ID!$textId:ID){typing(meetingId:$meetingId textId:$textId)}"};

export const PlanOnPaperDocument: Operation<PlanOnPaperQuery, PlanOnPaperQueryVariables> = {"operationName":"PlanOnPaper","query":"query PlanOnPaper($planId:ID!){plan(id:$planId){id unprintable}}"};

export const NewSignalDocument: Operation<NewSignalQuery, NewSignalQueryVariables> = {"operationName":"NewSignal","query":"query NewSignal($trajectId:ID!){traject(id:$trajectId){id newSignal}}"};

export const MeetingNewsDocument: Operation<MeetingNewsSubscription, MeetingNewsSubscriptionVariables> = {"operationName":"MeetingNews","query":"subscription MeetingNews($trajectId:ID!){trajectChanged(trajectId:$trajectId){what}}"};