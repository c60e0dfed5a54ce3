import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as asks from '../support/operations.ts';
import { makeRegion, type TestTraject } from '../support/region.ts';
import { addAction } from './circle/chapters.ts';
import { inDays } from './circle/people.ts';
import { looksWell, openPages, pageOn, type Pages } from './page.ts';

/* What is agreed on safety, made beside the agenda and ticked afterwards, by those who may know of it and nobody else. */

const AGREEMENTS = 'Wij werken samen aan veiligheid - veiligheidsafspraken';
const PARTS = 15;
const PROMISE = 'Ik bel mijn zus als ik bang ben.';
let pages: Pages;
let traject: TestTraject;
let meetingId: string;
let chair: Page;
let mother: Page;
let father: Page;

beforeAll(async () => {
  pages = await openPages();
  traject = await (await makeRegion(pages.server)).traject({ level: 3 });
  const planId = randomUUID();
  meetingId = randomUUID();
  const { id: trajectId, regisseur, household } = traject;
  await regisseur.get(asks.startPlan, { input: { trajectId, planId, formId: 'support-plan.wij' } });
  const startsAt = new Date(Date.now() + 60_000).toISOString();
  const people = { trajectId, meetingId, planId, personIds: household.map(({ id }) => id) };
  await regisseur.get('mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { id } }', {
    input: { ...people, kind: 'STARTOVERLEG', startsAt, minutes: 60, place: 'Wijkgebouw' },
  });
  await regisseur.get('mutation ($id: ID!) { startMeeting(meetingId: $id) { code } }', { id: meetingId });
}, 120_000);
afterAll(async () => {
  for (const page of [chair, mother, father]) await page.context().close();
  await pages.close();
});

/** Goes on in the plan beside the agenda until this part. */
async function goTo(page: Page, title: string): Promise<void> {
  const heading = page.getByRole('heading', { name: title, exact: true });
  for (let part = 1; part < PARTS; part++) {
    await page.getByText(`${part} van ${PARTS}`, { exact: true }).waitFor();
    if (await heading.isVisible()) return;
    await page.getByRole('button', { name: 'Volgende', exact: true }).click();
  }
  await heading.waitFor();
}

test('Beside the agenda the mother says what she will do and by when, while the father sees a pause', async () => {
  const [anna, bram] = traject.household;
  chair = await pageOn(pages.browser, pages.server, 1366, traject.regisseur.cookie());
  mother = await pageOn(pages.browser, pages.server, 390, anna!.person.cookie());
  father = await pageOn(pages.browser, pages.server, 390, bram!.person.cookie());
  await mother.goto(`/overleg/${meetingId}`);
  await father.goto(`/overleg/${meetingId}`);
  await chair.goto(`/overleg/${meetingId}/leiden`);
  await chair.getByText('Pauze of veiligheidsplan').click();
  await chair.getByRole('button', { name: 'Nieuw veiligheidsplan' }).click();
  await chair.locator('label').filter({ hasText: 'Voor het hele huishouden' }).click();
  await chair.locator('label').filter({ hasText: 'Anna Vermeer' }).click();
  await chair.getByRole('button', { name: 'Begin, de anderen hebben pauze' }).click();
  await father.getByText('We nemen een korte pauze').waitFor();
  await goTo(mother, AGREEMENTS);
  await mother.getByRole('button', { name: 'Voeg een actie toe' }).click();
  const who = mother.getByRole('combobox', { name: 'Wie doet het?' });
  // She says what she herself will do, and only who reads this plan can be asked.
  expect(await who.locator('option:checked').innerText()).toBe('Anna Vermeer');
  expect(await who.locator('option').allInnerTexts()).toEqual([
    'Nog niemand',
    'Anna Vermeer',
    'Rachida Regisseur',
  ]);
  await mother.getByRole('button', { name: 'Annuleren' }).click();
  await addAction(mother, PROMISE, 'Anna Vermeer', inDays(5));
  await looksWell(mother, 'safety-actions-390');
  await goTo(chair, AGREEMENTS);
  await chair.getByText(PROMISE).first().waitFor();
  await looksWell(chair, 'safety-actions-1366');
  expect(await father.locator('body').innerText()).not.toContain(PROMISE);
}, 240_000);

test('After it is adopted she ticks it on her own phone; the regisseur reads how it went, and the father nothing', async () => {
  const { id: planId } = await adopted();
  await mother.goto('/vandaag');
  // Somebody may look along on her phone: what it is shows when she taps.
  const folded = mother.getByText('Een afspraak die niet iedereen kent.');
  await folded.waitFor();
  expect(await mother.locator('body').innerText()).not.toContain(PROMISE);
  await folded.click();
  await mother.getByRole('button', { name: new RegExp(`^Schrijf op hoe het ging.*${PROMISE}`) }).click();
  await mother.getByRole('textbox', { name: 'Hoe ging het?' }).fill('Zij kwam meteen.');
  await mother.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await mother.getByText('Zij kwam meteen.').waitFor();
  await looksWell(mother, 'safety-actions-today-390');
  await mother.getByRole('checkbox', { name: new RegExp(PROMISE) }).check();
  await chair.goto(`/traject/${traject.id}`);
  await chair.getByText('Zij kwam meteen.').first().waitFor();
  await chair.goto(`/traject/${traject.id}/plan/${planId}/lezen`);
  await chair.getByText(PROMISE).first().waitFor();
  await looksWell(chair, 'safety-actions-read-1366');
  for (const path of ['/vandaag', `/traject/${traject.id}`]) {
    await father.goto(path);
    await father.getByRole('heading', { level: 1 }).first().waitFor();
    await father.waitForLoadState('networkidle');
    expect(await father.locator('body').innerText()).not.toMatch(/mijn zus|[Vv]eiligheidsplan/);
  }
}, 240_000);

/** The plan beside the agenda: who promised says yes to it and signs, and who leads adopts it. */
async function adopted(): Promise<{ id: string }> {
  const [anna] = traject.household;
  const { traject: known } = await traject.regisseur.get<{
    traject: { plans: { id: string; formKind: string }[] };
  }>('query ($id: ID!) { traject(id: $id) { plans { id formKind } } }', { id: traject.id });
  const { id } = known.plans.find(({ formKind }) => formKind === 'SAFETY_PLAN')!;
  const form = pages.server.app.services.plan.form({ edition: 'handbook-2026', formId: 'safety-plan.wij' });
  for (const section of form.sections)
    for (const { key, role, kind } of section.fields) {
      const value =
        role === 'CONSENT' ? { yes: true } : kind === 'SIGNATURE' ? { signedName: 'Anna Vermeer' } : null;
      const about = { planId: id, entryId: `main:${section.key}`, fieldKey: key, mutationId: randomUUID() };
      if (value) await anna!.person.get(asks.answer, { input: { ...about, ...value } });
    }
  const { plan } = await traject.regisseur.get<{ plan: { seq: number } }>(
    'query ($id: ID!) { plan(id: $id) { seq } }',
    { id },
  );
  await traject.regisseur.get(
    'mutation ($input: AdoptBesidePlanInput!) { adoptBesidePlan(input: $input) { id } }',
    { input: { planId: id, expectedSeq: plan.seq } },
  );
  return { id };
}
