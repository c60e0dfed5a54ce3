import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumFlags, chromiumPath } from '../support/browser.ts';
import { saysOwnDevice } from './circle/time.ts';
import { createMeetingFixture, type Table } from './meeting/table.ts';
import { PATIENCE } from './meeting/place.ts';
import { looksWell } from './page.ts';
import { comeIn, lives, secretOf } from './session.ts';

/* Leaving a device that others hold too (G10): by hand and by closing the browser. */

let table: Table;

beforeAll(async () => {
  table = await createMeetingFixture();
});
afterAll(() => table.close());

async function thisIsMine(page: Page): Promise<void> {
  await saysOwnDevice(page);
  const mine = page.getByRole('radio', { name: 'Ja, van mij' });
  await expect
    .poll(async () => (await page.context().cookies())[0]?.expires ?? -1, { timeout: PATIENCE })
    .toBeGreaterThan(0);
  await expect.poll(() => mine.isChecked(), { timeout: PATIENCE }).toBe(true);
}

const startPage = (address: URL): boolean => address.pathname === '/';

describe('A browser that is closed and opened again', () => {
  let profile: string;
  beforeAll(async () => (profile = await mkdtemp(join(tmpdir(), 'regietafel-profile-'))));
  afterAll(() => rm(profile, { recursive: true, force: true }));

  async function opened(): Promise<{ context: BrowserContext; page: Page }> {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: await chromiumPath(),
      args: chromiumFlags,
      viewport: { width: 390, height: 844 },
      locale: 'nl-NL',
      baseURL: table.server.origin,
    });
    context.setDefaultTimeout(PATIENCE);
    context.setDefaultNavigationTimeout(PATIENCE);
    return { context, page: context.pages()[0] ?? (await context.newPage()) };
  }

  test('is out on a device that others hold too', async () => {
    const first = await opened();
    await comeIn(table, first.page, table.household.ids.anna);
    await first.context.close();
    const { context, page } = await opened();
    await page.goto('/vandaag');
    await page.waitForURL(startPage);
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });

  test('is still in on an own device', async () => {
    const first = await opened();
    await comeIn(table, first.page, table.household.ids.anna);
    await thisIsMine(first.page);
    await first.context.close();
    const { context, page } = await opened();
    await page.goto('/vandaag');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/vandaag');
    await context.close();
  });
});

describe('"Snel weg" without network', () => {
  for (const own of [false, true])
    test(`leaves nothing and ends the session at the next contact, on ${own ? 'an own device' : 'one of others'}`, async () => {
      const phone = await table.phone();
      await comeIn(table, phone, table.household.ids.bram);
      if (own) await thisIsMine(phone);
      await phone.evaluate(`localStorage.setItem('regietafel.iets', 'van thuis')`);
      const secret = await leaveWithoutLine(phone);
      await phone.goto('/vandaag');
      await phone.waitForURL(startPage);
      await expect.poll(() => lives(table, secret), { timeout: PATIENCE }).toBe(false);
      await expect.poll(() => phone.context().cookies(), { timeout: PATIENCE }).toEqual([]);
      expect(await phone.evaluate(`localStorage.getItem('regietafel.iets')`)).toBeNull();
    });
});

/** Storage that a browser does not give: a mail app's, or one that forbids it. */
const noStorage = `for (const kind of ['localStorage', 'sessionStorage'])
  Object.defineProperty(window, kind, { get() { throw new DOMException('denied', 'SecurityError') } })`;

/** Leaves fast without a line; the session lives on at the server. */
async function leaveWithoutLine(phone: Page): Promise<string> {
  await phone.goto('/vandaag');
  await phone.getByRole('button', { name: 'Snel weg' }).waitFor();
  const secret = await secretOf(phone);
  await phone.context().setOffline(true);
  await phone.getByRole('button', { name: 'Snel weg' }).click();
  await expect
    .poll(() => new URL(phone.url()).host, { timeout: PATIENCE })
    .not.toBe(new URL(table.server.origin).host);
  // Nobody could be told: only what this device locked keeps it shut.
  expect(await lives(table, secret)).toBe(true);
  await phone.context().setOffline(false);
  return secret;
}

test('"Snel weg" without network and without storage locks the device too', async () => {
  const phone = await table.phone();
  await phone.context().addInitScript(noStorage);
  await comeIn(table, phone, table.household.ids.bram);
  const secret = await leaveWithoutLine(phone);
  await phone.goto('/vandaag');
  await phone.waitForURL(startPage);
  await expect.poll(() => lives(table, secret), { timeout: PATIENCE }).toBe(false);
});

describe('An own code', () => {
  async function chooseCode(phone: Page): Promise<void> {
    await thisIsMine(phone);
    await phone.getByLabel('Kies 5 tot 8 cijfers').fill('12345');
    await phone.getByRole('button', { name: 'Bewaar de code' }).click();
    await phone.getByText('Niet allemaal hetzelfde').waitFor();
    await phone.getByLabel('Kies 5 tot 8 cijfers').fill('90317');
    await phone.getByRole('button', { name: 'Bewaar de code' }).click();
    await phone.getByText('Er is een eigen code op dit apparaat.').waitFor();
  }

  async function type(phone: Page, code: string): Promise<void> {
    await phone.getByLabel('Je eigen code').fill(code);
    await phone.getByRole('button', { name: 'Verder', exact: true }).click();
  }

  test('opens an own device again after "Snel weg", without a line too, and nothing else does', async () => {
    const phone = await table.phone();
    await comeIn(table, phone, table.household.ids.anna);
    await chooseCode(phone);
    await looksWell(phone, 'own-code');
    const secret = await leaveWithoutLine(phone);
    await phone.goto('/vandaag');
    await phone.waitForURL(startPage);
    await expect.poll(() => lives(table, secret), { timeout: PATIENCE }).toBe(false);
    await phone.getByRole('link', { name: 'Verder met je eigen code' }).click();
    await type(phone, '11223');
    await phone.getByText('Deze code werkt hier niet.').waitFor();
    await looksWell(phone, 'come-back');
    await type(phone, '90317');
    await phone.waitForURL('**/vandaag');
    await phone.getByRole('heading', { level: 1 }).waitFor();
    expect(await secretOf(phone)).not.toBe(secret);
    expect(await lives(table, secret)).toBe(false);
  });

  test('is gone after five wrong ones', async () => {
    const phone = await table.phone();
    await comeIn(table, phone, table.household.ids.anna);
    await chooseCode(phone);
    await phone.goto('/vandaag');
    await phone.getByRole('button', { name: 'Snel weg' }).click();
    await expect
      .poll(() => new URL(phone.url()).host, { timeout: PATIENCE })
      .not.toBe(new URL(table.server.origin).host);
    await phone.goto('/verder');
    for (const code of ['20481', '20482', '20483', '20484', '20485', '90317']) {
      const refused = phone.waitForResponse(async (answer) => (await answer.text()).includes('CODE_INVALID'));
      await type(phone, code);
      await refused;
      await phone.getByRole('button', { name: 'Verder', exact: true, disabled: false }).waitFor();
    }
    expect(new URL(phone.url()).pathname).toBe('/verder');
  });
});
