import { letters } from '../text/letters.ts';
import type { Problem } from '../graph/problem.ts';
import { fromBase64, toBase64 } from './bytes.ts';
import { passes, pauseAfter } from './outbox-again.ts';
import type { KeptText, OutboxLink, OutboxListener } from './outbox.types.ts';
import { entryIdOf } from './plan.types.ts';

/** Letters of one text are collected for this long before they leave, in milliseconds. */
const COLLECT = 40;
/** After this long without an answer it says "not sent yet", in milliseconds. */
const PATIENCE = 2_500;
/** Largest message in bytes; the server takes 64 KiB. */
const LARGEST = 40 * 1024;
/** The server and this screen do not agree on what was written before. */
const TO_RESYNC = new Set(['TEXT_INCOMPLETE', 'FOREIGN_PEN', 'TEXT_INVALID']);
/** Times that a text is written anew before it is told as refused. */
const RESYNCS = 3;

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
  resyncs: number;
  problem: Problem | null;
}

/** What letters need of the rest. */
interface Surroundings {
  link: Pick<OutboxLink, 'writeText' | 'resync'>;
  listener: Pick<OutboxListener, 'text' | 'changed'>;
  /** Returns the identities of letters on their way. */
  newId(): string;
  /** Is the row of a text still on its way? It has to be on the server before its letters. */
  rowComesFirst(entryId: string): boolean;
}

/** Letters that were typed here, in a queue per text: what comes while some are under way travels together after them. */
export class OutboxLetters {
  readonly #texts = new Map<string, TextQueue>();
  readonly #with: Surroundings;
  #stopped = false;

  constructor(surroundings: Surroundings) {
    this.#with = surroundings;
  }

  write(textId: string, update: Uint8Array, clientId: number): void {
    const queue = this.#queueOf(textId);
    queue.waiting.push({ clientId, update });
    this.#tell(queue);
    if (!queue.flight) this.#plan(queue, COLLECT);
    this.#with.listener.changed();
  }

  /** Tries again what was refused: everything, or what belongs to one text or row. */
  retry(id?: string): void {
    for (const queue of this.#texts.values()) {
      const belongs = id === undefined || queue.textId === id || entryIdOf(queue.textId) === id;
      if (!queue.problem || !belongs) continue;
      queue.problem = null;
      queue.resyncs = 0;
      this.#tell(queue);
      this.#plan(queue, 0);
    }
  }

  /** The row of these texts is on the server. */
  rowCame(entryId: string): void {
    for (const queue of this.#texts.values()) if (entryIdOf(queue.textId) === entryId) this.#plan(queue, 0);
  }

  /** Number of texts with letters that were not confirmed. */
  get unsent(): number {
    return [...this.#texts.values()].filter(isUnsent).length;
  }

  contents(): KeptText[] {
    return [...this.#texts.values()].filter(isUnsent).map(({ textId, flight, waiting }) => ({
      textId,
      letters: [...(flight ? [flight] : []), ...waiting].map(storedFrom),
    }));
  }

  load(kept: readonly KeptText[]): void {
    for (const { textId, letters } of kept) {
      const queue = this.#queueOf(textId);
      queue.waiting.unshift(...letters.map(updateFrom));
      this.#tell(queue);
      this.#plan(queue, 0);
    }
  }

  stop(): void {
    this.#stopped = true;
    for (const { timer, impatience } of this.#texts.values()) {
      clearTimeout(timer);
      clearTimeout(impatience);
    }
  }

  #queueOf(textId: string): TextQueue {
    let queue = this.#texts.get(textId);
    if (!queue) {
      queue = {
        textId,
        waiting: [],
        flight: null,
        sending: false,
        timer: undefined,
        impatience: undefined,
        failures: 0,
        resyncs: 0,
        problem: null,
      };
      this.#texts.set(textId, queue);
    }
    return queue;
  }

  #tell(queue: TextQueue): void {
    const { textId, problem } = queue;
    const { listener } = this.#with;
    if (problem || !isUnsent(queue)) {
      clearTimeout(queue.impatience);
      queue.impatience = undefined;
      return listener.text(textId, problem ? { state: 'unsent', problem } : { state: 'saved' });
    }
    if (queue.impatience !== undefined) return;
    listener.text(textId, { state: 'saving' });
    queue.impatience = setTimeout(() => listener.text(textId, { state: 'unsent' }), PATIENCE);
  }

  #plan(queue: TextQueue, delay: number): void {
    if (this.#stopped || queue.timer !== undefined) return;
    queue.timer = setTimeout(() => {
      queue.timer = undefined;
      void this.#flush(queue);
    }, delay);
  }

  async #flush(queue: TextQueue): Promise<void> {
    const { link, listener, newId, rowComesFirst } = this.#with;
    if (this.#stopped || queue.problem || queue.sending) return;
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
    if (this.#stopped) return;
    if ('seq' in answer) {
      queue.flight = null;
      queue.failures = 0;
      queue.resyncs = 0;
      if (queue.waiting.length > 0) this.#plan(queue, COLLECT);
    } else await this.#recover(queue, answer.problem, flight);
    this.#tell(queue);
    listener.changed();
  }

  async #recover(queue: TextQueue, problem: Problem, flight: TextUpdate): Promise<void> {
    if (passes(problem)) return this.#plan(queue, pauseAfter(queue.failures++));
    if (!TO_RESYNC.has(problem.code) || queue.resyncs >= RESYNCS) {
      queue.problem = problem;
      return;
    }
    // What is unsent is still in the text itself; replacing all writes it anew.
    const unsent = [flight, ...queue.waiting];
    queue.flight = null;
    queue.waiting = [];
    queue.resyncs += 1;
    const refused = problem.code === 'FOREIGN_PEN' ? flight.clientId : null;
    if (await this.#with.link.resync(queue.textId, refused)) return;
    queue.waiting = [...unsent, ...queue.waiting];
    queue.resyncs -= 1;
    this.#plan(queue, pauseAfter(queue.failures++));
  }
}

const isUnsent = ({ flight, waiting }: TextQueue): boolean => flight !== null || waiting.length > 0;

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
