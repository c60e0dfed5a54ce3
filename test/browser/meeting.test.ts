import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { handOf } from '../story/main-job/hand.ts';
import { readPaper } from '../story/main-job/paper.ts';
import { choose } from './choose.ts';
import { boxFits, boxHolds, boxOf, goToItem, showsItem, typeAtOnce, typeIn } from './meeting/screens.ts';
import { axeAt320, createMeetingFixture, type Table } from './meeting/table.ts';

const PICTURE = 'Wat ons gezamenlijk beeld is';
const HAPPENS = 'Wat zien we gebeuren?';
const HELPS = 'Wat helpt juist?';
const SITUATION = 'Onze situatie nu';
const GOALS = 'Wat onze doelen en acties zijn';

let table: Table;
let chair: Page;
let beamer: Page;
let anna: Page;
let bram: Page;
let guest: Page;
let nurse: Page;
/** What axe found on the way, on any screen at 320 px. */
const wrong: string[] = [];

beforeAll(async () => {
  table = await createMeetingFixture();
});
afterAll(() => table.close());

const axe = async (page: Page, screen: string): Promise<void> =>
  void wrong.push(...(await axeAt320(page, screen)));

test('Everyone comes in: a laptop, two phones by personal link, a guest by code in at most three screens, a beamer', async () => {
  const { household, server, meetingId } = table;
  chair = await table.laptop(server.colleague('regisseur').secret);
  await chair.goto(`/overleg/${meetingId}/leiden`);
  await chair.getByRole('button', { name: 'Begin het overleg' }).waitFor();
  await axe(chair, 'chair before the start');

  anna = await table.phoneOf(household.ids.anna, 'Anna');
  await axe(anna, 'today');
  bram = await table.phoneOf(household.ids.bram, 'Bram');
  for (const phone of [anna, bram]) {
    await phone.goto(`/overleg/${meetingId}`);
    await phone.getByRole('heading', { name: 'Startoverleg' }).waitFor();
  }
  await axe(anna, 'phone before the start');
  beamer = await table.beamer(chair);
  await beamer.goto(`/overleg/${meetingId}/scherm`);
  // From three metres a phone reads a QR of a quarter of the screen: before the start it is there.
  const qr = beamer.getByRole('img', { name: 'QR-code om mee te doen' });
  await qr.waitFor();
  expect((await qr.boundingBox())?.width).toBeGreaterThan(1920 / 4);
  await beamer.getByText('Anders: richt je camera op de code hiernaast.').waitFor();
  await beamer.getByText(/^Hier zijn: .*Anna, Bram/).waitFor();
  await axe(beamer, 'beamer before the start');
  await chair.getByRole('button', { name: 'Begin het overleg' }).click();
  const code = await chair.getByText(/^Code om mee te doen/).innerText();
  for (const phone of [anna, bram]) await showsItem(phone, 'Wie wij zijn');

  // From the code to the plan: screens that the guest has to do something on or wait at.
  const screens: string[] = [];
  guest = await table.phone();
  await guest.goto('/');
  const began = performance.now();
  screens.push(await guest.getByRole('heading', { level: 1 }).innerText());
  await axe(guest, 'start page');
  await guest.getByRole('textbox', { name: 'De zes cijfers van het overleg' }).fill(code.replace(/\D/g, ''));
  await guest.getByRole('button', { name: 'Verder' }).click();
  screens.push('name');
  await axe(guest, 'name of the guest');
  await guest.getByRole('textbox', { name: 'Hoe heet je?' }).fill('Gré');
  await guest.getByRole('button', { name: 'Meedoen' }).click();
  await guest.getByRole('heading', { name: 'De regisseur laat je zo binnen' }).waitFor();
  screens.push(await guest.getByRole('heading', { level: 1 }).innerText());
  expect(await guest.getByText('Vermeer').count()).toBe(0);
  expect(await guest.getByText('Wie wij zijn').count()).toBe(0);
  await axe(guest, 'waiting screen');

  await chair.getByRole('combobox', { name: 'Wie is Gré?' }).selectOption({ label: 'Oma Gré, oma' });
  await axe(chair, 'chair with a waiting guest');
  await chair.getByRole('button', { name: 'Laat binnen', exact: true }).click();
  await showsItem(guest, 'Wie wij zijn');
  const seconds = (performance.now() - began) / 1000;
  console.log(
    `From the code to the plan: ${screens.length} screens (${screens.join(' / ')}), ${seconds.toFixed(1)} s`,
  );
  expect(screens.length).toBeLessThanOrEqual(3);

  await showsItem(beamer, 'Wie wij zijn');
  await beamer.getByText(code.replace(/[^\d\s]/g, '').trim()).waitFor();
  await axe(beamer, 'beamer');
});

