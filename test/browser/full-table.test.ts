import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeHousehold, type Household } from '../fault/kill/household.ts';
import { handOf } from '../story/main-job/hand.ts';
import { sticksOut } from '../support/browser.ts';
import * as operations from '../support/operations.ts';
import type { Person } from '../support/person.ts';
import { openPlace, PATIENCE, type Place } from './meeting/place.ts';
import { goToItem, showsItem } from './meeting/screens.ts';
import { planNow } from './meeting/table.ts';
import { looksWell } from './page.ts';

/* Twelve at the table, with names as long and as short as names are: what the beamer shows of them. */

const NAMES = [
  ...['Maximiliaan-Alexander', 'Tante Geertruida Wilhelmina', 'Wolfeschlegelsteinhausenbergerdorff'],
  ...['Ö', 'علي‌رضا', '王小明', 'Jan', 'Marie-Wilhelmina de Wit'],
];
const AREAS = ['wonen', 'geld', 'contact', 'lichamelijk', 'psychisch', 'daginvulling', 'zingeving'];
const MOODS = ['good', 'neutral', 'hard'];
const SITUATION = 'Onze situatie nu';
const INVOLVED = 'Deze mensen zijn bij ons betrokken';
const CUT = 'Hier past niet alles. Op je telefoon zie je de rest.';

let place: Place;
let household: Household;
let people: Person[];
let chair: Page;
let beamer: Page;
let meetingId: string;

beforeAll(async () => {
  place = await openPlace();
  household = await makeHousehold(place.server);
  const { regisseur, trajectId, ids } = household;
  const personIds = [ids.anna, ids.bram, ids.grandmother];
  for (const name of NAMES) {
    const input = { trajectId, side: 'NETWORK', name, relation: 'buur', support: ['PRACTICAL'] };
    const { addPerson } = await regisseur.get<{ addPerson: { id: string } }>(operations.addPerson, { input });
    personIds.push(addPerson.id);
  }
  meetingId = await planNow(household, personIds);
  people = await Promise.all(personIds.map((id) => household.comeIn(id)));
  for (const person of people) hold(person);
  chair = await place.laptop(place.server.colleague('regisseur').secret);
  await chair.goto(`/overleg/${meetingId}/leiden`);
  beamer = await place.beamer(chair);
  await beamer.clock.install();
  await beamer.goto(`/overleg/${meetingId}/scherm`);
  await chair.getByRole('button', { name: 'Begin het overleg' }).click();
  await goToItem(chair, SITUATION);
  await showsItem(beamer, SITUATION);
});
afterAll(() => place.close());

/** Somebody is there for as long as a screen follows the meeting. */
function hold(person: Person): void {
  const stream = person.follow(`subscription ($id: ID!) { meetingChanged(meetingId: $id) { seq } }`, {
    id: meetingId,
  });
  void (async () => {
    for await (const _ of stream);
  })();
}

async function answers(person: Person): Promise<void> {
  const hand = await handOf(person, household.planId);
  const chosen = AREAS.map((area, index) => [area, { option: MOODS[index % 3] }] as const);
  await hand.answers('situation', Object.fromEntries(chosen));
}

/** The names above the answers, read at one moment; each stands whole within the screen. */
async function namesInSight(): Promise<string[]> {
  const names = await beamer.evaluate(NAMES_SHOWN);
  expect(names.filter(({ whole }) => !whole)).toEqual([]);
  return names.map(({ name }) => name);
}

const NAMES_SHOWN = `(() => {
  const edge = document.querySelector('[role=region]').getBoundingClientRect().right + 1;
  return [...document.querySelectorAll('thead th')].map((one) => ({
    name: one.innerText,
    whole: one.getBoundingClientRect().right <= edge && one.scrollWidth <= one.clientWidth + 1,
  }));
})()` as unknown as () => { name: string; whole: boolean }[];

test('Nobody has answered yet, and one has: what is said is right, and all of it fits', async () => {
  await beamer.getByText('Klaar met alle vragen: 0 van de 11 mensen.').waitFor();
  await answers(people[0]!);
  await beamer.getByText('Klaar met alle vragen: 1 van de 11 mensen.').waitFor();
  expect(await namesInSight()).toEqual(['Anna']);
  await beamer.getByText(CUT).waitFor({ state: 'detached' });
  await looksWell(beamer, 'beamer-one-answered');
});

test('All have answered: their answers come in turns, six at a time, and nobody is left out', async () => {
  for (const person of people.slice(1)) await answers(person);
  await beamer.getByText('Klaar met alle vragen: 11 van de 11 mensen.').waitFor();
  await household.regisseur.get(`mutation ($id: ID!) { openRound(meetingId: $id) { id } }`, {
    id: meetingId,
  });
  await beamer.getByRole('columnheader').first().waitFor();
  await beamer.getByText('Het gaat goed en voelt stabiel').last().waitFor();
  const seen = new Set(await namesInSight());
  await beamer.getByText(CUT).waitFor({ state: 'detached' });
  await looksWell(beamer, 'beamer-all-answered');
  await expect
    .poll(
      async () => {
        await beamer.clock.runFor(10_000);
        for (const name of await namesInSight()) seen.add(name);
        return seen.size;
      },
      { timeout: PATIENCE },
    )
    .toBe(people.length);
  expect(await sticksOut(beamer)).toEqual([]);
  expect(place.faults).toEqual([]);
});

test('Everyone who is involved stands on the beamer, and no initials are cut off', async () => {
  await goToItem(chair, INVOLVED);
  await showsItem(beamer, INVOLVED);
  await beamer.getByText('Marie-Wilhelmina de Wit', { exact: true }).waitFor();
  expect(await beamer.locator('.person > .mark').count()).toBeGreaterThan(5);
  await beamer.getByText(CUT).waitFor({ state: 'detached' });
  await looksWell(beamer, 'beamer-involved');
});
