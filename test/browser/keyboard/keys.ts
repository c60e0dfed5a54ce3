import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { PATIENCE } from '../meeting/place.ts';

/** Further than this nobody tabs: there has to be a skip link, a group of arrow keys, or another order. */
const FAR = 40;

/** Somebody at a screen without a mouse: keys alone, and eyes that look for where the focus is. */
export interface Keys {
  page: Page;
  /** Tab by tab until something has the focus; every stop on the way is looked at. */
  to(target: Locator, key?: 'Tab' | 'Shift+Tab'): Promise<void>;
  /** Over the repeated parts, by the skip link that is the first stop of a page. */
  skip(): Promise<void>;
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Goes to a button or link and presses it. */
  activate(target: Locator, key?: 'Tab' | 'Shift+Tab'): Promise<void>;
  /** Goes to a text field with this label and types. */
  fill(label: string, text: string): Promise<void>;
  /** Goes to a group of radio buttons, and with the arrow keys to one of them. */
  choose(group: string | RegExp, option: string | RegExp): Promise<void>;
  /** Chooses in a list by typing how it begins. */
  select(label: string, beginning: string): Promise<void>;
  /** Resolves when something has the focus without having asked for it. */
  arrivesAt(target: Locator): Promise<void>;
  /** Stops of the Tab key, on the way so far, at which one could not see where one is. */
  faults(): string[];
  /** The longest ways so far, longest first, for the log. */
  longest(): string[];
}

/** Returns the keys of a screen. */
export function keysOf(page: Page): Keys {
  const faults = new Set<string>();
  const ways: { steps: number; to: string }[] = [];

  async function step(key: string): Promise<void> {
    await page.keyboard.press(key);
    for (const fault of await page.evaluate<string[]>(whatIsWrongWithTheFocus))
      faults.add(`${fault} (after ${key}, on ${new URL(page.url()).pathname})`);
  }

  async function walk(target: Locator, key: string, there: () => Promise<boolean>): Promise<void> {
    await target.first().waitFor();
    for (let steps = 0; steps <= FAR; steps++) {
      if (await there()) {
        ways.push({ steps, to: String(target) });
        return;
      }
      await step(key);
    }
    throw new Error(`Not reached within ${FAR} times ${key}: ${String(target)}`);
  }

  const to: Keys['to'] = (target, key = 'Tab') => walk(target, key, () => isFocused(target));

  return {
    page,
    to,
    async skip() {
      await to(page.getByRole('link', { name: 'Naar de inhoud' }), 'Tab');
      await page.keyboard.press('Enter');
    },
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    async activate(target, key) {
      await to(target, key);
      await page.keyboard.press('Enter');
    },
    async fill(label, text) {
      await to(page.getByLabel(label, { exact: true }).first());
      await page.keyboard.type(text);
    },
    async choose(group, option) {
      const radios = page.getByRole('group', { name: group }).getByRole('radio');
      const wanted = page.getByRole('group', { name: group }).getByRole('radio', { name: option }).first();
      await walk(radios, 'Tab', () => hasFocus(radios));
      await page.keyboard.press('Space');
      for (const _ of await radios.all()) {
        if (await wanted.isChecked()) break;
        await step('ArrowDown');
      }
      expect(await wanted.isChecked(), String(option)).toBe(true);
    },
    async select(label, beginning) {
      const box = page.getByRole('combobox', { name: label });
      await to(box);
      await page.keyboard.type(beginning);
      expect(await box.locator('option:checked').innerText()).toContain(beginning);
    },
    async arrivesAt(target) {
      await expect.poll(() => isFocused(target), { timeout: PATIENCE }).toBe(true);
    },
    faults: () => [...faults],
    longest: () =>
      ways
        .sort((one, other) => other.steps - one.steps)
        .slice(0, 3)
        .map(({ steps, to: target }) => `${steps} x Tab: ${target}`),
  };
}

const isFocused = async (target: Locator): Promise<boolean> =>
  (await target.count()) === 1 &&
  target.evaluate((element) => element === element.ownerDocument.activeElement);

const hasFocus = (targets: Locator): Promise<boolean> =>
  targets.evaluateAll((elements) => elements.some((one) => one === one.ownerDocument.activeElement));

/**
 * In the page: what is wrong with how the focus shows. WCAG 2.4.7: the element with the focus, or the label or the edge
 * around it, has an outline. WCAG 2.4.11: it is in sight, and not under a bar that stays on top.
 */
const whatIsWrongWithTheFocus = `(() => {
  const at = document.activeElement;
  if (!at || at === document.body) return [];
  const name = at.tagName.toLowerCase() + ' "' + (at.ariaLabel ?? (at.labels?.[0] ?? at).textContent ?? '').trim().slice(0, 50) + '"';
  const label = at.closest('label') ?? at.labels?.[0];
  const around = [at, label, at.parentElement].filter(Boolean);
  const marked = around.some((one) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && outlineWidth !== '0px';
  });
  const small = at.getBoundingClientRect();
  const box = small.width < 2 && label ? label.getBoundingClientRect() : small;
  const left = Math.max(0, box.left), right = Math.min(innerWidth, box.right);
  const top = Math.max(0, box.top), bottom = Math.min(innerHeight, box.bottom);
  let seen = 0;
  const places = [0.1, 0.5, 0.9];
  for (const x of places) for (const y of places) {
    const hit = document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y);
    if (hit && around.slice(0, label ? 2 : 1).some((one) => one === hit || one.contains(hit))) seen++;
  }
  return [
    ...(marked ? [] : [name + ' has the focus and nothing shows it']),
    ...(right - left < 2 || bottom - top < 2 ? [name + ' has the focus and is out of sight'] : []),
    ...(right - left >= 2 && bottom - top >= 2 && seen < 5 ? [name + ' has the focus and is covered (' + seen + ' of 9 seen)'] : []),
  ];
})()`;
