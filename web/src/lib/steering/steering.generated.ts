/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../graph/schema.generated';

import type { Operation } from '../graph/operation.ts';
/** What the manager does or lets do. */
export type AnswerEscalationInput = {
  /** By which day. */
  due: string;
  /** Which question. */
  escalationId: string | number;
  /** Who does it; 1-120 characters. */
  owner: string;
  /** What; 1-1000 characters. */
  what: string;
};

/** A successor. */
export type AppointSuccessorInput = {
  /** Account of the professional who becomes regisseur. */
  accountId: string | number;
  /** Why, in a sentence: kept with the appointment. */
  motivation: string;
  /** The traject. */
  trajectId: string | number;
};

/** A question to the manager. */
export type AskManagerInput = {
  /** The traject. */
  trajectId: string | number;
  /** What was tried; 1-2000 characters. */
  tried: string;
  /** What stagnates, without names; 1-2000 characters. */
  words: string;
};

/** By what trajecten are taken together. */
export type FigureGrouping =
  /** All of the organisation. */
  | 'ALL'
  /** The edition of the method. */
  | 'EDITION'
  /** The team of the regisseur; of who works in several, the first by name. */
  | 'TEAM';

/** What a figure counts. All of it is counted from states and dates; nothing that anyone wrote is read for it. */
export type FigureKind =
  /** Trajecten that were closed, and that were opened again. */
  | 'ENDINGS'
  /** Trajecten that had their first startoverleg, by the time since the request. */
  | 'FIRST_MEETING'
  /** Trajecten of which the first plan was adopted, by the time since the first startoverleg. Safety plans and agreements do not count. */
  | 'FIRST_PLAN'
  /** Trajecten that were not closed at the end of the quarter, by regie level. */
  | 'LEVELS'
  /** Changes of the regie level. */
  | 'LEVEL_MOVES'
  /** Meetings that were held. */
  | 'MEETINGS'
  /** Requests that came. */
  | 'REQUESTS';

/** What was counted of a figure: each belongs to one kind or more. */
export type FigureOutcome =
  /** Closed. */
  | 'CLOSED'
  /** To a lower level. */
  | 'DOWN'
  /** Later than the others of its kind. */
  | 'LATER'
  /** Level 0. */
  | 'LEVEL_0'
  /** Level 1. */
  | 'LEVEL_1'
  /** Level 2. */
  | 'LEVEL_2'
  /** Level 3. */
  | 'LEVEL_3'
  /** Level 4. */
  | 'LEVEL_4'
  /** Level 5. */
  | 'LEVEL_5'
  /** Opened again. */
  | 'REOPENED'
  /** A request. */
  | 'REQUESTED'
  /** On the day of the startoverleg. */
  | 'SAME_DAY'
  /** A startoverleg. */
  | 'STARTOVERLEG'
  /** To a higher level. */
  | 'UP'
  /** A progress meeting. */
  | 'VOORTGANGSOVERLEG'
  /** After that, within 14 days. */
  | 'WITHIN_2_WEEKS'
  /** Within 21 days. */
  | 'WITHIN_3_WEEKS'
  /** After that, within 42 days. */
  | 'WITHIN_6_WEEKS';

/** The languages on screen. */
export type Language =
  /** English. */
  | 'EN'
  /** Dutch, plain (B1). */
  | 'NL';

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

export type OpenObligationsQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenObligationsQuery = { obligations: Array<{ id: string, trajectId: string, kind: Types.ObligationKind, reason: Types.ObligationReason, profiles: Array<string>, regisseurName: string | null, since: string, solvedAt: string | null }> };

export type StandingStillQueryVariables = Exact<{ [key: string]: never; }>;


export type StandingStillQuery = { standingStill: Array<{ trajectId: string, regisseurName: string | null, led: boolean, registeredAt: string, since: string, reasons: Array<{ kind: Types.StagnationKind, since: string, weeks: number | null }> }> };

export type EscalationPartsFragment = { id: string, trajectId: string, at: string, by: string, words: string, tried: string, endedAt: string | null, step: { what: string, owner: string, due: string, by: string, at: string } | null };

export type EscalationsOfOrganisationQueryVariables = Exact<{ [key: string]: never; }>;


export type EscalationsOfOrganisationQuery = { escalations: Array<{ id: string, trajectId: string, at: string, by: string, words: string, tried: string, endedAt: string | null, step: { what: string, owner: string, due: string, by: string, at: string } | null }> };

export type EscalationsOfTrajectQueryVariables = Exact<{
  id: string | number;
}>;


export type EscalationsOfTrajectQuery = { traject: { id: string, escalations: Array<{ id: string, trajectId: string, at: string, by: string, words: string, tried: string, endedAt: string | null, step: { what: string, owner: string, due: string, by: string, at: string } | null }> | null } };

export type SuccessorsQueryVariables = Exact<{
  trajectId: string | number;
}>;


export type SuccessorsQuery = { successors: Array<{ accountId: string, name: string, function: string, fits: boolean, leads: number }> };

