import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PATIENCE } from './meeting/place.ts';
import { createMeetingFixture, type Table } from './meeting/table.ts';
import { looksWell } from './page.ts';
import { comeIn } from './session.ts';

/* Devices of which people report more than a wrong clock and a full storage: what they do must be said, and go on. */

let table: Table;
let code: string;
let begins: Date;

beforeAll(async () => {
  table = await createMeetingFixture();
  const chair = await table.begins();
  const { meeting } = await table.household.regisseur.get<{ meeting: { startsAt: string } }>(
    'query ($id: ID!) { meeting(id: $id) { startsAt } }',
    { id: table.meetingId },
  );
  begins = new Date(meeting.startsAt);
  code = (await chair.getByText(/^Code om mee te doen/).innerText()).replace(/\D/g, '');
});
afterAll(() => table.close());

/** A phone in another part of the world. */
async function phoneIn(timezoneId: string): Promise<Page> {
  const browser = (await table.phone()).context().browser();
  const context = await browser!.newContext({ locale: 'nl-NL', baseURL: table.server.origin, timezoneId });
  context.setDefaultTimeout(PATIENCE);
  return context.newPage();
}

const saysToday = (page: Page): Promise<void> =>
  page
    .getByText(/^vandaag om/i)
    .first()
    .waitFor();

describe('A clock', () => {
  test.each([
    ['of 1970', new Date('1970-01-02T00:00:00Z')],
    ['of the year 2099', new Date('2099-06-01T12:00:00Z')],
    ['in the night that summer time begins', new Date('2026-03-29T00:59:30Z')],
    ['in the night that it ends', new Date('2026-10-25T00:59:30Z')],
  ])('%s: today is today, and one can join', async (_, time) => {
    const phone = await table.phone();
    await phone.clock.install({ time });
    await comeIn(table, phone, table.household.ids.grandmother);
    await saysToday(phone);
    await phone.getByRole('link', { name: 'Meedoen' }).first().waitFor();
  });

  test.each(['America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kathmandu'])(
    'in %s: the hour is that of where the meeting is',
    async (timezoneId) => {
      const away = await phoneIn(timezoneId);
      await comeIn(table, away, table.household.ids.grandmother);
      const clock = new Intl.DateTimeFormat('nl-NL', { timeStyle: 'short', timeZone: 'Europe/Amsterdam' });
      await away
        .getByText(`vandaag om ${clock.format(begins)}`, { exact: false })
        .first()
        .waitFor();
    },
  );

  test('that is set back while the page is open: today stays today', async () => {
    const phone = await table.phone();
    await phone.clock.install();
    await comeIn(table, phone, table.household.ids.grandmother);
    await saysToday(phone);
    await phone.clock.setSystemTime(Date.now() - 26 * 3_600_000);
    const told = phone.waitForResponse((answer) => answer.request().method() === 'HEAD');
    await phone.clock.runFor(10_000);
    await told;
    await phone.clock.runFor(10_000);
    await saysToday(phone);
    await phone.getByRole('link', { name: 'Meedoen' }).first().waitFor();
  });
});

describe('A browser', () => {
  test('without IndexedDB, caches and locks: one comes in and signs out', async () => {
    const phone = await table.phone();
    await phone.context().addInitScript(`
      for (const name of ['indexedDB', 'caches']) Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError') } });
      Object.defineProperty(navigator, 'locks', { get: () => undefined });
      Object.defineProperty(navigator, 'storage', { get: () => undefined })`);
    await comeIn(table, phone, table.household.ids.grandmother);
    await phone.goto(`/traject/${table.household.trajectId}/plan/${table.household.planId}`);
    await phone.getByRole('heading', { level: 1 }).waitFor();
    await phone.goto('/ik');
    await phone.getByRole('button', { name: 'Uitloggen', exact: true }).first().click();
    await phone.waitForURL((address) => address.pathname === '/');
  });

  test('that keeps no cookies says so to who comes in by a link, by a code or with an account', async () => {
    const phone = await table.phone();
    await phone
      .context()
      .addInitScript(`Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set() {} })`);
    const told = (): Promise<void> => phone.getByText('Je browser bewaart geen cookies').waitFor();
    await phone.goto(new URL(await table.household.linkFor(table.household.ids.grandmother)).href);
    await phone.getByRole('button', { name: 'Meedoen' }).click();
    await told();
    await looksWell(phone, 'no-cookies');
    await phone.goto('/');
    await phone.getByRole('textbox', { name: 'De zes cijfers van het overleg' }).fill(code);
    await phone.getByRole('button', { name: 'Verder' }).click();
    await phone.getByRole('textbox', { name: 'Hoe heet je?' }).fill('Gré');
    await phone.getByRole('button', { name: 'Meedoen' }).click();
    await told();
    await phone.goto('/inloggen');
    await phone.getByRole('textbox', { name: /e-mail/i }).fill('regisseur@wijkteam.test');
    await phone.getByRole('button', { name: 'Stuur mij een mail' }).click();
    await told();
    expect(table.faults).toEqual([]);
  });
});
