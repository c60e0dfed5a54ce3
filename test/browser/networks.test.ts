import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { networkWithoutUpgrades, type Network } from '../support/no-upgrades.ts';
import { boxHolds, boxOf, focusOn, goToItem, showsItem, typeIn } from './meeting/screens.ts';
import { createMeetingFixture, type Table } from './meeting/table.ts';

/* Networks that do other things with a connection than refusing it: as users of proxies, portals and scanners report. */

const PICTURE = 'Wat ons gezamenlijk beeld is';
const HAPPENS = 'Wat zien we gebeuren?';
const SLOW = /^Dit netwerk houdt een deel van de verbinding tegen/;
const AWAY = /^Je bent even niet verbonden/;

let table: Table;
let network: Network;
let chair: Page;
let anna: Page;
let words = '';

beforeAll(async () => {
  table = await createMeetingFixture();
  network = await networkWithoutUpgrades(table.server.origin);
  const { household } = table;
  chair = await table.begins();
  await goToItem(chair, PICTURE);
  anna = await table.phoneOf(household.ids.anna, 'Anna');
});
afterEach(() => {
  network.holdAnswers(false);
  network.keepAnswersOpen(false);
  network.playDead(false);
});
afterAll(async () => {
  await table.close();
  await network.close();
});

/** Anna opens the meeting over the network as it is now, until she can write: a plan is read before that. */
async function open(): Promise<void> {
  await anna.goto(`${network.origin}/overleg/${table.meetingId}`);
  await showsItem(anna, PICTURE);
  await boxHolds(anna, HAPPENS, words);
  await focusOn(boxOf(anna, HAPPENS));
}

/** Both write, and both have it. */
async function bothWrite(): Promise<void> {
  words += 'Een woord. ';
  await typeIn(chair, HAPPENS, 'Een woord. ');
  await boxHolds(anna, HAPPENS, words);
  words += 'Terug. ';
  await typeIn(anna, HAPPENS, 'Terug. ');
  await boxHolds(chair, HAPPENS, words);
}

const saysSlow = (page: Page): Promise<void> => page.getByText(SLOW).filter({ visible: true }).waitFor();

test('A portal that answers a websocket with a page is found out', async () => {
  network.answerWithPage();
  await open();
  await saysSlow(anna);
  await bothWrite();
});

test('A network that opens websockets and lets nothing through is found out', async () => {
  network.swallow();
  await open();
  await saysSlow(anna);
  await bothWrite();
});

test('A network that cuts sockets off time and again costs no letter, and is not called away', async () => {
  network.openUp();
  await open();
  for (let time = 0; time < 3; time += 1) {
    network.cutSockets();
    await bothWrite();
  }
  expect(await anna.getByText(SLOW).count()).toBe(0);
});

test('A line that is dead for a while without anybody saying so comes back by itself, with what was typed meanwhile', async () => {
  network.openUp();
  await open();
  network.playDead(true);
  await anna.getByText(AWAY).filter({ visible: true }).waitFor();
  words += 'Zonder lijn. ';
  await typeIn(anna, HAPPENS, 'Zonder lijn. ');
  network.playDead(false);
  await boxHolds(chair, HAPPENS, words);
  await anna.getByText(AWAY).waitFor({ state: 'detached' });
});

test('A scanner that holds every answer back until it is whole makes it slow, not silent', async () => {
  network.answerWithPage();
  network.holdAnswers(true);
  await open();
  await saysSlow(anna);
  await bothWrite();
});

test('Who is signed in with an account hears at once there too, not when an answer ends', async () => {
  network.answerWithPage();
  network.keepAnswersOpen(true);
  const { household, server } = table;
  const far = await table.laptop(server.colleague('regisseur').secret);
  await far.goto(`${network.origin}/traject/${household.trajectId}/plan/${household.planId}`);
  await saysSlow(far);
  await bothWrite();
  await boxHolds(far, HAPPENS, words);
  expect(table.faults).toEqual([]);
});
