import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { repeatedEvery } from '../../server/src/safety/signal-mail.ts';
import { createTestClock, type TestClock } from '../support/clock.ts';
import * as operations from '../support/operations.ts';
import type { Person } from '../support/person.ts';
import { makeRegion, type Region, type TestTraject } from '../support/region.ts';
import { looksWell, openPages, pageOn, type Pages } from './page.ts';

/* Signals of unsafety on the screens of who sends and who reads: only a person who opens one has read it. */

let pages: Pages;
let clock: TestClock;
let region: Region;
let traject: TestTraject;

beforeAll(async () => {
  clock = createTestClock(new Date().toISOString());
  pages = await openPages({ clock });
  region = await makeRegion(pages.server);
  traject = await region.traject();
}, 120_000);
afterAll(() => pages.close());

async function pageOf(person: Person, path: string, width = 390): Promise<Page> {
  const page = await pageOn(pages.browser, pages.server, width, person.cookie());
  await page.goto(path);
  return page;
}

/** Sends one in the dialog of who is not safe. */
async function sendFrom(page: Page, words: string, danger = false): Promise<void> {
  await page.getByRole('textbox', { name: 'Wil je er iets bij schrijven?' }).fill(words);
  if (danger) await page.getByText('Er is gevaar voor iemands leven').click();
  await page.getByRole('button', { name: 'Verstuur dit bericht' }).click();
  await page.getByText('Je bericht is verstuurd.', { exact: false }).waitFor();
}

/** Looks anew at what became of it, as the sender does. */
async function lookAgain(page: Page): Promise<void> {
  const answered = page.waitForResponse((response) =>
    (response.request().postData() ?? '').includes('SafetySignalState'),
  );
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Ik voel mij niet veilig' }).click();
  await answered;
}

const mailsDue = async (): Promise<number> => {
  const sent = vi.spyOn(pages.server.core.mailer, 'send');
  await pages.server.app.services.safety.mailDue();
  const count = sent.mock.calls.length;
  sent.mockRestore();
  return count;
};

test('On screens a signal is not read by a page that is open: only when the regisseur opens it the sender reads so', async () => {
  const leads = await pageOf(traject.regisseur, `/traject/${traject.id}`, 1366);
  await leads.getByRole('heading', { level: 1 }).waitFor();
  const sends = await pageOf(traject.household[0]!.person, '/vandaag');
  await sends.getByRole('button', { name: 'Ik voel mij niet veilig' }).click();
  await sendFrom(sends, 'Hij bonst op de deur.');
  // The live page hears that something is new, and shows no word of it.
  await leads.getByText('Er is een nieuw signaal.').waitFor();
  expect(await leads.getByText('Hij bonst op de deur.').count()).toBe(0);
  await leads.reload();
  await leads.getByText('Er is een nieuw signaal.').waitFor();
  await looksWell(leads, 'signals-new');
  await lookAgain(sends);
  await sends.getByText('Verstuurd', { exact: true }).waitFor();

  await leads.getByRole('button', { name: 'Lees de signalen' }).click();
  await leads.getByText('Hij bonst op de deur.').waitFor();
  await looksWell(leads, 'signals-read');
  await lookAgain(sends);
  await sends.getByText('Gelezen', { exact: true }).waitFor();

  // What comes next is new again: what is open on the screen reads nothing by itself.
  await sends.getByRole('button', { name: 'Nog een bericht sturen' }).click();
  await sendFrom(sends, 'Nu is hij boven.', true);
  await leads.getByText('Er is een nieuw signaal.').waitFor();
  expect(await leads.getByText('Nu is hij boven.').count()).toBe(0);
  await mailsDue();
  clock.advance(repeatedEvery);
  expect(await mailsDue()).toBeGreaterThan(0);
  await leads.goto(`/traject/${traject.id}/veilig`);
  await leads.getByRole('button', { name: 'Lees de signalen' }).click();
  await leads.getByText('Nu is hij boven.').waitFor();
  clock.advance(repeatedEvery);
  expect(await mailsDue()).toBe(0);
  await leads.getByRole('textbox', { name: 'Wat doe je hiermee?' }).first().fill('Ik belde haar meteen.');
  await leads.getByRole('button', { name: 'Leg dit vast' }).first().click();
  await leads.getByText('Ik belde haar meteen.').waitFor();
  await looksWell(leads, 'signals-answered');
  await leads.context().close();
  await sends.context().close();
}, 240_000);

