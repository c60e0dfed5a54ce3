/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../graph/schema.generated';

import type { Operation } from '../graph/operation.ts';
/** The languages on screen. */
export type Language =
  /** English. */
  | 'EN'
  /** Dutch, plain (B1). */
  | 'NL';

/** Why no professional leads. */
export type LeaderLacking =
  /** Who led may do so no more. */
  | 'AWAY'
  /** Somebody of the household or network leads, who hears nothing of signals. */
  | 'LAY'
  /** Nobody was appointed yet. */
  | 'NOBODY';

/** Of whom a professional is asked. */
export type ProfessionalAskedOf =
  /** Who administers the organisation, for it has no manager: to name one. */
  | 'ADMINISTRATOR'
  /** The aanmeldcoordinator with whom the request waits. */
  | 'COORDINATOR'
  /** The managers of the organisation. */
  | 'MANAGER'
  /** There is nobody to ask. */
  | 'NOBODY';

/** A safety signal. */
export type SafetySignalInput = {
  /** True when there is danger of life: the screen said to call 112 first. */
  lifeThreatening: boolean;
  /** Makes retrying harmless, a UUID. */
  mutationId: string | number;
  /** The traject. */
  trajectId: string | number;
  /** In own words, at most 2000 characters; may be empty. */
  words: string;
};

/** Who reads a signal. */
export type SafetySignalReader =
  /** The aanmeldcoordinator who registered the traject, while it has no regisseur and the organisation no safety desk. */
  | 'COORDINATOR'
  /** The regisseur, who is a professional. */
  | 'REGISSEUR'
  /** The safety desk of the organisation. */
  | 'SAFETY_DESK';

/** Where a signal is, for who sent it. */
export type SafetySignalState =
  /** A professional opened it. */
  | 'READ'
  /** It is kept. Nobody read it yet; `safetySignalReaders` tells who would. */
  | 'SENT';

export type SendSafetySignalMutationVariables = Exact<{
  input: Types.SafetySignalInput;
}>;


export type SendSafetySignalMutation = { sendSafetySignal: boolean };

export type SafetySignalStateQueryVariables = Exact<{
  trajectId: string | number;
  mutationId: string | number;
}>;


export type SafetySignalStateQuery = { safetySignalState: Types.SafetySignalState | null };

export type SafetySignalReadersQueryVariables = Exact<{
  trajectId: string | number;
  lifeThreatening: boolean;
}>;


export type SafetySignalReadersQuery = { safetySignalReaders: Array<Types.SafetySignalReader> };

export type SafetyDeskWaitsQueryVariables = Exact<{ [key: string]: never; }>;


export type SafetyDeskWaitsQuery = { safetyDeskWaits: boolean };

export type SafetyDeskChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type SafetyDeskChangedSubscription = { safetyDeskChanged: boolean };

export type SafetyDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type SafetyDeskQuery = { safetyDesk: Array<{ trajectId: string, householdName: string, phone: string, professionalNeeded: { leads: Types.LeaderLacking, askedOf: Types.ProfessionalAskedOf } | null, signal: { id: string, at: string, by: string, fromId: string | null, words: string, atIntake: boolean, byAnswer: boolean, lifeThreatening: boolean, answeredAt: string | null, answer: string | null } }> };

export type AnswerDeskSignalMutationVariables = Exact<{
  signalId: string | number;
  answer: string;
}>;


export type AnswerDeskSignalMutation = { answerSafetySignal: { id: string, answeredAt: string | null, answer: string | null } };

export type SafetyScaleQueryVariables = Exact<{
  trajectId: string | number;
  language: Types.Language;
}>;


export type SafetyScaleQuery = { safetyScale: { anchors: Array<{ from: number, to: number, label: string }>, lines: Array<{ personId: string, name: string, colour: number, points: Array<{ at: string, number: number }> }> } | null };

export const SendSafetySignalDocument: Operation<SendSafetySignalMutation, SendSafetySignalMutationVariables> = {"operationName":"SendSafetySignal","query":"mutation SendSafetySignal($input:SafetySignalInput!){sendSafetySignal(input:$input)}"};

export const SafetySignalStateDocument: Operation<SafetySignalStateQuery, SafetySignalStateQueryVariables> = {"operationName":"SafetySignalState","query":"query SafetySignalState($trajectId:ID!$mutationId:ID!){safetySignalState(trajectId:$trajectId mutationId:$mutationId)}"};

export const SafetySignalReadersDocument: Operation<SafetySignalReadersQuery, SafetySignalReadersQueryVariables> = {"operationName":"SafetySignalReaders","query":"query SafetySignalReaders($trajectId:ID!$lifeThreatening:Boolean!){safetySignalReaders(trajectId:$trajectId lifeThreatening:$lifeThreatening)}"};

export const SafetyDeskWaitsDocument: Operation<SafetyDeskWaitsQuery, SafetyDeskWaitsQueryVariables> = {"operationName":"SafetyDeskWaits","query":"query SafetyDeskWaits{safetyDeskWaits}"};

export const SafetyDeskChangedDocument: Operation<SafetyDeskChangedSubscription, SafetyDeskChangedSubscriptionVariables> = {"operationName":"SafetyDeskChanged","query":"subscription SafetyDeskChanged{safetyDeskChanged}"};

export const SafetyDeskDocument: Operation<SafetyDeskQuery, SafetyDeskQueryVariables> = {"operationName":"SafetyDesk","query":"query SafetyDesk{safetyDesk{trajectId householdName phone professionalNeeded{leads askedOf}signal{id at by fromId words atIntake byAnswer lifeThreatening answeredAt answer}}}"};

export const AnswerDeskSignalDocument: Operation<AnswerDeskSignalMutation, AnswerDeskSignalMutationVariables> = {"operationName":"AnswerDeskSignal","query":"mutation AnswerDeskSignal($signalId:ID!$answer:String!){answerSafetySignal(signalId:$signalId answer:$answer){id answeredAt answer}}"};

export const SafetyScaleDocument: Operation<SafetyScaleQuery, SafetyScaleQueryVariables> = {"operationName":"SafetyScale","query":"query SafetyScale($trajectId:ID!$language:Language!){safetyScale(trajectId:$trajectId){anchors(language:$language){from to label}lines{personId name colour points{at number}}}}"};