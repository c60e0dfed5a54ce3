import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { webPages } from '../../server/src/web-pages.ts';
import { openBrowser } from '../support/browser.ts';
import { minutes } from '../support/clock.ts';
import { startProviderPlace, type ProviderPlace } from '../support/provider-place.ts';
import { looksWell, pageOn } from './page.ts';

/* Signing in, and showing again who one is, by the organisation's identity provider, on screens. */

let place: ProviderPlace;
let browser: Browser;

beforeAll(async () => {
  const web = await webPages();
  if (!web) throw new Error('The web pages are not built.');
  [place, browser] = await Promise.all([startProviderPlace({ web }), openBrowser()]);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await place?.close();
});

test.each([390, 1366])(
  'At %i px one comes in by the organisation, and goes on after showing it again',
  async (width) => {
    const { provider, server, clock, organisationId } = place;
    const email = `ada${width}@gemeente.test`;
    await server.app.services.account.createAccount({
      organisationId,
      name: 'Ada Beheer',
      function: 'beheerder',
      email,
      roles: ['ADMINISTRATOR'],
      profiles: [],
    });
    const page = await pageOn(browser, server, width);
    const context = page.context();
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