test('Two type in the same field at once, and every screen shows both', async () => {
  await goToItem(chair, PICTURE);
  for (const screen of [anna, bram, guest, beamer]) await showsItem(screen, PICTURE);
  const hers = 'Anna ziet dat het vaak te druk is. ';
  const his = 'Bram ziet dat er weinig geld is. ';
  await typeAtOnce(HAPPENS, [
    [anna, hers],
    [bram, his],
  ]);
  const both = await boxFits(guest, HAPPENS, (text) => text.length === hers.length + his.length);
  expect([hers + his, his + hers]).toContain(both);
  for (const screen of [anna, bram, guest, chair]) await boxHolds(screen, HAPPENS, both);
  await beamer.getByText(both.trim()).waitFor();
  await anna.getByText('Opgeslagen').first().waitFor();
  await axe(anna, 'phone while writing');
  await axe(chair, 'chair while others write');
});

test('Every screen on which one writes names the guest as a reader, also those that were open before the guest came in', async () => {
  for (const screen of [chair, anna, bram])
    await screen
      .getByText(/^Dit kunnen lezen:/)
      .or(screen.getByRole('listitem'))
      .filter({ hasText: 'Oma Gré' })
      .first()
      .waitFor({ state: 'attached' });
});

test('A phone without a line types on; one calm line says so, and all comes together on return', async () => {
  await bram.context().setOffline(true);
  const line = bram
    .getByText('Je bent even niet verbonden. Wat je typt blijft bewaard.')
    .filter({ visible: true });
  await line.waitFor();
  await typeIn(bram, HELPS, 'Samen eten helpt. ');
  await axe(bram, 'phone without a line');
  await typeIn(anna, HELPS, 'Oma helpt. ');
  await boxHolds(guest, HELPS, 'Oma helpt. ');
  expect(await boxOf(bram, HELPS).inputValue()).toBe('Samen eten helpt. ');
  expect(await line.count()).toBe(1);
  await bram.context().setOffline(false);
  const merged = await boxFits(guest, HELPS, (text) => text.length === 29);
  expect(['Oma helpt. Samen eten helpt. ', 'Samen eten helpt. Oma helpt. ']).toContain(merged);
  for (const screen of [anna, bram, guest, chair]) await boxHolds(screen, HELPS, merged);
  await beamer.getByText(merged.trim()).waitFor();
});

const faces = (page: Page, label: RegExp) => page.getByRole('radio', { name: label });

/** Answers each question of the round with the same face. */
async function answerAll(page: Page, label: RegExp): Promise<void> {
  const radios = faces(page, label);
  await radios.first().waitFor();
  // Where a thumb can reach it: not under the bar at the bottom.
  for (const radio of await radios.all()) await radio.check();
}

