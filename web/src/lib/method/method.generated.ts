/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../graph/schema.generated';

import type { Operation } from '../graph/operation.ts';
/** Kinds of closing items. */
export type ClosingKind =
  /** The traject does not close while it holds. */
  | 'BAR'
  /** Shown; no lock. */
  | 'CHECK'
  /** To be agreed. */
  | 'STEP';

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

/** Kinds of fields. */
export type FieldKind =
  /** A tick. */
  | 'CHECKBOX'
  /** One of the options. */
  | 'CHOICE'
  /** A day. */
  | 'DATE'
  /** A meeting: day, time and place. */
  | 'DATE_TIME_PLACE'
  /** A drawing. */
  | 'DRAWING'
  /** Several lines. */
  | 'LONG_TEXT'
  /** A person: the parts differ per place. */
  | 'PERSON'
  /** Someone's own words, with who said them. */
  | 'QUOTE'
  /** A fixed sentence to remember: nothing to fill in. */
  | 'REMINDER'
  /** A number from 0 to 10. */
  | 'SCALE'
  /** One line. */
  | 'SHORT_TEXT'
  /** Name, date and signature. */
  | 'SIGNATURE'
  /** A face: good, neutral or hard. */
  | 'SMILEY'
  /** Yes or no. */
  | 'YES_NO'
  /** Yes, not yet or no. */
  | 'YES_NOT_YET_NO';

/** Where the rows of a section come from. */
export type FilledFrom =
  /** Who is present at the meeting. */
  | 'ATTENDANCE'
  /** Members of the household. */
  | 'HOUSEHOLD'
  /** The network. */
  | 'NETWORK'
  /** Network and professionals. */
  | 'NETWORK_AND_PROFESSIONALS'
  /** Professionals. */
  | 'PROFESSIONALS'
  /** The regisseur. */
  | 'REGISSEUR'
  /** The meeting itself. */
  | 'THIS_MEETING';

/** For whom a folder is. */
export type FolderAudience =
  /** Household. */
  | 'HOUSEHOLD'
  /** Professionals. */
  | 'PROFESSIONALS';

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

/** When an item belongs to a handover. */
export type HandoverWhen =
  /** Always. */
  | 'ALWAYS'
  /** When there is no successor. */
  | 'NO_SUCCESSOR'
  /** Required to and from SAVE/GI, optional elsewhere. */
  | 'SAVE_GI';

/** The languages on screen. */
export type Language =
  /** English. */
  | 'EN'
  /** Dutch, plain (B1). */
  | 'NL';

/** Kinds of what a regisseur does not do. */
export type NotDoneKind =
  /** How to handle an exception. */
  | 'EXCEPTION'
  /** Not done. */
  | 'NOT_DONE'
  /** How to handle two hats: regisseur and professional at once. */
  | 'TWO_HATS';

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

/** Roles that hold regie. */
export type RegieRole =
  /** Regie on content and daily carrying out in 2025 and 2020; one or more. */
  | 'CASUSREGISSEUR'
  /** The regisseur of process and plan in 2025 and 2020. */
  | 'PROCESREGISSEUR'
  /** The one regisseur of 2026. */
  | 'REGISSEUR';

/** Checks within a safety step. */
export type SafetyCheck =
  /** Are there children, and are they safe? */
  | 'KINDCHECK'
  /** Does someone care for another, and does that go well? */
  | 'MANTELZORGCHECK';

/** Who signs a form. */
export type SignedBy =
  /** Clients or their representatives, and professionals. */
  | 'CLIENTS_AND_PROFESSIONALS'
  /** Everyone who commits, network too, each with an own date. */
  | 'EVERYONE_WHO_COMMITS'
  /** Nobody. */
  | 'NOBODY';

/** Groups of start criteria. */
export type StartCriterionGroup =
  /** One is enough to start. */
  | 'ONE_OF'
  /** Makes a household vulnerable. */
  | 'VULNERABILITY'
  /** One is enough for the young. */
  | 'YOUTH';

/** Who speaks in a form. */
export type Voice =
  /** One person, as I. */
  | 'IK'
  /** The household, as we. */
  | 'WIJ';

export type MethodOriginFragment = { seed: string, heading: string };

