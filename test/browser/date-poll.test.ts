import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { webPages } from '../../server/src/web-pages.ts';
import { openBrowser } from '../support/browser.ts';
import { startPlan } from '../support/operations.ts';
import { makeRegion, type TestTraject } from '../support/region.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { looksWell, pageOn } from './page.ts';

let server: TestServer;
let browser: Browser;
let traject: TestTraject;
const supportPlan = randomUUID();

beforeAll(async () => {
  const web = await webPages();
  if (!web) throw new Error('The pages are not built.');
  server = await startServer({ web });
  traject = await (await makeRegion(server)).traject();
  const { id: trajectId, household, regisseur, regisseurId } = traject;
  await regisseur.get(startPlan, { input: { trajectId, planId: supportPlan, formId: 'support-plan.wij' } });
  // Started later, so that it stands first in the list.
  const readers = [household[0]!.id, regisseurId];
  const safety = { trajectId, planId: randomUUID(), formId: 'safety-plan.wij', readers };
  await regisseur.get(startPlan, { input: safety });
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await server.close();
});

const inDays = (count: number): string =>
  new Date(Date.now() + count * 24 * 60 * 60_000).toISOString().slice(0, 10);

test('While days are asked, planning one oneself is folded, and the day that is chosen follows the support plan', async () => {
  const page = await pageOn(browser, server, 390, traject.regisseur.cookie());
  await page.goto(`/traject/${traject.id}/overleggen`);
  const save = page.getByRole('button', { name: 'Plan dit overleg' });
  await save.waitFor();
  // A safety plan is for its readers: nobody gets it as the agenda without having chosen it.
  expect(await page.getByRole('radio', { name: 'Ondersteuningsplan' }).isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Prik samen een dag' }).click();
  const form = page.locator('form').filter({ hasText: 'Noem 2 tot 6 dagen' });
  for (const number of [1, 2])
    await form
      .getByRole('group', { name: `Dag ${number}` })
      .getByLabel('Dag', { exact: true })
      .fill(inDays(6 + number));
  await form.getByRole('textbox', { name: 'Waar?' }).fill('Buurthuis De Ketel');
  await form.getByRole('button', { name: 'Vraag wanneer het kan' }).click();
  await page.getByText('De vraag staat klaar').waitFor();

  const self = page.getByRole('button', { name: 'Plan toch zelf een dag' });
  await self.waitFor();
  expect(await save.count()).toBe(0);
  await looksWell(page, 'dates-folded-390');
  await page.setViewportSize({ width: 1366, height: 768 });
  await looksWell(page, 'dates-folded-1366');
  await self.click();
  await save.waitFor();
  await page.reload();
  await self.waitFor();
  expect(await save.count()).toBe(0);

  // What others answer comes by itself.
  const mother = traject.household[0]!;
  const { traject: asked } = await mother.person.get<{
    traject: { datePolls: { id: string; proposals: { id: string }[] }[] };
  }>('query ($id: ID!) { traject(id: $id) { datePolls { id proposals { id } } } }', { id: traject.id });
  const [poll] = asked.datePolls;
  const answers = [{ proposalId: poll?.proposals[0]?.id, answer: 'YES' }];
  await mother.person.get('mutation ($input: AnswerDatesInput!) { answerDates(input: $input) { id } }', {
    input: { trajectId: traject.id, pollId: poll?.id, answers },
  });
  await page.getByText(`Kan: ${mother.name}`).waitFor();

  await page
    .getByRole('button', { name: /^Kies deze dag/ })
    .first()
    .click();
  await page.getByText(/^Gepland op/).waitFor();
  const { traject: after } = await traject.regisseur.get<{ traject: { meetings: { planId: string }[] } }>(
    'query ($id: ID!) { traject(id: $id) { meetings { planId } } }',
    { id: traject.id },
  );
  expect(after.meetings).toEqual([{ planId: supportPlan }]);
  await page.context().close();
}, 120_000);
