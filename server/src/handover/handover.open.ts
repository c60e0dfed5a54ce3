import { knownTo } from '../access/known.ts';
import { trajectOf, type Grant } from '../access/grant.ts';
import type { HandedItem, Handover } from '../schema.generated.ts';
import { isKeptFromLay } from '../traject/obligation.rules.ts';
import type { HandoverNeighbours } from './handover.service.ts';

/** Returns what is open in a traject and goes to who takes over, as far as its regisseur knows of it. */
export async function openOf(
  grant: Grant<'TRAJECT_LEAD'>,
  { traject: trajecten, plan, meeting }: Pick<HandoverNeighbours, 'traject' | 'plan' | 'meeting'>,
): Promise<Handover['open']> {
  const trajectId = trajectOf(grant);
  const lay = grant.situation.self?.side !== 'PROFESSIONAL';
  const { plans: readable } = await knownTo(grant, { plan, meeting });
  const [obligations, actions, meetings, plans, asked] = await Promise.all([
    trajecten.obligations.openOf(trajectId),
    plan.actionsOf(trajectId, { planIds: readable, ownerId: null }),
    meeting.factsOf(trajectId),
    plan.plansOf(trajectId),
    meeting.dates.openIn(trajectId),
  ]);
  const lines: [HandedItem, number][] = [
    ['OBLIGATIONS', obligations.filter((one) => !lay || !isKeptFromLay(one)).length],
    ['ACTIONS', actions.filter(({ state }) => state === 'OPEN').length],
    ['MEETINGS', meetings.filter(({ state }) => state !== 'CLOSED').length],
    ['DATES', asked],
    ['PLANS', plans.filter(({ _id, state }) => state === 'DRAFT' && readable.has(_id)).length],
  ];
  return lines.filter(([, count]) => count > 0).map(([item, count]) => ({ item, count }));
}
