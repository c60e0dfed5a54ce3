import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  addAction,
  adoptAndClose,
  agreeOnSignals,
  beginMeeting,
  beginPlan,
  chooseRegisseur,
  closeTraject,
  findTraject,
  planMeeting,
  registerOnly,
  setNextMeeting,
  setTerms,
} from './circle/chapters.ts';
import { choose } from './choose.ts';
import { mailTo, makeTwoCoordinators, signIn } from './circle/installation.ts';
import { comesByLetter, inDays as daysFrom, radio } from './circle/people.ts';
import { becomes, daysLater, momentOf, saysOwnDevice } from './circle/time.ts';
import { looksWell } from './page.ts';
import { openPlace, type Place } from './meeting/place.ts';
import { boxHolds, goToItem, showsItem, typeIn } from './meeting/screens.ts';

/*
 * The circle once more, shortened, by the guideline of 2020: on screens alone, without demo. There the progress meeting
 * makes a new version of the support plan itself, and there is no consolidation plan.
 */

const GOALS = 'Doelen & acties';
const GOAL = 'Doel: Wat wilt u/jij bereiken?';

let place: Place;
let coordinator: Page;
let regisseur: Page;
let mother: Page;
let trajectPath = '';
let meetingDay = '';

const inDays = (days: number): string => daysFrom(days, place.server.now());
const signsIn = (page: Page, who: string): Promise<void> =>
  signIn(page, place.server.dataDir, `${who}@wijkteam.test`);

beforeAll(async () => {
  place = await openPlace({ prepare: makeTwoCoordinators });
});
afterAll(async () => {
  expect(place.faults).toEqual([]);
  await place.close();
});

test('A request comes in under the guideline of 2020; it waits five days, and a colleague takes it over', async () => {
  coordinator = await place.laptop();
  await signsIn(coordinator, 'corrie');
  await registerOnly(coordinator, {
    askedBy: 'De huisarts',
    household: 'Familie Vermeer',
    reason: 'Het is thuis te druk.',
    member: { name: 'Anna Vermeer', place: 'moeder' },
    edition: /2020/,
  });
  const colleague = await place.laptop();
  await signsIn(colleague, 'fatma');
  await colleague.goto('/trajecten');
  await colleague.getByText('Er staat nu niets voor je klaar').waitFor();
  expect(await colleague.getByText(/die lang wachten/).count()).toBe(0);
  await daysLater(place, 5);
  await signsIn(colleague, 'fatma');
  await colleague.goto('/trajecten');
  const waiting = colleague.getByRole('listitem').filter({ hasText: 'bij Corrie Aanmelding' });
  await waiting.waitFor();
  expect(await colleague.locator('main').innerText()).not.toMatch(/Vermeer|huisarts/);
  await looksWell(colleague, 'take-over');
  await waiting.getByRole('button', { name: /^Neem deze aanvraag over/ }).click();
  await colleague.waitForURL('**/traject/**');
  await colleague.getByText('Het is thuis te druk.').waitFor();
  const first = { level: /2/, whyThisLevel: 'Er is hulp van buiten nodig.', regisseur: 'Rachida' };
  await chooseRegisseur(colleague, first, 'Regisseur aanwijzen');
  await mailTo(place.server.dataDir, 'corrie@wijkteam.test', ({ subject }) => subject.includes('collega'));
});

test('Its procesregisseur finds it', async () => {
  regisseur = await place.laptop();
  await signsIn(regisseur, 'rachida');
  trajectPath = await findTraject(regisseur, 'Familie Vermeer');
});

test('The mother comes in by letter, and a meeting is planned with the support plan, which has one form for all', async () => {
  await regisseur.goto(`${trajectPath}/mensen`);
  mother = await comesByLetter(place, regisseur, 'Anna Vermeer');
  await saysOwnDevice(mother);
  await beginPlan(regisseur, trajectPath, /^Ondersteuningsplan/);
  meetingDay = inDays(7);
  await planMeeting(regisseur, trajectPath, meetingDay, 'Buurthuis De Ketel');
});

