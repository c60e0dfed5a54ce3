import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPlan } from '../support/operations.ts';
import { makeRegion, type TestTraject } from '../support/region.ts';
import { inDays } from './circle/people.ts';
import { looksWell, openPages, pageOn, type Pages } from './page.ts';

let pages: Pages;
let traject: TestTraject;

beforeAll(async () => {
  pages = await openPages();
  traject = await (await makeRegion(pages.server)).traject();
  const input = { trajectId: traject.id, planId: randomUUID(), formId: 'support-plan.wij' };
  await traject.regisseur.get(startPlan, { input });
});
afterAll(() => pages.close());

test('A meeting that leaves the father out gets no plan that he reads: one for those who are there is begun in its place', async () => {
  const page = await pageOn(pages.browser, pages.server, 390, traject.regisseur.cookie());
  await page.goto(`/traject/${traject.id}/overleggen`);
  await page.getByLabel('Dag', { exact: true }).fill(inDays(5));
  await page.getByRole('textbox', { name: 'Waar?' }).fill('Wijkcentrum De Spil');
  const [mother, father] = traject.household;
  const people = page.getByRole('group', { name: 'Wie komen er?' });
  for (const name of [father!.name, traject.child.name, 'Oma Gré', 'Petra Verpleegkundige'])
    await people.getByText(name).click();
  const save = page.getByRole('button', { name: 'Plan dit overleg' });
  await save.click();
  await page.getByText('Niet iedereen is bij dit overleg.').waitFor();
  await looksWell(page, 'separate-table-390');
  await page.setViewportSize({ width: 1366, height: 768 });
  await looksWell(page, 'separate-table-1366');
  await page.getByRole('button', { name: 'Begin een plan voor wie erbij is' }).click();
  await page.getByText('Niet iedereen is bij dit overleg.').waitFor({ state: 'detached' });
  const hint = `Alleen voor: ${mother!.name}`;
  await page.getByText(hint).first().waitFor();
  await looksWell(page, 'separate-table-begun-1366');
  await save.click();
  await page.getByText(/^Gepland op/).waitFor();

  const list = 'query ($id: ID!) { traject(id: $id) { plans { id } meetings { id planId } } }';
  type Seen = { traject: { plans: { id: string }[]; meetings: { planId: string | null }[] } };
  const { traject: seen } = await mother!.person.get<Seen>(list, { id: traject.id });
  expect(seen.plans.map(({ id }) => id)).toContain(seen.meetings[0]?.planId);
  expect(seen.plans).toHaveLength(2);
  const { traject: outside } = await father!.person.get<Seen>(list, { id: traject.id });
  expect(outside.plans).toHaveLength(1);
  expect(outside.meetings).toEqual([]);
  await page.context().close();
});
