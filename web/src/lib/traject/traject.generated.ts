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

/** Planned minutes of a section. */
export type AgendaMinutesInput = {
  /** Minutes, 0-240. */
  minutes: number;
  /** The section. */
  sectionKey: string | number;
};

/** Answers for days. */
export type AnswerDatesInput = {
  /** An answer per day; what is left out stays. */
  answers: Array<DateAnswerInput>;
  /** The poll. */
  pollId: string | number;
  /** The traject. */
  trajectId: string | number;
};

/** Days to ask. */
export type AskDatesInput = {
  /** Kind of the meeting. */
  kind: MeetingKind;
  /** Planned minutes, 10-480. */
  minutes: number;
  /** Persons to ask, at least one besides the regisseur. */
  personIds: Array<string | number>;
  /** Where, 1-200 characters. */
  place: string;
  /** Identity of the poll, a UUID: makes retrying harmless. */
  pollId: string | number;
  /** Two to six moments, all different. */
  startsAt: Array<string>;
  /** The traject. */
  trajectId: string | number;
};

/** A meeting that is not held. */
export type CallOffMeetingInput = {
  /** The meeting. */
  meetingId: string | number;
  /** True: it was to be held and nobody came. False: it is called off. */
  nobodyCame: boolean;
};

/** A change of a meeting; what is absent stays. */
export type ChangeMeetingInput = {
  /** Planned minutes per section; those of other sections stay. */
  agenda?: Array<AgendaMinutesInput> | null | undefined;
  /** Persons to invite as well. */
  invitePersonIds?: Array<string | number> | null | undefined;
  /** The meeting. */
  meetingId: string | number;
  /** Planned minutes, 10-480. */
  minutes?: number | null | undefined;
  /** Where. */
  place?: string | null | undefined;
  /** Plan that is the agenda, as long as the meeting has not begun. */
  planId?: string | number | null | undefined;
  /** When. */
  startsAt?: string | null | undefined;
  /** Persons to take off the list; they receive a mail, and it leaves their calendar. REGISSEUR_CANNOT_LEAVE. */
  withdrawPersonIds?: Array<string | number> | null | undefined;
};

/** Kinds of violence or harm with someone to consult. */
export type ConsultFor =
  /** Any kind. */
  | 'ANY'
  /** A possible criminal offence. */
  | 'CRIMINAL_OFFENCE'
  /** Domestic violence and child or elder abuse. */
  | 'DOMESTIC_VIOLENCE'
  /** Genital mutilation. */
  | 'GENITAL_MUTILATION'
  /** Honour-related violence. */
  | 'HONOUR_RELATED'
  /** Physical injury. */
  | 'PHYSICAL_INJURY'
  /** Sexual violence. */
  | 'SEXUAL_VIOLENCE';

/** Whether one can come on a day. */
export type DateAnswer =
  /** If need be. */
  | 'IF_NEEDED'
  /** Cannot come. */
  | 'NO'
  /** Can come. */
  | 'YES';

/** An answer for a day. */
export type DateAnswerInput = {
  /** Whether one can come. */
  answer: DateAnswer;
  /** The day. */
  proposalId: string | number;
};

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

/** The languages on screen. */
export type Language =
  /** English. */
  | 'EN'
  /** Dutch, plain (B1). */
  | 'NL';

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

/** A day that is chosen. */
export type PickDateInput = {
  /** Identity of the meeting, a UUID: makes retrying harmless. */
  meetingId: string | number;
  /** Plan that is the agenda. */
  planId: string | number;
  /** The poll. */
  pollId: string | number;
  /** The day. */
  proposalId: string | number;
  /** The traject. */
  trajectId: string | number;
};

/** How well a plan fits now. */
export type PlanFit =
  /** It goes with the phase and the level. */
  | 'FITS'
  /** It comes later: first another plan is adopted, or the traject is nearly done. */
  | 'LATER'
  /** It is there already; what is agreed later is another plan. */
  | 'MADE'
  /** The method names it at other levels; it may be made. */
  | 'NOT_AT_LEVEL'
  /** The method asks for it now. */
  | 'REQUIRED';

/** A meeting to plan. */
export type PlanMeetingInput = {
  /** Planned minutes per section; the form's own when absent. */
  agenda?: Array<AgendaMinutesInput> | null | undefined;
  /** Kind. */
  kind: MeetingKind;
  /** Identity of the meeting, a UUID: makes retrying harmless. */
  meetingId: string | number;
  /** Planned minutes, 10-480. */
  minutes: number;
  /** True: a startoverleg begins with what the method says before the plan. Other kinds of meetings have no opening. */
  opening?: boolean | null | undefined;
  /** Persons to invite. */
  personIds: Array<string | number>;
  /** Where, 1-200 characters. */
  place: string;
  /** Plan that is the agenda. */
  planId: string | number;
  /** When. */
  startsAt: string;
  /** The traject. */
  trajectId: string | number;
};

