import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  addAction,
  askForDays,
  adoptAndClose,
  beginMeeting,
  beginPlan,
  closeTraject,
  findTraject,
  goToPhase,
  planMeeting,
  registerRequest,
  setNextMeeting,
  setTerms,
} from './circle/chapters.ts';
import { choose } from './choose.ts';
import { makeColleague, makeFirstAccount, mailTo, signIn } from './circle/installation.ts';
import {
  addPerson,
  comesByLetter,
  comesByMail,
  inDays as daysFrom,
  inSight,
  radio,
  type Newcomer,
} from './circle/people.ts';
import { readQr } from './circle/qr.ts';
import { becomes, daysLater, mailsAbout, momentOf, saysOwnDevice } from './circle/time.ts';
import { openPlace, PATIENCE, type Place } from './meeting/place.ts';
import { boxHolds, goToItem, showsItem, typeIn } from './meeting/screens.ts';
import { looksWell } from './page.ts';

/*
 * From nothing to a second meeting, by people on their own screens alone: an installation without demo, no fixture and
 * no call of the API. The tests are chapters: each goes on where the one before stopped.
 */

const wholeHousehold = /hele huishouden/;
const GOALS = 'Wat onze doelen en acties zijn';
const GOAL = 'Wat willen wij bereiken (doel)?';
const REVIEW = 'Tussenevaluatie van doelen en acties';

let place: Place;
let coordinator: Page;
let regisseur: Page;
let mother: Page;
let grandmother: Page;
let uncle: Page;
let nurse: Page;
let manager: Page;
let beamer: Page;
let trajectPath = '';
let meetingDay = '';

const inDays = (days: number): string => daysFrom(days, place.server.now());
/** Who works there is out after a day without use, and comes in again as ever. */
const signsIn = (page: Page, who: string): Promise<void> =>
  signIn(page, place.server.dataDir, `${who}@wijkteam.test`);

beforeAll(async () => {
  place = await openPlace({
    prepare: async (dataDir) => void (await makeFirstAccount(dataDir)),
  });
});
afterAll(async () => {
  expect(place.faults).toEqual([]);
  await place.close();
});

/** How to come in takes a third of the beamer. */
async function takesAThird(screen: Page): Promise<void> {
  await screen.getByRole('img', { name: 'QR-code om mee te doen' }).waitFor();
  const wide = () =>
    screen
      .getByRole('complementary')
      .evaluate((one) => one.clientWidth / one.ownerDocument.documentElement.clientWidth);
  await expect.poll(wide, { timeout: PATIENCE }).toBeGreaterThan(0.32);
}

const GRANDMOTHER: Newcomer = {
  name: 'Gré de Wit',
  relation: 'oma',
  side: 'Familie, vriend of buur',
  email: 'gre@voorbeeld.test',
};
const NURSE: Newcomer = {
  name: 'Noor Bakker',
  relation: 'wijkverpleegkundige',
  side: 'Professional van een andere organisatie',
  organisation: 'Thuiszorg Zonneveld',
  email: 'noor@thuiszorg.test',
};

test('With the account that the command made, the first colleague signs in and makes accounts for the others', async () => {
  coordinator = await place.laptop();
  await signsIn(coordinator, 'corrie');
  await makeColleague(coordinator, {
    name: 'Rachida Regelaar',
    email: 'rachida@wijkteam.test',
    work: 'wijkcoach',
    role: 'Professional',
  });
  await makeColleague(coordinator, {
    name: 'Mirjam Manager',
    email: 'mirjam@wijkteam.test',
    work: 'teammanager',
    role: 'Manager',
  });
});

test('She registers a request and chooses who leads', async () => {
  await registerRequest(coordinator, {
    askedBy: 'De huisarts',
    household: 'Familie Vermeer',
    reason: 'Het is thuis te druk.',
    member: { name: 'Anna Vermeer', place: 'moeder' },
    level: /2/,
    whyThisLevel: 'Er is hulp van buiten nodig.',
    regisseur: 'Rachida',
  });
});

