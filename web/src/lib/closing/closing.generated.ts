/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../graph/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** What belongs to closing. Everyone who takes part reads it, but for `despite`. */
export type CloseTrajectInput = {
  /** Who asks afterwards how things are going; 1-2000 characters. */
  aftercare: string;
  /** The people of the household think that it can stop. */
  agreed: boolean;
  /** Whom to call with a question; 1-500 characters. */
  contact: string;
  /** Why one closes although a check does not hold; kept with the decision, for professionals. Empty when all hold. */
  despite: string;
  /** What you saw when you looked back together; 1-2000 characters. */
  evaluation: string;
  /** What comes after: who does what, when and how often; 1-2000 characters. */
  followUp: string;
  /** What to do when things get worse again; 1-2000 characters. */
  relapse: string;
  /** The traject. */
  trajectId: string | number;
};

/** What is in the way of closing (method, Handover and closing). */
export type ClosingBar =
  /** The latest answers on the regiekaart say that basic care is insufficient. */
  | 'BASIC_CARE'
  /**
   * The regisseur is of the household or network: a professional closes, who knows whether there are signals. Stands alone
   * then, for what else is in the way may be about the regisseur (R24).
   */
  | 'LAY_REGISSEUR'
  /** A meeting is planned or running. */
  | 'MEETING'
  /** Somebody told that it is not safe, and nobody answered yet. */
  | 'OPEN_SIGNAL'
  /** A safety plan is asked for and not made. */
  | 'SAFETY_PLAN'
  /** The latest answers on the regiekaart say that there are signals of unsafety. */
  | 'UNSAFE';

/** What the method looks at before closing. */
export type ClosingCheckKind =
  /** Nothing that was agreed is still to be done. */
  | 'ACTIONS'
  /** A consolidation plan is adopted. */
  | 'CONSOLIDATION_PLAN'
  /** The regie level is 1 or 2: higher levels come down first. */
  | 'LEVEL'
  /** Nothing waits for the regisseur. */
  | 'OBLIGATIONS'
  /** The household manages by itself or with its own people: the latest answers do not say otherwise. */
  | 'RELIANCE';

/** Terms to keep what is closed. */
export type RetentionTermsInput = {
  /** Months until a traject of a household without children is erased, 1-360; not less than `readMonths`. */
  keepMonths: number;
  /** The same with a child in the household. */
  keepMonthsWithChildren: number;
  /** Months in which household, network and professionals can read after closing, 1-120. */
  readMonths: number;
};

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

export type ClosingPartsFragment = { id: string, closing: { bars: Array<Types.ClosingBar>, checks: Array<{ kind: Types.ClosingCheckKind, holds: boolean }> } | null, closed: { at: string, followUp: string, contact: string, relapse: string, aftercare: string, evaluation: string, despite: string | null, by: string } | null, keeping: { readMonths: number, keepMonths: number, readUntil: string | null, eraseAt: string | null } };

export type TrajectClosingQueryVariables = Exact<{
  id: string | number;
}>;


export type TrajectClosingQuery = { traject: { id: string, closing: { bars: Array<Types.ClosingBar>, checks: Array<{ kind: Types.ClosingCheckKind, holds: boolean }> } | null, closed: { at: string, followUp: string, contact: string, relapse: string, aftercare: string, evaluation: string, despite: string | null, by: string } | null, keeping: { readMonths: number, keepMonths: number, readUntil: string | null, eraseAt: string | null } } };

export type PlanKeepingQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanKeepingQuery = { plan: { id: string, keeping: { readMonths: number, keepMonths: number, readUntil: string | null, eraseAt: string | null } } };

export type CloseTrajectMutationVariables = Exact<{
  input: Types.CloseTrajectInput;
}>;


export type CloseTrajectMutation = { closeTraject: { id: string, phase: Types.TrajectPhase } };

export type ClosedTrajectenQueryVariables = Exact<{
  householdName: string;
}>;


export type ClosedTrajectenQuery = { closedTrajecten: Array<{ id: string, registeredAt: string, closedAt: string, eraseAt: string, regisseurName: string }> };

export type ReopenTrajectMutationVariables = Exact<{
  trajectId: string | number;
  reason: string;
}>;


export type ReopenTrajectMutation = { reopenTraject: boolean };

export type RetentionTermsQueryVariables = Exact<{ [key: string]: never; }>;


export type RetentionTermsQuery = { retentionTerms: { readMonths: number, keepMonths: number, keepMonthsWithChildren: number } };

