import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  addAction,
  adoptAndClose,
  agreeOnSignals,
  beginMeeting,
  beginPlan,
  closeTraject,
  findTraject,
  goToPhase,
  planMeeting,
  registerRequest,
} from './circle/chapters.ts';
import { makeTwoCoordinators, signIn } from './circle/installation.ts';
import { comesByLetter, inDays as daysFrom } from './circle/people.ts';
import { becomes, momentOf, saysOwnDevice } from './circle/time.ts';
import { openPlace, type Place } from './meeting/place.ts';
import { boxHolds, goToItem, showsItem, typeIn } from './meeting/screens.ts';

/*
 * The circle once more, shortened, by the regiekaart of 2025: on screens alone, without demo. Its plans are those of the
 * handbook of 2026, and the page of its level says which card it is.
 */

const wholeHousehold = /hele huishouden/;
const GOALS = 'Wat onze doelen en acties zijn';
const GOAL = 'Wat willen wij bereiken (doel)?';
const REVIEW = 'Tussenevaluatie van doelen en acties';

let place: Place;
let coordinator: Page;
let regisseur: Page;
let mother: Page;
let trajectPath = '';
let meetingDay = '';

const inDays = (days: number): string => daysFrom(days, place.server.now());
const signsIn = (page: Page, who: string): Promise<void> =>
  signIn(page, place.server.dataDir, `${who}@wijkteam.test`);

/** The regisseur plans a meeting over the only plan that is not adopted. */
async function plansMeeting(days: number): Promise<void> {
  meetingDay = inDays(days);
  await planMeeting(regisseur, trajectPath, meetingDay, 'Buurthuis De Ketel');
}

/** The morning of that day: who was signed in at work signs in again. */
async function itIsThatDay(): Promise<void> {
  await becomes(place, new Date(momentOf(meetingDay, '14:00').getTime() - 3 * 3_600_000));
  await signsIn(regisseur, 'rachida');
}

beforeAll(async () => {
  place = await openPlace({ prepare: makeTwoCoordinators });
});
afterAll(async () => {
  expect(place.faults).toEqual([]);
  await place.close();
});

test('A request comes in under the regiekaart of 2025, and its regisseur begins the support plan', async () => {
  coordinator = await place.laptop();
  await signsIn(coordinator, 'corrie');
  await registerRequest(coordinator, {
    askedBy: 'De huisarts',
    household: 'Familie Vermeer',
    reason: 'Het is thuis te druk.',
    member: { name: 'Anna Vermeer', place: 'moeder' },
    edition: /2025/,
    level: /2/,
    whyThisLevel: 'Er is hulp van buiten nodig.',
    regisseur: 'Rachida',
  });
  regisseur = await place.laptop();
  await signsIn(regisseur, 'rachida');
  trajectPath = await findTraject(regisseur, 'Familie Vermeer');
  await regisseur.goto(`${trajectPath}/regie`);
  await regisseur.getByText(/2025/).first().waitFor();
  await regisseur.goto(`${trajectPath}/mensen`);
  mother = await comesByLetter(place, regisseur, 'Anna Vermeer');
  await saysOwnDevice(mother);
  await beginPlan(regisseur, trajectPath, /^Ondersteuningsplan/, wholeHousehold);
  await plansMeeting(7);
});

test('They meet, agree on signs of unsafety, write a goal with an action, and adopt', async () => {
  await itIsThatDay();
  const meetingPath = await beginMeeting(regisseur, trajectPath, 'Startoverleg');
  await mother.goto(meetingPath);
  await showsItem(mother, 'Welkom');
  await agreeOnSignals(regisseur);
  await goToItem(regisseur, GOALS);
  await showsItem(mother, GOALS);
  await typeIn(mother, GOAL, 'Elke week samen eten.');
  await addAction(mother, 'Boodschappen halen', 'Anna Vermeer', inDays(14));
  await boxHolds(regisseur, GOAL, 'Elke week samen eten.');
  await regisseur.getByRole('button', { name: 'Afronden' }).first().click();
  await adoptAndClose(regisseur);
});

test('No date was set: the progress plan that is begun by hand looks back on the goal all the same, and lets it go on', async () => {
  await beginPlan(regisseur, trajectPath, /^Voortgangsplan/, wholeHousehold);
  await plansMeeting(14);
  await itIsThatDay();
  const meetingPath = await beginMeeting(regisseur, trajectPath, 'Voortgangsoverleg');
  await mother.goto(meetingPath);
  await goToItem(regisseur, REVIEW);
  await showsItem(mother, REVIEW);
  await boxHolds(mother, 'Wat wilden wij bereiken (doel)?', 'Elke week samen eten.');
  await mother.getByRole('button', { name: 'Hiermee gaan we door' }).click();
  await mother.getByText('Dit doel gaat door.', { exact: false }).waitFor();
  await regisseur.getByRole('button', { name: 'Afronden' }).first().click();
  await adoptAndClose(regisseur);
});

test('The last meeting has the consolidation plan; then it is closed, and the mother reads whom to call', async () => {
  await goToPhase(regisseur, trajectPath, /^Fase 6/, 'Het gaat goed genoeg.');
  await beginPlan(regisseur, trajectPath, /^Borgingsplan/, wholeHousehold);
  await plansMeeting(3);
  await itIsThatDay();
  const meetingPath = await beginMeeting(regisseur, trajectPath);
  await mother.goto(meetingPath);
  const achieved = 'Wat wij in de afgelopen periode hebben bereikt';
  await goToItem(regisseur, achieved);
  await showsItem(mother, achieved);
  await typeIn(mother, 'Hoe gaan wij dit volhouden?', 'Elke zondag koken we samen.');
  await regisseur.getByRole('button', { name: 'Afronden' }).first().click();
  await adoptAndClose(regisseur);
  await closeTraject(regisseur, trajectPath, 'Corrie, 030 000 0000');
  await mother.goto('/vandaag');
  await mother.getByRole('link', { name: 'Lees wat er nu komt' }).click();
  await mother.getByText('Corrie, 030 000 0000').waitFor();
});
