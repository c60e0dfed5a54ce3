import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPlan } from '../support/operations.ts';
import { makeRegion, type Region, type TestTraject } from '../support/region.ts';
import type { TestServer } from '../support/server.ts';
import { choose } from './choose.ts';
import { askForDays } from './circle/chapters.ts';
import { inDays } from './circle/people.ts';
import { looksWell, openPages, pageOn, type Pages } from './page.ts';

let pages: Pages;
let server: TestServer;
let browser: Browser;
let region: Region;
let traject: TestTraject;
const supportPlan = randomUUID();

beforeAll(async () => {
  pages = await openPages();
  ({ server, browser } = pages);
  region = await makeRegion(server);
  traject = await region.traject();
  const { id: trajectId, regisseur } = traject;
  await regisseur.get(startPlan, { input: { trajectId, planId: supportPlan, formId: 'support-plan.wij' } });
  // Started later, so that it stands first in the list.
  await startSafetyPlan(traject);
});
afterAll(() => pages.close());

/** A safety plan for the mother and the regisseur. */
async function startSafetyPlan({ id, household, regisseur, regisseurId }: TestTraject): Promise<string> {
  const [planId, readers] = [randomUUID(), [household[0]!.id, regisseurId]];
  const input = { trajectId: id, planId, formId: 'safety-plan.wij', readers };
  await regisseur.get(startPlan, { input });
  return planId;
}

/** The plans that the meetings of a traject follow. */
async function followed({ id, regisseur }: TestTraject): Promise<string[]> {
  const { traject: seen } = await regisseur.get<{ traject: { meetings: { planId: string }[] } }>(
    'query ($id: ID!) { traject(id: $id) { meetings { planId } } }',
    { id },
  );
  return seen.meetings.map(({ planId }) => planId);
}

/** Asks the mother on which of two days she can come. */
async function askDates({ id, household, regisseur }: TestTraject, place: string): Promise<void> {
  const startsAt = [`${inDays(8)}T10:00:00Z`, `${inDays(9)}T10:00:00Z`];
  const wish = { kind: 'VOORTGANGSOVERLEG', minutes: 60, place, personIds: [household[0]!.id] };
  await regisseur.get('mutation ($input: AskDatesInput!) { askDates(input: $input) { id } }', {
    input: { trajectId: id, pollId: randomUUID(), startsAt, ...wish },
  });
}

test('While days are asked, planning one oneself is folded, and the day that is chosen follows the support plan', async () => {
  const page = await pageOn(browser, server, 390, traject.regisseur.cookie());
  await page.goto(`/traject/${traject.id}/overleggen`);
  const save = page.getByRole('button', { name: 'Plan dit overleg' });
  await save.waitFor();
  // A safety plan is for its readers: nobody gets it as the agenda without having chosen it.
  expect(await page.getByRole('radio', { name: 'Ondersteuningsplan' }).isChecked()).toBe(true);
  await askForDays(page, [inDays(7), inDays(8)], 'Buurthuis De Ketel');
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
  expect(await followed(traject)).toEqual([supportPlan]);
  await page.context().close();
});

test('A safety plan that is the only one is the agenda of a meeting when it is chosen, and not before', async () => {
  const other = await region.traject();
  const safetyPlan = await startSafetyPlan(other);
  const page = await pageOn(browser, server, 390, other.regisseur.cookie());
  await page.goto(`/traject/${other.id}/overleggen`);
  const choice = page.getByRole('radio', { name: 'Veiligheidsplan' });
  await choice.waitFor();
  expect(await choice.isChecked()).toBe(false);
  await page.getByLabel('Dag', { exact: true }).fill(inDays(5));
  await page.getByRole('textbox', { name: 'Waar?' }).fill('Buurthuis De Ketel');
  const save = page.getByRole('button', { name: 'Plan dit overleg' });
  await save.click();
  await page.getByText('Kies welk plan jullie maken.').waitFor();
  await looksWell(page, 'safety-plan-only-390');
  await page.setViewportSize({ width: 1366, height: 768 });
  await looksWell(page, 'safety-plan-only-1366');
  await choose(choice);
  // It is for its readers: the others are not asked.
  for (const name of [other.household[1]!.name, other.child.name, 'Oma Gré', 'Petra Verpleegkundige'])
    await choose(page.getByRole('checkbox', { name }), false);
  await save.click();
  await page.getByText(/^Gepland op/).waitFor();
  expect(await followed(other)).toEqual([safetyPlan]);
  await page.context().close();
});

test('Each question for days has its own plan, and takes no safety plan that nobody chose', async () => {
  const other = await region.traject();
  const safetyPlan = await startSafetyPlan(other);
  await askDates(other, 'Buurthuis De Ketel');
  await askDates(other, 'Wijkcentrum De Spil');
  const page = await pageOn(browser, server, 390, other.regisseur.cookie());
  await page.goto(`/traject/${other.id}/overleggen`);
  const cards = ['De Ketel', 'De Spil'].map((place) => {
    const card = page
      .locator('section')
      .filter({ hasText: `Het overleg is hier: ` })
      .filter({ hasText: place });
    return {
      card,
      choice: card.getByRole('radio', { name: 'Veiligheidsplan' }),
      pick: card.getByRole('button', { name: /^Kies deze dag/ }),
    };
  });
  const [first, second] = cards;
  await first!.choice.waitFor();
  await first!.card.getByText('Kies eerst een plan. Daarna kies je de dag.').waitFor();
  expect([await first!.pick.count(), await second!.pick.count()]).toEqual([0, 0]);
  await looksWell(page, 'dates-safety-plan-390');
  await page.setViewportSize({ width: 1366, height: 768 });
  await looksWell(page, 'dates-safety-plan-1366');
  await choose(second!.choice);
  await second!.pick.first().waitFor();
  expect([await first!.choice.isChecked(), await first!.pick.count()]).toEqual([false, 0]);
  await second!.pick.first().click();
  await page.getByText(/^Gepland op/).waitFor();
  expect(await followed(other)).toEqual([safetyPlan]);
  await page.context().close();
});
