import { editBetween } from './edit.ts';
import type { Anchor, LiveText } from './live-text.ts';

/** A field that shows a live text. */
export type TextElement = HTMLTextAreaElement | HTMLInputElement;

/**
 * A word that is composed for longer than this without a letter no longer keeps the words of others back, in
 * milliseconds. Drawing them ends the composing, so it is longer than one rests between two letters.
 */
const PATIENCE = 8_000;

/**
 * Binds a plain field to a live text, letter by letter and both ways: what is typed becomes the smallest change, what
 * others type comes in without moving the cursor off its letters and without taking the focus. Keyboards that compose
 * words (phones, accents, other scripts) are left alone while they do. Returns the function that lets go.
 */
export function bindText(
  element: TextElement,
  text: LiveText,
  onTyping: (typing: boolean) => void = () => {},
): () => void {
  let shown = text.value;
  let anchors: { start: Anchor; end: Anchor } | undefined;
  let release: (() => void) | undefined;
  let patience: ReturnType<typeof setTimeout> | undefined;
  let mine = false;
  element.value = shown;

  const hasFocus = (): boolean => element.ownerDocument.activeElement === element;

  function takeAnchors(): void {
    const { selectionStart: start, selectionEnd: end } = element;
    anchors =
      mine || start === null || end === null
        ? undefined
        : { start: text.anchor(start, start === end ? 'before' : 'after'), end: text.anchor(end, 'before') };
  }

  /** Draws the text as it is now. A selection is only set in the field that has the focus: setting it takes the focus. */
  function draw(caret?: { start: number; end: number }): void {
    if (element.value === text.value) {
      shown = text.value;
      return;
    }
    const { scrollTop } = element;
    shown = text.value;
    element.value = shown;
    element.scrollTop = scrollTop;
    if (caret && hasFocus()) element.setSelectionRange(caret.start, caret.end);
  }

  const stopListening = text.listen({
    before: takeAnchors,
    after({ own, end }) {
      if (mine) return;
      if (own && end >= 0) return draw({ start: end, end });
      if (!anchors) return draw();
      const start = text.indexOf(anchors.start) ?? element.selectionStart ?? 0;
      draw({ start, end: Math.max(start, text.indexOf(anchors.end) ?? start) });
    },
  });

  function read(): void {
    const edit = editBetween(shown, element.value, element.selectionEnd ?? element.value.length);
    if (!edit) return;
    mine = true;
    text.edit(edit);
    mine = false;
    shown = text.value;
    if (element.value !== shown) draw();
    onTyping(true);
  }

  function stopHolding(): void {
    clearTimeout(patience);
    const letGo = release;
    release = undefined;
    letGo?.();
  }

  function waitForMore(): void {
    clearTimeout(patience);
    patience = setTimeout(stopHolding, PATIENCE);
  }

  const handlers: Record<string, (event: Event) => void> = {
    input() {
      read();
      if (release) waitForMore();
    },
    compositionstart() {
      release ??= text.hold();
      waitForMore();
    },
    compositionend() {
      read();
      stopHolding();
    },
    blur() {
      read();
      stopHolding();
      text.pause();
      onTyping(false);
    },
    // The browser's own undo would take back what others wrote.
    beforeinput(event) {
      const { inputType } = event as InputEvent;
      if (inputType !== 'historyUndo' && inputType !== 'historyRedo') return;
      event.preventDefault();
      if (inputType === 'historyUndo') text.undo();
      else text.redo();
    },
    keydown(event) {
      const { key, ctrlKey, metaKey, shiftKey, altKey } = event as KeyboardEvent;
      if (!(ctrlKey || metaKey) || altKey) return;
      const letter = key.toLowerCase();
      if (letter !== 'z' && letter !== 'y') return;
      event.preventDefault();
      if (letter === 'y' || shiftKey) text.redo();
      else text.undo();
    },
  };
  for (const [name, handler] of Object.entries(handlers)) element.addEventListener(name, handler);

  return () => {
    for (const [name, handler] of Object.entries(handlers)) element.removeEventListener(name, handler);
    stopHolding();
    stopListening();
  };
}
