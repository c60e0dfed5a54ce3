/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../graph/schema.generated';

import type { Operation } from '../graph/operation.ts';
/** Whether somebody is appointed to a role at a level. */
export type Appointment =
  /** Somebody may be. */
  | 'IF_WANTED'
  /** Nobody is. */
  | 'NONE'
  /** Somebody is. */
  | 'REQUIRED';

/** A decision on the level. */
export type ChangeRegieLevelInput = {
  /** Answers to the criteria. */
  answers: Array<CriterionAnswerInput>;
  /** True when the regisseur knows that the card does not point there. */
  deviates: boolean;
  /** The level that the regisseur sees now; when it is another one meanwhile, the answer is a conflict. */
  expectedLevel: number;
  /** Who were heard, in words. */
  heard: string;
  /** The new level, 1-5, not the same. */
  level: number;
  /** Why, 1-2000 characters after trimming. */
  motivation: string;
  /** Makes retrying after a lost answer harmless. */
  mutationId: string | number;
  /** The traject. */
  trajectId: string | number;
};

/** Criteria of the regiekaart. */
export type Criterion =
  /** Basic care is insufficient, and more or other help is needed. */
  | 'BASIC_CARE_INSUFFICIENT'
  /** Capacity is out of balance. */
  | 'CAPACITY_OUT_OF_BALANCE'
  /** The care given can be reduced (2020). */
  | 'CARE_CAN_BE_REDUCED'
  /** Complexity increases (2020). */
  | 'COMPLEXITY_INCREASING'
  /** Cooperation must go beyond one chain of care to restore safety (or the situation). */
  | 'CROSS_CHAIN_NEEDED'
  /** Cooperation is at a standstill over a difference on content or carrying out. */
  | 'DIFFERENCE_ON_CONTENT'
  /** Cooperation is at a standstill over a difference on organisation. */
  | 'DIFFERENCE_ON_ORGANISATION'
  /** Total escalation or social unrest threatens. */
  | 'ESCALATION_OR_UNREST'
  /** That safety problem increases (2020). */
  | 'PUBLIC_SAFETY_INCREASING'
  /** Crime, nuisance or unsafety in public space (2020). */
  | 'PUBLIC_SAFETY_PROBLEM'
  /** Self-reliance is limited or absent. */
  | 'SELF_RELIANCE_LIMITED'
  /** The situation got worse (2020). */
  | 'SITUATION_WORSENED'
  /** Problems of the household bring communication or carrying out to a standstill. */
  | 'STAGNATION_BY_HOUSEHOLD'
  /** The situation threatens to get worse (2020). */
  | 'THREAT_OF_WORSENING'
  /** There are signals of unsafety, or the situation is unsafe. */
  | 'UNSAFETY_SIGNALS';

/** An answer to a criterion. */
export type CriterionAnswerInput = {
  /** Which criterion. */
  criterion: Criterion;
  /** Whether it holds; null: not answered. */
  holds?: boolean | null | undefined;
};

/** Why the level is what it is, for the household. */
export type ExplainLevelInput = {
  /** The level that the words are about. */
  level: number;
  /** The traject. */
  trajectId: string | number;
  /** In plain words, 1-1000 characters. */
  words: string;
};

/** How the first level is found. */
export type FirstLevelBy =
  /** By the chain of the card, from level 1 (2026, 2025). */
  | 'CHAIN'
  /** By the starting situation that fits (2020). */
  | 'SITUATION';

/** The languages on screen. */
export type Language =
  /** English. */
  | 'EN'
  /** Dutch, plain (B1). */
  | 'NL';

