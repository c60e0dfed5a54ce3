/**
 * The shapes of the method as data. No I/O, no framework: an edition is a plain value that someone who knows
 * the method can read and check. Explanations are ours; titles and short questions are the method's.
 */

export type { PersonDatum } from '../schema.generated.ts';

/** A text in the two languages that every edition carries. Dutch is at B1. */
export interface Text {
  nl: string;
  en: string;
}

/** The household speaks as several (WIJ) or one person speaks (IK). */
export type Voice = 'WIJ' | 'IK';

/** A text that is the same in both voices, or one text for each. */
export type VoiceText = Text | { wij: Text; ik: Text };

/**
 * Where an item comes from: a seed document and its heading, `ours` when no seed has it, or the document of a
 * region that adds its own edition, such as `region:gooi-2027`.
 */
export interface Source {
  seed: '000' | '001' | '002' | '003' | '004' | 'ours' | `region:${string}`;
  heading: string;
}

/** What every piece of data tells about its origin. */
export interface Sourced {
  source: Source;
  /** True when the item is not in the seeds; professionals see that. */
  ours?: boolean;
  /** The item is the method's, but this about it is ours (forms helper): shown to professionals. */
  oursNote?: Text;
}

export type EditionId = string;
export type LevelNumber = 1 | 2 | 3 | 4 | 5;

/** Answers to these decide where the card points. */
export type CriterionCode =
  | 'CAPACITY_OUT_OF_BALANCE'
  | 'SELF_RELIANCE_LIMITED'
  | 'BASIC_CARE_INSUFFICIENT'
  | 'THREAT_OF_WORSENING'
  | 'COMPLEXITY_INCREASING'
  | 'SITUATION_WORSENED'
  | 'UNSAFETY_SIGNALS'
  | 'CROSS_CHAIN_NEEDED'
  | 'ESCALATION_OR_UNREST'
  | 'CARE_CAN_BE_REDUCED'
  | 'STAGNATION_BY_HOUSEHOLD'
  | 'DIFFERENCE_ON_ORGANISATION'
  | 'DIFFERENCE_ON_CONTENT'
  | 'PUBLIC_SAFETY_PROBLEM'
  | 'PUBLIC_SAFETY_INCREASING';

export type FormKind =
  | 'SUPPORT_PLAN'
  | 'PROGRESS_PLAN'
  | 'CONSOLIDATION_PLAN'
  | 'SAFETY_AGREEMENTS_CHILD'
  | 'SAFETY_AGREEMENTS_ADULT'
  | 'SAFETY_PLAN';

export type FieldKind =
  | 'SHORT_TEXT'
  | 'LONG_TEXT'
  | 'QUOTE'
  | 'PERSON'
  | 'DATE'
  | 'DATE_TIME_PLACE'
  | 'YES_NO'
  | 'YES_NOT_YET_NO'
  | 'SMILEY'
  | 'SCALE'
  | 'CHECKBOX'
  | 'CHOICE'
  | 'SIGNATURE'
  | 'DRAWING'
  | 'REMINDER';

/**
 * What an answer to a field means to the product, where it means more than what is written: CONSENT to this meeting,
 * seen by all as it is given; the GOAL of a row and its ACTIONS, which are rows of their own, and its HELPERS; who was
 * PRESENT and ABSENT at the meeting; a CONCERN. A plan that looks back has the FORMER_GOAL, FORMER_ACTIONS and
 * FORMER_HELPERS of the plan before it; REACHED says what came of a goal. CLOSENESS, TIE, LIVES and CHILD place a person on
 * the map of the network; PARENT_OF, PARTNER_OF and FORMER_PARTNER_OF draw the family tree. Code asks for the role and never for a key, so that an edition is free to name its fields. Ours.
 */
export type FieldRole =
  | 'CONSENT'
  | 'GOAL'
  | 'ACTIONS'
  | 'HELPERS'
  | 'FORMER_GOAL'
  | 'FORMER_ACTIONS'
  | 'FORMER_HELPERS'
  | 'REACHED'
  | 'CONCERN'
  | 'PRESENT'
  | 'ABSENT'
  | 'CLOSENESS'
  | 'TIE'
  | 'LIVES'
  | 'CHILD'
  | 'PARENT_OF'
  | 'PARTNER_OF'
  | 'FORMER_PARTNER_OF';

/** Whose words a section holds: each person's own entries (OWN), or one text written TOGETHER. Ours. */
export type Speech = 'OWN' | 'TOGETHER';

/** A section whose rows come from the traject itself instead of being typed in the plan. */
export type FilledFrom =
  | 'HOUSEHOLD'
  | 'REGISSEUR'
  | 'NETWORK_AND_PROFESSIONALS'
  | 'NETWORK'
  | 'PROFESSIONALS'
  | 'ATTENDANCE'
  | 'THIS_MEETING';

