import { afterAll, beforeAll, expect, test } from 'vitest';
import { keysOf, type Keys } from './keyboard/keys.ts';
import { openPlace, PATIENCE, type Place } from './meeting/place.ts';
import { showsItem } from './meeting/screens.ts';

/**
 * The whole story by those who have no mouse: from the intake until the plan is adopted there is nothing but keys, and
 * at every stop of the Tab key one must see where one is. Only the first address of each screen is typed.
 */
let place: Place;
let coordinator: Keys;
let chair: Keys;
let anna: Keys;
let guest: Keys;
let link: string;

beforeAll(async () => {
  place = await openPlace();
  coordinator = keysOf(await place.laptop(place.server.colleague('coordinator').secret));
  chair = keysOf(await place.laptop(place.server.colleague('regisseur').secret));
  anna = keysOf(await place.phone());
  guest = keysOf(await place.phone());
});
afterAll(() => place.close());

const button = ({ page }: Keys, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).first();
const linkTo = ({ page }: Keys, name: string | RegExp) =>
  page.getByRole('link', { name, exact: true }).first();
const box = ({ page }: Keys, name: string | RegExp) => page.getByRole('textbox', { name });
const says = ({ page }: Keys, text: string | RegExp) => page.getByText(text).first().waitFor();

test('Digits typed before the page has woken up, on a slow line, are not lost', async () => {
  const slow = await place.phone();
  let scriptsCome: () => void = () => undefined;
  const line = new Promise<void>((resolve) => (scriptsCome = resolve));
  await slow.route('**/*.js', (route) => line.then(() => route.continue()));
  await slow.goto('/', { waitUntil: 'commit' });
  await slow.getByRole('textbox', { name: 'De zes cijfers van het overleg' }).fill('123456');
  scriptsCome();
  await slow.getByRole('button', { name: 'Verder' }).click();
  await slow.context().close();
});

test('By keyboard alone the aanmeldcoordinator registers a request and appoints the regisseur', async () => {
  await coordinator.page.goto('/vandaag');
  await coordinator.activate(linkTo(coordinator, 'Nieuwe aanmelding'));
  await coordinator.choose('Is iemand nu in levensgevaar?', 'Nee');
  await coordinator.choose(/zorgen over veiligheid/, 'Nee');
  await coordinator.fill('Wie vraagt om hulp?', 'de huisarts');
  await coordinator.fill('Naam van het huishouden', 'Familie Vermeer');
  await coordinator.fill('Wat is er aan de hand?', 'Het lukt thuis even niet.');
  await coordinator.fill('Naam', 'Anna Vermeer');
  await coordinator.fill('Plek in het huishouden', 'moeder');
  for (const question of [/evenwicht weg/, /dagelijks leven/, /gewone hulp te weinig/])
    await coordinator.choose(question, 'Ja');
  await coordinator.page.locator('form').getByText('Niveau 2', { exact: true }).first().waitFor();
  await coordinator.choose('Op welk niveau begint het?', /Niveau 2/);
  await coordinator.fill('Waarom dit niveau?', 'Past bij wat er speelt.');
  await coordinator.choose('Wie wordt regisseur?', /Rachida Regelaar/);
  await coordinator.activate(button(coordinator, 'Vastleggen en regisseur aanwijzen'));
  const done = coordinator.page.getByRole('heading', {
    name: 'Vastgelegd. Rachida Regelaar is nu regisseur.',
  });
  await coordinator.arrivesAt(done);
});

test('By keyboard alone the regisseur maps the people, invites, begins a plan and plans the meeting', async () => {
  await chair.page.goto('/trajecten');
  await chair.activate(linkTo(chair, /^Openen.*Familie Vermeer$/));
  await chair.activate(linkTo(chair, 'Mensen'));

  await chair.activate(button(chair, 'Iemand toevoegen'));
  await chair.choose('Bij wie hoort deze persoon?', 'Familie, vriend of buur');
  await chair.fill('Naam', 'Oma Gré');
  await chair.fill('Wie is dit?', 'oma');
  await chair.to(chair.page.getByRole('checkbox', { name: 'praktische hulp' }));
  await chair.press('Space');
  await chair.activate(button(chair, 'Toevoegen'));
  await says(chair, 'Oma Gré is toegevoegd');

  await chair.activate(button(chair, /^Uitnodigen.*Anna Vermeer$/));
  // The one that was just added is offered an invitation too: the mother's stands below it.
  await chair.activate(chair.page.getByRole('button', { name: 'Laat zien op dit scherm' }).last());
  const address = box(chair, 'De link');
  await chair.to(address);
  link = await address.inputValue();

  await chair.activate(linkTo(chair, 'Overleggen'), 'Shift+Tab');
  await chair.activate(button(chair, 'Begin een plan'));
  await chair.choose('Welk plan?', 'Ondersteuningsplan');
  await chair.choose('Voor wie is het plan?', /Voor het hele huishouden/);
  await chair.activate(button(chair, 'Begin dit plan'));
  await chair.page.getByRole('heading', { level: 1, name: 'Ondersteuningsplan' }).waitFor();
  await chair.activate(linkTo(chair, 'Terug naar het overzicht'));
  await chair.activate(linkTo(chair, 'Overleggen'));

  await chair.to(chair.page.getByLabel('Dag', { exact: true }));
  await chair.type('02022027');
  await chair.fill('Waar?', 'Buurthuis De Ketel');
  await chair.activate(button(chair, 'Plan dit overleg'));
  await says(chair, 'Gepland op dinsdag 2 februari om 14:00');
});

