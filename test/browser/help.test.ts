import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeRegion } from '../support/region.ts';
import type { TestServer } from '../support/server.ts';
import { looksWell, openPages, pageOn, type Pages } from './page.ts';

let pages: Pages;
let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  pages = await openPages();
  ({ server, browser } = pages);
});
afterAll(() => pages.close());

test('On screens who is not signed in finds the manuals, what is done for privacy and for accessibility', async () => {
  const page = await pageOn(browser, server, 320);
  await page.goto('/');
  await page.getByRole('link', { name: 'Hulp en privacy' }).click();
  await page.getByRole('heading', { name: 'Hulp en privacy' }).waitFor();
  await looksWell(page, 'help');
  for (const name of [
    'Voor jou, je huishouden en je netwerk',
    'Voor professionals',
    'Voor de regisseur',
    'Voor de beheerder',
  ]) {
    await page.getByRole('link', { name }).click();
    await page.getByRole('heading', { name, level: 1 }).waitFor();
    await looksWell(page, `help-${name}`);
    await page.getByRole('link', { name: 'Andere uitleg' }).click();
  }
  await page.getByRole('link', { name: 'Toegankelijkheid' }).click();
  await page.getByText('Daarom zeggen we niet dat alles voldoet.').waitFor();
  await looksWell(page, 'accessibility');
  await page.context().close();
});

test('On screens the privacy page promises the terms of the organisation that is there, and none when there are two', async () => {
  const region = await makeRegion(server);
  const { person } = await region.account('Ada Beheer', ['ADMINISTRATOR']);
  const terms = { readMonths: 6, keepMonths: 24, keepMonthsWithChildren: 36 };
  await person.get(
    'mutation ($input: RetentionTermsInput!) { setRetentionTerms(input: $input) { readMonths } }',
    {
      input: terms,
    },
  );
  const page = await pageOn(browser, server, 390);
  await page.goto('/privacy');
  await page.getByText('Dan lees je het plan nog 6 maanden.').waitFor();
  await page
    .getByText('Na 2 jaar wissen we alles. Zit er een kind in het huishouden, dan na 3 jaar.')
    .waitFor();
  await looksWell(page, 'privacy');
  await makeRegion(server, 'Wijkteam Elders');
  await page.goto('/privacy');
  await page.getByText('De organisatie kiest hoe lang.').waitFor();
  expect(await page.getByText(/^Na \d+ (maanden|jaar)/).count()).toBe(0);
  await page.context().close();
});
