import { isChosenOneByOne, seeingFromOutside } from '../access/audience.ts';
import { leadsByProfession, type Grant } from '../access/grant.ts';
import { fail } from '../errors.ts';
import type { MeetingNeighbours } from './meeting.service.ts';

/**
 * A meeting over a plan that is read by whom the regisseur chose one by one is for its readers: its agenda would tell
 * others that there is such a plan (A4). One over a plan that leaves an adult of the household out, such as that of a
 * separate meeting, is not for that adult, who would read at the table what was said without them (A5). Throws
 * NOT_ALL_READ. `personIds`: without the regisseur, who always reads.
 */
export async function mustAllRead(...asked: Parameters<typeof allRead>): Promise<void> {
  if (!(await allRead(...asked))) fail('NOT_ALL_READ');
}

/** What `mustAllRead` asks. */
export async function allRead(
  { plan: plans, traject }: Pick<MeetingNeighbours, 'plan' | 'traject'>,
  planId: string,
  personIds: readonly string[],
): Promise<boolean> {
  const plan = await plans.facts.plan(planId);
  if (!plan) return true;
  const others = personIds.filter((id) => !plan.readers?.includes(id));
  if (isChosenOneByOne(plan.kind) && others.length > 0) return false;
  if (plan.readers === null) return true;
  const { adults = [] } = (await traject.facts.household(plan.trajectId)) ?? {};
  return !others.some((id) => adults.includes(id));
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

/** People and a plan for one meeting. */
interface Sitting {
  trajectId: string;
  invited: readonly string[];
}

/** What tells whether somebody is left out of a meeting of the traject. */
export async function leftOutOf({ traject }: Pick<MeetingNeighbours, 'traject'>, trajectId: string) {
  const [known, household] = await Promise.all([
    traject.trajectById(trajectId),
    traject.facts.household(trajectId),
  ]);
  return { household, regisseurId: known?.regisseurPersonId ?? null };
}

/** True when somebody who is not invited would see in the plan that a meeting goes on which leaves an adult out (A5). */
export async function isSeenFromOutside(
  neighbours: Pick<MeetingNeighbours, 'plan' | 'traject'>,
  planId: string,
  { trajectId, invited }: Sitting,
): Promise<boolean> {
  const about = await leftOutOf(neighbours, trajectId);
  return seeingFromOutside(await neighbours.plan.keepersOf(planId), invited, about).length > 0;
}

/** Refuses a plan that somebody from outside reads for a meeting that leaves an adult out. TABLE_IS_SEPARATE. */
export async function mustBeUnseen(...asked: Parameters<typeof isSeenFromOutside>): Promise<void> {
  if (await isSeenFromOutside(...asked)) fail('TABLE_IS_SEPARATE');
}
