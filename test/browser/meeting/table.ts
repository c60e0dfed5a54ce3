import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { colleagues, makeHousehold, type Household } from '../../fault/kill/household.ts';
import { startServerProcess, type ServerProcess } from '../../fault/kill/server-process.ts';
import { openBrowser, sticksOut, violations } from '../../support/browser.ts';

/** How long a screen may take on a slow machine, in milliseconds. */
export const PATIENCE = 60_000;

/** A meeting that is planned for now, and a browser for the screens of everyone in it. */
export interface Table {
  server: ServerProcess;
  household: Household;
  meetingId: string;
  /** Sizes: a phone that is as narrow as we support, a laptop, and the beamer. */
  phone(): Promise<Page>;
  laptop(secret: string): Promise<Page>;
  /** Another window of somebody, at the size of a beamer. */
  beamer(of: Page): Promise<Page>;
  /** A phone that came in by a personal link and stands in the meeting. */
  phoneOf(personId: string, firstName: string): Promise<Page>;
  /** A phone that came in by code and was let in as someone on the chair's list. */
  guestBy(code: string, name: string, chair: Page, as: string): Promise<Page>;
  /** Faults that a page threw, of all pages. */
  faults: string[];
  close(): Promise<void>;
}

/** Lays the table: server with the built pages, household, planned meeting, one Chromium. */
export async function layTable(): Promise<Table> {
  if (!existsSync(new URL('../../../web/build/handler.js', import.meta.url)))
    throw new Error('The web app is not built: run `npm test`, or `pnpm --filter ./web build`.');
  const server = await startServerProcess({ colleagues, web: true, logLevel: 'error' });
  const household = await makeHousehold(server);
  const { trajectId, planId, ids, regisseur } = household;
  const meetingId = randomUUID();
  await regisseur.get(`mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { id } }`, {
    input: {
      trajectId,
      meetingId,
      kind: 'STARTOVERLEG',
      startsAt: new Date(Date.now() + 60_000).toISOString(),
      minutes: 90,
      place: 'Buurthuis De Ketel',
      planId,
      personIds: [ids.anna, ids.bram, ids.grandmother, ids.nurse],
    },
  });
  const browser: Browser = await openBrowser();
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
    household,
    meetingId,
    faults,
    phone: () => device(320, 640),
    async laptop(secret) {
      const page = await device(1366, 768);
      await page.context().addCookies([{ name: 'regietafel', value: secret, url: server.origin }]);
      return page;
    },
    async beamer(of) {
      const page = await windowIn(of.context());
      await page.setViewportSize({ width: 1920, height: 1080 });
      return page;
    },
    async phoneOf(personId, firstName) {
      const page = await device(320, 640);
      await page.goto(new URL(await household.linkFor(personId)).href);
      await page.getByRole('heading', { name: `Welkom ${firstName}` }).waitFor();
      await page.getByRole('button', { name: 'Meedoen' }).click();
      await page.waitForURL('**/vandaag');
      return page;
    },
    async guestBy(code, name, chair, as) {
      const page = await device(320, 640);
      await page.goto('/');
      await page
        .getByRole('textbox', { name: 'De zes cijfers van het overleg' })
        .fill(code.replace(/\D/g, ''));
      await again(page, () => page.getByRole('button', { name: 'Verder' }).click());
      await page.getByRole('textbox', { name: 'Hoe heet je?' }).fill(name);
      await page.getByRole('button', { name: 'Meedoen' }).click();
      await chair.getByRole('combobox', { name: `Wie is ${name}?` }).selectOption({ label: as });
      await chair.getByRole('button', { name: 'Laat binnen', exact: true }).click();
      await page.waitForURL('**/overleg/**');
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Goes on from the code to the name: once more when the page was not awake yet, as a person does. */
export async function again(page: Page, goOn: () => Promise<void>): Promise<void> {
  const name = page.getByRole('textbox', { name: 'Hoe heet je?' });
  const there = async (): Promise<boolean> => {
    if (!(await name.isVisible())) await goOn();
    return name.isVisible();
  };
  await expect.poll(there, { timeout: PATIENCE, interval: 500 }).toBe(true);
}

/**
 * Violations that axe finds at 320 px, with the name of the screen. The window is as high as the page meanwhile: what a
 * bar at the bottom covers depends on how far one scrolled. Then the window gets its size back.
 */
export async function axeAt320(page: Page, screen: string): Promise<string[]> {
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const height = await page.locator('html').evaluate((html) => html.scrollHeight);
  await page.setViewportSize({ width: 320, height: Math.max(640, height) });
  const found = (await violations(page)).map((line) => `${screen}: ${line}`);
  for (const what of await sticksOut(page)) found.push(`${screen}: sticks out sideways: ${what}`);
  if (size) await page.setViewportSize(size);
  return found;
}
