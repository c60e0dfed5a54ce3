import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { boxFits, boxHolds, boxOf, focusOn } from './meeting/screens.ts';
import type { Table } from './meeting/table.ts';
import { standAt } from './meeting/typing.ts';

/** Keyboards that compose words (Android, Chinese, accents), as Chromium itself gets them. */
const PICTURE = 'Wat ons gezamenlijk beeld is';
const HAPPENS = 'Wat zien we gebeuren?';
const KEEPS = 'Waardoor blijft dit bestaan?';
const HELPS = 'Wat helpt juist?';

let table: Table;
let anna: Page;
let bram: Page;
let chair: Page;

beforeAll(async () => {
  ({ table, chair, anna, bram } = await standAt(PICTURE));
});
afterAll(() => table.close());

/** A keyboard that composes: each call shows the word so far, `commit` makes it definite. */
async function keyboardOf(
  page: Page,
  question: string,
): Promise<{ compose(word: string): Promise<void>; commit(word: string): Promise<void> }> {
  const box = boxOf(page, question);
  await focusOn(box);
  const keys: CDPSession = await page.context().newCDPSession(page);
  return {
    compose: async (text) =>
      void (await keys.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      })),
    commit: async (text) => void (await keys.send('Input.insertText', { text })),
  };
}

/** The beginnings of a word, one letter longer each time. */
const growing = (word: string): string[] => [...word].map((_, index) => word.slice(0, index + 1));

test('A word that one composes stays whole while another types in front of it', async () => {
  const box = boxOf(anna, HAPPENS);
  await focusOn(box);
  await anna.keyboard.type('Begin. ');
  await boxHolds(bram, HAPPENS, 'Begin. ');
  const keyboard = await keyboardOf(anna, HAPPENS);
  await anna.keyboard.press('Control+End');
  for (const part of growing('hal')) await keyboard.compose(part);
  await boxHolds(bram, HAPPENS, 'Begin. hal');
  await boxOf(bram, HAPPENS).focus();
  await bram.keyboard.press('Control+Home');
  await bram.keyboard.type('X');
  // The chair has it, so Anna's phone has had it too: it waits until her word is done.
  await boxHolds(chair, HAPPENS, 'XBegin. hal');
  for (const part of ['hall', 'hallo']) await keyboard.compose(part);
  await keyboard.commit('hallo');
  for (const screen of [anna, bram, chair]) await boxHolds(screen, HAPPENS, 'XBegin. hallo');
  await anna.keyboard.type(' allemaal');
  for (const screen of [anna, bram, chair]) await boxHolds(screen, HAPPENS, 'XBegin. hallo allemaal');
});

test('Two people compose a word at once in the same field: both words come out whole on every screen', async () => {
  const [hers, his] = await Promise.all([keyboardOf(anna, KEEPS), keyboardOf(bram, KEEPS)]);
  const parts = growing('moeder');
  const others = growing('vaders');
  for (const [index, part] of parts.entries()) {
    await hers.compose(part);
    await his.compose(others[index]!);
  }
  // Both have been heard elsewhere before either is definite.
  await boxFits(chair, KEEPS, (text) => text.length === 12);
  await hers.commit('moeder');
  await his.commit('vaders');
  const both = await boxFits(chair, KEEPS, (text) => text.length === 12);
  expect(['moedervaders', 'vadersmoeder']).toContain(both);
  for (const screen of [anna, bram]) await boxHolds(screen, KEEPS, both);
});

test('A word of another script is composed from other signs, and replaces them', async () => {
  const keyboard = await keyboardOf(anna, HELPS);
  for (const part of ['k', 'か', 'かz', 'かぞ', 'かぞく']) await keyboard.compose(part);
  await boxHolds(bram, HELPS, 'かぞく');
  await boxOf(bram, HELPS).focus();
  await bram.keyboard.press('Control+Home');
  await bram.keyboard.type('Onze ');
  await boxHolds(chair, HELPS, 'Onze かぞく');
  await keyboard.compose('家族');
  await keyboard.commit('家族');
  for (const screen of [anna, bram, chair]) await boxHolds(screen, HELPS, 'Onze 家族');
  expect(table.faults).toEqual([]);
});
