import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeRegion, type Region } from '../support/region.ts';
import { choose } from './choose.ts';
import { looksWell, openPages, pageOn, type Pages } from './page.ts';

let pages: Pages;
let region: Region;

beforeAll(async () => {
  pages = await openPages();
  region = await makeRegion(pages.server);
  await region.account('Aad Zonder', ['PROFESSIONAL']);
  await region.account('Zita Past', ['PROFESSIONAL'], ['A', 'B', 'B+']);
});
afterAll(() => pages.close());

test('Who hands over sees whose profile fits the level first, and of others that it does not', async () => {
  const traject = await region.traject({ level: 3 });
  const page = await pageOn(pages.browser, pages.server, 390, traject.regisseur.cookie());
  await page.goto(`/traject/${traject.id}/mensen`);
  await page.getByRole('button', { name: 'Regie overdragen' }).click();
  const who = page.getByRole('group', { name: 'Aan wie?' });
  await who.getByRole('radio', { name: 'Zita Past' }).waitFor();
  const names = (await who.locator('label').allInnerTexts()).map((text) => text.split('\n')[0]);
  expect(names[0]).toBe('Zita Past');
  expect(names.at(-1)).not.toBe('Zita Past');
  await who
    .locator('label')
    .filter({ hasText: 'Aad Zonder' })
    .getByText('Heeft niet het profiel van dit niveau.', { exact: false })
    .waitFor();
  await choose(who.getByRole('radio', { name: 'Aad Zonder' }));
  await looksWell(page, 'hand-over-390');
  await page.setViewportSize({ width: 1366, height: 768 });
  await looksWell(page, 'hand-over-1366');
  await page.context().close();
});
