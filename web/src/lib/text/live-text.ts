import { createSubscriber } from 'svelte/reactivity';
import * as Y from 'yjs';
import { editsBetween } from './difference.ts';
import type { Edit } from './edit.ts';

// Not taken out of `Y` as an object: a build would keep all of Yjs then.
/** Several updates as one. */
export { mergeUpdates } from 'yjs';

/** A place in a text that stays at the same letters while others write. */
export type Anchor = Y.RelativePosition;

/** What one who shows a text receives. */
export interface TextListener {
  /** Right before the letters change: time to take anchors. */
  before?(): void;
  /** After they changed. `own`: by this screen. `end`: just behind the last letter that came or went. */
  after(change: { own: boolean; end: number }): void;
}

/** How a live text starts. */
export interface LiveTextStart {
  id: string;
  /** The state that the server gave, as one Yjs V1 update; null for a text in which nobody wrote. */
  state: Uint8Array | null;
  /** The client id that the server handed out; null while there is none. */
  clientId(): number | null;
  /** Own letters that must go to the server. */
  written(update: Uint8Array, clientId: number): void;
}

/**
 * One free text on this screen: a Yjs document with one `Y.Text` named `t`. What others write is merged in, what is
 * written here is passed to `written`. Reading `value`, `canUndo` or `canRedo` in a component follows them.
 */
export interface LiveText {
  readonly id: string;
  readonly value: string;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Letters of others, or own ones that come back: any order, any number of times. */
  merge(update: Uint8Array): void;
  /** A change made here. */
  edit(edit: Edit): void;
  /** Takes back own letters only, those of others stay. */
  undo(): void;
  redo(): void;
  /** What is typed next is undone apart from what was typed before. */
  pause(): void;
  /** Keeps letters of others back while a word is being composed; returns the end of it. */
  hold(): () => void;
  anchor(index: number, side: 'before' | 'after'): Anchor;
  indexOf(anchor: Anchor): number | null;
  /** Own letters that were kept on this device; they are shown, and sent by who kept them. */
  restore(update: Uint8Array): void;
  /**
   * The server does not have what this screen thought, or the client id was refused: begins again from the server's state
   * with the present client id, and writes what was not there yet once more. Returns nothing; `written` gets the letters.
   */
  rebuild(state: Uint8Array): void;
  listen(listener: TextListener): () => void;
}

/** Letters pasted at once are cut in pieces of this length, so that each fits in one message. */
const PIECE = 8_000;
const TYPED = Symbol('typed here');

/** Opens a text. */
export function createLiveText({ id, state, clientId, written }: LiveTextStart): LiveText {
  const listeners = new Set<TextListener>();
  let held: Uint8Array[] | null = null;
  let open = openDocument(state);
  let value = open.letters.toString();
  const follow = createSubscriber((update) => listen({ after: update }));

  function openDocument(from: Uint8Array | null) {
    const document = new Y.Doc();
    const letters = document.getText('t');
    if (from) Y.applyUpdate(document, from);
    const undoing = new Y.UndoManager(letters, { trackedOrigins: new Set([TYPED]), captureTimeout: 600 });
    // Not 'beforeTransaction': reading a delta is one too, and the letters have changed by then.
    document.on('beforeAllTransactions', () => listeners.forEach((one) => one.before?.()));
    document.on('update', (update: Uint8Array, _origin: unknown, _document, { local }: Y.Transaction) => {
      if (local) written(update, document.clientID);
    });
    letters.observe((event, { local }) => {
      value = letters.toString();
      tell(local, endOf(event.delta));
    });
    for (const happening of ['stack-item-added', 'stack-item-popped', 'stack-cleared'] as const) {
      undoing.on(happening, () => tell(true, -1));
    }
    return { document, letters, undoing };
  }

  function tell(own: boolean, end: number): void {
    for (const listener of listeners) listener.after({ own, end });
  }

  function listen(listener: TextListener): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  /** Yjs takes another client id by itself when it meets its own; the server would refuse that one. */
  function takePen(): void {
    open.document.clientID = clientId() ?? open.document.clientID;
  }

  function change(work: () => void): void {
    if (clientId() === null) return;
    takePen();
    work();
  }

  function write(edit: Edit): void {
    const { document, letters } = open;
    const { at, removed, inserted } = edit;
    document.transact(() => {
      if (removed > 0) letters.delete(at, removed);
      letters.insert(at, pieceOf(inserted, 0));
    }, TYPED);
    for (let from = pieceOf(inserted, 0).length; from < inserted.length;) {
      const piece = pieceOf(inserted, from);
      document.transact(() => letters.insert(at + from, piece), TYPED);
      from += piece.length;
    }
  }

  return {
    id,
    get value() {
      follow();
      return value;
    },
    get canUndo() {
      follow();
      return open.undoing.undoStack.length > 0;
    },
    get canRedo() {
      follow();
      return open.undoing.redoStack.length > 0;
    },
    merge(update) {
      if (held) held.push(update);
      else Y.applyUpdate(open.document, update);
    },
    edit: (edit) => change(() => write(edit)),
    undo: () => change(() => open.undoing.undo()),
    redo: () => change(() => open.undoing.redo()),
    pause: () => open.undoing.stopCapturing(),
    hold() {
      const mine: Uint8Array[] = (held ??= []);
      return () => {
        if (held !== mine) return;
        held = null;
        const { document } = open;
        Y.transact(document, () => mine.forEach((update) => Y.applyUpdate(document, update)), 'held', false);
      };
    },
    // A caret belongs to the letter before it: what another types at the caret comes after it.
    anchor: (index, side) =>
      Y.createRelativePositionFromTypeIndex(
        open.letters,
        Math.min(index, open.letters.length),
        side === 'before' ? -1 : 0,
      ),
    indexOf: (anchor) => Y.createAbsolutePositionFromRelativePosition(anchor, open.document)?.index ?? null,
    restore: (update) => Y.applyUpdate(open.document, update),
    rebuild(server) {
      for (const update of held?.splice(0) ?? []) Y.applyUpdate(open.document, update);
      Y.applyUpdate(open.document, server);
      const wanted = open.letters.toString();
      const left = open;
      open = openDocument(server);
      left.undoing.destroy();
      left.document.destroy();
      value = open.letters.toString();
      change(() => editsBetween(value, wanted).forEach(write));
      open.undoing.clear();
      tell(false, -1);
    },
    listen,
  };
}

/** A piece that does not end in half an emoji. */
function pieceOf(text: string, from: number): string {
  const to = from + PIECE;
  return text.slice(from, /[\uD800-\uDBFF]/.test(text.charAt(to - 1)) ? to - 1 : to);
}

function endOf(delta: Y.YTextEvent['delta']): number {
  let at = 0;
  let end = -1;
  for (const { retain, insert } of delta) {
    if (retain !== undefined) {
      at += retain;
      continue;
    }
    if (typeof insert === 'string') at += insert.length;
    end = at;
  }
  return end;
}
