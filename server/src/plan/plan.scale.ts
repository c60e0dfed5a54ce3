import { grantedToRegisseur, trajectOf, type Grant } from '../access/grant.ts';
import type { StreamStore } from '../log/stream-store.ts';
import type { Text } from '../method/types.ts';
import type { PersonRecord } from '../traject/traject.types.ts';
import type { PlanModels } from './plan.model.ts';
import type { PlanOutlines } from './plan.outlines.ts';
import { seesFirst, type Looking } from './plan.rules.ts';
import type { PlanNeighbours } from './plan.service.ts';
import { mainEntryId, type PlanEvent, type PlanState } from './plan.types.ts';

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

interface Figure {
  personId: string;
  number: number;
  at: number;
  /** Seen by all who read the plan. */
  opened: boolean;
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
    const asked = voiced.sections.flatMap(({ key, fields }) =>
      fields
        .filter(({ kind, perPerson }) => kind === 'SCALE' && perPerson === true)
        .map((field) => ({ entryId: mainEntryId(key), fieldKey: field.key })),
    );
    return streams.read(planId, trajectId, ({ entries }) =>
      asked.flatMap(({ entryId, fieldKey }) =>
        [...(entries.get(entryId)?.answers.values() ?? [])]
          .filter((answer) => answer.fieldKey === fieldKey)
          .flatMap(({ personId, value, at, opened, figures = [] }) => {
            if (personId === null) return [];
            const before = figures.map((one) => ({ personId, ...one, opened: true }));
            const { number } = value;
            return number === undefined
              ? before
              : [...before, { personId, number, at: at.getTime(), opened }];
          }),
      ),
    );
  }

  const safetyPlansOf = async (trajectId: string): Promise<string[]> =>
    (await Plans.find({ trajectId }).lean())
      .filter((plan) => form(plan).kind === 'SAFETY_PLAN')
      .map(({ _id }) => _id);

  const oldestFirst = (figures: Figure[]): Figure[] => figures.toSorted((a, b) => a.at - b.at);

  async function bandsOf(planId: string): Promise<ScaleView['bands']> {
    const { sections } = (await outlineOf(planId)).form;
    const field = sections.flatMap(({ fields }) => fields).find(({ kind }) => kind === 'SCALE');
    return (field?.options ?? []).flatMap(({ from, to = from, label }) =>
      from === undefined || to === undefined ? [] : [{ from, to, label }],
    );
  }

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
      const lineOf = ({ id, name, colour }: PersonRecord): ScaleLine => ({
        personId: id,
        name,
        colour,
        points: oldestFirst(seen.filter(({ personId }) => personId === id)).map(({ at, number }) => ({
          at: new Date(at),
          number,
        })),
      });
      const lines = everyone.map(lineOf).filter(({ points }) => points.length > 0);
      return { bands: await bandsOf(first), lines };
    },

    async noteFall(planId) {
      const { trajectId } = await outlineOf(planId);
      const plans = await safetyPlansOf(trajectId);
      if (!plans.includes(planId)) return;
      const opened = oldestFirst(
        (await Promise.all(plans.map(figuresOf))).flat().filter((one) => one.opened),
      );
      const fell = [...Map.groupBy(opened, ({ personId }) => personId).values()].some((figures) => {
        const [before, last] = figures.slice(-2);
        return before !== undefined && last !== undefined && last.number < before.number;
      });
      if (fell) await traject.openObligation(trajectId, { reason: 'SAFETY_FELL', subject: planId });
    },
  };
}
