import { viewer } from '#lib/account/viewer.svelte.ts';
import { askPlanEarly, forgetEarlyPlan } from '#lib/plan/early.ts';
import { isLocked } from '#lib/ui/leave.ts';

interface Loading {
  params: { planId: string };
  parent: () => Promise<unknown>;
}

/** At the first page of a visit the plan is asked beside who this is. After leaving fast nothing is asked before the lock. */
export async function load({ params, parent }: Loading): Promise<void> {
  if (viewer.me !== null || isLocked()) return;
  askPlanEarly(params.planId);
  try {
    await parent();
  } catch (thrown) {
    forgetEarlyPlan();
    throw thrown;
  }
}