test('They meet, agree on signs of unsafety, write a goal with an action, set the next date and adopt', async () => {
  await becomes(place, new Date(momentOf(meetingDay, '14:00').getTime() - 3 * 3_600_000));
  await signsIn(regisseur, 'rachida');
  const meetingPath = await beginMeeting(regisseur, trajectPath);
  await mother.goto(meetingPath);
  await showsItem(mother, 'Welkom');
  await mother.getByText('De klant praat steeds het eerst', { exact: false }).waitFor();
  await agreeOnSignals(regisseur);
  await goToItem(regisseur, GOALS);
  await showsItem(mother, GOALS);
  await typeIn(mother, GOAL, 'Elke week samen eten.');
  await addAction(mother, 'Boodschappen halen', 'Anna Vermeer', inDays(20));
  await boxHolds(regisseur, GOAL, 'Elke week samen eten.');
  await setNextMeeting(regisseur, inDays(30));
  meetingDay = inDays(30);
  await adoptAndClose(regisseur);
});

test('She does what she would do, and ticks it on her own phone', async () => {
  await daysLater(place, 5);
  await mother.goto('/vandaag');
  await mother.getByRole('checkbox', { name: /Boodschappen halen/ }).check();
  await mother.getByText('Gedaan', { exact: false }).first().waitFor();
});

test('The next meeting has a new version of the same plan, with the goal in it; the goal is reached and it is adopted again', async () => {
  await becomes(place, new Date(momentOf(meetingDay, '14:00').getTime() - 3 * 3_600_000));
  await signsIn(regisseur, 'rachida');
  const meetingPath = await beginMeeting(regisseur, trajectPath, 'Voortgangsoverleg');
  await mother.goto(meetingPath);
  await goToItem(regisseur, GOALS);
  await showsItem(mother, GOALS);
  await boxHolds(mother, GOAL, 'Elke week samen eten.');
  await choose(radio(mother, 'Is het doel bereikt?', 'Ja'));
  await radio(regisseur, 'Is het doel bereikt?', 'Ja').and(regisseur.locator(':checked')).waitFor();
  await regisseur.getByRole('button', { name: 'Afronden' }).first().click();
  await adoptAndClose(regisseur);
  await regisseur.goto(trajectPath);
  await regisseur.getByText('(versie 2)', { exact: false }).first().waitFor();
  await regisseur.getByRole('link', { name: 'Hoe het gaat, in plaatjes' }).click();
  const reached = regisseur.getByRole('table', { name: 'Doelen' });
  await reached.getByRole('row').nth(1).waitFor();
  await reached.getByRole('row', { name: /2027 1 0 0$/ }).waitFor();
});

test('The colleague takes over from a day on, after the reason is said and what is open is checked off', async () => {
  await regisseur.goto(`${trajectPath}/mensen`);
  await regisseur.getByRole('button', { name: 'Regie overdragen' }).click();
  await choose(radio(regisseur, 'Aan wie?', /Corrie/));
  await regisseur.getByRole('textbox', { name: 'Waarom?' }).fill('Ik ga ander werk doen.');
  await choose(radio(regisseur, /van of naar SAVE/, 'Nee'));
  const open = regisseur.getByRole('group', { name: /staat open/ }).getByRole('checkbox');
  await open.first().waitFor();
  for (const box of await open.all()) await choose(box);
  await regisseur.getByLabel('Vanaf welke dag?').fill(inDays(2));
  await regisseur.getByRole('button', { name: 'Verder' }).click();
  await regisseur.getByRole('button', { name: 'Ja, draag over' }).click();
  await regisseur.getByText(/^Corrie Aanmelding wordt .*regisseur op/).waitFor();
  await daysLater(place, 3);
  await signsIn(coordinator, 'corrie');
  await coordinator.goto('/trajecten');
  await coordinator.getByText('Jij bent regisseur').waitFor();
});

test('She goes to the last phase, closes it without a plan that this guideline does not know, and all can be read', async () => {
  await coordinator.goto(`${trajectPath}/stappen`);
  await coordinator.getByRole('button', { name: /^Ga naar fase 6/ }).click();
  await coordinator
    .getByRole('heading', { name: /^Fase 6/ })
    .first()
    .waitFor();
  await setTerms(coordinator, '1', '2');
  await closeTraject(coordinator, trajectPath, 'Corrie, 030 000 0000');
  await mother.goto('/vandaag');
  await mother.getByRole('link', { name: 'Lees wat er nu komt' }).click();
  await mother.getByText('Corrie, 030 000 0000').waitFor();
});

test('After the term the key is destroyed, and a line with dates is what is left', async () => {
  await daysLater(place, 63);
  await signsIn(coordinator, 'corrie');
  await coordinator.goto('/bewaren');
  const gone = coordinator.getByRole('table', { name: 'Dit is gewist' });
  await gone.getByRole('cell', { name: trajectPath.split('/').at(-1) ?? '' }).waitFor();
});
