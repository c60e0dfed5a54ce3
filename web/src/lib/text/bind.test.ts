import { expect, test } from 'vitest';
import { bindText, type TextElement } from './bind.ts';
import { createLiveText, type LiveText } from './live-text.ts';

/** What a browser's text field does, as far as a binding asks: setting the value puts the cursor at the end. */
class Box extends EventTarget {
  #value = '';
  selectionStart = 0;
  selectionEnd = 0;
  scrollTop = 0;
  ownerDocument: { activeElement: unknown } = { activeElement: this };

  get value(): string {
    return this.#value;
  }

  set value(value: string) {
    if (value === this.#value) return;
    this.#value = value;
    this.setSelectionRange(value.length, value.length);
  }

  setSelectionRange(start: number, end: number): void {
    this.selectionStart = start;
    this.selectionEnd = end;
  }

  /** Replaces the selection, as typing does. */
  type(letters: string): void {
    const start = this.selectionStart;
    this.#value = this.#value.slice(0, start) + letters + this.#value.slice(this.selectionEnd);
    this.setSelectionRange(start + letters.length, start + letters.length);
    this.dispatchEvent(new Event('input'));
  }

  press(key: string): void {
    this.dispatchEvent(Object.assign(new Event('keydown', { cancelable: true }), { key, ctrlKey: true }));
  }
}

interface Desk {
  box: Box;
  text: LiveText;
  sent: Uint8Array[];
}

function desk(clientId: number): Desk {
  const sent: Uint8Array[] = [];
  const text = createLiveText({
    id: 'e/f',
    state: null,
    clientId: () => clientId,
    written: (update) => sent.push(update),
  });
  const box = new Box();
  bindText(box as unknown as TextElement, text);
  return { box, text, sent };
}

function exchange(a: Desk, b: Desk): void {
  for (const update of a.sent.splice(0)) b.text.merge(update);
  for (const update of b.sent.splice(0)) a.text.merge(update);
}

test('two who type at once in the same field both keep their sentence in one piece', () => {
  const anna = desk(200);
  const bas = desk(100);
  const sentences = ['Anna schrijft dit stuk. ', 'Bas schrijft dat stuk!! '] as const;
  for (let letter = 0; letter < 24; letter += 1) {
    anna.box.type(sentences[0][letter]!);
    bas.box.type(sentences[1][letter]!);
    if (letter % 3 === 0) exchange(anna, bas);
  }
  exchange(anna, bas);
  expect(anna.box.value).toBe(bas.box.value);
  expect(anna.box.value).toContain(sentences[0]);
  expect(anna.box.value).toContain(sentences[1]);
});

test('a selection stays around the same letters while another types before it and inside it', () => {
  const anna = desk(200);
  const bas = desk(100);
  anna.box.type('oma komt morgen');
  exchange(anna, bas);
  anna.box.setSelectionRange(4, 8);
  bas.box.setSelectionRange(0, 0);
  bas.box.type('lieve ');
  bas.box.setSelectionRange(12, 12);
  bas.box.type('nu ');
  exchange(anna, bas);
  const { value, selectionStart, selectionEnd } = anna.box;
  expect(value.slice(selectionStart, selectionEnd)).toBe('ko' + 'nu ' + 'mt');
});

test('a field that has not the focus gets the letters, and no selection is set in it', () => {
  const anna = desk(200);
  const bas = desk(100);
  bas.box.ownerDocument.activeElement = null;
  const set: [number, number][] = [];
  const original = bas.box.setSelectionRange.bind(bas.box);
  anna.box.type('dag');
  bas.box.setSelectionRange = (start, end) => {
    // The box itself puts the cursor at the end when its value is set.
    if (start !== bas.box.value.length) set.push([start, end]);
    original(start, end);
  };
  exchange(anna, bas);
  expect(bas.box.value).toBe('dag');
  expect(set).toEqual([]);
});

test('undo by keyboard takes back own letters only', () => {
  const anna = desk(200);
  const bas = desk(100);
  anna.box.type('wij ');
  exchange(anna, bas);
  bas.box.setSelectionRange(4, 4);
  bas.box.type('samen');
  exchange(anna, bas);
  anna.box.press('z');
  expect(anna.box.value).toBe('samen');
  anna.box.press('y');
  expect(anna.box.value).toBe('wij samen');
});

test('letters of others do not disturb a word that is being composed', () => {
  const anna = desk(200);
  const bas = desk(100);
  bas.box.dispatchEvent(new Event('compositionstart'));
  bas.box.type('n');
  anna.box.type('Hallo ');
  exchange(anna, bas);
  expect(bas.box.value).toBe('n');
  bas.box.type('u');
  bas.box.dispatchEvent(new Event('compositionend'));
  exchange(anna, bas);
  expect(bas.box.value).toBe(anna.box.value);
  expect(bas.box.value).toContain('nu');
  expect(bas.box.value).toContain('Hallo ');
});
