import { shareable } from '../access/shareable.ts';
import type { StreamStore } from '../log/stream-store.ts';
import type { Entry, Log } from '../log/log.ts';
import type { PlanView } from './plan.service.ts';
import { stateOf } from '../text/text.ts';
import { aloneIn, entryOfTold, isToldAll, toldNumber, unknownUpTo, type Numbered } from './plan.numbers.ts';
import { sectionOfEvent } from './plan.projection.ts';
import { isCoveredFor, isFolded, isFoldedFor, readsEntry, readsText, roundFields } from './plan.rules.ts';
import { answerKey, type PlanEvent, type PlanState } from './plan.types.ts';
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

/** Parent of `PlanEvents`. */
export interface PlanEventsView {
  upTo: number;
  snapshot: PlanView | null;
  events: PlanEventView[];
}

/** Farther behind than this, a client gets the whole plan instead of events. */
const TOO_FAR_BEHIND = 1000;

interface Following {
  log: Log;
  planId: string;
  trajectId: string;
  after: number;
  streams: StreamStore<PlanState, PlanEvent>;
  who: Numbered;
  see(): Promise<Seeing>;
  whole(): Promise<PlanView>;
}

/**
 * The plan from a number on, for one viewer. Structure is sent as it is now, not as it was at the event: a later event
 * brings the same or newer, so that a viewer who missed some ends up equal. So are texts that changed before the viewer
 * came: what was wiped out meanwhile, or stood in a row that is gone, is for nobody who was not there.
 */
export function followPlan(following: Following): AsyncIterableIterator<PlanEventsView> {
  const { log, planId, trajectId, after: toldAfter, streams, see, whole } = following;
  let { who } = following;
  const { viewerId } = who;
  let entries: AsyncIterableIterator<Entry[]> | undefined;
  let ended = false;
  /** What happened up to here the viewer was not there for. */
  let missedUpTo = 0;
  /** Entries so far that the viewer does not know of: numbers are told without them. */
  let unknown = 0;

  async function end(): Promise<IteratorResult<PlanEventsView>> {
    ended = true;
    await entries?.return?.();
    return { done: true, value: undefined };
  }

  async function start(): Promise<PlanEventsView | undefined> {
    const { head, toldHead, after, before } = await streams.read(planId, trajectId, ({ alone }, seq) => {
      const from = entryOfTold(alone, toldAfter, who);
      const counted = { after: Math.min(from, seq), before: unknownUpTo(alone, Math.min(from, seq), who) };
      return { head: seq, toldHead: toldNumber(alone, seq, who), ...counted };
    });
    missedUpTo = head;
    // Told more than there is to know: who was the regisseur when it was told.
    if (head - after <= TOO_FAR_BEHIND && toldAfter <= toldHead) {
      unknown = before;
      entries = log.follow(`plan:${planId}`, trajectId, after);
      return undefined;
    }
    const first = await anew(head);
    entries = log.follow(`plan:${planId}`, trajectId, head);
    return first;
  }

  /** The whole plan, from which numbers go on as this viewer is told them; what comes twice is known already. */
  async function anew(upTo: number): Promise<PlanEventsView> {
    unknown = await streams.read(planId, trajectId, ({ alone }) => unknownUpTo(alone, upTo, who), upTo);
    const snapshot = await whole();
    return { upTo: snapshot.seq, snapshot, events: [] };
  }

  return {
    async next() {
      if (ended) return { done: true, value: undefined };
      if (!entries) {
        const first = await start();
        // Ended while the first look was under way: nobody else would end this following.
        if (ended) return end();
        if (first) return { done: false, value: first };
      }
      for (;;) {
        const batch = await entries!.next();
        if (batch.done) return { done: true, value: undefined };
        const drawn = await drawBatch(batch.value);
        // Where nothing is for this viewer, nothing tells that something was (A1).
        if (drawn.events.length > 0 || drawn.snapshot) return { done: false, value: drawn };
      }
    },
    return: end,
    [Symbol.asyncIterator]() {
      return this;
    },
  };

  async function drawBatch(batch: Entry[]): Promise<PlanEventsView> {
    const upTo = batch.at(-1)?.seq ?? missedUpTo;
    const numbers = new Map(batch.map((entry) => [entry.seq, numberOf(entry)]));
    const happened = batch.flatMap(({ seq, event }) =>
      (event as PlanEvent[]).map((one) => ({ seq, told: numbers.get(seq) ?? seq, event: one })),
    );
    const toldUpTo = numbers.get(upTo) ?? upTo - unknown;
    const onlyLetters = happened.every(
      ({ event }) =>
        (event.kind === 'written' && !event.alone) || event.kind === 'penTaken' || event.kind === 'alone',
    );
    const missed = happened.some(({ seq }) => seq <= missedUpTo);
    if (onlyLetters && !missed) {
      const drawn = (): PlanEventsView =>
        shareable({
          upTo: toldUpTo,
          snapshot: null,
          events: happened.flatMap(({ told, event }) => drawLetters(told, event)),
        });
      // Once for all who are told the same numbers.
      return once(once(letters, batch, newMap), [...numbers.values()].join(), drawn);
    }
    const seeing = { ...(await once(seen, batch.at(-1)!, see)), viewerId };
    const now: Numbered = { viewerId, regisseurId: seeing.regisseurId };
    if (isToldAll(now) !== isToldAll(who)) {
      who = now;
      return anew(upTo);
    }
    const draw = (state: PlanState): PlanEventView[] =>
      (missed ? withLastLettersOnly(happened) : happened).flatMap(({ told, event }) =>
        missed && event.kind === 'written'
          ? drawText(state, told, event, seeing)
          : drawEvent(state, told, event, planId, seeing),
      );
    const events = await streams.read(planId, trajectId, draw, upTo);
    return { upTo: toldUpTo, snapshot: null, events };
  }

  /** The number of the next entry as the viewer is told it. */
  function numberOf({ seq, event }: Entry): number {
    const personId = aloneIn(event as PlanEvent[]);
    if (personId !== null && personId !== viewerId && !isToldAll(who)) unknown++;
    return seq - unknown;
  }
}