/** Colours of the card. */
export type LevelColour =
  /** Level 5. */
  | 'DARK_RED'
  /** Level 1. */
  | 'GREEN'
  /** Level 3. */
  | 'ORANGE'
  /** Level 4. */
  | 'RED'
  /** Level 2. */
  | 'YELLOW';

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
  /**
   * SUCCESSOR: somebody told that it is not safe while somebody of the household or network is regisseur, who hears nothing of it: the
   * manager looks for a professional.
   */
  | 'PROFESSIONAL_NEEDED'
  /** SUCCESSOR: the account of the regisseur was suspended or ended, or may take part in trajecten no more. */
  | 'REGISSEUR_AWAY'
  /** SAFETY_PLAN: someone answered in a plan to be worried about safety or basic care. */
  | 'SAFETY_CONCERN'
  /** SAFETY_PLAN: someone gave safety a lower figure than at an earlier meeting. */
  | 'SAFETY_FELL'
  /** SAFETY_PLAN: someone who made safety agreements asks for it; known to the regisseur alone. */
  | 'SAFETY_PLAN_ASKED'
  /** SAFETY_PLAN: a safety plan goes with the level; the regisseur proposes it. */
  | 'SAFETY_PLAN_FITS'
  /** SAFETY_PLAN: the edition requires a safety plan at this level. */
  | 'SAFETY_PLAN_REQUIRED';

/** Kinds of plans. */
export type PlanKind =
  /** Consolidation plan. */
  | 'CONSOLIDATION_PLAN'
  /** Crisis plan: no layout in the sources; a short dossier for professionals only. */
  | 'CRISIS_PLAN'
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

/** How strongly an edition asks for a plan. */
export type PlanNeed =
  /** Only when people want it. */
  | 'IF_WANTED'
  /** It goes with the level. */
  | 'NAMED'
  /** Offered in one tap. */
  | 'PROPOSED'
  /** It must be made. */
  | 'REQUIRED';

/** Grades of profiles. */
export type ProfileGrade =
  /** Single, multiple or complex concerns. */
  | 'A'
  /** With unsafety. */
  | 'B'
  /** With escalation or social unrest. */
  | 'B_PLUS';

/** A proposal. */
export type ProposeRegieLevelInput = {
  /** The proposed level. */
  level: number;
  /** Why. */
  motivation: string;
  /** The traject. */
  trajectId: string | number;
};

/** Roles that hold regie. */
export type RegieRole =
  /** Regie on content and daily carrying out in 2025 and 2020; one or more. */
  | 'CASUSREGISSEUR'
  /** The regisseur of process and plan in 2025 and 2020. */
  | 'PROCESREGISSEUR'
  /** The one regisseur of 2026. */
  | 'REGISSEUR';

/** Kinds of steps. */
export type TransitionKind =
  /** A rung of the chain of the card. */
  | 'CHAIN'
  /** Down. It has its own conditions: it is not the way up reversed. */
  | 'DOWN'
  /** The starting situation of a level, at intake. */
  | 'SITUATION'
  /** Back from the manager to those who carry out. */
  | 'TO_CARRYING_OUT'
  /** To whichever level fits. */
  | 'TO_FITTING_LEVEL'
  /** To the manager; the level stays. */
  | 'TO_MANAGER'
  /** Up for another reason, or in an edition without a chain. */
  | 'UP'
  /** Regie goes to another within the level. */
  | 'WITHIN_LEVEL';

/** Where regie goes without the level changing (2020, level 4). */
export type WithinLevel =
  /** Back to the local team. */
  | 'TO_LOCAL_TEAM'
  /** To the PGA expert of the municipality. */
  | 'TO_PGA_EXPERT';

export type CardTextFragment = { value: string, text: string | null, ours: boolean, borrowedFrom: string | null };

export type CardLevelFragment = { level: number, name: string, householdWords: string, colour: Types.LevelColour, colourOurs: boolean, capacity: { value: string, text: string | null, ours: boolean, borrowedFrom: string | null }, selfReliance: { value: string, text: string | null, ours: boolean, borrowedFrom: string | null }, concerns: { value: string, text: string | null, ours: boolean, borrowedFrom: string | null }, focus: { value: string, text: string | null, ours: boolean, borrowedFrom: string | null }, plan: { value: string, text: string | null, ours: boolean, borrowedFrom: string | null }, plans: Array<{ plan: Types.PlanKind, need: Types.PlanNeed, name: string | null, ours: boolean }>, regie: { value: string, text: string | null, ours: boolean, borrowedFrom: string | null }, roles: Array<{ role: Types.RegieRole, appointment: Types.Appointment, profiles: Array<string>, textProfiles: Array<string>, heldBy: { value: string, text: string | null, ours: boolean, borrowedFrom: string | null } }>, deployed: { value: string, text: string | null, ours: boolean, borrowedFrom: string | null }, consulted: { value: string, text: string | null, ours: boolean, borrowedFrom: string | null } | null, operational: { value: string, text: string | null, ours: boolean, borrowedFrom: string | null } | null, administrative: { value: string, text: string | null, ours: boolean, borrowedFrom: string | null } | null, administrationLink: { value: string, text: string | null, ours: boolean, borrowedFrom: string | null } | null, beyond: { value: string, text: string | null, ours: boolean, borrowedFrom: string | null } | null };

