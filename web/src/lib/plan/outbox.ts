import { letters } from '../text/letters.ts';
import type { Problem } from '../graph/problem.ts';
import type { SavedState } from '../ui/types.ts';
import { fromBase64, toBase64 } from './bytes.ts';
import { entryIdOf, type PendingChange } from './plan.types.ts';

/** What the server answered to a change. */
export type Answered = { seq: number } | { problem: Problem };

/** How the outbox reaches the server. Nothing here throws. */
export interface OutboxLink {
  writeText(update: { textId: string; update: string; mutationId: string }): Promise<Answered>;
  change(change: PendingChange): Promise<Answered>;
  /**
   * The server and this screen do not agree on a text: fetches what the server has, with a new client id when `refusedClientId`
   * is still the present one, and writes what the server lacks anew (by `write`). False: not now, try again.
   */
  resync(textId: string, refusedClientId: number | null): Promise<boolean>;
}

/** How far a text, an answer or a row has come. */
export interface Status {
  state: SavedState;
  /** Why the server does not take it; it stays on the screen. */
  problem?: Problem;
}

/** Who hears what becomes of the changes. */
export interface OutboxListener {
  text(textId: string, status: Status): void;
  acknowledged(change: PendingChange, seq: number): void;
  refused(change: PendingChange, problem: Problem): void;
  /** Something was added or sent: time to keep what is unsent on an own device. */
  changed(): void;
}

/** Own letters of one text as they are kept. */
export interface KeptText {
  textId: string;
  /** `pen` is the client id: the name stands on devices that have unsent letters. */
  letters: { pen: number; update: string; mutationId?: string }[];
}

/** Everything that was not confirmed, as it is kept on an own device. */
export interface Kept {
  texts: KeptText[];
  changes: PendingChange[];
}

/** What was done here and is not on the server's disk yet. */
export interface Outbox {
  /** Letters of a text; they leave together after a moment. */
  write(textId: string, update: Uint8Array, clientId: number): void;
  /** A change of the structure; these leave one after the other, in order. */
  change(change: PendingChange): void;
  /** Tries again what was refused: everything, or what belongs to one text or row. */
  retry(id?: string): void;
  /** Number of texts and changes that were not confirmed. */
  readonly unsent: number;
  contents(): Kept;
  /** Takes back what was kept. The letters must be in their texts already. */
  load(kept: Kept): void;
  stop(): void;
}

/** Letters of one text are collected for this long before they leave, in milliseconds. */
const COLLECT = 40;
/** After this long without an answer it says "not sent yet", in milliseconds. */
const PATIENCE = 2_500;
/** Largest message in bytes; the server takes 64 KiB. */
const LARGEST = 40 * 1024;
const LONGEST_WAIT = 8_000;
/** The server may answer otherwise in a moment. */
const PASSING = new Set(['OFFLINE', 'DATABASE_AWAY', 'INTERNAL', 'RATE_LIMITED']);
/** The server and this screen do not agree on what was written before. */
const TO_HEAL = new Set(['TEXT_INCOMPLETE', 'FOREIGN_PEN', 'TEXT_INVALID']);

interface TextUpdate {
  clientId: number;
  update: Uint8Array;
  mutationId?: string;
}

interface TextQueue {
  textId: string;
  waiting: TextUpdate[];
  flight: (TextUpdate & { mutationId: string }) | null;
  sending: boolean;
  timer: ReturnType<typeof setTimeout> | undefined;
  impatience: ReturnType<typeof setTimeout> | undefined;
  failures: number;
  healings: number;
  problem: Problem | null;
}

type Queued = PendingChange & { state: 'waiting' | 'flight' | 'refused' };