test('A round stays hidden until the chair opens it', async () => {
  await goToItem(chair, SITUATION);
  await showsItem(guest, SITUATION);
  // Who was typing is not taken away from it: one line says where the regisseur is.
  for (const screen of [anna, bram]) {
    await screen
      .getByRole('paragraph')
      .filter({ hasText: `De regisseur is bij: ${SITUATION}` })
      .waitFor();
    expect(await boxOf(screen, HELPS).isVisible()).toBe(true);
    await screen.getByRole('button', { name: 'Ga mee' }).click();
    await showsItem(screen, SITUATION);
  }
  await answerAll(anna, /niet goed/);
  await answerAll(bram, /goed en voelt stabiel/);
  for (const screen of [anna, bram, chair, beamer])
    await screen.getByText('Klaar met alle vragen: 2 van de 3 mensen.').first().waitFor();
  await axe(anna, 'phone in a round');
  await axe(chair, 'chair in a round');
  await axe(beamer, 'beamer in a round');
  // Nobody sees a face of another; one's own are on one's own phone.
  expect(await guest.getByText('Het gaat niet goed en voelt moeilijk').count()).toBe(
    await faces(guest, /niet goed/).count(),
  );
  expect(await beamer.getByRole('cell', { name: /niet goed/ }).count()).toBe(0);
  // The chair looks first (A9).
  await chair
    .getByRole('cell', { name: /niet goed/ })
    .first()
    .waitFor();
  // Who would adopt the plan now is warned that these answers stay closed in it.
  const unseen = chair.getByText(`Nog niet geopend: ${SITUATION}`);
  await chair.getByRole('button', { name: 'Afronden' }).click();
  await unseen.waitFor();
  await chair.getByRole('button', { name: 'Terug naar de agenda' }).click();
  await unseen.waitFor({ state: 'detached' });
  await answerAll(guest, /neutraal/);
  await chair.getByRole('button', { name: 'Laat de antwoorden zien' }).click();
  for (const screen of [anna, bram, guest, chair])
    await screen.getByText('Iedereen ziet nu de antwoorden.').first().waitFor();
  await beamer
    .getByRole('cell', { name: /niet goed/ })
    .first()
    .waitFor();
  await chair
    .getByRole('cell', { name: /niet goed/ })
    .first()
    .waitFor();
  await axe(guest, 'phone with open answers');
});

test('Own words stay with their speaker; a goal gets an action with who and when', async () => {
  await goToItem(chair, 'Wat de zorgen zijn');
  for (const screen of [anna, bram, guest]) await showsItem(screen, 'Wat de zorgen zijn');
  await typeIn(anna, 'Welke zorgen zijn er?', 'Ik slaap slecht.');
  for (const screen of [bram, guest, chair, beamer])
    await screen
      .getByRole('article')
      .filter({ hasText: 'Ik slaap slecht.' })
      .getByText('Anna Vermeer', { exact: true })
      .waitFor();
  await bram.getByRole('button', { name: 'Hand opsteken' }).click();
  await chair
    .getByRole('button', { name: /^Geef het woord.*Bram Vermeer$/ })
    .first()
    .click();
  await bram.getByText('Jij hebt het woord').first().waitFor();
  await axe(bram, 'phone with cards of others');
  await axe(chair, 'chair with cards');
  await axe(beamer, 'beamer with cards');

  await goToItem(chair, GOALS);
  await showsItem(bram, GOALS);
  await typeIn(bram, 'Wat willen wij bereiken (doel)?', 'Elke week samen eten.');
  await bram.getByRole('button', { name: 'Voeg een actie toe' }).click();
  await bram.getByRole('textbox', { name: 'Wat gaan we doen?' }).fill('Boodschappen halen');
  await bram.getByRole('combobox', { name: 'Wie doet het?' }).selectOption({ label: 'Anna Vermeer' });
  await bram.getByLabel('Wanneer is het klaar?').fill('2027-01-15');
  await axe(bram, 'phone with an action');
  await bram.getByRole('button', { name: 'Bewaar actie' }).click();
  for (const screen of [guest, beamer]) await screen.getByText('Boodschappen halen').first().waitFor();
  await axe(guest, 'phone with goals');
});