export type CardPlanFragment = { plan: Types.PlanKind, need: Types.PlanNeed, name: string | null, ours: boolean };

export type CardEditionFragment = { id: string, title: string, about: string, year: number, publisher: string, regisseurRole: Types.RegieRole, firstLevelBy: Types.FirstLevelBy, words: Array<{ key: string, text: string }>, criteria: Array<{ code: Types.Criterion, lines: Array<string>, question: string, reversed: string }>, levels: Array<{ level: number, name: string, householdWords: string, colour: Types.LevelColour, colourOurs: boolean, capacity: { value: string, text: string | null, ours: boolean, borrowedFrom: string | null }, selfReliance: { value: string, text: string | null, ours: boolean, borrowedFrom: string | null }, concerns: { value: string, text: string | null, ours: boolean, borrowedFrom: string | null }, focus: { value: string, text: string | null, ours: boolean, borrowedFrom: string | null }, plan: { value: string, text: string | null, ours: boolean, borrowedFrom: string | null }, plans: Array<{ plan: Types.PlanKind, need: Types.PlanNeed, name: string | null, ours: boolean }>, regie: { value: string, text: string | null, ours: boolean, borrowedFrom: string | null }, roles: Array<{ role: Types.RegieRole, appointment: Types.Appointment, profiles: Array<string>, textProfiles: Array<string>, heldBy: { value: string, text: string | null, ours: boolean, borrowedFrom: string | null } }>, deployed: { value: string, text: string | null, ours: boolean, borrowedFrom: string | null }, consulted: { value: string, text: string | null, ours: boolean, borrowedFrom: string | null } | null, operational: { value: string, text: string | null, ours: boolean, borrowedFrom: string | null } | null, administrative: { value: string, text: string | null, ours: boolean, borrowedFrom: string | null } | null, administrationLink: { value: string, text: string | null, ours: boolean, borrowedFrom: string | null } | null, beyond: { value: string, text: string | null, ours: boolean, borrowedFrom: string | null } | null }>, chain: Array<{ target: number, adds: Array<{ criterion: Types.Criterion, text: string }> }>, profiles: Array<{ id: string, role: Types.RegieRole, grade: Types.ProfileGrade, title: string, about: string }> };

export type AdviceFragment = { targets: Array<number>, alsoMet: Array<number>, toManager: boolean, toCarryingOut: boolean, toFittingLevel: boolean, withinLevel: Types.WithinLevel | null, safetySteps: boolean, textAdvice: Array<string>, transitions: Array<{ key: string, kind: Types.TransitionKind, from: number | null, targets: Array<number>, within: Types.WithinLevel | null, holds: boolean, oneIsEnough: boolean, met: Array<Types.Criterion>, missing: Array<Types.Criterion>, unanswered: Array<Types.Criterion>, onlyWhenBroughtBy: Types.Criterion | null, text: string | null, ours: boolean, conditions: Array<{ criterion: Types.Criterion, holds: boolean, text: string }> }>, needs: Array<{ level: number, profiles: Array<{ role: Types.RegieRole, appointment: Types.Appointment, profiles: Array<string>, textProfiles: Array<string> }>, plans: Array<{ plan: Types.PlanKind, need: Types.PlanNeed, name: string | null, ours: boolean }> }> };

export type CardOfEditionQueryVariables = Exact<{
  id: string | number;
  language: Types.Language;
}>;


