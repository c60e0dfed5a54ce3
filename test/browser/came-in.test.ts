import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { layHome } from '../support/lay-home.ts';
import { startPlan } from '../support/operations.ts';
import { makeRegion, type TestTraject } from '../support/region.ts';
import type { TestServer } from '../support/server.ts';
import { hasFocus } from './in-focus.ts';
import { looksWell, openPages, pageOn, type Pages } from './page.ts';

/* Somebody came in as you on another device: you are asked, on whatever page you are (A23). */

let pages: Pages;
let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  pages = await openPages();
  ({ server, browser } = pages);
}, 240_000);
afterAll(() => pages?.close());

test.each([390, 1366])(
  'At %i px she is asked whether it was her, puts the other device out, and reads that it is done',
  async (width) => {
    const region = await makeRegion(server, `Gemeente Veldhoek ${width}`);
    const traject = await region.traject();
    const mother = traject.household[0]!;
    const page = await pageOn(browser, server, width, mother.person.cookie());
    await page.goto('/vandaag');
    await page.getByRole('heading', { name: 'Vragen?' }).waitFor();
    expect(await page.getByRole('button', { name: 'Ja, dat was ik' }).count()).toBe(0);

    const { invite } = await traject.regisseur.get<{ invite: { link: string } }>(
      'mutation ($id: ID!) { invite(personId: $id, channel: SCREEN) { link } }',
      { id: mother.id },
    );
    const intruder = server.visitor();
    await intruder.get('mutation ($token: String!) { redeemInvitation(token: $token) { name } }', {
      token: invite.link.split('#')[1],
    });

    await page.reload();
    const out = page.getByRole('button', { name: 'Nee, sluit dat apparaat af' });
    await out.waitFor();
    await page.getByRole('heading', { name: 'Vragen?' }).waitFor();
    // The way out stays where it always is.
    expect((await page.getByRole('button', { name: 'Snel weg' }).boundingBox())?.y).toBeLessThan(24);
    await looksWell(page, `came-in-${width}`);
    await out.click();
    await page.getByText('Dat apparaat is afgesloten', { exact: false }).waitFor();
    expect(await out.count()).toBe(0);
    expect((await intruder.get<{ me: unknown }>('{ me { name } }')).me).toBeNull();
    await page.context().close();
  },
);

/** A device that came in as this person by a link that the regisseur held, and the digits that it shows. */
async function cameInByLink(traject: TestTraject, personId: string, width: number) {
  const { invite } = await traject.regisseur.get<{ invite: { link: string } }>(
    'mutation ($id: ID!) { invite(personId: $id, channel: SCREEN) { link } }',
    { id: personId },
  );
  const device = server.visitor();
  await device.get('mutation ($token: String!) { redeemInvitation(token: $token) { name } }', {
    token: invite.link.split('#')[1],
  });
  const page = await pageOn(browser, server, width, device.cookie());
  await page.goto('/vandaag');
  const why = page.getByRole('complementary', { name: 'Ben jij dit echt?' });
  const digits = await why.getByText(/^\d{4}$/).innerText();
  // That it is not safe can be told without scrolling.
  await page.getByRole('button', { name: 'Ik voel mij niet veilig' }).waitFor();
  const notSafe = await page.getByRole('button', { name: 'Ik voel mij niet veilig' }).boundingBox();
  expect((notSafe?.y ?? Infinity) + (notSafe?.height ?? 0)).toBeLessThan(844);
  await why.getByText('Zo laat je zien dat jij het bent').click();
  await why.getByText('Thuis: bel een professional', { exact: false }).waitFor();
  await looksWell(page, `not-confirmed-${width}`);
  return { device, page, why, digits };
}