/** Where a plan stands. */
export type PlanState =
  /** Adopted in a meeting: never changes again. */
  | 'ADOPTED'
  /** Being made; may be written in. */
  | 'DRAFT';

/** Which plan gets a new version. */
export type RenewPlanInput = {
  /** Makes retrying harmless: the identity of the new version's plan, a UUID. */
  newPlanId: string | number;
  /** The adopted plan. */
  planId: string | number;
};

/** Answer to an invitation. */
export type Reply =
  /** Cannot come. */
  | 'NO'
  /** No answer yet. */
  | 'NONE'
  /** Will come. */
  | 'YES';

/** Everything that can be allowed or refused. Each right is one numbered rule. */
export type Right =
  /** R40. The privacy officer of the organisation: whether the access log is whole and what was refused, never its lines. */
  | 'ACCESS_LOG_CHECK'
  /** R25. A member of the household, for the log of the own traject; the regisseur too. */
  | 'ACCESS_LOG_READ'
  /** R4. A professional with an account of an organisation. */
  | 'ACCOUNT'
  /**
   * R27. Say what became of an action of a plan: who takes part in the traject for own actions, also of a plan that the
   * person does not read; the regisseur for all.
   */
  | 'ACTION_CHANGE'
  /** R22. An administrator of the organisation: accounts and settings, never plan content. */
  | 'ADMINISTRATION'
  /**
   * R12. See contact data of a person: that person, who decides for a child, a regisseur who is a professional, and those
   * whom the person allowed.
   */
  | 'CONTACT_READ'
  /** R29. A professional who reads the plan: words in it that were covered. */
  | 'COVERED_READ'
  /** R2. Anyone, but only when this server runs as a demo. */
  | 'DEMO'
  /** R32. Take a meldcode dossier along: of those, who saw the signals. */
  | 'DOSSIER_EXPORT'
  /**
   * R30. Open a meldcode dossier: a professional who takes part with an account, never a regisseur of the household or
   * network.
   */
  | 'DOSSIER_OPEN'
  /** R31. A meldcode dossier: professionals who are named in it and take part now, and nobody else. */
  | 'DOSSIER_READ'
  /** R6. Appoint the first regisseur: the aanmeldcoordinator who registered the request, as long as there is none. */
  | 'FIRST_APPOINTMENT'
  /** R20. A guest who waits for admission: the own waiting screen and nothing else. */
  | 'GUEST'
  /** R5. An aanmeldcoordinator, for requests in the own organisation. */
  | 'INTAKE'
  /**
   * R41. Invite someone: the regisseur; when that is no professional also a professional who takes part, and the
   * aanmeldcoordinator who registered it.
   */
  | 'INVITE'
  /** R42. Make an invitation that its maker can hold (a letter, a link on the screen): of R41 the professionals only. */
  | 'INVITE_BY_HAND'
  /** R18. The chair of this meeting: the regisseur, or the conversation leader whom the regisseur named. */
  | 'MEETING_CHAIR'
  /** R17. Someone who is invited to this meeting or was admitted to it. */
  | 'MEETING_JOIN'
  /** R19. Name helpers of a meeting and adopt its plan: the regisseur only. */
  | 'MEETING_LEAD'
  /** R3. Anyone with a session, for one's own data only. */
  | 'OWN'
  /** R13. Change data of a person: that person or the regisseur; contact data of a child also who decides over them. */
  | 'PERSON_CHANGE'
  /** R28. Cover words in a plan that threaten or insult: its regisseur, and at the table a professional who chairs. */
  | 'PLAN_COVER'
  /** R16. The regisseur, for a plan: start it, open and close sections, decide who reads and writes. */
  | 'PLAN_LEAD'
  /** R14. Someone on the list of readers of this plan. */
  | 'PLAN_READ'
  /** R15. Someone on the list of writers of this plan; own words stay the speaker's (G1). */
  | 'PLAN_WRITE'
  /** R1. Anyone, without a session: the method, the sign-in, redeeming an invitation. */
  | 'PUBLIC'
  /** R10. The regisseur of this traject at this moment, and nobody else. */
  | 'REGIE_LEVEL_CHANGE'
  /** R9. Everyone in the traject: propose another level with grounds. */
  | 'REGIE_PROPOSE'
  /** R8. A professional or the regisseur in the traject: the regie level and its grounds. */
  | 'REGIE_READ'
  /** R26. The safety desk of the organisation: signals of trajecten that no professional leads, and nothing else of these. */
  | 'SAFETY_DESK'
  /**
   * R24. Read safety signals: the regisseur of this traject when that is a professional, else the organisation's safety
   * desk, which reads those about danger of life that nobody opened of every traject. The aanmeldcoordinator who registered it while there
   * is neither a regisseur nor a safety desk. Never a regisseur of the household or network: the signal may be about that person.
   */
  | 'SAFETY_READ'
  /** R23. Someone in the traject: tell the regisseur that it is not safe. */
  | 'SAFETY_SIGNAL'
  /** R21. A manager of the organisation: obligations and states, never plan content. */
  | 'STEERING'
  /** R43. A policy officer or manager of the organisation: figures over many trajecten, in tens. */
  | 'STEERING_FIGURES'
  /** R11. The regisseur of this traject: people, invitations, meetings, obligations. */
  | 'TRAJECT_LEAD'
  /** R7. Someone who now takes part in the traject. */
  | 'TRAJECT_READ'
  /** R33. Open a closed traject again: an aanmeldcoordinator of the organisation that it belongs to. */
  | 'TRAJECT_REOPEN';

