import { shareable } from '../access/shareable.ts';
import type { StreamStore } from '../log/stream-store.ts';
import type { Entry, Log } from '../log/log.ts';
import { seesFirst } from './plan.rules.ts';
import type { PlanView } from './plan.service.ts';
import {
  aloneIn,
  entryOfTold,
  isTold,
  isToldAll,
  toldNumber,
  unknownUpTo,
  type Numbered,
} from './plan.numbers.ts';
import { drawEvent, drawLetters, drawText, textIdOf, type PlanEventView } from './plan.draw.ts';
import type { PlanEvent, PlanState } from './plan.types.ts';
import type { Seeing } from './plan.view.ts';

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
  const { viewerId, session } = who;
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
    const isNew = batch[0] !== undefined && batch[0].seq > missedUpTo;
    if (isNew && once(lettersForAll, batch, isLettersForAll))
      return sharedLetters(batch, `${unknown}`, (seq) => seq - unknown);
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
    if (onlyLetters && !missed)
      return sharedLetters(batch, [...numbers.values()].join(), (seq) => numbers.get(seq) ?? seq);
    const seeing = { ...(await once(seen, batch.at(-1)!, see)), viewerId, session };
    const now: Numbered = { viewerId, firstReaderId: seesFirst(seeing) ? viewerId : null, session };
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
    const alone = aloneIn(event as PlanEvent[]);
    if (alone !== null && !isTold(alone, who) && !isToldAll(who)) unknown++;
    return seq - unknown;
  }
}

/** What followers share: a batch of the log reaches all who follow in this process as one array of the same entries. */
const letters = new WeakMap<Entry[], Map<string, PlanEventsView>>();
const seen = new WeakMap<Entry, Promise<Seeing>>();
const newMap = () => new Map<string, PlanEventsView>();

/** What all who follow see alike but for their numbers: nearly every batch of a meeting, so it is found out once. */
const lettersForAll = new WeakMap<Entry[], boolean>();
const isLettersForAll = (batch: Entry[]): boolean =>
  batch.every(({ event }) => (event as PlanEvent[]).every((one) => one.kind === 'written' && !one.alone));

/** Letters, drawn once for all who are told the same numbers, which `key` stands for. */
function sharedLetters(batch: Entry[], key: string, told: (seq: number) => number): PlanEventsView {
  return once(once(letters, batch, newMap), key, () =>
    shareable({
      upTo: told(batch.at(-1)!.seq),
      snapshot: null,
      events: batch.flatMap(({ seq, event }) =>
        (event as PlanEvent[]).flatMap((one) => drawLetters(told(seq), one)),
      ),
    }),
  );
}

interface Made<Key, T> {
  get(key: Key): T | undefined;
  set(key: Key, value: T): unknown;
}

function once<Key, T>(made: Made<Key, T>, key: Key, make: (key: Key) => T): T {
  const before = made.get(key);
  if (before !== undefined) return before;
  const now = make(key);
  made.set(key, now);
  return now;
}

interface Happened {
  seq: number;
  /** Its number as the viewer is told it. */
  told: number;
  event: PlanEvent;
}

/** All that happened, with one event left of those that wrote in one text. */
function withLastLettersOnly(happened: Happened[]): Happened[] {
  const last = new Map<string, Happened>();
  for (const one of happened) if (one.event.kind === 'written') last.set(textIdOf(one.event), one);
  return happened.filter((one) => one.event.kind !== 'written' || last.get(textIdOf(one.event)) === one);
}