test.each([390, 1366])(
  'At %i px a letter used at home says what it does not show yet; the regisseur confirms it by its digits',
  async (width) => {
    const region = await makeRegion(server, `Gemeente Zandwijk ${width}`);
    const traject = await region.traject();
    const mother = traject.household[0]!;
    const { page, why, digits } = await cameInByLink(traject, mother.id, width);

    const desk = await pageOn(browser, server, width, traject.regisseur.cookie());
    await desk.goto(`/traject/${traject.id}/mensen`);
    const field = desk.getByLabel('De vier cijfers op het scherm van deze persoon');
    const confirm = desk.getByRole('button', { name: 'Dit apparaat is van deze persoon', exact: false });
    await confirm.click();
    const label = 'De vier cijfers op het scherm van deze persoon';
    await hasFocus(desk, { label, wrong: 'Vraag de vier cijfers op dat scherm en vul ze in.' });
    await field.fill(digits === '1234' ? '4321' : '1234');
    await confirm.click();
    await hasFocus(desk, { wrong: 'Deze code klopt niet. Kijk nog eens goed naar de cijfers.' });
    await looksWell(desk, `confirm-device-${width}`);
    await field.fill(digits);
    await confirm.click();
    await desk.getByText('Bevestigd.', { exact: false }).waitFor();
    expect(await confirm.count()).toBe(0);

    // What that device shows is asked again by itself.
    await why.waitFor({ state: 'detached', timeout: 60_000 });
    await page.context().close();
    await desk.context().close();
  },
);

test.each([390, 1366])(
  'At %i px she confirms her new device herself, with its digits, on the one that she had',
  async (width) => {
    const region = await makeRegion(server, `Gemeente Kreekdam ${width}`);
    const traject = await region.traject();
    const mother = traject.household[0]!;
    const { device, page, digits } = await cameInByLink(traject, mother.id, width);
    const hers = await pageOn(browser, server, width, mother.person.cookie());
    await hers.goto('/vandaag');
    const field = hers.getByLabel('Staan er op dat apparaat vier cijfers?');
    await field.fill(digits === '1234' ? '4321' : '1234');
    await hers.getByRole('button', { name: 'Ja, dat was ik' }).click();
    await hasFocus(hers, {
      label: 'Staan er op dat apparaat vier cijfers?',
      wrong: 'Deze code klopt niet. Kijk nog eens goed naar de cijfers.',
    });
    await field.fill(digits);
    await looksWell(hers, `confirm-own-device-${width}`);
    await hers.getByRole('button', { name: 'Ja, dat was ik' }).click();
    await hers.getByRole('button', { name: 'Ja, dat was ik' }).waitFor({ state: 'hidden' });
    const { me } = await device.get<{ me: { recognitionCode: string | null } }>('{ me { recognitionCode } }');
    expect(me.recognitionCode).toBeNull();
    await page.context().close();
    await hers.context().close();
  },
);

test('On the beamer, which everyone reads, nobody is asked', async () => {
  const region = await makeRegion(server, 'Gemeente Veldhoek');
  await region.account('Dora Desk', ['SAFETY_DESK']);
  const { id: trajectId, father, motherId } = await layHome(region);
  const [planId, meetingId] = [randomUUID(), randomUUID()];
  await father.get(startPlan, { input: { trajectId, planId, formId: 'support-plan.wij' } });
  const startsAt = new Date(Date.now() + 3_600_000).toISOString();
  const when = { startsAt, minutes: 60, place: 'Thuis' };
  await father.get('mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { id } }', {
    input: { trajectId, meetingId, planId, kind: 'STARTOVERLEG', personIds: [motherId], ...when },
  });
  const page = await pageOn(browser, server, 1920, father.cookie());
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.postData()?.includes('CameIn')) asked.push(request.url());
  });
  await page.clock.install();
  await page.goto('/vandaag');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.clock.runFor(5_000);
  expect(asked.length).toBeGreaterThan(0);
  await page.goto(`/overleg/${meetingId}/scherm`);
  await page.getByText('Doe mee op je telefoon').waitFor();
  asked.length = 0;
  await page.clock.runFor(5_000);
  expect(asked).toEqual([]);
  await page.context().close();
});
