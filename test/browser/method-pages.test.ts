import type { Browser, BrowserContext, Page } from 'playwright-core';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { webPages } from '../../server/src/web-pages.ts';
import { brokenWords, expectNoViolations, fitsSideways, openBrowser } from '../support/browser.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { choose } from './choose.ts';
import { PATIENCE } from './meeting/place.ts';

let server: TestServer;
let browser: Browser;
let context: BrowserContext | undefined;

beforeAll(async () => {
  const web = await webPages();
  if (!web) throw new Error('The web app is not built: `npm test` does that first.');
  [server, browser] = await Promise.all([startServer({ web }), openBrowser()]);
});

afterEach(async () => {
  await context?.close();
  context = undefined;
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** A page of somebody who was never here before, woken up. */
async function visit(path: string, width = 390, height = 844): Promise<Page> {
  context = await browser.newContext({ viewport: { width, height } });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  await page.goto(`${server.origin}${path}`, { waitUntil: 'networkidle' });
  return page;
}

const answer = (page: Page, question: RegExp, word: string) =>
  page.getByRole('group', { name: question }).getByText(word, { exact: true }).click();
const advice = (page: Page) => page.locator('#advies');

async function answerBase(page: Page): Promise<void> {
  await answer(page, /evenwicht weg/, 'Ja');
  await answer(page, /dagelijks leven/, 'Ja');
  await answer(page, /gewone hulp te weinig/, 'Ja');
}

async function sheetsOf(page: Page): Promise<{ sheets: number; width: number; height: number }> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const document = await getDocument({ data: new Uint8Array(pdf) }).promise;
  const [, , width = 0, height = 0] = (await document.getPage(1)).view;
  return { sheets: document.numPages, width: Math.round(width), height: Math.round(height) };
}

describe('the regiekaart for everyone', () => {
  it('says where the card points and why, with every answer anew', async () => {
    const page = await visit('/regiekaart');
    await answerBase(page);
    await advice(page).getByText('De kaart wijst naar', { exact: true }).waitFor();
    await advice(page).getByText('Niveau 2', { exact: true }).first().waitFor();
    await answer(page, /niet veilig is/, 'Ja');
    await advice(page).getByText('Niveau 3', { exact: true }).first().waitFor();
    await advice(page).getByText('Doe nu de veiligheidsstappen').waitFor();
    expect(await advice(page).innerText()).toContain('profiel B');
    expect(await advice(page).innerText()).toContain('Veiligheidsplan');
  });

  it('says which criteria are missing for another step', async () => {
    const page = await visit('/regiekaart');
    await page.getByText('Niveau 2', { exact: true }).last().click();
    await answerBase(page);
    await answer(page, /niet veilig is/, 'Nee');
    await advice(page).getByText('Andere stappen op de kaart').click();
    const steps = await advice(page).locator('details').innerText();
    expect(steps).toContain('klopt niet');
    expect(steps).toContain('nog geen antwoord');
  });

  it('says what the text adds where it goes another way than the card', async () => {
    const page = await visit('/regiekaart');
    await answer(page, /niet veilig is/, 'Ja');
    await advice(page).getByText('De uitleg bij de kaart zegt iets anders').waitFor();
    expect(await advice(page).innerText()).toContain('De kaart wijst nog geen niveau aan');
  });

  it('shows the card of another edition with the questions of that edition', async () => {
    const page = await visit('/regiekaart', 1366, 768);
    expect(await page.getByText('Worden de problemen ingewikkelder?').count()).toBe(0);
    await page.getByRole('radio', { name: 'Richtlijn Zuid Oost Utrecht 2020' }).check();
    await page.getByText('Worden de problemen ingewikkelder?').waitFor();
    await page.getByRole('heading', { name: /Regiekaart: .*Richtlijn Zuid Oost Utrecht 2020/ }).waitFor();
    await page.getByRole('radio', { name: 'Regiekaart en regisseur 2025' }).check();
    await page.getByRole('heading', { name: /Regiekaart: .*Regiekaart en regisseur 2025/ }).waitFor();
  });

  it('keeps nothing: no cookie, nothing in the address or the browser, and questions without a cookie', async () => {
    const page = await visit('/regiekaart');
    // A cookie that is there must not go along with what is asked.
    await page.context().addCookies([{ name: 'canary', value: 'sings', url: server.origin }]);
    const asked = page.waitForRequest((request) => (request.postData() ?? '').includes('AdviceAtIntake'));
    await answer(page, /niet veilig is/, 'Ja');
    expect((await (await asked).allHeaders())['cookie']).toBeUndefined();
    await advice(page).getByText('Doe nu de veiligheidsstappen').waitFor();
    expect(page.url()).toBe(`${server.origin}/regiekaart`);
    expect((await page.context().cookies()).map(({ name }) => name)).toEqual(['canary']);
    expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
  });

  it('shows one level at a time on a phone, and the next with a button or the arrow keys', async () => {
    const page = await visit('/regiekaart');
    expect(await page.getByRole('table').count()).toBe(0);
    await choose(page.getByRole('radio', { name: /^Niveau 4/ }).first());
    await page.getByRole('heading', { name: /^Niveau 4/ }).waitFor();
    expect(await page.getByRole('heading', { name: /^Niveau [1235]/ }).count()).toBe(0);
    await page.keyboard.press('ArrowRight');
    await page.getByRole('heading', { name: /^Niveau 5/ }).waitFor();
  });

  it.each([320, 360, 390, 412, 768, 1024, 1366, 1920])('breaks no word in two at %i px', async (width) => {
    const page = await visit('/regiekaart', width);
    expect(await brokenWords(page)).toEqual([]);
    expect(await fitsSideways(page)).toBe(true);
  });

  it('goes one level further with a swipe, and stays with a scroll', async () => {
    const page = await visit('/regiekaart');
    const heading = page.getByRole('heading', { name: /^Niveau \d/ });
    await finger(page, [300, 400], [290, 100]);
    expect(await heading.innerText()).toContain('Niveau 1');
    await finger(page, [300, 400], [120, 410]);
    await page.getByRole('heading', { name: /^Niveau 2/ }).waitFor();
    await finger(page, [120, 400], [300, 410]);
    await page.getByRole('heading', { name: /^Niveau 1/ }).waitFor();
  });

  it('is a table with five levels and a name for every row on a laptop', async () => {
    const page = await visit('/regiekaart', 1366, 768);
    const table = page.getByRole('table', { name: 'Regiekaart: Handleiding voor regisseurs 2026' });
    expect(await table.getByRole('columnheader').count()).toBe(5);
    expect(await table.getByRole('rowheader').allInnerTexts()).toEqual(
      expect.arrayContaining(['Draagkracht', 'Zelfredzaamheid', 'Zorgen', 'Gericht op', 'Plannen']),
    );
  });

  it.each([
    'Handleiding voor regisseurs 2026',
    'Regiekaart en regisseur 2025',
    'Richtlijn Zuid Oost Utrecht 2020',
  ])('prints the card of %s on one sheet of A4, lying', async (edition) => {
    const page = await visit('/regiekaart');
    await page.getByRole('radio', { name: edition }).check();
    await page.getByRole('heading', { name: new RegExp(`Regiekaart: .*${edition}`) }).waitFor();
    expect(await sheetsOf(page)).toEqual({ sheets: 1, width: 842, height: 595 });
  });

  it('works by keyboard alone', async () => {
    const page = await visit('/regiekaart', 1366, 768);
    await tabTo(page, 'Ja', /niet veilig is/);
    await page.keyboard.press('Space');
    await advice(page).getByText('Doe nu de veiligheidsstappen').waitFor();
    await tabTo(page, 'Begin opnieuw');
    await page.keyboard.press('Enter');
    await advice(page).getByText('Geef antwoord op een vraag').waitFor();
  });

  it('speaks English, the texts of the method too', async () => {
    const page = await visit('/regiekaart', 1366, 768);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'The regiekaart' }).waitFor();
    await page.getByText('Own regie with sufficient self-reliance').first().waitFor();
  });
});

