/**
 * The shapes of the regiekaart: levels, criteria, chain, transitions, competence profiles and words.
 * Where card and text of a seed differ both are kept: `value` is the card's and rules, `text` is the text's and
 * is shown as advice (README.md, Where the card points).
 */
import type { CriterionCode, EditionId, FormKind, LevelNumber, Source, Sourced, Text } from './types.ts';

/** The roles that hold regie. 2026 knows one regisseur; 2025 and 2020 a procesregisseur and casusregisseurs. */
export type RegieRole = 'REGISSEUR' | 'PROCESREGISSEUR' | 'CASUSREGISSEUR';

/** One answer to a criterion; null is not answered, which never satisfies a condition in either direction. */
export interface CriterionAnswer {
  criterion: CriterionCode;
  holds: boolean | null;
}

/** A criterion of the card, with the question as a person is asked it. */
export interface Criterion extends Sourced {
  code: CriterionCode;
  /** The lines of the card; basic care has two for one code, on purpose. */
  lines: Text[];
  /** How the reverse reads in a downward step, in the words of that step. */
  reversed: Text;
  /** The question as a household member understands it: ours, B1. */
  question: Text;
}

/** A criterion that must be answered yes (`holds`) or no. `wording` where a step words it otherwise. */
export interface Condition {
  criterion: CriterionCode;
  holds: boolean;
  wording?: Text;
}

/** One rung of the chain beside every level: it adds conditions to those of the rungs below it. */
export interface ChainRung extends Sourced {
  target: LevelNumber;
  adds: Condition[];
}

export type TransitionKind =
  /** A rung of the chain of the card. */
  | 'CHAIN'
  /** Up for another reason, or in an edition without a chain. */
  | 'UP'
  | 'DOWN'
  | 'TO_MANAGER'
  /** Back from the manager to those who carry out. */
  | 'TO_CARRYING_OUT'
  /** To whichever level fits now that stagnation is gone. */
  | 'TO_FITTING_LEVEL'
  | 'WITHIN_LEVEL'
  /** The starting situation of a level, used for the first level. */
  | 'SITUATION';

/** Where regie goes without the level changing (2020, level 4). */
export type WithinLevel = 'TO_PGA_EXPERT' | 'TO_LOCAL_TEAM';

/** One step from a level, as conditions. A set of targets is never narrowed: the people choose. */
export interface Transition extends Sourced {
  /** Unique within the edition, such as `3-down`. */
  key: string;
  from: LevelNumber;
  kind: Exclude<TransitionKind, 'CHAIN' | 'SITUATION'>;
  /** Where the card points; empty when the level stays as it is. */
  targets: LevelNumber[];
  /** Only with kind WITHIN_LEVEL. */
  within?: WithinLevel;
  /** Every one of these must be satisfied. */
  all: Condition[];
  /** When given, at least one of these as well. */
  any?: Condition[];
  /** Which role takes the step, where the seed says so. */
  by?: RegieRole;
  /** Counts only when this criterion brought the household to this level (2020, level 2). */
  onlyWhenBroughtBy?: CriterionCode;
  /** What the text says where it differs from the card. */
  text?: Text;
}

/** What the text (not the card) of a level says about going up: how far, why, and with which profile. */
export interface TextRung {
  target: LevelNumber;
  /** Our words for the situation that the text describes. */
  situation: Text;
  /** Profiles the text names for the target; any one of them. */
  profiles: ProfileId[];
  /** When the text can be matched with criteria alone: conditions under which it points there. */
  when?: Condition[];
}

/** A value of a level: what the card says, and what the text says where it differs. */
export interface CardValue {
  value: Text;
  text?: Text;
  /** Only where it is not the source of the level itself. */
  source?: Source;
  ours?: boolean;
  borrowedFrom?: EditionId;
}

export type LevelColour = 'GREEN' | 'YELLOW' | 'ORANGE' | 'RED' | 'DARK_RED';

/** A profile, such as `REGISSEUR_B_PLUS`; unique within an edition. */
export type ProfileId = string;
export type ProfileGrade = 'A' | 'B' | 'B_PLUS';

/** What a level asks of one regie role. */
export interface RoleAtLevel {
  role: RegieRole;
  /** NONE: nobody is appointed; IF_WANTED: somebody may be; REQUIRED: somebody is. */
  appointment: 'NONE' | 'IF_WANTED' | 'REQUIRED';
  /** Any one of these is enough (card). Empty: none required. */
  profiles: ProfileId[];
  /** What the text asks where it differs; shown as advice. */
  textProfiles?: ProfileId[];
  /** Who holds this role. */
  heldBy: CardValue;
}

