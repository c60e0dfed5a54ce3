import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { handOf } from '../story/main-job/hand.ts';
import { setAction } from '../story/main-job/asks.ts';
import { readPaper } from '../story/main-job/paper.ts';
import { startPlan, writeAlong } from '../support/operations.ts';
import { makeRegion, type TestTraject } from '../support/region.ts';
import type { TestServer } from '../support/server.ts';
import { PATIENCE } from './meeting/place.ts';
import { looksWell, openPages, pageOn, type Pages } from './page.ts';

/*
 * Covering on screens (A11): the regisseur covers words in a question and an action, the mother sees that something was
 * covered, the father who wrote the action still sees it, marked; paper made after has neither. Then the cover goes.
 */

const threat = 'Ik weet waar je woont.';
const covered = 'Hier is iets afgeschermd door de regisseur.';

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

/** Covers the one thing in the section that holds these words. */
async function cover(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: 'Scherm iets af' }).click();
  const item = page.getByRole('listitem').filter({ hasText: words });
  await item.getByRole('button', { name: 'Scherm dit af' }).click();
  await item.getByRole('button', { name: 'Ja, scherm af' }).click();
  await page.getByRole('button', { name: 'Niet meer afschermen' }).waitFor();
}

test('The regisseur covers words in a question and an action, and takes it back; others, the writer and paper follow', async () => {
  const [mother, father] = traject.household.map(({ person }) => person);
  const planId = randomUUID();
  const of = (rest: Record<string, unknown>) => ({ input: { planId, mutationId: randomUUID(), ...rest } });
  const begun = { trajectId: traject.id, planId, formId: 'support-plan.wij' };
  await traject.regisseur.get(startPlan, { input: begun });
  await father!.get(writeAlong, of({ sectionKey: 'shared-picture', along: true }));
  await (await handOf(father!, planId)).write('main:shared-picture/happens', threat);
  const goalId = await (await handOf(traject.regisseur, planId)).row('goals', {});
  await father!.get(setAction, of({ goalId, actionId: randomUUID(), what: `Langskomen. ${threat}` }));
  const path = (section: string) => `/traject/${traject.id}/plan/${planId}?deel=${section}`;
  const at = async (section: string, cookie: string | undefined, width = 390): Promise<Page> => {
    const page = await pageOn(browser, server, width, cookie);
    await page.goto(path(section));
    return page;
  };

  const reads = await at('shared-picture', mother!.cookie());
  await reads.getByText(threat).first().waitFor();
  const leads = await at('shared-picture', traject.regisseur.cookie());
  await cover(leads, threat);
  await looksWell(leads, 'covering-question-390');
  await reads.getByText(covered).waitFor();
  await reads.getByText(threat).waitFor({ state: 'detached' });
  await looksWell(reads, 'covered-question-390');

  await leads.goto(path('goals'));
  await reads.goto(path('goals'));
  await reads.getByText(threat).first().waitFor();
  await cover(leads, threat);
  await leads.getByRole('button', { name: /^Bekijk wat hier stond/ }).click();
  await leads.getByText(threat).waitFor();
  await looksWell(leads, 'covering-action-390');
  await reads.getByText(covered).first().waitFor();
  await reads.getByText(threat).waitFor({ state: 'detached' });
  const writes = await at('goals', father!.cookie(), 1366);
  await writes.getByText('De regisseur heeft dit afgeschermd. Alleen jij ziet het hier nog.').waitFor();
  await writes.getByText(threat).first().waitFor();
  await looksWell(writes, 'covered-own-action-1366');

  const response = await fetch(`${server.origin}/bestand/concept/${planId}.pdf`, {
    headers: { Cookie: father!.cookie() ?? '' },
  });
  const { text } = await readPaper(Buffer.from(await response.arrayBuffer()));
  expect(text).not.toContain(threat);
  expect(text).toContain(covered);

  await leads.getByRole('button', { name: /^Niet meer afschermen/ }).click();
  await reads.getByText(threat).first().waitFor();
  for (const page of [leads, reads, writes]) await page.context().close();
});

test('Who wrote down for another what is then covered has it in no box any more, and covers it there', async () => {
  const { regisseur, household, id: trajectId } = traject;
  const [planId, meetingId] = [randomUUID(), randomUUID()];
  await regisseur.get(startPlan, { input: { trajectId, planId, formId: 'support-plan.wij' } });
  await regisseur.get('mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { id } }', {
    input: {
      ...{ trajectId, meetingId, planId, kind: 'STARTOVERLEG', minutes: 60, place: 'Buurthuis De Ketel' },
      ...{
        startsAt: new Date(Date.now() + 3_600_000).toISOString(),
        personIds: household.map(({ id }) => id),
      },
    },
  });
  await regisseur.get('mutation ($id: ID!) { startMeeting(meetingId: $id) { id } }', { id: meetingId });
  const father = household[1]!.id;
  await regisseur.get('mutation ($input: MarkAttendanceInput!) { markAttendance(input: $input) { id } }', {
    input: { meetingId, personId: father, attendance: 'PRESENT' },
  });
  const goTo = 'mutation ($input: GoToItemInput!) { goToItem(input: $input) { agenda { sectionKey } } }';
  const { goToItem } = await regisseur.get<{ goToItem: { agenda: { sectionKey: string }[] } }>(goTo, {
    input: { meetingId, index: 0 },
  });
  const index = goToItem.agenda.findIndex(({ sectionKey }) => sectionKey === 'concerns');
  await regisseur.get(goTo, { input: { meetingId, index } });
  await (await handOf(regisseur, planId)).row('concerns', { what: threat }, father);
  const chair = await pageOn(browser, server, 1366, regisseur.cookie());
  await chair.goto(`/overleg/${meetingId}/leiden`);
  const box = chair.getByRole('textbox', { name: 'Welke zorgen zijn er?' });
  await expect.poll(() => box.inputValue(), { timeout: PATIENCE }).toBe(threat);
  await chair.getByRole('button', { name: 'Scherm dit af' }).click();
  await chair.getByRole('button', { name: 'Ja, scherm af' }).click();
  await box.waitFor({ state: 'detached' });
  await chair.getByText(covered).waitFor();
  expect(await chair.getByText(threat).count()).toBe(0);
  await looksWell(chair, 'covered-written-down-1366');
  await chair.context().close();
});
