import { trusted } from 'mongoose';
import type { StreamStore } from '../log/stream-store.ts';
import type { ActionState } from '../schema.generated.ts';
import type { Former } from './plan.carry.ts';
import type { PlanModels, StoredPlan } from './plan.model.ts';
import type { PlanNext } from './plan.next.ts';
import type { PlanOutlines } from './plan.outlines.ts';
import { planProjection } from './plan.projection.ts';
import type { PlanProgress } from './plan.progress.ts';
import type { PlanNeighbours } from './plan.service.ts';
import type { PlanEvent, PlanState } from './plan.types.ts';
import { forAll, openPart, viewActions, type ActionView } from './plan.view.ts';

/** What was adopted before, for plans that come after it. */
export interface FormerPlans extends Pick<PlanNext, 'inForce' | 'numberOf'> {
  /** A plan with what of it everyone who reads it sees. */
  formerOf(plan: StoredPlan): Promise<Former>;
  /** The plan, of those that count, that agreements were made in last; plans with an audience or purpose of their own are not looked back on. */
  lastAgreed(trajectId: string, counts: (plan: StoredPlan) => boolean): Promise<StoredPlan | null>;
  /** What became of the actions of the plan before, per goal. */
  progressOf(former: StoredPlan): Promise<Map<string, ActionView[]>>;
}

interface With {
  neighbours: Pick<PlanNeighbours, 'traject'>;
  streams: StreamStore<PlanState, PlanEvent>;
  models: Pick<PlanModels, 'Plans' | 'Versions'>;
  outlines: Pick<PlanOutlines, 'planOf' | 'form'>;
  withProgress: PlanProgress['withProgress'];
}

/** Over the streams and the models of plans. */
export function createFormerPlans({
  neighbours,
  streams,
  models: { Plans, Versions },
  outlines: { planOf, form },
  withProgress,
}: With): FormerPlans {
  const adoptedIn = (trajectId: string): Promise<StoredPlan[]> =>
    Plans.find({ trajectId, state: 'ADOPTED' }).sort({ startedAt: -1 }).lean<StoredPlan[]>().exec();

  return {
    async formerOf(plan: StoredPlan): Promise<Former> {
      const state = await streams.read(plan._id, plan.trajectId, (known) =>
        planProjection.thaw(JSON.parse(JSON.stringify(planProjection.freeze(openPart(known))))),
      );
      return { planId: plan._id, form: form(plan), state };
    },

    async lastAgreed(trajectId, counts) {
      const plans = (await adoptedIn(trajectId)).filter(
        (plan) => ['SUPPORT_PLAN', 'PROGRESS_PLAN'].includes(form(plan).kind) && counts(plan),
      );
      const versions = await Versions.find(
        { planId: trusted({ $in: plans.map(({ _id }) => _id) }) },
        { sealed: 0 },
      ).lean();
      const newest = versions.sort((a, b) => b.adoptedAt.getTime() - a.adoptedAt.getTime());
      for (const { planId } of newest) {
        const plan = plans.find(({ _id }) => _id === planId);
        if (plan) return plan;
      }
      return null;
    },

    async progressOf(former: StoredPlan): Promise<Map<string, ActionView[]>> {
      const everyone = await neighbours.traject.peopleOf(former.trajectId);
      const people = new Map(everyone.map((person) => [person.id, person]));
      const agreed = await streams.read(former._id, former.trajectId, (state) =>
        viewActions(state, former._id, forAll(people)),
      );
      const byGoal = new Map<string, ActionView[]>();
      for (const action of await withProgress(former, agreed))
        if (!action.covered) byGoal.set(action.goalId, [...(byGoal.get(action.goalId) ?? []), action]);
      return byGoal;
    },

    numberOf: countingVersions(planOf),

    async inForce(trajectId) {
      const adopted = await adoptedIn(trajectId);
      const followed = new Set(adopted.map(({ follows }) => follows));
      return adopted.filter(({ _id }) => !followed.has(_id));
    },
  };
}

/** Counts back along the plans that it follows. */
const countingVersions =
  (planOf: PlanOutlines['planOf']): PlanNext['numberOf'] =>
  async (plan) => {
    let number = 1;
    for (let at = plan; at.follows;) {
      at = await planOf(at.follows);
      if (at.formId === plan.formId) number++;
    }
    return number;
  };

/** The state of each action, by its identity. */
export const statesIn = (
  byGoal: ReadonlyMap<string, readonly ActionView[]>,
): ReadonlyMap<string, ActionState> =>
  new Map([...byGoal.values()].flat().map(({ id, state }) => [id, state]));