/** Checks within a safety step. */
export type SafetyCheck =
  /** Are there children, and are they safe? */
  | 'KINDCHECK'
  /** Does someone care for another, and does that go well? */
  | 'MANTELZORGCHECK';

/** State of an action. */
export type SetActionStateInput = {
  /** The action. */
  actionId: string | number;
  /** What happened, at most 1000 characters; absent leaves what was written, empty takes it away. */
  note?: string | null | undefined;
  /** The plan. */
  planId: string | number;
  /** What it becomes. */
  state: ActionState;
};

/** The three sides of a table. */
export type Side =
  /** The household itself. */
  | 'HOUSEHOLD'
  /** Family, friends, neighbours. */
  | 'NETWORK'
  /** People who help because of their work. */
  | 'PROFESSIONAL';

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

/** Which form to start for oneself alone. */
export type StartOwnPlanInput = {
  /** Identity of the form in the edition, such as `safety-agreements-adult.ik`. */
  formId: string | number;
  /** Makes retrying harmless: the identity of the new plan, a UUID. */
  planId: string | number;
  /** The traject. */
  trajectId: string | number;
};

/** Which form to start. */
export type StartPlanInput = {
  /**
   * Person of the household whose plan it is, for a form that speaks as I; the only member of the household when absent.
   * Errors: INPUT_INVALID when it is not said and there are several.
   */
  aboutPersonId?: string | number | null | undefined;
  /** Identity of the form in the edition, such as `support-plan.wij`. */
  formId: string | number;
  /** Makes retrying harmless: the identity of the new plan, a UUID. */
  planId: string | number;
  /** Who reads it, beside the regisseur. A safety plan for which nobody was chosen is read by the regisseur alone. */
  readers?: Array<string | number> | null | undefined;
  /** The traject. */
  trajectId: string | number;
};

/** What a network member gives (method, network). */
export type SupportKind =
  /** Emotional support. */
  | 'EMOTIONAL'
  /** Financial help. */
  | 'FINANCIAL'
  /** Practical help. */
  | 'PRACTICAL'
  /** Thinking along. */
  | 'THINKING_ALONG';

/**
 * Kinds of things on the timeline. Household, professionals and the regisseur see all of them, except where it says
 * otherwise; someone of the network sees only what it says of the network.
 */
export type TimelineKind =
  /** The first regisseur was appointed: person. The network too. */
  | 'APPOINTED'
  /** The traject was closed. The network too. */
  | 'CLOSED'
  /** Regie was handed over: person, formerRegisseur. The network too. */
  | 'HANDED_OVER'
  /** The level was changed: fromLevel, toLevel. Only professionals and the regisseur. */
  | 'LEVEL_CHANGED'
  /** The first level was set: toLevel. Only professionals and the regisseur. */
  | 'LEVEL_SET'
  /** A meeting was called off: meetingAt. Of the network who was invited to it. */
  | 'MEETING_CALLED_OFF'
  /** A meeting was held: meetingAt. Of the network who was invited to it. */
  | 'MEETING_HELD'
  /** A meeting was moved: meetingAt. Of the network who is invited to it. */
  | 'MEETING_MOVED'
  /** A meeting was planned: meetingAt. Of the network who is invited to it. */
  | 'MEETING_PLANNED'
  /** Nobody came to a meeting: meetingAt. Of the network who was invited to it. */
  | 'NOBODY_CAME'
  /** Someone came to take part: person. Of the network only that person. */
  | 'PERSON_JOINED'
  /** Someone no longer takes part: person. */
  | 'PERSON_LEFT'
  /** A plan was adopted: planId. Who may read that plan, on every side. */
  | 'PLAN_ADOPTED'
  /** Something that version 0.1 recorded as a sentence: recorded. Who may see it is judged by what it was. */
  | 'RECORDED'
  /** The request came. */
  | 'REGISTERED'
  /** The organisation opened it again. The network too. */
  | 'REOPENED';

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

