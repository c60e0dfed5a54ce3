import { randomUUID } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPaper } from '../story/main-job/paper.ts';
import { startPlan } from '../support/operations.ts';
import { makeRegion, type TestTraject } from '../support/region.ts';
import { choose } from './choose.ts';
import { PATIENCE } from './meeting/place.ts';
import { goToItem } from './meeting/screens.ts';
import { looksWell, openPages, pageOn, type Pages } from './page.ts';

/*
 * The grandmother is in the room without a device (A15): who takes notes and who chairs ask her, and write down her
 * consent, faces, figure and signature. Wherever they stand they are marked as said by mouth, and by whom written down.
 */

const BY_PETRA = 'mondeling, opgeschreven door Petra Verpleegkundige';
const BY_RACHIDA = 'mondeling, opgeschreven door Rachida Regisseur';
const SCALE = 'Hoe veilig het nu is – de veiligheidsschaal';
const SIGNATURES = 'We houden ons aan dit veiligheidsplan en zetten daarvoor een handtekening';

let pages: Pages;
let traject: TestTraject;
let chair: Page;
let nurse: Page;
let mother: Page;
const [planId, safetyPlanId, meetingId] = [randomUUID(), randomUUID(), randomUUID()];

beforeAll(async () => {
  pages = await openPages();
  traject = await (await makeRegion(pages.server)).traject({ level: 3 });
  const { id: trajectId, regisseur, household, network, professional } = traject;
  await regisseur.get(startPlan, { input: { trajectId, planId, formId: 'support-plan.wij' } });
  const chosen = { readers: [household[0]!.id, network.id] };
  await regisseur.get(startPlan, {
    input: { trajectId, planId: safetyPlanId, formId: 'safety-plan.wij', ...chosen },
  });
  const startsAt = new Date(Date.now() + 60_000).toISOString();
  const personIds = [...household.map(({ id }) => id), network.id, professional.id];
  const about = { trajectId, meetingId, planId, personIds, kind: 'STARTOVERLEG' };
  await regisseur.get('mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { id } }', {
    input: { ...about, startsAt, minutes: 60, place: 'Wijkgebouw' },
  });
  await regisseur.get('mutation ($id: ID!) { startMeeting(meetingId: $id) { code } }', { id: meetingId });
  chair = await pageOn(pages.browser, pages.server, 1366, regisseur.cookie());
  nurse = await pageOn(pages.browser, pages.server, 390, professional.person.cookie());
  mother = await pageOn(pages.browser, pages.server, 390, household[0]!.person.cookie());
  await chair.goto(`/overleg/${meetingId}/leiden`);
  for (const page of [nurse, mother]) await page.goto(`/overleg/${meetingId}`);
  // Who comes in goes from one list to another, and what was open of that person is closed.
  await chair.getByRole('heading', { name: 'Wie is er? (3)' }).waitFor();
}, 120_000);
afterAll(async () => {
  for (const page of [chair, nurse, mother]) await page.context().close();
  await pages.close();
});

/** What the chair can do for one who is invited. */
async function rowOf(name: string): Promise<Locator> {
  const row = chair.getByRole('listitem').filter({ has: chair.locator('summary', { hasText: name }) });
  await row.locator('summary').first().click();
  return row.first();
}

/** Opens the place for who has no screen, and chooses the grandmother; returns her card. */
async function answersForGrandmother(page: Page): Promise<Locator> {
  await page.getByText('Antwoord van iemand zonder scherm').click();
  await page.getByRole('combobox', { name: 'Wie antwoordt mondeling?' }).selectOption({ label: 'Oma Gré' });
  const title = page.getByRole('heading', { name: 'Antwoord van Oma Gré', exact: true });
  return page.locator('section').filter({ has: title });
}

/** Letters alone: a narrow column breaks words, with a hyphen or without. */
const unspaced = (words: string): string => words.replaceAll(/[\s\u00ad-]/g, '');

/** The letters of a file that somebody takes along. */
async function paperOf(path: string, cookie = ''): Promise<string> {
  const answer = await fetch(`${pages.server.origin}${path}`, { headers: { Cookie: cookie } });
  expect(answer.status).toBe(200);
  return unspaced((await readPaper(new Uint8Array(await answer.arrayBuffer()))).text);
}

