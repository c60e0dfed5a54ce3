import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectNoViolations } from '../support/browser.ts';
import { startPlan } from '../support/operations.ts';
import type { Person } from '../support/person.ts';
import { makeRegion, type Region, type TestTraject } from '../support/region.ts';
import type { TestServer } from '../support/server.ts';
import { openPages, pageOn, type Pages } from './page.ts';

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
}, 120_000);
afterAll(() => pages.close());

async function pageOf(person: Person, path: string): Promise<Page> {
  const page = await pageOn(browser, server, 390, person.cookie());
  await page.goto(path);
  return page;
}

test('On screens the regisseur closes, everyone finds what comes next, and the desk opens it again', async () => {
  const plan = { trajectId: traject.id, planId: crypto.randomUUID(), formId: 'support-plan.wij' };
  await traject.regisseur.get(startPlan, { input: plan });
  const closes = await pageOf(traject.regisseur, `/traject/${traject.id}/afsluiten`);
  const close = closes.getByRole('button', { name: 'Traject afsluiten' });
  await closes.getByLabel('Waarom sluit je toch af?').fill('Er is geen borgingsplan nodig.');
  await closes.getByLabel('Wie kunnen jullie bellen met een vraag?').fill('Petra, 030 000 0000');
  await close.click();
  // What is missing is told, and what was typed is still there.
  await closes.getByText('Zet hier een vinkje als dat zo is.').waitFor();
  await expectNoViolations(closes);
  await closes.getByLabel('De mensen van het huishouden vinden').check();
  await closes.getByLabel('Wat komt er nu?').fill('Het wijkteam belt over drie maanden.');
  await closes.getByLabel('Wat doen jullie als het weer slechter gaat?').fill('Eerst oma bellen.');
  await closes.getByLabel('Wie vraagt later nog eens').fill('Petra, in de zomer.');
  await closes.getByLabel('Wat zagen jullie toen').fill('We praten weer met elkaar.');
  await close.click();
  await closes.getByText('Weet je het zeker?').waitFor();
  await close.click();
  await closes.getByText('We zijn klaar. Bedankt!').waitFor();
  await closes.context().close();

  const mother = await pageOf(traject.household[0]!.person, '/vandaag');
  // Nobody writes any more, so nothing says that one could.
  const unfinished = 'Dit plan is niet afgemaakt.';
  await mother.getByText(unfinished).waitFor();
  expect(await mother.getByText('schrijf mee').count()).toBe(0);
  await mother.goto(`/traject/${traject.id}`);
  await mother.getByText(unfinished).waitFor();
  await mother.goto('/vandaag');
  await mother.getByRole('link', { name: 'Lees wat er nu komt' }).click();
  await mother.getByText('Petra, 030 000 0000').waitFor();
  await mother.getByText('Er is geen borgingsplan nodig.').waitFor({ state: 'detached' });
  await expectNoViolations(mother);
  await mother.context().close();

  const desk = await pageOf(region.coordinator, '/aanmelden');
  await desk.getByRole('button', { name: 'Zoeken op naam' }).click();
  await desk.getByLabel('Naam van het huishouden').last().fill('vermeer');
  await desk.getByRole('button', { name: 'Zoeken', exact: true }).click();
  await desk.getByRole('button', { name: 'Weer openen' }).click();
  await desk.getByLabel('Waarom gaat het weer open?').fill('Het gaat weer slechter.');
  await desk.getByRole('button', { name: 'Weer openen' }).click();
  await desk.getByText('Het traject is weer open.').waitFor();
  await desk.context().close();
  const { closed } = (await server.app.services.traject.trajectById(traject.id)) ?? {};
  expect(closed).toBeNull();
}, 240_000);