test('The regisseur signs in and finds it', async () => {
  regisseur = await place.laptop();
  await signsIn(regisseur, 'rachida');
  trajectPath = await findTraject(regisseur, 'Familie Vermeer');
});

test('She hands the folder over from the traject, and that is noted with who and when', async () => {
  await regisseur.goto(`${trajectPath}/stappen`);
  const step = regisseur.getByRole('checkbox', { name: /^Geef de folder mee/ });
  await step.waitFor();
  expect(await step.isChecked()).toBe(false);
  await regisseur.getByRole('link', { name: 'Print de folder' }).click();
  await regisseur.waitForURL('**/werkwijze/**');
  await regisseur.getByRole('button', { name: 'Print de folder' }).waitFor();
  await regisseur.goto(`${trajectPath}/stappen`);
  await regisseur.getByText(/^Rachida Regelaar gaf de folder op /).waitFor();
  await step.and(regisseur.locator(':checked')).waitFor();
  await looksWell(regisseur, 'folder');
});

test('The mother comes in by letter, an outside professional by mail, and the grandmother is told by mail', async () => {
  await regisseur.goto(`${trajectPath}/mensen`);
  mother = await comesByLetter(place, regisseur, 'Anna Vermeer');
  await saysOwnDevice(mother);
  await addPerson(regisseur, GRANDMOTHER);
  await addPerson(regisseur, NURSE);
  await regisseur.goto(`${trajectPath}/mensen`);
  nurse = await comesByMail(place, regisseur, NURSE);
  await nurse.getByRole('heading', { name: 'Dag Noor' }).waitFor();
});

test('She begins the support plan of the household', async () => {
  await beginPlan(regisseur, trajectPath, /^Ondersteuningsplan/, wholeHousehold);
  await regisseur.getByText('Familie Vermeer').first().waitFor();
});

test('She asks which day suits, the mother and the nurse answer on their own screens, and one tap plans it', async () => {
  await regisseur.goto(`${trajectPath}/overleggen`);
  await askForDays(regisseur, [inDays(7), inDays(8)], 'Buurthuis De Ketel');
  await inSight(regisseur.getByText('De vraag staat klaar'));
  await mailTo(place.server.dataDir, NURSE.email ?? '', ({ subject }) => subject === 'Wanneer kun jij?');
  for (const [screen, other] of [
    [mother, 'Ik kan niet'],
    [nurse, 'Als het moet'],
  ] as const) {
    await screen.goto('/vandaag');
    await choose(screen.getByRole('radio', { name: 'Ik kan', exact: true }).nth(0));
    await choose(screen.getByRole('radio', { name: other, exact: true }).nth(1));
    await screen.getByText('Dank je wel. De regisseur kiest een dag.', { exact: false }).waitFor();
  }
  await regisseur.reload();
  for (const said of [
    'Kan: Anna Vermeer, Noor Bakker',
    'Als het moet: Noor Bakker',
    'Kan niet: Anna Vermeer',
  ])
    await regisseur.getByText(said).waitFor();
  await regisseur.getByText('Nog geen antwoord: Gré de Wit').waitFor();
  await regisseur
    .getByRole('button', { name: /^Kies deze dag/ })
    .first()
    .click();
  await inSight(regisseur.getByText(/^Gepland op/));
  // A second meeting is asked for expressly: no empty form under the one that is planned.
  await regisseur.getByRole('button', { name: 'Plan nog een overleg' }).waitFor();
  expect(await regisseur.getByRole('textbox', { name: 'Waar?' }).count()).toBe(0);
});

