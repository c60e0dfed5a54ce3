import { mergeUpdate, emptyText } from '../text/text.ts';
import {
  alongKey,
  answerKey,
  partsOfTextKey,
  type AnswerState,
  type EntryState,
  type PlanEvent,
  type PlanState,
} from './plan.types.ts';

/** The row, made when it is the one row of a section that is not repeatable. */
function entryOf(state: PlanState, id: string): EntryState {
  const known = state.entries.get(id);
  if (known) return known;
  const made = emptyEntry(id, id.startsWith('main:') ? id.slice('main:'.length) : '');
  state.entries.set(id, made);
  return made;
}

/** A row that nobody wrote in yet. */
export function emptyEntry(id: string, sectionKey: string): EntryState {
  return {
    id,
    sectionKey,
    position: 'a0',
    speakerId: null,
    writtenById: null,
    beforehand: false,
    open: true,
    live: false,
    covered: false,
    coveredWords: new Set(),
    removed: false,
    texts: new Map(),
    openedTexts: new Set(),
    answers: new Map(),
  };
}

/** Keeps in which session a text was begun; once the person writes in it for sure, it is the person's. */
function noteSession(
  entry: EntryState,
  { fieldKey, sessionId }: Extract<PlanEvent, { kind: 'written' }>,
): void {
  if (partsOfTextKey(fieldKey).personId === null) return;
  const { [fieldKey]: begun, ...others } = entry.textSessions ?? {};
  if (sessionId === undefined) {
    if (begun !== undefined) entry.textSessions = others;
  } else if (!entry.texts.has(fieldKey)) entry.textSessions = { ...others, [fieldKey]: sessionId };
}

/** What changes the state; whose an entry is alone is no part of it. */
export type StateEvent = Exclude<PlanEvent, { kind: 'alone' }>;

type Applier<Kind extends StateEvent['kind']> = (
  state: PlanState,
  event: Extract<StateEvent, { kind: Kind }>,
  at: Date,
) => void;

/** What each kind of event makes of the state. A kind without an entry does not compile. */
export const appliers: { [Kind in StateEvent['kind']]: Applier<Kind> } = {
  penTaken(state, event) {
    state.clientIds.set(event.pen, event.personId);
  },
  written(state, event) {
    const entry = entryOf(state, event.entryId);
    const { texts, openedTexts } = entry;
    noteSession(entry, event);
    // What is changed after it was opened waits until it is opened again, unless all saw the letters come.
    if (event.alone) openedTexts.delete(event.fieldKey);
    const text = texts.get(event.fieldKey) ?? emptyText();
    texts.set(event.fieldKey, text);
    mergeUpdate(text, Buffer.from(event.update, 'base64'), {
      nothingNew: false,
      clientId: event.pen,
      upTo: event.upTo,
    });
  },
  entryAdded(state, event) {
    const { kind: _, open = true, ...entry } = event;
    state.entries.set(event.id, { ...emptyEntry(event.id, event.sectionKey), ...entry, open });
  },
  entryMoved(state, event) {
    entryOf(state, event.id).position = event.position;
  },
  entryRemoved(state, event) {
    Object.assign(entryOf(state, event.id), { removed: true, removedById: event.byId ?? null });
  },
  entryRestored(state, event) {
    Object.assign(entryOf(state, event.id), { removed: false, removedById: null });
  },
  entryDiscussed(state, event) {
    Object.assign(entryOf(state, event.id), { beforehand: false, open: true, ...placeIn(event) });
  },
  entryShared(state, event) {
    const entry = entryOf(state, event.id);
    // What was discussed stays known: then only the letters that come are no longer seen.
    Object.assign(entry, { live: event.on, open: event.on || !entry.beforehand, ...placeIn(event) });
  },
  entryCovered(state, event) {
    entryOf(state, event.id).covered = event.on;
  },
  wordsCovered(state, event) {
    const { coveredWords } = entryOf(state, event.entryId);
    if (event.on) coveredWords.add(event.key);
    else coveredWords.delete(event.key);
  },
  actionCovered(state, event) {
    const action = state.actions.get(event.id);
    if (action) state.actions.set(event.id, { ...action, covered: event.on });
  },
  writingAlong(state, event) {
    if (event.on) state.writingAlong.add(alongKey(event.sectionKey, event.personId));
    else state.writingAlong.delete(alongKey(event.sectionKey, event.personId));
  },
  answered(state, event, at) {
    const { fieldKey, personId, value, byId, sessionId } = event;
    const { answers } = entryOf(state, event.entryId);
    const figures = openedFigures(answers.get(answerKey(fieldKey, personId)));
    answers.set(answerKey(fieldKey, personId), {
      fieldKey,
      personId,
      value,
      at,
      opened: false,
      ...(byId ? { byId } : {}),
      ...(sessionId ? { sessionId } : {}),
      ...(figures.length > 0 ? { figures } : {}),
    });
  },
  actionSet(state, event) {
    state.actions.set(event.action.id, event.action);
  },
  sectionOpened(state, event) {
    state.closedSections.delete(event.sectionKey);
  },
  sectionClosed(state, event) {
    state.closedSections.add(event.sectionKey);
  },
  answersHidden(state, event) {
    state.openedAnswers.delete(event.sectionKey);
    setOpened(state, event.sectionKey, false);
  },
  answersOpened(state, event) {
    state.openedAnswers.add(event.sectionKey);
    setOpened(state, event.sectionKey, true);
  },
  wentOn(state, event, at) {
    for (const personId of event.personIds) state.wentOn.set(personId, at.getTime());
  },
  meetingSet(state, event) {
    state.meetingId = event.meetingId;
  },
  adopted(state, event) {
    state.adoptedVersionId = event.versionId;
  },
};

/** Changes the state by an event. */
export function applyEvent(state: PlanState, event: StateEvent, at: Date): void {
  (appliers[event.kind] as Applier<StateEvent['kind']>)(state, event, at);
}

/** Figures of an answer that were opened, with the one that is open now. */
function openedFigures(answer: AnswerState | undefined): NonNullable<AnswerState['figures']> {
  const { figures = [], value, opened, at } = answer ?? {};
  return opened === true && value?.number !== undefined && at
    ? [...figures, { number: value.number, at: at.getTime() }]
    : figures;
}

/** Opens or hides what each person answered in a section; what comes later is hidden until it is opened too. */
function setOpened(state: PlanState, sectionKey: string, opened: boolean): void {
  for (const entry of state.entries.values()) {
    if (entry.sectionKey !== sectionKey) continue;
    for (const answer of entry.answers.values()) {
      // What all saw at an earlier meeting stays seen, also while a new figure is asked.
      const figures = opened ? [] : openedFigures(answer);
      if (figures.length > 0) answer.figures = figures;
      answer.opened = opened;
    }
    entry.openedTexts.clear();
    if (!opened) continue;
    for (const key of entry.texts.keys())
      if (partsOfTextKey(key).personId !== null) entry.openedTexts.add(key);
  }
}

/** The place that an event gives a row, when it gives one. */
const placeIn = ({ position }: { position?: string }): { position?: string } =>
  position === undefined ? {} : { position };
