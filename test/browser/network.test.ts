import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { networkWithoutUpgrades, type Network } from '../support/no-upgrades.ts';
import { boxHolds, goToItem, showsItem, typeIn } from './meeting/screens.ts';
import { axeAt320, createMeetingFixture, type Table } from './meeting/table.ts';

const PICTURE = 'Wat ons gezamenlijk beeld is';
const HAPPENS = 'Wat zien we gebeuren?';
const SLOW = /^Dit netwerk houdt een deel van de verbinding tegen/;

let table: Table;
let network: Network;
let chair: Page;
let anna: Page;
let guest: Page;
let code: string;

beforeAll(async () => {
  table = await createMeetingFixture();
  network = await networkWithoutUpgrades(table.server.origin);
  const { household } = table;
  chair = await table.begins();
  code = (await chair.getByText(/^Code om mee te doen/).innerText()).replace(/\D/g, '');
  anna = await table.phoneOf(household.ids.anna, 'Anna');
});
afterAll(async () => {
  await table.close();
  await network.close();
});

test('Where websockets are refused the meeting appears, follows and takes what one writes, and says it is the network', async () => {
  await anna.goto(`${network.origin}/overleg/${table.meetingId}`);
  await showsItem(anna, 'Wie wij zijn');
  await anna.getByText(SLOW).filter({ visible: true }).waitFor();
  expect(network.refused()).toBeGreaterThan(0);
  await goToItem(chair, PICTURE);
  await showsItem(anna, PICTURE);
  await typeIn(chair, HAPPENS, 'De chair schrijft. ');
  await boxHolds(anna, HAPPENS, 'De chair schrijft. ');
  await typeIn(anna, HAPPENS, 'Anna ook.');
  await boxHolds(chair, HAPPENS, 'De chair schrijft. Anna ook.');
  await anna.getByText('Opgeslagen').first().waitFor();
  await anna.getByRole('button', { name: 'Hand opsteken' }).click();
  await chair
    .getByRole('button', { name: /^Geef het woord.*Anna Vermeer$/ })
    .first()
    .waitFor();
  expect(await anna.getByText('Je bent even niet verbonden').count()).toBe(0);
  expect(await axeAt320(anna, 'meeting over https')).toEqual([]);
});

test('A guest who waits there is let in', async () => {
  guest = await table.phone();
  await guest.goto(`${network.origin}/`);
  await guest.getByRole('textbox', { name: 'De zes cijfers van het overleg' }).fill(code);
  await guest.getByRole('button', { name: 'Verder' }).click();
  await guest.getByRole('textbox', { name: 'Hoe heet je?' }).fill('Gré');
  await guest.getByRole('button', { name: 'Meedoen' }).click();
  await guest.getByRole('heading', { name: 'De regisseur laat je zo binnen' }).waitFor();
  await guest.getByText(SLOW).filter({ visible: true }).waitFor();
  await chair.getByRole('combobox', { name: 'Wie is Gré?' }).selectOption({ label: 'Oma Gré, oma' });
  await chair.getByRole('button', { name: 'Laat binnen', exact: true }).click();
  await showsItem(guest, PICTURE);
  await boxHolds(guest, HAPPENS, 'De chair schrijft. Anna ook.');
});

test('A network that leaves websockets without an answer is found out too', async () => {
  network.leaveUnanswered();
  await anna.reload();
  await showsItem(anna, PICTURE);
  await anna.getByText(SLOW).filter({ visible: true }).waitFor();
  await typeIn(chair, HAPPENS, ' En verder.');
  await boxHolds(anna, HAPPENS, 'De chair schrijft. Anna ook. En verder.');
});

test('Who leaves that network for another gets the fast way back', async () => {
  // The same page asks again as soon as the device says that it is online.
  network.openUp();
  await anna.evaluate('window.dispatchEvent(new Event("online"))');
  await anna.getByText(SLOW).filter({ visible: true }).waitFor({ state: 'detached' });
  await typeIn(chair, HAPPENS, ' Klaar.');
  await boxHolds(anna, HAPPENS, 'De chair schrijft. Anna ook. En verder. Klaar.');
  expect(table.faults).toEqual([]);
});
