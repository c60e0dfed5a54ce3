/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../graph/schema.generated';

import type { Operation } from '../graph/operation.ts';
/** Where an action stands. */
export type ActionState =
  /** Done. */
  | 'DONE'
  /** Not needed any more. */
  | 'DROPPED'
  /** Not done. */
  | 'OPEN';

/** Kinds of things that someone is expected to do. */
export type ExpectationKind =
  /** Choose the regisseur and the first level. */
  | 'CHOOSE_REGISSEUR'
  /** Close the traject or hand it over. */
  | 'CLOSE_TRAJECT'
  /** See whether one can come to the meeting. */
  | 'COME_TO_MEETING'
  /** Do what waits for the regisseur. */
  | 'MEET_OBLIGATION'
  /** Plan a meeting. */
  | 'PLAN_MEETING'
  /** Write down what one sees, before the meeting. */
  | 'WRITE_BEFORE_MEETING';

/** The languages on screen. */
export type Language =
  /** English. */
  | 'EN'
  /** Dutch, plain (B1). */
  | 'NL';

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

/** Why an obligation waits. A reason belongs to one kind. */
export type ObligationReason =
  /** SAFETY_SIGNAL: someone may be in danger of life. */
  | 'DANGER_OF_LIFE'
  /** HAND_OVER: the regisseur has none of the profiles that the level asks. */
  | 'LACKS_PROFILE'
  /** SAFETY_SIGNAL: someone told that it is not safe. */
  | 'NOT_SAFE'
  /** NEXT_MEETING: a meeting was closed without a next one. */
  | 'NO_NEXT_MEETING'
  /** LEVEL_PROPOSAL: someone proposed another level. */
  | 'OTHER_LEVEL_PROPOSED'
  /**
   * SUCCESSOR: somebody told that it is not safe while somebody of the household or network is regisseur, who hears nothing of it: the
   * manager looks for a professional.
   */
  | 'PROFESSIONAL_NEEDED'
  /** SUCCESSOR: the account of the regisseur was suspended or ended, or may take part in trajecten no more. */
  | 'REGISSEUR_AWAY'
  /** SAFETY_PLAN: someone answered in a plan to be worried about safety or basic care. */
  | 'SAFETY_CONCERN'
  /** SAFETY_PLAN: someone gave safety a lower figure than at an earlier meeting. */
  | 'SAFETY_FELL'
  /** SAFETY_PLAN: someone who made safety agreements asks for it; known to the regisseur alone. */
  | 'SAFETY_PLAN_ASKED'
  /** SAFETY_PLAN: a safety plan goes with the level; the regisseur proposes it. */
  | 'SAFETY_PLAN_FITS'
  /** SAFETY_PLAN: the edition requires a safety plan at this level. */
  | 'SAFETY_PLAN_REQUIRED';

/** Where a plan stands. */
export type PlanState =
  /** Adopted in a meeting: never changes again. */
  | 'ADOPTED'
  /** Being made; may be written in. */
  | 'DRAFT';

/** Kinds of reasons why a traject seems to stand still. */
export type StagnationKind =
  /** The day of an agreed action has passed, and it is not done. */
  | 'ACTION_LATE'
  /** Nothing changed for three weeks or longer. */
  | 'NOTHING_CHANGED'
  /** The latest meeting ended without an adopted plan. */
  | 'NOT_ADOPTED'
  /** No meeting is planned, seven days after the latest change. */
  | 'NO_MEETING'
  /** It has no regisseur, five days after the request. */
  | 'NO_REGISSEUR'
  /** Something has been waiting for the regisseur for two weeks or longer; a safety signal for two days. */
  | 'WAITS_LONG';

/** The phases of the method, without their edition's words. */
export type TrajectPhase =
  /** The request is registered. */
  | 'AANMELDING'
  /** It is closed. */
  | 'AFGESLOTEN'
  /** Regie is handed over or the traject is being closed. */
  | 'AFSLUITEN'
  /** The situation is looked at. */
  | 'ANALYSE'
  /** The first meeting is prepared or held. */
  | 'STARTOVERLEG'
  /** Agreements are carried out. */
  | 'VOORTGANG'
  /** A progress meeting is prepared or held. */
  | 'VOORTGANGSOVERLEG';

export type TodayMeetingFragment = { id: string, kind: Types.MeetingKind, startsAt: string, minutes: number, place: string, state: Types.MeetingState, planId: string | null, calendarPath: string };

export type MyTrajectenQueryVariables = Exact<{ [key: string]: never; }>;


export type MyTrajectenQuery = { myTrajecten: Array<{ id: string, householdName: string, phase: Types.TrajectPhase, regisseurName: string | null, leading: boolean, nextMeeting: { id: string, kind: Types.MeetingKind, startsAt: string, minutes: number, place: string, state: Types.MeetingState, planId: string | null, calendarPath: string } | null, expected: Array<{ kind: Types.ExpectationKind, meetingAt: string | null, obligation: { id: string, reason: Types.ObligationReason, profiles: Array<string> } | null }>, stagnation: Array<{ kind: Types.StagnationKind, since: string, weeks: number | null }> }> };

export type TodayTrajectQueryVariables = Exact<{
  id: string | number;
  language: Types.Language;
}>;


export type TodayTrajectQuery = { traject: { id: string, phase: Types.TrajectPhase, viewer: { id: string } | null, regisseur: { id: string, name: string, workContact: { phone: string | null, email: string | null } | null } | null, plans: Array<{ id: string, title: string, state: Types.PlanState }>, meetings: Array<{ id: string, kind: Types.MeetingKind, startsAt: string, minutes: number, place: string, state: Types.MeetingState, planId: string | null, calendarPath: string }>, actions: Array<{ id: string, planId: string, what: string, ownerId: string | null, ownerName: string | null, due: string | null, state: Types.ActionState }> } };

export const MyTrajectenDocument: Operation<MyTrajectenQuery, MyTrajectenQueryVariables> = {"operationName":"MyTrajecten","query":"query MyTrajecten{myTrajecten{id householdName phase regisseurName leading ...TrajectStanding nextMeeting{...TodayMeeting}}}fragment TrajectStanding on TrajectSummary{expected{kind meetingAt obligation{id reason profiles}}stagnation{kind since weeks}}fragment TodayMeeting on MeetingSummary{id kind startsAt minutes place state planId calendarPath}"};

export const TodayTrajectDocument: Operation<TodayTrajectQuery, TodayTrajectQueryVariables> = {"operationName":"TodayTraject","query":"query TodayTraject($id:ID!$language:Language!){traject(id:$id){id phase viewer{id}regisseur{id name workContact{phone email}}plans{id title(language:$language)state}meetings{...TodayMeeting}actions{id planId what ownerId ownerName due state}}}fragment TodayMeeting on MeetingSummary{id kind startsAt minutes place state planId calendarPath}"};