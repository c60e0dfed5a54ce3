/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../graph/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
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

export type SendSafetySignalMutationVariables = Exact<{
  input: Types.SafetySignalInput;
}>;


export type SendSafetySignalMutation = { sendSafetySignal: boolean };


export const SendSafetySignalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendSafetySignal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SafetySignalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendSafetySignal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<SendSafetySignalMutation, SendSafetySignalMutationVariables>;