/** IF_WANTED: only when people want it. NAMED: goes with the level. PROPOSED: offered in one tap. REQUIRED: must be made. */
export type PlanNeed = 'IF_WANTED' | 'NAMED' | 'PROPOSED' | 'REQUIRED';

/** A plan that goes with a level. The crisis plan has no layout in the seeds: ours is a professional-only dossier. */
export interface PlanAtLevel {
  plan: FormKind | 'CRISIS_PLAN';
  need: PlanNeed;
  /** The name the seed has for it here, where it is another one or another form stands in. */
  name?: Text;
  ours?: boolean;
  borrowedFrom?: EditionId;
}

/** One level of the card. Fields an edition does not have are absent. */
export interface RegieLevel extends Sourced {
  number: LevelNumber;
  name: CardValue;
  /** What it means, as the household reads it. Ours. */
  householdWords: Text;
  colour: { code: LevelColour; ours?: boolean; borrowedFrom?: EditionId };
  capacity: CardValue;
  selfReliance: CardValue;
  concerns: CardValue;
  focus: CardValue;
  /** The plan in words; `plans` has it as data. */
  plan: CardValue;
  plans: PlanAtLevel[];
  /** Who holds regie, in words. */
  regie: CardValue;
  roles: RoleAtLevel[];
  deployed: CardValue;
  consulted?: CardValue;
  operational?: CardValue;
  administrative?: CardValue;
  /** The link to the administration (level 5). */
  administrationLink?: CardValue;
  /** How far the text of this level goes up, and when. */
  textRungs: TextRung[];
  /** The starting situation as answers, for the first level. The match with criteria is ours. */
  situation: Condition[];
  /** What can still be done above this level (2020, level 5). */
  beyond?: CardValue;
}

export interface CoreCompetence {
  /** Unique within the profile. */
  key: string;
  title: Text;
  /** Our words. */
  statements: Text[];
}

export interface CompetenceProfile extends Sourced {
  id: ProfileId;
  role: RegieRole;
  grade: ProfileGrade;
  title: Text;
  /** Our words: when it is asked and what it steers on. */
  about: Text;
  /** Who has this profile has these as well. */
  includes: ProfileId[];
  /** Those of `includes` that no seed names. */
  includesOurs?: ProfileId[];
  /** What it adds to the profiles it includes. */
  competences: CoreCompetence[];
}

/** Words on screen that differ per edition. */
export type WordKey =
  | 'HOUSEHOLD'
  | 'HOUSEHOLD_MEMBER'
  | 'EVERYONE_INVOLVED'
  | 'NETWORK'
  | 'NETWORK_MEMBER'
  | 'PROFESSIONAL'
  | 'REGISSEUR'
  | 'CASUSREGISSEUR'
  | 'INTAKE_COORDINATOR'
  | 'SCALE_UP'
  | 'SCALE_DOWN'
  | 'UP_AND_DOWN'
  | 'LASTING_SAFETY'
  | 'START_MEETING'
  | 'PROGRESS_MEETING';

export type Words = Record<WordKey, Text>;

/** Who speaks first in a round; the next group follows. */
export type SpeakingGroup = 'HOUSEHOLD' | 'CLIENT' | 'OTHER_HOUSEHOLD_MEMBERS' | 'NETWORK' | 'PROFESSIONALS';

/** What an edition says about itself and about regie as a whole. */
export interface RegiekaartData {
  words: Words;
  criteria: Criterion[];
  levels: RegieLevel[];
  /** Empty in an edition without a chain (2020). */
  chain: ChainRung[];
  transitions: Transition[];
  profiles: CompetenceProfile[];
  /** The role that is "the regisseur" of every rule. */
  regisseurRole: 'REGISSEUR' | 'PROCESREGISSEUR';
  /** 2026 and 2025 by the chain from level 1; 2020 by the starting situation. */
  firstLevelBy: 'CHAIN' | 'SITUATION';
  /** A yes to one of these: the safety steps are due. */
  safetyStepsWhen: CriterionCode[];
  /** From level 3 up a safety plan is proposed in one tap, or required. */
  safetyPlanFrom3: 'PROPOSED' | 'REQUIRED';
  speakingOrder: { groups: SpeakingGroup[]; source: Source };
}