export type CardOfEditionQuery = { edition: { id: string, title: string, about: string, year: number, publisher: string, regisseurRole: Types.RegieRole, firstLevelBy: Types.FirstLevelBy, words: Array<{ key: string, text: string }>, criteria: Array<{ code: Types.Criterion, lines: Array<string>, question: string, reversed: string }>, levels: Array<{ level: number, name: string, householdWords: string, colour: Types.LevelColour, colourOurs: boolean, capacity: { value: string, text: string | null, ours: boolean, borrowedFrom: string | null }, selfReliance: { value: string, text: string | null, ours: boolean, borrowedFrom: string | null }, concerns: { value: string, text: string | null, ours: boolean, borrowedFrom: string | null }, focus: { value: string, text: string | null, ours: boolean, borrowedFrom: string | null }, plan: { value: string, text: string | null, ours: boolean, borrowedFrom: string | null }, plans: Array<{ plan: Types.PlanKind, need: Types.PlanNeed, name: string | null, ours: boolean }>, regie: { value: string, text: string | null, ours: boolean, borrowedFrom: string | null }, roles: Array<{ role: Types.RegieRole, appointment: Types.Appointment, profiles: Array<string>, textProfiles: Array<string>, heldBy: { value: string, text: string | null, ours: boolean, borrowedFrom: string | null } }>, deployed: { value: string, text: string | null, ours: boolean, borrowedFrom: string | null }, consulted: { value: string, text: string | null, ours: boolean, borrowedFrom: string | null } | null, operational: { value: string, text: string | null, ours: boolean, borrowedFrom: string | null } | null, administrative: { value: string, text: string | null, ours: boolean, borrowedFrom: string | null } | null, administrationLink: { value: string, text: string | null, ours: boolean, borrowedFrom: string | null } | null, beyond: { value: string, text: string | null, ours: boolean, borrowedFrom: string | null } | null }>, chain: Array<{ target: number, adds: Array<{ criterion: Types.Criterion, text: string }> }>, profiles: Array<{ id: string, role: Types.RegieRole, grade: Types.ProfileGrade, title: string, about: string }> } | null };

export type CardEditionsQueryVariables = Exact<{
  language: Types.Language;
}>;


export type CardEditionsQuery = { editions: Array<{ id: string, title: string, about: string, year: number, isDefault: boolean }> };

export type AdviceFromLevelQueryVariables = Exact<{
  edition: string | number;
  level: number;
  answers: Array<Types.CriterionAnswerInput> | Types.CriterionAnswerInput;
  language: Types.Language;
}>;


export type AdviceFromLevelQuery = { regieAdvice: { targets: Array<number>, alsoMet: Array<number>, toManager: boolean, toCarryingOut: boolean, toFittingLevel: boolean, withinLevel: Types.WithinLevel | null, safetySteps: boolean, textAdvice: Array<string>, transitions: Array<{ key: string, kind: Types.TransitionKind, from: number | null, targets: Array<number>, within: Types.WithinLevel | null, holds: boolean, oneIsEnough: boolean, met: Array<Types.Criterion>, missing: Array<Types.Criterion>, unanswered: Array<Types.Criterion>, onlyWhenBroughtBy: Types.Criterion | null, text: string | null, ours: boolean, conditions: Array<{ criterion: Types.Criterion, holds: boolean, text: string }> }>, needs: Array<{ level: number, profiles: Array<{ role: Types.RegieRole, appointment: Types.Appointment, profiles: Array<string>, textProfiles: Array<string> }>, plans: Array<{ plan: Types.PlanKind, need: Types.PlanNeed, name: string | null, ours: boolean }> }> } };

export type AdviceAtIntakeQueryVariables = Exact<{
  edition: string | number;
  answers: Array<Types.CriterionAnswerInput> | Types.CriterionAnswerInput;
  language: Types.Language;
}>;


export type AdviceAtIntakeQuery = { firstRegieLevel: { targets: Array<number>, alsoMet: Array<number>, toManager: boolean, toCarryingOut: boolean, toFittingLevel: boolean, withinLevel: Types.WithinLevel | null, safetySteps: boolean, textAdvice: Array<string>, transitions: Array<{ key: string, kind: Types.TransitionKind, from: number | null, targets: Array<number>, within: Types.WithinLevel | null, holds: boolean, oneIsEnough: boolean, met: Array<Types.Criterion>, missing: Array<Types.Criterion>, unanswered: Array<Types.Criterion>, onlyWhenBroughtBy: Types.Criterion | null, text: string | null, ours: boolean, conditions: Array<{ criterion: Types.Criterion, holds: boolean, text: string }> }>, needs: Array<{ level: number, profiles: Array<{ role: Types.RegieRole, appointment: Types.Appointment, profiles: Array<string>, textProfiles: Array<string> }>, plans: Array<{ plan: Types.PlanKind, need: Types.PlanNeed, name: string | null, ours: boolean }> }> } };

