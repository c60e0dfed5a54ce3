import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { again, layTable, PATIENCE, type Table } from './meeting/table.ts';

let table: Table;
let phone: Page;
let code: string;

beforeAll(async () => {
  table = await layTable();
  const { household, meetingId } = table;
  const { startMeeting } = await household.regisseur.get<{ startMeeting: { code: string } }>(
    `mutation ($id: ID!) { startMeeting(meetingId: $id) { code } }`,
    { id: meetingId },
  );
  code = startMeeting.code;
});
afterAll(() => table.close());

/** Tab by tab until something has the focus, as one who has no mouse; at most as often as there is to pass. */
async function tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.waitFor();
  for (let count = 0; count < 150; count++) {
    if (await isFocused(target)) {
      expect(await isMarked(target), 'the focus can be seen').toBe(true);
      return;
    }
    await phone.keyboard.press(key);
  }
  throw new Error(`Not reached with ${key}: ${String(target)}`);
}

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === element.ownerDocument.activeElement);

/** True when the focused thing, or the label or edge around it, has an outline. */
const isMarked = (target: Locator): Promise<boolean> =>
  target.evaluate((element) =>
    [element, element.closest('label'), element.parentElement].some((one) => {
      if (!one) return false;
      const { outlineStyle, outlineWidth, boxShadow } = one.ownerDocument.defaultView.getComputedStyle(one);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    }),
  );

const goTo = async (sectionKey: string): Promise<void> => {
  const { household, meetingId } = table;
  const { meeting } = await household.regisseur.get<{ meeting: { agenda: { sectionKey: string }[] } }>(
    `query ($id: ID!) { meeting(id: $id) { agenda { sectionKey } } }`,
    { id: meetingId },
  );
  const index = meeting.agenda.findIndex((item) => item.sectionKey === sectionKey);
  await household.regisseur.get(`mutation ($input: GoToItemInput!) { goToItem(input: $input) { id } }`, {
    input: { meetingId, index },
  });
};

test('Digits typed before the page has woken up, on a slow line, are not lost', async () => {
  const slow = await table.phone();
  let scriptsCome: () => void = () => undefined;
  const line = new Promise<void>((resolve) => (scriptsCome = resolve));
  await slow.route('**/*.js', (route) => line.then(() => route.continue()));
  await slow.goto('/', { waitUntil: 'commit' });
  await slow.getByRole('textbox', { name: 'De zes cijfers van het overleg' }).fill('123456');
  scriptsCome();
  await again(slow, () => slow.getByRole('button', { name: 'Verder' }).click());
  await slow.context().close();
});

test('With the keyboard alone one comes in by code', async () => {
  phone = await table.phone();
  await phone.goto('/');
  await tabTo(phone.getByRole('textbox', { name: 'De zes cijfers van het overleg' }));
  await phone.keyboard.type(code);
  await again(phone, () => phone.keyboard.press('Enter'));
  const name = phone.getByRole('textbox', { name: 'Hoe heet je?' });
  // The next question has the focus already.
  await expect.poll(() => isFocused(name), { timeout: PATIENCE }).toBe(true);
  await phone.keyboard.type('Gré');
  await phone.keyboard.press('Enter');
  await phone.getByRole('heading', { name: 'De regisseur laat je zo binnen' }).waitFor();

  const { household, meetingId } = table;
  const { meeting } = await household.regisseur.get<{ meeting: { waiting: { id: string }[] } }>(
    `query ($id: ID!) { meeting(id: $id) { waiting { id } } }`,
    { id: meetingId },
  );
  await household.regisseur.get(`mutation ($input: AdmitGuestInput!) { admitGuest(input: $input) { id } }`, {
    input: { meetingId, guestId: meeting.waiting[0]?.id, personId: household.ids.grandmother },
  });
  await phone.getByRole('heading', { name: 'Wie wij zijn' }).waitFor();
});

test('With the keyboard alone one writes, answers a round, and says yes', async () => {
  await goTo('shared-picture');
  const box = phone.getByRole('textbox', { name: 'Wat helpt juist?' });
  await tabTo(box);
  await phone.keyboard.type('Samen buiten zijn.');
  await phone.getByText('Opgeslagen').first().waitFor();
  expect(await box.inputValue()).toBe('Samen buiten zijn.');

  await goTo('situation');
  await tabTo(phone.getByRole('button', { name: 'Ga mee' }), 'Shift+Tab');
  await phone.keyboard.press('Enter');
  const living = phone.getByRole('group', { name: /^Wonen/ });
  await tabTo(living.getByRole('radio').first());
  await phone.keyboard.press('Space');
  await phone.keyboard.press('ArrowDown');
  expect(await living.getByRole('radio').nth(1).isChecked()).toBe(true);
  await phone.getByText('Opgeslagen').first().waitFor();

  await goTo('consent');
  const yes = phone.getByRole('radio', { name: 'Ja' }).first();
  await tabTo(yes);
  await phone.keyboard.press('Space');
  expect(await yes.isChecked()).toBe(true);
});

test('With the keyboard alone one raises a hand, sees who is there, and looks around', async () => {
  await tabTo(phone.getByRole('button', { name: 'Hand opsteken' }));
  await phone.keyboard.press('Space');
  await phone.getByRole('button', { name: 'Hand omlaag (nummer 1)' }).waitFor();

  const who = phone.getByRole('button', { name: /^Wie is er\?/ });
  await tabTo(who);
  await phone.keyboard.press('Enter');
  await phone.getByRole('heading', { name: 'Wie is er?' }).waitFor();
  await tabTo(phone.getByRole('button', { name: 'Sluiten' }), 'Shift+Tab');
  await phone.keyboard.press('Enter');
  await phone.getByRole('heading', { name: 'Wie is er?' }).waitFor({ state: 'hidden' });

  await tabTo(phone.getByText('Kijk rond in het plan'), 'Shift+Tab');
  await phone.keyboard.press('Enter');
  await tabTo(phone.getByRole('button', { name: 'Wat er goed gaat' }));
  await phone.keyboard.press('Enter');
  await phone.getByRole('heading', { name: 'Wat er goed gaat' }).waitFor();
  await tabTo(phone.getByRole('button', { name: 'Ga mee' }));
  await phone.keyboard.press('Enter');
  await phone.getByRole('heading', { name: 'Toestemming voor het overleg' }).waitFor();
});

test('With the keyboard alone one says that it is not safe, and leaves fast', async () => {
  const door = phone.getByRole('button', { name: 'Ik voel mij niet veilig' });
  await tabTo(door);
  await phone.keyboard.press('Enter');
  const dialog = phone.getByRole('dialog', { name: 'Ik voel mij niet veilig' });
  await dialog.waitFor();
  await phone.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  // The focus is where it was.
  expect(await isFocused(door)).toBe(true);

  const away = phone.waitForRequest((request) => !request.url().startsWith(table.server.origin));
  await tabTo(
    phone.getByRole('button', { name: /^Snel weg/ }).or(phone.getByRole('link', { name: /^Snel weg/ })),
    'Shift+Tab',
  );
  await phone.keyboard.press('Enter');
  await away;
  const me = await phone.context().request.post('/graphql', { data: { query: '{ me { kind } }' } });
  expect(((await me.json()) as { data: { me: unknown } }).data.me).toBeNull();
});
