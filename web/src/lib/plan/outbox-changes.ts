import { passes, pauseAfter } from './outbox-again.ts';
import type { OutboxLink, OutboxListener } from './outbox.types.ts';
import { entryIdOf, type PendingChange } from './plan.types.ts';

type Queued = PendingChange & { state: 'waiting' | 'flight' | 'refused' };

/** What changes need of the rest. */
interface Surroundings {
  link: Pick<OutboxLink, 'change'>;
  listener: Pick<OutboxListener, 'acknowledged' | 'refused' | 'changed'>;
  /** A row, or something of it, is on the server. */
  rowCame(entryId: string): void;
}

/** Changes of the structure that were done here; they leave one after the other, in order. */
export class OutboxChanges {
  #changes: Queued[] = [];
  readonly #with: Surroundings;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  #stopped = false;

  constructor(surroundings: Surroundings) {
    this.#with = surroundings;
  }

  add(pending: PendingChange): void {
    this.#changes.push({ ...pending, state: 'waiting' });
    this.#plan(0);
    this.#with.listener.changed();
  }

  /** Tries again what was refused: everything, or what belongs to one text or row. */
  retry(id?: string): void {
    for (const one of this.#changes) {
      const mine =
        id === undefined ||
        ('entryId' in one.change && (one.change.entryId === id || one.change.entryId === entryIdOf(id)));
      if (one.state === 'refused' && mine) one.state = 'waiting';
    }
    this.#plan(0);
  }

  /** Is the adding or putting back of a row still on its way? */
  hasRow(entryId: string): boolean {
    return this.#rowOf(entryId) !== undefined;
  }

  get unsent(): number {
    return this.#changes.length;
  }

  contents(): PendingChange[] {
    return this.#changes.map(({ mutationId, change, seq }) => ({ mutationId, change, seq }));
  }

  load(kept: readonly PendingChange[]): void {
    for (const pending of kept) this.#changes.push({ ...pending, state: 'waiting' });
    this.#plan(0);
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  /** A row has to be on the server before other changes of it. */
  #rowOf(entryId: string, upTo = this.#changes.length): Queued | undefined {
    return this.#changes
      .slice(0, upTo)
      .find(
        ({ change }) =>
          (change.kind === 'addEntry' || change.kind === 'restoreEntry') && change.entryId === entryId,
      );
  }

  #isHeld({ change }: Queued, index: number): boolean {
    return (
      'entryId' in change &&
      change.kind !== 'addEntry' &&
      this.#rowOf(change.entryId, index)?.state === 'refused'
    );
  }

  #plan(delay: number): void {
    if (this.#stopped || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#send();
    }, delay);
  }

  async #send(): Promise<void> {
    if (this.#stopped || this.#changes.some(({ state }) => state === 'flight')) return;
    const next = this.#changes.find((one, index) => one.state === 'waiting' && !this.#isHeld(one, index));
    if (!next) return;
    const { link, listener, rowCame } = this.#with;
    next.state = 'flight';
    const { mutationId, change, seq } = next;
    const answer = await link.change({ mutationId, change, seq });
    if (this.#stopped) return;
    if ('seq' in answer) {
      this.#failures = 0;
      this.#changes = this.#changes.filter((one) => one !== next);
      listener.acknowledged({ mutationId, change, seq: answer.seq }, answer.seq);
      if ('entryId' in change) rowCame(change.entryId);
      this.#plan(0);
    } else if (passes(answer.problem)) {
      next.state = 'waiting';
      this.#plan(pauseAfter(this.#failures++));
    } else {
      // A new row stays, with what is written in it; other changes are undone on the screen, with the reason.
      if (change.kind === 'addEntry') next.state = 'refused';
      else this.#changes = this.#changes.filter((one) => one !== next);
      listener.refused({ mutationId, change, seq: null }, answer.problem);
      this.#plan(0);
    }
    listener.changed();
  }
}
