import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { webPages } from '../../server/src/web-pages.ts';
import { adoptInMeeting } from '../support/adopting.ts';
import { openBrowser } from '../support/browser.ts';
import * as asks from '../support/operations.ts';
import { makeRegion, type TestTraject } from '../support/region.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { PATIENCE } from './meeting/place.ts';
import { goToItem } from './meeting/screens.ts';
import { hasFocus } from './in-focus.ts';
import { looksWell, pageOn } from './page.ts';

let server: TestServer;
let browser: Browser;
let traject: TestTraject;
const planId = randomUUID();
const INVOLVED = 'Deze mensen zijn bij ons betrokken';

beforeAll(async () => {
  const web = await webPages();
  if (!web) throw new Error('The pages are not built.');
  server = await startServer({ web });
  traject = await (await makeRegion(server)).traject();
  const input = { trajectId: traject.id, planId, formId: 'support-plan.wij' };
  await traject.regisseur.get(asks.startPlan, { input });
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await server.close();
});

const plan = (id: string): string => `/traject/${traject.id}/plan/${id}`;
/** The row of the list of somebody. */
const row = (page: Page, name: RegExp) => page.getByRole('listitem').filter({ hasText: name }).first();
const onMap = (page: Page, name: RegExp) => page.getByRole('button', { name }).first();

/** What was chosen in the plan, as the server has it. */
async function options(): Promise<(string | null)[]> {
  const { plan: now } = await traject.regisseur.get<{
    plan: { sections: { entries: { answers: { option: string | null }[] }[] }[] };
  }>(asks.plan, { id: planId });
  return now.sections.flatMap(({ entries }) =>
    entries.flatMap(({ answers }) => answers.map(({ option }) => option)),
  );
}

/** Drags with a finger from the middle of somebody to a part of the way between the middle and the edge of the map. */
async function dragTo(page: Page, name: RegExp, far: number): Promise<void> {
  const person = onMap(page, name);
  await person.scrollIntoViewIfNeeded();
  const [from, map] = [await person.boundingBox(), await person.locator('..').boundingBox()];
  if (!from || !map) throw new Error('nobody on the map');
  const start = { x: from.x + from.width / 2, y: from.y + 18 };
  const end = { x: map.x + map.width / 2, y: map.y + map.height * (0.5 - far / 2) };
  const finger = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    finger.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', [start]);
  await touch('touchMove', [{ x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }]);
  await touch('touchMove', [end]);
  await touch('touchEnd', []);
}

test('The household puts people on the map of the network on a phone, and the regisseur sees it grow', async () => {
  const [mother] = traject.household;
  const phone = await pageOn(browser, server, 390, mother!.person.cookie());
  const laptop = await pageOn(browser, server, 1366, traject.regisseur.cookie());
  await laptop.goto(`${plan(planId)}/kaart`);
  await laptop.getByText('Er staat nog niemand op de kaart.', { exact: false }).waitFor();

  await phone.goto(`${plan(planId)}?deel=involved`);
  await phone.getByRole('button', { name: 'Iemand op de kaart zetten' }).click();
  await phone.locator('label').filter({ hasText: 'Oma Gré' }).click();
  await phone.getByText('Dichtbij', { exact: true }).click();
  await phone.locator('label').filter({ hasText: 'Sterke band' }).click();
  await phone.getByText('Oma Gré Dichtbij, Sterke band').waitFor();
  await phone.getByRole('button', { name: /^Klaar.*Oma Gré/ }).click();
  await looksWell(phone, 'map-390');
  await row(laptop, /Oma Gré Dichtbij, Sterke band/).waitFor();

  // Somebody who takes no part in the traject stands on it too, without an account or a line on the list of people.
  await phone.getByRole('button', { name: 'Iemand op de kaart zetten' }).click();
  await phone.getByText('Iemand die niet meedoet').click();
  await phone.getByLabel('Naam', { exact: true }).fill('Buurman Jo');
  await phone.getByRole('button', { name: 'Zet erbij' }).click();
  await phone.locator('label').filter({ hasText: 'Verder weg' }).click();
  await row(laptop, /Buurman Jo Verder weg/).waitFor();

  await dragTo(phone, /^Oma.*Gré:/, 0.42);
  await row(laptop, /Oma Gré Heel dichtbij/).waitFor();
  await looksWell(laptop, 'map-1366');
  await phone.context().close();
  await laptop.context().close();
}, 240_000);

