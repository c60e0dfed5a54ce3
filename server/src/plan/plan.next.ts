import { personOf, trajectOf, type Grant } from '../access/grant.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { StreamStore } from '../log/stream-store.ts';
import { isUuid } from '../random.ts';
import { createPlansAfter } from './plan.after.ts';
import { becameEvents, continueGoal, doneEvents } from './plan.carry.ts';
import type { PlanCovers } from './plan.covers.ts';
import { createFormerPlans, statesIn } from './plan.former.ts';
import type { PlanModels, StoredPlan } from './plan.model.ts';
import { toldNumber } from './plan.numbers.ts';
import { planIdOf, type PlanOutlines } from './plan.outlines.ts';
import type { PlanProgress } from './plan.progress.ts';
import type { PlanNeighbours } from './plan.service.ts';
import { numbered } from './plan.sight.ts';
import type { PlanEvent, PlanState } from './plan.types.ts';

/** Plans that come after an adopted one: the next meeting's, and a new version of the same. */
export interface PlanNext {
  /**
   * The plan for the next meeting, with what the adopted one agreed; the plan of this meeting itself when it is not
   * adopted. The same meeting again returns the same plan. Null when nothing was agreed yet.
   */
  prepareNext(about: {
    trajectId: string;
    meetingId: string;
    planId: string | null;
    /** An adult of the household is left out, who would see that a plan came: the regisseur chooses one (A5). */
    separate: boolean;
    /** Adults of the household: what some of them may not read does not go on where all are. */
    adults: readonly string[];
  }): Promise<string | null>;
  /**
   * Begins a plan of the household, or of one person of it, with what the last adopted one of the same agreed; returns null, and
   * begins nothing, when nothing was agreed or this form does not come next. CONFLICT.
   */
  goOn(begun: {
    trajectId: string;
    planId: string;
    formId: string;
    startedBy: string;
    aboutPersonId: string | null;
  }): Promise<string | null>;
  /** Writes in a plan that follows another what became of its actions, and of each goal that it looks back on. */
  noteDone(planId: string): Promise<void>;
  /** Starts a new version of an adopted plan, with everything that stands in it; returns its id. NOT_FOUND, CONFLICT. */
  renew(grant: Grant<'PLAN_LEAD'>, newPlanId: string): Promise<string>;
  /** Lets a goal that the plan looks back on go on in the coming period. FIELD_UNKNOWN, PLAN_ADOPTED. */
  continueGoal(grant: Grant<'PLAN_WRITE'>, wish: { entryId: string; mutationId: string }): Promise<number>;
  /** How many-th version of its form an adoption of this plan makes. */
  numberOf(plan: StoredPlan): Promise<number>;
  /** Adopted plans that no later adopted plan followed: what was agreed and still counts, newest first. */
  inForce(trajectId: string): Promise<StoredPlan[]>;
}

/** Plans that follow, over the streams and the models of plans. */
export function createPlanNext(
  core: Core,
  neighbours: PlanNeighbours,
  streams: StreamStore<PlanState, PlanEvent>,
  models: PlanModels,
  outlines: PlanOutlines,
  { withProgress, takingAlong }: Pick<PlanProgress, 'withProgress'> & Pick<PlanCovers, 'takingAlong'>,
): PlanNext {
  const { planOf, form } = outlines;
  const { Plans } = models;
  const former = createFormerPlans({ neighbours, streams, models, outlines, withProgress });
  const { inForce, numberOf, formerOf, progressOf } = former;

  return {
    ...createPlansAfter(core, { neighbours, streams, Plans, outlines, former, takingAlong }),
    inForce,
    numberOf,

    async noteDone(planId) {
      const plan = await planOf(planId);
      if (!plan.follows) return;
      const before = await planOf(plan.follows);
      const { trajectId } = plan;
      await takingAlong(before, async () => {
        const byGoal = await progressOf(before);
        const became = statesIn(byGoal);
        const decide = (state: PlanState) => [
          ...becameEvents(state, became),
          ...doneEvents(planId, form(plan), state, byGoal),
        ];
        await streams.execute(planId, { trajectId, actor: null, decide });
      });
    },

    async continueGoal(grant, { entryId, mutationId }) {
      if (!isUuid(mutationId)) fail('INPUT_INVALID', { what: 'mutationId' });
      const planId = planIdOf(grant);
      const plan = await planOf(planId);
      const before = await planOf(plan.follows ?? fail('FIELD_UNKNOWN'));
      const actor = personOf(grant);
      const trajectId = trajectOf(grant);
      const { seq } = await takingAlong(before, async () => {
        const carried = await formerOf(before);
        const still = [...(await progressOf(before)).values()].flat().filter(({ state }) => state === 'OPEN');
        const open = new Set(still.map(({ id }) => id));
        return streams.execute(planId, {
          trajectId,
          actor,
          mutationId: `${actor}:${mutationId}`,
          decide(state) {
            if (state.adoptedVersionId) fail('PLAN_ADOPTED');
            return continueGoal(planId, form(plan), state, entryId, carried, open) ?? fail('FIELD_UNKNOWN');
          },
        });
      });
      const who = numbered(grant, 'VIEWER');
      return streams.read(planId, trajectId, ({ alone }) => toldNumber(alone, seq, who), seq);
    },
  };
}