/** Who speaks in a form. */
export type Voice =
  /** One person, as I. */
  | 'IK'
  /** The household, as we. */
  | 'WIJ';

export type TrajectStandingFragment = { expected: Array<{ kind: Types.ExpectationKind, meetingAt: string | null, obligation: { id: string, reason: Types.ObligationReason, profiles: Array<string> } | null }>, stagnation: Array<{ kind: Types.StagnationKind, since: string, weeks: number | null }> };

export type TrajectPersonFragment = { id: string, trajectId: string, name: string, side: Types.Side, child: boolean, relation: string, support: Array<Types.SupportKind>, organisation: string | null, regisseur: boolean, isViewer: boolean, colour: number, canBeMailed: boolean };

export type TrajectMeetingFragment = { id: string, kind: Types.MeetingKind, startsAt: string, minutes: number, place: string, state: Types.MeetingState, ending: Types.MeetingEnding | null, invitedIds: Array<string> | null, planId: string | null, calendarPath: string };

export type TrajectActionFragment = { id: string, planId: string, what: string, ownerId: string | null, ownerName: string | null, due: string | null, state: Types.ActionState, note: string | null };

export type TrajectPlanFragment = { id: string, title: string, formKind: Types.FormKind, voice: Types.Voice | null, aboutName: string | null, own: boolean, safetyPlanAskedAt: string | null, state: Types.PlanState, startedAt: string, chosenReaders: Array<string> | null, versions: Array<{ id: string, number: number, adoptedAt: string, pdfPath: string }> };

export type TrajectObligationFragment = { id: string, trajectId: string, kind: Types.ObligationKind, reason: Types.ObligationReason, profiles: Array<string>, since: string, solvedAt: string | null };

export type TrajectSignalFragment = { id: string, at: string, by: string, fromId: string | null, words: string, atIntake: boolean, byAnswer: boolean, lifeThreatening: boolean, answeredAt: string | null, answer: string | null };

export type TrajectPageQueryVariables = Exact<{
  id: string | number;
  language: Types.Language;
}>;


export type TrajectPageQuery = { traject: { id: string, householdName: string, phase: Types.TrajectPhase, registeredAt: string, reason: string | null, viewerRights: Array<Types.Right>, newSignal: boolean | null, edition: { id: string }, levelForHousehold: { level: number, meaning: string, words: string | null } | null, people: Array<{ id: string, trajectId: string, name: string, side: Types.Side, child: boolean, relation: string, support: Array<Types.SupportKind>, organisation: string | null, regisseur: boolean, isViewer: boolean, colour: number, canBeMailed: boolean }>, regisseur: { id: string, name: string } | null, viewer: { id: string, side: Types.Side } | null, plans: Array<{ id: string, title: string, formKind: Types.FormKind, voice: Types.Voice | null, aboutName: string | null, own: boolean, safetyPlanAskedAt: string | null, state: Types.PlanState, startedAt: string, chosenReaders: Array<string> | null, versions: Array<{ id: string, number: number, adoptedAt: string, pdfPath: string }> }>, plansToStart: Array<{ kind: Types.FormKind, fit: Types.PlanFit }> | null, meetings: Array<{ id: string, kind: Types.MeetingKind, startsAt: string, minutes: number, place: string, state: Types.MeetingState, ending: Types.MeetingEnding | null, invitedIds: Array<string> | null, planId: string | null, calendarPath: string }>, regie: { trajectId: string, level: number | null } | null, obligations: Array<{ id: string, trajectId: string, kind: Types.ObligationKind, reason: Types.ObligationReason, profiles: Array<string>, since: string, solvedAt: string | null }> | null, actions: Array<{ id: string, planId: string, what: string, ownerId: string | null, ownerName: string | null, due: string | null, state: Types.ActionState, note: string | null }>, timeline: Array<{ id: string, at: string, kind: Types.TimelineKind, person: string | null, formerRegisseur: string | null, fromLevel: number | null, toLevel: number | null, meetingAt: string | null, planId: string | null, recorded: string | null }> } };

