import type { Browser, Page } from 'playwright-core';
import { brokenWords, sticksOut, turnedRound, violations } from '../support/browser.ts';
import type { DemoServer } from './demo.ts';
import type { Screen } from './list.ts';

/** Sizes at which screens are shown, in CSS pixels. */
export const sizes = {
  phone: { width: 390, height: 844 },
  laptop: { width: 1366, height: 768 },
  beamer: { width: 1920, height: 1080 },
};
/** Font size of a browser whose owner wants text twice as large, in pixels. */
const TWICE = 32;

/**
 * Opens a screen as who looks at it, does what one does on it, and hands over the page when all that has to come has
 * come. `threw` hears the faults of the page. Everything is gone afterwards, the session too.
 */
export async function showScreen(
  { browser, demo }: { browser: Browser; demo: DemoServer },
  screen: Screen,
  on: keyof typeof sizes,
  threw: (fault: string) => void,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const person = screen.who ? await demo.become(screen.who) : undefined;
  const context = await browser.newContext({ baseURL: demo.origin, locale: 'nl-NL', viewport: sizes[on] });
  try {
    const [name, value] = person?.cookie()?.split('=') ?? [];
    if (name && value) await context.addCookies([{ name, value, url: demo.origin }]);
    context.setDefaultTimeout(60_000);
    const page = await context.newPage();
    page.on('pageerror', (error) => threw(error.message));
    await page.goto(screen.path);
    await settled(page);
    await screen.act?.(page);
    await settled(page);
    await look(page);
  } finally {
    await context.close();
    // Sessions of the demo are thrown away, so that a person has no hundreds.
    await person?.get(`mutation { signOut }`);
  }
}

/** Resolves when what has to come has come. */
async function settled(page: Page): Promise<void> {
  await page.getByRole('heading').first().waitFor();
  for (const waiting of await page.locator('.loading').all()) await waiting.waitFor({ state: 'detached' });
  await page.evaluate('document.fonts.ready');
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
}

/** Widths of phones, the oldest first, a tablet and the narrowest laptop. */
const WIDTHS = [320, 360, 390, 412, 768, 1366];

/**
 * What is wrong with a screen for who sees little or reads the other way: what axe finds and what sticks out sideways at
 * 320 px, with text twice as large, and from right to left; which words are broken in two, and what is turned round there. Nothing when all is well.
 */
export async function faultsOf(page: Page, on: keyof typeof sizes): Promise<string[]> {
  const faults: string[] = [];
  const look = async (how: string, axe: boolean): Promise<void> => {
    if (axe)
      for (const line of await violations(page)) faults.push(`at ${how}: ${line.split('\n').join(' ')}`);
    for (const what of await sticksOut(page)) faults.push(`at ${how}: sticks out sideways: ${what}`);
  };
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 3000 });
    for (const word of await brokenWords(page)) faults.push(`at ${width} px: breaks ${word} in two`);
  }
  await page.setViewportSize({ width: 320, height: 3000 });
  await look('320 px', true);
  await page.evaluate(`document.documentElement.dir = 'rtl'`);
  await look('320 px, from right to left', false);
  for (const text of await turnedRound(page)) faults.push(`from right to left: turns round ${text}`);
  await page.evaluate(`document.documentElement.dir = 'ltr'`);
  await page.setViewportSize({ ...sizes[on], height: 3000 });
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: TWICE, fixed: TWICE } });
  await look('200% text', true);
  return faults;
}
