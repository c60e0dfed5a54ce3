import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as operations from '../support/operations.ts';
import { sticksOut } from '../support/browser.ts';
import { colleagues } from '../fault/kill/household.ts';
import { openPlace, type Place } from './meeting/place.ts';

/** Thirty-five letters and more without a space, wherever people fill in a name, a role, an address or a place. */
const long = (first: string): string => `${first}vanwoestijnenburgerhoutzuidhollander`.slice(0, 36);

let place: Place;
let trajectId: string;
let meetingId: string;
let planId: string;
let link: string;

beforeAll(async () => {
  place = await openPlace({
    colleagues: colleagues.map((one) => ({
      ...one,
      name: long('Regisseur'),
      function: long('functie'),
      email: `${one.key}${long('adres')}@${long('domein')}.test`,
    })),
    organisation: long('Organisatie'),
  });
  const { server } = place;
  const { person: coordinator } = server.colleague('coordinator');
  const { person: regisseur, accountId } = server.colleague('regisseur');
  const { registerRequest } = await coordinator.get<{
    registerRequest: { id: string; people: { id: string }[] };
  }>(operations.registerRequest, {
    input: {
      askedBy: long('huisarts'),
      householdName: long('Familie'),
      members: [{ name: long('Anna'), child: false, relation: long('moeder') }],
      reason: long('reden'),
      answers: [],
    },
  });
  trajectId = registerRequest.id;
  await coordinator.get(operations.appointFirstRegisseur, {
    input: { trajectId, accountId, level: 2, motivation: long('motivatie') },
  });
  const add = async (input: object): Promise<string> =>
    (
      await regisseur.get<{ addPerson: { id: string } }>(operations.addPerson, {
        input: { trajectId, ...input },
      })
    ).addPerson.id;
  const oma = await add({
    side: 'NETWORK',
    name: long('Oma'),
    relation: long('oma'),
    support: ['PRACTICAL'],
  });
  const nurse = await add({
    side: 'PROFESSIONAL',
    accountId: server.colleague('nurse').accountId,
    relation: long('wijkverpleegkundige'),
  });
  planId = randomUUID();
  meetingId = randomUUID();
  await regisseur.get(operations.startPlan, { input: { trajectId, formId: 'support-plan.wij', planId } });
  const anna = registerRequest.people[0]!.id;
  await regisseur.get(`mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { id } }`, {
    input: {
      trajectId,
      meetingId,
      kind: 'STARTOVERLEG',
      startsAt: new Date(Date.now() + 60_000).toISOString(),
      minutes: 90,
      place: long('Buurthuis'),
      planId,
      personIds: [anna, oma, nurse],
    },
  });
  const { invite } = await regisseur.get<{ invite: { link: string } }>(
    `mutation ($personId: ID!) { invite(personId: $personId, channel: SCREEN) { link } }`,
    { personId: anna },
  );
  link = invite.link;
});
afterAll(() => place.close());

test('Names, roles, addresses and places without a space make no page stick out at 320 px', async () => {
  const out: string[] = [];
  const phone = await place.phone();
  const laptop = await place.laptop(place.server.colleague('regisseur').secret);
  const nurse = await place.laptop(place.server.colleague('coordinator').secret);
  for (const page of [laptop, nurse]) await page.setViewportSize({ width: 320, height: 640 });
  const look = async (page: typeof phone, path: string): Promise<void> => {
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
    for (const what of await sticksOut(page)) out.push(`${path}: ${what}`);
  };
  await look(phone, new URL(link).pathname + new URL(link).hash);
  await phone.getByRole('button', { name: 'Meedoen' }).click();
  await phone.waitForURL('**/vandaag');
  const base = `/traject/${trajectId}`;
  const shared = [base, `${base}/mensen`, `${base}/overleggen`, `${base}/veilig`, `${base}/regie`];
  const plan = [`${base}/plan/${planId}`, `${base}/plan/${planId}/lezen`, `${base}/plan/${planId}/versies`];
  for (const path of ['/vandaag', '/ik', ...shared, ...plan, `/overleg/${meetingId}`])
    await look(phone, path);
  for (const path of ['/vandaag', '/ik', '/trajecten', ...shared, ...plan]) await look(laptop, path);
  for (const path of ['/vandaag', '/aanmelden']) await look(nurse, path);
  await look(laptop, `/overleg/${meetingId}/leiden`);
  await laptop.getByRole('button', { name: 'Begin het overleg' }).click();
  await laptop.getByText(/^Code om mee te doen/).waitFor();
  for (const what of await sticksOut(laptop)) out.push(`leading: ${what}`);
  await look(phone, `/overleg/${meetingId}`);
  await look(laptop, `/overleg/${meetingId}`);
  await look(laptop, `/overleg/${meetingId}/scherm`);
  expect(out).toEqual([]);
  expect(place.faults).toEqual([]);
});