export type MethodFormLineFragment = { id: string, key: string, kind: Types.FormKind, voice: Types.Voice | null, title: string, borrowedFrom: string | null, about: { why: string }, rules: { when: string, levels: Array<number> }, source: { seed: string, heading: string } };

export type MethodEditionsQueryVariables = Exact<{
  language?: Types.Language | null | undefined;
}>;


export type MethodEditionsQuery = { editions: Array<{ id: string, title: string, about: string, year: number, version: string, publisher: string, isDefault: boolean, borrowed: Array<{ part: string, from: string }> }> };

export type MethodHouseholdQueryVariables = Exact<{
  id: string | number;
  language?: Types.Language | null | undefined;
}>;


export type MethodHouseholdQuery = { edition: { id: string, principlesTitle: string, principles: Array<{ key: string, title: string, text: string }>, phases: Array<{ key: string, label: string, title: string, householdWords: string }>, folders: Array<{ key: string, audience: Types.FolderAudience, title: string, intro: string, sections: Array<{ key: string, title: string, paragraphs: Array<string>, list: Array<string> }> }>, levels: Array<{ level: number, householdWords: string }>, forms: Array<{ id: string, key: string, kind: Types.FormKind, voice: Types.Voice | null, title: string, borrowedFrom: string | null, about: { why: string }, rules: { when: string, levels: Array<number> }, source: { seed: string, heading: string } }> } | null };

export type MethodPhasesQueryVariables = Exact<{
  id: string | number;
  language?: Types.Language | null | undefined;
}>;


export type MethodPhasesQuery = { edition: { id: string, phases: Array<{ key: string, label: string, title: string, purpose: string, tips: Array<string>, next: Array<string>, fromAnywhere: boolean, returns: boolean, onSafetySignal: string | null, ours: boolean, steps: Array<{ key: string, number: number, role: Types.ProcessRole, text: string, parts: Array<string>, goesOn: boolean }>, source: { seed: string, heading: string } }> } | null };

export type MethodRolesQueryVariables = Exact<{
  id: string | number;
  language?: Types.Language | null | undefined;
}>;


export type MethodRolesQuery = { edition: { id: string, words: Array<{ key: string, text: string }>, responsibilities: Array<{ key: string, role: string, whenUnsafe: boolean, text: string, borrowedFrom: string | null, ours: boolean, source: { seed: string, heading: string } }>, notDone: Array<{ key: string, kind: Types.NotDoneKind, text: string, ours: boolean, source: { seed: string, heading: string } }>, appointmentRules: Array<{ key: string, text: string, ours: boolean, source: { seed: string, heading: string } }>, profiles: Array<{ id: string, role: Types.RegieRole, title: string, about: string, includes: Array<string>, includesOurs: Array<string>, competences: Array<{ key: string, title: string, statements: Array<string> }>, source: { seed: string, heading: string } }> } | null };

export type MethodStartAndEndQueryVariables = Exact<{
  id: string | number;
  language?: Types.Language | null | undefined;
}>;


export type MethodStartAndEndQuery = { edition: { id: string, startCriteria: Array<{ key: string, group: Types.StartCriterionGroup, text: string, source: { seed: string, heading: string } }>, contraIndication: { conditions: Array<string>, warning: string, source: { seed: string, heading: string } } | null, handover: Array<{ key: string, text: string, when: Types.HandoverWhen, borrowedFrom: string | null, ours: boolean, source: { seed: string, heading: string } }>, closing: Array<{ key: string, text: string, kind: Types.ClosingKind, borrowedFrom: string | null, ours: boolean, source: { seed: string, heading: string } }> } | null };

export type MethodSafetyQueryVariables = Exact<{
  id: string | number;
  language?: Types.Language | null | undefined;
}>;


