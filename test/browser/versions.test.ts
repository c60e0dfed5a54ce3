import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dutchDay } from '../../server/src/output/dates.ts';
import { adoptInMeeting } from '../support/adopting.ts';
import * as asks from '../support/operations.ts';
import { makeRegion, type TestTraject } from '../support/region.ts';
import { readPaper } from '../story/main-job/paper.ts';
import { typeIn } from './meeting/screens.ts';
import { looksWell, openPages, pageOn, type Pages } from './page.ts';

let pages: Pages;
let traject: TestTraject;
let page: Page;
const [first, second] = [randomUUID(), randomUUID()];
const HAPPENS = 'Wat zien we gebeuren?';

beforeAll(async () => {
  pages = await openPages();
  traject = await (await makeRegion(pages.server)).traject();
  const { regisseur, id: trajectId } = traject;
  await regisseur.get(asks.startPlan, { input: { trajectId, planId: first, formId: 'support-plan.wij' } });
  page = await pageOn(pages.browser, pages.server, 390, regisseur.cookie());
}, 120_000);
afterAll(() => pages.close());

async function writes(planId: string, words: string): Promise<void> {
  await page.goto(`/traject/${traject.id}/plan/${planId}?deel=shared-picture`);
  await page.getByRole('button', { name: 'Schrijf mee' }).click();
  await typeIn(page, HAPPENS, words);
  await page.getByText('Opgeslagen').first().waitFor();
}

/** What was added and what went, as the page marks it. */
const marked = async (): Promise<{ added: string[]; gone: string[] }> => ({
  added: await page.locator('ins').allInnerTexts(),
  gone: await page.locator('del').allInnerTexts(),
});

test('What was fixed stands on the page of each version, newest first, and what changed is told in words', async () => {
  const present = traject.household.map(({ id }) => id);
  await writes(first, 'Noor slaapt slecht.');
  await adoptInMeeting(traject, first, present);
  const input = { planId: first, newPlanId: second };
  await traject.regisseur.get('mutation ($input: RenewPlanInput!) { renewPlan(input: $input) { id } }', {
    input,
  });
  await writes(second, ' Overdag is het beter.');

  // Not fixed yet: what is now is laid beside what was fixed.
  await page.goto(`/traject/${traject.id}/plan/${second}/versies`);
  await page.getByRole('link', { name: /^Open als PDF.*Versie 1$/ }).waitFor();
  await page.locator('ins').first().waitFor();
  expect((await marked()).added.join(' ')).toContain('Overdag is het beter.');

  await adoptInMeeting(traject, second, present, 'VOORTGANGSOVERLEG');
  for (const planId of [first, second]) {
    await page.goto(`/traject/${traject.id}/plan/${planId}/versies`);
    await page.locator('ins').first().waitFor();
    const fixed = page.getByRole('link', { name: /^Open als PDF.*Versie \d$/ });
    expect(await fixed.allInnerTexts()).toEqual([
      expect.stringContaining('Versie 2'),
      expect.stringContaining('Versie 1'),
    ]);
    const { added, gone } = await marked();
    expect(added.join(' ')).toContain('Overdag is het beter.');
    expect(gone.join(' ')).not.toContain('Overdag');
  }
  await looksWell(page, 'versions-390');
});

test('Each version has a PDF of its own, whose file is called by its day and says nothing of anyone', async () => {
  const files = await Promise.all(
    [/Versie 1$/, /Versie 2$/].map(async (name) => {
      const path = await page.getByRole('link', { name }).getAttribute('href');
      const answer = await page.request.get(path ?? '');
      expect(answer.headers()['content-disposition']).toBe(
        `inline; filename="plan-${dutchDay(new Date())}.pdf"`,
      );
      return (await readPaper(await answer.body())).text;
    }),
  );
  expect(files.map((text) => text.includes('Overdag is het beter.'))).toEqual([false, true]);
  expect(files.every((text) => text.includes('Noor slaapt slecht.'))).toBe(true);
});
