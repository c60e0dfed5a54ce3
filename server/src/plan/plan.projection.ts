import type { Projection } from '../log/stream-store.ts';
import { emptyText, freezeText, mergeUpdate, thawText } from '../text/text.ts';
import { noteAlone, type Alone } from './plan.numbers.ts';
import {
  alongKey,
  answerKey,
  partsOfTextKey,
  type AnswerState,
  type EntryState,
  type PlanEvent,
  type PlanState,
} from './plan.types.ts';

/** How the events of a plan's log make its state. */
export const planProjection: Projection<PlanState, PlanEvent> = {
  empty: () => ({
    entries: new Map(),
    actions: new Map(),
    clientIds: new Map(),
    closedSections: new Set(),
    writingAlong: new Set(),
    openedAnswers: new Set(),
    wentOn: new Map(),
    meetingId: null,
    adoptedVersionId: null,
    alone: [],
  }),
  apply(state, events, { at, seq }) {
    for (const event of events)
      if (event.kind === 'alone') noteAlone(state.alone, seq, event);
      else applyEvent(state, event, at);
  },
  freeze: (state) => ({
    ...state,
    entries: [...state.entries.values()].map((entry) => ({
      ...entry,
      texts: [...entry.texts].map(([key, text]) => [key, freezeText(text)]),
      answers: [...entry.answers],
      openedTexts: [...entry.openedTexts],
    })),
    actions: [...state.actions.values()],
    pens: [...state.clientIds],
    closedSections: [...state.closedSections],
    writingAlong: [...state.writingAlong],
    openedAnswers: [...state.openedAnswers],
    wentOn: [...state.wentOn],
    alone: state.alone.map((run) => ({ ...run })),
  }),
  thaw(value) {
    const frozen = value as FrozenPlan;
    return {
      ...frozen,
      entries: new Map(frozen.entries.map((entry) => [entry.id, thawEntry(entry, frozen.openedAnswers)])),
      actions: new Map(frozen.actions.map((action) => [action.id, action])),
      clientIds: new Map(frozen.pens),
      closedSections: new Set(frozen.closedSections),
      writingAlong: new Set(frozen.writingAlong ?? []),
      openedAnswers: new Set(frozen.openedAnswers),
      wentOn: new Map(frozen.wentOn ?? []),
      alone: (frozen.alone ?? []).map((run) => ({ ...run })),
    };
  },
};

/** What older snapshots do not have is absent. */
type FrozenEntry = Omit<EntryState, 'texts' | 'answers' | 'open' | 'live' | 'covered' | 'openedTexts'> & {
  covered?: boolean;
  openedTexts?: string[];
  open?: boolean;
  live?: boolean;
  texts: [string, ReturnType<typeof freezeText>][];
  answers: [string, Omit<AnswerState, 'at' | 'opened'> & { at: string | Date; opened?: boolean }][];
};

type FrozenPlan = Pick<PlanState, 'meetingId' | 'adoptedVersionId'> & {
  entries: FrozenEntry[];
  actions: PlanState['actions'] extends Map<string, infer A> ? A[] : never;
  /** Client ids, under the name that snapshots know. */
  pens: [number, string][];
  closedSections: string[];
  writingAlong?: string[];
  openedAnswers: string[];
  wentOn?: [string, number][];
  alone?: Alone[];
};

function thawEntry(entry: FrozenEntry, openedSections: readonly string[]): EntryState {
  const wasOpened = openedSections.includes(entry.sectionKey);
  return {
    ...entry,
    open: entry.open ?? true,
    live: entry.live ?? false,
    covered: entry.covered ?? false,
    texts: new Map(entry.texts.map(([key, text]) => [key, thawText(text)])),
    openedTexts: new Set(entry.openedTexts ?? []),
    answers: new Map(
      entry.answers.map(([key, answer]) => [
        key,
        { ...answer, opened: answer.opened ?? wasOpened, at: new Date(answer.at) },
      ]),
    ),
  };
}

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
type StateEvent = Exclude<PlanEvent, { kind: 'alone' }>;

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

function applyEvent(state: PlanState, event: StateEvent, at: Date): void {
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

/** Section that an event is about; undefined for events about the whole plan. */
export function sectionOfEvent(state: PlanState, event: PlanEvent): string | undefined {
  if ('sectionKey' in event) return event.sectionKey;
  const entryId = 'entryId' in event ? event.entryId : 'id' in event ? event.id : undefined;
  if (entryId === undefined) return undefined;
  return (
    state.entries.get(entryId)?.sectionKey ??
    (entryId.startsWith('main:') ? entryId.slice('main:'.length) : undefined)
  );
}

/** The place that an event gives a row, when it gives one. */
const placeIn = ({ position }: { position?: string }): { position?: string } =>
  position === undefined ? {} : { position };
