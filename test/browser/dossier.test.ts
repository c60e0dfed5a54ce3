import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Person } from '../support/person.ts';
import { makeRegion, type TestTraject } from '../support/region.ts';
import { looksWell, openPages, pageOn, type Pages } from './page.ts';

/* A meldcode dossier on screens: a fact, a walk of the assessment framework, the crisis plan of level 5, and the PDF. */

let pages: Pages;
let traject: TestTraject;

beforeAll(async () => {
  pages = await openPages();
  traject = await (await makeRegion(pages.server)).traject({ level: 5 });
}, 120_000);
afterAll(() => pages.close());

async function safePageOf(person: Person, width = 390): Promise<Page> {
  const page = await pageOn(pages.browser, pages.server, width, person.cookie());
  await page.goto(`/traject/${traject.id}/veilig`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

const choose = (page: Page, kind: string): Promise<void> =>
  page.getByRole('group', { name: 'Wat schrijf je op?' }).getByText(kind, { exact: true }).click();
const write = (page: Page, label: string, words: string): Promise<void> =>
  page.getByRole('textbox', { name: label }).fill(words);
const save = (page: Page): Promise<void> => page.getByRole('button', { name: 'Zet in het dossier' }).click();

/** From the top: the bar that stays in sight covers half a field elsewhere. */
async function looks(page: Page, name: string): Promise<void> {
  await page.evaluate("scrollTo({ top: 0, behavior: 'instant' })");
  await looksWell(page, name);
}

/** Says yes or no to a question of the framework, and why. */
async function weigh(page: Page, number: number, answer: 'Ja' | 'Nee', reason: string): Promise<void> {
  await page
    .getByRole('group', { name: new RegExp(`^${number}\\.`) })
    .getByText(answer, { exact: true })
    .click();
  await page
    .getByRole('textbox', { name: 'Waarom?' })
    .nth(number - 1)
    .fill(reason);
}

test('On screens a professional opens a dossier, writes a fact, walks the framework, makes the crisis plan and takes the PDF along', async () => {
  const page = await safePageOf(traject.professional.person, 1366);
  await page.getByRole('button', { name: 'Begin een dossier' }).click();
  await page.getByText('Er staat nog niets.').waitFor();
  await page.getByText('Bij niveau 5 hoort een crisisplan.', { exact: false }).waitFor();
  // What lacks is said, and nothing is sent.
  await save(page);
  await page.getByText('Kies wat je opschrijft.').waitFor();
  await choose(page, 'Een signaal');
  await write(page, 'Wat is er gezien of gehoord?', 'Blauwe plek op de arm.');
  await write(page, 'Bron', 'Zelf gezien');
  await page.getByLabel('Op welke dag was dat?').fill('2026-01-05');
  await looks(page, 'dossier-fact-1366');
  await save(page);
  await page.getByText('Blauwe plek op de arm.').waitFor();

  await choose(page, 'Het afwegingskader');
  await weigh(page, 1, 'Ja', 'Er zijn signalen.');
  await weigh(page, 2, 'Ja', 'Het is acuut.');
  await weigh(page, 3, 'Nee', 'Er is nu geen hulp die past.');
  await looks(page, 'dossier-walk-1366');
  await save(page);
  await page.getByText('Er is nu geen hulp die past.').waitFor();
  await page.getByText('De afweging leidt naar een melding bij Veilig Thuis.', { exact: false }).waitFor();

  await choose(page, 'Het crisisplan');
  await save(page);
  await page.getByText('Schrijf op wat er is.').waitFor();
  await write(page, 'Wat is het gevaar nu, en voor wie?', 'Hij dreigt met brand.');
  await write(page, 'Wie is dag en nacht te bellen?', 'De officier van dienst.');
  await looks(page, 'dossier-crisis-plan-1366');
  await save(page);
  const plan = page.locator('section').filter({ hasText: 'Het crisisplan dat nu geldt' });
  await plan.getByText('De officier van dienst.').waitFor();
  // A newer one begins with what the last one says, and takes its place.
  await choose(page, 'Het crisisplan');
  await write(page, 'Wat is het gevaar nu, en voor wie?', 'Hij is opgepakt.');
  await save(page);
  await plan.getByText('Hij is opgepakt.').waitFor();
  await plan.getByText('De officier van dienst.').waitFor();
  await page.setViewportSize({ width: 390, height: 844 });
  await looks(page, 'dossier-390');

  // Of two who write one is first; the other loses nothing, reads what that one wrote, and adds to it.
  const late = await page.context().newPage();
  await late.goto(page.url());
  for (const one of [page, late]) await choose(one, 'Het crisisplan');
  await write(page, 'Wie leidt, en wie beslist?', 'De burgemeester.');
  await write(late, 'Wie leidt, en wie beslist?', 'De wijkagent.');
  await save(page);
  await plan.getByText('De burgemeester.').waitFor();
  await save(late);
  await late.getByText('was net eerder', { exact: false }).first().waitFor();
  await late.getByText('In het plan dat nu geldt staat: De burgemeester.').waitFor();
  expect(await late.getByRole('textbox', { name: 'Wie leidt, en wie beslist?' }).inputValue()).toBe(
    'De wijkagent.',
  );
  await late.setViewportSize({ width: 390, height: 844 });
  await looksWell(late, 'dossier-crisis-late-390');
  await save(late);
  await late
    .locator('section')
    .filter({ hasText: 'Het crisisplan dat nu geldt' })
    .getByText('De wijkagent.')
    .waitFor();
  await late.close();

  const path = await page.getByRole('link', { name: 'Neem mee als PDF' }).getAttribute('href');
  const pdf = await page.context().request.get(new URL(path!, page.url()).href);
  expect(pdf.headers()['content-type']).toContain('application/pdf');
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
  const address = page.url();
  await page.context().close();

  // Neither the mother nor a colleague who is not named can tell that it is there.
  for (const person of [traject.household[0]!.person, traject.regisseur]) {
    const other = await safePageOf(person);
    expect(await other.getByRole('link', { name: /^Dossier van/ }).count()).toBe(0);
    await other.goto(address);
    await other.getByText('Dit is er niet').waitFor();
    await other.context().close();
  }
}, 240_000);
