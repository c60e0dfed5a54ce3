import { PlanStore } from './plan.svelte.ts';
import type { PlanOptions } from './plan.types.ts';

/** Plans that nobody looks at, with something to send yet. */
const unsent = new Map<string, PlanStore>();

/**
 * A plan for a screen, the one way to get it: the plan that still has something to send from before, or a new one. Call
 * `start` on it. A screen that everyone sees (`screen`) always gets its own.
 */
export function openPlan(
  planId: string,
  options: Pick<PlanOptions<PlanStore>, 'write' | 'screen'> = {},
): PlanStore {
  if (options.screen) return new PlanStore(planId, options);
  const left = unsent.get(planId);
  unsent.delete(planId);
  return (
    left ??
    new PlanStore(planId, {
      ...options,
      left: (store) => (store.unsent > 0 ? unsent.set(planId, store) : unsent.delete(planId)),
    })
  );
}
