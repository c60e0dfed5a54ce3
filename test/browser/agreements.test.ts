import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Person } from '../support/person.ts';
import { makeRegion, type Region, type TestTraject } from '../support/region.ts';
import { PATIENCE } from './meeting/place.ts';
import { looksWell, openPages, pageOn, type Pages } from './page.ts';

/* Safety agreements of one person on screens: a child's, question by question; an adult's, shared with one and taken back. */

let pages: Pages;
let region: Region;
let traject: TestTraject;

beforeAll(async () => {
  pages = await openPages();
  region = await makeRegion(pages.server);
  traject = await region.traject({ level: 3 });
}, 120_000);
afterAll(() => pages.close());

async function pageOf(person: Person, path: string, width = 390): Promise<Page> {
  const page = await pageOn(pages.browser, pages.server, width, person.cookie());
  await page.goto(`/traject/${traject.id}${path}`);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  return page;
}

/** A device that has a Dutch voice of its own, and keeps what it said. */
const withVoice = (page: Page): Promise<unknown> =>
  page.addInitScript(`
    const said = [];
    globalThis.said = said;
    speechSynthesis.getVoices = () => [{ lang: 'nl-NL', localService: true, name: 'Nederlands' }];
    speechSynthesis.speak = (words) => said.push(words.text);
    globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  `);

const saved = (page: Page): Promise<void> => page.getByText('Opgeslagen', { exact: true }).first().waitFor();
const next = (page: Page): Promise<void> => page.getByRole('button', { name: 'Volgende' }).click();

/** Writes an answer to the question on the screen. */
async function writes(page: Page, label: string, words: string): Promise<void> {
  await page.getByRole('textbox', { name: label, exact: true }).fill(words);
  await saved(page);
}

