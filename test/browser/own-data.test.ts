import { readFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { webPages } from '../../server/src/web-pages.ts';
import { handOf } from '../story/main-job/hand.ts';
import { readPaper } from '../story/main-job/paper.ts';
import { openBrowser } from '../support/browser.ts';
import { createTestClock, minutes, type TestClock } from '../support/clock.ts';
import * as operations from '../support/operations.ts';
import { makeRegion, type Region } from '../support/region.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { mailTo } from './circle/installation.ts';
import { looksWell, pageOn } from './page.ts';

/* What is kept about oneself, taken along from one's own page. */

let server: TestServer;
let browser: Browser;
let clock: TestClock;
let region: Region;

beforeAll(async () => {
  const web = await webPages();
  if (!web) throw new Error('The web pages are not built.');
  clock = createTestClock();
  [server, browser] = await Promise.all([startServer({ clock, web }), openBrowser()]);
  region = await makeRegion(server);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function fetched(page: Page, form: 'PDF' | 'JSON'): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `Haal op als ${form}` }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`gegevens.${form.toLowerCase()}`);
  return readFile(await download.path());
}

test.each([390, 1366])('At %i px a mother makes her file and sees how far it is', async (width) => {
  const traject = await region.traject();
  const mother = traject.household[0]!.person;
  const planId = randomUUID();
  await traject.regisseur.get(operations.startPlan, {
    input: { trajectId: traject.id, formId: 'support-plan.wij', planId },
  });
  await (await handOf(mother, planId)).row('concerns', { what: 'Ik slaap slecht' });

  const page = await pageOn(browser, server, width, mother.cookie());
  await page.goto('/ik');
  await page.getByRole('heading', { name: 'Mijn gegevens meenemen' }).waitFor();
  await page.getByText('Wie het bestand heeft, kan alles erin lezen.').waitFor();
  await looksWell(page, `own-data-before-${width}`);
  // One part is held, so that one can see how far it is.
  const { plan } = server.app.services;
  const { paper } = plan;
  const held = Promise.withResolvers<undefined>();
  plan.paper = async (...asked) => {
    await held.promise;
    return paper(...asked);
  };
  const making = fetched(page, 'PDF');
  await page.getByText('We zoeken je gegevens bij elkaar').waitFor();
  await page.getByText('2 van 4').waitFor();
  await looksWell(page, `own-data-busy-${width}`);
  plan.paper = paper;
  held.resolve(undefined);
  expect((await readPaper(await making)).text).toContain('Ik slaap slecht');
  await page.getByText('Je bestand is klaar.').waitFor();
  await looksWell(page, `own-data-ready-${width}`);
  expect((await fetched(page, 'JSON')).toString()).toContain('Ik slaap slecht');
  await page.context().close();
});

test('A professional whose sign-in is long ago shows again who it is before the file is made', async () => {
  const { person, accountId } = await region.account('Petra Lang', ['PROFESSIONAL']);
  const { email = '' } = (await server.app.services.account.accountById(accountId)) ?? {};
  const page = await pageOn(browser, server, 1366, person.cookie());
  await page.goto('/ik');
  await page.getByRole('button', { name: 'Haal op als JSON' }).waitFor();
  clock.advance(minutes(16));
  const making = fetched(page, 'JSON');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Stuur mij een code' }).click();
  const { text } = await mailTo(server.core.environment.dataDir, email, () => true);
  await dialog.getByRole('textbox').fill(/^[A-Z0-9]{4} [A-Z0-9]{4}$/m.exec(text)?.[0] ?? '');
  await dialog.getByRole('textbox').press('Enter');
  expect((await making).toString()).toContain('Petra Lang');
  await page.context().close();
});
