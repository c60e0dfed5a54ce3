import { isChosenOneByOne } from '../access/audience.ts';
import { grantedToRegisseur, personOf, trajectOf, type Grant } from '../access/grant.ts';
import { rules } from '../access/rules/index.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { StreamStore } from '../log/stream-store.ts';
import type { ActionState } from '../schema.generated.ts';
import type { PersonRecord } from '../traject/traject.types.ts';
import type { PlanModels, StoredPlan } from './plan.model.ts';
import type { PlanNext } from './plan.next.ts';
import { planIdOf, type PlanOutlines } from './plan.outlines.ts';
import type { PlanNeighbours } from './plan.service.ts';
import type { PlanEvent, PlanState } from './plan.types.ts';
import { viewActions, type ActionView } from './plan.view.ts';

/** An action of the viewer with where it belongs: parent of `MyAction`. */
export interface MyActionView {
  action: ActionView;
  trajectId: string;
  householdName: string;
}

/** What was agreed to be done, and what became of it. The adopted plan itself never changes. */
export interface PlanActions {
  /** Actions with their state now. */
  withProgress(planId: string, actions: ActionView[]): Promise<ActionView[]>;
  /** Actions that count in a traject, soonest first: of these plans, and of any plan those of this owner. */
  actionsOf(
    trajectId: string,
    about: { planIds: ReadonlySet<string>; ownerId: string | null },
  ): Promise<ActionView[]>;
  /** The viewer's own, over all trajecten: still to be done first. */
  myActions(grant: Grant<'OWN'>): Promise<MyActionView[]>;
  /** NOT_YOUR_WORDS for another's action; NOT_FOUND for one that the viewer may not know of. */
  setActionState(grant: Grant<'ACTION_CHANGE'>, actionId: string, state: ActionState): Promise<ActionView>;
}

/** Actions over the streams and the models of plans. `inForce`: adopted plans that still count. */
export function createPlanActions(
  core: Core,
  neighbours: PlanNeighbours,
  streams: StreamStore<PlanState, PlanEvent>,
  { Progress }: PlanModels,
  { inForce, form }: Pick<PlanNext, 'inForce'> & Pick<PlanOutlines, 'form'>,
): PlanActions {
  async function withProgress(planId: string, actions: ActionView[]): Promise<ActionView[]> {
    const progress = await Progress.find({ planId }).lean();
    const states = new Map(progress.map((one) => [one.actionId, one.state]));
    return actions.map((action) => ({ ...action, state: states.get(action.id) ?? action.state }));
  }

  async function actionsOf(
    trajectId: string,
    { planIds, ownerId: self }: Parameters<PlanActions['actionsOf']>[1],
  ): Promise<ActionView[]> {
    const everyone = await neighbours.traject.peopleOf(trajectId);
    const people = new Map(everyone.map((person) => [person.id, person]));
    const found: ActionView[] = [];
    // A plan whose readers are chosen one by one is opened for these alone: that there is one shows in nothing (A1).
    const own = (plan: StoredPlan): boolean =>
      self !== null && (!isChosenOneByOne(form(plan).kind) || (plan.readers ?? []).includes(self));
    for (const plan of await inForce(trajectId)) {
      const { _id } = plan;
      if (!planIds.has(_id) && !own(plan)) continue;
      const agreed = await streams.read(_id, trajectId, (state) => viewActions(state, _id, people));
      // One's own actions are known to who does them, also of a plan that is not read (process: actions).
      const known = agreed.filter(({ ownerId }) => planIds.has(_id) || (self !== null && ownerId === self));
      if (known.length > 0) found.push(...(await withProgress(_id, known)));
    }
    return found.sort(soonestFirst);
  }

  async function personsOf({ viewer }: Grant): Promise<PersonRecord[]> {
    const { traject } = neighbours;
    if (viewer.kind === 'ACCOUNT') return traject.personsOfAccount(viewer.accountId);
    const id = viewer.kind === 'PERSON' ? viewer.personId : null;
    const person = id === null ? null : await traject.personById(id);
    return person?.leftAt === null ? [person] : [];
  }

  return {
    withProgress,
    actionsOf,

    async myActions(grant) {
      const mine: MyActionView[] = [];
      for (const { id, trajectId } of await personsOf(grant)) {
        const traject = await neighbours.traject.trajectById(trajectId);
        if (!traject) continue;
        for (const action of await actionsOf(trajectId, { planIds: new Set(), ownerId: id }))
          if (action.state !== 'DROPPED')
            mine.push({ action, trajectId, householdName: traject.householdName });
      }
      const isDone = ({ action }: MyActionView): number => Number(action.state === 'DONE');
      return mine.sort((a, b) => isDone(a) - isDone(b) || soonestFirst(a.action, b.action));
    },

    async setActionState(grant, actionId, state) {
      const planId = planIdOf(grant);
      const by = personOf(grant);
      const [found, adopted] = await streams.read(planId, trajectOf(grant), (plan) => [
        plan.actions.get(actionId),
        plan.adoptedVersionId !== null,
      ]);
      const action = found ?? fail('NOT_FOUND');
      const own = action.ownerId === by;
      const reads = rules.PLAN_READ(grant.viewer, grant.situation) === null;
      if (!reads && !(own && adopted)) fail('NOT_FOUND');
      if (!own && !grantedToRegisseur(grant)) fail('NOT_YOUR_WORDS');
      await Progress.updateOne(
        { _id: `${planId}:${actionId}` },
        { $set: { planId, actionId, state, at: core.clock.now(), by } },
        { upsert: true },
      );
      await neighbours.traject.publish(trajectOf(grant), { what: ['ACTIONS'], about: { planId } });
      const owner = action.ownerId ? await neighbours.traject.personById(action.ownerId) : null;
      return { ...action, state, planId, ownerName: owner?.name ?? null };
    },
  };
}

const soonestFirst = (a: ActionView, b: ActionView): number =>
  (a.due ?? '9999').localeCompare(b.due ?? '9999');
