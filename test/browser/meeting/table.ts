import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { makeHousehold, type Household } from '../../fault/kill/household.ts';
import { sticksOut, violations } from '../../support/browser.ts';
import { openPlace, type Place } from './place.ts';

/** A meeting that is planned for now, and the screens of everyone in it. */
export interface Table extends Place {
  household: Household;
  meetingId: string;
  /** The laptop of the regisseur, on which the meeting began. */
  begins(): Promise<Page>;
  /** A phone that came in by a personal link and stands in the meeting. */
  phoneOf(personId: string, firstName: string): Promise<Page>;
  /** A phone that came in by code and was let in as someone on the chair's list. */
  guestBy(code: string, name: string, chair: Page, as: string): Promise<Page>;
}

/** Plans a meeting for now, over the plan of the household; returns its identity. */
export async function planNow(
  { regisseur, trajectId, planId }: Household,
  personIds: readonly string[],
): Promise<string> {
  const meetingId = randomUUID();
  await regisseur.get(`mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { id } }`, {
    input: {
      trajectId,
      meetingId,
      kind: 'STARTOVERLEG',
      startsAt: new Date(Date.now() + 60_000).toISOString(),
      minutes: 90,
      place: 'Buurthuis De Ketel',
      planId,
      personIds,
    },
  });
  return meetingId;
}

/** Lays the table: a place with a household and a meeting that is planned for now. */
export async function createMeetingFixture(): Promise<Table> {
  const place = await openPlace();
  const household = await makeHousehold(place.server);
  const { ids } = household;
  const meetingId = await planNow(household, [ids.anna, ids.bram, ids.grandmother, ids.nurse]);

  return {
    ...place,
    household,
    meetingId,
    async begins() {
      const chair = await place.laptop(place.server.colleague('regisseur').secret);
      await chair.goto(`/overleg/${meetingId}/leiden`);
      await chair.getByRole('button', { name: 'Begin het overleg' }).click();
      return chair;
    },
    async phoneOf(personId, firstName) {
      const page = await place.phone();
      await page.goto(new URL(await household.linkFor(personId)).href);
      await page.getByRole('heading', { name: `Welkom ${firstName}` }).waitFor();
      await page.getByRole('button', { name: 'Meedoen' }).click();
      await page.waitForURL('**/vandaag');
      return page;
    },
    async guestBy(code, name, chair, as) {
      const page = await place.phone();
      await page.goto('/');
      await page
        .getByRole('textbox', { name: 'De zes cijfers van het overleg' })
        .fill(code.replace(/\D/g, ''));
      await page.getByRole('button', { name: 'Verder' }).click();
      await page.getByRole('textbox', { name: 'Hoe heet je?' }).fill(name);
      await page.getByRole('button', { name: 'Meedoen' }).click();
      await chair.getByRole('combobox', { name: `Wie is ${name}?` }).selectOption({ label: as });
      await chair.getByRole('button', { name: 'Laat binnen', exact: true }).click();
      await page.waitForURL('**/overleg/**');
      return page;
    },
  };
}

/**
 * Violations that axe finds at 320 px, with the name of the screen. The window is as high as the page meanwhile: what a
 * bar at the bottom covers depends on how far one scrolled. Then the window gets its size back.
 */
export async function axeAt320(page: Page, screen: string): Promise<string[]> {
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const height = await page.locator('html').evaluate((html) => html.scrollHeight);
  await page.setViewportSize({ width: 320, height: Math.max(640, height) });
  const found = (await violations(page)).map((line) => `${screen}: ${line}`);
  for (const what of await sticksOut(page)) found.push(`${screen}: sticks out sideways: ${what}`);
  if (size) await page.setViewportSize(size);
  return found;
}
