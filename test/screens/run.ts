/** `pnpm screens [word ...]`: every screen with demo content as a picture in `out/`, to look at, and what axe finds. */
import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { openBrowser, sticksOut, violations } from '../support/browser.ts';
import { startDemo } from './demo.ts';
import { meetingScreens, quietScreens, type Screen } from './list.ts';
import { openRegion } from './story.ts';

const sizes = {
  phone: { width: 390, height: 844 },
  laptop: { width: 1366, height: 768 },
  beamer: { width: 1920, height: 1080 },
};
/** Font size of a browser whose owner wants text twice as large, in pixels. */
const TWICE = 32;
const out = fileURLToPath(new URL('./out/', import.meta.url));
const only = process.argv.slice(2);
const faults: string[] = [];
let pictures = 0;

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
const demo = await startDemo();
const browser = await openBrowser();
try {
  const region = await openRegion(demo);
  await show(await quietScreens(region));
  await show(meetingScreens(region, '0-voor'));
  await region.begin();
  await region.goTo('concerns');
  await region.waitAndRaise();
  await show(meetingScreens(region, '1-zorgen'));
  await region.goTo('shared-picture');
  await region.writeTogether();
  await show(meetingScreens(region, '2-samen'));
  await region.goTo('situation');
  await region.answerSome();
  await show(meetingScreens(region, '3-ronde'));
  await region.openRound();
  await show(meetingScreens(region, '4-geopend'));
  await region.goTo('consent');
  await show(meetingScreens(region, '5-toestemming'));
  await region.goTo('goals');
  await show(meetingScreens(region, '6-doelen'));
  await show([wrapUp(region.meetingId)]);
  await region.adopt();
  await show(meetingScreens(region, '7-vast'));
  await region.closeMeeting();
  await show(meetingScreens(region, '8-klaar'));
} finally {
  await browser.close();
  await demo.close();
}
console.log(`${pictures} pictures in test/screens/out`);
console.log(faults.length === 0 ? 'axe found nothing at 320 px and at 200% text' : faults.join('\n'));
process.exitCode = faults.length === 0 ? 0 : 1;

function wrapUp(meetingId: string): Screen {
  return {
    name: 'overleg-6-doelen-afronden',
    who: 'yasemin',
    path: `/overleg/${meetingId}/leiden`,
    on: ['laptop'],
    act: (page) => page.getByRole('button', { name: 'Afronden' }).first().click(),
  };
}

async function show(screens: Screen[]): Promise<void> {
  for (const screen of screens) {
    if (only.length > 0 && !only.some((word) => screen.name.includes(word))) continue;
    const person = screen.who ? await demo.become(screen.who) : undefined;
    for (const on of screen.on) {
      const context = await browser.newContext({
        baseURL: demo.origin,
        locale: 'nl-NL',
        viewport: sizes[on],
      });
      const [name, value] = person?.cookie()?.split('=') ?? [];
      if (name && value) await context.addCookies([{ name, value, url: demo.origin }]);
      context.setDefaultTimeout(60_000);
      const page = await context.newPage();
      page.on('pageerror', (error) => faults.push(`${screen.name} (${on}): ${error.message}`));
      try {
        await page.goto(screen.path);
        await settled(page);
        await screen.act?.(page);
        await settled(page);
        await page.screenshot({ path: `${out}${screen.name}-${sizes[on].width}.png` });
        pictures++;
        await whole(page, screen.name, on);
        if (on !== 'beamer') await judge(page, screen.name, on);
      } catch (error) {
        faults.push(`${screen.name} (${on}): ${(error as Error).message.split('\n')[0] ?? ''}`);
      }
      await context.close();
    }
    // Sessions of the demo are thrown away, so that a person has no hundreds.
    if (person) await person.get(`mutation { signOut }`);
  }
}

/** Resolves when what has to come has come. */
async function settled(page: Page): Promise<void> {
  await page.getByRole('heading').first().waitFor();
  for (const waiting of await page.locator('.loading').all()) await waiting.waitFor({ state: 'detached' });
  await page.evaluate('document.fonts.ready');
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
}

/** The page in its whole length too, when it is longer than the screen: as on a screen that is that high. */
async function whole(page: Page, name: string, on: Screen['on'][number]): Promise<void> {
  const length = await page.evaluate<number>('document.documentElement.scrollHeight');
  if (on === 'beamer' || length <= sizes[on].height) return;
  await page.setViewportSize({ ...sizes[on], height: Math.min(length, 5000) });
  await page.screenshot({ path: `${out}${name}-${sizes[on].width}-heel.png` });
}

/** What axe finds at 320 px, and with text twice as large; and whether one has to scroll sideways. */
async function judge(page: Page, name: string, on: Screen['on'][number]): Promise<void> {
  const look = async (how: string): Promise<void> => {
    for (const line of await violations(page))
      faults.push(`${name} (${on}) at ${how}: ${line.split('\n').join(' ')}`);
    for (const what of await sticksOut(page))
      faults.push(`${name} (${on}) at ${how}: sticks out sideways: ${what}`);
  };
  await page.setViewportSize({ width: 320, height: 3000 });
  await look('320 px');
  await page.setViewportSize({ ...sizes[on], height: 3000 });
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: TWICE, fixed: TWICE } });
  await look('200% text');
}