test('The same is done with the keyboard, and read aloud as a list', async () => {
  const laptop = await pageOn(browser, server, 1366, traject.regisseur.cookie());
  await laptop.goto(`${plan(planId)}/kaart`);
  const grandmother = onMap(laptop, /^Oma.*Gré:/);
  await expect.poll(() => laptop.locator('[inert]').count(), { timeout: PATIENCE }).toBe(0);
  await grandmother.focus();
  await laptop.keyboard.press('ArrowDown');
  await row(laptop, /Oma Gré Dichtbij/).waitFor();
  await laptop.keyboard.press('ArrowDown');
  await row(laptop, /Oma Gré Verder weg/).waitFor();
  expect(await laptop.getByRole('status').filter({ hasText: 'Oma Gré: Verder weg' }).count()).toBe(1);
  expect(await grandmother.evaluate((one) => one === one.ownerDocument.activeElement)).toBe(true);
  await laptop.keyboard.press('Enter');
  await laptop.getByRole('group', { name: 'Hoe is de band?' }).waitFor();
  await laptop.getByRole('radio', { name: 'Gespannen band' }).focus();
  await laptop.keyboard.press('Space');
  await row(laptop, /Oma Gré Verder weg, Gespannen band/).waitFor();
  await expect.poll(options, { timeout: PATIENCE }).toContain('tense');
  await laptop.context().close();
}, 120_000);

/** In the family tree, somebody is this of another: chosen with a finger or by keyboard, in lists that both know. */
async function relate(page: Page, who: RegExp, way: string, other: string): Promise<void> {
  const open = page.getByRole('button', { name: who }).last();
  if ((await open.getAttribute('aria-expanded')) !== 'true') await open.click();
  await page.getByRole('combobox', { name: /^Wat is / }).selectOption({ label: way });
  await page.getByRole('combobox', { name: 'Van wie?' }).selectOption({ label: other });
  await page.getByRole('button', { name: 'Zet in de stamboom' }).click();
}

test('Under the map the family tree is drawn, by touch and by keyboard, and the regisseur sees it grow', async () => {
  const [mother] = traject.household;
  const [anna, kid] = [mother!.name, traject.child.name];
  const phone = await pageOn(browser, server, 390, mother!.person.cookie());
  const laptop = await pageOn(browser, server, 1366, traject.regisseur.cookie());
  for (const page of [phone, laptop]) await page.goto(`${plan(planId)}/kaart`);
  await phone.getByRole('heading', { name: 'Stamboom' }).waitFor();
  await expect.poll(() => phone.locator('[inert]').count(), { timeout: PATIENCE }).toBe(0);
  await relate(phone, new RegExp(`^Familie van.*${kid}$`), 'Kind van', anna);
  await relate(phone, new RegExp(`^Klaar.*${kid}$`), 'Kind van', 'Oma Gré');
  // Nothing is chosen by itself, and what is missing is said.
  await phone.getByRole('button', { name: 'Zet in de stamboom' }).click();
  await hasFocus(phone, { label: 'Van wie?', wrong: 'Kies eerst iemand.' });
  await laptop.getByText(`${kid}: kind van Oma Gré, kind van ${anna}`, { exact: true }).first().waitFor();

  // What was wrong is taken away, by who has no mouse.
  await laptop.getByRole('button', { name: new RegExp(`^Familie van.*${kid}$`) }).focus();
  await laptop.keyboard.press('Enter');
  await laptop.getByRole('button', { name: /^Weghalen.*kind van Oma Gré$/ }).focus();
  await laptop.keyboard.press('Enter');
  await phone.getByText(`${kid}: kind van ${anna}`, { exact: true }).first().waitFor();
  await phone.getByRole('button', { name: new RegExp(`^Klaar.*${kid}$`) }).click();
  await relate(phone, /^Familie van.*Oma Gré$/, 'Ouder van', anna);

  // A father who takes no part stands in it by name alone.
  await phone.getByRole('button', { name: 'Zet iemand erbij die niet meedoet' }).click();
  await phone.getByRole('button', { name: 'Zet erbij' }).last().click();
  await hasFocus(phone, { label: 'Naam' });
  await phone.keyboard.type('Karel Jansen');
  await phone.getByRole('button', { name: 'Zet erbij' }).last().click();
  await relate(phone, /^Klaar.*Karel Jansen$/, 'Was partner van', anna);
  await relate(phone, /^Klaar.*Karel Jansen$/, 'Ouder van', kid);
  await row(laptop, new RegExp(`Karel Jansen: ouder van ${kid}, was partner van ${anna}`)).waitFor();
  const inTree = laptop.getByRole('region', { name: 'Tekening van de stamboom' }).getByRole('button');
  await expect.poll(() => inTree.count(), { timeout: PATIENCE }).toBe(4);
  // Who stands in the tree alone is not on the map of the network, and the map is as it was.
  expect(await row(laptop, /Karel Jansen.*nog niet op de kaart/).count()).toBe(0);
  await looksWell(phone, 'family-390');
  await looksWell(laptop, 'family-1366');
  await inTree.filter({ hasText: /^K.*Karel/ }).focus();
  await laptop.keyboard.press('Enter');
  await laptop.getByRole('combobox', { name: 'Wat is Karel Jansen?' }).waitFor();
  for (const page of [phone, laptop]) await page.context().close();
}, 240_000);

