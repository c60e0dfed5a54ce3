/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../graph/schema.generated';

import type { Operation } from '../graph/operation.ts';
/** An answer in a crisis plan. */
export type CrisisAnswerInput = {
  /** What is agreed. */
  answer: string;
  /** Key of the question. */
  key: string | number;
};

/** Something that was done. */
export type DoneInDossierInput = {
  /** The dossier. */
  dossierId: string | number;
  /** The line that asked for it. */
  lineId: string | number;
};

/** An answer on a walk. */
export type DossierAnswerInput = {
  /** Why, 1-2000 characters. */
  reason: string;
  /** Yes or no. */
  yes: boolean;
};

/** Something to write down. */
export type DossierLineInput = {
  /** CRISIS_PLAN: the line of the plan that it takes the place of; null for the first. */
  basedOn?: string | number | null | undefined;
  /** CRISIS_PLAN: its answers, at most 2000 characters each; at least one. */
  crisis?: Array<CrisisAnswerInput> | null | undefined;
  /** The dossier. */
  dossierId: string | number;
  /** By when something follows from it. */
  due?: string | null | undefined;
  /** Whether a conversation was held, or a check was done. */
  held?: boolean | null | undefined;
  /** What it is. */
  kind: DossierLineKind;
  /** SIGNAL: there is danger of life. */
  lifeThreatening?: boolean | null | undefined;
  /** Makes retrying harmless: the identity of the line, a UUID. */
  lineId: string | number;
  /** The day on which it was. Needed for SIGNAL, CONSULTED, REPORT and a conversation that was held. */
  on?: string | null | undefined;
  /** At most 8000 characters; needed but for a WEIGHING, a CRISIS_PLAN and a check. */
  text?: string | null | undefined;
  /** WEIGHING: answers from question 1 on, each with its reason. */
  walk?: Array<DossierAnswerInput> | null | undefined;
  /** Source, or with whom, at most 300 characters; needed for SIGNAL, CONSULTED and a conversation that was held. */
  who?: string | null | undefined;
};

/** What stands in a meldcode dossier. */
export type DossierLineKind =
  /** Somebody was consulted, such as a colleague or Veilig Thuis. */
  | 'CONSULTED'
  /** A conversation with those involved, or why there was none. */
  | 'CONVERSATION'
  /** The crisis plan of level 5, whole: a newer one takes the place of the one before, which stays in the dossier. */
  | 'CRISIS_PLAN'
  /** What was decided. */
  | 'DECISION'
  /** What Veilig Thuis told back. */
  | 'FEEDBACK'
  /** The check on children. */
  | 'KINDCHECK'
  /** The check on who cares for another. */
  | 'MANTELZORGCHECK'
  /** A report to Veilig Thuis. */
  | 'REPORT'
  /** A fact that was seen or heard, with day and source. */
  | 'SIGNAL'
  /** A walk of the assessment framework. */
  | 'WEIGHING';

/** The languages on screen. */
export type Language =
  /** English. */
  | 'EN'
  /** Dutch, plain (B1). */
  | 'NL';

/** Professionals to name. */
export type NameInDossierInput = {
  /** The dossier. */
  dossierId: string | number;
  /** Persons of the traject who are professionals. */
  personIds: Array<string | number>;
  /** Who saw the signals, when that is another than now. */
  sawId?: string | number | null | undefined;
};

/** A dossier to open. */
export type OpenDossierInput = {
  /** Makes retrying harmless: the identity of the new dossier, a UUID. */
  dossierId: string | number;
  /** The traject. */
  trajectId: string | number;
};

export type DossierPartsFragment = { id: string, trajectId: string, openedAt: string, sawId: string, startStep: string, lifeThreatening: boolean, reportDue: boolean, pdfPath: string | null, named: Array<{ id: string, name: string, relation: string, organisation: string | null, isViewer: boolean }>, crisisQuestions: Array<{ key: string, question: string, hint: string }>, lines: Array<{ id: string, at: string, byName: string, kind: Types.DossierLineKind, on: string | null, text: string, who: string, held: boolean | null, lifeThreatening: boolean, due: string | null, doneAt: string | null, outcomes: Array<string>, report: boolean, walk: Array<{ question: number, yes: boolean, reason: string }>, crisis: Array<{ key: string, answer: string }> }> };

export type DossiersOfQueryVariables = Exact<{
  trajectId: string | number;
}>;


