import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { boxFits, boxHolds, boxOf, focusOn, goToItem, showsItem } from './meeting/screens.ts';
import type { Table } from './meeting/table.ts';
import { standAt } from './meeting/typing.ts';

/* Keyboards that correct, dictate and compose, while others write, wipe and go on: none loses a word of either. */
const PICTURE = 'Wat ons gezamenlijk beeld is';
const HAPPENS = 'Wat zien we gebeuren?';

let table: Table;
let anna: Page;
let bram: Page;
let chair: Page;

beforeAll(async () => {
  ({ table, chair, anna, bram } = await standAt(PICTURE));
});
afterAll(() => table.close());

const allHold = async (text: string): Promise<void> => {
  for (const screen of [anna, bram, chair]) await boxHolds(screen, HAPPENS, text);
};

/** The box holds this on every screen, and nobody is in it. */
async function beginWith(text: string): Promise<void> {
  await boxOf(chair, HAPPENS).fill(text);
  await allHold(text);
}

interface Keyboard {
  /** Shows the word so far; `from`, `to`: letters that stand there already and that the word takes the place of. */
  compose(text: string, from?: number, to?: number): Promise<void>;
  /** Puts letters there at once: the end of a word, a correction, what was dictated. */
  insert(text: string): Promise<void>;
}

/** The keyboard of a phone, with the caret at a place. */
async function keyboardAt(page: Page, place: number): Promise<Keyboard> {
  const box = boxOf(page, HAPPENS);
  await focusOn(box);
  await box.evaluate(
    (element, at) =>
      (element as unknown as { setSelectionRange(from: number, to: number): void }).setSelectionRange(at, at),
    place,
  );
  const keys = await page.context().newCDPSession(page);
  return {
    compose: async (text, from, to) =>
      void (await keys.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
        ...(from === undefined || to === undefined ? {} : { replacementStart: from, replacementEnd: to }),
      })),
    insert: async (text) => void (await keys.send('Input.insertText', { text })),
  };
}

/** Another types at the beginning or end of the box. */
async function types(page: Page, text: string, at: 'Home' | 'End' = 'Home'): Promise<void> {
  await boxOf(page, HAPPENS).focus();
  await page.keyboard.press(`Control+${at}`);
  await page.keyboard.type(text);
}

test('The paragraph in which one composes is wiped by another: what he saw and wiped stays wiped, the rest of the word is on every screen alike', async () => {
  await beginWith('Dit gaat weg. ');
  const keyboard = await keyboardAt(anna, 14);
  for (const word of ['h', 'ha', 'hal']) await keyboard.compose(word);
  await boxHolds(bram, HAPPENS, 'Dit gaat weg. hal');
  await boxOf(bram, HAPPENS).focus();
  await bram.keyboard.press('Control+A');
  await bram.keyboard.press('Delete');
  await boxHolds(chair, HAPPENS, '');
  for (const word of ['hall', 'hallo']) await keyboard.compose(word);
  await keyboard.insert('hallo');
  const left = await boxFits(chair, HAPPENS, (text) => text.endsWith('lo'));
  await allHold(left);
  expect(left).not.toContain('Dit gaat weg');
});

test('A word that stands there is corrected by the keyboard while another types in front of it', async () => {
  await beginWith('Noor slapt slecht.');
  const keyboard = await keyboardAt(anna, 10);
  await keyboard.compose('slapt', 5, 10);
  await types(bram, 'Kleine ');
  await boxHolds(chair, HAPPENS, 'Kleine Noor slapt slecht.');
  await keyboard.compose('slaapt');
  await keyboard.insert('slaapt');
  await allHold('Kleine Noor slaapt slecht.');
});

test('A correction without composing takes the place of the word, wherever the word is by then', async () => {
  await beginWith('Noor slapt slecht.');
  await types(bram, 'Kleine ');
  await allHold('Kleine Noor slapt slecht.');
  await boxOf(anna, HAPPENS).evaluate((element) => {
    const box = element as unknown as {
      setRangeText(text: string, from: number, to: number, mode: string): void;
      dispatchEvent(event: Event): boolean;
    };
    box.setRangeText('slaapt', 12, 17, 'end');
    const { InputEvent } = globalThis as unknown as {
      InputEvent: new (type: string, init: object) => Event;
    };
    box.dispatchEvent(
      new InputEvent('input', { inputType: 'insertReplacementText', data: 'slaapt', bubbles: true }),
    );
  });
  await allHold('Kleine Noor slaapt slecht.');
});

test('What is dictated comes at once, long and with an emoji at every cut, while another types', async () => {
  await beginWith('Begin. ');
  const keyboard = await keyboardAt(anna, 7);
  const said = 'Het gaat weer goed 👨‍👩‍👧 thuis. '.repeat(600);
  await Promise.all([keyboard.insert(said), types(bram, 'Ja. ')]);
  await allHold(`Ja. Begin. ${said}`);
});

test('Two people compose in the middle of one word: every letter of both is there, on every screen alike', async () => {
  await beginWith('school');
  const hers = await keyboardAt(anna, 3);
  const his = await keyboardAt(bram, 5);
  for (const [one, other] of [
    ['a', 'e'],
    ['an', 'en'],
  ] as const) {
    await hers.compose(one);
    await his.compose(other);
  }
  await hers.insert('an');
  await his.insert('en');
  await allHold('schanooenl');
});

test('Undo after another wrote takes back the own words only, and redo brings them back where they were', async () => {
  await beginWith('Vast. ');
  await types(anna, 'Mijn woord.', 'End');
  await allHold('Vast. Mijn woord.');
  await types(bram, 'Vooraan. ');
  await allHold('Vooraan. Vast. Mijn woord.');
  await boxOf(anna, HAPPENS).focus();
  await anna.keyboard.press('Control+Z');
  await allHold('Vooraan. Vast. ');
  await anna.keyboard.press('Control+Shift+Z');
  await allHold('Vooraan. Vast. Mijn woord.');
});

test('The chair goes on while one composes, and who taps elsewhere in the middle of a word has what was typed', async () => {
  await beginWith('Begin. ');
  const keyboard = await keyboardAt(anna, 7);
  for (const word of ['h', 'ha', 'hal']) await keyboard.compose(word);
  await goToItem(chair, 'Wat de zorgen zijn');
  // Her phone has heard it, and stays: she is writing.
  await anna.getByRole('button', { name: 'Ga mee', exact: true }).waitFor();
  for (const word of ['hall', 'hallo']) await keyboard.compose(word);
  await boxOf(anna, HAPPENS).blur();
  await boxHolds(anna, HAPPENS, 'Begin. hallo');
  await goToItem(chair, PICTURE);
  for (const screen of [bram, chair]) await showsItem(screen, PICTURE);
  await allHold('Begin. hallo');
  expect(table.faults).toEqual([]);
});
