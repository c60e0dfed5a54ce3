import type { FamilyTie } from '@regietafel/schema/input/family.ts';

/** In which language a document is printed. */
export type PrintLanguage = 'nl' | 'en';

/**
 * A plan as it goes on paper: words only, in order, with nothing left to decide. Who makes it leaves out what
 * the reader may not see. All texts may hold anything that people type: they are never read as markup.
 */
export interface PlanDocument {
  language: PrintLanguage;
  /** Title of the form in its voice, such as `Ons ondersteuningsplan`. Printed, never in the file's properties. */
  title: string;
  /** The household speaks (WIJ), one person speaks (IK), or a form without voices (null). */
  voice: 'WIJ' | 'IK' | null;
  /** A concept says so on every page; an adopted version says which one and of when; own data say when they were put together. */
  state: { kind: 'CONCEPT' | 'GATHERED'; at: Date } | { kind: 'ADOPTED'; version: number; at: Date };
  /** One or two sentences under the title, such as whose plan it is. */
  introduction?: string;
  /** Name of the household, at the top of every page with the day; absent where nobody else may know it. */
  household?: string;
  /** The first page, to hang up: what was agreed, when people meet again, whom to call. */
  fridge?: FridgePage;
  sections: PlanDocumentSection[];
}

/** What an adopted plan comes down to, on one page. */
export interface FridgePage {
  agreements: PlanAction[];
  /** Day, time and place as the plan says them; null when it says none. */
  nextMeeting: string | null;
  /** The regisseur with a number or an address; null when neither is known. */
  call: { name: string; organisation: string | null; phone: string | null; email: string | null } | null;
}

/** Who does what by when. */
export interface PlanAction {
  what: string;
  ownerName: string | null;
  /** `YYYY-MM-DD`. */
  due: string | null;
  state: 'OPEN' | 'DONE' | 'DROPPED';
}

/** A section of the form. */
export interface PlanDocumentSection {
  /** Printed before the title, from 1. */
  order: number;
  title: string;
  /** Empty: the section is only named in the one line of sections that nobody filled in. */
  blocks: PlanDocumentBlock[];
}

/** A piece of a section. What has no answer is not printed. */
export type PlanDocumentBlock =
  | { kind: 'ACTIONS'; label?: string; actions: PlanAction[] }
  | { kind: 'ANSWERS'; answers: { label: string; value: string | null }[] }
  | { kind: 'LIST'; label?: string; items: string[] }
  | { kind: 'NOTE'; text: string }
  | EntryBlock
  | PerPersonBlock
  | SmileyBlock
  | ScaleBlock
  | GoalBlock
  | SignaturesBlock
  | MapBlock
  | FamilyBlock
  | { kind: 'DRAWING'; label: string; path: string };

/** A row of a section: someone's own words, or a thing such as one concern or one person. */
export interface EntryBlock {
  kind: 'ENTRY';
  /** Whose words these are; prints as 'In the words of NAME'. */
  speakerName?: string | null;
  /** Who wrote it down, when another than the speaker. */
  writtenByName?: string | null;
  /** A heading instead of a speaker, such as a person's name. */
  heading?: string;
  blocks: PlanDocumentBlock[];
}

/** Each person's own answer in words: consent, yes or no, a choice. */
export interface PerPersonBlock {
  kind: 'PER_PERSON';
  label: string;
  answers: { personName: string; value: string | null }[];
}

/** Each person's smiley, always with its word. */
export interface SmileyBlock {
  kind: 'SMILEYS';
  label: string;
  answers: { personName: string; smiley: 'good' | 'neutral' | 'hard' | null; word: string | null }[];
}

/** Each person's number, or one number for all when `personName` is null. */
export interface ScaleBlock {
  kind: 'SCALE';
  label: string;
  from: number;
  to: number;
  /** What the ends mean. */
  lowWords?: string;
  highWords?: string;
  answers: { personName: string | null; number: number | null; words?: string | null }[];
}

/** A goal with who does what by when. */
export interface GoalBlock {
  kind: 'GOAL';
  goal: string;
  /** The other questions about the goal. */
  blocks: PlanDocumentBlock[];
  actions: PlanAction[];
}

/** The map of the network, as a drawing; what it says stands in a list beside it. */
export interface MapBlock {
  kind: 'MAP';
  /** Number of circles around the household. */
  rings: number;
  /** Names of the household in the middle. */
  middle: string[];
  /** `ring`: the circle, from the nearest; `tie`: key of the option; `home`: lives in this house. */
  people: { name: string; ring: number; tie: string | null; child: boolean; home: boolean }[];
}

/** The family tree, as a drawing; what it says stands in a list beside it. */
export interface FamilyBlock {
  kind: 'FAMILY';
  people: { id: string; name: string }[];
  ties: FamilyTie[];
}

/** Who signed, and room for who did not. */
export interface SignaturesBlock {
  kind: 'SIGNATURES';
  signatures: {
    personName: string;
    /** The name as typed; null when not signed. */
    signedName: string | null;
    at: Date | null;
    /** SVG path in a box of 1000 x 600. */
    drawing?: string;
  }[];
}

/** The printed invitation of one person. */
export interface Letter {
  /** Personal address; it opens again on another device, until the letter is withdrawn. */
  link: string;
  /** Eight letters and digits that do the same, and the address where to type them. */
  code: string;
  typeAt: string;
  firstName: string;
  regisseurName: string;
  meetsAt: Date | null;
  place: string | null;
  /** Day on which the letter is made. */
  madeAt: Date;
  /** Last day on which it works for the first time. */
  firstUseBy: Date;
  /** How to reach who sends it; null where it is not known. */
  sender: { organisation: string | null; phone: string | null; email: string | null };
}

/** A meeting as it stands in people's own calendars. */
export interface CalendarMeeting {
  id: string;
  startsAt: Date;
  minutes: number;
  /** In a file to keep; what is mailed does not tell it (A5). */
  place: string;
  /** Grows with every change, so that calendars take the newer one. */
  sequence: number;
  cancelled?: boolean;
  /** Address of the one to whom it is mailed; absent in a file to keep. */
  attendee?: string;
}