describe('how it works', () => {
  it('speaks plainly to a household, and says where help is when it is not safe', async () => {
    const page = await visit('/werkwijze');
    await page.getByText('Is er nu gevaar? Bel 112.', { exact: true }).waitFor();
    expect(await page.getByRole('heading', { level: 3, name: 'Startoverleg' }).count()).toBe(1);
    // Sources are for professionals.
    expect(await page.getByText('Bron:').count()).toBe(0);
  });

  it('shows professionals the source of each part and marks what Regietafel added', async () => {
    const page = await visit('/werkwijze/regiekaart-2025/professionals/uitgangspunten', 1366, 768);
    expect(await page.getByText(/^Bron: /).count()).toBeGreaterThan(0);
    expect(await page.getByText('toegevoegd door Regietafel', { exact: true }).count()).toBeGreaterThan(1);
    await page.getByText(/fasen \(Handleiding voor regisseurs 2026\)/).waitFor();
  });

  it('shows the eighteen steps of the regisseur in the startoverleg of 2026', async () => {
    const page = await visit('/werkwijze/handbook-2026/professionals', 1366, 768);
    await page.getByRole('heading', { name: /^Fase 3\. Startoverleg/ }).click();
    const phase = page.locator('details[open]');
    expect(await phase.locator('ol > li').count()).toBe(18);
  });

  it('leads from the start page to a form and back, by links', async () => {
    const page = await visit('/', 1366, 768);
    await page.getByRole('contentinfo').getByRole('link', { name: 'Zo werkt het' }).click();
    await page.getByRole('link', { name: /^Voor één persoon \(ik\).*Ondersteuningsplan/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Ondersteuningsplan' }).waitFor();
    expect(await page.locator('main section').count()).toBe(17);
    await page.getByRole('link', { name: 'Voor een huishouden (wij)' }).click();
    await page.getByRole('heading', { name: '1. Wie wij zijn' }).waitFor();
    await page.getByRole('link', { name: 'Terug naar de formulieren' }).click();
    await page.getByRole('heading', { level: 1, name: 'Zo werkt het' }).waitFor();
  });

  it.each([
    '/werkwijze/handbook-1999',
    '/werkwijze/handbook-2026/iemand',
    '/werkwijze/formulier/zou-2020/support-plan.ik',
  ])('says of %s that it is not there', async (path) => {
    const page = await visit(path);
    await page.getByRole('heading', { name: 'Deze pagina is er niet' }).waitFor();
  });
});

describe.each([
  '/regiekaart',
  '/werkwijze',
  '/werkwijze/zou-2020',
  '/werkwijze/handbook-2026/professionals/fasen',
  '/werkwijze/regiekaart-2025/professionals/rollen',
  '/werkwijze/zou-2020/professionals/veiligheid',
  '/werkwijze/handbook-2026/professionals/formulieren',
  '/werkwijze/zou-2020/professionals/beginnen-en-afsluiten',
  '/werkwijze/regiekaart-2025/professionals/uitgangspunten',
  '/werkwijze/formulier/handbook-2026/support-plan.wij',
  '/werkwijze/formulier/handbook-2026/safety-plan.ik',
  '/werkwijze/formulier/zou-2020/safety-plan',
])('%s', (path) => {
  it('has no violations of WCAG that axe can see, and no sideways scrolling, at 320 pixels', async () => {
    const page = await visit(path, 320, 640);
    for (const details of await page.locator('details').all()) {
      if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
    }
    if (path === '/regiekaart') {
      await answerBase(page);
      await advice(page).getByText('De kaart wijst naar', { exact: true }).waitFor();
    }
    await expectNoViolations(page);
    expect(await fitsSideways(page)).toBe(true);
  });
});

/** Presses Tab until the thing with this name (in the group with that name) has the focus. */
async function tabTo(page: Page, name: string, group?: RegExp): Promise<void> {
  for (let press = 0; press < 80; press += 1) {
    await page.keyboard.press('Tab');
    const [label, groupName] = (await page.evaluate(`(() => {
      const now = document.activeElement;
      return [
        (now?.labels?.[0] ?? now)?.innerText?.trim() ?? '',
        now?.closest('fieldset')?.querySelector('legend')?.innerText ?? '',
      ];
    })()`)) as [string, string];
    if (group ? group.test(groupName) : label === name) return;
  }
  throw new Error(`No ${name} within 80 presses of Tab.`);
}

/** A finger that goes from one place to another over the card. */
async function finger(page: Page, from: [number, number], to: [number, number]): Promise<void> {
  await page.evaluate(`(() => {
    const card = document.querySelector('main dl');
    const touch = ([clientX, clientY]) => new Touch({ identifier: 1, target: card, clientX, clientY });
    const [start, end] = ${JSON.stringify([from, to])}.map(touch);
    card.dispatchEvent(new TouchEvent('touchstart', { bubbles: true, touches: [start] }));
    card.dispatchEvent(new TouchEvent('touchend', { bubbles: true, changedTouches: [end] }));
  })()`);
}
