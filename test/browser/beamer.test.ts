import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as asks from '../support/operations.ts';
import { makeRegion, type TestTraject } from '../support/region.ts';
import { goToItem, showsItem } from './meeting/screens.ts';
import { PATIENCE } from './meeting/place.ts';
import { looksWell, openPages, pageOn, type Pages } from './page.ts';

/* The beamer as a stage: the scale and the faces are pictures, labels stand there once, the code goes when all are in. */

let pages: Pages;
let traject: TestTraject;
let chair: Page;
let beamer: Page;
let mother: Page;
const [planId, meetingId] = [randomUUID(), randomUUID()];
const SCALE = 'Hoe veilig het nu is – de veiligheidsschaal';

beforeAll(async () => {
  pages = await openPages();
  traject = await (await makeRegion(pages.server)).traject({ level: 3 });
  const { id: trajectId, regisseur, household } = traject;
  const personIds = household.map(({ id }) => id);
  await regisseur.get(asks.startPlan, {
    input: { trajectId, planId, formId: 'safety-plan.wij', readers: personIds },
  });
  const startsAt = new Date(Date.now() + 60_000).toISOString();
  await regisseur.get('mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { id } }', {
    input: {
      trajectId,
      meetingId,
      planId,
      personIds,
      kind: 'STARTOVERLEG',
      startsAt,
      minutes: 60,
      place: 'Hier',
      opening: false,
    },
  });
  chair = await pageOn(pages.browser, pages.server, 1366, regisseur.cookie());
  beamer = await pageOn(pages.browser, pages.server, 1920, regisseur.cookie());
  await beamer.setViewportSize({ width: 1920, height: 1080 });
  mother = await pageOn(pages.browser, pages.server, 390, household[0]!.person.cookie());
  await chair.goto(`/overleg/${meetingId}/leiden`);
  await beamer.goto(`/overleg/${meetingId}/scherm`);
  await chair.getByRole('button', { name: 'Begin het overleg' }).click();
  await mother.goto(`/overleg/${meetingId}`);
}, 120_000);
afterAll(() => pages.close());

/** How much of the screen the code takes. */
const joinShare = (): Promise<number> =>
  beamer.evaluate(
    '(document.querySelector("aside")?.clientWidth ?? 0) / document.documentElement.clientWidth',
  );

test('The code is large until all who were invited are in; then it makes room, and stays small for who comes late', async () => {
  const code = beamer.getByRole('img', { name: 'QR-code om mee te doen' });
  await code.waitFor();
  await expect.poll(joinShare, { timeout: PATIENCE }).toBeGreaterThan(0.32);
  const father = await pageOn(pages.browser, pages.server, 390, traject.household[1]!.person.cookie());
  await father.goto(new URL(mother.url()).pathname);
  await expect.poll(joinShare, { timeout: PATIENCE }).toBe(0);
  await beamer.getByText(/\d{3} \d{3}/).waitFor();
  expect(await code.count()).toBe(0);
  await father.context().close();
});

test('The scale is a line with a dot for each figure once the chair opened them, and what it asks stands there once', async () => {
  await goToItem(chair, SCALE);
  await showsItem(beamer, SCALE);
  for (const [index, { person }] of traject.household.entries()) {
    const about = { planId, entryId: 'main:safety-scale', fieldKey: 'score', mutationId: randomUUID() };
    await person.get(asks.answer, { input: { ...about, number: [4, 7][index] } });
  }
  const dots = beamer.locator('figure .dot');
  await chair.getByRole('button', { name: 'Laat de antwoorden zien' }).waitFor();
  expect(await dots.count()).toBe(0);
  await chair.getByRole('button', { name: 'Laat de antwoorden zien' }).click();
  await dots.nth(1).waitFor();
  const middles = await dots.evaluateAll((all) =>
    all.map((one) => {
      const { left, width } = one.getBoundingClientRect();
      return left + width / 2;
    }),
  );
  const figures = await beamer.locator('figure .line span').evaluateAll((all) =>
    all.map((one) => {
      const { left, width } = one.getBoundingClientRect();
      return left + width / 2;
    }),
  );
  expect(await dots.allInnerTexts()).toEqual(['Anna', 'Bram']);
  for (const [index, figure] of [4, 7].entries())
    expect(Math.abs(middles[index]! - figures[figure]!)).toBeLessThan(20);
  for (const label of ['Welk cijfer geef ik de veiligheid?', 'Wat is de reden voor dit cijfer?'])
    expect(await beamer.getByText(label).count()).toBe(1);
  // The line says it: no list repeats the figures.
  expect(await beamer.getByText('Anna Vermeer').count()).toBe(0);
  await looksWell(beamer, 'beamer-scale');
});