export type DecisionFragment = { id: string, from: number | null, to: number, at: string, by: string, motivation: string, heard: string, deviates: boolean, answers: Array<{ criterion: Types.Criterion, holds: boolean | null }> };

export type RegieStateFragment = { trajectId: string, level: number | null, viewerMayChange: boolean, answers: Array<{ criterion: Types.Criterion, holds: boolean | null }>, history: Array<{ id: string, from: number | null, to: number, at: string, by: string, motivation: string, heard: string, deviates: boolean, answers: Array<{ criterion: Types.Criterion, holds: boolean | null }> }>, proposals: Array<{ id: string, to: number, by: string, motivation: string, at: string }> };

export type TrajectRegieQueryVariables = Exact<{
  id: string | number;
}>;


export type TrajectRegieQuery = { traject: { id: string, edition: { id: string }, regie: { trajectId: string, level: number | null, viewerMayChange: boolean, answers: Array<{ criterion: Types.Criterion, holds: boolean | null }>, history: Array<{ id: string, from: number | null, to: number, at: string, by: string, motivation: string, heard: string, deviates: boolean, answers: Array<{ criterion: Types.Criterion, holds: boolean | null }> }>, proposals: Array<{ id: string, to: number, by: string, motivation: string, at: string }> } | null } };

export type ChangeRegieLevelMutationVariables = Exact<{
  input: Types.ChangeRegieLevelInput;
}>;


export type ChangeRegieLevelMutation = { changeRegieLevel:
    | { __typename: 'RegieLevelChanged', regie: { trajectId: string, level: number | null, viewerMayChange: boolean, answers: Array<{ criterion: Types.Criterion, holds: boolean | null }>, history: Array<{ id: string, from: number | null, to: number, at: string, by: string, motivation: string, heard: string, deviates: boolean, answers: Array<{ criterion: Types.Criterion, holds: boolean | null }> }>, proposals: Array<{ id: string, to: number, by: string, motivation: string, at: string }> }, decision: { id: string, from: number | null, to: number, at: string, by: string, motivation: string, heard: string, deviates: boolean, answers: Array<{ criterion: Types.Criterion, holds: boolean | null }> }, obligations: Array<{ id: string, kind: Types.ObligationKind, reason: Types.ObligationReason, profiles: Array<string> }> }
    | { __typename: 'RegieLevelConflict', regie: { trajectId: string, level: number | null, viewerMayChange: boolean, answers: Array<{ criterion: Types.Criterion, holds: boolean | null }>, history: Array<{ id: string, from: number | null, to: number, at: string, by: string, motivation: string, heard: string, deviates: boolean, answers: Array<{ criterion: Types.Criterion, holds: boolean | null }> }>, proposals: Array<{ id: string, to: number, by: string, motivation: string, at: string }> } }
   };

export type ProposeRegieLevelMutationVariables = Exact<{
  input: Types.ProposeRegieLevelInput;
}>;


export type ProposeRegieLevelMutation = { proposeRegieLevel: boolean };

export type LevelWordsQueryVariables = Exact<{
  trajectId: string | number;
  language: Types.Language;
}>;


export type LevelWordsQuery = { traject: { id: string, levelForHousehold: { level: number, meaning: string, words: string | null } | null } };

export type ExplainLevelMutationVariables = Exact<{
  input: Types.ExplainLevelInput;
}>;


export type ExplainLevelMutation = { explainLevel: boolean };

export const CardOfEditionDocument: Operation<CardOfEditionQuery, CardOfEditionQueryVariables> = {"operationName":"CardOfEdition","query":"query CardOfEdition($id:ID!$language:Language!){edition(id:$id language:$language){...CardEdition}}fragment CardEdition on Edition{id title about year publisher regisseurRole firstLevelBy words{key text}criteria{code lines question reversed}levels{...CardLevel}chain{target adds{criterion text}}profiles{id role grade title about}}fragment CardLevel on RegieLevelInfo{level name householdWords colour colourOurs capacity{...CardText}selfReliance{...CardText}concerns{...CardText}focus{...CardText}plan{...CardText}plans{...CardPlan}regie{...CardText}roles{role appointment profiles textProfiles heldBy{...CardText}}deployed{...CardText}consulted{...CardText}operational{...CardText}administrative{...CardText}administrationLink{...CardText}beyond{...CardText}}fragment CardText on CardValue{value text ours borrowedFrom}fragment CardPlan on PlanAtLevel{plan need name ours}"};