export type DossiersOfQuery = { traject: { id: string, dossiers: Array<{ id: string, openedAt: string, dueFirst: string | null, lifeThreatening: boolean, reportDue: boolean }> | null } };

export type ReadDossierQueryVariables = Exact<{
  id: string | number;
  language: Types.Language;
}>;


export type ReadDossierQuery = { dossier: { id: string, trajectId: string, openedAt: string, sawId: string, startStep: string, lifeThreatening: boolean, reportDue: boolean, pdfPath: string | null, named: Array<{ id: string, name: string, relation: string, organisation: string | null, isViewer: boolean }>, crisisQuestions: Array<{ key: string, question: string, hint: string }>, lines: Array<{ id: string, at: string, byName: string, kind: Types.DossierLineKind, on: string | null, text: string, who: string, held: boolean | null, lifeThreatening: boolean, due: string | null, doneAt: string | null, outcomes: Array<string>, report: boolean, walk: Array<{ question: number, yes: boolean, reason: string }>, crisis: Array<{ key: string, answer: string }> }> } };

export type FrameworkOfEditionQueryVariables = Exact<{
  edition: string | number;
  language: Types.Language;
}>;


export type FrameworkOfEditionQuery = { edition: { id: string, assessmentFramework: { title: string, explanation: string, questions: Array<{ number: number, question: string, withVeiligThuis: boolean, yes: { texts: Array<string>, next: number | null }, no: { texts: Array<string>, next: number | null } }> } } | null };

export type OpenDossierMutationVariables = Exact<{
  input: Types.OpenDossierInput;
  language: Types.Language;
}>;


export type OpenDossierMutation = { openDossier: { id: string, trajectId: string, openedAt: string, sawId: string, startStep: string, lifeThreatening: boolean, reportDue: boolean, pdfPath: string | null, named: Array<{ id: string, name: string, relation: string, organisation: string | null, isViewer: boolean }>, crisisQuestions: Array<{ key: string, question: string, hint: string }>, lines: Array<{ id: string, at: string, byName: string, kind: Types.DossierLineKind, on: string | null, text: string, who: string, held: boolean | null, lifeThreatening: boolean, due: string | null, doneAt: string | null, outcomes: Array<string>, report: boolean, walk: Array<{ question: number, yes: boolean, reason: string }>, crisis: Array<{ key: string, answer: string }> }> } };

export type NameInDossierMutationVariables = Exact<{
  input: Types.NameInDossierInput;
  language: Types.Language;
}>;


export type NameInDossierMutation = { nameInDossier: { id: string, trajectId: string, openedAt: string, sawId: string, startStep: string, lifeThreatening: boolean, reportDue: boolean, pdfPath: string | null, named: Array<{ id: string, name: string, relation: string, organisation: string | null, isViewer: boolean }>, crisisQuestions: Array<{ key: string, question: string, hint: string }>, lines: Array<{ id: string, at: string, byName: string, kind: Types.DossierLineKind, on: string | null, text: string, who: string, held: boolean | null, lifeThreatening: boolean, due: string | null, doneAt: string | null, outcomes: Array<string>, report: boolean, walk: Array<{ question: number, yes: boolean, reason: string }>, crisis: Array<{ key: string, answer: string }> }> } };

export type AddDossierLineMutationVariables = Exact<{
  input: Types.DossierLineInput;
  language: Types.Language;
}>;


export type AddDossierLineMutation = { addDossierLine: { id: string, trajectId: string, openedAt: string, sawId: string, startStep: string, lifeThreatening: boolean, reportDue: boolean, pdfPath: string | null, named: Array<{ id: string, name: string, relation: string, organisation: string | null, isViewer: boolean }>, crisisQuestions: Array<{ key: string, question: string, hint: string }>, lines: Array<{ id: string, at: string, byName: string, kind: Types.DossierLineKind, on: string | null, text: string, who: string, held: boolean | null, lifeThreatening: boolean, due: string | null, doneAt: string | null, outcomes: Array<string>, report: boolean, walk: Array<{ question: number, yes: boolean, reason: string }>, crisis: Array<{ key: string, answer: string }> }> } };

export type DoneInDossierMutationVariables = Exact<{
  input: Types.DoneInDossierInput;
  language: Types.Language;
}>;