test('The nurse who takes notes writes down the consent and a face of the grandmother; the mother reads who wrote it down', async () => {
  await (
    await rowOf('Petra Verpleegkundige')
  )
    .getByRole('button', { name: 'Laat opschrijven voor anderen' })
    .click();
  await (await rowOf('Oma Gré')).getByRole('button', { name: 'Is aanwezig' }).click();
  await chair.getByRole('heading', { name: 'Wie is er? (4)' }).waitFor();
  await goToItem(chair, 'Toestemming voor het overleg');
  const consent = await answersForGrandmother(nurse);
  await choose(consent.getByRole('radio', { name: 'Ja', exact: true }));
  await consent.getByText('Opgeslagen').first().waitFor();
  // It is no answer of her own: her own question says nothing of it.
  expect(await nurse.getByText('Opgeslagen').count()).toBe(1);
  await looksWell(nurse, 'by-mouth-consent-390');
  // Not opened: the mother sees that the grandmother answered, and not what (A9).
  await mother
    .getByText(/Al geantwoord: .*Oma Gré/)
    .first()
    .waitFor();
  await chair.getByRole('button', { name: 'Laat de antwoorden zien' }).click();
  await mother.getByText(BY_PETRA).first().waitFor();
  await chair.getByText(BY_PETRA).first().waitFor();
  await looksWell(chair, 'by-mouth-consent-1366');

  await goToItem(chair, 'Onze situatie nu');
  const face = await answersForGrandmother(nurse);
  await choose(face.getByRole('radio').first());
  await face.getByText('Opgeslagen').first().waitFor();
  await chair.getByRole('button', { name: 'Laat de antwoorden zien' }).click();
  await mother.getByText(BY_PETRA).first().waitFor();
  const text = await paperOf(`/bestand/concept/${planId}.pdf`, traject.household[0]!.person.cookie());
  expect(text.split(unspaced(`Oma Gré (${BY_PETRA})`))).toHaveLength(3);
}, 240_000);

test('Beside the agenda who chairs writes down her figure and her signature: marked on the screen of the mother and on paper', async () => {
  await chair.getByText('Pauze of veiligheidsplan').click();
  await chair.getByRole('button', { name: /^Verder met: / }).click();
  await goTo(chair, SCALE);
  const figure = await answersForGrandmother(chair);
  await figure
    .locator('label')
    .filter({ hasText: /^\s*4\s*$/ })
    .click();
  await figure.getByText('Opgeslagen').first().waitFor();
  // A reason is the own words of who says it: nobody has a place here to write one for another.
  expect(await figure.getByRole('textbox').count()).toBe(0);
  await chair.getByRole('button', { name: 'Laat de antwoorden zien' }).click();
  await goTo(mother, SCALE);
  await mother.getByText(BY_RACHIDA).first().waitFor();

  await goTo(chair, SIGNATURES);
  const signs = await answersForGrandmother(chair);
  await signs.getByRole('button', { name: 'Onderteken' }).click();
  await signs.getByText('Typ eerst je naam.').waitFor();
  await signs.getByRole('textbox', { name: 'Je naam' }).fill('Gré de Wit');
  await choose(signs.getByRole('checkbox'));
  await signs.getByRole('button', { name: 'Onderteken' }).click();
  await signs.getByText(BY_RACHIDA).waitFor();
  await looksWell(chair, 'by-mouth-signature-1366');
  await goTo(mother, SIGNATURES);
  await mother.getByText(BY_RACHIDA).first().waitFor();
  // As high as what it shows: what the bar at the bottom covers depends on how far one scrolled.
  await mother.setViewportSize({ width: 390, height: 1500 });
  await looksWell(mother, 'by-mouth-signature-390');
  const cookie = traject.household[0]!.person.cookie();
  const text = await paperOf(`/bestand/concept/${safetyPlanId}.pdf`, cookie);
  expect(text.split(unspaced(`Oma Gré (${BY_RACHIDA})`))).toHaveLength(3);
  expect(text).toContain('GrédeWit');
}, 240_000);

/** Goes on in the plan beside the agenda until this part. */
async function goTo(page: Page, title: string): Promise<void> {
  const heading = page.getByRole('heading', { name: title, exact: true });
  const place = page.locator('main').getByText(/^\d+ van 15$/);
  await place.waitFor();
  while (!(await heading.isVisible())) {
    const before = await place.innerText();
    await page.getByRole('button', { name: 'Volgende', exact: true }).click();
    await expect.poll(() => place.innerText(), { timeout: PATIENCE }).not.toBe(before);
  }
}
