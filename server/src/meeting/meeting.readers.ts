import { isChosenOneByOne } from '../access/audience.ts';
import { fail } from '../errors.ts';
import type { MeetingNeighbours } from './meeting.service.ts';

/**
 * A meeting over a plan that is read by whom the regisseur chose one by one is for its readers: its agenda would tell
 * others that there is such a plan (A4). Throws NOT_ALL_READ. `personIds`: without the regisseur, who always reads.
 */
export async function mustAllRead(
  { plan: plans }: Pick<MeetingNeighbours, 'plan'>,
  planId: string,
  personIds: readonly string[],
): Promise<void> {
  const plan = await plans.facts.plan(planId);
  if (!plan || !isChosenOneByOne(plan.kind)) return;
  if (!personIds.every((id) => plan.readers?.includes(id))) fail('NOT_ALL_READ');
}
