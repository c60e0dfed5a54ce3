import type { PlanAudience } from '../access/audience.ts';
import { grantedToRegisseur, personOf, trajectOf, type Grant } from '../access/grant.ts';
import { rules } from '../access/rules/index.ts';
import { knowsOwnActions } from '../access/rules/plan.rules.ts';
import { unprovenSession } from '../access/unproven.ts';
import { fail } from '../errors.ts';
import type { StreamStore } from '../log/stream-store.ts';
import type { SetActionStateInput } from '../schema.generated.ts';
import { withoutCoveredAction } from './plan.covering.ts';
import { findingActions, type FoundAction } from './plan.finding-actions.ts';
import { createMyActions } from './plan.my-actions.ts';
import type { PlanNext } from './plan.next.ts';
import { planIdOf, type PlanOutlines } from './plan.outlines.ts';
import type { PlanProgress } from './plan.progress.ts';
import type { PlanNeighbours } from './plan.service.ts';
import type { PlanEvent, PlanState } from './plan.types.ts';
import { viewAction, type ActionView } from './plan.view.ts';

/** An action of the viewer with where it belongs: parent of `MyAction`. */
export interface MyActionView {
  action: ActionView;
  trajectId: string;
  householdName: string;
  confidential: boolean;
}

/** What becomes of an action: `note` absent leaves what was written, empty takes it away. */
export type ActionProgress = Pick<SetActionStateInput, 'actionId' | 'state' | 'note'>;

/** What was agreed to be done, and what became of it. The adopted plan itself never changes. */
export interface PlanActions {
  /** Actions that count in a traject, soonest first: of these plans, and those of this owner of plans that `own` allows. */
  actionsOf(
    trajectId: string,
    about: {
      planIds: ReadonlySet<string>;
      ownerId: string | null;
      /** The session, when nobody knows for sure that it is the owner's (A24). */
      session?: string | undefined;
      own?: (plan: PlanAudience) => boolean;
    },
  ): Promise<FoundAction[]>;
  /** The same for a viewer: of these plans, and the own ones that the viewer may know of. */
  actionsSeen(grant: Grant<'TRAJECT_READ'>, planIds: ReadonlySet<string>): Promise<ActionView[]>;
  /** The viewer's own, over all trajecten: still to be done first. */
  myActions(grant: Grant<'OWN'>): Promise<MyActionView[]>;
  /** NOT_YOUR_WORDS for another's action; NOT_FOUND for one that the viewer may not know of; INPUT_INVALID. */
  setActionState(grant: Grant<'ACTION_CHANGE'>, wish: ActionProgress): Promise<ActionView>;
}

interface With {
  /** Adopted plans that still count. */
  inForce: PlanNext['inForce'];
  outlines: Pick<PlanOutlines, 'form' | 'planOf'>;
  progress: PlanProgress;
}

/** Actions over the streams of plans. */
export function createPlanActions(
  neighbours: PlanNeighbours,
  streams: StreamStore<PlanState, PlanEvent>,
  { inForce, outlines, progress: { withProgress, keep } }: With,
): PlanActions {
  const actionsOf = findingActions({ neighbours, streams, withProgress, inForce, form: outlines.form });

  return {
    ...createMyActions({ neighbours, actionsOf }),
    actionsOf,

    actionsSeen: (grant, planIds) =>
      actionsOf(trajectOf(grant), {
        planIds,
        ownerId: grant.situation.self?.id ?? null,
        session: unprovenSession(grant.viewer),
        own: (plan) => knowsOwnActions(grant.viewer, grant.situation, plan),
      }),

    async setActionState(grant, wish) {
      const { actionId } = wish;
      const planId = planIdOf(grant);
      const by = personOf(grant);
      const who = { viewerId: by, session: unprovenSession(grant.viewer) };
      const [found, row, adopted] = await streams.read(planId, trajectOf(grant), (plan) => {
        const known = plan.actions.get(actionId);
        return [known, plan.entries.get(known?.goalId ?? ''), plan.adoptedVersionId !== null];
      });
      const action = found ?? fail('NOT_FOUND');
      const own = action.ownerId === by;
      const reads = rules.PLAN_READ(grant.viewer, grant.situation) === null;
      if (!reads && !(own && adopted)) fail('NOT_FOUND');
      if (!own && !grantedToRegisseur(grant)) fail('NOT_YOUR_WORDS');
      await keep(grant, planId, wish);
      await neighbours.traject.publish(trajectOf(grant), { what: ['ACTIONS'], about: { planId } });
      const owner = action.ownerId ? await neighbours.traject.personById(action.ownerId) : null;
      const known = new Map(owner ? [[owner.id, owner]] : []);
      const drawn = viewAction(withoutCoveredAction(action, row, who), planId, { people: known });
      const [now = drawn] = await withProgress(await outlines.planOf(planId), [drawn], who);
      return now;
    },
  };
}
