import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goToItem, showsItem, typeIn } from './meeting/screens.ts';
import { createMeetingFixture, type Table } from './meeting/table.ts';
import { translator } from './translator.ts';

let table: Table;
let chair: Page;
let anna: Page;
let beamer: Page;

beforeAll(async () => {
  table = await createMeetingFixture();
  const { household, meetingId } = table;
  chair = await table.begins();
  anna = await table.phoneOf(household.ids.anna, 'Anna');
  await anna.goto(`/overleg/${meetingId}`);
  beamer = await table.beamer(chair);
  await beamer.goto(`/overleg/${meetingId}/scherm`);
  for (const screen of [anna, beamer]) {
    await showsItem(screen, 'Wie wij zijn');
    await screen.evaluate(translator);
    await screen.getByText('«Wie wij zijn»').first().waitFor();
  }
});
afterAll(() => table.close());

test('On a page that the browser translates, title, number and words of others go on changing', async () => {
  const titles = [
    'Wat ons gezamenlijk beeld is',
    'Onze situatie nu',
    'Wat de zorgen zijn',
    'Wat ons gezamenlijk beeld is',
  ];
  for (const title of titles) {
    await goToItem(chair, title);
    for (const screen of [anna, beamer])
      await screen
        .getByRole('heading', { name: `«${title}»` })
        .first()
        .waitFor();
  }
  const place = await chair.getByRole('navigation', { name: 'Agenda' }).getByRole('button').allInnerTexts();
  const number = place.findIndex((text) => text.includes(titles[0]!)) + 1;
  await anna
    .getByText(new RegExp(`^«${number} van `))
    .first()
    .waitFor();
  await typeIn(chair, 'Wat zien we gebeuren?', 'Het is vaak te druk.');
  await beamer.getByText('«Het is vaak te druk.»').waitFor();
  await typeIn(chair, 'Wat zien we gebeuren?', ' En laat.');
  await beamer.getByText('«Het is vaak te druk. En laat.»').waitFor();
  expect(await beamer.getByText('«Het is vaak te druk.»', { exact: true }).count()).toBe(0);
  expect(table.faults).toEqual([]);
});
