import { isChosenOneByOne } from '../access/audience.ts';
import { leadsByProfession, type Grant } from '../access/grant.ts';
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

/**
 * Who is invited reads the plan: nobody new does without the consent of all, until why is written down (A10). `known`:
 * who is not new. Throws CONSENT_REFUSED, CONSENT_UNOPENED.
 */
export async function mustNotGrow(
  neighbours: Pick<MeetingNeighbours, 'plan'>,
  grant: Grant,
  planId: string | null,
  { known, wished }: { known: readonly string[]; wished: readonly string[] },
): Promise<void> {
  const { regisseurPersonId } = grant.situation.traject ?? {};
  const more = wished.filter((id) => !known.includes(id) && id !== regisseurPersonId);
  if (planId === null || more.length === 0) return;
  const held = await neighbours.plan.heldBack(planId, { seesFirst: leadsByProfession(grant) });
  if (held) fail(held);
}
