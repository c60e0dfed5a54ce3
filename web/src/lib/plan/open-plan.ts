import { PlanStore } from './plan.svelte.ts';

/** Plans that nobody looks at, with something to send yet. */
const lingering = new Map<string, PlanStore>();

/** A plan for a screen: the one that still has something to send from before, or a new one. Call `start` on it. */
export function openPlan(planId: string, options: { write?: boolean } = {}): PlanStore {
  const left = lingering.get(planId);
  lingering.delete(planId);
  return (
    left ??
    new PlanStore(planId, {
      ...options,
      left: (store) => (store.unsent > 0 ? lingering.set(planId, store) : lingering.delete(planId)),
    })
  );
}
