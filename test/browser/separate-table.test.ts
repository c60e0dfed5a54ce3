import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addPerson, startPlan } from '../support/operations.ts';
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

test('Who leads the conversation and is no regisseur reads who can choose another plan, and the regisseur goes there', async () => {
  const { regisseur, household, professional, id: trajectId } = traject;
  const [planId, meetingId] = [randomUUID(), randomUUID()];
  await regisseur.get(startPlan, { input: { trajectId, planId, formId: 'support-plan.wij' } });
  await regisseur.get('mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { id } }', {
    input: {
      ...{ trajectId, meetingId, planId, kind: 'STARTOVERLEG', minutes: 60, place: 'Wijkcentrum De Spil' },
      startsAt: new Date(Date.now() + 3_600_000).toISOString(),
      personIds: [...household, professional].map(({ id }) => id),
    },
  });
  await regisseur.get('mutation ($input: NameHelperInput!) { nameHelper(input: $input) { id } }', {
    input: { meetingId, helper: 'CONVERSATION_LEADER', personId: professional.id },
  });
  // The household grew since it was planned: that adult would see a meeting that one is not at.
  await regisseur.get(addPerson, {
    input: { trajectId, side: 'HOUSEHOLD', name: 'Wim de Graaf', relation: 'opa' },
  });
  const begin = async (cookie: string | undefined, width: number) => {
    const page = await pageOn(pages.browser, pages.server, width, cookie);
    await page.goto(`/overleg/${meetingId}/leiden`);
    await page.getByRole('button', { name: 'Begin het overleg' }).click();
    await page.getByText('Niet iedereen is bij dit overleg.').waitFor();
    return page;
  };
  const chair = await begin(professional.person.cookie(), 390);
  await chair.getByText('Alleen de regisseur kan een ander plan kiezen.').waitFor();
  await chair
    .getByText(/Rachida Regisseur/)
    .first()
    .waitFor();
  await looksWell(chair, 'separate-table-chair-390');
  const leads = await begin(regisseur.cookie(), 1366);
  await looksWell(leads, 'separate-table-leads-1366');
  await leads.getByRole('link', { name: 'Kies een plan' }).click();
  await leads.waitForURL(`**/traject/${trajectId}/overleggen`);
  for (const page of [chair, leads]) await page.context().close();
});
