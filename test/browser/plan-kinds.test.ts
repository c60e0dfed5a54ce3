import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeRegion, type TestTraject } from '../support/region.ts';
import { choose } from './choose.ts';
import { radio } from './circle/people.ts';
import { looksWell, openPages, pageOn, type Pages } from './page.ts';

let pages: Pages;
let traject: TestTraject;
let page: Page;

beforeAll(async () => {
  pages = await openPages();
  traject = await (await makeRegion(pages.server)).traject();
  page = await pageOn(pages.browser, pages.server, 390, traject.regisseur.cookie());
  await page.goto(`/traject/${traject.id}/overleggen`);
}, 120_000);
afterAll(() => pages.close());

test('Who begins a plan reads of each kind whether it fits now; what comes later is told, and cannot be chosen', async () => {
  await page.getByRole('button', { name: 'Begin een plan' }).first().click();
  await page.getByText('Komt later: Voortgangsplan, Borgingsplan.').waitFor();
  const kinds = page.getByRole('group', { name: 'Welk plan?' });
  const offered = kinds.locator('label').filter({ has: page.getByRole('radio') });
  expect(await offered.allInnerTexts()).toEqual([
    expect.stringMatching(/^Ondersteuningsplan\s+Past nu bij de fase en het niveau\.$/),
    expect.stringMatching(/^Veiligheidsplan\s+Hoort bij een ander niveau\. Het mag wel\.$/),
  ]);
  await looksWell(page, 'plan-kinds-390');
});

test('A plan in the first person is of one person: it asks of whom, and nobody else of the household stands in it', async () => {
  await choose(radio(page, 'Welk plan?', /^Ondersteuningsplan/));
  await choose(radio(page, 'Voor wie is het plan?', /^Voor één persoon/));
  await page.getByRole('button', { name: 'Begin dit plan' }).click();
  await page.getByText('Kies van wie dit plan is.').waitFor();
  await choose(radio(page, 'Van wie is dit plan?', /^Anna Vermeer/));
  await page.getByRole('button', { name: 'Begin dit plan' }).click();
  await page.waitForURL('**/plan/**');
  await page.getByRole('heading', { name: 'Wie ik ben' }).waitFor();
  const whole = page.locator('main');
  await whole.getByText('Anna Vermeer', { exact: true }).waitFor();
  expect(await whole.innerText()).not.toMatch(/Bram|Lotte/);
  await looksWell(page, 'plan-of-one-390');
});
