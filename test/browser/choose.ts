import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { PATIENCE } from './meeting/place.ts';

/**
 * Chooses a round button, or ticks or unticks a box, as a finger does: on its label. What comes late above it may move it
 * away under the finger; then one taps again.
 */
export async function choose(box: Locator, wanted = true): Promise<void> {
  const label = box.locator('xpath=ancestor::label');
  await expect
    .poll(
      async () => {
        if ((await box.isChecked()) !== wanted) await label.click();
        return box.isChecked();
      },
      { timeout: PATIENCE },
    )
    .toBe(wanted);
}