test('The regisseur changes the level on her own page, and the professional sees it live', async () => {
  const { household, server } = table;
  nurse = await table.laptop(server.colleague('nurse').secret);
  await nurse.goto(`/traject/${household.trajectId}/regie`);
  await nurse.getByText('Hier zijn we nu').first().waitFor();
  await axe(nurse, 'regiekaart of a professional');
  const desk = await table.beamer(chair);
  await desk.setViewportSize({ width: 1366, height: 768 });
  await desk.goto(`/traject/${household.trajectId}/regie`);
  const knows = desk.getByRole('checkbox', { name: 'Ik weet dat de kaart hier niet naar wijst' });
  const three = desk.getByRole('radio', { name: /^Niveau 3/ });
  await choose(three);
  await desk.getByRole('textbox', { name: 'Waarom?' }).fill('De zorgen over veiligheid nemen toe.');
  await knows.check();
  await axe(desk, 'changing the level');
  const asked = [nurse, desk].map((page) => timesAsked(page, 'TrajectRegie'));
  await desk.getByRole('button', { name: 'Verander naar niveau 3' }).click();
  await desk.getByText('Het niveau is nu 3').waitFor();
  await nurse.getByText('De zorgen over veiligheid nemen toe.').waitFor();
  // One change is one question, on the screen of who made it too. What would be asked beside it is asked by now.
  for (const page of [nurse, desk])
    await page.evaluate(async () => void (await fetch('/graphql?query=%7B__typename%7D')));
  expect(asked.map((times) => times())).toEqual([1, 1]);
  await desk.close();
});

/** Counts from now on how often a page asks this operation; returns how often it did. */
function timesAsked(page: Page, operationName: string): () => number {
  let times = 0;
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.postData()?.includes(`"operationName":"${operationName}"`))
      times += 1;
  });
  return () => times;
}

test('What a professional may not do is on no screen, and refused when asked for directly', async () => {
  const { household, meetingId } = table;
  expect(await nurse.getByRole('button', { name: /Niveau veranderen|Verander naar niveau/ }).count()).toBe(0);
  await nurse.goto(`/overleg/${meetingId}/leiden`);
  await nurse.getByText('Dit scherm is voor wie het overleg leidt.').waitFor();
  await axe(nurse, 'refused');
  await nurse.goto(`/overleg/${meetingId}`);
  await showsItem(nurse, GOALS);
  for (const name of ['Stel vast', 'Afronden', 'Leid dit overleg', 'Laat de antwoorden zien'])
    expect(await nurse.getByRole('button', { name }).count(), name).toBe(0);
  const codes = await nurse.evaluate(
    async ({ trajectId, meetingId }) => {
      const ask = async (query: string, variables: object): Promise<string> => {
        const response = await fetch('/graphql', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ query, variables }),
        });
        const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
        return errors?.[0]?.extensions.code ?? 'ok';
      };
      const input = { trajectId, expectedLevel: 3, level: 2, answers: [], motivation: 'Ik vind van wel.' };
      return [
        await ask(
          'mutation ($input: ChangeRegieLevelInput!) { changeRegieLevel(input: $input) { __typename } }',
          { input: { ...input, heard: '', deviates: true, mutationId: crypto.randomUUID() } },
        ),
        await ask('mutation ($input: AdoptPlanInput!) { adoptPlan(input: $input) { id } }', {
          input: { meetingId, expectedSeq: 1 },
        }),
        await ask('mutation ($id: ID!) { closeMeeting(meetingId: $id) { id } }', { id: meetingId }),
      ];
    },
    { trajectId: household.trajectId, meetingId },
  );
  expect(codes).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
});