export type AskManagerMutationVariables = Exact<{
  input: Types.AskManagerInput;
}>;


export type AskManagerMutation = { askManager: { id: string, trajectId: string, at: string, by: string, words: string, tried: string, endedAt: string | null, step: { what: string, owner: string, due: string, by: string, at: string } | null } };

export type AnswerEscalationMutationVariables = Exact<{
  input: Types.AnswerEscalationInput;
}>;


export type AnswerEscalationMutation = { answerEscalation: { id: string, trajectId: string, at: string, by: string, words: string, tried: string, endedAt: string | null, step: { what: string, owner: string, due: string, by: string, at: string } | null } };

export type EndEscalationMutationVariables = Exact<{
  trajectId: string | number;
  escalationId: string | number;
}>;


export type EndEscalationMutation = { endEscalation: boolean };

export type AppointSuccessorMutationVariables = Exact<{
  input: Types.AppointSuccessorInput;
}>;


export type AppointSuccessorMutation = { appointSuccessor: boolean };

export type RegisseurLoadsQueryVariables = Exact<{ [key: string]: never; }>;


export type RegisseurLoadsQuery = { regisseurLoads: Array<{ accountId: string, name: string, leads: number }> };

export type SteeringFiguresQueryVariables = Exact<{
  language: Types.Language;
}>;


export type SteeringFiguresQuery = { editions: Array<{ id: string, title: string }>, steeringFigures: Array<{ from: string, until: string, figures: Array<{ kind: Types.FigureKind, groups: Array<{ by: Types.FigureGrouping, name: string | null, counts: Array<{ outcome: Types.FigureOutcome, count: number | null }> }> }> }> };

export const OpenObligationsDocument: Operation<OpenObligationsQuery, OpenObligationsQueryVariables> = {"operationName":"OpenObligations","query":"query OpenObligations{obligations{id trajectId kind reason profiles regisseurName since solvedAt}}"};

export const StandingStillDocument: Operation<StandingStillQuery, StandingStillQueryVariables> = {"operationName":"StandingStill","query":"query StandingStill{standingStill{trajectId regisseurName led registeredAt since reasons{kind since weeks}}}"};

export const EscalationsOfOrganisationDocument: Operation<EscalationsOfOrganisationQuery, EscalationsOfOrganisationQueryVariables> = {"operationName":"EscalationsOfOrganisation","query":"query EscalationsOfOrganisation{escalations{...EscalationParts}}fragment EscalationParts on Escalation{id trajectId at by words tried step{what owner due by at}endedAt}"};

export const EscalationsOfTrajectDocument: Operation<EscalationsOfTrajectQuery, EscalationsOfTrajectQueryVariables> = {"operationName":"EscalationsOfTraject","query":"query EscalationsOfTraject($id:ID!){traject(id:$id){id escalations{...EscalationParts}}}fragment EscalationParts on Escalation{id trajectId at by words tried step{what owner due by at}endedAt}"};

export const SuccessorsDocument: Operation<SuccessorsQuery, SuccessorsQueryVariables> = {"operationName":"Successors","query":"query Successors($trajectId:ID!){successors(trajectId:$trajectId){accountId name function fits leads}}"};

export const AskManagerDocument: Operation<AskManagerMutation, AskManagerMutationVariables> = {"operationName":"AskManager","query":"mutation AskManager($input:AskManagerInput!){askManager(input:$input){...EscalationParts}}fragment EscalationParts on Escalation{id trajectId at by words tried step{what owner due by at}endedAt}"};

export const AnswerEscalationDocument: Operation<AnswerEscalationMutation, AnswerEscalationMutationVariables> = {"operationName":"AnswerEscalation","query":"mutation AnswerEscalation($input:AnswerEscalationInput!){answerEscalation(input:$input){...EscalationParts}}fragment EscalationParts on Escalation{id trajectId at by words tried step{what owner due by at}endedAt}"};

export const EndEscalationDocument: Operation<EndEscalationMutation, EndEscalationMutationVariables> = {"operationName":"EndEscalation","query":"mutation EndEscalation($trajectId:ID!$escalationId:ID!){endEscalation(trajectId:$trajectId escalationId:$escalationId)}"};

export const AppointSuccessorDocument: Operation<AppointSuccessorMutation, AppointSuccessorMutationVariables> = {"operationName":"AppointSuccessor","query":"mutation AppointSuccessor($input:AppointSuccessorInput!){appointSuccessor(input:$input)}"};

export const RegisseurLoadsDocument: Operation<RegisseurLoadsQuery, RegisseurLoadsQueryVariables> = {"operationName":"RegisseurLoads","query":"query RegisseurLoads{regisseurLoads{accountId name leads}}"};

export const SteeringFiguresDocument: Operation<SteeringFiguresQuery, SteeringFiguresQueryVariables> = {"operationName":"SteeringFigures","query":"query SteeringFigures($language:Language!){editions(language:$language){id title}steeringFigures{from until figures{kind groups{by name counts{outcome count}}}}}"};