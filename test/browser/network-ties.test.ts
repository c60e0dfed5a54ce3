import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as asks from '../support/operations.ts';
import { makeRegion, type TestTraject } from '../support/region.ts';
import { readPaper } from '../story/main-job/paper.ts';
import { choose } from './choose.ts';
import { PATIENCE } from './meeting/place.ts';
import { looksWell, openPages, pageOn, type Pages } from './page.ts';

/* What ties, homes and children look like on the map: each in words, in a line of its own, and on paper. */

let pages: Pages;
let traject: TestTraject;
let page: Page;
const planId = randomUUID();

beforeAll(async () => {
  pages = await openPages();
  traject = await (await makeRegion(pages.server)).traject();
  const input = { trajectId: traject.id, planId, formId: 'support-plan.wij' };
  await traject.regisseur.get(asks.startPlan, { input });
  page = await pageOn(pages.browser, pages.server, 1366, traject.regisseur.cookie());
  await page.goto(`/traject/${traject.id}/plan/${planId}/kaart`);
}, 120_000);
afterAll(() => pages.close());

/** How the tie of who is on the map is drawn: width, dashes and the shape of the line, without colour. */
const drawn = (): Promise<string> =>
  page
    .locator('.map svg path')
    .evaluateAll((all) =>
      all
        .map((one) =>
          ['d', 'stroke-width', 'stroke-dasharray'].map((name) => one.getAttribute(name)).join(' '),
        )
        .join(' | '),
    );

test('Each of the five ties is drawn as a line of its own, and the list says it in words', async () => {
  await page.getByRole('button', { name: 'Iemand op de kaart zetten' }).click();
  await page.locator('label').filter({ hasText: 'Oma Gré' }).click();
  await choose(page.getByRole('radio', { name: 'Dichtbij', exact: true }));
  const looks = new Set<string>();
  for (const tie of [
    'Sterke band',
    'Losse band',
    'Gespannen band',
    'Verbroken band',
    'Zorgt voor iemand van het huishouden',
  ]) {
    await choose(page.getByRole('radio', { name: tie }));
    await page
      .getByRole('listitem')
      .filter({ hasText: `Oma Gré Dichtbij, ${tie}` })
      .first()
      .waitFor();
    looks.add(await drawn());
  }
  expect(looks.size).toBe(5);
  await looksWell(page, 'ties-1366');
});

test('Who lives here has a thick edge, a child a small circle; list, drawing and paper say it', async () => {
  await choose(page.getByRole('radio', { name: 'Soms in dit huis' }));
  await page.locator('label').filter({ hasText: 'Dit is een kind' }).click();
  const row = page
    .getByRole('listitem')
    .filter({ hasText: /Oma Gré Dichtbij.*[Kk]ind/ })
    .first();
  await row.waitFor();
  expect(await row.innerText()).toContain('Soms in dit huis');
  await expect
    .poll(
      async () => {
        const answer = await page.request.get(`/bestand/concept/${planId}.pdf`);
        return (await readPaper(await answer.body())).text;
      },
      { timeout: PATIENCE },
    )
    .toMatch(/Oma Gré[^.]*Soms in dit huis/);
});
