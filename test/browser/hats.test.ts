import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPlan } from '../support/operations.ts';
import { makeRegion, type TestTraject } from '../support/region.ts';
import type { TestServer } from '../support/server.ts';
import { looksWell, openPages, pageOn, type Pages } from './page.ts';

let pages: Pages;
let server: TestServer;
let browser: Browser;
let traject: TestTraject;

beforeAll(async () => {
  pages = await openPages();
  ({ server, browser } = pages);
  traject = await (await makeRegion(server)).traject();
});
afterAll(() => pages.close());

test('The regisseur chooses with which hat to speak, and the mother reads it beside the name', async () => {
  const [mother] = traject.household;
  const planId = randomUUID();
  const input = { trajectId: traject.id, planId, formId: 'support-plan.wij' };
  await traject.regisseur.get(startPlan, { input });
  const path = `/traject/${traject.id}/plan/${planId}?deel=goes-well`;
  const leads = await pageOn(browser, server, 390, traject.regisseur.cookie());
  await leads.goto(path);
  const hats = leads.getByRole('group', { name: 'Als wie zeg je dit?' });
  expect(await hats.getByRole('radio', { name: 'als regisseur' }).isChecked()).toBe(true);
  await hats.getByText('als maatschappelijk werker').click();
  await leads.getByRole('textbox').first().fill('De kinderen slapen weer door.');
  await leads.getByRole('button', { name: 'Deel met iedereen die dit plan leest' }).click();
  await looksWell(leads, 'hats-390');

  const reads = await pageOn(browser, server, 390, mother!.person.cookie());
  await reads.goto(path);
  await reads.getByText('De kinderen slapen weer door.').waitFor();
  await reads.getByText('als maatschappelijk werker').waitFor();
  // Who has one hat is not asked.
  expect(await reads.getByText('Als wie zeg je dit?').count()).toBe(0);
  await leads.context().close();
  await reads.context().close();
});
