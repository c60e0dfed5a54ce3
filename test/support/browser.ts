import AxeBuilder from '@axe-core/playwright';
import chromiumPackage from '@sparticuz/chromium';
import { chromium, type Browser, type Page } from 'playwright-core';

/** How Chromium starts, for tests and for Lighthouse. Not the package's own `args`: `--single-process` breaks traces. */
export const chromiumFlags = [
  '--headless=shell',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
];

/** Where Chromium is: `CHROMIUM_PATH`, else the one inside the npm package, unpacked on first use. */
export async function chromiumPath(): Promise<string> {
  return process.env['CHROMIUM_PATH'] || (await chromiumPackage.executablePath());
}

/** A real browser. Close it at the end. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await chromiumPath(), args: chromiumFlags });
}

/**
 * Every violation of WCAG 2.2 A and AA, and of good practice, that axe finds: rule, place and what is wrong. Judged from the top of
 * the page: scrolled by some pixels, a bar that stays covers half of what passes under it, whatever that is.
 */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate('scrollTo({ top: 0, behavior: "instant" })');
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} - ${node.failureSummary ?? ''}`),
  );
}

/** Fails with every violation that axe finds on the page as it is now. */
export async function expectNoViolations(page: Page): Promise<void> {
  const found = await violations(page);
  if (found.length > 0) throw new Error(`${page.url()}: ${found.length} violations\n${found.join('\n')}`);
}

/** True when nothing on the page sticks out sideways: one scrolls up and down only. */
export async function fitsSideways(page: Page): Promise<boolean> {
  return page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth');
}

/** In the page: what reaches beyond its edge, innermost first, outside of what scrolls by itself. */
const beyondTheEdge = `(() => {
  const scrolls = (one) => one && (getComputedStyle(one).overflowX !== 'visible' || scrolls(one.parentElement));
  const edge = document.documentElement.clientWidth;
  return [...document.querySelectorAll('body *')]
    .filter((one) => {
      const { left, right } = one.getBoundingClientRect();
      return (right > edge + 1 || left < -1) && !scrolls(one.parentElement);
    })
    .reverse()
    .map((one) => one.tagName.toLowerCase() + '.' + one.className + ' "' + (one.textContent ?? '').trim().slice(0, 40) + '"');
})()`;

/** In the page: initials that are wider than their mark, which would show them cut off. */
const cutInitials = `[...document.querySelectorAll('.person > .mark')]
  .filter((one) => one.checkVisibility() && one.scrollWidth > one.clientWidth)
  .map((one) => 'initials ' + one.textContent)`;

/** What makes one scroll sideways on the page as it is now, and initials beyond their mark; nothing when all fits. */
export async function sticksOut(page: Page): Promise<string[]> {
  const cut = await page.evaluate<string[]>(cutInitials);
  if (cut.length > 0 || (await fitsSideways(page))) return cut;
  return (await page.evaluate<string[]>(beyondTheEdge)).slice(0, 3);
}

/** In the page: words that fit on a line of the screen and still go on to the next one without a sign that they do. */
const inTwo = `(() => {
  const words = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (walker.currentNode.parentElement.closest('.visually-hidden')) continue;
    for (const { 0: word, index } of walker.currentNode.data.matchAll(/[\\p{L}\\p{N}][^\\s\\/\\u00ad-]*/gu)) {
      if (/[@.:].*\\w/.test(word)) continue;
      const range = document.createRange();
      range.setStart(walker.currentNode, index);
      range.setEnd(walker.currentNode, index + word.length);
      const parts = [...range.getClientRects()].filter(({ width }) => width > 0);
      const lines = new Set(parts.map(({ top }) => Math.round(top)));
      const length = parts.reduce((sum, { width }) => sum + width, 0);
      if (lines.size > 1 && length < document.documentElement.clientWidth - 48) words.add(word);
    }
  }
  return [...words];
})()`;

/** Words that stand in two pieces on the page as it is now, such as `aanmeldi` and `ng`. Addresses may. */
export async function brokenWords(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(inTwo);
}

/** In the page: numbers of several groups, and ends of sentences in our letters, that are not where one reads them. */
const wrongWay = `(() => {
  const wrong = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const sign = (at) => {
    const range = document.createRange();
    range.setStart(walker.currentNode, at);
    range.setEnd(walker.currentNode, at + 1);
    return range.getBoundingClientRect();
  };
  const turned = (first, last) => {
    const [before, after] = [sign(first), sign(last)];
    return after.width > 0 && Math.abs(before.top - after.top) < 2 && after.left < before.left;
  };
  while (walker.nextNode()) {
    const text = walker.currentNode.data;
    for (const { 0: number, index } of text.matchAll(/\\d+(?:[ \u00a0]\\d+)+/g))
      if (turned(index, index + number.length - 1)) wrong.add(number);
    const end = text.trimEnd().length - 1;
    if (/^\\s*\\p{Script=Latin}.*\\p{Script=Latin}[.?!:]\\s*$/su.test(text) && turned(end - 1, end)) wrong.add(text.trim());
  }
  return [...wrong];
})()`;

/** What stands in another order than one reads it, such as a telephone number on a page from right to left. */
export async function turnedRound(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(wrongWay);
}