/** What followers share: a batch of the log reaches all who follow in this process as one array of the same entries. */
const letters = new WeakMap<Entry[], Map<string, PlanEventsView>>();
const seen = new WeakMap<Entry, Promise<Seeing>>();
const newMap = () => new Map<string, PlanEventsView>();

interface Made<Key, T> {
  get(key: Key): T | undefined;
  set(key: Key, value: T): unknown;
}

function once<Key, T>(made: Made<Key, T>, key: Key, make: () => T): T {
  const before = made.get(key);
  if (before !== undefined) return before;
  const now = make();
  made.set(key, now);
  return now;
}

type Written = Extract<PlanEvent, { kind: 'written' }>;

interface Happened {
  seq: number;
  /** Its number as the viewer is told it. */
  told: number;
  event: PlanEvent;
}

const textIdOf = ({ entryId, fieldKey }: Written): string => `${entryId}/${fieldKey}`;

/** All that happened, with one event left of those that wrote in one text. */
function withLastLettersOnly(happened: Happened[]): Happened[] {
  const last = new Map<string, Happened>();
  for (const one of happened) if (one.event.kind === 'written') last.set(textIdOf(one.event), one);
  return happened.filter((one) => one.event.kind !== 'written' || last.get(textIdOf(one.event)) === one);
}

/** A text as it is now: nothing when its row is gone. */
function drawText(state: PlanState, seq: number, event: Written, seeing: Seeing): PlanEventView[] {
  const entry = state.entries.get(event.entryId);
  const text = entry?.texts.get(event.fieldKey);
  if (!text || !entry || entry.removed || !readsText(state, entry, event.fieldKey, seeing)) return [];
  const update = Buffer.from(stateOf(text)).toString('base64');
  return [{ __typename: 'TextUpdated', seq, textId: textIdOf(event), update, byId: event.personId }];
}

