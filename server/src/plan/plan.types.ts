import type { ActionState } from '../schema.generated.ts';
import type { Text } from '../text/text.ts';

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
  /** Beside `personIds`: why someone of them is absent. */
  reasons?: { personId: string; reason: string }[];
  signedName?: string;
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
}

/** A row of a section. Removed rows stay, so that they can be brought back with their words. */
export interface EntryState {
  id: string;
  sectionKey: string;
  position: string;
  speakerId: string | null;
  writtenById: string | null;
  /** Who added it; unknown for rows of version 0.1. */
  addedById?: string | null;
  beforehand: boolean;
  removed: boolean;
  /** Who took it away, when that was someone who leads. */
  removedById?: string | null;
  texts: Map<string, Text>;
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
}

/** Everything of a plan that its log holds. */
export interface PlanState {
  entries: Map<string, EntryState>;
  actions: Map<string, ActionRecord>;
  /** CRDT client ids that were handed out, and to whom. */
  pens: Map<number, string>;
  closedSections: Set<string>;
  /** Sections whose answers per person everyone may see. */
  openedAnswers: Set<string>;
  /** The running meeting of which this plan is the agenda. */
  meetingId: string | null;
  adoptedVersionId: string | null;
}

/** What can happen to a plan; one entry of the log holds one or more of these. */
export type PlanEvent =
  | { kind: 'penTaken'; pen: number; personId: string }
  | {
      kind: 'written';
      entryId: string;
      fieldKey: string;
      update: string;
      pen: number;
      upTo: number;
      personId: string;
    }
  | {
      kind: 'entryAdded';
      id: string;
      sectionKey: string;
      position: string;
      speakerId: string | null;
      writtenById: string | null;
      addedById?: string;
      beforehand: boolean;
    }
  | { kind: 'entryMoved'; id: string; position: string }
  | { kind: 'entryRemoved'; id: string; byId?: string }
  | { kind: 'entryRestored'; id: string }
  | { kind: 'entryDiscussed'; id: string }
  | { kind: 'answered'; entryId: string; fieldKey: string; personId: string | null; value: AnswerValue }
  | { kind: 'actionSet'; action: ActionRecord }
  | { kind: 'sectionOpened'; sectionKey: string }
  | { kind: 'sectionClosed'; sectionKey: string }
  | { kind: 'answersHidden'; sectionKey: string }
  | { kind: 'answersOpened'; sectionKey: string }
  | { kind: 'meetingSet'; meetingId: string | null }
  | { kind: 'adopted'; versionId: string };

/** The row of a section that is not repeatable. */
export const mainEntryId = (sectionKey: string): string => `main:${sectionKey}`;

export const answerKey = (fieldKey: string, personId: string | null): string =>
  personId === null ? fieldKey : `${fieldKey}/${personId}`;
