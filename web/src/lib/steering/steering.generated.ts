/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../graph/schema.generated';

import type { Operation } from '../graph/operation.ts';
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
  /** SUCCESSOR: the account of the regisseur was suspended or ended, or may take part in trajecten no more. */
  | 'REGISSEUR_AWAY'
  /** SAFETY_PLAN: someone answered in a plan to be worried about safety or basic care. */
  | 'SAFETY_CONCERN'
  /** SAFETY_PLAN: someone gave safety a lower figure than at an earlier meeting. */
  | 'SAFETY_FELL'
  /** SAFETY_PLAN: a safety plan goes with the level; the regisseur proposes it. */
  | 'SAFETY_PLAN_FITS'
  /** SAFETY_PLAN: the edition requires a safety plan at this level. */
  | 'SAFETY_PLAN_REQUIRED';

export type OpenObligationsQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenObligationsQuery = { obligations: Array<{ id: string, trajectId: string, kind: Types.ObligationKind, reason: Types.ObligationReason, profiles: Array<string>, regisseurName: string | null, since: string, solvedAt: string | null }> };

export const OpenObligationsDocument: Operation<OpenObligationsQuery, OpenObligationsQueryVariables> = {"operationName":"OpenObligations","query":"query OpenObligations{obligations{id trajectId kind reason profiles regisseurName since solvedAt}}"};