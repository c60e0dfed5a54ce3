import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { webPages } from '../../server/src/web-pages.ts';
import { openBrowser } from '../support/browser.ts';
import { readOutbox } from '../support/outbox.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { mailTo, signIn } from './circle/installation.ts';
import { looksWell, pageOn } from './page.ts';

/* The administrator: from the first account, by the command, to a colleague who is out at once. */

const createAccount = fileURLToPath(new URL('../../server/tools/create-account.ts', import.meta.url));
const address = 'ada@gemeente.test';
const colleague = 'nel@gemeente.test';

let dataDir: string;
let server: TestServer;
let browser: Browser;
let administrator: Page;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'regietafel-administration-'));
  const words = ['--organisation', 'Gemeente Zonneveld', '--name', 'Ada Beheer', '--email', address];
  await promisify(execFile)(process.execPath, [createAccount, ...words, '--roles', 'ADMINISTRATOR'], {
    env: { PATH: process.env['PATH'], DATA_DIR: dataDir, DEMO: '0' },
  });
  const web = await webPages();
  if (!web) throw new Error('The web pages are not built.');
  [server, browser] = await Promise.all([startServer({ dataDir, web }), openBrowser()]);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(dataDir, { recursive: true, force: true });
});

/** Keeps what a page says from now on, however short; the answer returns all of it. */
async function heardMeanwhile(page: Page): Promise<() => Promise<string>> {
  await page.evaluate(`window.said = [];
    new MutationObserver(() => window.said.push(document.body.innerText)).observe(document.body, {
      childList: true, subtree: true, characterData: true })`);
  return () => page.evaluate<string>(`window.said.join('\\n')`);
}

test('The first account makes a colleague, who signs in, is suspended, and is out at once', async () => {
  administrator = await pageOn(browser, server, 390);
  await signIn(administrator, dataDir, address);
  await administrator.locator('main').getByRole('link', { name: 'Beheer' }).click();
  await administrator.getByText('Ada Beheer').first().waitFor();
  await looksWell(administrator);

  // What is wrong is said, and what was typed stays.
  await administrator.getByRole('link', { name: 'Nieuwe collega' }).click();
  await administrator.getByRole('textbox', { name: 'E-mailadres' }).fill(colleague);
  await administrator.getByRole('button', { name: 'Maak account' }).click();
  await administrator.getByText('Vul de naam in.').waitFor();
  await looksWell(administrator);
  expect(await administrator.getByRole('textbox', { name: 'E-mailadres' }).inputValue()).toBe(colleague);
  await administrator.getByRole('textbox', { name: 'Naam' }).fill('Nel Nieuw');
  await administrator.getByRole('textbox', { name: 'Teams' }).fill('Noord, Zuid');
  const said = await heardMeanwhile(administrator);
  await administrator.getByRole('button', { name: 'Maak account' }).click();
  await administrator.waitForURL('**/beheer/account/*');
  await administrator.getByText('Nog nooit ingelogd').waitFor();
  expect(await said()).not.toContain('Dit account is niet van jouw organisatie.');
  await looksWell(administrator);
  await mailTo(dataDir, colleague, ({ text }) => text.includes('/inloggen'));

  const other = await pageOn(browser, server, 1366);
  await signIn(other, dataDir, colleague);

  await administrator.getByRole('button', { name: 'Sluit tijdelijk' }).click();
  const dialog = administrator.getByRole('dialog');
  await dialog.getByText('wordt meteen uitgelogd').waitFor();
  await looksWell(administrator);
  await dialog.getByRole('button', { name: 'Sluit tijdelijk' }).click();
  await administrator.getByText('Deze collega kan nu niet inloggen.').waitFor();

  await other.goto('/vandaag');
  await other.waitForURL((url) => url.pathname === '/');
  const mails = (await readOutbox(dataDir)).length;
  await other.goto('/inloggen');
  await other.getByRole('textbox', { name: 'Je e-mailadres' }).fill(colleague);
  await other.getByRole('button', { name: 'Stuur mij een mail' }).click();
  await server.app.services.account.settled();
  expect(await readOutbox(dataDir), 'no mail to sign in with').toHaveLength(mails);

  // The only administrator stays.
  await administrator.goto('/beheer');
  await administrator.getByRole('link', { name: 'Ada Beheer' }).click();
  await administrator.getByRole('button', { name: 'Stop account' }).click();
  await administrator.getByRole('dialog').getByText('dit ben jij zelf').waitFor();
  await administrator.getByRole('dialog').getByRole('button', { name: 'Stop account' }).click();
  await administrator.getByText('Dit is de enige beheerder.').waitFor();
}, 400_000);

test.each([390, 1366])(
  'At %i px colleagues come from a file, that is seen before anything is made',
  async (width) => {
    await administrator.setViewportSize({ width, height: 844 });
    await administrator.goto('/beheer');
    await administrator.getByRole('link', { name: 'Collega’s uit een bestand' }).click();
    const choose = (text: string): Promise<void> =>
      administrator
        .getByLabel('Kies het bestand')
        .setInputFiles({ name: 'collegas.csv', mimeType: 'text/csv', buffer: Buffer.from(text, 'latin1') });
    const head = 'naam;e-mail;rollen';
    const good = [
      `Zoë Een;een${width}@gemeente.test;professional`,
      `Twan Twee;twee${width}@gemeente.test;manager`,
    ];
    await choose([head, ...good, 'Dirk Drie;geen adres;baas'].join('\r\n'));
    await administrator.getByText('Er klopt 1 regel niet.').waitFor();
    await administrator
      .getByRole('listitem')
      .filter({ hasText: 'Dirk Drie' })
      .getByText('Dit is geen e-mailadres.')
      .waitFor();
    await looksWell(administrator, `import-wrong-${width}`);
    await choose('een brief');
    await administrator.getByText('De kolom naam ontbreekt.').waitFor();
    await choose([head, ...good].join('\r\n'));
    await looksWell(administrator, `import-right-${width}`);
    await administrator.getByRole('button', { name: 'Maak 2 accounts' }).click();
    await administrator.getByText('Er zijn 2 accounts gemaakt.').waitFor();
    await administrator.getByRole('link', { name: 'Naar alle collega’s' }).click();
    await administrator.getByRole('link', { name: 'Zoë Een' }).first().waitFor();
    await mailTo(dataDir, `een${width}@gemeente.test`, ({ text }) => text.includes('/inloggen'));
  },
  240_000,
);

test('The administrator chooses when people are reminded of meetings', async () => {
  await administrator.setViewportSize({ width: 390, height: 844 });
  await administrator.goto('/beheer');
  await administrator.getByRole('link', { name: 'Herinneringen' }).click();
  const week = administrator.getByRole('checkbox', { name: '7 dagen vooraf' });
  const day = administrator.getByRole('checkbox', { name: '1 dag vooraf' });
  await week.check();
  await day.uncheck();
  await administrator.getByRole('button', { name: 'Opslaan' }).click();
  await administrator.getByText('Bewaard.').waitFor();
  await looksWell(administrator, 'reminders-390');
  await administrator.reload();
  await week.waitFor();
  expect([await week.isChecked(), await day.isChecked()]).toEqual([true, false]);
});
