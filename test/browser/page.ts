import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { webPages } from '../../server/src/web-pages.ts';
import { expectNoViolations, openBrowser, sticksOut } from '../support/browser.ts';
import { startServer, type ServerOptions, type TestServer } from '../support/server.ts';
import { PATIENCE } from './meeting/place.ts';

/** The system with its pages, and a browser to look at them. */
export interface Pages {
  server: TestServer;
  browser: Browser;
  close(): Promise<void>;
}

/** Starts both; throws when the pages are not built. */
export async function openPages(options: Omit<ServerOptions, 'web'> = {}): Promise<Pages> {
  const web = await webPages();
  if (!web) throw new Error('The pages are not built.');
  const server = await startServer({ ...options, web });
  const browser = await openBrowser();
  return {
    server,
    browser,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** A page of a device of its own at a server; `cookie` of the session that is in, without it nobody. */
export async function pageOn(
  browser: Browser,
  { origin }: { origin: string },
  width: number,
  cookie?: string,
): Promise<Page> {
  const context = await browser.newContext({
    baseURL: origin,
    locale: 'nl-NL',
    viewport: { width, height: 844 },
  });
  context.setDefaultTimeout(PATIENCE);
  const [name = '', value = ''] = cookie?.split('=') ?? [];
  if (cookie) await context.addCookies([{ name, value, url: origin, httpOnly: true, sameSite: 'Strict' }]);
  return context.newPage();
}

/** Fails where axe finds something or one scrolls sideways. A page with a name is kept in `PICTURES`, a folder, if given. */
export async function looksWell(page: Page, name?: string): Promise<void> {
  const folder = process.env['PICTURES'];
  if (folder && name) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
  await expectNoViolations(page);
  expect(await sticksOut(page)).toEqual([]);
}
