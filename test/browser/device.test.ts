import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { saysOwnDevice } from './circle/time.ts';
import { axeAt320, createMeetingFixture, type Table } from './meeting/table.ts';

let table: Table;
let anna: Page;

beforeAll(async () => {
  table = await createMeetingFixture();
  anna = await table.phoneOf(table.household.ids.anna, 'Anna');
});
afterAll(() => table.close());

/** Another phone of who is signed in on this one, before any page was opened on it. */
async function sameOn(page: Page, prepare: (context: BrowserContext) => Promise<unknown>): Promise<Page> {
  const other = await table.phone();
  await other.context().addCookies(await page.context().cookies());
  await prepare(other.context());
  return other;
}

/** What a browser may do with storage, as a script that runs before any page's own. */
const storages: Record<string, string> = {
  null: `for (const kind of ['localStorage', 'sessionStorage']) Object.defineProperty(window, kind, { get: () => null })`,
  absent: `for (const kind of ['localStorage', 'sessionStorage']) Object.defineProperty(window, kind, { get: () => undefined })`,
  forbidden: `for (const kind of ['localStorage', 'sessionStorage'])
    Object.defineProperty(window, kind, { get() { throw new DOMException('denied', 'SecurityError') } })`,
  full: `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }`,
  broken: `for (const method of ['getItem', 'setItem', 'removeItem', 'key', 'clear'])
    Storage.prototype[method] = () => { throw new DOMException('broken', 'UnknownError') };
    Object.defineProperty(Storage.prototype, 'length', { get() { throw new DOMException('broken', 'UnknownError') } })`,
};

describe('Storage of the browser', () => {
  for (const [kind, script] of Object.entries(storages)) {
    test(`${kind}: one opens the plan, writes on an own device, and signing out ends on the start page`, async () => {
      const { household } = table;
      const phone = await table.phone();
      await phone.context().addInitScript(script);
      await phone.goto(new URL(await household.linkFor(household.ids.bram)).href);
      await phone.getByRole('heading', { name: 'Welkom Bram' }).waitFor();
      await phone.getByRole('button', { name: 'Meedoen' }).click();
      await phone.waitForURL('**/vandaag');
      // On an own device unsent letters are kept, where there is anything to keep them in.
      await saysOwnDevice(phone);
      await phone.goto(`/traject/${household.trajectId}/plan/${household.planId}`);
      await phone.getByRole('heading', { level: 1 }).waitFor();
      await phone.goto('/ik');
      await phone.getByRole('button', { name: 'Uitloggen', exact: true }).first().click();
      await phone.waitForURL((address) => address.pathname === '/');
      expect(await phone.context().cookies()).toEqual([]);
      expect(table.faults).toEqual([]);
    });
  }

  test('null: "Snel weg" leaves at once', async () => {
    const phone = await sameOn(anna, (context) => context.addInitScript(storages['null']!));
    await phone.route('**/*', (route) =>
      new URL(route.request().url()).host === new URL(table.server.origin).host
        ? route.continue()
        : route.fulfill({ body: 'weg' }),
    );
    await phone.goto('/vandaag');
    await phone.getByRole('button', { name: 'Snel weg' }).click();
    await phone.waitForURL((address) => address.host !== new URL(table.server.origin).host);
    expect(table.faults).toEqual([]);
  });
});

describe('A clock that is wrong', () => {
  for (const [name, hours] of [
    ['3 hours behind', -3],
    ['3 hours ahead', 3],
    ['2 days behind', -48],
    ['a year ahead', 24 * 365],
  ] as const) {
    test(`${name}: today is today and one can join, and the session lasts`, async () => {
      const phone = await table.phone();
      await phone.clock.install({ time: Date.now() + hours * 3_600_000 });
      const { household } = table;
      await phone.goto(new URL(await household.linkFor(household.ids.grandmother)).href);
      await phone.getByRole('button', { name: 'Meedoen' }).click();
      await phone.waitForURL('**/vandaag');
      await phone
        .getByText(/^vandaag om/i)
        .first()
        .waitFor();
      await phone.getByRole('link', { name: 'Meedoen' }).first().waitFor();
      await phone.goto(`/overleg/${table.meetingId}`);
      await phone
        .getByText(/^vandaag om/i)
        .first()
        .waitFor();
      expect(await axeAt320(phone, name)).toEqual([]);
    });
  }

  test('A cookie ends with the browser; on an own device it says how long it lasts, not until when', async () => {
    const { household } = table;
    const token = (await household.linkFor(household.ids.grandmother)).split('#')[1];
    const answer = await fetch(`${table.server.origin}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: table.server.origin },
      body: JSON.stringify({
        query: `mutation ($token: String!) { redeemInvitation(token: $token) { kind } }`,
        variables: { token },
      }),
    });
    const [cookie = ''] = answer.headers.getSetCookie();
    expect(cookie).not.toMatch(/Expires|Max-Age/i);
    const own = await fetch(`${table.server.origin}/graphql`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Origin: table.server.origin,
        Cookie: cookie.split(';')[0] ?? '',
      },
      body: JSON.stringify({ query: 'mutation { setOwnDevice(own: true) { ownDevice } }' }),
    });
    const [lasting = ''] = own.headers.getSetCookie();
    expect(lasting).toMatch(/Max-Age=[1-9]\d+/);
    expect(lasting).not.toMatch(/Expires/i);
  });
});