test('The meeting is moved, and the mail says so', async () => {
  await regisseur.getByRole('button', { name: 'Wijzig of zeg af' }).click();
  const change = regisseur.getByRole('group', { name: 'Wijzig of zeg af' });
  await change.getByLabel('Tijd').fill('10:15');
  await change.getByRole('textbox', { name: 'Waar?' }).fill('Bij oma thuis');
  await change.getByRole('button', { name: 'Bewaar wat je veranderde' }).click();
  await regisseur
    .getByText(/Bij oma thuis/)
    .first()
    .waitFor();
  // What was said when it was planned goes along.
  await regisseur.getByText(/^Gepland op .*10:15$/).waitFor();
  const moved = await mailTo(place.server.dataDir, 'gre@voorbeeld.test', ({ subject }) =>
    subject.includes('verplaatst'),
  );
  expect(moved.text).toContain('om 10.15 uur');
  // Where it is one sees after signing in (A5): the calendar of a family is read by others.
  expect(moved.text).not.toContain('Bij oma thuis');
});

test('A meeting too many is called off: the screen says so, and it leaves the calendar of who was invited', async () => {
  await regisseur.getByRole('group', { name: 'Wijzig of zeg af' }).waitFor({ state: 'detached' });
  await regisseur.getByRole('button', { name: 'Plan nog een overleg' }).click();
  await regisseur.getByLabel('Dag', { exact: true }).fill(inDays(12));
  await regisseur.getByRole('textbox', { name: 'Waar?' }).fill('Zaal 9');
  await regisseur.getByRole('button', { name: 'Plan dit overleg' }).click();
  await regisseur
    .getByText(/Zaal 9/)
    .first()
    .waitFor();
  // Told as invited is who gets a mail; who gets none is named, with what to do.
  await regisseur.getByText('De uitnodiging is onderweg naar: Gré de Wit, Noor Bakker.').waitFor();
  await regisseur.getByText('Geef een brief of bel').waitFor();
  await regisseur
    .getByText('Van deze mensen is geen mailadres bekend: Anna Vermeer.', { exact: false })
    .waitFor();
  await regisseur.getByRole('button', { name: 'Wijzig of zeg af' }).last().click();
  await regisseur.getByRole('button', { name: 'Zeg het overleg af' }).click();
  await looksWell(regisseur, 'call-off');
  await regisseur.getByRole('button', { name: 'Ja, het gaat niet door' }).click();
  await regisseur.getByText('gaat niet door', { exact: false }).first().waitFor();
  const off = await mailTo(place.server.dataDir, 'gre@voorbeeld.test', ({ subject }) =>
    subject.includes('niet door'),
  );
  expect(off.raw).toContain('method=CANCEL');
  expect(off.text).not.toMatch(/Vermeer|Anna|Zaal 9/);
  await regisseur.goto(`${trajectPath}/overleggen`);
});

test('The mother says that she comes, and the regisseur sees who said nothing yet', async () => {
  await mother.goto('/vandaag');
  await mother.getByRole('link', { name: 'Bekijken' }).click();
  await choose(mother.getByRole('radio', { name: 'Ja, ik kom' }));
  await mother.getByText('Je hebt doorgegeven dat je komt.').waitFor();
  await regisseur.reload();
  await regisseur.getByText('Komt: Anna Vermeer').waitFor();
  await regisseur.getByText(/^Nog geen antwoord: .*Gré de Wit/).waitFor();
  meetingDay = inDays(7);
});

test('Three days before and the day before, who has a mail address is reminded, though the server was killed meanwhile', async () => {
  const startsAt = momentOf(meetingDay, '10:15');
  for (const [daysBefore, says] of [
    [3, 'Over 3 dagen is het overleg.'],
    [1, 'Morgen is het overleg.'],
  ] as const) {
    await becomes(place, new Date(startsAt.getTime() - daysBefore * 86_400_000));
    for (const to of ['gre@voorbeeld.test', 'noor@thuiszorg.test']) {
      const mail = await mailTo(place.server.dataDir, to, ({ text }) => text.includes(says));
      expect(mail.text).toContain('Laat weten of je komt:');
      expect(mail.raw).toContain('text/calendar');
      expect(mail.text).not.toMatch(/Vermeer|Anna/);
    }
  }
  // Each once, and the regisseur, who sees who comes, none.
  const reminders = await mailsAbout(place, 'Denk aan het overleg');
  expect(reminders.map(({ to }) => to).sort()).toEqual(
    ['gre@voorbeeld.test', 'noor@thuiszorg.test'].flatMap((to) => [to, to]),
  );
});

