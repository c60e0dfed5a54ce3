import type { VoicedSection } from '../method/types.ts';
import { stateOf } from '../text/text.ts';
import { sectionOfEvent } from './plan.projection.ts';
import { isAnswerCoveredFor } from './plan.covering.ts';
import { isCoveredFor, isFolded, isFoldedFor, readsEntry, readsText, roundFields } from './plan.rules.ts';
import { answerKey, type EntryState, type PlanEvent, type PlanState } from './plan.types.ts';
import {
  viewActions,
  viewAnswer,
  viewEntry,
  viewSection,
  type ActionView,
  type AnswerView,
  type EntryView,
  type SectionView,
  type Seeing,
} from './plan.view.ts';

/** Parent of `TextUpdated`. */
export interface LettersView {
  __typename: 'TextUpdated';
  seq: number;
  textId: string;
  /** Base64 already, as the log has it. */
  update: string;
  byId: string;
}

/** The plan was adopted: parent of `PlanStateChanged`. */
export interface StateView {
  __typename: 'PlanStateChanged';
  seq: number;
  state: 'ADOPTED';
  versionId: string;
}

/** Parents of the union `PlanEvent`. */
export type PlanEventView =
  | LettersView
  | { __typename: 'EntryChanged'; seq: number; entry: EntryView }
  | { __typename: 'EntryRemoved'; seq: number; entryId: string }
  | { __typename: 'AnswerChanged'; seq: number; entryId: string; answer: AnswerView }
  | { __typename: 'SectionChanged'; seq: number; section: SectionView }
  | { __typename: 'ActionChanged'; seq: number; action: ActionView }
  | StateView;

type Written = Extract<PlanEvent, { kind: 'written' }>;

/** The identity of the text that was written in. */
export const textIdOf = ({ entryId, fieldKey }: Written): string => `${entryId}/${fieldKey}`;

/** A text as it is now: nothing when its row is gone. */
export function drawText(state: PlanState, seq: number, event: Written, seeing: Seeing): PlanEventView[] {
  const entry = state.entries.get(event.entryId);
  const text = entry?.texts.get(event.fieldKey);
  if (!text || !entry || entry.removed || !readsText(state, entry, event.fieldKey, seeing)) return [];
  const update = Buffer.from(stateOf(text)).toString('base64');
  return [{ __typename: 'TextUpdated', seq, textId: textIdOf(event), update, byId: event.personId }];
}

/** Letters as they came; nothing for another event. */
export function drawLetters(seq: number, event: PlanEvent): PlanEventView[] {
  if (event.kind !== 'written') return [];
  const { update, personId: byId } = event;
  return [{ __typename: 'TextUpdated', seq, textId: textIdOf(event), update, byId }];
}

/** For whom an event is drawn, and its number as that viewer is told it. */
interface Drawing {
  seq: number;
  planId: string;
  seeing: Seeing;
}

/** What a viewer is told of one kind of event, by the state as it is now; nothing: it is nothing to this viewer. */
export type Drawer<Kind extends PlanEvent['kind']> = (
  state: PlanState,
  event: Extract<PlanEvent, { kind: Kind }>,
  drawing: Drawing,
) => PlanEventView[];

const nothing = (): PlanEventView[] => [];

