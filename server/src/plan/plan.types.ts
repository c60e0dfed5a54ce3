import type { Hat, ActionState } from '../schema.generated.ts';
import type { Text } from '../text/text.ts';
import type { Alone } from './plan.numbers.ts';

/** The value of an answer that is not free text: exactly what fits the kind of its field. */
export interface AnswerValue {
  yes?: boolean;
  option?: string;
  number?: number;
  /** YYYY-MM-DD. */
  date?: string;
  /** HH:MM, Dutch time. */
  time?: string;
  place?: string;
  personIds?: string[];
  /** Somebody outside the traject. */
  outsideName?: string;
  /** What is asked of a person beside the identity. */
  text?: string;
  /** Beside `personIds`: why someone of them is absent. */
  reasons?: { personId: string; reason: string }[];
  signedName?: string;
  /** Signatures of the same person at earlier meetings, oldest first; `at` in ISO 8601. */
  signedBefore?: { signedName: string; at: string }[];
  /** SVG path in a box of 1000 x 600. */
  drawing?: string;
}

/** An answer that was given. */
export interface AnswerState {
  fieldKey: string;
  /** Whose answer, for fields per person. */
  personId: string | null;
  value: AnswerValue;
  at: Date;
  /** SCALE: figures from before that were opened, oldest first; `at` in milliseconds. */
  figures?: { number: number; at: number }[];
  /** Who wrote it down, when the person said it by mouth. */
  byId?: string;
  /** The session that gave it, when nobody knew for sure whose that was (A24). */
  sessionId?: string;
  /** The chair opened it: of a round, others see it only then (A9). */
  opened: boolean;
}

/** A row of a section. Removed rows stay, so that they can be brought back with their words. */
export interface EntryState {
  id: string;
  sectionKey: string;
  position: string;
  speakerId: string | null;
  writtenById: string | null;
  /** As what the regisseur said it; absent for others. */
  hat?: Hat;
  /** Who added it; unknown for rows of version 0.1. */
  addedById?: string | null;
  beforehand: boolean;
  /** The session that added it, when nobody knew for sure whose that was (A24). */
  sessionId?: string;
  /** The same of texts that each writes for oneself, by their key. */
  textSessions?: Record<string, string>;
  /** False: own words that only their speaker and the regisseur read (A6). */
  open: boolean;
  /** The speaker chose that others see its letters as they come, outside a meeting too (A7). */
  live: boolean;
  /** A threat or insult that the regisseur covered: only its speaker reads it, and professionals who ask (A11). */
  covered: boolean;
  /** The same of words in one question of a row that is nobody's alone: by the key of a text. */
  coveredWords: Set<string>;
  removed: boolean;
  /** Who took it away, when that was someone who leads. */
  removedById?: string | null;
  /** By `FIELD`, or `FIELD~PERSON` where each person has a text of one's own. */
  texts: Map<string, Text>;
  /** Texts of persons that the chair opened (A9). */
  openedTexts: Set<string>;
  /** By `FIELD` or `FIELD/PERSON`. */
  answers: Map<string, AnswerState>;
}

/** An agreed action of a goal. */
export interface ActionRecord {
  id: string;
  goalId: string;
  what: string;
  ownerId: string | null;
  due: string | null;
  state: ActionState;
  /** Who wrote it down first; unknown in logs from before. */
  addedById?: string;
  /** Who wrote the words that it has now; covered, they are that person's alone to see. */
  wordsById?: string;
  /** The session that wrote them, when nobody knew for sure whose that was (A24). */
  wordsSessionId?: string;
  /** Its words threaten or insult, and were covered (A11). */
  covered?: boolean;
  /** Agreed in other words than it came along with from the plan before: what became of it there is not of this. */
  anew?: true;
}

