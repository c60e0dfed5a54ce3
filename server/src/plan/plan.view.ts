import type { Hat } from '../schema.generated.ts';
import type { VoicedForm, VoicedSection } from '../method/types.ts';
import { readText, stateOf } from '../text/text.ts';
import type { PersonRecord } from '../traject/traject.types.ts';
import { emptyEntry } from './plan.appliers.ts';
import {
  coveredWordsFor,
  isAnswerCoveredFor,
  withoutCovered,
  withoutCoveredAction,
} from './plan.covering.ts';
import {
  answersAreHidden,
  isCoveredFor,
  isFolded,
  isFoldedFor,
  isFromMeeting,
  isOnlyFilled,
  isOfSession,
  readsEntry,
  readsText,
  roundFields,
  seesFirst,
  type Looking,
} from './plan.rules.ts';
import {
  alongKey,
  answerKey,
  mainEntryId,
  partsOfTextKey,
  type ActionRecord,
  type AnswerState,
  type AnswerValue,
  type EntryState,
  type PlanState,
} from './plan.types.ts';

/** Who looks, with the people as they are known by name. */
export type Sighted = Looking & { people: Map<string, PersonRecord> };

/** What a view is drawn for. `viewerId` null: nobody's, so that only what all may see is in it. */
export interface Seeing extends Looking {
  form: VoicedForm;
  people: Map<string, PersonRecord>;
  /** Whose plan it is, when its form speaks as I. */
  aboutPersonId?: string | null;
}

/** An answer as one viewer sees it: parent of `PlanAnswer`. */
export interface AnswerView extends AnswerValue {
  fieldKey: string;
  personId: string | null;
  personName: string | null;
  writtenById: string | null;
  writtenByName: string | null;
  hidden: boolean;
  waits: boolean;
  at: Date;
}

/** Parent of `PlanEntry`. */
export interface EntryView {
  id: string;
  sectionKey: string;
  position: string;
  speakerId: string | null;
  speakerName: string | null;
  hat: Hat | null;
  writtenById: string | null;
  writtenByName: string | null;
  beforehand: boolean;
  shared: boolean;
  live: boolean;
  covered: boolean;
  /** Words in one question each that were covered, by the key of a text, as far as the viewer would read them. */
  coveredWords: string[];
  folded: boolean;
  texts: { id: string; fieldKey: string; personId: string | null; state: Uint8Array; text: string }[];
  answers: AnswerView[];
}

/** Parent of `PlanSection`. */
export interface SectionView {
  key: string;
  open: boolean;
  answersHidden: boolean;
  writingAlong: boolean;
  entries: EntryView[];
  rows: { personId: string; name: string; relation: string; organisation: string | null }[];
}

/** Parent of `Action`. */
export interface ActionView extends ActionRecord {
  planId: string;
  ownerName: string | null;
  covered: boolean;
  /** What happened, in words. */
  note: string | null;
}

const nameOf = (people: Map<string, PersonRecord>, id: string | null): string | null =>
  id === null ? null : (people.get(id)?.name ?? null);

/** An answer. Of a round (`ofRound`) its value stays away from all but its giver and who sees first, until it is opened. */
export function viewAnswer(answer: AnswerState, ofRound: ReadonlySet<string>, seeing: Seeing): AnswerView {
  const { people, viewerId } = seeing;
  const { fieldKey, personId, value, at, opened, byId = null, sessionId } = answer;
  const waits = ofRound.has(fieldKey) && !opened;
  const wroteDown = byId !== null && byId === viewerId;
  const own = personId === viewerId && isOfSession(sessionId, seeing.session);
  const away = waits && personId !== null && !own && !wroteDown && !seesFirst(seeing);
  return {
    ...(away ? {} : value),
    fieldKey,
    personId,
    personName: nameOf(people, personId),
    writtenById: byId,
    writtenByName: nameOf(people, byId),
    hidden: away,
    waits,
    at,
  };
}

/** A row with its words and answers. */
export function viewEntry(
  state: Pick<PlanState, 'meetingId'>,
  entry: EntryState,
  ofRound: ReadonlySet<string>,
  seeing: Seeing,
): EntryView {
  const away = isCoveredFor(entry, seeing) || isFoldedFor(entry, state.meetingId, seeing);
  const { id, sectionKey, position, speakerId, writtenById, beforehand, open, live } = entry;
  const answers = away ? [] : [...entry.answers.values()];
  const isRead = (answer: AnswerState): boolean => !viewAnswer(answer, ofRound, seeing).hidden;
  return {
    id,
    sectionKey,
    position,
    speakerId,
    speakerName: nameOf(seeing.people, speakerId),
    hat: entry.hat ?? null,
    writtenById,
    writtenByName: nameOf(seeing.people, writtenById),
    beforehand,
    shared: open,
    live,
    covered: entry.covered,
    coveredWords: away ? [] : coveredWordsFor(state, entry, seeing, isRead),
    folded: isFolded(entry, state.meetingId, seeing),
    texts: [...entry.texts]
      .filter(([key]) => readsText(state, entry, key, seeing))
      .map(([key, text]) => ({
        id: `${id}/${key}`,
        ...partsOfTextKey(key),
        state: stateOf(text),
        text: readText(text),
      })),
    answers: answers
      .filter((answer) => !isAnswerCoveredFor(entry, answer, seeing))
      .map((answer) => viewAnswer(answer, ofRound, seeing)),
  };
}