export type TrajectMethodQueryVariables = Exact<{
  id: string | number;
  language: Types.Language;
}>;


export type TrajectMethodQuery = { edition: { id: string, phases: Array<{ key: string, number: number, title: string, householdWords: string }>, forms: Array<{ id: string, kind: Types.FormKind, voice: Types.Voice | null, title: string }> } | null };

export type FormOfAgendaQueryVariables = Exact<{
  edition: string | number;
  id: string | number;
  language: Types.Language;
}>;


export type FormOfAgendaQuery = { planForm: { id: string, title: string, sections: Array<{ key: string, order: number, title: string, minutes: number }> }, edition: { id: string, opening: Array<{ key: string, title: string, minutes: number }> } | null };

export type AgendaOfMeetingQueryVariables = Exact<{
  id: string | number;
  language: Types.Language;
}>;


export type AgendaOfMeetingQuery = { meeting: { id: string, agenda: Array<{ sectionKey: string, title: string, plannedMinutes: number, opening: { asksAgreement: boolean } | null }> } };

export type SafetyStepsOfEditionQueryVariables = Exact<{
  id: string | number;
  language: Types.Language;
}>;


export type SafetyStepsOfEditionQuery = { edition: { id: string, safetySteps: Array<{ key: string, number: number | null, lastNumber: number | null, title: string, lifeThreatening: boolean, record: Array<string>, backToWhen: string | null, ours: boolean, actions: Array<{ key: string, number: number, text: string, parts: Array<string>, checks: Array<Types.SafetyCheck>, records: boolean }>, consult: Array<{ for: Types.ConsultFor, kind: string, who: string }> }>, safetyRules: Array<{ key: string, text: string, ours: boolean }> } | null };

export type TrajectListQueryVariables = Exact<{ [key: string]: never; }>;


export type TrajectListQuery = { myTrajecten: Array<{ id: string, householdName: string, phase: Types.TrajectPhase, regieLevel: number | null, regisseurName: string | null, leading: boolean, nextMeeting: { id: string, kind: Types.MeetingKind, startsAt: string, minutes: number, place: string, state: Types.MeetingState, ending: Types.MeetingEnding | null, invitedIds: Array<string> | null, planId: string | null, calendarPath: string } | null, expected: Array<{ kind: Types.ExpectationKind, meetingAt: string | null, obligation: { id: string, reason: Types.ObligationReason, profiles: Array<string> } | null }>, stagnation: Array<{ kind: Types.StagnationKind, since: string, weeks: number | null }> }> };

export type TrajectChangedSubscriptionVariables = Exact<{
  trajectId: string | number;
}>;


export type TrajectChangedSubscription = { trajectChanged: { trajectId: string, what: Array<Types.TrajectPart> } };

export type SetActionStateMutationVariables = Exact<{
  input: Types.SetActionStateInput;
}>;


export type SetActionStateMutation = { setActionState: { id: string, planId: string, what: string, ownerId: string | null, ownerName: string | null, due: string | null, state: Types.ActionState, note: string | null } };

export type SolveObligationMutationVariables = Exact<{
  obligationId: string | number;
  note: string;
}>;


export type SolveObligationMutation = { solveObligation: { id: string, trajectId: string, kind: Types.ObligationKind, reason: Types.ObligationReason, profiles: Array<string>, since: string, solvedAt: string | null } };

export type OpenSafetySignalsQueryVariables = Exact<{
  id: string | number;
}>;


export type OpenSafetySignalsQuery = { traject: { id: string, newSignal: boolean | null, safetySignals: Array<{ id: string, at: string, by: string, fromId: string | null, words: string, atIntake: boolean, byAnswer: boolean, lifeThreatening: boolean, answeredAt: string | null, answer: string | null }> | null } };

export type AnswerSafetySignalMutationVariables = Exact<{
  signalId: string | number;
  answer: string;
}>;


export type AnswerSafetySignalMutation = { answerSafetySignal: { id: string, at: string, by: string, fromId: string | null, words: string, atIntake: boolean, byAnswer: boolean, lifeThreatening: boolean, answeredAt: string | null, answer: string | null } };

export type StartPlanMutationVariables = Exact<{
  input: Types.StartPlanInput;
}>;


export type StartPlanMutation = { startPlan: { id: string } };

