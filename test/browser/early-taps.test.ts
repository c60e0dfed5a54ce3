import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PATIENCE } from './meeting/place.ts';
import { openPages, pageOn, type Pages } from './page.ts';

/* What one does on a page that the server drew, before its scripts have come (usable on an old phone). */

let pages: Pages;
beforeAll(async () => void (pages = await openPages()));
afterAll(() => pages.close());

/** Opens a page of which the scripts come when they are let through. */
async function openAsleep(path: string): Promise<{ page: Page; wake(): void }> {
  const page = await pageOn(pages.browser, pages.server, 390);
  const awake = Promise.withResolvers<void>();
  await page.route('**/_app/immutable/**/*.js', async (route) => {
    await awake.promise;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'commit' });
  return { page, wake: awake.resolve };
}

test('The code that somebody typed and sent before the page was awake is looked up when it is', async () => {
  const { page, wake } = await openAsleep('/');
  await page.getByRole('textbox', { name: 'De zes cijfers van het overleg' }).fill('123456');
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByRole('button', { name: 'Verder' }).click();
  wake();
  await page.getByRole('textbox', { name: 'Hoe heet je?' }).waitFor();
  await page.getByRole('button', { name: 'Terug', exact: true }).click();
  const code = page.getByRole('textbox', { name: 'De zes cijfers van het overleg' });
  await expect.poll(() => code.inputValue(), { timeout: PATIENCE }).toMatch(/123.?456/);
  await page.context().close();
});

test('An address that is sent before the page was awake gets its mail', async () => {
  const { page, wake } = await openAsleep('/inloggen');
  await page.getByRole('textbox', { name: 'Je e-mailadres' }).fill('iemand@voorbeeld.example');
  await page.keyboard.press('Enter');
  wake();
  await page.getByText('Kijk in je mail').first().waitFor();
  await page.context().close();
});

test('"Snel weg" waits for no script, whatever else is tapped, and locks the device until the session is ended', async () => {
  const { page } = await openAsleep('/');
  const own = new URL(pages.server.origin).host;
  await page.route(
    ({ host }) => host !== own,
    (route) => route.fulfill({ body: 'weg' }),
  );
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Snel weg' }).click();
  await page.waitForURL(({ host }) => host !== own);
  expect((await page.context().cookies(pages.server.origin)).map(({ name }) => name)).toContain(
    'regietafel.left',
  );
  await page.context().close();
});

test('A language chosen before the page was awake is the language', async () => {
  const { page, wake } = await openAsleep('/');
  await page.getByRole('button', { name: 'English' }).click();
  wake();
  await page.locator('html[lang="en"]').waitFor();
  await page.context().close();
});

test('Answers on the card that were chosen before the page was awake count', async () => {
  const { page, wake } = await openAsleep('/regiekaart');
  const answer = (question: RegExp): Promise<void> =>
    page.getByRole('group', { name: question }).getByText('Ja', { exact: true }).click();
  for (const question of [/evenwicht weg/, /dagelijks leven/, /gewone hulp te weinig/])
    await answer(question);
  wake();
  await page.locator('#advies').getByText('Niveau 2', { exact: true }).first().waitFor();
  await page.context().close();
});

test('Nothing is tapped by itself where nobody tapped', async () => {
  const { page, wake } = await openAsleep('/');
  wake();
  await expect.poll(() => page.evaluate('window.earlyTaps === undefined'), { timeout: PATIENCE }).toBe(true);
  expect(await page.getByRole('textbox', { name: 'Hoe heet je?' }).count()).toBe(0);
  await page.context().close();
});
