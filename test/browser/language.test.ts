import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { webPages } from '../../server/src/web-pages.ts';
import { openBrowser } from '../support/browser.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { PATIENCE } from './meeting/place.ts';

let server: TestServer;
let browser: Browser;

const languages = ['nl', 'en', 'ar'] as const;
const title = Object.fromEntries(
  languages.map((language) => {
    const file = new URL(`../../web/messages/join/${language}.json`, import.meta.url);
    return [
      language,
      (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)['join_letter_title'],
    ];
  }),
) as Record<(typeof languages)[number], string>;

beforeAll(async () => {
  const web = await webPages();
  if (!web) throw new Error('The web app is not built: `npm test` does that first.');
  [server, browser] = await Promise.all([startServer({ web }), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

test.each(languages)(
  'Who reads in %s fetches the texts of that language alone, and all scripts come',
  async (language) => {
    const context = await browser.newContext({ baseURL: server.origin });
    await context.addCookies([{ name: 'taal', value: language, url: server.origin }]);
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    const scripts: Promise<string>[] = [];
    const missing: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) missing.push(response.url());
      if (response.url().endsWith('.js')) scripts.push(response.text());
    });
    await page.goto('/meedoen');
    await page.getByRole('heading', { name: title[language] }).waitFor();
    await page.waitForLoadState('networkidle');
    const fetched = (await Promise.all(scripts)).join('\n');
    for (const other of languages) expect(fetched.includes(title[other]), other).toBe(other === language);
    expect(missing).toEqual([]);
    await context.close();
  },
);
