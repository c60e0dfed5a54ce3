import { afterAll, beforeAll, expect, test } from 'vitest';
import { addAction, setNextMeeting } from './circle/chapters.ts';
import { inDays } from './circle/people.ts';
import { goToItem, showsItem, typeIn } from './meeting/screens.ts';
import { createMeetingFixture, type Table } from './meeting/table.ts';
import { looksWell } from './page.ts';

const GOALS = 'Wat onze doelen en acties zijn';

let table: Table;

beforeAll(async () => {
  table = await createMeetingFixture();
});
afterAll(() => table.close());

test('Before the plan is adopted the chair reads out what is agreed, who does what by when, and when they meet again', async () => {
  const chair = await table.begins();
  await chair.getByRole('button', { name: 'Afronden' }).first().click();
  const summary = chair.getByRole('region', { name: 'Lees dit hardop voor' });
  await summary.getByText('Er staan nog geen doelen en acties in het plan.').waitFor();
  await goToItem(chair, GOALS);
  const { household, meetingId } = table;
  const mother = await table.phoneOf(household.ids.anna, 'Anna');
  await mother.goto(`/overleg/${meetingId}`);
  await showsItem(mother, GOALS);
  await typeIn(mother, 'Wat willen wij bereiken (doel)?', 'Elke week samen eten.');
  await addAction(mother, 'Boodschappen halen', 'Oma Gré', inDays(20));
  await setNextMeeting(chair, inDays(44));
  await summary.getByText('Elke week samen eten.').waitFor();
  await summary.getByText(/Oma Gré: Boodschappen halen/).waitFor();
  await summary.getByText(/^Volgend overleg: /).waitFor();
  expect(await chair.getByRole('button', { name: 'Stel vast' }).count()).toBe(1);
  await looksWell(chair, 'read-through-1366');
});