export type PlanMeetingMutationVariables = Exact<{
  input: Types.PlanMeetingInput;
}>;


export type PlanMeetingMutation = { planMeeting: { id: string, startsAt: string } };

export type ChangeMeetingMutationVariables = Exact<{
  input: Types.ChangeMeetingInput;
}>;


export type ChangeMeetingMutation = { changeMeeting: { id: string, startsAt: string } };

export type CallOffMeetingMutationVariables = Exact<{
  input: Types.CallOffMeetingInput;
}>;


export type CallOffMeetingMutation = { callOffMeeting: { id: string, state: Types.MeetingState, ending: Types.MeetingEnding | null } };

export type RenewPlanMutationVariables = Exact<{
  input: Types.RenewPlanInput;
}>;


export type RenewPlanMutation = { renewPlan: { id: string } };

export type MyActionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyActionsQuery = { myActions: Array<{ trajectId: string, householdName: string, confidential: boolean, action: { id: string, planId: string, what: string, ownerId: string | null, ownerName: string | null, due: string | null, state: Types.ActionState, note: string | null } }> };

export type AskForSafetyPlanMutationVariables = Exact<{
  planId: string | number;
}>;


export type AskForSafetyPlanMutation = { askForSafetyPlan: { id: string, safetyPlanAskedAt: string | null } };

export type StartOwnPlanMutationVariables = Exact<{
  input: Types.StartOwnPlanInput;
}>;


export type StartOwnPlanMutation = { startOwnPlan: { id: string } };

export type MeetingRepliesQueryVariables = Exact<{
  id: string | number;
}>;


export type MeetingRepliesQuery = { meeting: { id: string, reminderDays: Array<number>, participants: Array<{ personId: string, name: string, reply: Types.Reply, absenceReason: string | null, remindedAt: string | null }> } };

export type DatePollPartsFragment = { id: string, kind: Types.MeetingKind, minutes: number, place: string, viewerAsked: boolean, waitsForViewer: boolean, waitingFor: Array<string>, askedIds: Array<string>, proposals: Array<{ id: string, startsAt: string, mine: Types.DateAnswer | null, answers: Array<{ personId: string, name: string, answer: Types.DateAnswer }> }> };

export type DatePollsQueryVariables = Exact<{
  trajectId: string | number;
}>;


export type DatePollsQuery = { traject: { id: string, datePolls: Array<{ id: string, kind: Types.MeetingKind, minutes: number, place: string, viewerAsked: boolean, waitsForViewer: boolean, waitingFor: Array<string>, askedIds: Array<string>, proposals: Array<{ id: string, startsAt: string, mine: Types.DateAnswer | null, answers: Array<{ personId: string, name: string, answer: Types.DateAnswer }> }> }> } };

export type AskDatesMutationVariables = Exact<{
  input: Types.AskDatesInput;
}>;


export type AskDatesMutation = { askDates: { id: string, kind: Types.MeetingKind, minutes: number, place: string, viewerAsked: boolean, waitsForViewer: boolean, waitingFor: Array<string>, askedIds: Array<string>, proposals: Array<{ id: string, startsAt: string, mine: Types.DateAnswer | null, answers: Array<{ personId: string, name: string, answer: Types.DateAnswer }> }> } };

export type AnswerDatesMutationVariables = Exact<{
  input: Types.AnswerDatesInput;
}>;


export type AnswerDatesMutation = { answerDates: { id: string, kind: Types.MeetingKind, minutes: number, place: string, viewerAsked: boolean, waitsForViewer: boolean, waitingFor: Array<string>, askedIds: Array<string>, proposals: Array<{ id: string, startsAt: string, mine: Types.DateAnswer | null, answers: Array<{ personId: string, name: string, answer: Types.DateAnswer }> }> } };

export type PickDateMutationVariables = Exact<{
  input: Types.PickDateInput;
}>;


export type PickDateMutation = { pickDate: { id: string, startsAt: string } };

export type WithdrawDatesMutationVariables = Exact<{
  trajectId: string | number;
  pollId: string | number;
}>;


export type WithdrawDatesMutation = { withdrawDates: boolean };

