import { trusted } from 'mongoose';
import { leadsByProfession, trajectOf } from '../access/grant.ts';
import type { PlanFacts } from '../access/situation.ts';
import { batchLoader } from '../batch-loader.ts';
import type { Core } from '../core.ts';
import type { StreamStore } from '../log/stream-store.ts';
import { readText } from '../text/text.ts';
import { followPlan } from './plan.follow.ts';
import type { PlanModels, StoredPlan } from './plan.model.ts';
import { audienceOf, planIdOf, type PlanOutlines } from './plan.outlines.ts';
import { gapsBeforeAdopting } from './plan.consent.ts';
import type { PlanService } from './plan.service.ts';
import { numbered, type PlanSight } from './plan.sight.ts';
import type { PlanEvent, PlanState } from './plan.types.ts';

/** What others ask of plans: facts, what is lacking, and following one. */
export function createPlanReading(
  core: Core,
  streams: StreamStore<PlanState, PlanEvent>,
  { Plans }: Pick<PlanModels, 'Plans'>,
  { form, planOf }: PlanOutlines,
  { seeing, view }: PlanSight,
): Pick<
  PlanService,
  'facts' | 'batchedFacts' | 'factsOf' | 'events' | 'coveredWords' | 'gapsOf' | 'plansOf'
> {
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

    async coveredWords(grant, entryId) {
      return streams.read(planIdOf(grant), trajectOf(grant), (state) => {
        const entry = state.entries.get(entryId);
        if (!entry?.covered || !entry.open) return [];
        return [...entry.texts.values()].map(readText).filter((words) => words.trim() !== '');
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
