import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectNoViolations } from '../support/browser.ts';
import { createTestClock, days, type TestClock } from '../support/clock.ts';
import type { Person } from '../support/person.ts';
import { makeRegion, type Region, type TestTraject } from '../support/region.ts';
import type { TestServer } from '../support/server.ts';
import { choose } from './choose.ts';
import { openPages, pageOn, type Pages } from './page.ts';

let pages: Pages;
let server: TestServer;
let clock: TestClock;
let browser: Browser;
let region: Region;
let traject: TestTraject;
let manager: string;

beforeAll(async () => {
  // Sessions end by it too, so it goes on from now.
  clock = createTestClock(new Date().toISOString());
  pages = await openPages({ clock });
  ({ server, browser } = pages);
  region = await makeRegion(server);
  traject = await region.traject();
  ({ accountId: manager } = await region.account('Mo Manager', ['MANAGER']));
}, 120_000);
afterAll(() => pages.close());

/** Signs an account in now: sessions of before a jump of the clock are over. */
async function signedIn(accountId: string): Promise<Person> {
  const { secret } = await server.app.services.account.startSession({ kind: 'ACCOUNT', accountId }, 'test');
  return server.personWith(secret);
}

async function accountOf(person: Person): Promise<string> {
  const { me } = await person.get<{ me: { accountId: string } }>('{ me { accountId } }');
  return me.accountId;
}

async function pageOf(person: Person, path: string, width = 390): Promise<Page> {
  const page = await pageOn(browser, server, width, person.cookie());
  await page.goto(path);
  return page;
}

test('On screens the regisseur sees what the method asks, ticks what only people see, and goes to the next phase', async () => {
  const page = await pageOf(traject.regisseur, `/traject/${traject.id}`);
  await page.getByRole('heading', { name: 'Wat vraagt de werkwijze nu?' }).waitFor();
  await page.getByText('Klaar: 1 van 5.').waitFor();
  await page.getByRole('link', { name: 'Bekijk alle stappen' }).click();
  await page.getByText('Regietafel ziet zelf dat dit klaar is.').waitFor();
  await page.getByRole('checkbox', { name: /^Vertel hoe wij werken/ }).check();
  await page.getByText(/^Rachida Regisseur vinkte dit aan op/).waitFor();
  await page.getByText('Klaar: 2 van 5.').waitFor();
  await expectNoViolations(page);
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.getByRole('button', { name: 'Ga naar fase 3: startoverleg' }).click();
  await page.getByRole('heading', { name: 'Fase 3: Startoverleg' }).waitFor();
  await page.getByRole('button', { name: 'Een andere fase' }).click();
  await choose(page.getByRole('radio', { name: 'Fase 2: Analyse' }));
  await page.getByRole('button', { name: 'Ga naar deze fase' }).click();
  await page.getByText('Schrijf op waarom.').waitFor();
  await page
    .getByRole('textbox', { name: 'Waarom ga je naar deze fase?' })
    .fill('Er is nog veel niet gezegd.');
  await page.getByRole('button', { name: 'Ga naar deze fase' }).click();
  await page.getByText('Er is nog veel niet gezegd.').waitFor();
  await page.getByRole('heading', { name: 'Fase 2: Analyse' }).waitFor();
  await page.context().close();
}, 240_000);

test('On screens the folder is given by its address, which ticks the step with who and when; a step leads to where it is done', async () => {
  const page = await pageOf(traject.regisseur, `/traject/${traject.id}/stappen`, 1366);
  await page.context().grantPermissions(['clipboard-write']);
  const address = await page.getByRole('textbox', { name: 'Adres van de folder' }).inputValue();
  expect(address).not.toContain(traject.id);
  await page.getByRole('button', { name: 'Kopieer het adres' }).click();
  await page.getByText('Gekopieerd.').waitFor();
  await page.getByText(/^Rachida Regisseur gaf de folder op /).waitFor();
  // Who has the address and no account reads it.
  const anyone = await pageOn(browser, server, 390);
  await anyone.goto(address);
  await anyone.getByRole('heading', { level: 1 }).first().waitFor();
  await expectNoViolations(anyone);
  await anyone.context().close();

  const way = page.getByRole('link', { name: /^Open dit/ }).first();
  const path = (await way.getAttribute('href')) ?? '';
  await way.click();
  await page.waitForURL(`**${path}`);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  expect(await page.getByText(/is niet voor jou|Deze pagina is er niet/).count()).toBe(0);
  await page.context().close();
}, 120_000);

