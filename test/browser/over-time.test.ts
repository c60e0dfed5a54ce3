import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { webPages } from '../../server/src/web-pages.ts';
import { adoptInMeeting } from '../support/adopting.ts';
import { openBrowser } from '../support/browser.ts';
import * as asks from '../support/operations.ts';
import type { Person } from '../support/person.ts';
import { makeRegion, type TestTraject } from '../support/region.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { readPaper } from '../story/main-job/paper.ts';
import { looksWell, pageOn } from './page.ts';

let server: TestServer;
let browser: Browser;
let traject: TestTraject;
const [first, second] = [randomUUID(), randomUUID()];

beforeAll(async () => {
  const web = await webPages();
  if (!web) throw new Error('The pages are not built.');
  server = await startServer({ web });
  traject = await (await makeRegion(server)).traject();
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await server.close();
});

const says = (who: Person, planId: string, fieldKey: string, option: string): Promise<unknown> =>
  who.get(asks.answer, {
    input: { planId, entryId: 'main:situation', fieldKey, option, mutationId: randomUUID() },
  });
const opened = (planId: string): Promise<void> => server.app.services.plan.openAnswers(planId, 'situation');

/** On paper stand the pictures and their table, and nothing to press. */
async function onPaper(page: Page): Promise<void> {
  const paper = await readPaper(await page.pdf());
  for (const words of ['Wonen', 'Geld', 'Het gaat goed']) expect(paper.text).toContain(words);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('img').first().isVisible()).toBe(true);
  expect(await page.getByRole('link').filter({ visible: true }).count()).toBe(0);
}

test('Life areas stand as faces over the meetings, with a table, for who may read the plans', async () => {
  const [mother, father] = traject.household;
  const { regisseur, id: trajectId, network } = traject;
  await regisseur.get(asks.startPlan, { input: { trajectId, planId: first, formId: 'support-plan.wij' } });
  await says(mother!.person, first, 'wonen', 'hard');
  await says(father!.person, first, 'wonen', 'hard');
  await says(mother!.person, first, 'geld', 'neutral');
  await opened(first);
  await adoptInMeeting(traject, first, [mother!.id, father!.id]);
  await regisseur.get('mutation ($input: RenewPlanInput!) { renewPlan(input: $input) { id } }', {
    input: { planId: first, newPlanId: second },
  });
  await says(mother!.person, second, 'wonen', 'good');
  await opened(second);
  // Said after the chair opened them: for nobody else to see.
  await says(father!.person, second, 'wonen', 'neutral');
  await adoptInMeeting(traject, second, [mother!.id, father!.id], 'VOORTGANGSOVERLEG');

  const phone = await pageOn(browser, server, 390, mother!.person.cookie());
  await phone.goto(`/traject/${trajectId}`);
  await phone.getByRole('link', { name: 'Hoe het gaat, in plaatjes' }).click();
  const home = phone.getByRole('row', { name: /^Wonen/ });
  await home.getByRole('cell', { name: /^1 × Het gaat goed/ }).waitFor();
  expect(await home.getByRole('cell').allInnerTexts()).toEqual([
    expect.stringMatching(/^2 × Het gaat niet goed/),
    expect.stringMatching(/^1 × Het gaat goed/),
  ]);
  await looksWell(phone, 'over-time-390');
  await phone.getByText(father!.name, { exact: true }).click();
  await expect
    .poll(() => home.getByRole('cell').allInnerTexts())
    .toEqual([expect.stringMatching(/^Het gaat niet goed/)]);
  await phone.setViewportSize({ width: 1366, height: 768 });
  await phone.getByText('Samen', { exact: true }).click();
  await home.getByRole('cell', { name: /^1 × Het gaat goed/ }).waitFor();
  await looksWell(phone, 'over-time-1366');
  await onPaper(phone);
  await phone.context().close();

  // Somebody of the network, for whom the plans are not, sees the page as if there was none.
  const outside = await pageOn(browser, server, 390, network.person.cookie());
  await outside.goto(`/traject/${trajectId}/verloop`);
  await outside.getByText('Nog niets om te laten zien').waitFor();
  expect(await outside.getByText('Wonen').count()).toBe(0);
  await outside.goto(`/traject/${trajectId}`);
  await outside.getByRole('heading', { level: 1 }).waitFor();
  expect(await outside.getByText('Hoe het gaat, in plaatjes').count()).toBe(0);
  await outside.context().close();
}, 240_000);
