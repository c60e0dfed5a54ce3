import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PATIENCE } from './meeting/place.ts';
import { createMeetingFixture, type Table } from './meeting/table.ts';
import { looksWell } from './page.ts';
import { comeIn, lives, secretOf } from './session.ts';

/* Leaving a device that others hold too by doing nothing (G10). */

let table: Table;

beforeAll(async () => {
  table = await createMeetingFixture();
});
afterAll(() => table.close());

/** What watches the page comes after the page itself: resolves when it is there, with the place where it asks. */
const watched = (page: Page): Promise<void> =>
  page.locator('.print-hide[role=status]:not(.line)').waitFor({ state: 'attached' });

const names = /Oma Gré|Vermeer|Rachida/;

test('A page that stays open without use asks once, and ends the session after a quarter of an hour: nothing is left of it', async () => {
  const phone = await table.phone();
  await phone.clock.install();
  await comeIn(table, phone, table.household.ids.grandmother);
  await phone.goto(`/traject/${table.household.trajectId}/mensen`);
  await phone.getByText('Anna Vermeer').first().waitFor();
  await watched(phone);
  const secret = await secretOf(phone);
  await phone.clock.fastForward('14:10');
  await phone.getByRole('button', { name: 'Ik ben er nog' }).click();
  await phone.clock.fastForward('13:00');
  expect(await phone.getByRole('button', { name: 'Ik ben er nog' }).count()).toBe(0);
  await phone.clock.fastForward('02:10');
  await expect.poll(() => new URL(phone.url()).pathname, { timeout: PATIENCE }).toBe('/');
  await expect.poll(() => lives(table, secret), { timeout: PATIENCE }).toBe(false);
  await expect.poll(() => phone.context().cookies(), { timeout: PATIENCE }).toEqual([]);
  await phone.getByRole('heading', { level: 1 }).waitFor();
  expect(await phone.locator('body').innerText()).not.toMatch(names);
  // Whoever finds the device and goes back finds nothing either.
  await phone.goBack();
  await phone.getByRole('heading', { level: 1 }).waitFor();
  await phone.waitForLoadState('networkidle');
  expect(await phone.locator('body').innerText()).not.toMatch(names);
});

describe('A guest by code', () => {
  let chair: Page;
  let code: string;
  beforeAll(async () => {
    chair = await table.laptop(table.server.colleague('regisseur').secret);
    await chair.goto(`/overleg/${table.meetingId}/leiden`);
    await chair.getByRole('button', { name: 'Begin het overleg' }).click();
    code = await chair.getByText(/^Code om mee te doen/).innerText();
  });

  /** Somebody on a phone, whose clock is this test's from the first page on, who gave the code and a name. */
  async function comesByCode(name: string): Promise<Page> {
    const phone = await table.phone();
    await phone.clock.install();
    await phone.goto('/');
    await phone
      .getByRole('textbox', { name: 'De zes cijfers van het overleg' })
      .fill(code.replace(/\D/g, ''));
    await phone.getByRole('button', { name: 'Verder' }).click();
    await phone.getByRole('textbox', { name: 'Hoe heet je?' }).fill(name);
    await phone.getByRole('button', { name: 'Meedoen' }).click();
    return phone;
  }

  test('is asked as well, and is out after a quarter of an hour in which nobody touched the page', async () => {
    const phone = await comesByCode('Gré');
    await chair.getByRole('combobox', { name: 'Wie is Gré?' }).selectOption({ label: 'Oma Gré, oma' });
    await chair.getByRole('button', { name: 'Laat binnen', exact: true }).click();
    await phone.waitForURL('**/overleg/**');
    await phone.getByRole('button', { name: 'Hand opsteken' }).waitFor();
    await watched(phone);
    const secret = await secretOf(phone);
    await phone.clock.fastForward('14:10');
    await phone.getByRole('button', { name: 'Ik ben er nog' }).waitFor();
    await phone.clock.fastForward('01:00');
    await expect.poll(() => new URL(phone.url()).pathname, { timeout: PATIENCE }).toBe('/');
    await expect.poll(() => lives(table, secret), { timeout: PATIENCE }).toBe(false);
  });

  test('is asked while waiting to be let in, and does not wait for ever', async () => {
    const phone = await comesByCode('Tante Dina');
    await phone.getByRole('heading', { name: 'De regisseur laat je zo binnen' }).waitFor();
    await watched(phone);
    const secret = await secretOf(phone);
    await phone.clock.fastForward('14:10');
    await phone.getByRole('button', { name: 'Ik ben er nog' }).waitFor();
    await looksWell(phone, 'waiting-asked');
    await phone.getByRole('button', { name: 'Ik ben er nog' }).click();
    await phone.getByRole('button', { name: 'Ik ben er nog' }).waitFor({ state: 'detached' });
    await phone.clock.fastForward('14:10');
    await phone.getByRole('button', { name: 'Ik ben er nog' }).waitFor();
    await phone.clock.fastForward('01:00');
    await expect.poll(() => new URL(phone.url()).pathname, { timeout: PATIENCE }).toBe('/');
    await expect.poll(() => lives(table, secret), { timeout: PATIENCE }).toBe(false);
  });
});