/** A section: its rows in order, or the people of the traject that it is filled with. */
export function viewSection(state: PlanState, section: VoicedSection, seeing: Seeing): SectionView {
  const ofRound = roundFields(section);
  return {
    key: section.key,
    open: state.adoptedVersionId === null && !state.closedSections.has(section.key),
    answersHidden: answersAreHidden(state, section),
    writingAlong: seeing.viewerId !== null && state.writingAlong.has(alongKey(section.key, seeing.viewerId)),
    entries:
      isOnlyFilled(section) && !isFromMeeting(section)
        ? []
        : entriesOf(state, section)
            .filter((entry) => readsEntry(entry, seeing))
            .map((entry) => viewEntry(state, entry, ofRound, seeing)),
    rows: rowsOf(section, seeing),
  };
}

/** The state as all readers may know it: without the words that are only their speaker's (A6) or covered (A11). */
export const openPart = (state: PlanState): PlanState => ({
  ...state,
  entries: new Map(
    [...state.entries]
      .filter(([, { open }]) => open)
      .map(([id, entry]) => [id, withoutUnopened(withoutCovered(entry))]),
  ),
  actions: new Map(
    [...state.actions].map(([id, action]) => [
      id,
      withoutCoveredAction(action, state.entries.get(action.goalId)),
    ]),
  ),
});

const withoutUnopened = (entry: EntryState): EntryState => ({
  ...entry,
  texts: new Map(
    [...entry.texts].filter(([key]) => partsOfTextKey(key).personId === null || entry.openedTexts.has(key)),
  ),
});

/** Every signature in a plan, with the row that it stands in. */
export const signaturesIn = (
  form: VoicedForm,
  { entries }: PlanState,
): { entryId: string; answer: AnswerState }[] =>
  form.sections.flatMap(({ key, fields }) => {
    const signs = new Set(fields.filter(({ kind }) => kind === 'SIGNATURE').map((field) => field.key));
    const id = mainEntryId(key);
    return [...(entries.get(id)?.answers.values() ?? [])]
      .filter(({ fieldKey }) => signs.has(fieldKey))
      .map((answer) => ({ entryId: id, answer: { ...answer } }));
  });

/** What was adopted, with the signatures that came afterwards: each has a day of its own, and no word changes. */
export function signedSince(
  state: PlanState,
  signatures: readonly { entryId: string; answer: AnswerState }[],
): PlanState {
  const entries = new Map(state.entries);
  for (const { entryId, answer } of signatures) {
    const entry = entries.get(entryId) ?? emptyEntry(entryId, entryId.slice(mainEntryId('').length));
    const answers = new Map(entry.answers).set(answerKey(answer.fieldKey, answer.personId), answer);
    entries.set(entryId, { ...entry, answers });
  }
  return { ...state, entries };
}

/** Rows of a section that were not removed, in order. */
export function entriesOf(state: PlanState, section: VoicedSection): EntryState[] {
  if (!section.repeatable) {
    const id = mainEntryId(section.key);
    return [state.entries.get(id) ?? emptyEntry(id, section.key)];
  }
  return [...state.entries.values()]
    .filter((entry) => entry.sectionKey === section.key && !entry.removed)
    .sort((a, b) => (a.position === b.position ? compare(a.id, b.id) : compare(a.position, b.position)));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function rowsOf(
  { filledFrom }: VoicedSection,
  { people, regisseurId, aboutPersonId }: Seeing,
): SectionView['rows'] {
  if (!filledFrom || isFromMeeting({ filledFrom })) return [];
  const present = [...people.values()].filter((person) => person.leftAt === null);
  const chosen = present.filter((person) => {
    switch (filledFrom) {
      case 'HOUSEHOLD':
        return person.side === 'HOUSEHOLD' && (!aboutPersonId || person.id === aboutPersonId);
      case 'REGISSEUR':
        return person.id === regisseurId;
      case 'NETWORK':
        return person.side === 'NETWORK';
      case 'PROFESSIONALS':
        return person.side === 'PROFESSIONAL';
      case 'NETWORK_AND_PROFESSIONALS':
        return person.side !== 'HOUSEHOLD' && person.id !== regisseurId;
      default:
        return true;
    }
  });
  return chosen.map(({ id, name, relation, organisation }) => ({
    personId: id,
    name,
    relation,
    organisation,
  }));
}

/** All sections of the form in order. */
export function viewSections(state: PlanState, seeing: Seeing): SectionView[] {
  return seeing.form.sections.map((section) => viewSection(state, section, seeing));
}

/**
 * The agreed actions of rows that were not removed, for who reads these: what one says for oneself can hold them too.
 * `writer`: who sees own words of them that were covered, when that is not who looks.
 */
export function viewActions(
  state: PlanState,
  planId: string,
  looking: Sighted,
  writer: Pick<Looking, 'viewerId' | 'session'> = looking,
): ActionView[] {
  return [...state.actions.values()]
    .filter(({ goalId }) => {
      const row = state.entries.get(goalId);
      return row?.removed === false && readsActions(state, row, looking);
    })
    .map((action) =>
      viewAction(withoutCoveredAction(action, state.entries.get(action.goalId), writer), planId, looking),
    );
}

/** An action as it is told, of which what was covered was taken away. */
export const viewAction = (
  action: ActionRecord,
  planId: string,
  { people }: Pick<Sighted, 'people'>,
): ActionView => ({
  ...action,
  covered: action.covered ?? false,
  planId,
  ownerName: nameOf(people, action.ownerId),
  note: null,
});

const readsActions = ({ meetingId }: PlanState, row: EntryState, looking: Looking): boolean =>
  readsEntry(row, looking) && !isFoldedFor(row, meetingId, looking);

/** Nobody in particular looks: what all who read the plan may see. */
export const forAll = (people: Sighted['people']): Sighted => ({ viewerId: null, regisseurId: null, people });
