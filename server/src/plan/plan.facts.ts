import { trusted } from 'mongoose';
import type { PlanFacts } from '../access/situation.ts';
import { batchLoader } from '../batch-loader.ts';
import type { PlanModels, StoredPlan } from './plan.model.ts';
import { audienceOf, type PlanOutlines } from './plan.outlines.ts';
import type { PlanService } from './plan.service.ts';

/** What rules know of plans. */
export function createPlanFacts(
  { Plans }: Pick<PlanModels, 'Plans'>,
  { form }: Pick<PlanOutlines, 'form'>,
): Pick<PlanService, 'facts' | 'batchedFacts' | 'factsOf'> {
  function factsFrom(plan: StoredPlan): PlanFacts {
    const { _id: id, trajectId, meetingId } = plan;
    return { id, trajectId, meetingId: meetingId ?? null, ...audienceOf(plan, form(plan)) };
  }

  return {
    facts: {
      async plan(id) {
        const plan = await Plans.findById(id).lean();
        return plan && factsFrom(plan);
      },
    },
    batchedFacts: {
      plan: batchLoader(async (ids) => {
        const plans = await Plans.find({ _id: trusted({ $in: ids }) }).lean();
        return new Map(plans.map((plan) => [plan._id, factsFrom(plan)]));
      }),
    },
    async factsOf(trajectId) {
      return (await Plans.find({ trajectId }).lean()).map(factsFrom);
    },
  };
}
