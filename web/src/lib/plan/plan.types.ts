import type { Hat } from '../graph/schema.generated.ts';
import type {
  PlanActionPartsFragment,
  PlanAnswerPartsFragment,
  PlanEntryPartsFragment,
  PlanFormPartsFragment,
  PlanPersonPartsFragment,
  PlanSectionPartsFragment,
  PlanVersionPartsFragment,
} from './plan.generated.ts';

/** The form of a plan in one voice and one language. */
export type Form = PlanFormPartsFragment;
/** A section of the form. */
export type FormSection = Form['sections'][number];
/** A question of a section. */
export type FormField = FormSection['fields'][number];
/** Someone of the traject. */
export type PlanPerson = PlanPersonPartsFragment & {
  /** As far as this viewer may see them; never on a screen that everyone sees. */
  contact?: { phone: string; email: string; address: string; birthDate: string | null } | null;
};
/** A frozen version. */
export type Version = PlanVersionPartsFragment;
/** An agreed action. */
export type Action = PlanActionPartsFragment;
/** An answer that is not free text. */
export type Answer = PlanAnswerPartsFragment;
/** A row that is filled from the traject. */
export type Row = PlanSectionPartsFragment['rows'][number];
/** A row of a section without its texts, which live on their own. */
export type Entry = Omit<PlanEntryPartsFragment, 'texts'>;

/** The value of an answer: exactly what fits the kind of its field. */
export interface AnswerValue {
  yes?: boolean;
  option?: string;
  number?: number;
  /** YYYY-MM-DD. */
  date?: string;
  /** HH:MM. */
  time?: string;
  place?: string;
  personIds?: string[];
  /** PERSON: somebody outside the traject. */
  outsideName?: string;
  /** What is asked of a person beside the identity. */
  text?: string;
  signedName?: string;
  /** SVG path in a box of 1000 x 600. */
  drawing?: string;
}

/** A change of the structure that was made here. `personId` says whose answer it is; the server knows by itself. */
export type Change =
  | {
      kind: 'addEntry';
      entryId: string;
      sectionKey: string;
      speakerId: string | null;
      alone?: boolean;
      hat?: Hat;
    }
  | { kind: 'moveEntry'; entryId: string; position: string }
  | { kind: 'removeEntry'; entryId: string }
  | { kind: 'restoreEntry'; entryId: string }
  | { kind: 'markDiscussed'; entryId: string }
  | {
      kind: 'answer';
      entryId: string;
      fieldKey: string;
      personId: string | null;
      /** Who said it by mouth, when it is written down for another. */
      forPersonId?: string;
      /** At a part of a person: who it is about. */
      aboutPersonId?: string;
      value: AnswerValue;
    }
  | {
      kind: 'setAction';
      actionId: string;
      goalId: string;
      what: string;
      ownerId: string | null;
      due: string | null;
      removed: boolean;
    }
  | { kind: 'setSectionOpen'; sectionKey: string; open: boolean };

/** A change on its way. It keeps its `mutationId` at every try, so that it happens once. */
export interface PendingChange {
  mutationId: string;
  change: Change;
  /** Number of the event that made it, once the server has answered. */
  seq: number | null;
}

/** Who writes in a text now. */
export interface Typing {
  personId: string;
  name: string;
  /** `Person.colour`, 0-7. */
  colour: number;
}

/** Identity of a text or answer on screen and of a text on the server. */
export const fieldId = (entryId: string, fieldKey: string): string => `${entryId}/${fieldKey}`;

/** Identity of an answer, as far as it is saved; `forPersonId`: of who gave it by mouth, which tells nothing of one's own. */
export const answerId = (entryId: string, fieldKey: string, forPersonId?: string | null): string =>
  fieldId(entryId, fieldKey + (forPersonId ?? ''));

/** Identity of a text that each writes for oneself. */
export const ownTextId = (entryId: string, fieldKey: string, personId: string): string =>
  `${entryId}/${fieldKey}~${personId}`;

/** The entry of a text. */
export const entryIdOf = (textId: string): string => textId.slice(0, textId.lastIndexOf('/'));

/** How a plan is opened. */
export interface PlanOptions<Store> {
  /** False for screens that only show, such as the beamer: they take no client id. */
  write?: boolean;
  /** For a screen that everyone sees: it gets nothing that only some may see. */
  screen?: boolean;
  /** Called when nobody looks any more, and then at every change until nothing is unsent. */
  left?: (store: Store) => void;
}