test('Adopted: every screen says so, the PDF holds what was said, and all screens are equal', async () => {
  const { household } = table;
  await chair.getByRole('button', { name: 'Afronden' }).first().click();
  await chair.getByRole('textbox', { name: 'Dag' }).fill('2027-02-02');
  await chair.getByRole('button', { name: 'Maak de afspraak' }).click();
  await chair.getByText(/^De afspraak staat:/).waitFor();
  await axe(chair, 'wrapping up');
  await chair.getByRole('button', { name: 'Stel vast' }).click();
  const sure = chair.getByRole('button', { name: 'Ja, stel het plan vast' });
  await sure.waitFor();
  // Somebody writes between asking and saying yes: what is new is shown, and it is asked again.
  const elsewhere = await handOf(household.regisseur, household.planId);
  await elsewhere.write('main:shared-picture/happens', 'Op zondag komt oma.');
  await chair.getByText('Er is net nog iets geschreven').waitFor();
  await chair.locator('ins', { hasText: 'Op zondag komt oma.' }).waitFor();
  expect(await sure.count()).toBe(0);
  const happens = (await textsOf(chair))[HAPPENS] ?? '';
  expect(happens).toContain('Op zondag komt oma.');
  await axe(chair, 'what is new before adopting');
  await chair.getByRole('button', { name: 'Ik heb gekeken, stel vast' }).click();
  await sure.click();
  for (const screen of [chair, anna, bram, guest, nurse, beamer])
    await screen.getByText('Het plan staat vast').first().waitFor();
  // All who sit here come again, so the beamer says when.
  await beamer.getByText(/^Volgend overleg: dinsdag 2 februari/).waitFor();
  await axe(anna, 'phone after adopting');
  await axe(beamer, 'beamer after adopting');

  const texts = await Promise.all(
    [anna, bram, guest, nurse].map(async (screen) => {
      const link = screen.getByRole('link', { name: 'Open het plan als pdf' });
      const answer = await screen.context().request.get((await link.getAttribute('href')) ?? '');
      expect(answer.headers()['content-type']).toBe('application/pdf');
      return (await readPaper(await answer.body())).text;
    }),
  );
  for (const text of texts) expect(text).toBe(texts[0]);
  expect(texts[0]).toContain(happens.replaceAll(/\s+/g, ' ').trim());
  expect(texts[0]).toContain('Samen eten helpt.');
  expect(texts[0]).toContain('In de woorden van Anna Vermeer Welke zorgen zijn er? Ik slaap slecht.');
  expect(texts[0]).toMatch(/Boodschappen halen .*vrijdag 15 januari 2027/);
  expect(texts[0]).toContain('Anna Vermeer Het gaat niet goed en voelt moeilijk');

  // The same words in the same order on the page that one reads, for everyone who has one.
  const pages = await Promise.all(
    [anna, bram, nurse].map(async (screen) => {
      await screen.goto(`/traject/${household.trajectId}/plan/${household.planId}/lezen`);
      await screen.getByText(happens.trim()).waitFor();
      await axe(screen, 'reading the plan');
      return screen.locator('main').innerText();
    }),
  );
  expect(pages[1]?.replaceAll(/\s+/g, ' ').replace('jij', '')).toContain(
    happens.replaceAll(/\s+/g, ' ').trim(),
  );
  for (const page of pages) expect(page).toContain('Samen eten helpt.');
});

/** Every text of the plan as the server has it, by its question. */
async function textsOf(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async (id) => {
    const query = `query ($id: ID!) { plan(id: $id) {
      form { sections { fields { key label } } } sections { entries { texts { fieldKey text } } } } }`;
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query, variables: { id } }),
    });
    interface Plan {
      form: { sections: { fields: { key: string; label: string }[] }[] };
      sections: { entries: { texts: { fieldKey: string; text: string }[] }[] }[];
    }
    const { data } = (await response.json()) as { data: { plan: Plan } };
    const labels = new Map(
      data.plan.form.sections.flatMap(({ fields }) => fields.map(({ key, label }) => [key, label])),
    );
    const texts = data.plan.sections.flatMap(({ entries }) => entries.flatMap((entry) => entry.texts));
    return Object.fromEntries(texts.map(({ fieldKey, text }) => [labels.get(fieldKey) ?? fieldKey, text]));
  }, table.household.planId);
}

test('No screen on the way had a violation at 320 px, and no page threw a fault', () => {
  expect(wrong).toEqual([]);
  expect(table.faults).toEqual([]);
});