test('In a meeting it is drawn on the phones, for who chairs and on the beamer at once', async () => {
  const [mother] = traject.household;
  const meetingId = randomUUID();
  const startsAt = new Date(Date.now() + 60_000).toISOString();
  const personIds = traject.household.map(({ id }) => id);
  const people = { trajectId: traject.id, meetingId, planId, personIds };
  await traject.regisseur.get('mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { id } }', {
    input: { ...people, kind: 'STARTOVERLEG', startsAt, minutes: 60, place: 'Wijkgebouw' },
  });
  await traject.regisseur.get('mutation ($id: ID!) { startMeeting(meetingId: $id) { code } }', {
    id: meetingId,
  });
  const phone = await pageOn(browser, server, 390, mother!.person.cookie());
  const chair = await pageOn(browser, server, 1366, traject.regisseur.cookie());
  const beamer = await pageOn(browser, server, 1920, traject.regisseur.cookie());
  await beamer.setViewportSize({ width: 1920, height: 1080 });
  await phone.goto(`/overleg/${meetingId}`);
  await chair.goto(`/overleg/${meetingId}/leiden`);
  await beamer.goto(`/overleg/${meetingId}/scherm`);
  await goToItem(chair, INVOLVED);
  await row(phone, /Oma Gré Verder weg/).waitFor();
  const grandmother = onMap(phone, /^Oma.*Gré:/);
  await expect.poll(() => phone.locator('[inert]').count(), { timeout: PATIENCE }).toBe(0);
  await grandmother.focus();
  await phone.keyboard.press('ArrowUp');
  await row(chair, /Oma Gré Dichtbij, Gespannen band/).waitFor();
  await beamer.getByText('Oma Gré: Dichtbij, Gespannen band', { exact: true }).waitFor();
  await looksWell(phone, 'map-meeting-390');
  await looksWell(chair, 'map-meeting-1366');
  await looksWell(beamer, 'map-meeting-1920');
  await beamer.getByText('Petra Verpleegkundige').waitFor();
  const map = await beamer.locator('.map').boundingBox();
  expect(map!.y).toBeGreaterThan(0);
  expect(map!.y + map!.height).toBeLessThan(1080);
  await phone.keyboard.press('ArrowDown');
  await row(chair, /Oma Gré Verder weg, Gespannen band/).waitFor();
  await traject.regisseur.get('mutation ($id: ID!) { closeMeeting(meetingId: $id) { id } }', {
    id: meetingId,
  });
  for (const page of [phone, chair, beamer]) await page.context().close();
}, 240_000);

test('Then and now stand side by side, of the versions that one may read', async () => {
  const [mother] = traject.household;
  const adults = traject.household.map(({ id }) => id);
  await adoptInMeeting(traject, planId, adults);
  const newPlanId = randomUUID();
  await traject.regisseur.get('mutation ($input: RenewPlanInput!) { renewPlan(input: $input) { id } }', {
    input: { planId, newPlanId },
  });
  const phone = await pageOn(browser, server, 390, mother!.person.cookie());
  await phone.goto(`/traject/${traject.id}/mensen`);
  await phone.getByRole('link', { name: 'Kaart van het netwerk' }).click();
  await phone.waitForURL(`**/${newPlanId}/kaart`);
  const grandmother = onMap(phone, /^Oma.*Gré:/);
  await grandmother.click();
  await grandmother.press('ArrowUp');
  await row(phone, /Oma Gré Dichtbij, Gespannen band/).waitFor();
  await phone.getByRole('button', { name: /^Klaar/ }).click();
  await phone.getByRole('button', { name: 'Toen en nu vergelijken' }).click();
  await phone.getByRole('heading', { level: 3 }).nth(1).waitFor({ timeout: PATIENCE });
  await phone.getByText('Oma Gré: Verder weg, Gespannen band', { exact: true }).waitFor();
  await phone.getByText('Oma Gré: Dichtbij, Gespannen band', { exact: true }).waitFor();
  await looksWell(phone, 'map-then-390');
  await phone.setViewportSize({ width: 1366, height: 768 });
  await looksWell(phone, 'map-then-1366');
  // Of the version from before, the newer one is not called what was.
  await adoptInMeeting(traject, newPlanId, adults, 'VOORTGANGSOVERLEG');
  await phone.goto(`${plan(planId)}/kaart`);
  await phone.getByRole('button', { name: 'Toen en nu vergelijken' }).click();
  await expect
    .poll(() => phone.getByRole('heading', { level: 3 }).allInnerTexts(), { timeout: PATIENCE })
    .toEqual([expect.stringMatching(/^Versie 2/), expect.stringMatching(/^Versie 1/)]);
  await phone.context().close();
}, 240_000);
