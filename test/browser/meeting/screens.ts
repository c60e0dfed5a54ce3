import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { PATIENCE } from './place.ts';

/** The box of a question, on a phone or on the laptop of who chairs. */
export const boxOf = (page: Page, label: string): Locator => page.getByRole('textbox', { name: label });

/** Resolves when what a box holds fits, such as letters that come from another screen; returns it. */
export async function boxFits(page: Page, label: string, fits: (text: string) => boolean): Promise<string> {
  await expect
    .poll(async () => fits(await boxOf(page, label).inputValue()), { timeout: PATIENCE })
    .toBe(true);
  return boxOf(page, label).inputValue();
}

/** Resolves when a box holds exactly this. */
export async function boxHolds(page: Page, label: string, text: string): Promise<void> {
  await expect.poll(() => boxOf(page, label).inputValue(), { timeout: PATIENCE }).toBe(text);
}

/** Puts the caret in a box: a box that takes no letters yet takes no focus either. */
export async function focusOn(box: Locator): Promise<void> {
  const focused = (): Promise<boolean> =>
    box.evaluate((element) => {
      const one = element as unknown as { focus(): void; ownerDocument: { activeElement: unknown } };
      one.focus();
      return one.ownerDocument.activeElement === element;
    });
  await expect.poll(focused, { timeout: PATIENCE }).toBe(true);
}

async function standBehind(page: Page, label: string): Promise<void> {
  await focusOn(boxOf(page, label));
  await page.keyboard.press('Control+End');
}

/** Types letter by letter, as a person does, behind what stands there. */
export async function typeIn(page: Page, label: string, text: string): Promise<void> {
  await standBehind(page, label);
  await page.keyboard.type(text, { delay: 25 });
}

/** Several type in the same box from the same place on: each has the caret there before any of them begins. */
export async function typeAtOnce(label: string, typing: readonly [Page, string][]): Promise<void> {
  for (const [page] of typing) await standBehind(page, label);
  await Promise.all(typing.map(([page, text]) => page.keyboard.type(text, { delay: 25 })));
}

/** The regisseur goes to an item with everyone. */
export async function goToItem(chair: Page, title: string): Promise<void> {
  // A meeting that begins meanwhile shows its first item: it runs once there is a way onward.
  await chair
    .getByRole('button', { name: /^(Volgende: |Afronden)/ })
    .first()
    .waitFor();
  await chair.getByRole('navigation', { name: 'Agenda' }).getByRole('button', { name: title }).click();
  const goHere = chair.getByRole('button', { name: 'Ga hierheen met iedereen' });
  await goHere.click();
  await goHere.waitFor({ state: 'hidden' });
}

/** Resolves when a screen shows an item of the agenda. */
export async function showsItem(page: Page, title: string): Promise<void> {
  await page.getByRole('heading', { name: title }).first().waitFor();
}
