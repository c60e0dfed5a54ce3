import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PATIENCE } from './meeting/place.ts';
import { goToItem, showsItem } from './meeting/screens.ts';
import { createMeetingFixture, type Table } from './meeting/table.ts';
import { looksWell } from './page.ts';

let table: Table;
let chair: Page;
let anna: Page;

beforeAll(async () => {
  table = await createMeetingFixture();
  chair = await table.begins();
  anna = await table.phoneOf(table.household.ids.anna, 'Anna');
  await anna.goto(`/overleg/${table.meetingId}`);
  await anna.getByRole('button', { name: 'Hand opsteken' }).waitFor();
  // What is asked of who came in by a link makes the page longer.
  await anna.getByText('Ben jij dit echt?').waitFor();
});
afterAll(async () => {
  expect(table.faults).toEqual([]);
  await table.close();
});

/** Is what is found drawn on the screen where it stands, and nothing over it? */
const isSeen = (page: Page, text: string): Promise<boolean> =>
  page
    .getByText(text)
    // What is said aloud alone is drawn nowhere.
    .and(page.locator(':not(.visually-hidden)'))
    .filter({ visible: true })
    .first()
    .evaluate((one) => {
      const { left, top, right, bottom } = one.getBoundingClientRect();
      const { documentElement: html } = one.ownerDocument;
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      if (top < 0 || bottom > html.clientHeight || left < 0 || right > html.clientWidth) return false;
      const drawn = one.ownerDocument.elementFromPoint(x, y);
      return drawn !== null && (one === drawn || one.contains(drawn));
    });

const scrollTo = (page: Page, where: 'top' | 'end'): Promise<void> =>
  page.evaluate(`scrollTo(0, ${where === 'top' ? 0 : 'document.documentElement.scrollHeight'})`);

test('Who has the floor sees it however far one scrolled, on the narrowest phone and with text twice as large', async () => {
  await anna.getByRole('button', { name: 'Hand opsteken' }).click();
  await chair
    .getByRole('button', { name: /^Geef het woord.*Anna Vermeer$/ })
    .first()
    .click();
  await anna.getByText('Jij hebt het woord').first().waitFor();
  /** That, and both ways out of danger. */
  const allSeen = async (): Promise<void> => {
    for (const text of ['Jij hebt het woord', 'Snel weg', 'Ik voel mij niet veilig'])
      await expect.poll(() => isSeen(anna, text), { timeout: PATIENCE }).toBe(true);
  };
  for (const [width, height] of [
    [320, 480],
    [390, 844],
    [1366, 500],
  ] as const) {
    await anna.setViewportSize({ width, height });
    for (const where of ['top', 'end'] as const) {
      await scrollTo(anna, where);
      await allSeen();
    }
  }
  await anna.setViewportSize({ width: 390, height: 844 });
  const session = await anna.context().newCDPSession(anna);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 32 } });
  await anna.waitForFunction(`parseFloat(getComputedStyle(document.documentElement).fontSize) > 30`);
  await scrollTo(anna, 'end');
  await allSeen();
  await session.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 16 } });
});

test('The way out keeps its side, however long what stands beside it', async () => {
  const goals = 'Wat onze doelen en acties zijn';
  await goToItem(chair, goals);
  await showsItem(anna, goals);
  await anna.getByText('nog 15 minuten').filter({ visible: true }).waitFor();
  for (const width of [320, 390]) {
    await anna.setViewportSize({ width, height: 640 });
    const box = await anna.getByRole('button', { name: 'Snel weg' }).boundingBox();
    expect(width - (box!.x + box!.width)).toBeLessThan(24);
    expect(box!.y).toBeLessThan(16);
  }
});

test('After the meeting, the line about the connection covers nothing and leaves no gap above it', async () => {
  await chair.getByRole('button', { name: 'Afronden' }).click();
  await chair.getByRole('button', { name: 'Sluit het overleg' }).click();
  await chair.getByRole('button', { name: 'Ja, sluit het overleg' }).click();
  const title = 'Dank je wel. Het overleg is klaar.';
  for (const page of [chair, anna]) {
    await page.getByRole('heading', { name: title }).waitFor();
    await page.context().setOffline(true);
    const line = 'Je bent even niet verbonden.';
    await page.getByText(line).filter({ visible: true }).waitFor();
    // What comes late may move the page.
    const seenAtTop = async (text: string): Promise<boolean> => {
      await scrollTo(page, 'top');
      return isSeen(page, text);
    };
    for (const text of [line, title])
      await expect.poll(() => seenAtTop(text), { timeout: PATIENCE }).toBe(true);
    // Nothing but the page's own ground at the top would be a gap.
    const atTop = await page.evaluate<string>(
      `document.elementFromPoint(innerWidth / 2, 6).closest('header, .line')?.tagName ?? ''`,
    );
    expect(atTop).not.toBe('');
    await looksWell(page, `after-closing-${page === chair ? 'chair' : 'phone'}`);
    await page.context().setOffline(false);
  }
});
