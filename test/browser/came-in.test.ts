import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { webPages } from '../../server/src/web-pages.ts';
import { openBrowser } from '../support/browser.ts';
import { makeRegion } from '../support/region.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { looksWell, pageOn } from './page.ts';

/* Somebody came in as you on another device: you are asked, on whatever page you are (A23). */

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  const web = await webPages();
  if (!web) throw new Error('The web pages are not built.');
  [server, browser] = await Promise.all([startServer({ web }), openBrowser()]);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test.each([390, 1366])(
  'At %i px she is asked whether it was her, puts the other device out, and reads that it is done',
  async (width) => {
    const region = await makeRegion(server, `Gemeente Veldhoek ${width}`);
    const traject = await region.traject();
    const mother = traject.household[0]!;
    const page = await pageOn(browser, server, width, mother.person.cookie());
    await page.goto('/vandaag');
    await page.getByRole('heading', { name: 'Vragen?' }).waitFor();
    expect(await page.getByRole('button', { name: 'Ja, dat was ik' }).count()).toBe(0);

    const { invite } = await traject.regisseur.get<{ invite: { link: string } }>(
      'mutation ($id: ID!) { invite(personId: $id, channel: SCREEN) { link } }',
      { id: mother.id },
    );
    const intruder = server.visitor();
    await intruder.get('mutation ($token: String!) { redeemInvitation(token: $token) { name } }', {
      token: invite.link.split('#')[1],
    });

    await page.reload();
    const out = page.getByRole('button', { name: 'Nee, sluit dat apparaat af' });
    await out.waitFor();
    await page.getByRole('heading', { name: 'Vragen?' }).waitFor();
    // The way out stays where it always is.
    expect((await page.getByRole('button', { name: 'Snel weg' }).boundingBox())?.y).toBeLessThan(24);
    await looksWell(page, `came-in-${width}`);
    await out.click();
    await page.getByText('Dat apparaat is afgesloten', { exact: false }).waitFor();
    expect(await out.count()).toBe(0);
    expect((await intruder.get<{ me: unknown }>('{ me { name } }')).me).toBeNull();
    await page.context().close();
  },
);
