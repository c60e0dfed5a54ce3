import { personOf, type Grant } from '../access/grant.ts';
import type { StreamStore } from '../log/stream-store.ts';
import { copiesAfter, copiesBefore, type Part } from './plan.copies.ts';
import { cover, coveredIn, covering, sealedUnder, type Sealed } from './plan.covering.ts';
import type { PlanExecute } from './plan.execute.ts';
import type { PlanModels, StoredPlan } from './plan.model.ts';
import { planIdOf, type PlanOutlines } from './plan.outlines.ts';
import type { PlanProgress } from './plan.progress.ts';
import type { PlanEvent, PlanState } from './plan.types.ts';

/** Covering words, in every plan that holds them. */
export interface PlanCovers {
  /** Covers a part of a plan, with what came along from it or to it, or uncovers it, here alone. FIELD_UNKNOWN. */
  cover(
    grant: Grant<'PLAN_COVER'>,
    wish: { partId: string; covered: boolean; mutationId: string },
  ): Promise<number>;
  /** What stands sealed under a cover, for a professional who asks; nothing when nothing was covered. */
  coveredWords(grant: Grant<'COVERED_READ'>, partId: string): Promise<Sealed>;
  /** Takes something along from a plan: what is covered there meanwhile is covered here too. */
  takingAlong<T>(from: StoredPlan, work: () => Promise<T>): Promise<T>;
}

interface With {
  streams: StreamStore<PlanState, PlanEvent>;
  models: Pick<PlanModels, 'Plans'>;
  outlines: Pick<PlanOutlines, 'planOf'>;
  progress: Pick<PlanProgress, 'notesOf'>;
  change: PlanExecute['change'];
}

/** Over the streams and the registration of plans. */
export function createPlanCovers(given: With): PlanCovers {
  const { streams, outlines, progress, change } = given;
  const { planOf } = outlines;
  const coverCopies = coveringCopies(given);

  const coveredOf = ({ _id, trajectId }: StoredPlan): Promise<Set<string>> =>
    streams.read(_id, trajectId, coveredIn);

  return {
    async cover(grant, { partId, covered, mutationId }) {
      const seq = await change(grant, mutationId, (state, about) => cover(state, about, partId, covered));
      if (covered) await coverCopies(await planOf(planIdOf(grant)), [partId], personOf(grant));
      return seq;
    },

    async coveredWords(grant, partId) {
      const plan = await planOf(planIdOf(grant));
      const { actionIds, ...sealed } = await streams.read(plan._id, plan.trajectId, (state) =>
        sealedUnder(state, partId),
      );
      const notes = await Promise.all(actionIds.map((id) => progress.notesOf(plan, id)));
      const words = [...sealed.words, ...notes.flat()].filter((one) => one.trim() !== '');
      return { ...sealed, words };
    },

    async takingAlong(from, work) {
      const before = await coveredOf(from);
      const done = await work();
      const meanwhile = [...(await coveredOf(from))].filter((id) => !before.has(id));
      if (meanwhile.length > 0) await coverCopies(from, meanwhile, '');
      return done;
    },
  };
}

/** Covers the copies of parts of a plan, along all plans that follow one another, in both directions. */
function coveringCopies({ streams, models: { Plans }, progress: { notesOf } }: With) {
  /** Parts with what they are told under in a plan that follows. */
  async function partsOf(plan: StoredPlan, ids: readonly string[]): Promise<Part[]> {
    const found = await streams.read(plan._id, plan.trajectId, ({ actions }) =>
      ids.map((id) => ({ id, action: actions.get(id) })),
    );
    return Promise.all(
      found.map(async ({ id, action }) =>
        action ? { id, action: { ...action, notes: await notesOf(plan, id) } } : { id },
      ),
    );
  }

  /** Covers the copies of these parts of a plan in one that it follows, or that follows it; returns what they are there. */
  async function coverIn(other: StoredPlan, plan: StoredPlan, parts: readonly Part[], byId: string) {
    let copies: string[] = [];
    await streams.execute(other._id, {
      trajectId: other.trajectId,
      actor: null,
      decide(state) {
        const there = { planId: other._id, formId: other.formId, state };
        const here = { planId: plan._id, formId: plan.formId };
        copies =
          other.follows === plan._id ? copiesAfter(parts, here, there) : copiesBefore(parts, there, here);
        return copies.flatMap((id) => covering(state, id, true, byId));
      },
    });
    return copies;
  }

  return async (start: StoredPlan, partIds: readonly string[], byId: string): Promise<void> => {
    const plans = await Plans.find({ trajectId: start.trajectId }).lean<StoredPlan[]>();
    const seen = new Set([start._id]);
    const left = [{ plan: start, ids: partIds }];
    for (let next = left.shift(); next; next = left.shift()) {
      const { plan, ids } = next;
      if (ids.length === 0) continue;
      const parts = await partsOf(plan, ids);
      for (const other of plans) {
        if (seen.has(other._id) || !(other.follows === plan._id || plan.follows === other._id)) continue;
        seen.add(other._id);
        left.push({ plan: other, ids: await coverIn(other, plan, parts, byId) });
      }
    }
  };
}
