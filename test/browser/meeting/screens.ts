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

/** Types letter by letter, as a person does, behind what stands there. */
export async function typeIn(page: Page, label: string, text: string): Promise<void> {
  const box = boxOf(page, label);
  await box.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(text, { delay: 25 });
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