test('On screens a regisseur who gets stuck asks the manager, who says who does what and when', async () => {
  const asks = await pageOf(traject.regisseur, `/traject/${traject.id}/regie`);
  await asks.getByRole('button', { name: 'Vraag de manager' }).click();
  await asks.getByRole('textbox', { name: 'Wat loopt vast?' }).fill('Twee organisaties wachten op elkaar.');
  await asks.getByRole('textbox', { name: 'Wat heb je al gedaan?' }).fill('Samen gebeld.');
  await asks.getByRole('button', { name: 'Stuur naar de manager' }).click();
  await asks.getByText('De manager heeft nog niet geantwoord.').waitFor();
  await expectNoViolations(asks);
  await asks.context().close();
  const regisseur = await accountOf(traject.regisseur);

  clock.advance(days(22));
  const answers = await pageOf(await signedIn(manager), '/sturing', 1366);
  await answers.getByText('Twee organisaties wachten op elkaar.').waitFor();
  await answers.getByText('Er is al 3 weken niets veranderd.').waitFor();
  expect(await answers.getByText('Vermeer').count()).toBe(0);
  await answers.setViewportSize({ width: 390, height: 844 });
  await answers.getByRole('button', { name: 'Schrijf de volgende stap op' }).click();
  await answers.getByRole('textbox', { name: 'Wat gebeurt er nu?' }).fill('Ik bel beide directeuren.');
  await answers.getByRole('textbox', { name: 'Wie doet dat?' }).fill('Mo Manager');
  await answers.getByLabel('Uiterlijk wanneer?').fill('2027-02-01');
  await answers.getByRole('button', { name: 'Stuur naar de regisseur' }).click();
  await answers.getByText(/^Mo Manager doet dit uiterlijk/).waitFor();
  await expectNoViolations(answers);
  const goesOn = await pageOf(await signedIn(regisseur), `/traject/${traject.id}/regie`);
  await goesOn.getByText(/^Mo Manager antwoordde op/).waitFor();
  await goesOn.getByRole('button', { name: 'Het loopt weer' }).click();
  await goesOn.getByText(/^Op .* liep het weer\.$/).waitFor();
  await expectNoViolations(goesOn);
  await goesOn.context().close();
  await answers.context().close();
}, 240_000);

// What is open is gone through in `whole-circle.test.ts`: here nothing is.
test('On screens regie is handed over from a day on', async () => {
  const elsewhere = await makeRegion(server, 'Wijkteam Zuid');
  const another = await elsewhere.traject();
  const { accountId } = await elsewhere.account('Bo Opvolger', ['PROFESSIONAL'], ['A', 'B', 'B+']);
  const gives = await pageOf(another.regisseur, `/traject/${another.id}/mensen`);
  await gives.getByRole('button', { name: 'Regie overdragen' }).click();
  await choose(gives.getByRole('radio', { name: /Bo Opvolger/ }));
  await gives.getByRole('textbox', { name: 'Waarom?' }).fill('Ik ga ander werk doen.');
  const day = new Date(clock.now().getTime() + days(5)).toISOString().slice(0, 10);
  // To a certified institution one talks together first; elsewhere one may.
  const certified = gives.getByRole('group', { name: 'Gaat de regie van of naar SAVE of een GI?' });
  await choose(certified.getByRole('radio', { name: 'Ja' }));
  await gives.getByText('Plan eerst een overleg').waitFor();
  await expectNoViolations(gives);
  await choose(certified.getByRole('radio', { name: 'Nee' }));
  await gives.getByLabel('Vanaf welke dag?').fill(day);
  await gives.getByRole('button', { name: 'Verder' }).click();
  await gives.getByRole('button', { name: 'Ja, draag over' }).click();
  await gives.getByText(/^Bo Opvolger wordt regisseur op/).waitFor();
  await expectNoViolations(gives);
  clock.advance(days(6));
  await server.app.services.jobs.runDue();
  const takes = await pageOf(await signedIn(accountId), '/trajecten');
  await takes.getByText('Jij bent regisseur').waitFor();
  await takes.context().close();
  await gives.context().close();
}, 240_000);
