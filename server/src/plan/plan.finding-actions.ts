import { isConfidential } from '../access/audience.ts';
import type { StreamStore } from '../log/stream-store.ts';
import type { PlanActions } from './plan.actions.ts';
import type { PlanNext } from './plan.next.ts';
import { audienceOf, type PlanOutlines } from './plan.outlines.ts';
import type { PlanProgress } from './plan.progress.ts';
import type { PlanNeighbours } from './plan.service.ts';
import type { PlanEvent, PlanState } from './plan.types.ts';
import { forAll, viewActions, type ActionView } from './plan.view.ts';

interface With extends Pick<PlanNext, 'inForce'>, Pick<PlanOutlines, 'form'> {
  neighbours: Pick<PlanNeighbours, 'traject'>;
  streams: StreamStore<PlanState, PlanEvent>;
  withProgress: PlanProgress['withProgress'];
}

/** An action of an adopted plan. */
export interface FoundAction extends ActionView {
  /** Only few may know of the plan that it stands in. */
  confidential: boolean;
}

/** Finds what was agreed in the adopted plans of a traject that still count. */
export const findingActions =
  ({ neighbours, streams, inForce, form, withProgress }: With): PlanActions['actionsOf'] =>
  async (trajectId, { planIds, ownerId: self, session, own = () => false }) => {
    const everyone = await neighbours.traject.peopleOf(trajectId);
    const people = new Map(everyone.map((person) => [person.id, person]));
    const who = { viewerId: self, session };
    const found: FoundAction[] = [];
    for (const plan of await inForce(trajectId)) {
      const { _id } = plan;
      const audience = audienceOf(plan, form(plan));
      if (!planIds.has(_id) && !(self !== null && own(audience))) continue;
      const agreed = await streams.read(_id, trajectId, (state) =>
        viewActions(state, _id, forAll(people), who),
      );
      // One's own actions are known to who does them, also of a plan that is not read (process: actions).
      // What was struck out before the plan was adopted was never agreed.
      const known = agreed.filter(
        ({ ownerId, state }) =>
          state !== 'DROPPED' && (planIds.has(_id) || (self !== null && ownerId === self)),
      );
      if (known.length === 0) continue;
      const confidential = isConfidential(audience);
      for (const action of await withProgress(plan, known, who)) found.push({ ...action, confidential });
    }
    return found.sort(soonestFirst);
  };

/** The order of days: what has none comes last. */
export const soonestFirst = (a: ActionView, b: ActionView): number =>
  (a.due ?? '9999').localeCompare(b.due ?? '9999');
