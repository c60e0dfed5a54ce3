import { leadsByProfession, trajectOf } from '../access/grant.ts';
import type { Core } from '../core.ts';
import type { StreamStore } from '../log/stream-store.ts';
import { followPlan } from './plan.follow.ts';
import type { PlanModels } from './plan.model.ts';
import { planIdOf, type PlanOutlines } from './plan.outlines.ts';
import { gapsBeforeAdopting } from './plan.consent.ts';
import type { PlanService } from './plan.service.ts';
import { numbered, type PlanSight } from './plan.sight.ts';
import type { PlanEvent, PlanState } from './plan.types.ts';

/** What others ask of plans: what is lacking, and following one. */
export function createPlanReading(
  core: Core,
  streams: StreamStore<PlanState, PlanEvent>,
  { Plans }: Pick<PlanModels, 'Plans'>,
  { form, planOf }: PlanOutlines,
  { seeing, view }: PlanSight,
): Pick<PlanService, 'events' | 'gapsOf' | 'plansOf'> {
  return {
    async events(grant, { after, screen, anew }) {
      const drawnFor = screen ? 'SCREEN' : 'VIEWER';
      return followPlan({
        log: core.log,
        planId: planIdOf(grant),
        trajectId: trajectOf(grant),
        // Past the end: the whole plan comes first.
        after: anew ? Number.MAX_SAFE_INTEGER : after,
        streams,
        who: numbered(grant, drawnFor),
        see: async () => seeing(await planOf(planIdOf(grant)), null),
        whole: () => view(grant, drawnFor),
      });
    },

    async gapsOf(grant) {
      const plan = await planOf(planIdOf(grant));
      const { people } = await seeing(plan, null);
      const answers = { seesFirst: leadsByProfession(grant) };
      return streams.read(plan._id, plan.trajectId, (state) =>
        gapsBeforeAdopting(form(plan), state, people, answers),
      );
    },

    plansOf: (trajectId) => Plans.find({ trajectId }).sort({ startedAt: -1 }).lean(),
  };
}