test('The regisseur, out after a day, signs in again and sees when was reminded; the mother is still in on her own phone', async () => {
  await signsIn(regisseur, 'rachida');
  await regisseur.goto(`${trajectPath}/overleggen`);
  await regisseur.getByText(/^De laatste herinnering ging weg op/).waitFor();
  await regisseur.getByText(/^Nog geen antwoord: .*Gré de Wit/).waitFor();
  await mother.goto('/vandaag');
  await mother
    .getByText(/^morgen/i)
    .first()
    .waitFor();
  await becomes(place, new Date(momentOf(meetingDay, '10:15').getTime() - 3 * 3_600_000));
  await signsIn(regisseur, 'rachida');
  await regisseur.goto(`${trajectPath}/overleggen`);
});

test('They meet: mother by link, grandmother by code, and an uncle whom nobody expected, all at one table', async () => {
  await regisseur.getByRole('link', { name: 'Overleg leiden' }).click();
  await regisseur.getByText('Familie Vermeer').first().waitFor();
  await regisseur.getByRole('button', { name: 'Begin het overleg' }).click();
  const meetingPath = new URL(regisseur.url()).pathname.replace('/leiden', '');
  const code = (await regisseur.getByText(/^Code om mee te doen/).innerText()).replace(/\D/g, '');
  await mother.goto(meetingPath);
  await showsItem(mother, 'Welkom');
  await mother.getByText('Fijn dat je er bent.', { exact: false }).waitFor();
  // Tips are for who chairs, and for nobody else.
  await regisseur.getByText('Begin rustig.', { exact: false }).waitFor();
  expect(await mother.getByText('Begin rustig.', { exact: false }).count()).toBe(0);

  grandmother = await place.phone();
  await grandmother.goto('/');
  await grandmother.getByRole('textbox', { name: 'De zes cijfers van het overleg' }).fill(code);
  await grandmother.getByRole('button', { name: 'Verder' }).click();
  await grandmother.getByRole('textbox', { name: 'Hoe heet je?' }).fill('Oma Gré');
  await grandmother.getByRole('button', { name: 'Meedoen' }).click();
  // The name that is most like hers is chosen already.
  const who = regisseur.getByRole('combobox', { name: 'Wie is Oma Gré?' });
  await who.waitFor();
  expect(await who.locator('option:checked').innerText()).toBe('Gré de Wit, oma');
  await regisseur.getByRole('button', { name: 'Laat binnen', exact: true }).click();
  await showsItem(grandmother, 'Welkom');

  // The uncle points his phone at the beamer.
  beamer = await place.beamer(regisseur);
  await beamer.goto(`${meetingPath}/scherm`);
  await beamer.getByText('Hier zijn:', { exact: false }).first().waitFor();
  await takesAThird(beamer);
  await looksWell(beamer, 'beamer-gathering');
  const address = await readQr(beamer, 'QR-code om mee te doen');
  uncle = await place.phone();
  await uncle.goto(address);
  await uncle.getByRole('textbox', { name: 'Hoe heet je?' }).fill('Kees');
  await uncle.getByRole('button', { name: 'Meedoen' }).click();
  await regisseur.getByRole('button', { name: 'Iemand die nog niet meedoet' }).click();
  const dialog = regisseur.getByRole('dialog', { name: 'Wie is Kees?' });
  await dialog.getByRole('textbox', { name: 'Wie is dit voor het huishouden?' }).fill('oom');
  await dialog.getByRole('button', { name: 'Voeg toe en laat binnen' }).click();
  await showsItem(uncle, 'Welkom');
});

