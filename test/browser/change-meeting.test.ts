import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPlan } from '../support/operations.ts';
import { readOutbox } from '../support/outbox.ts';
import { makeRegion, type TestTraject } from '../support/region.ts';
import { choose } from './choose.ts';
import { inDays } from './circle/people.ts';
import { PATIENCE } from './meeting/place.ts';
import { looksWell, openPages, pageOn, type Pages } from './page.ts';

let pages: Pages;
let traject: TestTraject;
const [meetingId, supportPlan, lastPlan] = [randomUUID(), randomUUID(), randomUUID()];
const ADDRESS = 'bram@voorbeeld.test';

beforeAll(async () => {
  pages = await openPages();
  traject = await (await makeRegion(pages.server)).traject();
  const { id: trajectId, regisseur, household, network } = traject;
  for (const [planId, formId] of [
    [supportPlan, 'support-plan.wij'],
    [lastPlan, 'consolidation-plan.wij'],
  ])
    await regisseur.get(startPlan, { input: { trajectId, planId, formId } });
  const father = { personId: household[1]!.id, name: 'Bram Vermeer', relation: 'vader', email: ADDRESS };
  await regisseur.get('mutation ($input: ChangePersonInput!) { changePerson(input: $input) { id } }', {
    input: father,
  });
  const personIds = [...household.map(({ id }) => id), network.id];
  const startsAt = `${inDays(5)}T10:00:00Z`;
  await regisseur.get('mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { id } }', {
    input: {
      ...{ trajectId, meetingId, kind: 'STARTOVERLEG', startsAt, minutes: 90 },
      ...{ place: 'Buurthuis De Ketel', planId: supportPlan, personIds, opening: true },
    },
  });
});
afterAll(() => pages.close());

interface Agenda {
  planId: string;
  minutes: number;
  agenda: { sectionKey: string; plannedMinutes: number }[];
}

const planned = async (): Promise<Agenda> =>
  (
    await traject.regisseur.get<{ meeting: Agenda }>(
      'query ($id: ID!) { meeting(id: $id) { planId minutes agenda { sectionKey plannedMinutes } } }',
      { id: meetingId },
    )
  ).meeting;

test('A planned meeting gets other minutes per part, and keeps those that nobody changed', async () => {
  const before = await planned();
  const page = await pageOn(pages.browser, pages.server, 390, traject.regisseur.cookie());
  await page.goto(`/traject/${traject.id}/overleggen`);
  await page.getByRole('button', { name: 'Wijzig of zeg af' }).click();
  const change = page.getByRole('group', { name: 'Wijzig of zeg af' });
  await change.getByText(/^Minuten per onderdeel/).click();
  await change.getByRole('textbox', { name: /^1\. / }).fill('12');
  await change.getByText('Het overleg duurt niet even lang.', { exact: false }).waitFor();
  await looksWell(page, 'change-meeting-390');
  await page.setViewportSize({ width: 1366, height: 768 });
  await looksWell(page, 'change-meeting-1366');
  await change.getByRole('button', { name: 'Bewaar wat je veranderde' }).click();
  await change.waitFor({ state: 'detached' });
  const [first, ...others] = (await planned()).agenda;
  expect(first?.plannedMinutes).toBe(12);
  expect(others).toEqual(before.agenda.slice(1));
  await page.context().close();
});

test('It gets another plan, of which the parts are shown, after the opening that it keeps', async () => {
  const page = await pageOn(pages.browser, pages.server, 390, traject.regisseur.cookie());
  await page.goto(`/traject/${traject.id}/overleggen`);
  await page.getByRole('button', { name: 'Wijzig of zeg af' }).click();
  const change = page.getByRole('group', { name: 'Wijzig of zeg af' });
  await change.getByText(/^Minuten per onderdeel/).click();
  const minutes = await change.getByRole('textbox', { name: /^\d+\. / }).count();
  await choose(change.getByRole('radio', { name: 'Borgingsplan' }));
  await expect
    .poll(() => change.getByRole('textbox', { name: /^\d+\. / }).count(), { timeout: PATIENCE })
    .toBeLessThan(minutes);
  await change.getByRole('button', { name: 'Bewaar wat je veranderde' }).click();
  await change.waitFor({ state: 'detached' });
  const now = await planned();
  expect(now.planId).toBe(lastPlan);
  expect(now.agenda[0]).toMatchObject({
    sectionKey: expect.stringMatching(/^opening\./),
    plannedMinutes: 12,
  });
  await page.context().close();
});

test('Who is taken off the list leaves a plan for those who stay, and the meeting leaves the own calendar', async () => {
  const page = await pageOn(pages.browser, pages.server, 390, traject.regisseur.cookie());
  await page.goto(`/traject/${traject.id}/overleggen`);
  await page.getByRole('button', { name: 'Wijzig of zeg af' }).click();
  const change = page.getByRole('group', { name: 'Wijzig of zeg af' });
  await choose(change.getByRole('checkbox', { name: 'Bram Vermeer' }), false);
  const save = change.getByRole('button', { name: 'Bewaar wat je veranderde' });
  await save.click();
  await change.getByText('Niet iedereen is bij dit overleg.').waitFor();
  await looksWell(page, 'change-meeting-taken-off-390');
  await change.getByRole('button', { name: 'Begin een plan voor wie erbij is' }).click();
  await change.getByText('Niet iedereen is bij dit overleg.').waitFor({ state: 'detached' });
  await save.click();
  await change.waitFor({ state: 'detached' });

  const off = async () =>
    (await readOutbox(pages.server.core.environment.dataDir)).filter(
      ({ to, raw }) => to.includes(ADDRESS) && raw.includes('method=CANCEL'),
    );
  await expect.poll(async () => (await off()).length, { timeout: PATIENCE }).toBe(1);
  const list = 'query ($id: ID!) { traject(id: $id) { plans { id } meetings { id planId } } }';
  type Seen = { traject: { plans: { id: string }[]; meetings: { planId: string | null }[] } };
  const { traject: his } = await traject.household[1]!.person.get<Seen>(list, { id: traject.id });
  expect(his.meetings).toEqual([]);
  const { planId } = await planned();
  expect(his.plans.map(({ id }) => id)).not.toContain(planId);
  const { traject: hers } = await traject.household[0]!.person.get<Seen>(list, { id: traject.id });
  expect(hers.plans.map(({ id }) => id)).toContain(planId);
  await page.context().close();
});
