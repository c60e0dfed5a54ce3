import type { Problem } from '../graph/problem.ts';
import type { SavedState } from '../ui/types.ts';
import type { PendingChange } from './plan.types.ts';

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
