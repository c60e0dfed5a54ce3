/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../graph/schema.generated';

import type { Operation } from '../graph/operation.ts';
/** Going to another phase. */
export type GoToPhaseInput = {
  /** Where it is, as the screen shows it. */
  from: TrajectPhase;
  /** Why; required when it does not come next by default. At most 2000 characters. */
  reason: string;
  /** Where it goes. */
  to: TrajectPhase;
  /** The traject. */
  trajectId: string | number;
};

/** The languages on screen. */
export type Language =
  /** English. */
  | 'EN'
  /** Dutch, plain (B1). */
  | 'NL';

/** Who does a step. */
export type ProcessRole =
  /** Registers, looks at safety, first level, first appointment. */
  | 'AANMELDCOORDINATOR'
  /** Regie on content in 2025 and 2020. */
  | 'CASUSREGISSEUR'
  /** The regisseur of process and plan in 2025 and 2020. */
  | 'PROCESREGISSEUR'
  /** The one regisseur of 2026. */
  | 'REGISSEUR';

/** How a step was seen to be done. */
export type StepDone =
  /** A person ticked it. */
  | 'BY_HAND'
  /** The system saw it. */
  | 'SEEN';

/** A tick. */
export type TickStepInput = {
  /** True: it is done; false: it is not. */
  done: boolean;
  /** Key of the step, such as `2.regisseur.4`. */
  stepKey: string | number;
  /** The traject. */
  trajectId: string | number;
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

export type TrajectChecklistQueryVariables = Exact<{
  id: string | number;
  language: Types.Language;
}>;


export type TrajectChecklistQuery = { traject: { id: string, phase: Types.TrajectPhase, checklist: { phases: Array<{ now: boolean, next: boolean, goTo: Types.TrajectPhase | null, reasonNeeded: boolean, phase: { key: string, label: string, title: string, purpose: string, tips: Array<string> }, steps: Array<{ done: Types.StepDone | null, by: string | null, at: string | null, step: { key: string, number: number, role: Types.ProcessRole, text: string, parts: Array<string>, opens: string | null, goesOn: boolean } }> }>, moves: Array<{ at: string, from: Types.TrajectPhase, to: Types.TrajectPhase, by: string, reason: string }> } | null } };

export type TickStepMutationVariables = Exact<{
  input: Types.TickStepInput;
}>;


export type TickStepMutation = { tickStep: boolean };

export type GoToPhaseMutationVariables = Exact<{
  input: Types.GoToPhaseInput;
}>;


export type GoToPhaseMutation = { goToPhase: { id: string, phase: Types.TrajectPhase } };

export const TrajectChecklistDocument: Operation<TrajectChecklistQuery, TrajectChecklistQueryVariables> = {"operationName":"TrajectChecklist","query":"query TrajectChecklist($id:ID!$language:Language!){traject(id:$id){id phase checklist(language:$language){phases{now next goTo reasonNeeded phase{key label title purpose tips}steps{done by at step{key number role text parts opens goesOn}}}moves{at from to by reason}}}}"};

export const TickStepDocument: Operation<TickStepMutation, TickStepMutationVariables> = {"operationName":"TickStep","query":"mutation TickStep($input:TickStepInput!){tickStep(input:$input)}"};

export const GoToPhaseDocument: Operation<GoToPhaseMutation, GoToPhaseMutationVariables> = {"operationName":"GoToPhase","query":"mutation GoToPhase($input:GoToPhaseInput!){goToPhase(input:$input){id phase}}"};