/** An answer to choose; on a scale, a band or an anchor from `from` up to and including `to`. */
export interface FieldOption {
  key: string;
  label: VoiceText;
  from?: number;
  to?: number;
  /** What this point of the scale looks like, so that people mean the same (forms helper). */
  examples?: VoiceText[];
}

export interface FormField extends Sourced {
  /** Unique within its section; stable over languages and voices. */
  key: string;
  label: VoiceText;
  kind: FieldKind;
  /** What an answer means to the product. */
  role?: FieldRole;
  /** Each person answers for oneself. */
  perPerson?: boolean;
  options?: FieldOption[];
  /** The parts of a person, or of a signature. */
  parts?: FormField[];
  /** Questions that one box answers. */
  prompts?: VoiceText[];
  /** More than one person may be chosen (kind PERSON). */
  many?: boolean;
}

export interface FormSection extends Sourced {
  /** Unique within its form, the same in both voices. */
  key: string;
  title: VoiceText;
  /** Our words, at most two short sentences. */
  explanation?: VoiceText;
  /** Holds as many rows (entries) as people add. */
  repeatable: boolean;
  /** In this voice the section holds exactly one row, though it is repeatable in the other (forms helper). */
  oneRowIn?: Voice;
  /** The verb phrase on the button that adds a row, such as "Zorg toevoegen". Ours. */
  addLabel?: VoiceText;
  speech: Speech;
  filledFrom?: FilledFrom;
  /** Planned minutes on the agenda. Ours. */
  minutes: number;
  /** Only in this voice (safety plan 12). */
  onlyVoice?: Voice;
  /** Part of the analysis of phase 2: may be filled before the meeting. */
  analysis?: boolean;
  /** Printed where it stands, but filled in after all others (goal check of 2020; forms helper). */
  filledLast?: boolean;
  /** A yes to one of these field keys asks the regisseur to open a safety plan. */
  safetyQuestions?: string[];
  /** Holds what the table agrees on the next meeting: when, or who. Setting the next meeting writes it here. Ours. */
  asksNextMeeting?: boolean;
  /** Stands on the person's own card for when it becomes unsafe. Ours. */
  onUnsafeCard?: boolean;
  fields: FormField[];
}

/** Rules that belong to a form as a whole. */
export interface FormRules {
  /** When it is made: our words. */
  when: Text;
  /** Levels that the seed names at this form. What goes with a level in an edition: `RegieLevel.plans`. */
  levels: LevelNumber[];
  /** Always beside this form. Agreements may come before it: then the product keeps a reminder to make it. */
  togetherWith?: FormKind;
  /** After a yes to a safety question the whole safety plan is made before this section (2020). */
  safetyPlanBefore?: string;
  /** Signed again at every meeting (2020). */
  signedAgain?: boolean;
  consentAsked: boolean;
  /** Who signs, if anyone. */
  signedBy: 'NOBODY' | 'EVERYONE_WHO_COMMITS' | 'CLIENTS_AND_PROFESSIONALS';
  /** True: adopted in a meeting and then fixed. False: personal agreements that stay the owner's. */
  adopted: boolean;
  /** Who owns it: the traject, or one household member. */
  owner: 'TRAJECT' | 'PERSON';
}

export interface FormDefinition extends Sourced {
  /** Stable key within the edition, such as `support-plan`. */
  key: string;
  kind: FormKind;
  /** The voices that exist; empty for a form without voices (2020). */
  voices: Voice[];
  title: VoiceText;
  /** Why it is made, what happens with it, who may see it, how long it is kept: our words. */
  about: { why: Text; what: Text; who: Text; howLong: Text };
  rules: FormRules;
  sections: FormSection[];
}

/** A form in one voice and one set of texts per language, ready to draw: the functions of `forms.ts` make it. */
export interface VoicedForm {
  /** `KEY` or `KEY.wij` or `KEY.ik`. */
  id: string;
  edition: EditionId;
  borrowedFrom?: EditionId;
  key: string;
  kind: FormKind;
  voice: Voice | null;
  title: Text;
  about: FormDefinition['about'];
  rules: FormRules;
  source: Source;
  sections: VoicedSection[];
}

export interface VoicedSection extends Omit<
  FormSection,
  'title' | 'explanation' | 'addLabel' | 'fields' | 'onlyVoice' | 'oneRowIn'
> {
  /** 1-based, by order in this voice; printed numbers of the seeds are not kept. */
  order: number;
  title: Text;
  explanation?: Text;
  addLabel?: Text;
  fields: VoicedField[];
}

export interface VoicedField extends Omit<FormField, 'label' | 'options' | 'parts' | 'prompts'> {
  label: Text;
  options: { key: string; label: Text; from?: number; to?: number; examples?: Text[] }[];
  parts: VoicedField[];
  prompts: Text[];
}
