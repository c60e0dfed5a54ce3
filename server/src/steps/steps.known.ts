import { leadsByProfession, type Grant } from '../access/grant.ts';
import { knownTo } from '../access/known.ts';
import type { MeetingService } from '../meeting/meeting.service.ts';
import type { MeetingRecord } from '../meeting/meeting.types.ts';
import type { PlanService } from '../plan/plan.service.ts';
import type { RegieService } from '../regie/regie.service.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import type { TrajectRecord } from '../traject/traject.types.ts';
import { meetingKnown, type MeetingKnown, type StepsKnown } from './steps.rules.ts';

/** Whom the steps ask what is done. */
export interface StepsNeighbours {
  traject: TrajectService;
  regie: RegieService;
  plan: PlanService;
  meeting: MeetingService;
}

/** Everything that the steps look at, of one traject, as far as its regisseur knows it. */
export async function stepsKnown(
  grant: Grant<'TRAJECT_LEAD'>,
  { id: trajectId, regisseurPersonId, regieLevel }: TrajectRecord,
  { traject, regie, plan, meeting }: StepsNeighbours,
): Promise<StepsKnown> {
  const [{ plans: readable }, all, intake, decisions, people, records, led] = await Promise.all([
    knownTo(grant, { plan, meeting }),
    plan.plansOf(trajectId),
    traject.desk.intakeOf(trajectId),
    regie.historyOf(trajectId),
    traject.peopleOf(trajectId),
    meeting.recordsOf(trajectId),
    traject.timesLed(trajectId),
  ]);
  const plans = all.filter(({ _id }) => readable.has(_id));
  const household = new Set(people.filter(({ side }) => side === 'HOUSEHOLD').map(({ id }) => id));

  const about = { household, regisseurPersonId, seesFirst: leadsByProfession(grant) };

  async function knownOf(record: MeetingRecord): Promise<MeetingKnown> {
    const { planId } = record;
    const known = planId !== null && readable.has(planId) ? planId : null;
    if (known === null) return meetingKnown(record, about, { consents: new Map(), actions: 0 });
    const [consents, actions] = await Promise.all([
      plan.consents(known),
      plan.actionsOf(trajectId, { planIds: new Set([known]), ownerId: null }),
    ]);
    return meetingKnown(record, about, { consents, actions: actions.length });
  }

  const meetings = (await Promise.all(records.map(knownOf)))
    .filter(({ lost }) => !lost)
    .sort((a, b) => a.startsAt - b.startsAt);
  const kinds = (of: typeof plans) => new Set(of.map((one) => plan.form(one).kind));
  return {
    safetyAsked: intake.unsafe !== null,
    regisseur: regisseurPersonId !== null,
    level: regieLevel,
    raised: decisions.some(({ from, to }) => from !== null && to > from),
    lowered: decisions.some(({ from, to }) => from !== null && to < from),
    handedOver: led > 1,
    started: kinds(plans),
    adopted: kinds(plans.filter(({ state }) => state === 'ADOPTED')),
    meetings,
  };
}