test('They say who they are and why they are here, and agree to share signs of unsafety before the plan begins', async () => {
  for (const title of [
    'Wie is wie?',
    'Waarom we hier zijn',
    'Veilig praten',
    'Zorgen over veiligheid delen',
  ]) {
    await regisseur.getByRole('button', { name: `Volgende: ${title}` }).click();
    for (const screen of [mother, grandmother, uncle]) await showsItem(screen, title);
  }
  // A letter could have been used by another: who is recognised in the room may do more than take part.
  const row = regisseur.locator('aside details').filter({ hasText: 'Anna Vermeer' });
  await row.locator('summary').click();
  const digits = mother.getByRole('complementary', { name: 'Ben jij dit echt?' }).getByText(/^\d{4}$/);
  await row
    .getByLabel('De vier cijfers onderaan op het scherm van deze persoon')
    .fill(await digits.innerText());
  await row.getByRole('button', { name: 'Ik herken deze persoon hier' }).click();
  await row.getByText('niet bevestigd').waitFor({ state: 'detached' });
  await regisseur.getByRole('button', { name: 'Iedereen spreekt dit af' }).click();
  for (const screen of [mother, grandmother, uncle])
    await screen.getByText(/^Afgesproken met: .*Anna Vermeer/).waitFor();
  await regisseur.getByRole('button', { name: 'Volgende: Wie wij zijn' }).click();
  await showsItem(mother, 'Wie wij zijn');
});

test('They agree on a goal with an action for the grandmother, set the next date, and adopt the plan', async () => {
  await goToItem(regisseur, GOALS);
  for (const screen of [mother, grandmother, uncle]) await showsItem(screen, GOALS);
  await typeIn(mother, GOAL, 'Elke week samen eten.');
  await addAction(mother, 'Boodschappen halen', 'Gré de Wit', inDays(20));
  await boxHolds(grandmother, GOAL, 'Elke week samen eten.');
  await setNextMeeting(regisseur, inDays(44));
  await adoptAndClose(regisseur, async () => {
    for (const words of ['Elke week samen eten.', 'Boodschappen halen', 'Gré de Wit'])
      await beamer.getByText(words).first().waitFor();
    await beamer.getByText(/^Volgend overleg: /).waitFor();
    await looksWell(beamer, 'beamer-adopted');
  });
  await beamer.close();
  await mother.getByText('Het volgende overleg').first().waitFor();
  // After it each knows whom to call, also who came by code.
  for (const screen of [mother, grandmother])
    await screen.getByRole('link', { name: 'rachida@wijkteam.test' }).waitFor();
  await mother.getByText('Wat we aan het begin afspraken').waitFor();
});

test('The mother tells how it was, and the regisseur sees when the answers can be read, and no answer', async () => {
  await choose(mother.getByRole('radio', { name: /^Moeilijk/ }));
  await mother.getByText(/^De regisseur leest de antwoorden vanaf .* zonder namen/).waitFor();
  await mother.getByRole('button', { name: 'Geef je antwoord' }).click();
  await mother.getByText(/^Dank je wel. Je kunt je antwoord nog veranderen tot/).waitFor();
  await regisseur.goto(`${trajectPath}/overleggen`);
  await regisseur.getByText(/^Je ziet de antwoorden vanaf/).waitFor();
  expect(await regisseur.getByText(/Moeilijk/).count()).toBe(0);
});