export type MethodSafetyQuery = { edition: { id: string, safetySteps: Array<{ key: string, number: number | null, lastNumber: number | null, title: string, lifeThreatening: boolean, record: Array<string>, backToStep: string | null, backToWhen: string | null, backToBorrowedFrom: string | null, ours: boolean, actions: Array<{ key: string, number: number, text: string, parts: Array<string>, checks: Array<Types.SafetyCheck>, assessmentQuestion: number | null, records: boolean }>, consult: Array<{ for: Types.ConsultFor, kind: string, who: string }>, source: { seed: string, heading: string } }>, safetyRules: Array<{ key: string, text: string, borrowedFrom: string | null, ours: boolean, source: { seed: string, heading: string } }>, assessmentFramework: { title: string, explanation: string, questions: Array<{ number: number, question: string, withVeiligThuis: boolean, yes: { texts: Array<string>, report: boolean, next: number | null }, no: { texts: Array<string>, report: boolean, next: number | null } }>, source: { seed: string, heading: string } }, verwijsindex: { title: string, purpose: string, record: Array<string>, informed: string, consultWithinWorkingDays: number, afterConsult: string, risks: Array<{ key: string, number: number, text: string }>, matches: Array<{ key: string, text: string }>, source: { seed: string, heading: string } } | null } | null };

export type MethodFormsQueryVariables = Exact<{
  id: string | number;
  language?: Types.Language | null | undefined;
}>;


export type MethodFormsQuery = { edition: { id: string, forms: Array<{ id: string, key: string, kind: Types.FormKind, voice: Types.Voice | null, title: string, borrowedFrom: string | null, about: { why: string }, rules: { when: string, levels: Array<number> }, source: { seed: string, heading: string } }> } | null };

export type MethodPrinciplesQueryVariables = Exact<{
  id: string | number;
  language?: Types.Language | null | undefined;
}>;


export type MethodPrinciplesQuery = { edition: { id: string, principlesTitle: string, principles: Array<{ key: string, number: number, title: string, text: string, points: Array<string>, source: { seed: string, heading: string } }>, folders: Array<{ key: string, audience: Types.FolderAudience, title: string, intro: string, sections: Array<{ key: string, title: string, paragraphs: Array<string>, list: Array<string>, ours: boolean }>, source: { seed: string, heading: string } }> } | null };

export type MethodFieldFragment = { key: string, label: string, kind: Types.FieldKind, perPerson: boolean, many: boolean, prompts: Array<string>, ours: boolean, oursNote: string | null, options: Array<{ key: string, label: string, from: number | null, to: number | null, examples: Array<string> }> };

export type MethodFormQueryVariables = Exact<{
  edition: string | number;
  id: string | number;
  language?: Types.Language | null | undefined;
}>;


export type MethodFormQuery = { planForm: { id: string, key: string, kind: Types.FormKind, voice: Types.Voice | null, title: string, borrowedFrom: string | null, about: { why: string, what: string, who: string, howLong: string }, rules: { when: string, signedBy: Types.SignedBy }, source: { seed: string, heading: string }, sections: Array<{ key: string, order: number, title: string, explanation: string | null, repeatable: boolean, filledFrom: Types.FilledFrom | null, filledLast: boolean, ours: boolean, oursNote: string | null, source: { seed: string, heading: string }, fields: Array<{ key: string, label: string, kind: Types.FieldKind, perPerson: boolean, many: boolean, prompts: Array<string>, ours: boolean, oursNote: string | null, parts: Array<{ key: string, label: string, kind: Types.FieldKind, perPerson: boolean, many: boolean, prompts: Array<string>, ours: boolean, oursNote: string | null, options: Array<{ key: string, label: string, from: number | null, to: number | null, examples: Array<string> }> }>, options: Array<{ key: string, label: string, from: number | null, to: number | null, examples: Array<string> }> }> }> } };

export const MethodEditionsDocument: Operation<MethodEditionsQuery, MethodEditionsQueryVariables> = {"operationName":"MethodEditions","query":"query MethodEditions($language:Language){editions(language:$language){id title about year version publisher isDefault borrowed{part from}}}"};

export const MethodHouseholdDocument: Operation<MethodHouseholdQuery, MethodHouseholdQueryVariables> = {"operationName":"MethodHousehold","query":"query MethodHousehold($id:ID!$language:Language){edition(id:$id language:$language){id principlesTitle principles{key title text}phases{key label title householdWords}folders{key audience title intro sections{key title paragraphs list}}levels{level householdWords}forms{...MethodFormLine}}}fragment MethodFormLine on PlanForm{id key kind voice title borrowedFrom about{why}rules{when levels}source{...MethodOrigin}}fragment MethodOrigin on MethodSource{seed heading}"};