test('On screens the safety desk is asked for, is led to a message of danger of life, and reads it where it taps', async () => {
  const elsewhere = await makeRegion(pages.server, 'Wijkteam Zuid');
  const another = await elsewhere.traject();
  const { person: administers } = await elsewhere.account('Bea Beheer', ['ADMINISTRATOR']);
  const rules = await pageOf(administers, '/beheer', 1366);
  await rules.getByText('Er is nog geen veiligheidsdesk').waitFor();
  await looksWell(rules, 'signals-no-desk');
  const { person: guard } = await elsewhere.account('Dora Desk', ['SAFETY_DESK']);
  await rules.reload();
  await rules.getByText('Dora Desk').waitFor();
  expect(await rules.getByText('Er is nog geen veiligheidsdesk').count()).toBe(0);

  // The page of the desk is open already, and is not loaded again.
  const desk = await pageOf(guard, '/vandaag', 1366);
  await desk.getByRole('heading', { level: 1 }).waitFor();
  const sends = await pageOf(another.household[0]!.person, '/vandaag');
  await sends.getByRole('button', { name: 'Ik voel mij niet veilig' }).click();
  await sends.getByText('Een professional leest dit: de regisseur.', { exact: true }).waitFor();
  await sends.getByText('Er is gevaar voor iemands leven').click();
  await sends.getByText('Een professional leest dit: de regisseur of de veiligheidsdesk.').waitFor();
  await looksWell(sends, 'signals-who-reads');
  await sendFrom(sends, 'Hij heeft een mes.');

  await desk.getByText('Er is een nieuw bericht.').waitFor();
  await looksWell(desk, 'signals-desk-today');
  await desk.getByRole('link', { name: 'Ga naar de berichten' }).click();
  await desk.getByText('Er is een nieuw bericht.').waitFor();
  expect(await desk.getByText('Hij heeft een mes.').count()).toBe(0);
  await lookAgain(sends);
  await sends.getByText('Verstuurd', { exact: true }).waitFor();
  await desk.getByRole('button', { name: 'Lees de berichten' }).click();
  await desk.getByText('Hij heeft een mes.').waitFor();
  await desk.getByText('Er is een nieuw bericht.').waitFor({ state: 'detached' });
  // What comes now is told on the page that is open, and not shown there; opened by a colleague it is new no more.
  await sends.getByRole('button', { name: 'Nog een bericht sturen' }).click();
  await sendFrom(sends, 'Hij loopt nu weg.', true);
  await desk.getByText('Er is een nieuw bericht.').waitFor();
  expect(await desk.getByText('Hij loopt nu weg.').count()).toBe(0);
  await guard.get('{ safetyDesk { trajectId } }');
  await desk.getByText('Er is een nieuw bericht.').waitFor({ state: 'detached' });
  await lookAgain(sends);
  await sends.getByText('Gelezen', { exact: true }).waitFor();
  await desk.getByRole('textbox', { name: 'Wat doe je hiermee?' }).fill('De politie is onderweg.');
  await desk.getByRole('button', { name: 'Leg dit vast' }).click();
  await desk.getByText('De politie is onderweg.').waitFor();
  await looksWell(desk, 'signals-desk');
  for (const page of [rules, sends, desk]) await page.context().close();
}, 240_000);

test('On screens a child whose father leads reads that the desk reads it, and is not sent to him', async () => {
  await region.account('Dora Desk', ['SAFETY_DESK']);
  const members = [
    { name: 'Bram Jansen', child: false, relation: 'vader' },
    { name: 'Lotte Jansen', child: true, relation: 'dochter' },
  ];
  const input = { askedBy: 'hij zelf', householdName: 'Jansen', members, reason: 'Druk.', answers: [] };
  const { registerRequest: made } = await region.coordinator.get<{
    registerRequest: { id: string; people: { id: string; name: string }[] };
  }>(operations.registerRequest, { input });
  const idOf = (name: string): string => made.people.find((one) => one.name === name)?.id ?? '';
  await region.coordinator.get(operations.appointFirstRegisseur, {
    input: { trajectId: made.id, personId: idOf('Bram Jansen'), level: 1, motivation: 'Hij wil het zelf.' },
  });
  const child = await region.sessionOf(made.id, idOf('Lotte Jansen'));
  const page = await pageOf(child, `/traject/${made.id}/veilig`);
  await page.getByText('Een professional leest dit: de veiligheidsdesk.', { exact: false }).waitFor();
  await page.getByText('Vertel het aan een professional.').waitFor();
  expect(await page.getByText('Vertel het aan Bram').count()).toBe(0);
  expect(await page.getByText('Laat het de regisseur weten').count()).toBe(0);
  await looksWell(page, 'signals-child');
  await page.getByRole('button', { name: 'Verstuur dit bericht' }).click();
  await page.getByText('Je bericht is verstuurd.', { exact: false }).waitFor();
  // The desk reads why no professional leads, and whom to ask: while there is no manager, who administers is asked.
  const { person: guard } = await region.account('Wim Wacht', ['SAFETY_DESK']);
  await region.account('Bart Beheer', ['ADMINISTRATOR']);
  const desk = await pageOf(guard, '/veiligheid', 1366);
  await desk.getByRole('button', { name: 'Lees de berichten' }).click();
  await desk.getByText('De beheerder is gevraagd om een manager.', { exact: false }).first().waitFor();
  await looksWell(desk, 'signals-desk-no-manager');
  await desk.context().close();
  // The manager is asked for a professional, and appoints one there.
  const { person: manager } = await region.account('Mo Manager', ['MANAGER']);
  const steering = await pageOf(manager, '/sturing', 1366);
  await steering
    .getByRole('button', { name: /^Ander wordt regisseur/ })
    .first()
    .click();
  await steering.getByRole('heading', { name: /^Ander wordt regisseur/ }).waitFor();
  await looksWell(steering, 'signals-manager');
  for (const one of [page, steering]) await one.context().close();
}, 240_000);
