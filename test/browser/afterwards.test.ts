import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as asks from '../support/operations.ts';
import { createTestClock, days } from '../support/clock.ts';
import type { Person } from '../support/person.ts';
import { makeRegion, type Region, type TestTraject } from '../support/region.ts';
import { readPaper } from '../story/main-job/paper.ts';
import { choose } from './choose.ts';
import { addAction, adoptAndClose, closeTraject } from './circle/chapters.ts';
import { inDays } from './circle/people.ts';
import { goToItem, showsItem, typeIn } from './meeting/screens.ts';
import { looksWell, openPages, pageOn, type Pages } from './page.ts';

/* After a meeting, on the screens of each: what one does by agreement, how it was, and what stands in the way of closing. */

const GOALS = 'Wat onze doelen en acties zijn';
let pages: Pages;
let region: Region;
let traject: TestTraject;
let regisseurAccount: string;
let professionalAccount: string;
let chair: Page;
let mother: Page;
let meetingId: string;
let plan: string;
const clock = createTestClock(new Date().toISOString());

beforeAll(async () => {
  pages = await openPages({ clock });
  region = await makeRegion(pages.server);
  traject = await region.traject();
  [regisseurAccount, professionalAccount] = (await Promise.all(
    [traject.regisseur, traject.professional.person].map(accountOf),
  )) as [string, string];
  const planId = randomUUID();
  const { id: trajectId, regisseur, household, network, professional } = traject;
  await regisseur.get(asks.startPlan, { input: { trajectId, planId, formId: 'support-plan.wij' } });
  meetingId = randomUUID();
  plan = `/traject/${trajectId}/plan/${planId}`;
  const startsAt = new Date(clock.now().getTime() + 60_000).toISOString();
  const personIds = [...household.map(({ id }) => id), network.id, professional.id];
  const about = { kind: 'STARTOVERLEG', minutes: 60, place: 'Wijkgebouw', planId, personIds };
  await regisseur.get('mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { id } }', {
    input: { trajectId, meetingId, startsAt, ...about },
  });
  chair = await pageOn(pages.browser, pages.server, 1366, regisseur.cookie());
  mother = await pageOn(pages.browser, pages.server, 390, household[0]!.person.cookie());
}, 120_000);
afterAll(() => pages.close());

async function accountOf(person: Person): Promise<string> {
  const { me } = await person.get<{ me: { accountId: string } }>('{ me { accountId } }');
  return me.accountId;
}

/** Sessions of before a jump of the clock are over: this one signs in now. */
async function signedIn(accountId: string, path: string): Promise<Page> {
  const { account } = pages.server.app.services;
  const { secret } = await account.startSession({ kind: 'ACCOUNT', accountId }, 'test');
  const page = await pageOn(pages.browser, pages.server, 1366, pages.server.personWith(secret).cookie());
  await page.goto(path);
  return page;
}

test('What each does by agreement stands on the own screen right after the meeting, of the professional on the first page', async () => {
  await chair.goto(`/overleg/${meetingId}/leiden`);
  await chair.getByRole('button', { name: 'Begin het overleg' }).click();
  await mother.goto(`/overleg/${meetingId}`);
  await goToItem(chair, GOALS);
  await showsItem(mother, GOALS);
  await typeIn(mother, 'Wat willen wij bereiken (doel)?', 'Elke week samen eten.');
  await addAction(mother, 'Boodschappen halen', 'Anna Vermeer', inDays(20));
  await addAction(mother, 'De dokter bellen', 'Petra Verpleegkundige', inDays(9));
  for (const { id: personId } of [...traject.household, traject.network])
    await traject.regisseur.get(
      'mutation ($input: MarkAttendanceInput!) { markAttendance(input: $input) { id } }',
      { input: { meetingId, personId, attendance: 'PRESENT' } },
    );
  await chair.getByRole('button', { name: 'Afronden' }).first().click();
  await adoptAndClose(chair);
  await mother.getByRole('checkbox', { name: /Boodschappen halen/ }).waitFor();
  expect(await mother.getByRole('checkbox', { name: /dokter/ }).count()).toBe(0);
  await looksWell(mother, 'own-actions-after-390');

  const petra = await signedIn(professionalAccount, '/vandaag');
  const hers = petra.getByRole('checkbox', { name: /De dokter bellen/ });
  await hers.waitFor();
  // She has more households: each action says of which it is.
  await petra.getByRole('listitem').filter({ hasText: 'De dokter bellen' }).getByText('Vermeer').waitFor();
  await looksWell(petra, 'own-actions-professional-1366');
  await petra.context().close();
});