export type SetRetentionTermsMutationVariables = Exact<{
  input: Types.RetentionTermsInput;
}>;


export type SetRetentionTermsMutation = { setRetentionTerms: { readMonths: number, keepMonths: number, keepMonthsWithChildren: number } };

export type ErasingAndErasedQueryVariables = Exact<{ [key: string]: never; }>;


export type ErasingAndErasedQuery = { trajectenToErase: Array<{ id: string, registeredAt: string, closedAt: string, eraseAt: string }>, erasedTrajecten: Array<{ id: string, registeredAt: string, closedAt: string, erasedAt: string }> };

export const ClosingPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClosingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Traject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"closing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bars"}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"closed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"followUp"}},{"kind":"Field","name":{"kind":"Name","value":"contact"}},{"kind":"Field","name":{"kind":"Name","value":"relapse"}},{"kind":"Field","name":{"kind":"Name","value":"aftercare"}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"}},{"kind":"Field","name":{"kind":"Name","value":"despite"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}},{"kind":"Field","name":{"kind":"Name","value":"keeping"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readMonths"}},{"kind":"Field","name":{"kind":"Name","value":"keepMonths"}},{"kind":"Field","name":{"kind":"Name","value":"readUntil"}},{"kind":"Field","name":{"kind":"Name","value":"eraseAt"}}]}}]}}]} as unknown as DocumentNode<ClosingPartsFragment, unknown>;
export const TrajectClosingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TrajectClosing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"traject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClosingParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClosingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Traject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"closing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bars"}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"closed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"followUp"}},{"kind":"Field","name":{"kind":"Name","value":"contact"}},{"kind":"Field","name":{"kind":"Name","value":"relapse"}},{"kind":"Field","name":{"kind":"Name","value":"aftercare"}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"}},{"kind":"Field","name":{"kind":"Name","value":"despite"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}},{"kind":"Field","name":{"kind":"Name","value":"keeping"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readMonths"}},{"kind":"Field","name":{"kind":"Name","value":"keepMonths"}},{"kind":"Field","name":{"kind":"Name","value":"readUntil"}},{"kind":"Field","name":{"kind":"Name","value":"eraseAt"}}]}}]}}]} as unknown as DocumentNode<TrajectClosingQuery, TrajectClosingQueryVariables>;
export const PlanKeepingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanKeeping"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"keeping"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readMonths"}},{"kind":"Field","name":{"kind":"Name","value":"keepMonths"}},{"kind":"Field","name":{"kind":"Name","value":"readUntil"}},{"kind":"Field","name":{"kind":"Name","value":"eraseAt"}}]}}]}}]}}]} as unknown as DocumentNode<PlanKeepingQuery, PlanKeepingQueryVariables>;
export const CloseTrajectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseTraject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseTrajectInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeTraject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]} as unknown as DocumentNode<CloseTrajectMutation, CloseTrajectMutationVariables>;
export const ClosedTrajectenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClosedTrajecten"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"householdName"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closedTrajecten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"householdName"},"value":{"kind":"Variable","name":{"kind":"Name","value":"householdName"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"eraseAt"}},{"kind":"Field","name":{"kind":"Name","value":"regisseurName"}}]}}]}}]} as unknown as DocumentNode<ClosedTrajectenQuery, ClosedTrajectenQueryVariables>;
export const ReopenTrajectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenTraject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"trajectId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reopenTraject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"trajectId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"trajectId"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}]}]}}]} as unknown as DocumentNode<ReopenTrajectMutation, ReopenTrajectMutationVariables>;
export const RetentionTermsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RetentionTerms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retentionTerms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readMonths"}},{"kind":"Field","name":{"kind":"Name","value":"keepMonths"}},{"kind":"Field","name":{"kind":"Name","value":"keepMonthsWithChildren"}}]}}]}}]} as unknown as DocumentNode<RetentionTermsQuery, RetentionTermsQueryVariables>;
export const SetRetentionTermsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetRetentionTerms"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetentionTermsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setRetentionTerms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readMonths"}},{"kind":"Field","name":{"kind":"Name","value":"keepMonths"}},{"kind":"Field","name":{"kind":"Name","value":"keepMonthsWithChildren"}}]}}]}}]} as unknown as DocumentNode<SetRetentionTermsMutation, SetRetentionTermsMutationVariables>;
export const ErasingAndErasedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ErasingAndErased"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trajectenToErase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"eraseAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"erasedTrajecten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}}]}}]}}]} as unknown as DocumentNode<ErasingAndErasedQuery, ErasingAndErasedQueryVariables>;