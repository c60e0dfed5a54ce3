import { SvelteMap } from 'svelte/reactivity';
import { newId } from '../graph/identity.ts';
import type { Problem } from '../graph/problem.ts';
import { sendChange, sendLetters } from './link.ts';
import { createOutbox } from './outbox.ts';
import type { Kept, Outbox, Status } from './outbox.types.ts';
import { answerId, type Change, type Entry, type PendingChange } from './plan.types.ts';

/** A row that was removed here a moment ago and can be put back. */
export interface RemovedEntry {
  entry: Entry;
  /** Milliseconds since 1970 until which putting back is offered in its place. */
  until: number;
}

/** What changes need of the plan that they belong to. */
export interface ChangeSurroundings {
  /** Number of the last event that the screen shows. */
  seq(): number;
  /** Fetches what the server has of a text and writes anew what it lacks; false: not now. */
  resync(textId: string, refusedClientId: number | null): Promise<boolean>;
  /** Something was added or sent. */
  changed(): void;
}

/** How long "put back" is offered, in milliseconds. */
const PUT_BACK = 10_000;
const saving: Status = { state: 'saving' };
const saved: Status = { state: 'saved' };
const none: Status = { state: 'none' };

/** What was done on this screen and became of it: on its way, there, or refused; a change shows until its event came. */
export class PlanChanges {
  #pending = $state.raw<readonly PendingChange[]>([]);
  readonly #statuses = new SvelteMap<string, Status>();
  readonly #removed = new SvelteMap<string, RemovedEntry>();
  readonly #outbox: Outbox;
  readonly #seq: () => number;

  constructor(planId: string, { seq, resync, changed }: ChangeSurroundings) {
    this.#seq = seq;
    this.#outbox = createOutbox(
      {
        writeText: (letters) => sendLetters(planId, letters),
        change: (change) => sendChange(planId, change),
        resync,
      },
      {
        text: (textId, status) => this.#statuses.set(textId, status),
        acknowledged: (change, at) => this.#acknowledged(change, at),
        refused: (change, problem) => this.#refused(change, problem),
        changed,
      },
      newId,
    );
  }

  /** Changes whose event has not come. */
  get pending(): readonly PendingChange[] {
    return this.#pending;
  }

  /** Number of texts and changes that the server has not confirmed. Not reactive. */
  get unsent(): number {
    return this.#outbox.unsent;
  }

  do(change: Change): void {
    const pending = { mutationId: newId(), change, seq: null };
    this.#pending = [...this.#pending, pending];
    this.#statuses.set(statusKey(change), saving);
    this.#outbox.change(pending);
  }

  write(textId: string, update: Uint8Array, clientId: number): void {
    this.#outbox.write(textId, update, clientId);
  }

  /** Removes a row, which can be put back for a moment. */
  remove(entry: Entry): void {
    this.#removed.set(entry.id, { entry, until: Date.now() + PUT_BACK });
    this.do({ kind: 'removeEntry', entryId: entry.id });
  }

  /** Putting back is no longer offered. */
  forgetRemoved(entryId: string): void {
    this.#removed.delete(entryId);
  }

  /** Rows that were removed here and can be put back. */
  get removed(): RemovedEntry[] {
    return [...this.#removed.values()];
  }

  /** How far a text, an answer (`ENTRY/FIELD`, by mouth with the person behind it), a row or an action has come. */
  status(id: string): Status {
    return this.#statuses.get(id) ?? none;
  }

  /** Why something of a row, or of a text in it, did not come in the plan. */
  problemOf(entryId: string): Problem | undefined {
    for (const [key, { problem }] of this.#statuses)
      if (problem && (key === entryId || key.startsWith(`${entryId}/`))) return problem;
    return undefined;
  }

  /** Tries again what the server refused: everything, or a text, or a row with its texts. */
  retry(id?: string): void {
    this.#outbox.retry(id);
  }

  /** The screen shows all events up to this one. */
  reached(seq: number): void {
    if (this.#pending.some((one) => one.seq !== null && one.seq <= seq))
      this.#pending = this.#pending.filter((one) => one.seq === null || one.seq > seq);
  }

  /** What the server has not confirmed, to keep. */
  contents(): Kept {
    return this.#outbox.contents();
  }

  /** Takes back what was kept. The letters must be in their texts already. */
  load(kept: Kept): void {
    this.#pending = [...this.#pending, ...kept.changes];
    this.#outbox.load(kept);
  }

  stop(): void {
    this.#outbox.stop();
  }

  #acknowledged({ mutationId, change }: PendingChange, seq: number): void {
    this.#statuses.set(statusKey(change), saved);
    if (change.kind === 'addEntry') this.#statuses.delete(change.entryId);
    this.#pending =
      seq <= this.#seq()
        ? this.#pending.filter((one) => one.mutationId !== mutationId)
        : this.#pending.map((one) => (one.mutationId === mutationId ? { ...one, seq } : one));
  }

  #refused({ mutationId, change }: PendingChange, problem: Problem): void {
    this.#statuses.set(statusKey(change), { state: 'unsent', problem });
    if (change.kind === 'addEntry') return;
    this.#pending = this.#pending.filter((one) => one.mutationId !== mutationId);
    if (change.kind === 'removeEntry') this.#removed.delete(change.entryId);
  }
}

function statusKey(change: Change): string {
  switch (change.kind) {
    case 'answer':
      return answerId(change.entryId, change.fieldKey, change.forPersonId);
    case 'setAction':
      return change.actionId;
    case 'setSectionOpen':
      return change.sectionKey;
    default:
      return change.entryId;
  }
}