test('The regisseur says that an action is not needed any more, and it is gone from the screen of who would do it', async () => {
  await chair.goto(`/traject/${traject.id}`);
  const action = chair.getByRole('listitem').filter({ hasText: 'De dokter bellen' });
  await action.getByRole('button', { name: /^Schrijf op hoe het ging/ }).click();
  await chair.getByRole('textbox', { name: 'Hoe ging het?' }).fill('Hij belde zelf.');
  await chair.getByRole('button', { name: 'Dit is niet meer nodig' }).click();
  await chair.getByText('Niet meer nodig', { exact: true }).waitFor();
  await looksWell(chair, 'action-not-needed-1366');
  const petra = await signedIn(professionalAccount, '/vandaag');
  await petra.getByRole('heading', { level: 1 }).waitFor();
  await petra.waitForLoadState('networkidle');
  expect(await petra.getByText('De dokter bellen').count()).toBe(0);
  await petra.context().close();
});

test('Who was there says how it was, in a face and a line; the regisseur reads them later, of nobody in particular', async () => {
  await mother.goto(`/overleg/${meetingId}`);
  await choose(mother.getByRole('radio', { name: /^Moeilijk/ }));
  await mother.getByRole('textbox', { name: 'Wil je er iets bij zeggen?' }).fill('Ik werd gehoord.');
  await mother.getByRole('button', { name: 'Geef je antwoord' }).click();
  await mother.getByText(/^Dank je wel. Je kunt je antwoord nog veranderen tot/).waitFor();
  const tell = 'mutation ($input: TellExperienceInput!) { tellExperience(input: $input) { mood } }';
  for (const person of [traject.household[1]!.person, traject.network.person])
    await person.get(tell, { input: { meetingId, mood: 'GOOD', line: '' } });
  const leads = await signedIn(regisseurAccount, `/traject/${traject.id}/overleggen`);
  const told = leads.locator('section').filter({ hasText: 'Hoe mensen het overleg vonden' }).last();
  await told.getByText(/^Je ziet de antwoorden vanaf/).waitFor();
  expect(await told.innerText()).not.toMatch(/gehoord|Moeilijk/);
  clock.advance(days(3));
  const later = await signedIn(regisseurAccount, `/traject/${traject.id}/overleggen`);
  await later.getByText('Moeilijk: 1').waitFor();
  await later.getByText('Goed: 2').waitFor();
  await later.getByText('Ik werd gehoord.').waitFor();
  await looksWell(later, 'experiences-1366');
  for (const page of [leads, later]) await page.context().close();
});

test('What stands in the way of closing is told with the way to it; after it the plan is there to keep, with until when', async () => {
  const person = await region.sessionOf(traject.id, traject.household[0]!.id);
  await person.get('mutation ($input: SafetySignalInput!) { sendSafetySignal(input: $input) }', {
    input: { trajectId: traject.id, words: 'Ik ben bang.', lifeThreatening: false, mutationId: randomUUID() },
  });
  const leads = await signedIn(regisseurAccount, `/traject/${traject.id}/afsluiten`);
  const barred = leads.getByText('Iemand liet weten dat het niet veilig is.', { exact: false });
  await barred.waitFor();
  expect(await leads.getByRole('button', { name: 'Traject afsluiten' }).count()).toBe(0);
  await looksWell(leads, 'closing-barred-1366');
  await leads.getByRole('link', { name: 'Naar veilig' }).click();
  await leads.getByRole('button', { name: 'Lees de signalen' }).click();
  await leads.getByRole('textbox', { name: 'Wat doe je hiermee?' }).fill('Ik belde haar meteen.');
  await leads.getByRole('button', { name: 'Leg dit vast' }).click();
  await leads.getByText('Ik belde haar meteen.').waitFor();

  const phone = await pageOn(pages.browser, pages.server, 390, person.cookie());
  await phone.goto(plan);
  await phone.getByText('Na het afsluiten kun je dit plan nog 1 jaar lezen.', { exact: false }).waitFor();
  await closeTraject(leads, `/traject/${traject.id}`, 'Corrie, 030 000 0000');
  await phone.goto('/vandaag');
  await phone.getByRole('link', { name: 'Lees wat er nu komt' }).click();
  const kept = phone.getByRole('link', { name: /PDF.*Ondersteuningsplan/ });
  await kept.waitFor();
  const file = await phone.request.get((await kept.getAttribute('href')) ?? '');
  expect((await readPaper(await file.body())).text).toContain('Elke week samen eten.');
  await looksWell(phone, 'closed-plan-390');
  // The page of the end and the plan itself say the same days.
  const until = /Je kunt dit lezen tot .* wordt alles gewist\./;
  const told = until.exec(await phone.getByText(until).innerText())?.[0] ?? '';
  await phone.goto(plan);
  await phone.getByText(told, { exact: false }).waitFor();
});