/** Everything of a plan that its log holds. */
export interface PlanState {
  entries: Map<string, EntryState>;
  actions: Map<string, ActionRecord>;
  /** CRDT client ids that were handed out, and to whom. */
  clientIds: Map<number, string>;
  closedSections: Set<string>;
  /** `SECTION/PERSON`: who chose to write along outside a meeting, in the sight of all readers (A7). */
  writingAlong: Set<string>;
  /** Sections whose answers per person everyone may see. */
  openedAnswers: Set<string>;
  /** The running meeting of which this plan is the agenda. */
  /** Persons without whose consent one goes on: when the reason was written down, in milliseconds. */
  wentOn: Map<string, number>;
  meetingId: string | null;
  adoptedVersionId: string | null;
  /** Entries of the log that only one person and the regisseur know of. */
  alone: Alone[];
}

/** What can happen to a plan; one entry of the log holds one or more of these. */
export type PlanEvent =
  // Client ids are called pen in events: the name stands in logs that exist.
  | { kind: 'penTaken'; pen: number; personId: string }
  | {
      kind: 'written';
      entryId: string;
      fieldKey: string;
      update: string;
      pen: number;
      upTo: number;
      personId: string;
      /** Written where only the speaker and the regisseur read. */
      alone?: true;
      /** In a text that each writes for oneself: see `EntryState`. */
      sessionId?: string;
    }
  | {
      kind: 'entryAdded';
      id: string;
      sectionKey: string;
      position: string;
      speakerId: string | null;
      writtenById: string | null;
      addedById?: string;
      hat?: Hat;
      beforehand: boolean;
      sessionId?: string;
      /** Absent in logs from before rows could be one's own. */
      open?: boolean;
    }
  | { kind: 'entryMoved'; id: string; position: string }
  | { kind: 'entryRemoved'; id: string; byId?: string }
  | { kind: 'entryRestored'; id: string }
  /** `position`: where a row comes that others did not read before. */
  | { kind: 'entryDiscussed'; id: string; position?: string }
  | { kind: 'entryShared'; id: string; on: boolean; position?: string }
  | { kind: 'entryCovered'; id: string; on: boolean; byId: string }
  /** `alone`: they wait to be opened; until then who wrote them and who sees them first know of it. */
  | { kind: 'wordsCovered'; entryId: string; key: string; on: boolean; byId: string; alone?: true }
  | { kind: 'actionCovered'; id: string; on: boolean; byId: string }
  | { kind: 'writingAlong'; sectionKey: string; personId: string; on: boolean }
  | {
      kind: 'answered';
      entryId: string;
      fieldKey: string;
      personId: string | null;
      value: AnswerValue;
      byId?: string;
      sessionId?: string;
    }
  | { kind: 'actionSet'; action: ActionRecord }
  | { kind: 'sectionOpened'; sectionKey: string }
  | { kind: 'sectionClosed'; sectionKey: string }
  | { kind: 'answersHidden'; sectionKey: string }
  | { kind: 'answersOpened'; sectionKey: string }
  /** All that this entry of the log holds is known to one person and the regisseur. */
  | { kind: 'alone'; personId: string; sessionId?: string }
  /** `aloneFor`: who wrote it, as long as not all of those answers were opened: it would tell that somebody refused. */
  | { kind: 'wentOn'; personIds: string[]; reason: string; aloneFor?: string }
  | { kind: 'meetingSet'; meetingId: string | null }
  | { kind: 'adopted'; versionId: string };

/** The key of a text: of all, or of one person where each has one's own. */
export const textKey = (fieldKey: string, personId: string | null): string =>
  personId === null ? fieldKey : `${fieldKey}~${personId}`;

/** The field of a text, and whose it is; null: it is written together. */
export function partsOfTextKey(key: string): { fieldKey: string; personId: string | null } {
  const at = key.indexOf('~');
  return at < 0
    ? { fieldKey: key, personId: null }
    : { fieldKey: key.slice(0, at), personId: key.slice(at + 1) };
}

/** Someone who writes along in a section. */
export const alongKey = (sectionKey: string, personId: string): string => `${sectionKey}/${personId}`;

/** The row of a section that is not repeatable. */
export const mainEntryId = (sectionKey: string): string => `main:${sectionKey}`;

export const answerKey = (fieldKey: string, personId: string | null): string =>
  personId === null ? fieldKey : `${fieldKey}/${personId}`;
