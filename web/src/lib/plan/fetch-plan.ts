/** Milliseconds between tries. */
const AGAIN = 3_000;

/**
 * The live plan and its letters, for a screen that does without at first: half of what a page weighs. Tried again
 * while the line is gone; undefined when nobody waits any more.
 */
export async function fetchPlanStore(
  waits: () => boolean,
): Promise<(typeof import('./plan.svelte.ts'))['PlanStore'] | undefined> {
  while (waits()) {
    try {
      return (await import('./plan.svelte.ts')).PlanStore;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, AGAIN));
    }
  }
  return undefined;
}
