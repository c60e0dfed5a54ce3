import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Person } from '../support/person.ts';
import { makeRegion, type TestTraject } from '../support/region.ts';
import type { TestServer } from '../support/server.ts';
import { looksWell, openPages, pageOn, type Pages } from './page.ts';

let pages: Pages;
let server: TestServer;
let browser: Browser;
let traject: TestTraject;

beforeAll(async () => {
  pages = await openPages();
  ({ server, browser } = pages);
  traject = await (await makeRegion(server)).traject();
}, 120_000);
afterAll(() => pages.close());

async function peopleOf(person: Person, width: number): Promise<Page> {
  const page = await pageOn(browser, server, width, person.cookie());
  await page.goto(`/traject/${traject.id}/mensen`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

const seersOn = (page: Page, datum: string): Locator =>
  page.getByRole('group', { name: new RegExp(`^Wie mag dit nog meer zien\\? ?: ${datum}$`) });

test('On her phone the mother chooses for every datum who else sees it, and the others see just that (A20)', async () => {
  const own = await peopleOf(traject.household[0]!.person, 390);
  await own.getByRole('button', { name: /^Veranderen ?: Anna Vermeer$/ }).click();
  await own.getByRole('textbox', { name: 'Telefoon' }).fill('06 12345678');
  await own.getByRole('textbox', { name: 'Adres' }).fill('Schuilstraat 1');
  const seers = (datum: string) => seersOn(own, datum);
  await seers('Telefoon').getByText('Familie, vrienden en buren', { exact: true }).click();
  await seers('Adres').getByText('Professionals', { exact: true }).click();
  await looksWell(own, 'contact-data-390');
  await own.getByRole('button', { name: 'Opslaan' }).click();
  await own.getByText('Ook te zien voor: familie, vrienden en buren').waitFor();
  await own.getByText('Ook te zien voor: professionals').waitFor();
  await looksWell(own, 'contact-seen-390');

  const grandmother = await peopleOf(traject.network.person, 1366);
  await grandmother.getByText('06 12345678').waitFor();
  expect(await grandmother.getByText('Schuilstraat').count()).toBe(0);
  expect(await grandmother.getByText('Ook te zien voor').count()).toBe(0);
  const nurse = await peopleOf(traject.professional.person, 1366);
  await nurse.getByText('Schuilstraat 1').waitFor();
  expect(await nurse.getByText('06 12345678').count()).toBe(0);

  // Who leads takes away and adds nothing; what is taken away is gone from the screen of grandmother.
  const leads = await peopleOf(traject.regisseur, 1366);
  await leads.getByRole('button', { name: /^Veranderen ?: Anna Vermeer$/ }).click();
  const phone = seersOn(leads, 'Telefoon');
  expect(await phone.getByRole('checkbox').count()).toBe(1);
  await looksWell(leads, 'contact-leads-1366');
  await phone.getByText('Familie, vrienden en buren', { exact: true }).click();
  await leads.getByRole('button', { name: 'Opslaan' }).last().click();
  await grandmother.getByText('06 12345678').waitFor({ state: 'detached' });
  await Promise.all([own, grandmother, nurse, leads].map((page) => page.context().close()));
}, 240_000);

test('The regisseur names on screen who decides for a child, who then chooses who sees its address', async () => {
  const leads = await peopleOf(traject.regisseur, 1366);
  await leads.getByRole('button', { name: /^Veranderen ?: Lotte Vermeer$/ }).click();
  const decides = leads.getByRole('group', { name: 'Wie beslist over de gegevens van dit kind?' });
  await decides.getByText('Anna Vermeer').click();
  await looksWell(leads, 'contact-decides-1366');
  await leads.getByRole('button', { name: 'Opslaan' }).last().click();
  await leads.getByText('Anna Vermeer beslist over deze gegevens.').waitFor();
  const own = await peopleOf(traject.household[0]!.person, 390);
  await own.getByRole('button', { name: /^Veranderen ?: Lotte Vermeer$/ }).click();
  expect(await own.getByRole('textbox', { name: 'Naam' }).count()).toBe(0);
  await own.getByRole('textbox', { name: 'Adres' }).fill('Schuilstraat 1');
  await own.getByRole('textbox', { name: 'E-mail' }).fill('van.haar@voorbeeld.test');
  await seersOn(own, 'Adres').getByText('Familie, vrienden en buren', { exact: true }).click();
  await looksWell(own, 'contact-child-390');
  await own.getByRole('button', { name: 'Opslaan' }).click();
  const grandmother = await peopleOf(traject.network.person, 1366);
  await grandmother.getByText('Schuilstraat 1').waitFor();

  // Who invites is told that the address is not of the child; hiding from who decides says what that does.
  await leads.getByText('van.haar@voorbeeld.test').waitFor();
  await leads.getByRole('button', { name: /^Uitnodigen ?: Lotte Vermeer$/ }).click();
  await leads.getByText('Iemand anders vulde dit mailadres in').waitFor();
  await looksWell(leads, 'contact-by-another-1366');
  await leads.getByRole('button', { name: 'Sluiten' }).click();
  await leads.getByRole('button', { name: /^Veranderen ?: Lotte Vermeer$/ }).click();
  await leads.getByText('Vink je Anna Vermeer aan, dan stopt dat.').waitFor();
  await leads.getByRole('button', { name: 'Annuleren' }).click();

  // What an adult asked for is written down with it.
  await leads.getByRole('button', { name: /^Veranderen ?: Anna Vermeer$/ }).click();
  await leads.getByText('Anna Vermeer vroeg mij om meer te laten zien').click();
  await seersOn(leads, 'Telefoon').getByText('Huishouden', { exact: true }).click();
  await leads.getByRole('button', { name: 'Opslaan' }).last().click();
  const father = await peopleOf(traject.household[1]!.person, 390);
  await father.getByText('06 12345678').waitFor();
  await Promise.all([leads, own, grandmother, father].map((page) => page.context().close()));
}, 240_000);