export const MethodPhasesDocument: Operation<MethodPhasesQuery, MethodPhasesQueryVariables> = {"operationName":"MethodPhases","query":"query MethodPhases($id:ID!$language:Language){edition(id:$id language:$language){id phases{key label title purpose steps{key number role text parts goesOn}tips next fromAnywhere returns onSafetySignal ours source{...MethodOrigin}}}}fragment MethodOrigin on MethodSource{seed heading}"};

export const MethodRolesDocument: Operation<MethodRolesQuery, MethodRolesQueryVariables> = {"operationName":"MethodRoles","query":"query MethodRoles($id:ID!$language:Language){edition(id:$id language:$language){id words{key text}responsibilities{key role whenUnsafe text borrowedFrom ours source{...MethodOrigin}}notDone{key kind text ours source{...MethodOrigin}}appointmentRules{key text ours source{...MethodOrigin}}profiles{id role title about includes includesOurs competences{key title statements}source{...MethodOrigin}}}}fragment MethodOrigin on MethodSource{seed heading}"};

export const MethodStartAndEndDocument: Operation<MethodStartAndEndQuery, MethodStartAndEndQueryVariables> = {"operationName":"MethodStartAndEnd","query":"query MethodStartAndEnd($id:ID!$language:Language){edition(id:$id language:$language){id startCriteria{key group text source{...MethodOrigin}}contraIndication{conditions warning source{...MethodOrigin}}handover{key text when borrowedFrom ours source{...MethodOrigin}}closing{key text kind borrowedFrom ours source{...MethodOrigin}}}}fragment MethodOrigin on MethodSource{seed heading}"};

export const MethodSafetyDocument: Operation<MethodSafetyQuery, MethodSafetyQueryVariables> = {"operationName":"MethodSafety","query":"query MethodSafety($id:ID!$language:Language){edition(id:$id language:$language){id safetySteps{key number lastNumber title lifeThreatening actions{key number text parts checks assessmentQuestion records}consult{for kind who}record backToStep backToWhen backToBorrowedFrom ours source{...MethodOrigin}}safetyRules{key text borrowedFrom ours source{...MethodOrigin}}assessmentFramework{title explanation questions{number question withVeiligThuis yes{texts report next}no{texts report next}}source{...MethodOrigin}}verwijsindex{title purpose risks{key number text}record informed matches{key text}consultWithinWorkingDays afterConsult source{...MethodOrigin}}}}fragment MethodOrigin on MethodSource{seed heading}"};

export const MethodFormsDocument: Operation<MethodFormsQuery, MethodFormsQueryVariables> = {"operationName":"MethodForms","query":"query MethodForms($id:ID!$language:Language){edition(id:$id language:$language){id forms{...MethodFormLine}}}fragment MethodFormLine on PlanForm{id key kind voice title borrowedFrom about{why}rules{when levels}source{...MethodOrigin}}fragment MethodOrigin on MethodSource{seed heading}"};

export const MethodPrinciplesDocument: Operation<MethodPrinciplesQuery, MethodPrinciplesQueryVariables> = {"operationName":"MethodPrinciples","query":"query MethodPrinciples($id:ID!$language:Language){edition(id:$id language:$language){id principlesTitle principles{key number title text points source{...MethodOrigin}}folders{key audience title intro sections{key title paragraphs list ours}source{...MethodOrigin}}}}fragment MethodOrigin on MethodSource{seed heading}"};

export const MethodFormDocument: Operation<MethodFormQuery, MethodFormQueryVariables> = {"operationName":"MethodForm","query":"query MethodForm($edition:ID!$id:ID!$language:Language){planForm(edition:$edition id:$id language:$language){id key kind voice title borrowedFrom about{why what who howLong}rules{when signedBy}source{...MethodOrigin}sections{key order title explanation repeatable filledFrom filledLast ours oursNote source{...MethodOrigin}fields{...MethodField parts{...MethodField}}}}}fragment MethodOrigin on MethodSource{seed heading}fragment MethodField on FormField{key label kind perPerson many prompts ours oursNote options{key label from to examples}}"};