import { fetched } from '../ui/fetched.ts';

/**
 * The live plan and its letters, for a screen that does without at first: half of what a page weighs. Undefined when
 * nobody waits any more.
 */
export async function fetchPlanStore(
  waits: () => boolean,
): Promise<(typeof import('./plan.svelte.ts'))['PlanStore'] | undefined> {
  const { PlanStore } = await fetched(() => import('./plan.svelte.ts'));
  return waits() ? PlanStore : undefined;
}
