/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../graph/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** The languages on screen. */
export type Language =
  /** English. */
  | 'EN'
  /** Dutch, plain (B1). */
  | 'NL';

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

/** Where a signal is, for who sent it. */
export type SafetySignalState =
  /** A professional opened it. */
  | 'READ'
  /** It is kept, and a professional got a mail that something waits. Nobody read it yet. */
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

export type SafetyDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type SafetyDeskQuery = { safetyDesk: Array<{ trajectId: string, householdName: string, phone: string, signal: { id: string, at: string, by: string, fromId: string | null, words: string, atIntake: boolean, lifeThreatening: boolean, answeredAt: string | null, answer: string | null } }> };

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


export const SendSafetySignalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendSafetySignal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SafetySignalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendSafetySignal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<SendSafetySignalMutation, SendSafetySignalMutationVariables>;
export const SafetySignalStateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SafetySignalState"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"trajectId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mutationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"safetySignalState"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"trajectId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"trajectId"}}},{"kind":"Argument","name":{"kind":"Name","value":"mutationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mutationId"}}}]}]}}]} as unknown as DocumentNode<SafetySignalStateQuery, SafetySignalStateQueryVariables>;
export const SafetyDeskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SafetyDesk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"safetyDesk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trajectId"}},{"kind":"Field","name":{"kind":"Name","value":"householdName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"signal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"fromId"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"atIntake"}},{"kind":"Field","name":{"kind":"Name","value":"lifeThreatening"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}}]}}]} as unknown as DocumentNode<SafetyDeskQuery, SafetyDeskQueryVariables>;
export const AnswerDeskSignalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerDeskSignal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"signalId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"answer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerSafetySignal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"signalId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"signalId"}}},{"kind":"Argument","name":{"kind":"Name","value":"answer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"answer"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}}]} as unknown as DocumentNode<AnswerDeskSignalMutation, AnswerDeskSignalMutationVariables>;
export const SafetyScaleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SafetyScale"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"trajectId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"safetyScale"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"trajectId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"trajectId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"anchors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SafetyScaleQuery, SafetyScaleQueryVariables>;