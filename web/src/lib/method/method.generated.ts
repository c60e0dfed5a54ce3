/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../graph/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
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


export type MethodPhasesQuery = { edition: { id: string, phases: Array<{ key: string, label: string, title: string, purpose: string, tips: Array<string>, next: Array<string>, fromAnywhere: boolean, returns: boolean, onSafetySignal: string | null, ours: boolean, steps: Array<{ key: string, number: number, role: Types.ProcessRole, text: string, parts: Array<string>, systemSees: boolean, goesOn: boolean }>, source: { seed: string, heading: string } }> } | null };

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

export const MethodOriginFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MethodOrigin"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MethodSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}}]}}]} as unknown as DocumentNode<MethodOriginFragment, unknown>;
export const MethodFormLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MethodFormLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanForm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"voice"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"borrowedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"why"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"when"}},{"kind":"Field","name":{"kind":"Name","value":"levels"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MethodOrigin"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MethodOrigin"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MethodSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}}]}}]} as unknown as DocumentNode<MethodFormLineFragment, unknown>;
export const MethodFieldFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MethodField"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FormField"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"perPerson"}},{"kind":"Field","name":{"kind":"Name","value":"many"}},{"kind":"Field","name":{"kind":"Name","value":"prompts"}},{"kind":"Field","name":{"kind":"Name","value":"ours"}},{"kind":"Field","name":{"kind":"Name","value":"oursNote"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"examples"}}]}}]}}]} as unknown as DocumentNode<MethodFieldFragment, unknown>;
export const MethodEditionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MethodEditions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"borrowed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"from"}}]}}]}}]}}]} as unknown as DocumentNode<MethodEditionsQuery, MethodEditionsQueryVariables>;
export const MethodHouseholdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MethodHousehold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"principlesTitle"}},{"kind":"Field","name":{"kind":"Name","value":"principles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"householdWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"folders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"intro"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"paragraphs"}},{"kind":"Field","name":{"kind":"Name","value":"list"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"levels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"householdWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MethodFormLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MethodOrigin"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MethodSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MethodFormLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanForm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"voice"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"borrowedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"why"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"when"}},{"kind":"Field","name":{"kind":"Name","value":"levels"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MethodOrigin"}}]}}]}}]} as unknown as DocumentNode<MethodHouseholdQuery, MethodHouseholdQueryVariables>;
export const MethodPhasesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MethodPhases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"systemSees"}},{"kind":"Field","name":{"kind":"Name","value":"goesOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tips"}},{"kind":"Field","name":{"kind":"Name","value":"next"}},{"kind":"Field","name":{"kind":"Name","value":"fromAnywhere"}},{"kind":"Field","name":{"kind":"Name","value":"returns"}},{"kind":"Field","name":{"kind":"Name","value":"onSafetySignal"}},{"kind":"Field","name":{"kind":"Name","value":"ours"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MethodOrigin"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MethodOrigin"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MethodSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}}]}}]} as unknown as DocumentNode<MethodPhasesQuery, MethodPhasesQueryVariables>;
export const MethodRolesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MethodRoles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"words"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsibilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"whenUnsafe"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"borrowedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"ours"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MethodOrigin"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notDone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"ours"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MethodOrigin"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"appointmentRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"ours"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MethodOrigin"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"profiles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"includes"}},{"kind":"Field","name":{"kind":"Name","value":"includesOurs"}},{"kind":"Field","name":{"kind":"Name","value":"competences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"statements"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MethodOrigin"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MethodOrigin"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MethodSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}}]}}]} as unknown as DocumentNode<MethodRolesQuery, MethodRolesQueryVariables>;
export const MethodStartAndEndDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MethodStartAndEnd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startCriteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MethodOrigin"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contraIndication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conditions"}},{"kind":"Field","name":{"kind":"Name","value":"warning"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MethodOrigin"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"handover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"when"}},{"kind":"Field","name":{"kind":"Name","value":"borrowedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"ours"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MethodOrigin"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"closing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"borrowedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"ours"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MethodOrigin"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MethodOrigin"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MethodSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}}]}}]} as unknown as DocumentNode<MethodStartAndEndQuery, MethodStartAndEndQueryVariables>;
export const MethodSafetyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MethodSafety"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"safetySteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"lastNumber"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lifeThreatening"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"checks"}},{"kind":"Field","name":{"kind":"Name","value":"assessmentQuestion"}},{"kind":"Field","name":{"kind":"Name","value":"records"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consult"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"for"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"who"}}]}},{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"backToStep"}},{"kind":"Field","name":{"kind":"Name","value":"backToWhen"}},{"kind":"Field","name":{"kind":"Name","value":"backToBorrowedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"ours"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MethodOrigin"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"safetyRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"borrowedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"ours"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MethodOrigin"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessmentFramework"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"withVeiligThuis"}},{"kind":"Field","name":{"kind":"Name","value":"yes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"texts"}},{"kind":"Field","name":{"kind":"Name","value":"report"}},{"kind":"Field","name":{"kind":"Name","value":"next"}}]}},{"kind":"Field","name":{"kind":"Name","value":"no"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"texts"}},{"kind":"Field","name":{"kind":"Name","value":"report"}},{"kind":"Field","name":{"kind":"Name","value":"next"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MethodOrigin"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"verwijsindex"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"risks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"informed"}},{"kind":"Field","name":{"kind":"Name","value":"matches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consultWithinWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"afterConsult"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MethodOrigin"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MethodOrigin"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MethodSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}}]}}]} as unknown as DocumentNode<MethodSafetyQuery, MethodSafetyQueryVariables>;
export const MethodFormsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MethodForms"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"forms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MethodFormLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MethodOrigin"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MethodSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MethodFormLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanForm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"voice"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"borrowedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"why"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"when"}},{"kind":"Field","name":{"kind":"Name","value":"levels"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MethodOrigin"}}]}}]}}]} as unknown as DocumentNode<MethodFormsQuery, MethodFormsQueryVariables>;
export const MethodPrinciplesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MethodPrinciples"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"principlesTitle"}},{"kind":"Field","name":{"kind":"Name","value":"principles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MethodOrigin"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"folders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"intro"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"paragraphs"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"ours"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MethodOrigin"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MethodOrigin"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MethodSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}}]}}]} as unknown as DocumentNode<MethodPrinciplesQuery, MethodPrinciplesQueryVariables>;
export const MethodFormDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MethodForm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"edition"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planForm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"edition"},"value":{"kind":"Variable","name":{"kind":"Name","value":"edition"}}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"voice"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"borrowedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"howLong"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"when"}},{"kind":"Field","name":{"kind":"Name","value":"signedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MethodOrigin"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"repeatable"}},{"kind":"Field","name":{"kind":"Name","value":"filledFrom"}},{"kind":"Field","name":{"kind":"Name","value":"filledLast"}},{"kind":"Field","name":{"kind":"Name","value":"ours"}},{"kind":"Field","name":{"kind":"Name","value":"oursNote"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MethodOrigin"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MethodField"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MethodField"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MethodOrigin"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MethodSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MethodField"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FormField"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"perPerson"}},{"kind":"Field","name":{"kind":"Name","value":"many"}},{"kind":"Field","name":{"kind":"Name","value":"prompts"}},{"kind":"Field","name":{"kind":"Name","value":"ours"}},{"kind":"Field","name":{"kind":"Name","value":"oursNote"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"examples"}}]}}]}}]} as unknown as DocumentNode<MethodFormQuery, MethodFormQueryVariables>;