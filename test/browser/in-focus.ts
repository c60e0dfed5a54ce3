import type { Page } from 'playwright-core';

/** What the field in focus is called, and what is said to be wrong with it. */
export const inFocus = async (page: Page): Promise<{ label: string; wrong: string }> =>
  page.evaluate(`(() => {
    const one = document.activeElement;
    const ids = (one.getAttribute('aria-describedby') ?? '').split(' ');
    const error = ids.map((id) => document.getElementById(id)).find((said) => said?.id.endsWith('-error'));
    return { label: one.labels?.[0]?.textContent.trim() ?? '', wrong: error?.textContent.trim() ?? '' };
  })()`);
