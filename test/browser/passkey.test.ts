import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { webPages } from '../../server/src/web-pages.ts';
import { openBrowser } from '../support/browser.ts';
import { createTestClock, minutes, type TestClock } from '../support/clock.ts';
import { codeIn } from '../support/person.ts';
import { makeRegion } from '../support/region.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { mailTo } from './circle/installation.ts';
import { looksWell, pageOn } from './page.ts';

/* Passkeys, with the virtual authenticator of Chromium. */

let server: TestServer;
let browser: Browser;
let clock: TestClock;

beforeAll(async () => {
  const web = await webPages();
  if (!web) throw new Error('The web pages are not built.');
  clock = createTestClock();
  [server, browser] = await Promise.all([startServer({ clock, web, host: 'localhost' }), openBrowser()]);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** A page of a device whose owner can show a finger. */
async function deviceOf(cookie: string, width: number): Promise<Page> {
  const page = await pageOn(browser, server, width, cookie);
  const tools = await page.context().newCDPSession(page);
  await tools.send('WebAuthn.enable');
  await tools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return page;
}

const byPasskey = 'mutation ($response: String!) { signInByPasskey(response: $response) { kind } }';
const again = 'mutation ($response: String!) { signInAgainByPasskey(response: $response) { kind } }';

test.each([390, 1366])(
  'At %i px a passkey is made, comes in, shows again who it is, and is taken away',
  async (width) => {
    const region = await makeRegion(server, `Gemeente Zonneveld ${width}`);
    const { person, accountId } = await region.account('Petra Passkey', ['PROFESSIONAL', 'ADMINISTRATOR']);
    const { email = '' } = (await server.app.services.account.accountById(accountId)) ?? {};
    const page = await deviceOf(person.cookie() ?? '', width);
    await page.goto('/ik');
    await page.getByRole('button', { name: 'Maak een passkey op dit apparaat' }).click();
    await page.getByText('Gemaakt:').waitFor();
    await looksWell(page, `passkey-own-${width}`);
    await mailTo(server.core.environment.dataDir, email, ({ text }) => text.includes('nieuwe passkey'));
    await page.getByRole('button', { name: 'Uitloggen' }).click();
    await page.waitForURL((url) => url.pathname === '/');

    // The mail alone is not enough any more.
    await server.visitor().get('mutation ($email: String!) { requestSignInMail(email: $email) }', { email });
    const { text } = await mailTo(server.core.environment.dataDir, email, (mail) =>
      mail.text.includes('/inloggen/link#'),
    );
    await page.goto(/https?:\S+#\S+/.exec(text)?.[0] ?? '');
    await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
    await page.waitForURL('**/inloggen/stap');
    await page.getByText('Gebruik nu de passkey').waitFor();
    await looksWell(page, `passkey-step-${width}`);
    await page.goto('/ik');
    await page.waitForURL((url) => url.pathname === '/');

    // A row that was changed in the database opens nobody's account.
    const other = await region.account('Otto Ander', ['PROFESSIONAL']);
    const stored = server.core.database.collection('passkeys');
    await stored.updateOne({ accountId }, { $set: { accountId: other.accountId } });
    await page.goto('/inloggen');
    await page.getByRole('button', { name: 'Inloggen met een passkey' }).click();
    await page.getByText('Dat lukte niet met deze passkey').first().waitFor();
    await stored.updateOne({ accountId: other.accountId }, { $set: { accountId } });

    // By the passkey alone; what the browser sent works once.
    const sent = page.waitForRequest((request) => request.postData()?.includes('signInByPasskey') ?? false);
    await page.goto('/inloggen');
    await page.getByRole('button', { name: 'Inloggen met een passkey' }).click();
    await page.waitForURL('**/vandaag');
    const { variables } = (await sent).postDataJSON() as { variables: { response: string } };
    const thief = server.visitor();
    expect(codeIn(await thief.ask(byPasskey, variables))).toBe('PASSKEY_INVALID');
    expect(codeIn(await thief.ask(byPasskey, { response: '{}' }))).toBe('PASSKEY_INVALID');
    expect(codeIn(await other.person.ask(again, variables))).toBe('PASSKEY_INVALID');

    clock.advance(minutes(20));
    await page.goto('/beheer');
    await page.getByRole('button', { name: 'Ga verder met je passkey' }).waitFor();
    await looksWell(page, `passkey-again-${width}`);
    await page.getByRole('button', { name: 'Ga verder met je passkey' }).click();
    await page.getByText('Otto Ander').waitFor();

    await page.goto('/ik');
    await page.getByRole('button', { name: 'Haal weg' }).click();
    await page.getByText('Gemaakt:').waitFor({ state: 'detached' });
    await mailTo(server.core.environment.dataDir, email, (mail) =>
      mail.text.includes('passkey van jouw account'),
    );
  },
  240_000,
);
