import { grantedToRegisseur, trajectOf, type Grant } from '../access/grant.ts';
import type { StreamStore } from '../log/stream-store.ts';
import type { Text } from '../method/types.ts';
import type { PlanModels } from './plan.model.ts';
import type { PlanOutlines } from './plan.outlines.ts';
import { seesFirst, type Looking } from './plan.rules.ts';
import { bandsIn, figuresIn, hasFallen, linesOf, type Figure } from './plan.scale.rules.ts';
import type { PlanNeighbours } from './plan.service.ts';
import type { PlanEvent, PlanState } from './plan.types.ts';

/** The figures of one person. */
interface ScaleLine {
  personId: string;
  name: string;
  colour: number;
  points: { at: Date; number: number }[];
}

/** Parent of `SafetyScale`. */
export interface ScaleView {
  bands: { from: number; to: number; label: Text }[];
  lines: ScaleLine[];
}

/** Figures that people gave their safety, over the meetings (A18). */
export interface PlanScale {
  /** Of these safety plans, which the viewer reads; null when there is nothing to see. */
  safetyScale(grant: Grant<'TRAJECT_READ'>, planIds: ReadonlySet<string>): Promise<ScaleView | null>;
  /** After answers were opened: when someone's figure is lower than the one before, the regisseur is asked to act. */
  noteFall(planId: string): Promise<void>;
}

/** Scales over the streams and the models of plans. */
export function createPlanScale(
  streams: StreamStore<PlanState, PlanEvent>,
  { Plans }: PlanModels,
  { form, outlineOf }: PlanOutlines,
  { traject }: PlanNeighbours,
): PlanScale {
  async function figuresOf(planId: string): Promise<Figure[]> {
    const { trajectId, form: voiced } = await outlineOf(planId);
    return streams.read(planId, trajectId, (state) => figuresIn(voiced, state));
  }

  const safetyPlansOf = async (trajectId: string): Promise<string[]> =>
    (await Plans.find({ trajectId }).lean())
      .filter((plan) => form(plan).kind === 'SAFETY_PLAN')
      .map(({ _id }) => _id);

  return {
    async safetyScale(grant, planIds) {
      const trajectId = trajectOf(grant);
      const viewerId = grant.situation.self?.id ?? null;
      const mine = (await safetyPlansOf(trajectId)).filter((id) => planIds.has(id));
      const everyone = await traject.peopleOf(trajectId);
      const looking: Looking = {
        viewerId,
        regisseurId: grantedToRegisseur(grant) ? viewerId : null,
        people: new Map(everyone.map((person) => [person.id, person])),
      };
      const seen = (await Promise.all(mine.map(figuresOf)))
        .flat()
        .filter(({ opened, personId }) => opened || personId === viewerId || seesFirst(looking));
      const [first] = mine;
      if (first === undefined || seen.length === 0) return null;
      const bands = bandsIn((await outlineOf(first)).form);
      return { bands, lines: linesOf(everyone, seen) };
    },

    async noteFall(planId) {
      const { trajectId } = await outlineOf(planId);
      const plans = await safetyPlansOf(trajectId);
      if (!plans.includes(planId)) return;
      const fell = hasFallen((await Promise.all(plans.map(figuresOf))).flat());
      if (fell) await traject.openObligation(trajectId, { reason: 'SAFETY_FELL', subject: planId });
    },
  };
}
