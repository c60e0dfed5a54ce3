import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Person } from '../support/person.ts';
import { makeRegion, type TestTraject } from '../support/region.ts';
import { inSight } from './circle/people.ts';
import { looksWell, openPages, pageOn, type Pages } from './page.ts';

/* The level on screens: the household reads it in words for them, and anyone in the traject can say that another fits. */

const WORDS = 'Jullie hebben nu hulp van meer mensen. Daarom houdt één iemand het overzicht.';
/** Why, for professionals: the traject was made with it. */
const MOTIVATION = 'Past bij wat er speelt.';
const WHY = 'Het is thuis te zwaar geworden.';
let pages: Pages;
let traject: TestTraject;
let regisseur: Page;

beforeAll(async () => {
  pages = await openPages();
  traject = await (await makeRegion(pages.server)).traject({ level: 2 });
  regisseur = await pageOn(pages.browser, pages.server, 1366, traject.regisseur.cookie());
}, 120_000);
afterAll(async () => {
  await regisseur.context().close();
  await pages.close();
});

const overview = (): string => `/traject/${traject.id}`;
const phone = (cookie: string | undefined): Promise<Page> => pageOn(pages.browser, pages.server, 390, cookie);

async function levelFor(person: Person): Promise<{ meaning: string }> {
  const asked = 'query ($id: ID!) { traject(id: $id) { levelForHousehold { meaning } } }';
  const { traject: known } = await person.get<{ traject: { levelForHousehold: { meaning: string } } }>(
    asked,
    {
      id: traject.id,
    },
  );
  return known.levelForHousehold;
}

/** Says on the overview what fits better, with a reason. */
async function saysWhatFits(page: Page, words: RegExp, why: string): Promise<void> {
  await page.getByRole('button', { name: 'Zeg wat beter past' }).click();
  await page.locator('label').filter({ hasText: words }).click();
  await page.getByRole('textbox', { name: 'Waarom?' }).fill(why);
  await page.getByText('De regisseur en de professionals in dit traject lezen dit.').waitFor();
  await page.getByRole('button', { name: 'Stuur naar de regisseur' }).click();
  await inSight(page.getByText('Je voorstel is bij de regisseur.'));
}

test('The household reads the level, what it means and why in words for them; the motivation stays with professionals', async () => {
  await regisseur.goto(`${overview()}/regie`);
  await regisseur.getByText(MOTIVATION).first().waitFor();
  await regisseur.getByRole('textbox', { name: 'Schrijf het voor hen op, in gewone woorden' }).fill(WORDS);
  await regisseur.getByRole('button', { name: 'Bewaar voor het huishouden' }).click();
  await regisseur.getByText('Het huishouden kan dit nu lezen.').waitFor();
  const mother = await phone(traject.household[0]!.person.cookie());
  await mother.goto(overview());
  await mother.getByText(WORDS).waitFor();
  await mother.getByText('Regieniveau 2').waitFor();
  // What it means for them stands above it, in the words of the method.
  const { meaning } = await levelFor(traject.household[0]!.person);
  await mother.getByText(meaning, { exact: true }).waitFor();
  expect(await mother.locator('body').innerText()).not.toContain(MOTIVATION);
  await mother.context().close();
}, 120_000);

test('The mother says that another level fits better; the regisseur reads it, the father does not', async () => {
  const [anna, bram] = traject.household;
  const mother = await phone(anna!.person.cookie());
  await mother.goto(overview());
  await mother.getByRole('button', { name: 'Zeg wat beter past' }).click();
  await mother.getByRole('button', { name: 'Stuur naar de regisseur' }).click();
  await mother.getByText('Kies wat beter past.').waitFor();
  await mother.getByText('Schrijf op waarom.').waitFor();
  await looksWell(mother, 'level-say-390');
  await mother.reload();
  await saysWhatFits(mother, /Het is niet veilig/, WHY);
  await regisseur.goto(`${overview()}/regie`);
  await regisseur.getByText('Anna Vermeer stelt niveau 3 voor').waitFor();
  await regisseur.getByText(WHY).waitFor();
  await looksWell(regisseur, 'level-said-1366');
  const father = await phone(bram!.person.cookie());
  for (const path of [overview(), '/vandaag']) {
    await father.goto(path);
    await father.getByRole('heading', { level: 1 }).first().waitFor();
    await father.waitForLoadState('networkidle');
    expect(await father.locator('body').innerText()).not.toContain(WHY);
  }
  for (const page of [mother, father]) await page.context().close();
}, 180_000);

test('The grandmother, who does not know the level, can say so too', async () => {
  const grandmother = await phone(traject.network.person.cookie());
  await grandmother.goto(overview());
  await grandmother.getByRole('button', { name: 'Zeg wat beter past' }).waitFor();
  expect(await grandmother.locator('body').innerText()).not.toMatch(/Regieniveau|overzicht\./);
  await saysWhatFits(grandmother, /Het is niet veilig/, 'Ik maak mij zorgen.');
  await regisseur.goto(`${overview()}/regie`);
  await regisseur.getByText('Oma Gré stelt niveau 3 voor').waitFor();
  await grandmother.context().close();
}, 120_000);
