import { randomUUID } from 'node:crypto';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { layHome } from '../support/lay-home.ts';
import { startPlan } from '../support/operations.ts';
import type { Person } from '../support/person.ts';
import { makeRegion } from '../support/region.ts';
import type { TestServer } from '../support/server.ts';
import { looksWell, openPages, pageOn, type Pages } from './page.ts';

/* Where a page tells to ask or call the regisseur, it says how; to nobody who may not know. */

let pages: Pages;
let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  pages = await openPages();
  ({ server, browser } = pages);
}, 240_000);
afterAll(() => pages?.close());

/** Who leads begins a meeting and lets a guest in as the first who was asked. */
async function letInAsHer(
  leads: Person,
  trajectId: string,
  [motherId = '', ...others]: string[],
): Promise<void> {
  const [planId, meetingId] = [randomUUID(), randomUUID()];
  await leads.get(startPlan, { input: { trajectId, planId, formId: 'support-plan.wij' } });
  const startsAt = new Date(Date.now() + 3_600_000).toISOString();
  const when = { startsAt, minutes: 60, place: 'Thuis' };
  await leads.get('mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { id } }', {
    input: { trajectId, meetingId, planId, kind: 'STARTOVERLEG', personIds: [motherId, ...others], ...when },
  });
  const { startMeeting } = await leads.get<{ startMeeting: { code: string } }>(
    'mutation ($id: ID!) { startMeeting(meetingId: $id) { code } }',
    { id: meetingId },
  );
  await server
    .visitor()
    .get('mutation ($code: String!) { joinByCode(code: $code, name: "Anna") { meetingId } }', {
      code: startMeeting.code,
    });
  const { meeting } = await leads.get<{ meeting: { waiting: { id: string }[] } }>(
    'query ($id: ID!) { meeting(id: $id) { waiting { id } } }',
    { id: meetingId },
  );
  await leads.get('mutation ($input: AdmitGuestInput!) { admitGuest(input: $input) { id } }', {
    input: { meetingId, guestId: meeting.waiting[0]!.id, personId: motherId },
  });
}

/** She puts that device out, on whatever page she is. */
async function putsOut(mother: Person): Promise<{ page: Page; said: Locator }> {
  const page = await pageOn(browser, server, 390, mother.cookie());
  await page.goto('/vandaag');
  await page.getByRole('button', { name: 'Nee, sluit dat apparaat af' }).click();
  const said = page.getByRole('complementary', { name: 'Er is ingelogd met jouw brief' });
  await said.getByText('Dat apparaat is afgesloten.').waitFor();
  return { page, said };
}

test.each([390, 1366])('At %i px who is refused reads how to reach the own regisseur', async (width) => {
  const region = await makeRegion(server, `Gemeente Veldhoek ${width}`);
  const traject = await region.traject();
  const page = await pageOn(browser, server, width, traject.household[0]!.person.cookie());
  for (const [path, text] of [
    [`/traject/${randomUUID()}`, 'Vraag het dan aan de regisseur.'],
    [`/traject/${traject.id}/plan/${randomUUID()}`, 'Vraag het dan aan je regisseur.'],
  ] as const) {
    await page.goto(path);
    await page.getByText(text).waitFor();
    await page.locator('main a[href^="mailto:"]').waitFor();
  }
  await looksWell(page, `refused-${width}`);
  // Who works in the same organisation and takes no part reads of no regisseur.
  const colleague = await region.account('Nora Nieuw', ['PROFESSIONAL']);
  const other = await pageOn(browser, server, width, colleague.person.cookie());
  await other.goto(`/traject/${traject.id}`);
  await other.getByText('Vraag het dan aan de regisseur.').waitFor();
  expect(await other.locator('main a[href^="mailto:"]').count()).toBe(0);
  await page.context().close();
  await other.context().close();
});

test('Who put out a guest in her place reads whom to call', async () => {
  const region = await makeRegion(server, 'Gemeente Zandwijk');
  const traject = await region.traject();
  const mother = traject.household[0]!;
  const adults = traject.household.map(({ id }) => id);
  await letInAsHer(traject.regisseur, traject.id, adults);
  const { page, said } = await putsOut(mother.person);
  await said.getByText('Bel of mail je regisseur en vertel dat jij het niet was.').waitFor();
  await said.locator('a[href^="mailto:"]').waitFor();
  await looksWell(page, 'came-in-call-390');
  await page.context().close();
});

test('She is not sent to a regisseur of the household, who may have let the guest in', async () => {
  const region = await makeRegion(server, 'Gemeente Kreekdam');
  await region.account('Dora Desk', ['SAFETY_DESK']);
  const home = await layHome(region);
  await letInAsHer(home.father, home.id, [home.motherId]);
  const { page, said } = await putsOut(home.mother);
  await said.getByText('Vertel een professional die je vertrouwt dat jij het niet was.').waitFor();
  expect(await said.getByText('regisseur').count()).toBe(0);
  await page.context().close();
});
