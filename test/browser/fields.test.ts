import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeHousehold, type Household } from '../fault/kill/household.ts';
import { hasFocus } from './in-focus.ts';
import { openPlace, type Place } from './meeting/place.ts';
import { planNow } from './meeting/table.ts';

let place: Place;
let household: Household;

beforeAll(async () => {
  place = await openPlace();
  household = await makeHousehold(place.server);
});
afterAll(() => place.close());

/** Writes into a box for a day or a time whatever its own keyboard would let through. */
const force = (page: Page, label: string, value: string): Promise<void> =>
  page.getByLabel(label, { exact: true }).evaluate((box, text) => {
    const input = box as unknown as { max: string; value: string; dispatchEvent(event: Event): boolean };
    input.max = '';
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }, value);

test('Planning a meeting says at each field what is wrong, in the server’s words', async () => {
  const page = await place.laptop(place.server.colleague('regisseur').secret);
  await page.goto(`/traject/${household.trajectId}/overleggen`);
  const save = page.getByRole('button', { name: 'Plan dit overleg' });
  await save.click();
  await hasFocus(page, { label: 'Dag', wrong: 'Kies een dag.' });
  for (const [day, wrong] of [
    ['20277-01-01', 'Deze dag is te ver weg.'],
    ['0027-01-01', 'Deze dag is te lang geleden.'],
    ['2099-01-01', 'Deze dag is te ver weg.'],
  ] as const) {
    await force(page, 'Dag', day);
    await save.click();
    await hasFocus(page, { label: 'Dag', wrong });
  }
  expect(place.faults).toEqual([]);
});

test('Moving a meeting says at each field what is wrong, and does nothing in silence', async () => {
  const { ids } = household;
  await planNow(household, [ids.anna, ids.bram, ids.grandmother, ids.nurse]);
  const page = await place.laptop(place.server.colleague('regisseur').secret);
  await page.goto(`/traject/${household.trajectId}/overleggen`);
  await page.getByRole('button', { name: 'Wijzig of zeg af' }).click();
  const change = page.getByRole('group', { name: 'Wijzig of zeg af' });
  const save = change.getByRole('button', { name: 'Bewaar wat je veranderde' });
  await change.getByLabel('Waar?', { exact: true }).fill('');
  await save.click();
  await hasFocus(page, { label: 'Waar?' });
  await change.getByLabel('Tijd', { exact: true }).fill('');
  await save.click();
  await hasFocus(page, { label: 'Tijd', wrong: 'Vul een tijd in.' });
  await change.getByLabel('Dag', { exact: true }).fill('');
  await save.click();
  await hasFocus(page, { label: 'Dag', wrong: 'Kies een dag.' });
});

test('Names and addresses are cleaned at their field; what is no address takes the focus', async () => {
  const page = await place.laptop(place.server.colleague('regisseur').secret);
  await page.goto(`/traject/${household.trajectId}/mensen`);
  await page.getByRole('button', { name: 'Iemand toevoegen' }).click();
  const add = page.getByRole('button', { name: 'Toevoegen', exact: true });
  await add.click();
  await hasFocus(page, { label: 'Bij het huishouden' });
  await page.getByRole('radio', { name: 'Familie, vriend of buur' }).check();
  await page.getByLabel('Naam', { exact: true }).fill('\u200b علی\u200cرضا \u202e');
  const email = page.getByLabel('E-mail', { exact: true });
  await email.fill('ali@example');
  await add.click();
  await hasFocus(page, { wrong: 'Dit is geen e-mailadres. Een goed voorbeeld is naam@organisatie.nl.' });
  await email.fill('mailto:a\u200bli@example.test.');
  await email.blur();
  expect(await email.inputValue()).toBe('ali@example.test');
  await add.click();
  await page.getByText('علی\u200cرضا').first().waitFor();
  await page.getByRole('link', { name: 'ali@example.test' }).waitFor();
});

test('A member that is added after an error begins calm', async () => {
  const page = await place.laptop(place.server.colleague('coordinator').secret);
  await page.goto('/aanmelden');
  for (const question of ['Is iemand nu in levensgevaar?', /zorgen over veiligheid/])
    await page.getByRole('group', { name: question }).getByRole('radio', { name: 'Nee' }).check();
  await page.getByRole('button', { name: 'Alleen vastleggen' }).click();
  await hasFocus(page, { wrong: 'Vul in wie om hulp vraagt.' });
  await page.getByRole('button', { name: 'Kind erbij' }).click();
  await hasFocus(page, { label: 'Naam', wrong: '' });
});
