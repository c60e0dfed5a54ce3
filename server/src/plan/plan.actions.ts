import type { PlanAudience } from '../access/audience.ts';
import { grantedToRegisseur, personOf, trajectOf, type Grant } from '../access/grant.ts';
import { rules } from '../access/rules/index.ts';
import { knowsOwnActions } from '../access/rules/plan.rules.ts';
import { isUnconfirmed } from '../access/unproven.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { StreamStore } from '../log/stream-store.ts';
import type { SetActionStateInput } from '../schema.generated.ts';
import { bytesOf } from '../seal/bytes.ts';
import type { PersonRecord } from '../traject/traject.types.ts';
import type { PlanModels, StoredPlan, StoredProgress } from './plan.model.ts';
import type { PlanNext } from './plan.next.ts';
import { audienceOf, planIdOf, type PlanOutlines } from './plan.outlines.ts';
import type { PlanNeighbours } from './plan.service.ts';
import type { PlanEvent, PlanState } from './plan.types.ts';
import { forAll, viewActions, type ActionView } from './plan.view.ts';

/** An action of the viewer with where it belongs: parent of `MyAction`. */
export interface MyActionView {
  action: ActionView;
  trajectId: string;
  householdName: string;
}

/** What becomes of an action: `note` absent leaves what was written, empty takes it away. */
export type ActionProgress = Pick<SetActionStateInput, 'actionId' | 'state' | 'note'>;

const longestNote = 1000;
const notePlace = (id: string) => ({ collection: 'action_progress', id, field: 'sealed' });

/** What was agreed to be done, and what became of it. The adopted plan itself never changes. */
export interface PlanActions {
  /** Actions of a plan with their state now, and what was written of it. */
  withProgress(plan: StoredPlan, actions: ActionView[]): Promise<ActionView[]>;
  /** Actions that count in a traject, soonest first: of these plans, and those of this owner of plans that `own` allows. */
  actionsOf(
    trajectId: string,
    about: { planIds: ReadonlySet<string>; ownerId: string | null; own?: (plan: PlanAudience) => boolean },
  ): Promise<ActionView[]>;
  /** The same for a viewer: of these plans, and the own ones that the viewer may know of. */
  actionsSeen(grant: Grant<'TRAJECT_READ'>, planIds: ReadonlySet<string>): Promise<ActionView[]>;
  /** The viewer's own, over all trajecten: still to be done first. */
  myActions(grant: Grant<'OWN'>): Promise<MyActionView[]>;
  /** NOT_YOUR_WORDS for another's action; NOT_FOUND for one that the viewer may not know of; INPUT_INVALID. */
  setActionState(grant: Grant<'ACTION_CHANGE'>, wish: ActionProgress): Promise<ActionView>;
}

