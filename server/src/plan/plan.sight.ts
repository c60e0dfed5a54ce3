import { isConfidential } from '../access/audience.ts';
import { leadsByProfession, personOf, type Grant } from '../access/grant.ts';
import { unprovenSession } from '../access/unproven.ts';
import type { StreamStore } from '../log/stream-store.ts';
import type { StoredPlan } from './plan.model.ts';
import { toldNumber, type Numbered } from './plan.numbers.ts';
import { audienceOf, planIdOf, summaryOf, type PlanOutlines } from './plan.outlines.ts';
import type { PlanProgress } from './plan.progress.ts';
import { isOfOnePerson } from './plan.rules.ts';
import type { DrawnFor, PlanGrant, PlanNeighbours, PlanService, PlanView } from './plan.service.ts';
import type { PlanEvent, PlanState } from './plan.types.ts';
import { viewActions, viewSections, type Seeing } from './plan.view.ts';
import { isAtTable } from './plan.writer.ts';

/** A screen that everyone sees is drawn for nobody: it gets nothing that only some may see (A8). */
const viewerIdOf = ({ situation }: Grant, drawnFor: DrawnFor): string | null =>
  drawnFor === 'SCREEN' ? null : (situation.self?.id ?? null);

/** By whose numbers the plan is told. */
export const numbered = (grant: Grant, drawnFor: DrawnFor): Numbered => ({
  viewerId: viewerIdOf(grant, drawnFor),
  firstReaderId: leadsByProfession(grant) ? personOf(grant) : null,
  session: unprovenSession(grant.viewer),
});

/** A plan as someone sees it. */
export interface PlanSight extends Pick<PlanService, 'view'> {
  /** What drawing has to know; `viewerId` null: for nobody in particular. */
  seeing(plan: StoredPlan, viewerId: string | null): Promise<Seeing>;
}

/** Plans as they are seen, over the streams. */
export function createPlanSight(
  neighbours: Pick<PlanNeighbours, 'traject'>,
  streams: StreamStore<PlanState, PlanEvent>,
  { form, planOf }: PlanOutlines,
  { withProgress }: Pick<PlanProgress, 'withProgress'>,
): PlanSight {
  async function seeing(plan: StoredPlan, viewerId: string | null): Promise<Seeing> {
    const [people, traject] = await Promise.all([
      neighbours.traject.peopleOf(plan.trajectId),
      neighbours.traject.trajectById(plan.trajectId),
    ]);
    return {
      form: form(plan),
      people: new Map(people.map((person) => [person.id, person])),
      regisseurId: traject?.regisseurPersonId ?? null,
      viewerId,
      aboutPersonId: plan.aboutPersonId ?? null,
    };
  }

  async function view(grant: PlanGrant, drawnFor: DrawnFor = 'VIEWER'): Promise<PlanView> {
    const plan = await planOf(planIdOf(grant));
    const session = unprovenSession(grant.viewer);
    const about = { ...(await seeing(plan, viewerIdOf(grant, drawnFor))), session };
    const who = numbered(grant, drawnFor);
    const drawn = await streams.read(plan._id, plan.trajectId, (state, seq) => ({
      seq: toldNumber(state.alone, seq, who),
      sections: viewSections(state, about),
      actions: viewActions(state, plan._id, about),
    }));
    return {
      ...summaryOf(plan),
      ...drawn,
      state: plan.state,
      confidential: isConfidential(audienceOf(plan, about.form)),
      writesOpenly: isAtTable(grant) || isOfOnePerson(about.form),
      actions: await withProgress(plan, drawn.actions, about),
    };
  }

  return { seeing, view };
}
