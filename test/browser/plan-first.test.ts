import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chunksOf } from '../../server/tools/web-budget.mjs';
import { saysOwnDevice } from './circle/time.ts';
import { PATIENCE } from './meeting/place.ts';
import { boxHolds, typeIn } from './meeting/screens.ts';
import { createMeetingFixture, type Table } from './meeting/table.ts';

/** A plan is read before what makes it live is here: a fifth of what a page weighs. */
const HAPPENS = 'Wat zien we gebeuren?';
const ONLY_READING = 'Je kunt dit lezen, maar niet veranderen.';
const WORDS = 'We zien dat Noor slecht slaapt.';

const chunks: Record<string, { file: string; name?: string }> = chunksOf(
  fileURLToPath(new URL('../../web', import.meta.url)),
);
const live = Object.values(chunks).find(({ name }) => name === 'live-text')!.file;

let table: Table;
let laptop: Page;
let section: string;

beforeAll(async () => {
  table = await createMeetingFixture();
  const { household, server } = table;
  laptop = await table.laptop(server.colleague('regisseur').secret);
  section = `/traject/${household.trajectId}/plan/${household.planId}?deel=shared-picture`;
});
afterAll(() => table.close());

test('A plan is there before one can write; a place to write takes no letter until it keeps it, and says nothing wrong', async () => {
  await laptop.setViewportSize({ width: 390, height: 844 });
  await laptop.goto(section);
  await laptop.getByRole('button', { name: 'Schrijf mee' }).click();
  await typeIn(laptop, HAPPENS, WORDS);
  await laptop.getByText('Opgeslagen').first().waitFor();

  let go = (): void => undefined;
  const wait = new Promise<void>((resolve) => (go = resolve));
  await laptop.route(`**/${live}`, async (route) => {
    await wait;
    await route.continue();
  });
  await laptop.goto(section);
  const box = laptop.getByLabel(HAPPENS);
  await expect.poll(() => box.inputValue(), { timeout: PATIENCE }).toBe(WORDS);
  expect(await laptop.getByText(ONLY_READING).count()).toBe(0);
  await box.evaluate((element) => (element as unknown as { focus(): void }).focus());
  await laptop.keyboard.type('Verloren?');
  expect(await box.inputValue()).toBe(WORDS);
  const before = await box.boundingBox();

  go();
  await laptop.locator('[inert] textarea').first().waitFor({ state: 'detached' });
  expect(await box.boundingBox()).toEqual(before);
  await typeIn(laptop, HAPPENS, ' En nu?');
  await boxHolds(laptop, HAPPENS, `${WORDS} En nu?`);
  expect(table.faults).toEqual([]);
});

/** What a page asks of the server, by name, in order. */
function questionsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.url().endsWith('/graphql') || request.method() !== 'POST') return;
    asked.push((request.postDataJSON() as { operationName: string }).operationName);
  });
  return asked;
}

test('What a page shows first is asked while its scripts are on their way, and once; after leaving fast nothing is asked', async () => {
  const context = laptop.context();
  const page = await context.newPage();
  const asked = questionsOf(page);
  await page.route('**/_app/**/*.js', (route) => route.abort());
  await page.goto(section);
  expect(asked).toEqual(['Me', 'Plan', 'HouseholdName']);

  asked.length = 0;
  await context.addCookies([{ name: 'regietafel.left', value: '1', url: table.server.origin }]);
  await page.goto(section);
  await context.clearCookies({ name: 'regietafel.left' });
  expect(asked).toEqual([]);

  await page.unrouteAll();
  await page.goto(section);
  await page.getByLabel(HAPPENS).waitFor();
  expect(asked.filter((name) => ['Me', 'Plan', 'HouseholdName'].includes(name))).toEqual([
    'Me',
    'Plan',
    'HouseholdName',
  ]);
  await page.close();
});

test('Where one has own words to write at home nothing says that one cannot', async () => {
  const { household } = table;
  await laptop.goto(`/traject/${household.trajectId}/plan/${household.planId}?deel=concerns`);
  await laptop.getByRole('heading', { name: 'Jouw woorden' }).waitFor();
  await laptop.getByRole('textbox').first().waitFor();
  expect(await laptop.getByText(ONLY_READING).count()).toBe(0);
});

test('What an own device kept comes back, also when the server gave no leave to write at once', async () => {
  const { household } = table;
  const phone = await table.phoneOf(household.ids.anna, 'Anna');
  await saysOwnDevice(phone);
  let [holdsBack, refuses] = [false, false];
  await phone.routeWebSocket(/\/graphql$/, (socket) => {
    const server = socket.connectToServer();
    socket.onMessage((message) => {
      const text = String(message);
      if (holdsBack && text.includes('"WriteText"')) return;
      if (!refuses || !text.includes('"TakePen"')) return server.send(message);
      refuses = false;
      const { id } = JSON.parse(text) as { id: string };
      const errors = [{ message: '', extensions: { code: 'DATABASE_AWAY' } }];
      socket.send(JSON.stringify({ id, type: 'next', payload: { errors, data: null } }));
      socket.send(JSON.stringify({ id, type: 'complete' }));
    });
  });
  await phone.goto(section);
  await phone.getByRole('button', { name: 'Schrijf mee' }).click();
  const box = phone.getByLabel(HAPPENS);
  const before = await box.inputValue();
  holdsBack = true;
  await typeIn(phone, HAPPENS, ' Ook overdag.');
  const kept = (): Promise<boolean> =>
    phone.evaluate(`Object.keys(localStorage).some((key) => key.startsWith('regietafel.unsent'))`);
  await expect.poll(kept, { timeout: PATIENCE }).toBe(true);
  [holdsBack, refuses] = [false, true];
  await phone.goto('/vandaag');
  await phone.goto(section);
  await boxHolds(phone, HAPPENS, `${before} Ook overdag.`);
  await expect.poll(kept, { timeout: PATIENCE }).toBe(false);
  expect(refuses).toBe(false);
});
