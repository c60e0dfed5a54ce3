import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { startReceiver, type Receiver } from '../support/receiver.ts';
import { makeRegion } from '../support/region.ts';
import type { TestServer } from '../support/server.ts';
import { hasFocus } from './in-focus.ts';
import { looksWell, openPages, pageOn, type Pages } from './page.ts';

/* An administrator has another system told what happens, sees what arrives and what does not, and stops it. */

let pages: Pages;
let server: TestServer;
let browser: Browser;
let receiver: Receiver;

beforeAll(async () => {
  receiver = await startReceiver();
  pages = await openPages({ variables: { WEBHOOK_NETWORKS: '127.0.0.1' } });
  ({ server, browser } = pages);
}, 240_000);
afterEach(() => {
  receiver.answer(204);
  receiver.received.length = 0;
});
afterAll(async () => {
  await pages?.close();
  await receiver?.close();
});

test.each([390, 1366])(
  'At %i px an administrator connects another system, tries it out, sends again what failed, and stops it',
  async (width) => {
    const region = await makeRegion(server, `Wijkteam ${width}`);
    const { person } = await region.account('Ada Beheer', ['ADMINISTRATOR']);
    const page = await pageOn(browser, server, width, person.cookie());
    await page.goto('/beheer');
    await page.getByRole('link', { name: 'Koppelingen' }).click();
    await page.getByText('In een bericht staan geen namen').waitFor();
    await looksWell(page, `webhooks-none-${width}`);

    // What is wrong is said, and what was typed stays.
    const address = page.getByRole('textbox', { name: 'Adres van het andere systeem' });
    await address.fill('https://10.0.0.5/regie');
    await page.getByRole('button', { name: 'Maak koppeling' }).click();
    await hasFocus(page, {
      wrong:
        'Naar dit adres kunnen geen berichten. Het begint met https://, heeft geen wachtwoord en is geen adres van een eigen netwerk.',
    });
    expect(await address.inputValue()).toBe('https://10.0.0.5/regie');
    await looksWell(page, `webhooks-refused-${width}`);

    await address.fill(receiver.address);
    await page.getByRole('button', { name: 'Maak koppeling' }).click();
    const key = page.getByRole('textbox', { name: 'Sleutel' });
    await key.waitFor();
    const secret = await key.inputValue();
    await page.getByText('Er is nog geen bericht verstuurd.').waitFor();
    await looksWell(page, `webhooks-made-${width}`);

    await page.getByRole('button', { name: 'Stuur een proefbericht' }).click();
    await page.getByText('Aangekomen.').waitFor();
    receiver.verify(receiver.received[0]!, secret);

    receiver.answer(503);
    await page.getByRole('button', { name: 'Stuur een proefbericht' }).click();
    await page.getByText('nam het bericht niet aan (antwoord 503)').waitFor();
    await page.getByText('We proberen het weer').waitFor();
    await looksWell(page, `webhooks-failed-${width}`);
    receiver.answer(200);
    await page.getByRole('button', { name: 'Stuur opnieuw' }).click();
    await page.getByText('nam het bericht niet aan').waitFor({ state: 'detached' });
    expect(receiver.received.at(-1)?.event.id).toBe(receiver.received.at(-2)?.event.id);

    // The key was shown this once.
    await page.reload();
    await page.getByText('Krijgt berichten sinds').waitFor();
    expect(await page.content()).not.toContain(secret);

    await page.getByRole('button', { name: 'Stop deze koppeling' }).click();
    await page.getByText('Het andere systeem krijgt dan geen berichten meer.').waitFor();
    await looksWell(page, `webhooks-stopping-${width}`);
    await page.getByRole('button', { name: 'Stop deze koppeling' }).click();
    await page.getByText('Krijgt berichten sinds').waitFor({ state: 'detached' });
    await page.context().close();
  },
  120_000,
);