/** What a viewer is told of each kind of event. A kind without an entry does not compile. */
export const drawers: { [Kind in PlanEvent['kind']]: Drawer<Kind> } = {
  penTaken: nothing,
  alone: nothing,
  wentOn: nothing,
  meetingSet: (state, _event, drawing) => drawCards(state, drawing),
  written(state, event, { seq, seeing }) {
    const entry = state.entries.get(event.entryId);
    if (entry && isCoveredFor(entry, seeing)) return [];
    if (entry?.coveredWords.has(event.fieldKey)) return drawText(state, seq, event, seeing);
    if (!event.alone) return drawLetters(seq, event);
    // Shared meanwhile: others get what is left, not what was wiped out before.
    if (!entry || (entry.open && readsText(state, entry, event.fieldKey, { ...seeing, viewerId: null })))
      return drawText(state, seq, event, seeing);
    return readsText(state, entry, event.fieldKey, seeing) ? drawLetters(seq, event) : [];
  },
  answered(state, event, { seq, seeing }) {
    const entry = state.entries.get(event.entryId);
    const given = entry?.answers.get(answerKey(event.fieldKey, event.personId));
    const section = sectionFor(state, event, seeing);
    if (!given || !section || !entry || entry.removed || !readsEntry(entry, seeing)) return [];
    if (isAnswerCoveredFor(entry, given, seeing)) return [];
    if (isCoveredFor(entry, seeing) || isFoldedFor(entry, state.meetingId, seeing)) return [];
    const answer = viewAnswer(given, roundFields(section), seeing);
    return [{ __typename: 'AnswerChanged', seq, entryId: event.entryId, answer }];
  },
  actionSet: (state, { action }, drawing) => drawAction(state, action.id, drawing),
  actionCovered: (state, { id }, drawing) => drawAction(state, id, drawing),
  wordsCovered: (state, { entryId: id }, drawing) => drawEntry(state, { id }, drawing),
  writingAlong: (state, event, { seq, seeing }) =>
    event.personId === seeing.viewerId ? drawSection(state, seq, event, seeing) : [],
  sectionOpened: drawSectionOf,
  sectionClosed: drawSectionOf,
  answersHidden: drawSectionOf,
  answersOpened: drawSectionOf,
  entryAdded: drawEntry,
  entryMoved: drawEntry,
  entryRemoved: drawEntry,
  entryRestored: drawEntry,
  entryDiscussed: drawEntry,
  entryCovered: drawEntry,
  // Who may no longer read it is told that it is gone.
  entryShared: drawEntryOrGone,
  adopted: (_state, event, { seq }) => [
    { __typename: 'PlanStateChanged', seq, state: 'ADOPTED', versionId: event.versionId },
  ],
};

/** What a viewer is told of an event, under this number. */
export function drawEvent(
  state: PlanState,
  seq: number,
  event: PlanEvent,
  planId: string,
  seeing: Seeing,
): PlanEventView[] {
  return (drawers[event.kind] as Drawer<PlanEvent['kind']>)(state, event, { seq, planId, seeing });
}

function drawAction(state: PlanState, id: string, { seq, planId, seeing }: Drawing): PlanEventView[] {
  const action = viewActions(state, planId, seeing).find((one) => one.id === id);
  return action ? [{ __typename: 'ActionChanged', seq, action }] : [];
}

type OfEntry = { id: string };

/** A row as it is now, for who reads it; of others' own rows nobody is told anything. */
function drawEntry(state: PlanState, event: OfEntry, drawing: Drawing): PlanEventView[] {
  const entry = state.entries.get(event.id);
  return entry && !readsEntry(entry, drawing.seeing) ? [] : drawEntryOrGone(state, event, drawing);
}

function drawEntryOrGone(state: PlanState, event: OfEntry, drawing: Drawing): PlanEventView[] {
  const { seq, seeing } = drawing;
  const entry = state.entries.get(event.id);
  const section = seeing.form.sections.find(({ key }) => key === entry?.sectionKey);
  if (!entry || !section || entry.removed || !readsEntry(entry, seeing))
    return [{ __typename: 'EntryRemoved', seq, entryId: event.id }];
  return drawRow(state, entry, section, drawing);
}

/** A row with the actions in it: who reads it only now has heard of none of them. */
function drawRow(
  state: PlanState,
  row: EntryState,
  section: VoicedSection,
  { seq, planId, seeing }: Drawing,
): PlanEventView[] {
  const entry = viewEntry(state, row, roundFields(section), seeing);
  const actions = viewActions(state, planId, seeing).filter(({ goalId }) => goalId === row.id);
  return [
    { __typename: 'EntryChanged', seq, entry },
    ...actions.map((action) => ({ __typename: 'ActionChanged' as const, seq, action })),
  ];
}

function drawSectionOf(state: PlanState, event: PlanEvent, { seq, seeing }: Drawing): PlanEventView[] {
  return drawSection(state, seq, event, seeing);
}

/** A meeting folds the cards that professionals wrote beforehand, and unfolds them at its end (A12). */
function drawCards(state: PlanState, drawing: Drawing): PlanEventView[] {
  const { seeing } = drawing;
  return [...state.entries.values()].flatMap((entry) => {
    const section = seeing.form.sections.find(({ key }) => key === entry.sectionKey);
    const card = isFolded(entry, 'any', seeing) && !entry.removed && readsEntry(entry, seeing);
    return section && card ? drawRow(state, entry, section, drawing) : [];
  });
}

const sectionFor = (state: PlanState, event: PlanEvent, { form }: Seeing) =>
  form.sections.find((one) => one.key === sectionOfEvent(state, event));

function drawSection(state: PlanState, seq: number, event: PlanEvent, seeing: Seeing): PlanEventView[] {
  const section = sectionFor(state, event, seeing);
  return section ? [{ __typename: 'SectionChanged', seq, section: viewSection(state, section, seeing) }] : [];
}
