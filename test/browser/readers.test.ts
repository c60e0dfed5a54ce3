import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPlan } from '../support/operations.ts';
import type { Person } from '../support/person.ts';
import { makeRegion, type TestTraject } from '../support/region.ts';
import { choose } from './choose.ts';
import { boxHolds, typeIn } from './meeting/screens.ts';
import { looksWell, openPages, pageOn, type Pages } from './page.ts';

/*
 * Who reads a plan is chosen on a screen, person by person (A2): the grandmother gets a place, reads and writes there,
 * and loses it again. Then nothing of the plan is left on the page that she had open.
 */

const HAPPENS = 'Wat zien we gebeuren?';
const WORDS = 'We zien dat Lotte weer lacht.';
const HERS = ' Bij oma ook.';
const setReaders = 'mutation ($input: SetPlanReadersInput!) { setPlanReaders(input: $input) { id } }';

let pages: Pages;
let traject: TestTraject;
const planId = randomUUID();

beforeAll(async () => {
  pages = await openPages();
  traject = await (await makeRegion(pages.server)).traject();
  const input = { trajectId: traject.id, planId, formId: 'support-plan.wij' };
  await traject.regisseur.get(startPlan, { input });
}, 120_000);
afterAll(() => pages.close());

async function planOn(person: Person, width: number): Promise<Page> {
  const page = await pageOn(pages.browser, pages.server, width, person.cookie());
  await page.goto(`/traject/${traject.id}/plan/${planId}?deel=shared-picture`);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  return page;
}

const mayRead = (page: Page, name: string) => page.getByRole('checkbox', { name: new RegExp(`^${name}`) });
const save = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Bewaar wie mag lezen' }).click();
  await page.getByText('Bewaard.', { exact: true }).waitFor();
};

test('The regisseur gives the grandmother a place in a plan; she reads and writes there, and others see that she reads', async () => {
  const grandmother = await planOn(traject.network.person, 390);
  await grandmother.getByText('Dit plan is er niet, of is niet voor jou').waitFor();
  const mother = await planOn(traject.household[0]!.person, 390);
  await mother.getByRole('button', { name: 'Schrijf mee' }).click();
  await typeIn(mother, HAPPENS, WORDS);
  expect(await mother.getByText('Oma Gré, oma').count()).toBe(0);

  const leads = await planOn(traject.regisseur, 390);
  await leads.getByText('Wie mag dit plan lezen?').click();
  await choose(mayRead(leads, 'Oma Gré'));
  await save(leads);
  await looksWell(leads, 'readers-chosen-390');
  await mother.getByText('Oma Gré, oma').first().waitFor({ state: 'attached' });

  await grandmother.goto(`/traject/${traject.id}`);
  await grandmother.getByRole('link', { name: 'Ondersteuningsplan' }).first().click();
  await grandmother.goto(`/traject/${traject.id}/plan/${planId}?deel=shared-picture`);
  await grandmother.getByRole('button', { name: 'Schrijf mee' }).click();
  await boxHolds(grandmother, HAPPENS, WORDS);
  await typeIn(grandmother, HAPPENS, HERS);
  await boxHolds(mother, HAPPENS, WORDS + HERS);
  await looksWell(grandmother, 'readers-reads-390');
  for (const page of [grandmother, mother, leads]) await page.context().close();
}, 240_000);

test('Taken off the readers she loses what she had open; ticks that were not saved stay while others come to read', async () => {
  const grandmother = await planOn(traject.network.person, 390);
  await boxHolds(grandmother, HAPPENS, WORDS + HERS);
  const leads = await planOn(traject.regisseur, 390);
  await leads.getByText('Wie mag dit plan lezen?').click();
  await choose(mayRead(leads, 'Bram Vermeer'), false);
  await choose(mayRead(leads, 'Oma Gré'), false);
  // Meanwhile, on another of her screens, the child comes to read too.
  const others = [...traject.household.map(({ id }) => id), traject.professional.id, traject.network.id];
  const personIds = [...others.filter((id) => id !== traject.professional.id), traject.child.id];
  await traject.regisseur.get(setReaders, { input: { planId, personIds } });
  await mayRead(leads, 'Petra Verpleegkundige').and(leads.locator(':not(:checked)')).waitFor();
  expect(await mayRead(leads, 'Oma Gré').isChecked()).toBe(false);
  expect(await mayRead(leads, 'Bram Vermeer').isChecked()).toBe(false);
  await choose(mayRead(leads, 'Bram Vermeer'));
  await save(leads);

  await grandmother.getByText('Dit plan is er niet, of is niet voor jou').waitFor();
  expect(await grandmother.locator('body').innerText()).not.toContain(WORDS);
  expect(await grandmother.getByRole('textbox').count()).toBe(0);
  await looksWell(grandmother, 'readers-lost-390');
  await grandmother.goto(`/traject/${traject.id}`);
  await grandmother.getByRole('heading', { level: 1 }).waitFor();
  await grandmother.waitForLoadState('networkidle');
  expect(await grandmother.getByRole('link', { name: /Ondersteuningsplan/ }).count()).toBe(0);
  for (const page of [grandmother, leads]) await page.context().close();
}, 240_000);

test('Who takes part no longer has nothing left of the traject on a page that was open', async () => {
  const nurse = await pageOn(pages.browser, pages.server, 1366, traject.professional.person.cookie());
  await nurse.goto(`/traject/${traject.id}/mensen`);
  await nurse.getByText('Anna Vermeer').first().waitFor();
  const remove = 'mutation ($id: ID!) { removePerson(personId: $id) }';
  await traject.regisseur.get(remove, { id: traject.professional.id });
  await nurse.getByText('Dit traject is niet voor jou').waitFor();
  expect(await nurse.locator('body').innerText()).not.toMatch(/Vermeer|Oma Gré/);
  await looksWell(nurse, 'traject-lost-1366');
  await nurse.context().close();
}, 120_000);
