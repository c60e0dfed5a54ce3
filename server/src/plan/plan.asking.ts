import { personOf, trajectOf } from '../access/grant.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import { askedInPrivate } from '../traject/obligation.rules.ts';
import { professionalLeading } from '../traject/professional-leading.ts';
import type { PlanModels } from './plan.model.ts';
import { planIdOf, type PlanOutlines } from './plan.outlines.ts';
import type { PlanNeighbours, PlanService } from './plan.service.ts';

/** Asking for a safety plan by safety agreements, of which the regisseur need not know. */
export function createPlanAsking(
  core: Core,
  { traject }: Pick<PlanNeighbours, 'traject'>,
  { Plans }: Pick<PlanModels, 'Plans'>,
  { planOf }: Pick<PlanOutlines, 'planOf'>,
): Pick<PlanService, 'askForSafetyPlan'> {
  return {
    async askForSafetyPlan(grant) {
      const trajectId = trajectOf(grant);
      const planId = planIdOf(grant);
      const mine = { _id: planId, trajectId, ownerPersonId: personOf(grant) };
      if (grant.situation.plan?.ownerPersonId !== mine.ownerPersonId) fail('NOT_FOUND');
      // A regisseur of the household or network would hear that somebody is not safe (G8).
      if ((await professionalLeading(traject, trajectId)) === null) fail('NO_PROFESSIONAL_LEADS');
      // Asked again it waits again, whatever became of the first time: that it was solved is not told.
      await traject.openObligation(trajectId, { reason: 'SAFETY_PLAN_ASKED', subject: askedInPrivate });
      await Plans.updateOne(mine, { $set: { safetyPlanAskedAt: core.clock.now() } });
      return planOf(planId);
    },
  };
}