/** Actions over the streams and the models of plans. `inForce`: adopted plans that still count. */
export function createPlanActions(
  core: Core,
  neighbours: PlanNeighbours,
  streams: StreamStore<PlanState, PlanEvent>,
  { Progress }: PlanModels,
  { inForce, form, planOf }: Pick<PlanNext, 'inForce'> & Pick<PlanOutlines, 'form' | 'planOf'>,
): PlanActions {
  async function withProgress(
    { _id: planId, trajectId, follows }: StoredPlan,
    actions: ActionView[],
  ): Promise<ActionView[]> {
    // An action that went along from the plan before has there what became of it, until something is told here.
    const plans = [...(follows ? [follows] : []), planId];
    const found = await Promise.all(plans.map((id) => Progress.find({ planId: id }).lean()));
    const progress = found.flat();
    if (progress.length === 0) return actions;
    const box = await core.keyring.box(trajectId);
    const noteOf = ({ _id, sealed }: StoredProgress): string | null =>
      sealed ? box.open<{ note: string }>(notePlace(_id), bytesOf(sealed)).note : null;
    const known = new Map(progress.map((one) => [one.actionId, one]));
    return actions.map((action) => {
      const now = known.get(action.id);
      return now ? { ...action, state: now.state, note: noteOf(now) } : action;
    });
  }

  /** Keeps the state; of the note what was given, sealed. */
  async function keep(
    grant: Grant,
    planId: string,
    { actionId, state, note }: ActionProgress,
  ): Promise<void> {
    const _id = `${planId}:${actionId}`;
    const said = note?.trim() ?? null;
    if ((said?.length ?? 0) > longestNote)
      fail('INPUT_INVALID', { what: `een tekst heeft hoogstens ${longestNote} letters` });
    const sealed = said ? await core.keyring.seal(trajectOf(grant), notePlace(_id), { note: said }) : null;
    await Progress.updateOne(
      { _id },
      {
        $set: {
          ...{ planId, actionId, state, at: core.clock.now(), by: personOf(grant) },
          ...(said === null ? {} : { sealed }),
        },
      },
      { upsert: true },
    );
  }

  async function actionsOf(
    trajectId: string,
    { planIds, ownerId: self, own = () => false }: Parameters<PlanActions['actionsOf']>[1],
  ): Promise<ActionView[]> {
    const everyone = await neighbours.traject.peopleOf(trajectId);
    const people = new Map(everyone.map((person) => [person.id, person]));
    const found: ActionView[] = [];
    for (const plan of await inForce(trajectId)) {
      const { _id } = plan;
      if (!planIds.has(_id) && !(self !== null && own(audienceOf(plan, form(plan))))) continue;
      const agreed = await streams.read(_id, trajectId, (state) => viewActions(state, _id, forAll(people)));
      // One's own actions are known to who does them, also of a plan that is not read (process: actions).
      // What was struck out before the plan was adopted was never agreed.
      const known = agreed.filter(
        ({ ownerId, state }) =>
          state !== 'DROPPED' && (planIds.has(_id) || (self !== null && ownerId === self)),
      );
      if (known.length > 0) found.push(...(await withProgress(plan, known)));
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

  /** Which plans tell the viewer of a grant of own actions in them. */
  async function ownIn(
    { viewer }: Grant,
    trajectId: string,
    personId: string,
  ): Promise<(plan: PlanAudience) => boolean> {
    const { facts } = neighbours.traject;
    const [self, traject, household] = await Promise.all([
      facts.person(personId),
      facts.traject(trajectId),
      isUnconfirmed(viewer) ? facts.household(trajectId) : null,
    ]);
    const about = { ...(self && { self }), ...(traject && { traject }), ...(household && { household }) };
    return (plan) => knowsOwnActions(viewer, about, plan);
  }

  return {
    withProgress,
    actionsOf,

    actionsSeen: (grant, planIds) =>
      actionsOf(trajectOf(grant), {
        planIds,
        ownerId: grant.situation.self?.id ?? null,
        own: (plan) => knowsOwnActions(grant.viewer, grant.situation, plan),
      }),

    async myActions(grant) {
      const mine: MyActionView[] = [];
      for (const { id, trajectId } of await personsOf(grant)) {
        const traject = await neighbours.traject.trajectById(trajectId);
        // What was still open when it was closed is no longer asked of anyone.
        if (!traject || traject.closed) continue;
        const own = await ownIn(grant, trajectId, id);
        for (const action of await actionsOf(trajectId, { planIds: new Set(), ownerId: id, own }))
          mine.push({ action, trajectId, householdName: traject.householdName });
      }
      const isDone = ({ action }: MyActionView): number => Number(action.state !== 'OPEN');
      return mine.sort((a, b) => isDone(a) - isDone(b) || soonestFirst(a.action, b.action));
    },

    async setActionState(grant, wish) {
      const { actionId } = wish;
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
      await keep(grant, planId, wish);
      await neighbours.traject.publish(trajectOf(grant), { what: ['ACTIONS'], about: { planId } });
      const owner = action.ownerId ? await neighbours.traject.personById(action.ownerId) : null;
      const drawn = { ...action, planId, ownerName: owner?.name ?? null, note: null };
      const [now = drawn] = await withProgress(await planOf(planId), [drawn]);
      return now;
    },
  };
}

const soonestFirst = (a: ActionView, b: ActionView): number =>
  (a.due ?? '9999').localeCompare(b.due ?? '9999');