test('By keyboard alone a mother comes in by her link and goes to the meeting', async () => {
  await anna.page.goto(new URL(link).href);
  await anna.activate(button(anna, 'Meedoen'));
  await anna.activate(linkTo(anna, /^(Bekijken|Meedoen)$/));
  await anna.page.getByRole('heading', { name: 'Startoverleg' }).waitFor();
  await anna.choose(/Kom je/, 'Ja, ik kom');
  await says(anna, 'Je hebt doorgegeven dat je komt.');
});

test('By keyboard alone the chair begins, and lets a guest in who came by code', async () => {
  await chair.activate(linkTo(chair, 'Overleg leiden'), 'Shift+Tab');
  await chair.skip();
  await chair.activate(button(chair, 'Begin het overleg'));
  const code = (await chair.page.getByText(/^Code om mee te doen/).innerText()).replace(/\D/g, '');
  await showsItem(anna.page, 'Welkom');

  await guest.page.goto('/');
  await guest.to(box(guest, 'De zes cijfers van het overleg'));
  await guest.type(code);
  await guest.press('Enter');
  // The next question has the focus already.
  await guest.arrivesAt(box(guest, 'Hoe heet je?'));
  await guest.type('Gré');
  await guest.press('Enter');
  await guest.page.getByRole('heading', { name: 'De regisseur laat je zo binnen' }).waitFor();

  await chair.select('Wie is Gré?', 'Oma');
  await chair.activate(button(chair, 'Laat binnen'));
  await showsItem(guest.page, 'Welkom');
});

const item = () => chair.page.locator('#section').getByRole('heading', { level: 2 }).first();

/** Another item comes on the chair's screen by a key or a button, and the focus goes along to its title. */
async function stepsBy(act: () => Promise<void>): Promise<void> {
  const before = await item().innerText();
  await act();
  await expect.poll(() => item().innerText(), { timeout: PATIENCE }).not.toBe(before);
  await chair.arrivesAt(item());
  // A button that is busy is faded, and a key does as little meanwhile.
  await expect
    .poll(() => chair.page.locator('#section [aria-disabled="true"]').count(), { timeout: PATIENCE })
    .toBe(0);
}

/** With one key per item, onward or back, until the item is on the chair's screen. */
async function goUntil(title: string, key: 'n' | 'v'): Promise<void> {
  while ((await item().innerText()) !== title) await stepsBy(() => chair.press(key));
}

test('By keyboard alone the chair goes on, and people write together', async () => {
  await chair.skip();
  await stepsBy(() => chair.activate(button(chair, /^Volgende: /)));
  await goUntil('Wat ons gezamenlijk beeld is', 'n');
  const helps = box(guest, 'Wat helpt juist?');
  await guest.to(helps);
  await guest.type('Samen buiten zijn.');
  await says(guest, 'Opgeslagen');
  expect(await helps.inputValue()).toBe('Samen buiten zijn.');
});

test('By keyboard alone one raises a hand, and the chair gives the floor', async () => {
  await guest.to(button(guest, 'Hand opsteken'));
  await guest.press('Space');
  await button(guest, 'Hand omlaag (nummer 1)').waitFor();
  await chair.activate(button(chair, /^Geef het woord.*Oma Gré$/));
  await says(guest, 'Jij hebt het woord');
});

test('By keyboard alone one answers a round, and the chair shows the answers', async () => {
  await goUntil('Onze situatie nu', 'v');
  for (const who of [anna, guest]) {
    const follow = button(who, 'Ga mee');
    await showsItem(who.page, 'Onze situatie nu');
    if (await follow.isVisible()) await who.activate(follow, 'Shift+Tab');
    const living = who.page.getByRole('group', { name: /^Wonen/ });
    await who.choose(/^Wonen/, /neutraal/);
    await expect.poll(() => living.getByRole('radio').nth(1).isChecked(), { timeout: PATIENCE }).toBe(true);
    await says(who, 'Opgeslagen');
  }
  await chair.activate(button(chair, 'Laat de antwoorden zien'));
  await says(guest, 'Iedereen ziet nu de antwoorden.');
});

