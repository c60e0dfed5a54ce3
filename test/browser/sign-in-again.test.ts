import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { webPages } from '../../server/src/web-pages.ts';
import { openBrowser } from '../support/browser.ts';
import { createTestClock, minutes, type TestClock } from '../support/clock.ts';
import { makeRegion } from '../support/region.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { mailTo } from './circle/installation.ts';
import { looksWell, pageOn } from './page.ts';

/* What is dangerous asks to sign in again, over whatever one was doing. */

let server: TestServer;
let browser: Browser;
let clock: TestClock;

beforeAll(async () => {
  const web = await webPages();
  if (!web) throw new Error('The web pages are not built.');
  clock = createTestClock();
  [server, browser] = await Promise.all([startServer({ clock, web }), openBrowser()]);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test.each([390, 1366])(
  'At %i px what was typed is kept, and done after signing in again',
  async (width) => {
    const region = await makeRegion(server, `Gemeente Zonneveld ${width}`);
    const { person, accountId } = await region.account('Ada Beheer', ['ADMINISTRATOR', 'PRIVACY_OFFICER']);
    const page = await pageOn(browser, server, width, person.cookie());
    await page.goto('/beheer/nieuw');
    await page.getByRole('textbox', { name: 'Naam' }).fill('Nel Nieuw');
    await page.getByRole('textbox', { name: 'E-mailadres' }).fill(`nel${width}@gemeente.test`);
    clock.advance(minutes(20));
    await page.getByRole('button', { name: 'Maak account' }).click();
    const dialog = page.getByRole('dialog', { name: 'Ben jij het nog?' });
    await dialog.getByRole('button', { name: 'Stuur mij een code' }).waitFor();
    await looksWell(page, `again-${width}`);

    // Not wanted now: nothing was done, and what was typed stays.
    await dialog.getByRole('button', { name: 'Sluiten' }).click();
    await page.getByText('Voor dit deel moet je net zijn ingelogd.').waitFor();
    expect(await page.getByRole('textbox', { name: 'Naam' }).inputValue()).toBe('Nel Nieuw');

    await page.getByRole('button', { name: 'Maak account' }).click();
    await dialog.getByRole('button', { name: 'Stuur mij een code' }).click();
    const { email = '' } = (await server.app.services.account.accountById(accountId)) ?? {};
    const { text } = await mailTo(server.core.environment.dataDir, email, (mail) =>
      mail.text.includes('Typ deze code'),
    );
    const code = dialog.getByRole('textbox', { name: 'De code uit de mail' });
    await code.fill('AAAA AAAA');
    await dialog.getByRole('button', { name: 'Ga verder' }).click();
    await dialog.getByText('Deze code klopt niet.').waitFor();
    await looksWell(page, `again-code-${width}`);
    await code.fill(/^[A-Z0-9]{4} [A-Z0-9]{4}$/m.exec(text)?.[0] ?? '');
    await dialog.getByRole('button', { name: 'Ga verder' }).click();
    await page.waitForURL('**/beheer/account/*');
    await page.getByRole('heading', { name: 'Nel Nieuw' }).waitFor();

    // A page that is opened asks it too, and shows what it was asked for afterwards; its parts stand together.
    await page.getByRole('link', { name: 'Controle logboek' }).click();
    await page.getByRole('link', { name: 'Collega’s' }).waitFor();
    // What just happened is a line each: the wrong code, signing in again, and the account that was made.
    const acts = page.getByRole('list', { name: 'Wat er in de organisatie gebeurde' });
    const lineOf = (words: string) => acts.getByRole('listitem').filter({ hasText: words });
    await lineOf('Maakte een account voor').filter({ hasText: 'Nel Nieuw' }).first().waitFor();
    await lineOf('Inloggen lukte niet').filter({ hasText: 'klopte niet' }).waitFor();
    await looksWell(page, `again-log-${width}`);
    await page.getByLabel('Laat zien').selectOption({ label: 'Accounts en rollen' });
    await lineOf('Logde opnieuw in').waitFor({ state: 'detached' });
    await lineOf('Maakte een account voor').first().waitFor();
  },
  240_000,
);
