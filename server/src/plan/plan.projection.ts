import type { Projection } from '../log/stream-store.ts';
import { freezeText, thawText } from '../text/text.ts';
import { applyEvent } from './plan.appliers.ts';
import { noteAlone, type Alone } from './plan.numbers.ts';
import type { AnswerState, EntryState, PlanEvent, PlanState } from './plan.types.ts';

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
      coveredWords: [...entry.coveredWords],
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
type FrozenEntry = Omit<
  EntryState,
  'texts' | 'answers' | 'open' | 'live' | 'covered' | 'coveredWords' | 'openedTexts'
> & {
  covered?: boolean;
  coveredWords?: string[];
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
    coveredWords: new Set(entry.coveredWords ?? []),
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
