/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../graph/schema.generated';

import type { Operation } from '../graph/operation.ts';
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

export const TrajectClosingDocument: Operation<TrajectClosingQuery, TrajectClosingQueryVariables> = {"operationName":"TrajectClosing","query":"query TrajectClosing($id:ID!){traject(id:$id){...ClosingParts}}fragment ClosingParts on Traject{id closing{bars checks{kind holds}}closed{at followUp contact relapse aftercare evaluation despite by}keeping{readMonths keepMonths readUntil eraseAt}}"};

export const CloseTrajectDocument: Operation<CloseTrajectMutation, CloseTrajectMutationVariables> = {"operationName":"CloseTraject","query":"mutation CloseTraject($input:CloseTrajectInput!){closeTraject(input:$input){id phase}}"};

export const ClosedTrajectenDocument: Operation<ClosedTrajectenQuery, ClosedTrajectenQueryVariables> = {"operationName":"ClosedTrajecten","query":"query ClosedTrajecten($householdName:String!){closedTrajecten(householdName:$householdName){id registeredAt closedAt eraseAt regisseurName}}"};

export const ReopenTrajectDocument: Operation<ReopenTrajectMutation, ReopenTrajectMutationVariables> = {"operationName":"ReopenTraject","query":"mutation ReopenTraject($trajectId:ID!$reason:String!){reopenTraject(trajectId:$trajectId reason:$reason)}"};

export const RetentionTermsDocument: Operation<RetentionTermsQuery, RetentionTermsQueryVariables> = {"operationName":"RetentionTerms","query":"query RetentionTerms{retentionTerms{readMonths keepMonths keepMonthsWithChildren}}"};

export const SetRetentionTermsDocument: Operation<SetRetentionTermsMutation, SetRetentionTermsMutationVariables> = {"operationName":"SetRetentionTerms","query":"mutation SetRetentionTerms($input:RetentionTermsInput!){setRetentionTerms(input:$input){readMonths keepMonths keepMonthsWithChildren}}"};

export const ErasingAndErasedDocument: Operation<ErasingAndErasedQuery, ErasingAndErasedQueryVariables> = {"operationName":"ErasingAndErased","query":"query ErasingAndErased{trajectenToErase{id registeredAt closedAt eraseAt}erasedTrajecten{id registeredAt closedAt erasedAt}}"};