export const TrajectPageDocument: Operation<TrajectPageQuery, TrajectPageQueryVariables> = {"operationName":"TrajectPage","query":"query TrajectPage($id:ID!$language:Language!){traject(id:$id){id edition{id}householdName phase registeredAt reason levelForHousehold{level meaning(language:$language)words}people{...TrajectPerson}regisseur{id name}viewer{id side}viewerRights plans{...TrajectPlan}plansToStart{kind fit}meetings{...TrajectMeeting}regie{trajectId level}obligations{...TrajectObligation}newSignal actions{...TrajectAction}timeline{id at kind person formerRegisseur fromLevel toLevel meetingAt planId recorded}}}fragment TrajectPerson on Person{id trajectId name side child relation support organisation regisseur isViewer colour canBeMailed}fragment TrajectPlan on PlanSummary{id title(language:$language)formKind voice aboutName own safetyPlanAskedAt state startedAt chosenReaders versions{id number adoptedAt pdfPath}}fragment TrajectMeeting on MeetingSummary{id kind startsAt minutes place state ending invitedIds planId calendarPath}fragment TrajectObligation on Obligation{id trajectId kind reason profiles since solvedAt}fragment TrajectAction on Action{id planId what ownerId ownerName due state note}"};

export const TrajectMethodDocument: Operation<TrajectMethodQuery, TrajectMethodQueryVariables> = {"operationName":"TrajectMethod","query":"query TrajectMethod($id:ID!$language:Language!){edition(id:$id language:$language){id phases{key number title householdWords}forms{id kind voice title}}}"};

export const FormOfAgendaDocument: Operation<FormOfAgendaQuery, FormOfAgendaQueryVariables> = {"operationName":"FormOfAgenda","query":"query FormOfAgenda($edition:ID!$id:ID!$language:Language!){planForm(edition:$edition id:$id language:$language){id title sections{key order title minutes}}edition(id:$edition language:$language){id opening{key title minutes}}}"};

export const AgendaOfMeetingDocument: Operation<AgendaOfMeetingQuery, AgendaOfMeetingQueryVariables> = {"operationName":"AgendaOfMeeting","query":"query AgendaOfMeeting($id:ID!$language:Language!){meeting(id:$id){id agenda{sectionKey title(language:$language)plannedMinutes opening{asksAgreement}}}}"};

export const SafetyStepsOfEditionDocument: Operation<SafetyStepsOfEditionQuery, SafetyStepsOfEditionQueryVariables> = {"operationName":"SafetyStepsOfEdition","query":"query SafetyStepsOfEdition($id:ID!$language:Language!){edition(id:$id language:$language){id safetySteps{key number lastNumber title lifeThreatening actions{key number text parts checks records}consult{for kind who}record backToWhen ours}safetyRules{key text ours}}}"};

export const TrajectListDocument: Operation<TrajectListQuery, TrajectListQueryVariables> = {"operationName":"TrajectList","query":"query TrajectList{myTrajecten{id householdName phase regieLevel regisseurName leading ...TrajectStanding nextMeeting{...TrajectMeeting}}}fragment TrajectStanding on TrajectSummary{expected{kind meetingAt obligation{id reason profiles}}stagnation{kind since weeks}}fragment TrajectMeeting on MeetingSummary{id kind startsAt minutes place state ending invitedIds planId calendarPath}"};

export const TrajectChangedDocument: Operation<TrajectChangedSubscription, TrajectChangedSubscriptionVariables> = {"operationName":"TrajectChanged","query":"subscription TrajectChanged($trajectId:ID!){trajectChanged(trajectId:$trajectId){trajectId what}}"};

export const SetActionStateDocument: Operation<SetActionStateMutation, SetActionStateMutationVariables> = {"operationName":"SetActionState","query":"mutation SetActionState($input:SetActionStateInput!){setActionState(input:$input){...TrajectAction}}fragment TrajectAction on Action{id planId what ownerId ownerName due state note}"};

export const SolveObligationDocument: Operation<SolveObligationMutation, SolveObligationMutationVariables> = {"operationName":"SolveObligation","query":"mutation SolveObligation($obligationId:ID!$note:String!){solveObligation(obligationId:$obligationId note:$note){...TrajectObligation}}fragment TrajectObligation on Obligation{id trajectId kind reason profiles since solvedAt}"};

export const OpenSafetySignalsDocument: Operation<OpenSafetySignalsQuery, OpenSafetySignalsQueryVariables> = {"operationName":"OpenSafetySignals","query":"query OpenSafetySignals($id:ID!){traject(id:$id){id newSignal safetySignals{...TrajectSignal}}}fragment TrajectSignal on SafetySignal{id at by fromId words atIntake byAnswer lifeThreatening answeredAt answer}"};