function drawLetters(seq: number, event: PlanEvent): PlanEventView[] {
  if (event.kind !== 'written') return [];
  const { update, personId: byId } = event;
  return [{ __typename: 'TextUpdated', seq, textId: textIdOf(event), update, byId }];
}

function drawEvent(
  state: PlanState,
  seq: number,
  event: PlanEvent,
  planId: string,
  seeing: Seeing,
): PlanEventView[] {
  switch (event.kind) {
    case 'penTaken':
    case 'alone':
    case 'wentOn':
      return [];
    case 'meetingSet':
      return drawCards(state, seq, seeing);
    case 'written': {
      const entry = state.entries.get(event.entryId);
      if (entry && isCoveredFor(entry, seeing)) return [];
      if (!event.alone) return drawLetters(seq, event);
      // Shared meanwhile: others get what is left, not what was wiped out before.
      if (!entry || (entry.open && readsText(state, entry, event.fieldKey, { ...seeing, viewerId: null })))
        return drawText(state, seq, event, seeing);
      return readsText(state, entry, event.fieldKey, seeing) ? drawLetters(seq, event) : [];
    }
    case 'writingAlong':
      return event.personId === seeing.viewerId ? drawSection(state, seq, event, seeing) : [];
    case 'adopted':
      return [{ __typename: 'PlanStateChanged', seq, state: 'ADOPTED', versionId: event.versionId }];
    case 'actionSet': {
      const action = viewActions(state, planId, seeing.people).find((one) => one.id === event.action.id);
      return action ? [{ __typename: 'ActionChanged', seq, action }] : [];
    }
    case 'sectionOpened':
    case 'sectionClosed':
    case 'answersHidden':
    case 'answersOpened':
      return drawSection(state, seq, event, seeing);
    case 'answered': {
      const entry = state.entries.get(event.entryId);
      const given = entry?.answers.get(answerKey(event.fieldKey, event.personId));
      const section = sectionFor(state, event, seeing);
      if (!given || !section || !entry || entry.removed || !readsEntry(entry, seeing)) return [];
      if (isCoveredFor(entry, seeing) || isFoldedFor(entry, state.meetingId, seeing)) return [];
      const answer = viewAnswer(given, roundFields(section), seeing);
      return [{ __typename: 'AnswerChanged', seq, entryId: event.entryId, answer }];
    }
    default: {
      const entry = state.entries.get(event.id);
      const section = sectionFor(state, event, seeing);
      if (entry && !readsEntry(entry, seeing) && event.kind !== 'entryShared') return [];
      if (!entry || !section || entry.removed || !readsEntry(entry, seeing))
        return [{ __typename: 'EntryRemoved', seq, entryId: event.id }];
      return [
        {
          __typename: 'EntryChanged',
          seq,
          entry: viewEntry(state, entry, roundFields(section), seeing),
        },
      ];
    }
  }
}

/** A meeting folds the cards that professionals wrote beforehand, and unfolds them at its end (A12). */
function drawCards(state: PlanState, seq: number, seeing: Seeing): PlanEventView[] {
  return [...state.entries.values()].flatMap((entry) => {
    const section = seeing.form.sections.find(({ key }) => key === entry.sectionKey);
    const card = isFolded(entry, 'any', seeing) && !entry.removed && readsEntry(entry, seeing);
    if (!section || !card) return [];
    return [
      { __typename: 'EntryChanged', seq, entry: viewEntry(state, entry, roundFields(section), seeing) },
    ];
  });
}

const sectionFor = (state: PlanState, event: PlanEvent, { form }: Seeing) =>
  form.sections.find((one) => one.key === sectionOfEvent(state, event));

function drawSection(state: PlanState, seq: number, event: PlanEvent, seeing: Seeing): PlanEventView[] {
  const section = sectionFor(state, event, seeing);
  return section ? [{ __typename: 'SectionChanged', seq, section: viewSection(state, section, seeing) }] : [];
}
