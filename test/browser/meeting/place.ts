import { existsSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { colleagues } from '../../fault/kill/household.ts';
import { startServerProcess, type Colleague, type ServerProcess } from '../../fault/kill/server-process.ts';
import { openBrowser } from '../../support/browser.ts';

/** How long a screen may take on a slow machine, in milliseconds. */
export const PATIENCE = 60_000;

/** A server with colleagues and nothing else yet, and one browser with a screen for who asks. */
export interface Place {
  server: ServerProcess;
  /** Sizes: a phone that is as narrow as we support, a laptop, and the beamer. */
  phone(): Promise<Page>;
  /** Signed in, or without a secret nobody yet. */
  laptop(secret?: string): Promise<Page>;
  /** Another window of somebody, at the size of a beamer. */
  beamer(of: Page): Promise<Page>;
  /** Faults that a page threw, of all pages. */
  faults: string[];
  close(): Promise<void>;
}

/** Opens it: server with the built pages, one Chromium. `about`: who works there, and for whom. */
export async function openPlace(
  about: {
    colleagues?: Colleague[];
    organisation?: string;
    /** In place of colleagues: makes the accounts by itself, before the first start. */
    prepare?: (dataDir: string) => Promise<void>;
  } = {},
): Promise<Place> {
  if (!existsSync(new URL('../../../web/build/handler.js', import.meta.url)))
    throw new Error('The web app is not built: run `npm test`, or `pnpm --filter ./web build`.');
  const made = about.prepare ? {} : { colleagues };
  const server = await startServerProcess({ ...made, ...about, web: true, logLevel: 'error' });
  const browser = await openBrowser();
  const faults: string[] = [];

  async function windowIn(context: BrowserContext): Promise<Page> {
    context.setDefaultTimeout(PATIENCE);
    context.setDefaultNavigationTimeout(PATIENCE);
    const page = await context.newPage();
    page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
    return page;
  }
  const device = async (width: number, height: number): Promise<Page> =>
    windowIn(
      await browser.newContext({ viewport: { width, height }, locale: 'nl-NL', baseURL: server.origin }),
    );

  return {
    server,
    faults,
    phone: () => device(320, 640),
    async laptop(secret) {
      const page = await device(1366, 768);
      if (secret === undefined) return page;
      await page.context().addCookies([{ name: 'regietafel', value: secret, url: server.origin }]);
      return page;
    },
    async beamer(of) {
      const page = await windowIn(of.context());
      await page.setViewportSize({ width: 1920, height: 1080 });
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