export const AnswerSafetySignalDocument: Operation<AnswerSafetySignalMutation, AnswerSafetySignalMutationVariables> = {"operationName":"AnswerSafetySignal","query":"mutation AnswerSafetySignal($signalId:ID!$answer:String!){answerSafetySignal(signalId:$signalId answer:$answer){...TrajectSignal}}fragment TrajectSignal on SafetySignal{id at by fromId words atIntake byAnswer lifeThreatening answeredAt answer}"};

export const StartPlanDocument: Operation<StartPlanMutation, StartPlanMutationVariables> = {"operationName":"StartPlan","query":"mutation StartPlan($input:StartPlanInput!){startPlan(input:$input){id}}"};

export const PlanMeetingDocument: Operation<PlanMeetingMutation, PlanMeetingMutationVariables> = {"operationName":"PlanMeeting","query":"mutation PlanMeeting($input:PlanMeetingInput!){planMeeting(input:$input){id startsAt}}"};

export const ChangeMeetingDocument: Operation<ChangeMeetingMutation, ChangeMeetingMutationVariables> = {"operationName":"ChangeMeeting","query":"mutation ChangeMeeting($input:ChangeMeetingInput!){changeMeeting(input:$input){id startsAt}}"};

export const CallOffMeetingDocument: Operation<CallOffMeetingMutation, CallOffMeetingMutationVariables> = {"operationName":"CallOffMeeting","query":"mutation CallOffMeeting($input:CallOffMeetingInput!){callOffMeeting(input:$input){id state ending}}"};

export const RenewPlanDocument: Operation<RenewPlanMutation, RenewPlanMutationVariables> = {"operationName":"RenewPlan","query":"mutation RenewPlan($input:RenewPlanInput!){renewPlan(input:$input){id}}"};

export const MyActionsDocument: Operation<MyActionsQuery, MyActionsQueryVariables> = {"operationName":"MyActions","query":"query MyActions{myActions{trajectId householdName confidential action{...TrajectAction}}}fragment TrajectAction on Action{id planId what ownerId ownerName due state note}"};

export const AskForSafetyPlanDocument: Operation<AskForSafetyPlanMutation, AskForSafetyPlanMutationVariables> = {"operationName":"AskForSafetyPlan","query":"mutation AskForSafetyPlan($planId:ID!){askForSafetyPlan(planId:$planId){id safetyPlanAskedAt}}"};

export const StartOwnPlanDocument: Operation<StartOwnPlanMutation, StartOwnPlanMutationVariables> = {"operationName":"StartOwnPlan","query":"mutation StartOwnPlan($input:StartOwnPlanInput!){startOwnPlan(input:$input){id}}"};

export const MeetingRepliesDocument: Operation<MeetingRepliesQuery, MeetingRepliesQueryVariables> = {"operationName":"MeetingReplies","query":"query MeetingReplies($id:ID!){meeting(id:$id){id reminderDays participants{personId name reply absenceReason remindedAt}}}"};

export const DatePollsDocument: Operation<DatePollsQuery, DatePollsQueryVariables> = {"operationName":"DatePolls","query":"query DatePolls($trajectId:ID!){traject(id:$trajectId){id datePolls{...DatePollParts}}}fragment DatePollParts on DatePoll{id kind minutes place viewerAsked waitsForViewer waitingFor askedIds proposals{id startsAt mine answers{personId name answer}}}"};

export const AskDatesDocument: Operation<AskDatesMutation, AskDatesMutationVariables> = {"operationName":"AskDates","query":"mutation AskDates($input:AskDatesInput!){askDates(input:$input){...DatePollParts}}fragment DatePollParts on DatePoll{id kind minutes place viewerAsked waitsForViewer waitingFor askedIds proposals{id startsAt mine answers{personId name answer}}}"};

export const AnswerDatesDocument: Operation<AnswerDatesMutation, AnswerDatesMutationVariables> = {"operationName":"AnswerDates","query":"mutation AnswerDates($input:AnswerDatesInput!){answerDates(input:$input){...DatePollParts}}fragment DatePollParts on DatePoll{id kind minutes place viewerAsked waitsForViewer waitingFor askedIds proposals{id startsAt mine answers{personId name answer}}}"};

export const PickDateDocument: Operation<PickDateMutation, PickDateMutationVariables> = {"operationName":"PickDate","query":"mutation PickDate($input:PickDateInput!){pickDate(input:$input){id startsAt}}"};

export const WithdrawDatesDocument: Operation<WithdrawDatesMutation, WithdrawDatesMutationVariables> = {"operationName":"WithdrawDates","query":"mutation WithdrawDates($trajectId:ID!$pollId:ID!){withdrawDates(trajectId:$trajectId pollId:$pollId)}"};