import { fetched } from '../ui/fetched.ts';

/**
 * `openPlan`, with the live plan and its letters, for a screen that does without at first: half of what a page weighs.
 * Undefined when nobody waits any more.
 */
export async function fetchOpenPlan(
  waits: () => boolean,
): Promise<(typeof import('./open-plan.ts'))['openPlan'] | undefined> {
  const { openPlan } = await fetched(() => import('./open-plan.ts'));
  return waits() ? openPlan : undefined;
}
