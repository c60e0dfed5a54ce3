import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { webPages } from '../../server/src/web-pages.ts';
import { openBrowser } from '../support/browser.ts';
import { makeRegion, type Region } from '../support/region.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { looksWell, pageOn } from './page.ts';

let server: TestServer;
let browser: Browser;
let region: Region;

beforeAll(async () => {
  const web = await webPages();
  if (!web) throw new Error('The pages are not built.');
  server = await startServer({ web });
  region = await makeRegion(server);
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await server.close();
});

const registered = async (): Promise<number> => {
  const { myTrajecten } = await region.coordinator.get<{ myTrajecten: unknown[] }>('{ myTrajecten { id } }');
  return myTrajecten.length;
};

test('A request is not kept while a question about safety is open; the card says when the method begins and when it may not fit', async () => {
  const page = await pageOn(browser, server, 390, region.coordinator.cookie());
  await page.goto('/aanmelden');
  for (const [box, text] of [
    ['Wie vraagt om hulp?', 'De huisarts'],
    ['Naam van het huishouden', 'Familie Zonneveld'],
    ['Wat is er aan de hand?', 'Het lukt thuis even niet.'],
    ['Naam', 'Mira Zonneveld'],
    ['Plek in het huishouden', 'moeder'],
  ] as const)
    await page.getByRole('textbox', { name: box, exact: true }).fill(text);
  const life = page.getByRole('group', { name: /levensgevaar/ });
  const unsafe = page.getByRole('group', { name: /zorgen over veiligheid/ });
  await page.getByRole('button', { name: 'Alleen vastleggen' }).click();
  await page.getByText('Kies ja of nee. Deze vraag moet eerst beantwoord zijn.').nth(1).waitFor();
  await life.getByText('Nee', { exact: true }).click();
  await page.getByRole('button', { name: 'Alleen vastleggen' }).click();
  await unsafe.getByText('Kies ja of nee. Deze vraag moet eerst beantwoord zijn.').waitFor();
  expect(await registered()).toBe(0);
  // A tap beside it and a reload: what was filled in stands there still.
  await page.getByRole('link', { name: 'Trajecten' }).first().click();
  await page.waitForURL('**/trajecten');
  await page.goBack();
  await page.reload();
  await expect
    .poll(() => page.getByRole('textbox', { name: 'Naam', exact: true }).inputValue())
    .toBe('Mira Zonneveld');
  expect(await page.getByRole('textbox', { name: 'Wat is er aan de hand?' }).inputValue()).toBe(
    'Het lukt thuis even niet.',
  );
  expect(await life.getByRole('radio', { name: 'Nee' }).isChecked()).toBe(true);

  await page.getByText('Wanneer begin je, en wanneer niet?').click();
  await page.getByText('Mensen redden zich minder goed zelf.').waitFor();
  await page.getByText(/Beginnen mag toch, en veiligheid gaat altijd voor/).waitFor();
  await looksWell(page, 'intake-390');

  await unsafe.getByText('Ja', { exact: true }).click();
  await page.getByRole('button', { name: 'Alleen vastleggen' }).click();
  await page.getByRole('heading', { name: 'De aanvraag is vastgelegd' }).waitFor();
  expect(await registered()).toBe(1);
  await page.context().close();
}, 120_000);

test('Who makes the first appointment reads the request and what the card says', async () => {
  const page = await pageOn(browser, server, 1366, region.coordinator.cookie());
  await page.goto('/trajecten');
  await page
    .getByRole('link', { name: /Zonneveld/ })
    .first()
    .click();
  await page.getByRole('heading', { name: 'De aanvraag', exact: true }).waitFor();
  await page.getByText('De huisarts vraagt om hulp.').waitFor();
  await page.getByText('Het lukt thuis even niet.').first().waitFor();
  const answers = page.getByRole('definition');
  expect(await answers.allInnerTexts()).toEqual(expect.arrayContaining(['Nee', 'Ja']));
  await page.getByRole('heading', { name: 'Waar wijst de kaart naar?' }).waitFor();
  await page.getByText('De regiekaart', { exact: true }).first().click();
  await looksWell(page, 'appointment-1366');
  await page.context().close();
}, 120_000);