test('Three weeks on an action is late: the manager sees that it stands still, who leads and since when, and nothing of the household', async () => {
  await daysLater(place, 22);
  manager = await place.laptop();
  await signsIn(manager, 'mirjam');
  await manager.goto('/sturing');
  const row = manager.getByRole('row').filter({ hasText: 'Rachida Regelaar' });
  await row.getByText('Een afspraak is te laat.').waitFor();
  await row.getByText('Er is al 3 weken niets veranderd.').waitFor();
  await row
    .getByText(/\(sinds /)
    .first()
    .waitFor();
  expect(await manager.locator('main').innerText()).not.toMatch(/Vermeer|Anna|Boodschappen|samen eten/);
});

test('The regisseur asks her for a next step, reads it, and says that it goes on again', async () => {
  await signsIn(regisseur, 'rachida');
  await regisseur.goto(`${trajectPath}/regie`);
  await regisseur.getByRole('button', { name: 'Vraag de manager' }).click();
  await regisseur
    .getByRole('textbox', { name: 'Wat loopt vast?' })
    .fill('Twee organisaties wachten op elkaar.');
  await regisseur.getByRole('textbox', { name: 'Wat heb je al gedaan?' }).fill('Twee keer samen gebeld.');
  await regisseur.getByRole('button', { name: 'Stuur naar de manager' }).click();
  await regisseur.getByText('De manager heeft nog niet geantwoord.').waitFor();
  await mailTo(place.server.dataDir, 'mirjam@wijkteam.test', ({ text }) => text.includes('/sturing'));
  await manager.reload();
  await manager.getByText('Twee keer samen gebeld.').waitFor();
  await manager.getByRole('button', { name: 'Schrijf de volgende stap op' }).click();
  await manager.getByRole('textbox', { name: 'Wat gebeurt er nu?' }).fill('Ik bel de andere manager.');
  await manager.getByRole('textbox', { name: 'Wie doet dat?' }).fill('Mirjam');
  await manager.getByLabel('Uiterlijk wanneer?').fill(inDays(3));
  await manager.getByRole('button', { name: 'Stuur naar de regisseur' }).click();
  await manager.getByText(/^Mirjam doet dit uiterlijk .*Ik bel de andere manager\.$/).waitFor();
  await regisseur.reload();
  await regisseur.getByText(/^Mirjam doet dit uiterlijk .*Ik bel de andere manager\.$/).waitFor();
  await regisseur.getByRole('button', { name: 'Het loopt weer' }).click();
  await regisseur.getByText(/^Op .* liep het weer\.$/).waitFor();
  await manager.reload();
  await manager.getByRole('heading', { name: 'Trajecten die stilstaan' }).waitFor();
  expect(await manager.getByText('Twee keer samen gebeld.').count()).toBe(0);
});

test('The grandmother, who does not read the plan, ticks her own action on her own phone', async () => {
  await regisseur.goto(`${trajectPath}/mensen`);
  const phone = await comesByMail(place, regisseur, GRANDMOTHER);
  await phone.getByRole('button', { name: /^Schrijf op hoe het ging.*Boodschappen halen/ }).click();
  await phone.getByRole('textbox', { name: 'Hoe ging het?' }).fill('Samen met Sam, op zaterdag.');
  await phone.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await phone.getByText('Samen met Sam, op zaterdag.').waitFor();
  await phone.getByRole('checkbox', { name: /Boodschappen halen/ }).check();
  await phone.getByText('Gedaan', { exact: false }).first().waitFor();
  await phone.reload();
  await phone.getByRole('heading', { level: 1 }).first().waitFor();
  expect(await phone.getByRole('checkbox', { name: /Boodschappen halen/ }).count()).toBe(0);
  const told = await mailTo(place.server.dataDir, 'gre@voorbeeld.test', ({ subject }) =>
    subject.includes('iets nieuws'),
  );
  expect(told.text).not.toContain('lezen en bewaren');
  grandmother = phone;
});

test('The next meeting has its plan: it looks back on the goal, says what was done, and lets it go on with one tap', async () => {
  const meetingPath = await beginMeeting(regisseur, trajectPath, 'Voortgangsoverleg');
  await mother.goto(meetingPath);
  await goToItem(regisseur, REVIEW);
  await showsItem(mother, REVIEW);
  await boxHolds(mother, 'Wat wilden wij bereiken (doel)?', 'Elke week samen eten.');
  await boxHolds(
    mother,
    'Wat hebben wij gedaan (acties)?',
    'Boodschappen halen (Gré de Wit): gedaan. Samen met Sam, op zaterdag.',
  );
  await regisseur.getByRole('button', { name: 'Afronden' }).first().click();
  await regisseur.getByText('Deze doelen zijn niet behaald en gaan niet door').waitFor();
  await regisseur.getByRole('button', { name: 'Terug naar de agenda' }).click();
  await mother.getByRole('button', { name: 'Hiermee gaan we door' }).click();
  await mother.getByText('Dit doel gaat door.', { exact: false }).waitFor();
  await regisseur.getByRole('button', { name: 'Afronden' }).first().click();
  await regisseur.getByText('Deze doelen zijn niet behaald en gaan niet door').waitFor({ state: 'detached' });
  await adoptAndClose(regisseur);
});

/** The regisseur asks to hand over in a week, to and from a certified institution: the meeting of all comes first. */
async function handsOverWarmly(): Promise<void> {
  await regisseur.goto(`${trajectPath}/mensen`);
  await regisseur.getByRole('button', { name: 'Regie overdragen' }).click();
  await choose(radio(regisseur, 'Aan wie?', /Corrie/));
  await regisseur.getByRole('textbox', { name: 'Waarom?' }).fill('Ik ga ander werk doen.');
  await choose(radio(regisseur, /van of naar SAVE/, 'Ja'));
  await choose(radio(regisseur, 'In welk overleg praten jullie samen?', /Zaal 2/));
  const open = regisseur.getByRole('group', { name: /staat open/ }).getByRole('checkbox');
  await open.first().waitFor();
  for (const box of await open.all()) await choose(box);
  await regisseur.getByLabel('Vanaf welke dag?').fill(inDays(5));
  await regisseur.getByRole('button', { name: 'Verder' }).click();
  await regisseur.getByRole('button', { name: 'Ja, draag over' }).click();
}

test('The regisseur takes it to the last phase with a reason, and plans the last meeting with the consolidation plan', async () => {
  await goToPhase(regisseur, trajectPath, /^Fase 6/, 'Het gaat goed genoeg.');
  await beginPlan(regisseur, trajectPath, /^Borgingsplan/, wholeHousehold);
  await regisseur.goto(`${trajectPath}/overleggen`);
  await regisseur.getByText('Jullie volgen de onderdelen van: Borgingsplan', { exact: false }).waitFor();
  meetingDay = inDays(3);
  await planMeeting(regisseur, trajectPath, meetingDay, 'Zaal 2');
});

test('Handing over warmly asks that who takes over is at that meeting: she is added, invited, and then it is planned', async () => {
  await handsOverWarmly();
  await regisseur.getByText('Nodig hen eerst uit, of kies een ander overleg.', { exact: false }).waitFor();
  await regisseur.goto(`${trajectPath}/mensen`);
  await regisseur.getByRole('button', { name: 'Iemand toevoegen' }).click();
  await choose(radio(regisseur, 'Bij wie hoort deze persoon?', 'Collega van onze organisatie'));
  await choose(radio(regisseur, 'Welke collega?', /Corrie/));
  await regisseur.getByRole('button', { name: 'Toevoegen', exact: true }).click();
  await regisseur.getByText('Corrie Aanmelding is toegevoegd').waitFor();
  await regisseur.goto(`${trajectPath}/overleggen`);
  await regisseur.getByRole('button', { name: 'Wijzig of zeg af' }).click();
  const change = regisseur.getByRole('group', { name: 'Wijzig of zeg af' });
  await choose(change.getByRole('checkbox', { name: /^Corrie/ }));
  await change.getByRole('button', { name: 'Bewaar wat je veranderde' }).click();
  await change.waitFor({ state: 'detached' });
  await handsOverWarmly();
  await regisseur.getByText(/^Corrie Aanmelding wordt regisseur op/).waitFor();
});

test('At the last meeting all talk together, and write how what is good stays good', async () => {
  await becomes(place, new Date(momentOf(meetingDay, '14:00').getTime() - 2 * 3_600_000));
  await signsIn(regisseur, 'rachida');
  const meetingPath = await beginMeeting(regisseur, trajectPath);
  await signsIn(coordinator, 'corrie');
  for (const screen of [mother, coordinator]) await screen.goto(meetingPath);
  await goToItem(regisseur, 'Wat wij in de afgelopen periode hebben bereikt');
  for (const screen of [mother, coordinator])
    await showsItem(screen, 'Wat wij in de afgelopen periode hebben bereikt');
  await typeIn(mother, 'Hoe gaan wij dit volhouden?', 'Elke zondag koken we samen.');
  await boxHolds(coordinator, 'Hoe gaan wij dit volhouden?', 'Elke zondag koken we samen.');
  await regisseur.getByRole('button', { name: 'Afronden' }).first().click();
  await adoptAndClose(regisseur);
});

test('On the day that was chosen the colleague leads, and who has a mail address is told', async () => {
  await daysLater(place, 3);
  const isTold = ({ text }: { text: string }): boolean => text.includes('een andere regisseur');
  await mailTo(place.server.dataDir, GRANDMOTHER.email ?? '', isTold);
  await signsIn(coordinator, 'corrie');
  await coordinator.goto('/trajecten');
  await coordinator.getByText('Jij bent regisseur').waitFor();
});

test('The administrator sets how long what is closed is kept', () => setTerms(coordinator, '1', '2'));

test('The colleague closes it with what comes next, and the mother reads whom to call', async () => {
  await closeTraject(coordinator, trajectPath, 'Corrie, 030 000 0000');
  await mother.goto('/vandaag');
  await mother.getByRole('link', { name: 'Lees wat er nu komt' }).click();
  await mother.getByText('Corrie, 030 000 0000').waitFor();
});

test('The organisation set how long one reads; before it ends who has a mail address hears it, and after it nobody reads', async () => {
  await daysLater(place, 27);
  await mailTo(
    place.server.dataDir,
    'gre@voorbeeld.test',
    ({ subject }) => subject === 'Je kunt nog even lezen',
  );
  await mother.goto('/vandaag');
  await mother.getByRole('link', { name: 'Lees wat er nu komt' }).click();
  await mother.getByText('Corrie, 030 000 0000').waitFor();
  await daysLater(place, 5);
  // Her session ended with the term; she stands at the start page.
  const whereShe = async (): Promise<string> => {
    await mother.goto('/vandaag');
    await mother.getByRole('heading', { level: 1 }).first().waitFor();
    return `${new URL(mother.url()).pathname} ${await mother.locator('main').innerText()}`;
  };
  await expect.poll(whereShe, { timeout: PATIENCE, interval: 1000 }).toMatch(/^\/ /);
  await signsIn(coordinator, 'corrie');
  await coordinator.goto(`${trajectPath}/afsluiten`);
  await coordinator.getByRole('heading', { level: 1 }).waitFor();
  expect(await coordinator.getByText('Corrie, 030 000 0000').count()).toBe(0);
});

test('When the term is over the key is destroyed: the administrator finds a line with dates, and nothing is left to open', async () => {
  await coordinator.goto('/bewaren');
  const soon = coordinator.getByRole('table', { name: 'Dit wordt binnen 30 dagen gewist' });
  await soon.getByRole('cell', { name: trajectPath.split('/').at(-1) ?? '' }).waitFor();
  await mailTo(
    place.server.dataDir,
    'corrie@wijkteam.test',
    ({ subject }) => subject === 'Binnenkort wordt er iets gewist',
  );
  await daysLater(place, 30);
  await signsIn(coordinator, 'corrie');
  await coordinator.goto('/bewaren');
  const gone = coordinator.getByRole('table', { name: 'Dit is gewist' });
  await gone.getByRole('cell', { name: trajectPath.split('/').at(-1) ?? '' }).waitFor();
  expect(await soon.count()).toBe(0);
  await coordinator.goto('/aanmelden');
  await coordinator.getByRole('button', { name: 'Zoeken op naam' }).click();
  await coordinator.getByLabel('Naam van het huishouden').last().fill('vermeer');
  await coordinator.getByRole('button', { name: 'Zoeken', exact: true }).click();
  await coordinator.getByText('Er is geen afgesloten traject met deze naam.').waitFor();
});
