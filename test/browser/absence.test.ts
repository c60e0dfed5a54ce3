import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestClock, days } from '../support/clock.ts';
import { makeRegion, type Region, type TestTraject } from '../support/region.ts';
import { looksWell, openPages, pageOn, type Pages } from './page.ts';

/* On screens: a regisseur is gone and the manager appoints another; what was written down wrong of somebody is put right. */

let pages: Pages;
let traject: TestTraject;
let region: Region;
const clock = createTestClock('2027-01-04T09:00:00Z');

beforeAll(async () => {
  pages = await openPages({ clock });
  region = await makeRegion(pages.server);
  traject = await region.traject();
}, 120_000);
afterAll(() => pages.close());

test('A birth date is taken away again, and that somebody is a child is put right', async () => {
  const page = await pageOn(pages.browser, pages.server, 1366, traject.regisseur.cookie());
  await page.goto(`/traject/${traject.id}/mensen`);
  const change = page.getByRole('button', { name: /^Veranderen ?: Lotte Vermeer$/ });
  const save = page.getByRole('button', { name: 'Opslaan', exact: true }).last();
  await change.click();
  await page.getByLabel('Geboren op').fill('2015-03-02');
  await save.click();
  await page.getByText('2 maart 2015').first().waitFor();
  await change.click();
  await page.getByLabel('Geboren op').fill('');
  await page.getByRole('checkbox', { name: 'Dit is een kind' }).uncheck();
  await save.click();
  await page.getByText('2 maart 2015').first().waitFor({ state: 'detached' });
  await change.click();
  expect(await page.getByRole('checkbox', { name: 'Dit is een kind' }).isChecked()).toBe(false);
  expect(await page.getByLabel('Geboren op').inputValue()).toBe('');
  await page.context().close();
}, 120_000);

test('The manager sees that it stands still and makes a colleague regisseur, with a reason; she and the household know it', async () => {
  clock.advance(days(22));
  const [{ person: manager }, { person: colleague }, household] = await Promise.all([
    region.account('Mo Manager', ['MANAGER']),
    region.account('Kim Collega', ['PROFESSIONAL'], ['A']),
    region.sessionOf(traject.id, traject.household[0]!.id),
  ]);
  const page = await pageOn(pages.browser, pages.server, 1366, manager.cookie());
  await page.goto('/sturing');
  const row = page.getByRole('row').filter({ hasText: 'Rachida Regisseur' });
  await row.getByRole('button', { name: /^Ander wordt regisseur/ }).click();
  await page.getByRole('button', { name: 'Maak regisseur' }).click();
  await page.getByText('Kies wie het overneemt.', { exact: true }).waitFor();
  await page.locator('label').filter({ hasText: 'Kim Collega' }).click();
  await page.getByRole('textbox', { name: 'Waarom?' }).fill('Rachida is ziek.');
  await looksWell(page, 'absence-manager-1366');
  await page.getByRole('button', { name: 'Maak regisseur' }).click();
  await page.getByText('Er is een nieuwe regisseur. Wie een mailadres heeft, krijgt bericht.').waitFor();
  expect(await page.locator('main').innerText()).not.toMatch(/Vermeer|Anna/);
  const hers = await pageOn(pages.browser, pages.server, 1366, colleague.cookie());
  await hers.goto('/trajecten');
  await hers.getByText('Jij bent regisseur').waitFor();
  const mother = await pageOn(pages.browser, pages.server, 390, household.cookie());
  await mother.goto('/vandaag');
  await mother.getByText('Kim Collega', { exact: false }).first().waitFor();
  for (const one of [page, hers, mother]) await one.context().close();
}, 180_000);
