import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDemo, type DemoServer } from '../screens/demo.ts';
import { moments } from '../screens/list.ts';
import { faultsOf, showScreen } from '../screens/show.ts';
import { openRegion, type Region } from '../screens/story.ts';
import { openBrowser, turnedRound } from '../support/browser.ts';

/** The same screens, in the same order, of which `pnpm screens` makes pictures. */
const SIX = 'overleg-1-zes-beamer';

/** What six people said is on the beamer whole, in letters of at least 36 px, no initials stick out of their mark, and nothing is turned round from right to left. */
async function sixAreRead(page: Page): Promise<void> {
  const cards = page.locator('.cards > article');
  expect(await cards.count()).toBe(6);
  expect(await page.locator('.words[data-below], .words[data-above]').count()).toBe(0);
  const small = `[...document.querySelectorAll('.cards .said')].filter(
    (one) => parseFloat(getComputedStyle(one).fontSize) < 36).length`;
  expect(await page.evaluate<number>(small)).toBe(0);
  for (const mark of await cards.locator('.mark').all())
    expect(await mark.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
  // The code that one types over, and what is said, from right to left too.
  await page.evaluate(`document.documentElement.dir = 'rtl'`);
  expect(await turnedRound(page)).toEqual([]);
}

let demo: DemoServer;
let browser: Browser;
let region: Region;

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), openBrowser()]);
  region = await openRegion(demo);
}, 400_000);
afterAll(async () => {
  await browser.close();
  await demo.close();
});

test.each(moments)(
  'Everything can be read and used at 320 px, with text twice as large and from right to left: $name',
  async ({ reach, screens }) => {
    await reach(region);
    const wrong: string[] = [];
    const shown = await screens(region);
    expect(shown).not.toEqual([]);
    for (const screen of shown) {
      // One size is enough: both judgements set their own. The beamer is not read on a phone.
      const [on = 'phone'] = screen.on;
      if (on === 'beamer' && screen.name !== SIX) continue;
      const fault = (what: string): void => void wrong.push(`${screen.name} ${what}`);
      await showScreen({ browser, demo }, screen, on, fault, async (page) => {
        if (on === 'beamer') await sixAreRead(page);
        else (await faultsOf(page, on)).forEach(fault);
      });
    }
    expect(wrong).toEqual([]);
  },
  // Some twenty screens, each judged three times: minutes on a machine that has more to do.
  900_000,
);