/** Makes an outbox. `newId` returns the identities of letters on their way. */
export function createOutbox(link: OutboxLink, listener: OutboxListener, newId: () => string): Outbox {
  const texts = new Map<string, TextQueue>();
  let changes: Queued[] = [];
  let changeTimer: ReturnType<typeof setTimeout> | undefined;
  let changeFailures = 0;
  let stopped = false;

  const queueOf = (textId: string): TextQueue => {
    let queue = texts.get(textId);
    if (!queue) {
      queue = {
        textId,
        waiting: [],
        flight: null,
        sending: false,
        timer: undefined,
        impatience: undefined,
        failures: 0,
        healings: 0,
        problem: null,
      };
      texts.set(textId, queue);
    }
    return queue;
  };

  const wait = (failures: number): number =>
    Math.min(LONGEST_WAIT, 400 * 2 ** failures) * (0.6 + Math.random() * 0.4);

  /** A row has to be on the server before its letters, and before other changes of it. */
  const rowComesFirst = (entryId: string, upTo = changes.length): Queued | undefined =>
    changes
      .slice(0, upTo)
      .find(
        ({ change }) =>
          (change.kind === 'addEntry' || change.kind === 'restoreEntry') && change.entryId === entryId,
      );

  function tell(queue: TextQueue): void {
    const { textId, problem } = queue;
    const unsent = queue.flight !== null || queue.waiting.length > 0;
    if (problem || !unsent) {
      clearTimeout(queue.impatience);
      queue.impatience = undefined;
      return listener.text(textId, problem ? { state: 'unsent', problem } : { state: 'saved' });
    }
    if (queue.impatience !== undefined) return;
    listener.text(textId, { state: 'saving' });
    queue.impatience = setTimeout(() => listener.text(textId, { state: 'unsent' }), PATIENCE);
  }

  function plan(queue: TextQueue, delay: number): void {
    if (stopped || queue.timer !== undefined) return;
    queue.timer = setTimeout(() => {
      queue.timer = undefined;
      void flush(queue);
    }, delay);
  }

  async function flush(queue: TextQueue): Promise<void> {
    if (stopped || queue.problem || queue.sending) return;
    if (!queue.flight) {
      if (queue.waiting.length === 0 || rowComesFirst(entryIdOf(queue.textId))) return;
      queue.flight = nextMessage(queue.waiting, newId);
    }
    const flight = queue.flight;
    queue.sending = true;
    const answer = await link.writeText({
      textId: queue.textId,
      update: toBase64(flight.update),
      mutationId: flight.mutationId,
    });
    queue.sending = false;
    if (stopped) return;
    if ('seq' in answer) {
      queue.flight = null;
      queue.failures = 0;
      queue.healings = 0;
      if (queue.waiting.length > 0) plan(queue, COLLECT);
    } else await recover(queue, answer.problem, flight);
    tell(queue);
    listener.changed();
  }

  async function recover(queue: TextQueue, problem: Problem, flight: TextUpdate): Promise<void> {
    if (PASSING.has(problem.code)) return plan(queue, wait(queue.failures++));
    if (!TO_HEAL.has(problem.code) || queue.healings >= 3) {
      queue.problem = problem;
      return;
    }
    // What is unsent is still in the text itself; healing writes it anew.
    const letters = [flight, ...queue.waiting];
    queue.flight = null;
    queue.waiting = [];
    queue.healings += 1;
    if (await link.resync(queue.textId, problem.code === 'FOREIGN_PEN' ? flight.clientId : null)) return;
    queue.waiting = [...letters, ...queue.waiting];
    queue.healings -= 1;
    plan(queue, wait(queue.failures++));
  }

  function planChanges(delay: number): void {
    if (stopped || changeTimer !== undefined) return;
    changeTimer = setTimeout(() => {
      changeTimer = undefined;
      void sendChange();
    }, delay);
  }

  async function sendChange(): Promise<void> {
    if (stopped || changes.some(({ state }) => state === 'flight')) return;
    const next = changes.find((one, index) => one.state === 'waiting' && !isHeld(one, index));
    if (!next) return;
    next.state = 'flight';
    const { mutationId, change, seq } = next;
    const answer = await link.change({ mutationId, change, seq });
    if (stopped) return;
    if ('seq' in answer) {
      changeFailures = 0;
      changes = changes.filter((one) => one !== next);
      listener.acknowledged({ mutationId, change, seq: answer.seq }, answer.seq);
      if ('entryId' in change) flushTextsOf(change.entryId);
      planChanges(0);
    } else if (PASSING.has(answer.problem.code)) {
      next.state = 'waiting';
      planChanges(wait(changeFailures++));
    } else {
      // A new row stays, with what is written in it; other changes are undone on the screen, with the reason.
      if (change.kind === 'addEntry') next.state = 'refused';
      else changes = changes.filter((one) => one !== next);
      listener.refused({ mutationId, change, seq: null }, answer.problem);
      planChanges(0);
    }
    listener.changed();
  }

  function isHeld({ change }: Queued, index: number): boolean {
    return (
      'entryId' in change &&
      change.kind !== 'addEntry' &&
      rowComesFirst(change.entryId, index)?.state === 'refused'
    );
  }

  function flushTextsOf(entryId: string): void {
    for (const queue of texts.values()) if (entryIdOf(queue.textId) === entryId) plan(queue, 0);
  }

  return {
    write(textId, update, clientId) {
      const queue = queueOf(textId);
      queue.waiting.push({ clientId, update });
      tell(queue);
      if (!queue.flight) plan(queue, COLLECT);
      listener.changed();
    },
    change(pending) {
      changes.push({ ...pending, state: 'waiting' });
      planChanges(0);
      listener.changed();
    },
    retry(id) {
      const belongs = (textId: string): boolean =>
        id === undefined || textId === id || entryIdOf(textId) === id;
      for (const one of changes) {
        const mine =
          id === undefined ||
          ('entryId' in one.change && (one.change.entryId === id || one.change.entryId === entryIdOf(id)));
        if (one.state === 'refused' && mine) one.state = 'waiting';
      }
      planChanges(0);
      for (const queue of texts.values()) {
        if (!queue.problem || !belongs(queue.textId)) continue;
        queue.problem = null;
        queue.healings = 0;
        tell(queue);
        plan(queue, 0);
      }
    },
    get unsent() {
      return (
        [...texts.values()].filter(({ flight, waiting }) => flight || waiting.length > 0).length +
        changes.length
      );
    },
    contents: () => ({
      texts: [...texts.values()]
        .map(({ textId, flight, waiting }) => ({
          textId,
          letters: [...(flight ? [flight] : []), ...waiting].map(storedFrom),
        }))
        .filter(({ letters }) => letters.length > 0),
      changes: changes.map(({ mutationId, change, seq }) => ({ mutationId, change, seq })),
    }),
    load(kept) {
      for (const pending of kept.changes) changes.push({ ...pending, state: 'waiting' });
      planChanges(0);
      for (const { textId, letters } of kept.texts) {
        const queue = queueOf(textId);
        queue.waiting.unshift(...letters.map(updateFrom));
        tell(queue);
        plan(queue, 0);
      }
    },
    stop() {
      stopped = true;
      clearTimeout(changeTimer);
      for (const { timer, impatience } of texts.values()) {
        clearTimeout(timer);
        clearTimeout(impatience);
      }
    },
  };
}

/** Takes from the front what fits in one message: letters of one client id. A message that was tried before stays as it was. */
function nextMessage(waiting: TextUpdate[], newId: () => string): TextUpdate & { mutationId: string } {
  const first = waiting.shift()!;
  if (first.mutationId) return { ...first, mutationId: first.mutationId };
  const updates = [first.update];
  let size = first.update.byteLength;
  while (waiting[0] && waiting[0].clientId === first.clientId && !waiting[0].mutationId) {
    size += waiting[0].update.byteLength;
    if (size > LARGEST) break;
    updates.push(waiting.shift()!.update);
  }
  const update = updates.length > 1 ? letters().mergeUpdates(updates) : first.update;
  return { clientId: first.clientId, update, mutationId: newId() };
}

const storedFrom = ({ clientId, update, mutationId }: TextUpdate): KeptText['letters'][number] => ({
  pen: clientId,
  update: toBase64(update),
  ...(mutationId ? { mutationId } : {}),
});

const updateFrom = ({ pen, update, mutationId }: KeptText['letters'][number]): TextUpdate => ({
  clientId: pen,
  update: fromBase64(update),
  ...(mutationId ? { mutationId } : {}),
});
