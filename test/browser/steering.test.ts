import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestClock, days } from '../support/clock.ts';
import { insertTrajecten } from '../support/many-trajecten.ts';
import type { Person } from '../support/person.ts';
import { makeRegion, type Region } from '../support/region.ts';
import type { TestServer } from '../support/server.ts';
import { choose } from './choose.ts';
import { PATIENCE } from './meeting/place.ts';
import { looksWell, openPages, pageOn, type Pages } from './page.ts';

let pages: Pages;
let server: TestServer;
let browser: Browser;
let policy: Person;
const clock = createTestClock('2027-01-01T03:00:00Z');
let elsewhere: Region;
let manager: Person;

beforeAll(async () => {
  pages = await openPages({ clock });
  ({ server, browser } = pages);
  const region = await makeRegion(server);
  const { organisationId } = region;
  ({ person: policy } = await region.account('Bo Beleid', ['POLICY_OFFICER']));
  const { account, steering, jobs } = server.app.services;
  const teams = ['Noord', 'Zuid', '=Oost'];
  const regisseurs = await Promise.all(
    teams.map((team, index) =>
      account.createAccount({
        organisationId,
        name: `Regisseur ${index}`,
        function: 'regisseur',
        email: `regisseur-${index}@voorbeeld.test`,
        roles: ['PROFESSIONAL'],
        profiles: ['B'],
        teams: [team],
      }),
    ),
  );
  await insertTrajecten(server.core.database, {
    organisationId,
    count: 300,
    registeredAt: (index) => new Date(Date.parse('2026-04-03T09:00:00Z') + (index % 260) * days(1)),
    accountId: (index) => regisseurs[index % 20 === 0 ? 2 : index % 3 === 0 ? 1 : 0]!,
    level: (index) => index % 4,
    edition: (index) => (index % 5 === 0 ? 'zou-2020' : 'handbook-2026'),
    open: (index) => index % 3 !== 0,
  });
  elsewhere = await makeRegion(server, 'Wijkteam Elders');
  ({ person: manager } = await elsewhere.account('Mo Manager', ['MANAGER']));
  await elsewhere.traject();
  await steering.keepCounted();
  await jobs.runDue();
});
afterAll(() => pages.close());

async function steeringOf(person: Person, width: number, shows: string): Promise<Page> {
  const page = await pageOn(browser, server, width, person.cookie());
  await page.goto('/sturing');
  await page.getByText(shows, { exact: true }).first().waitFor();
  return page;
}

test('On screens a policy officer sees figures over the quarters, by edition and by team, and keeps them', async () => {
  const page = await steeringOf(policy, 1366, 'Aanvragen');
  const requests = page.getByRole('region', { name: 'Aanvragen', exact: true });
  await requests.getByRole('row', { name: '2026, kwartaal 4' }).getByRole('cell', { name: '70' }).waitFor();
  await page.getByRole('img', { name: /^Aanvragen\. In de tabel/ }).waitFor();
  await looksWell(page, 'figures-time');
  await choose(page.getByRole('radio', { name: 'Per team van de regisseur' }));
  await requests.getByRole('row', { name: 'Noord' }).getByRole('cell', { name: '50' }).waitFor();
  // Few of a team are not shown, and nothing else on the page tells how many.
  await requests.getByRole('row', { name: '=Oost' }).getByText('Niet te zien').waitFor();
  await page.getByRole('button', { name: 'Kwartaal ervoor' }).click();
  await page.getByText('2026, kwartaal 3').waitFor();
  await looksWell(page, 'figures-team');
  await page.setViewportSize({ width: 390, height: 844 });
  await looksWell(page, 'figures-phone');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar als CSV' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('cijfers-2026-09-30.csv');
  const csv = await readFile((await file.path()) ?? '', 'utf8');
  expect(csv).toContain('"Aanvragen"\r\n"Team";"Aanvragen"\r\n');
  // A spreadsheet must not take the name of a team for a sum.
  expect(csv).toContain(`"'=Oost";""`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button', { name: 'Bewaar als CSV' }).isVisible()).toBe(false);
  expect(await page.getByRole('row', { name: 'Noord' }).first().isVisible()).toBe(true);
  await page.context().close();
});

test('On screens a manager sees beside them what is open and who leads how much', async () => {
  const page = await steeringOf(manager, 390, 'Er zijn nog geen cijfers');
  const loads = page.getByRole('region', { name: 'Wie leidt hoeveel trajecten' });
  await loads
    .getByRole('row', { name: /Rachida Regisseur/ })
    .getByRole('cell', { name: '1', exact: true })
    .waitFor();
  await looksWell(page, 'figures-manager');
  await page.context().close();
});

test('A table that is wider than a phone says so, and slides with the keyboard', async () => {
  clock.advance(days(40));
  const { person: later } = await elsewhere.account('Mia Manager', ['MANAGER']);
  const page = await steeringOf(later, 390, 'Trajecten die stilstaan');
  const still = page.getByRole('region', { name: 'Wat stilstaat, het langste eerst' });
  const hint = page.getByText('Schuif opzij om alles te zien.');
  await hint.first().waitFor();
  // Two columns fit: nothing is said there.
  const loads = page.getByRole('region', { name: 'Wie leidt hoeveel trajecten' });
  expect(await loads.evaluate((one) => one.parentElement?.innerText)).not.toContain('Schuif');
  await still.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => still.evaluate((one) => one.scrollLeft), { timeout: PATIENCE }).toBeGreaterThan(0);
  await looksWell(page, 'slides-phone');
  await page.setViewportSize({ width: 1366, height: 768 });
  await hint.first().waitFor({ state: 'detached' });
  await looksWell(page, 'slides-laptop');
  await page.context().close();
});
