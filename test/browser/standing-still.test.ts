import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestClock, days } from '../support/clock.ts';
import * as asks from '../support/operations.ts';
import type { Person } from '../support/person.ts';
import { makeRegion, type Region, type TestTraject } from '../support/region.ts';
import { looksWell, openPages, pageOn, type Pages } from './page.ts';

/* What stands still, on the list of who leads: why, since when, and what to do about it. */

let pages: Pages;
let region: Region;
let traject: TestTraject;
let regisseurAccount: string;
const clock = createTestClock('2027-01-04T09:00:00Z');

beforeAll(async () => {
  pages = await openPages({ clock });
  region = await makeRegion(pages.server);
  traject = await region.traject();
  const { me } = await traject.regisseur.get<{ me: { accountId: string } }>('{ me { accountId } }');
  regisseurAccount = me.accountId;
}, 120_000);
afterAll(() => pages.close());

/** Sessions of before a jump of the clock are over: this one signs in now. */
async function pageOf(accountId: string, path: string, width: number): Promise<Page> {
  const { account } = pages.server.app.services;
  const { secret } = await account.startSession({ kind: 'ACCOUNT', accountId }, 'test');
  const page = await pageOn(pages.browser, pages.server, width, pages.server.personWith(secret).cookie());
  await page.goto(path);
  return page;
}

/** A meeting over a plan that ends without the plan being adopted. */
async function meetsInVain({ id: trajectId, household }: TestTraject, regisseur: Person): Promise<void> {
  const [planId, meetingId] = [randomUUID(), randomUUID()];
  await regisseur.get(asks.startPlan, { input: { trajectId, planId, formId: 'support-plan.wij' } });
  const startsAt = new Date(clock.now().getTime() + 60_000).toISOString();
  const personIds = household.map(({ id }) => id);
  const about = { kind: 'STARTOVERLEG', minutes: 60, place: 'Wijkgebouw', planId, personIds };
  await regisseur.get('mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { id } }', {
    input: { trajectId, meetingId, startsAt, ...about },
  });
  await regisseur.get('mutation ($id: ID!) { startMeeting(meetingId: $id) { code } }', { id: meetingId });
  await regisseur.get('mutation ($id: ID!) { closeMeeting(meetingId: $id) { id } }', { id: meetingId });
}

test('A signal that nobody answered, a meeting without a plan that was adopted, and no next meeting: each with what to do', async () => {
  await meetsInVain(traject, traject.regisseur);
  await traject.household[0]!.person.get(
    'mutation ($input: SafetySignalInput!) { sendSafetySignal(input: $input) }',
    {
      input: {
        trajectId: traject.id,
        words: 'Hij bonst op de deur.',
        lifeThreatening: false,
        mutationId: randomUUID(),
      },
    },
  );
  clock.advance(days(8));
  const { accountId: manager } = await region.account('Mo Manager', ['MANAGER']);
  const leads = await pageOf(regisseurAccount, '/trajecten', 390);
  for (const [why, step] of [
    ['Er wacht al lang iets op jou.', 'Kijk wat er op jou wacht en doe dat nu.'],
    [
      'Het laatste overleg eindigde zonder vastgesteld plan.',
      'Plan een overleg en stel het plan samen vast.',
    ],
    ['Er staat geen overleg gepland.', 'Prik een dag voor het volgende overleg.'],
  ] as const) {
    const line = leads.getByRole('listitem').filter({ hasText: why });
    await line.getByText(`Doe dit: ${step}`).waitFor();
    await line.getByText(/\(sinds /).waitFor();
  }
  await looksWell(leads, 'standing-still-390');
  expect(await leads.locator('main').innerText()).not.toContain('bonst');

  const steers = await pageOf(manager, '/sturing', 1366);
  const row = steers.getByRole('row').filter({ hasText: 'Rachida Regisseur' });
  await row.getByText('Er wacht al lang iets op de regisseur.').waitFor();
  await row.getByText('Het laatste overleg eindigde zonder vastgesteld plan.').waitFor();
  await row.getByText('Vraag de regisseur hoe het gaat.').waitFor();
  expect(await steers.getByText('wacht al lang iets op jou').count()).toBe(0);
  expect(await steers.locator('main').innerText()).not.toMatch(/Vermeer|Anna|bonst/);
});
