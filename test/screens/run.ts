/** `pnpm screens [word ...]`: every screen with demo content as a picture in `out/`, to look at, and what axe finds. */
import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { startDemo } from './demo.ts';
import { moments, type Screen } from './list.ts';
import { faultsOf, showScreen, sizes } from './show.ts';
import { openRegion } from './story.ts';

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
  for (const { reach, screens } of moments) {
    await reach(region);
    for (const screen of await screens(region)) await show(screen);
  }
} finally {
  await browser.close();
  await demo.close();
}
console.log(`${pictures} pictures in test/screens/out`);
console.log(
  faults.length === 0 ? 'nothing wrong at 320 px, at 200% text and from right to left' : faults.join('\n'),
);
process.exitCode = faults.length === 0 ? 0 : 1;

async function show(screen: Screen): Promise<void> {
  if (only.length > 0 && !only.some((word) => screen.name.includes(word))) return;
  for (const on of screen.on) {
    const fault = (what: string): void => void faults.push(`${screen.name} (${on}) ${what}`);
    try {
      await showScreen({ browser, demo }, screen, on, fault, async (page) => {
        await page.screenshot({ path: `${out}${screen.name}-${sizes[on].width}.png` });
        pictures++;
        await whole(page, screen.name, on);
        if (on !== 'beamer') (await faultsOf(page, on)).forEach(fault);
      });
    } catch (error) {
      fault((error as Error).message.split('\n')[0] ?? '');
    }
  }
}

/** The page in its whole length too, when it is longer than the screen: as on a screen that is that high. */
async function whole(page: Page, name: string, on: Screen['on'][number]): Promise<void> {
  const length = await page.evaluate<number>('document.documentElement.scrollHeight');
  if (on === 'beamer' || length <= sizes[on].height) return;
  await page.setViewportSize({ ...sizes[on], height: Math.min(length, 5000) });
  await page.screenshot({ path: `${out}${name}-${sizes[on].width}-heel.png` });
}