test('A child answers one question on a screen, has it read aloud, draws, names who helps, and finds it on its own card', async () => {
  const page = await pageOn(
    pages.browser,
    pages.server,
    390,
    (await region.sessionOf(traject.id, traject.child.id)).cookie(),
  );
  await withVoice(page);
  await page.goto(`/traject/${traject.id}/veilig`);
  expect(await page.getByRole('button', { name: 'Begin met één vraag tegelijk' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Begin met je afspraken' }).click();
  await page.locator('label').filter({ hasText: traject.child.name }).click();
  await saved(page);
  await page.getByRole('button', { name: 'Lees voor' }).click();
  expect(await page.evaluate('said')).toEqual(['Wie ik ben. Dit blad is van mij.. Wie ik ben']);
  await looksWell(page, 'agreements-child-390');
  await next(page);
  await writes(page, 'Wie helpt mij bij het invullen?', 'Juf Els');
  await next(page);
  await page.getByText('Iemand die niet meedoet').click();
  await page.getByRole('textbox', { name: 'Naam', exact: true }).fill('Buurvrouw Riet');
  await page.getByRole('button', { name: 'Zet erbij' }).click();
  await saved(page);
  await next(page);
  for (const part of ['Wanneer het voor mij onveilig is', 'Wat ik zelf kan doen als het onveilig wordt'])
    await goTo(page, part);
  await writes(page, 'Waardoor wordt het onveilig? Als dit gebeurt:', 'Er wordt geschreeuwd');
  await goTo(page, 'Als ik nog iets wil zeggen');
  await next(page);
  const paper = page.getByRole('img', { name: /getekend|teken/i });
  await paper.scrollIntoViewIfNeeded();
  const box = (await paper.boundingBox())!;
  await page.mouse.move(box.x + 20, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + 80, box.y + 60, { steps: 5 });
  await page.mouse.up();
  await saved(page);
  await looksWell(page, 'agreements-drawing-390');
  await page.getByRole('link', { name: 'Lees het hele plan' }).click();
  await page.getByText('Juf Els').waitFor();
  await looksWell(page, 'agreements-read-390');
  await page.goto(`/traject/${traject.id}/veilig`);
  const card = page.locator('.unsafe-card');
  await card.getByText('Buurvrouw Riet').waitFor();
  await card.getByText('Er wordt geschreeuwd').waitFor();
  await looksWell(page, 'agreements-card-390');
}, 240_000);

/** Goes on, question by question, until this part. */
async function goTo(page: Page, title: string): Promise<void> {
  const heading = page.getByRole('heading', { level: 2, name: title, exact: true });
  while (!(await heading.isVisible())) {
    const before = await page.getByText(/^\d+ van \d+$/).innerText();
    await next(page);
    await expect
      .poll(() => page.getByText(/^\d+ van \d+$/).innerText(), { timeout: PATIENCE })
      .not.toBe(before);
  }
}

test('The mother asks for a safety plan and shares her agreements with one person; nobody else can tell that they are there', async () => {
  const [anna, bram] = traject.household;
  const mother = await pageOf(anna!.person, '/veilig');
  await mother.getByRole('button', { name: 'Begin met één vraag tegelijk' }).waitFor();
  await looksWell(mother, 'agreements-begin-390');
  await mother.getByRole('button', { name: 'Begin met je afspraken' }).click();
  await writes(mother, 'Wie helpt mij bij het invullen?', 'Zus Els');
  const sharing = mother.locator('details').filter({ hasText: 'Met wie wil je dit delen?' });
  await mother.getByText('Met wie wil je dit delen?').click();
  await mother.getByText('Alleen jij leest dit.', { exact: false }).waitFor();
  await sharing.locator('label').filter({ hasText: 'Oma' }).click();
  await mother.getByRole('button', { name: 'Bewaar wie mag lezen' }).click();
  await mother.getByText(/^Jij leest dit, en .*Oma/).waitFor();
  await looksWell(mother, 'agreements-shared-390');
  await mother.goto(`/traject/${traject.id}/veilig`);
  await mother.getByRole('button', { name: 'Vraag om een veiligheidsplan' }).click();
  await mother
    .getByText('Je vroeg je regisseur om een veiligheidsplan: vandaag om', { exact: false })
    .waitFor();
  await looksWell(mother, 'agreements-asked-390');

  const grandmother = await pageOf(traject.network.person, '/veilig', 1366);
  await grandmother.getByRole('link', { name: 'Afspraken van Anna Vermeer' }).waitFor();
  await grandmother.getByRole('button', { name: 'Begin met je afspraken' }).waitFor();
  await looksWell(grandmother, 'agreements-of-another-1366');
  const leads = await pageOf(traject.regisseur, '', 1366);
  await leads.getByText('Iemand vraagt om een veiligheidsplan.', { exact: false }).first().waitFor();
  await looksWell(leads, 'agreements-leads-1366');
  // She says how it was solved; the mother is told nothing of that, and asks again.
  const waits = leads.getByRole('listitem').filter({ hasText: 'Iemand vraagt om een veiligheidsplan.' });
  await waits.getByRole('button', { name: 'Dit is al gedaan' }).click();
  await leads.getByRole('textbox').last().fill('Ik sprak iedereen apart.');
  await leads.getByRole('button', { name: 'Opgelost' }).last().click();
  await waits.waitFor({ state: 'detached' });
  await mother.getByRole('button', { name: 'Vraag het opnieuw' }).click();
  await mother.getByText('De regisseur ziet nu dat iemand erom vraagt.', { exact: false }).waitFor();
  await looksWell(mother, 'agreements-asked-again-390');
  await waits.first().waitFor();
  for (const person of [bram!.person, traject.professional.person, traject.regisseur])
    for (const path of ['', '/veilig']) {
      const page = await pageOf(person, path, 1366);
      await page.waitForLoadState('networkidle');
      const shown = await page.locator('main').innerText();
      expect(shown).not.toMatch(/Afspraken van|Met jou gedeeld|Veiligheidsafspraken/);
      if (person !== traject.regisseur) expect(shown).not.toContain('Iemand vraagt om een veiligheidsplan');
      await page.context().close();
    }

  await grandmother.getByRole('link', { name: 'Afspraken van Anna Vermeer' }).click();
  await grandmother.getByText('Zus Els').first().waitFor();
  await mother.getByRole('link', { name: 'Ga verder met je afspraken' }).click();
  await mother.getByText('Met wie wil je dit delen?').click();
  await sharing.locator('label').filter({ hasText: 'Oma' }).click();
  await mother.getByRole('button', { name: 'Bewaar wie mag lezen' }).click();
  await mother.getByText('Alleen jij leest dit.', { exact: false }).waitFor();
  // What she had open is gone from her screen too.
  await grandmother.getByText('Dit plan is er niet, of is niet voor jou').waitFor();
  expect(await grandmother.locator('body').innerText()).not.toContain('Zus Els');
  await grandmother.goto(`/traject/${traject.id}/veilig`);
  await grandmother.getByRole('heading', { name: 'Jouw eigen afspraken' }).waitFor();
  expect(await grandmother.getByText('Met jou gedeeld').count()).toBe(0);
}, 240_000);
