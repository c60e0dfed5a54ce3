import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeRegion, type Region, type TestTraject } from '../support/region.ts';
import type { TestServer } from '../support/server.ts';
import { looksWell, openPages, pageOn, type Pages } from './page.ts';

let pages: Pages;
let server: TestServer;
let browser: Browser;
let region: Region;
let traject: TestTraject;

beforeAll(async () => {
  pages = await openPages();
  ({ server, browser } = pages);
  region = await makeRegion(server);
  traject = await region.traject();
});
afterAll(() => pages.close());

const statusOf = async (address: string): Promise<number> => (await fetch(address)).status;

test('On one’s own device one makes an address for the calendar, renews it and stops it', async () => {
  const [mother] = traject.household;
  const page = await pageOn(browser, server, 390, mother!.person.cookie());
  await page.goto('/ik');
  const make = page.getByRole('button', { name: 'Maak een adres voor je agenda' });
  // Others use a device of which nobody said that it is one's own: nothing is offered on it.
  await page.getByRole('radio', { name: 'Ja, van mij' }).waitFor();
  expect(await make.count()).toBe(0);
  await page.getByText('Ja, van mij').click();
  await make.click();
  const field = page.getByRole('textbox', { name: /^Zet dit adres in je agenda/ });
  const address = await field.inputValue();
  expect(await statusOf(address)).toBe(200);
  await looksWell(page, 'calendar-390');
  await page.setViewportSize({ width: 1366, height: 768 });
  await looksWell(page, 'calendar-1366');

  // The address is told once.
  await page.reload();
  await page.getByText(/^Je maakte een adres op/).waitFor();
  expect(await field.count()).toBe(0);
  await page.getByRole('button', { name: 'Maak een nieuw adres' }).click();
  const second = await field.inputValue();
  expect(await statusOf(address)).toBe(404);
  expect(await statusOf(second)).toBe(200);
  await page.getByRole('button', { name: 'Stop met dit adres' }).click();
  await make.waitFor();
  expect(await statusOf(second)).toBe(404);

  // On a device of others one makes none, and still stops the one that there is.
  await make.click();
  const third = await field.inputValue();
  const session = await region.sessionOf(traject.id, mother!.id);
  const shared = await pageOn(browser, server, 390, session.cookie());
  await shared.goto('/ik');
  await shared.getByText(/^Je maakte een adres op/).waitFor();
  expect(await shared.getByRole('button', { name: /adres voor je agenda|nieuw adres/ }).count()).toBe(0);
  await looksWell(shared, 'calendar-shared-390');
  await shared.getByRole('button', { name: 'Stop met dit adres' }).click();
  await shared.getByText('Het adres werkt niet meer.').waitFor();
  expect(await statusOf(third)).toBe(404);
  await shared.context().close();
  await page.context().close();
});

test('A professional has it on the page about oneself', async () => {
  const page = await pageOn(browser, server, 1366, traject.regisseur.cookie());
  await page.goto('/ik');
  await page.getByRole('button', { name: 'Maak een adres voor je agenda' }).waitFor();
  await page.context().close();
});
