import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { PATIENCE } from './meeting/place.ts';

/** What the field in focus is called, and what is said to be wrong with it. */
const inFocus = async (page: Page): Promise<{ label: string; wrong: string }> =>
  page.evaluate(`(() => {
    const one = document.activeElement;
    const ids = (one.getAttribute('aria-describedby') ?? '').split(' ');
    const error = ids.map((id) => document.getElementById(id)).find((said) => said?.id.endsWith('-error'));
    return { label: one.labels?.[0]?.textContent.trim() ?? '', wrong: error?.textContent.trim() ?? '' };
  })()`);

/** Waits until that field has the focus, or one of which this is said. */
export const hasFocus = (page: Page, field: { label?: string; wrong?: string }): Promise<void> =>
  expect.poll(() => inFocus(page), { timeout: PATIENCE }).toMatchObject(field);
