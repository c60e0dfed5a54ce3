import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { webPages } from '../../server/src/web-pages.ts';
import { expectNoViolations, fitsSideways, openBrowser, turnedRound } from '../support/browser.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { PATIENCE } from './meeting/place.ts';

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  const web = await webPages();
  if (!web) throw new Error('The web app is not built: `npm test` does that first.');
  [server, browser] = await Promise.all([startServer({ web }), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

test('In Arabic one reads from right to left on every page that follows, and back again with Dutch; it is not offered before it is whole', async () => {
  const context = await browser.newContext({
    viewport: { width: 320, height: 640 },
    baseURL: server.origin,
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const html = page.locator('html');
  const direction = async () => [await html.getAttribute('lang'), await html.getAttribute('dir')];
  await page.goto('/');
  expect(await direction()).toEqual(['nl', 'ltr']);

  const offered = page.getByRole('navigation', { name: 'Taal' }).getByRole('button');
  expect(await offered.allInnerTexts()).toEqual(['Nederlands', 'English']);
  await context.addCookies([{ name: 'taal', value: 'ar', url: server.origin }]);
  await page.reload();
  await page.locator('html[dir="rtl"]').waitFor();
  await page.getByRole('button', { name: 'Nederlands' }).waitFor();
  expect(await direction()).toEqual(['ar', 'rtl']);
  expect(await fitsSideways(page)).toBe(true);
  await expectNoViolations(page);
  // The mark begins the bar, and the bar begins on the right.
  const mark = await page.getByRole('banner').getByRole('link').boundingBox();
  expect((mark?.x ?? 0) + (mark?.width ?? 0)).toBeGreaterThan(160);

  // A page with a session behind it is drawn by the browser, in the same direction.
  for (const path of ['/meedoen', '/vandaag']) {
    await page.goto(path);
    expect(await direction(), path).toEqual(['ar', 'rtl']);
  }
  // Numbers that one calls, in a sentence in Arabic, and Dutch words that stand between those.
  for (const path of ['/', '/inloggen', '/hulp', '/werkwijze']) {
    await page.goto(path);
    await page.getByRole('contentinfo').waitFor();
    expect(await turnedRound(page), path).toEqual([]);
  }
  await page.goto('/');
  await page.getByRole('button', { name: 'Nederlands' }).click();
  await page.locator('html[dir="ltr"]').waitFor();
  await context.close();
});
