import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { webPages } from '../../server/src/web-pages.ts';
import { expectNoViolations, openBrowser, sticksOut } from '../support/browser.ts';
import { createTestClock, minutes, type TestClock } from '../support/clock.ts';
import { startIdentityProvider, type TestIdentityProvider } from '../support/identity-provider.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { PATIENCE } from './meeting/place.ts';

/* Signing in, and showing again who one is, by the organisation's identity provider, on screens. */

let provider: TestIdentityProvider;
let server: TestServer;
let browser: Browser;
let clock: TestClock;
let dataDir: string;
let organisationId: string;

beforeAll(async () => {
  const web = await webPages();
  if (!web) throw new Error('The web pages are not built.');
  provider = await startIdentityProvider();
  clock = createTestClock(new Date().toISOString());
  dataDir = await mkdtemp(join(tmpdir(), 'regietafel-'));
  const before = await startServer({ clock, dataDir });
  organisationId = await before.app.services.account.createOrganisation('Gemeente Zonneveld');
  await before.close();
  const variables = { ...provider.variables, OIDC_ORGANISATION: organisationId };
  [server, browser] = await Promise.all([startServer({ clock, dataDir, variables, web }), openBrowser()]);
  provider.allow(server.origin);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await provider?.close();
  await rm(dataDir, { recursive: true, force: true });
});

async function looksWell(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES'];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
  await expectNoViolations(page);
  expect(await sticksOut(page)).toEqual([]);
}

test.each([390, 1366])(
  'At %i px one comes in by the organisation, and goes on after showing it again',
  async (width) => {
    const email = `ada${width}@gemeente.test`;
    await server.app.services.account.createAccount({
      organisationId,
      name: 'Ada Beheer',
      function: 'beheerder',
      email,
      roles: ['ADMINISTRATOR'],
      profiles: [],
    });
    const context = await browser.newContext({
      baseURL: server.origin,
      locale: 'nl-NL',
      viewport: { width, height: 844 },
    });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    await page.goto('/inloggen');
    const button = page.getByRole('link', { name: 'Inloggen via Gemeente Zonneveld' });
    await button.waitFor();
    await looksWell(page, `provider-${width}`);

    provider.become({ sub: `nobody-${width}`, email: `nobody${width}@gemeente.test`, email_verified: true });
    await button.click();
    await page.getByText('Je organisatie kent je, maar je hebt hier geen account.').waitFor();
    await looksWell(page, `provider-no-account-${width}`);

    await context.clearCookies();
    provider.become({ sub: `ada-${width}`, email, email_verified: true });
    await button.click();
    await page.waitForURL('**/vandaag');

    await page.goto('/beheer/nieuw');
    await page.getByRole('textbox', { name: 'Naam' }).fill('Nel Nieuw');
    await page.getByRole('textbox', { name: 'E-mailadres' }).fill(`nel${width}@gemeente.test`);
    clock.advance(minutes(20));
    await page.getByRole('button', { name: 'Maak account' }).click();
    const dialog = page.getByRole('dialog', { name: 'Ben jij het nog?' });
    const [tab] = await Promise.all([
      context.waitForEvent('page'),
      dialog.getByRole('link', { name: 'Inloggen via Gemeente Zonneveld, in een nieuw tabblad' }).click(),
    ]);
    await tab.getByRole('heading', { name: 'Je bent weer ingelogd' }).waitFor();
    await looksWell(tab, `provider-back-${width}`);
    await tab.close();
    await looksWell(page, `provider-again-${width}`);
    await dialog.getByRole('button', { name: 'Ik ben ingelogd, ga verder' }).click();
    await page.getByRole('heading', { name: 'Nel Nieuw' }).waitFor();
    await context.close();
  },
  240_000,
);
