import { viewer } from '#lib/account/viewer.svelte.ts';
import { askPlanEarly } from '#lib/plan/early.ts';
import { isLocked } from '#lib/ui/leave.ts';

/** At the first page of a visit the plan is asked beside who this is. After leaving fast nothing is asked before the lock. */
export function load({ params }: { params: { planId: string } }): void {
  if (viewer.me === null && !isLocked()) askPlanEarly(params.planId);
}