export const CardEditionsDocument: Operation<CardEditionsQuery, CardEditionsQueryVariables> = {"operationName":"CardEditions","query":"query CardEditions($language:Language!){editions(language:$language){id title about year isDefault}}"};

export const AdviceFromLevelDocument: Operation<AdviceFromLevelQuery, AdviceFromLevelQueryVariables> = {"operationName":"AdviceFromLevel","query":"query AdviceFromLevel($edition:ID!$level:Int!$answers:[CriterionAnswerInput!]!$language:Language!){regieAdvice(edition:$edition level:$level answers:$answers language:$language){...Advice}}fragment Advice on RegieAdvice{targets alsoMet toManager toCarryingOut toFittingLevel withinLevel safetySteps textAdvice transitions{key kind from targets within holds oneIsEnough conditions{criterion holds text}met missing unanswered onlyWhenBroughtBy text ours}needs{level profiles{role appointment profiles textProfiles}plans{...CardPlan}}}fragment CardPlan on PlanAtLevel{plan need name ours}"};

export const AdviceAtIntakeDocument: Operation<AdviceAtIntakeQuery, AdviceAtIntakeQueryVariables> = {"operationName":"AdviceAtIntake","query":"query AdviceAtIntake($edition:ID!$answers:[CriterionAnswerInput!]!$language:Language!){firstRegieLevel(edition:$edition answers:$answers language:$language){...Advice}}fragment Advice on RegieAdvice{targets alsoMet toManager toCarryingOut toFittingLevel withinLevel safetySteps textAdvice transitions{key kind from targets within holds oneIsEnough conditions{criterion holds text}met missing unanswered onlyWhenBroughtBy text ours}needs{level profiles{role appointment profiles textProfiles}plans{...CardPlan}}}fragment CardPlan on PlanAtLevel{plan need name ours}"};

export const TrajectRegieDocument: Operation<TrajectRegieQuery, TrajectRegieQueryVariables> = {"operationName":"TrajectRegie","query":"query TrajectRegie($id:ID!){traject(id:$id){id edition{id}regie{...RegieState}}}fragment RegieState on Regie{trajectId level answers{criterion holds}history{...Decision}proposals{id to by motivation at}viewerMayChange}fragment Decision on LevelDecision{id from to at by motivation heard deviates answers{criterion holds}}"};

export const ChangeRegieLevelDocument: Operation<ChangeRegieLevelMutation, ChangeRegieLevelMutationVariables> = {"operationName":"ChangeRegieLevel","query":"mutation ChangeRegieLevel($input:ChangeRegieLevelInput!){changeRegieLevel(input:$input){__typename ...on RegieLevelChanged{regie{...RegieState}decision{...Decision}obligations{id kind reason profiles}}...on RegieLevelConflict{regie{...RegieState}}}}fragment RegieState on Regie{trajectId level answers{criterion holds}history{...Decision}proposals{id to by motivation at}viewerMayChange}fragment Decision on LevelDecision{id from to at by motivation heard deviates answers{criterion holds}}"};

export const ProposeRegieLevelDocument: Operation<ProposeRegieLevelMutation, ProposeRegieLevelMutationVariables> = {"operationName":"ProposeRegieLevel","query":"mutation ProposeRegieLevel($input:ProposeRegieLevelInput!){proposeRegieLevel(input:$input)}"};

export const LevelWordsDocument: Operation<LevelWordsQuery, LevelWordsQueryVariables> = {"operationName":"LevelWords","query":"query LevelWords($trajectId:ID!$language:Language!){traject(id:$trajectId){id levelForHousehold{level meaning(language:$language)words}}}"};

export const ExplainLevelDocument: Operation<ExplainLevelMutation, ExplainLevelMutationVariables> = {"operationName":"ExplainLevel","query":"mutation ExplainLevel($input:ExplainLevelInput!){explainLevel(input:$input)}"};