export type DoneInDossierMutation = { doneInDossier: { id: string, trajectId: string, openedAt: string, sawId: string, startStep: string, lifeThreatening: boolean, reportDue: boolean, pdfPath: string | null, named: Array<{ id: string, name: string, relation: string, organisation: string | null, isViewer: boolean }>, crisisQuestions: Array<{ key: string, question: string, hint: string }>, lines: Array<{ id: string, at: string, byName: string, kind: Types.DossierLineKind, on: string | null, text: string, who: string, held: boolean | null, lifeThreatening: boolean, due: string | null, doneAt: string | null, outcomes: Array<string>, report: boolean, walk: Array<{ question: number, yes: boolean, reason: string }>, crisis: Array<{ key: string, answer: string }> }> } };

export const DossiersOfDocument: Operation<DossiersOfQuery, DossiersOfQueryVariables> = {"operationName":"DossiersOf","query":"query DossiersOf($trajectId:ID!){traject(id:$trajectId){id dossiers{id openedAt dueFirst lifeThreatening reportDue}}}"};

export const ReadDossierDocument: Operation<ReadDossierQuery, ReadDossierQueryVariables> = {"operationName":"ReadDossier","query":"query ReadDossier($id:ID!$language:Language!){dossier(id:$id){...DossierParts}}fragment DossierParts on Dossier{id trajectId openedAt named{id name relation organisation isViewer}sawId startStep lifeThreatening reportDue pdfPath crisisQuestions(language:$language){key question hint}lines{id at byName kind on text who held lifeThreatening due doneAt walk{question yes reason}outcomes(language:$language)report crisis{key answer}}}"};

export const FrameworkOfEditionDocument: Operation<FrameworkOfEditionQuery, FrameworkOfEditionQueryVariables> = {"operationName":"FrameworkOfEdition","query":"query FrameworkOfEdition($edition:ID!$language:Language!){edition(id:$edition language:$language){id assessmentFramework{title explanation questions{number question withVeiligThuis yes{texts next}no{texts next}}}}}"};

export const OpenDossierDocument: Operation<OpenDossierMutation, OpenDossierMutationVariables> = {"operationName":"OpenDossier","query":"mutation OpenDossier($input:OpenDossierInput!$language:Language!){openDossier(input:$input){...DossierParts}}fragment DossierParts on Dossier{id trajectId openedAt named{id name relation organisation isViewer}sawId startStep lifeThreatening reportDue pdfPath crisisQuestions(language:$language){key question hint}lines{id at byName kind on text who held lifeThreatening due doneAt walk{question yes reason}outcomes(language:$language)report crisis{key answer}}}"};

export const NameInDossierDocument: Operation<NameInDossierMutation, NameInDossierMutationVariables> = {"operationName":"NameInDossier","query":"mutation NameInDossier($input:NameInDossierInput!$language:Language!){nameInDossier(input:$input){...DossierParts}}fragment DossierParts on Dossier{id trajectId openedAt named{id name relation organisation isViewer}sawId startStep lifeThreatening reportDue pdfPath crisisQuestions(language:$language){key question hint}lines{id at byName kind on text who held lifeThreatening due doneAt walk{question yes reason}outcomes(language:$language)report crisis{key answer}}}"};

export const AddDossierLineDocument: Operation<AddDossierLineMutation, AddDossierLineMutationVariables> = {"operationName":"AddDossierLine","query":"mutation AddDossierLine($input:DossierLineInput!$language:Language!){addDossierLine(input:$input){...DossierParts}}fragment DossierParts on Dossier{id trajectId openedAt named{id name relation organisation isViewer}sawId startStep lifeThreatening reportDue pdfPath crisisQuestions(language:$language){key question hint}lines{id at byName kind on text who held lifeThreatening due doneAt walk{question yes reason}outcomes(language:$language)report crisis{key answer}}}"};

export const DoneInDossierDocument: Operation<DoneInDossierMutation, DoneInDossierMutationVariables> = {"operationName":"DoneInDossier","query":"mutation DoneInDossier($input:DoneInDossierInput!$language:Language!){doneInDossier(input:$input){...DossierParts}}fragment DossierParts on Dossier{id trajectId openedAt named{id name relation organisation isViewer}sawId startStep lifeThreatening reportDue pdfPath crisisQuestions(language:$language){key question hint}lines{id at byName kind on text who held lifeThreatening due doneAt walk{question yes reason}outcomes(language:$language)report crisis{key answer}}}"};