import type { Grant } from './grant.ts';
import { rules } from './rules/index.ts';
import type { MeetingFacts, PlanFacts } from './situation.ts';

/** Plans and meetings of one traject that someone knows of, by identity. */
export interface Known {
  plans: ReadonlySet<string>;
  meetings: ReadonlySet<string>;
}

/** Where the facts of all plans and meetings of a traject come from, each in one look. */
export interface FactsOfTraject {
  plan: { factsOf(trajectId: string): Promise<PlanFacts[]> };
  meeting: { factsOf(trajectId: string): Promise<MeetingFacts[]> };
}

/**
 * What the viewer of a grant knows of a traject, by the same rules as when each is asked for. All of them are looked up
 * at once: were they asked one by one, how long an answer takes would tell how many there are (A1).
 */
export async function knownTo(
  { viewer, situation }: Grant<'TRAJECT_READ' | 'TRAJECT_LEAD'>,
  { plan, meeting }: FactsOfTraject,
): Promise<Known> {
  const trajectId = situation.traject?.id ?? '';
  const [plans, meetings] = await Promise.all([plan.factsOf(trajectId), meeting.factsOf(trajectId)]);
  const byId = new Map(meetings.map((one) => [one.id, one]));
  const readable = plans.filter((one) => {
    const table = one.meetingId === null ? undefined : byId.get(one.meetingId);
    return (
      rules.PLAN_READ(viewer, { ...situation, plan: one, ...(table ? { meeting: table } : {}) }) === null
    );
  });
  const joined = meetings.filter(
    (one) => rules.MEETING_JOIN(viewer, { ...situation, meeting: one }) === null,
  );
  return { plans: new Set(readable.map(({ id }) => id)), meetings: new Set(joined.map(({ id }) => id)) };
}