test('By keyboard alone the chair writes down the words of another', async () => {
  await goUntil('Wat de zorgen zijn', 'n');
  await chair.select('Voor wie schrijf je iets op?', 'Anna');
  await chair.activate(button(chair, 'Schrijf op'));
  await chair.type('Ik slaap slecht.');
  await guest.page.getByRole('article').filter({ hasText: 'Ik slaap slecht.' }).waitFor();
});

test('By keyboard alone one says yes, sees who is there, and looks around', async () => {
  // While one types, a letter is a letter: first out of the box.
  await stepsBy(() => chair.activate(button(chair, 'Vorige')));
  await goUntil('Toestemming voor het overleg', 'v');
  await showsItem(guest.page, 'Toestemming voor het overleg');
  await guest.choose(/./, 'Ja');
  const who = button(guest, /^Wie is er\?/);
  await guest.activate(who);
  await guest.page.getByRole('heading', { name: 'Wie is er?' }).waitFor();
  await guest.activate(button(guest, 'Sluiten'), 'Shift+Tab');
  await guest.page.getByRole('heading', { name: 'Wie is er?' }).waitFor({ state: 'hidden' });
  await guest.arrivesAt(who);

  await guest.activate(guest.page.getByText('Kijk rond in het plan'), 'Shift+Tab');
  await guest.activate(button(guest, /Wat er goed gaat/));
  await guest.page.getByRole('heading', { name: 'Wat er goed gaat' }).waitFor();
  await guest.activate(button(guest, 'Ga mee'));
  await guest.page.getByRole('heading', { name: 'Toestemming voor het overleg' }).waitFor();
});

test('By keyboard alone the regisseur changes the level in the middle of it, and comes back', async () => {
  await chair.activate(linkTo(chair, 'Vandaag'), 'Shift+Tab');
  await chair.activate(linkTo(chair, 'Trajecten'));
  await chair.activate(linkTo(chair, /^Openen.*Familie Vermeer$/));
  await chair.activate(linkTo(chair, 'Regie'));
  await chair.choose('Naar welk niveau?', /^Niveau 3/);
  await chair.fill('Waarom?', 'De zorgen over veiligheid nemen toe.');
  const knows = chair.page.getByRole('checkbox', { name: 'Ik weet dat de kaart hier niet naar wijst' });
  await chair.to(knows);
  await chair.press('Space');
  await chair.activate(button(chair, 'Verander naar niveau 3'));
  await says(chair, 'Het niveau is nu 3');
  await chair.activate(linkTo(chair, 'Vandaag'), 'Shift+Tab');
  await chair.activate(linkTo(chair, 'Overleg leiden'));
  await chair.page.getByRole('heading', { level: 2, name: 'Toestemming voor het overleg' }).waitFor();
});

test('By keyboard alone the chair makes the next appointment and adopts the plan', async () => {
  await chair.press('a');
  await chair.arrivesAt(chair.page.getByRole('heading', { level: 2, name: 'Afronden' }));
  await chair.to(chair.page.getByLabel('Dag', { exact: true }));
  await chair.type('03032027');
  await chair.activate(button(chair, 'Maak de afspraak'));
  await says(chair, /^De afspraak staat: woensdag 3 maart/);
  await chair.activate(button(chair, 'Stel vast'));
  await chair.activate(button(chair, 'Ja, stel het plan vast'));
  for (const who of [chair, anna, guest]) await says(who, 'Het plan staat vast');
  await anna.to(linkTo(anna, 'Lees het plan'));
});

test('By keyboard alone one says that it is not safe, and leaves fast', async () => {
  const door = button(anna, 'Ik voel mij niet veilig');
  await anna.activate(door);
  const dialog = anna.page.getByRole('dialog', { name: 'Ik voel mij niet veilig' });
  await dialog.waitFor();
  await anna.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  // The focus is where it was.
  await anna.arrivesAt(door);

  const away = anna.page.waitForRequest((request) => !request.url().startsWith(place.server.origin));
  await anna.activate(
    anna.page
      .getByRole('button', { name: /^Snel weg/ })
      .or(anna.page.getByRole('link', { name: /^Snel weg/ })),
    'Shift+Tab',
  );
  await away;
  // Leaving waits for no answer, so the session ends a moment later.
  const me = async (): Promise<unknown> => {
    const answer = await anna.page.context().request.post('/graphql', { data: { query: '{ me { kind } }' } });
    return ((await answer.json()) as { data: { me: unknown } }).data.me;
  };
  await expect.poll(me, { timeout: PATIENCE }).toBeNull();
});

test('At every stop on the way one saw where one was, nothing was far, and no page threw a fault', () => {
  const everyone = { coordinator, chair, anna, guest };
  for (const [who, keys] of Object.entries(everyone)) console.log(`${who}: ${keys.longest().join('; ')}`);
  expect(Object.values(everyone).flatMap((keys) => keys.faults())).toEqual([]);
  expect(place.faults).toEqual([]);
});
