import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PATIENCE } from './meeting/place.ts';
import { boxHolds, goToItem, showsItem, typeIn } from './meeting/screens.ts';
import { createMeetingFixture, type Table } from './meeting/table.ts';
import { translator } from './translator.ts';

/* Software that rewrites a page more than with a translation: extensions that put things in or take them out. */

const PICTURE = 'Wat ons gezamenlijk beeld is';
const HAPPENS = 'Wat zien we gebeuren?';

let table: Table;
let chair: Page;
let anna: Page;

beforeAll(async () => {
  table = await createMeetingFixture();
  const { household } = table;
  chair = await table.begins();
  anna = await table.phoneOf(household.ids.anna, 'Anna');
});
afterAll(() => table.close());

/** Anna opens the meeting, and something is done to her page. */
async function open(done: string): Promise<void> {
  await anna.goto(`/overleg/${table.meetingId}`);
  await anna.getByRole('heading', { level: 1 }).first().waitFor();
  await anna.evaluate(done);
}

/** What translators say of a page that they rewrote, into a language of the other direction. */
const rightToLeft = `document.documentElement.classList.add('translated-rtl'); document.documentElement.lang = 'ar';`;

test('Counters, notices, dialogs and hands go on changing on a page that is translated to another direction', async () => {
  await goToItem(chair, PICTURE);
  await open(`${translator};${rightToLeft}`);
  await anna.getByRole('button', { name: '«Hand opsteken»' }).click();
  await chair
    .getByRole('button', { name: /^Geef het woord.*Anna Vermeer$/ })
    .first()
    .click();
  await anna.getByText('«Jij hebt het woord»').first().waitFor();
  await anna
    .getByRole('button', { name: /«Ik voel mij niet veilig»/ })
    .first()
    .click();
  const dialog = anna.getByRole('dialog');
  await dialog.waitFor();
  await dialog.getByRole('heading', { name: /^«/ }).first().waitFor();
  await anna.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  // It is said for a moment only.
  const saved = anna.getByText('«Opgeslagen»').first().waitFor();
  await typeIn(anna, '«Wat zien we gebeuren?»', 'Anna schrijft. ');
  await boxHolds(chair, HAPPENS, 'Anna schrijft. ');
  await saved;
});

/** A spelling checker or a reader aloud: something beside every field, button and heading, also those that come later. */
const puts = `(() => {
  const mark = () => document.querySelectorAll('textarea, input, button, h1, h2, p').forEach((one) => {
    if (one.nextElementSibling?.tagName === 'X-HELPER' || one.closest('x-helper')) return;
    one.after(document.createElement('x-helper'));
    one.setAttribute('data-helper', '1');
  });
  mark();
  new MutationObserver(mark).observe(document.body, { childList: true, subtree: true });
})()`;

/** A blocker: takes out what it takes for a banner. */
const takes = `(() => {
  const remove = () => document.querySelectorAll('.line[role=status], img, svg').forEach((one) => one.remove());
  remove();
  new MutationObserver(remove).observe(document.body, { childList: true, subtree: true });
})()`;

test.each([
  ['puts elements beside every field and button', puts],
  ['takes out pictures and status lines', takes],
])('On a page where an extension %s, one goes along and writes', async (_, extension) => {
  await goToItem(chair, 'Wat de zorgen zijn');
  await open(extension);
  await showsItem(anna, 'Wat de zorgen zijn');
  await goToItem(chair, PICTURE);
  await showsItem(anna, PICTURE);
  await typeIn(anna, HAPPENS, 'En verder. ');
  await expect
    .poll(() => chair.getByRole('textbox', { name: HAPPENS }).inputValue(), { timeout: PATIENCE })
    .toMatch(/En verder\. $/);
  await typeIn(chair, HAPPENS, 'Ja.');
  await expect
    .poll(() => anna.getByRole('textbox', { name: HAPPENS }).inputValue(), { timeout: PATIENCE })
    .toMatch(/En verder\. Ja\.$/);
  expect(table.faults).toEqual([]);
});
