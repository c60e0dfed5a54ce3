import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { webPages } from '../../server/src/web-pages.ts';
import { openBrowser } from '../support/browser.ts';
import { createTestClock, type TestClock } from '../support/clock.ts';
import { makeRegion } from '../support/region.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { totpAt } from '../support/totp.ts';
import { mailTo } from './circle/installation.ts';
import { looksWell, pageOn } from './page.ts';

/* An authenticator app: set up, asked at the next sign-in, and taken away by the administrator. */

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
  'At %i px it is set up, asked, and taken away',
  async (width) => {
    const region = await makeRegion(server, `Gemeente Zonneveld ${width}`);
    const { person, accountId } = await region.account('Petra App', ['PROFESSIONAL']);
    const { email = '' } = (await server.app.services.account.accountById(accountId)) ?? {};

    const own = await pageOn(browser, server, width, person.cookie());
    await own.goto('/ik');
    await own.getByRole('button', { name: 'Stel de extra stap in' }).click();
    await own.getByRole('img', { name: 'Plaatje om te scannen met je app' }).waitFor();
    const secret = ((await own.locator('code.secret').textContent()) ?? '').replaceAll(' ', '');
    await looksWell(own, `app-set-up-${width}`);
    const code = own.getByRole('textbox', { name: 'De code uit je app' });
    await code.fill('12');
    await own.getByRole('button', { name: 'Zet aan' }).click();
    await own.getByText('Deze code klopt niet.').waitFor();
    await code.fill(totpAt(secret, clock.now().getTime()));
    await own.getByRole('button', { name: 'Zet aan' }).click();
    await own.getByText('De extra stap staat aan', { exact: true }).waitFor();
    await looksWell(own, `app-recovery-${width}`);
    await own.getByRole('button', { name: 'Ik heb ze bewaard' }).click();
    await own.getByText('De extra stap staat aan sinds').waitFor();
    await own.getByText('Noodcodes die je nog hebt: 8').waitFor();

    const device = await pageOn(browser, server, width);
    await device.goto('/inloggen');
    await server.visitor().get('mutation ($email: String!) { requestSignInMail(email: $email) }', { email });
    const { text } = await mailTo(server.core.environment.dataDir, email, (mail) =>
      mail.text.includes('/inloggen/link#'),
    );
    await device.goto(/https?:\S+#\S+/.exec(text)?.[0] ?? '');
    await device.getByRole('button', { name: 'Inloggen', exact: true }).click();
    await device.waitForURL('**/inloggen/stap');
    await device.getByRole('heading', { name: 'Nog één stap' }).waitFor();
    await looksWell(device, `app-step-${width}`);
    clock.advance(30_000);
    await device
      .getByRole('textbox', { name: 'De code uit je app' })
      .fill(totpAt(secret, clock.now().getTime()));
    await device.getByRole('button', { name: 'Inloggen', exact: true }).click();
    await device.waitForURL('**/vandaag');

    const administrator = (await region.account('Ada Beheer', ['ADMINISTRATOR'])).person;
    const admin = await pageOn(browser, server, width, administrator.cookie());
    await admin.goto('/beheer/inloggen');
    await admin.getByText('Ja', { exact: true }).click();
    await admin.getByText('Bewaard.').waitFor();
    await looksWell(admin, `app-demanded-${width}`);
    await admin.goto(`/beheer/account/${accountId}`);
    await admin.getByRole('button', { name: 'Haal de extra stap weg' }).click();
    await admin.getByRole('dialog').getByText('alleen als je zeker weet').waitFor();
    await looksWell(admin, `app-reset-${width}`);
    await admin.getByRole('dialog').getByRole('button', { name: 'Haal de extra stap weg' }).click();
    await admin.getByText('Deze collega heeft geen extra stap ingesteld.').waitFor();
    await device.goto('/vandaag');
    await device.waitForURL((url) => url.pathname === '/');
  },
  240_000,
);
