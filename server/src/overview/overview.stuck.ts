import { isChosenOneByOne, isConfidential } from '../access/audience.ts';
import type { OverviewNeighbours } from './overview.service.ts';
import { earliestDueOf, notAdoptedSince, type Standing } from './standing.rules.ts';

/**
 * What of plans and meetings stands still in a traject. Plans that only their readers may know of do not count, but safety
 * plans for the regisseur who reads them all by profession.
 */
export async function stuckIn(
  trajectId: string,
  { plan, meeting }: Pick<OverviewNeighbours, 'plan' | 'meeting'>,
  readsSafety = false,
): Promise<Pick<Standing, 'earliestDue' | 'notAdoptedAt'>> {
  const plans = (await plan.factsOf(trajectId)).filter(
    (one) => !isConfidential(one) || (readsSafety && isChosenOneByOne(one.kind)),
  );
  const [actions, meetings] = await Promise.all([
    plan.actionsOf(trajectId, { planIds: new Set(plans.map(({ id }) => id)), ownerId: null }),
    meeting.recordsOf(trajectId),
  ]);
  return { earliestDue: earliestDueOf(actions), notAdoptedAt: notAdoptedSince(meetings) };
}

/** For who does not lead: what of plans and meetings stands still is not for them. */
export const nothingStuck = { earliestDue: null, notAdoptedAt: null };
