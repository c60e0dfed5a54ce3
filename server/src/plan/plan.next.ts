import { trusted } from 'mongoose';
import { personOf, trajectOf, type Grant } from '../access/grant.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { StreamStore } from '../log/stream-store.ts';
import { edition } from '../method/editions.ts';
import { voicedForms } from '../method/forms.ts';
import type { VoicedForm } from '../method/types.ts';
import { isUuid, uuidFrom } from '../random.ts';
import type { ActionState } from '../schema.generated.ts';
import { becameEvents, carriedEvents, continueGoal, doneEvents, type Former } from './plan.carry.ts';
import type { PlanActions } from './plan.actions.ts';
import type { PlanModels, StoredPlan } from './plan.model.ts';
import { planIdOf, type PlanOutlines } from './plan.outlines.ts';
import type { PlanNeighbours } from './plan.service.ts';
import { planProjection } from './plan.projection.ts';
import { numbered } from './plan.sight.ts';
import { toldNumber } from './plan.numbers.ts';
import type { PlanEvent, PlanState } from './plan.types.ts';
import { forAll, openPart, viewActions, type ActionView } from './plan.view.ts';

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
  { Plans, Versions }: PlanModels,
  { planOf, form }: PlanOutlines,
  withProgress: PlanActions['withProgress'],
): PlanNext {
  const adoptedIn = (trajectId: string): Promise<StoredPlan[]> =>
    Plans.find({ trajectId, state: 'ADOPTED' }).sort({ startedAt: -1 }).lean<StoredPlan[]>().exec();

  async function formerOf(plan: StoredPlan): Promise<Former> {
    const state = await streams.read(plan._id, plan.trajectId, (known) =>
      planProjection.thaw(JSON.parse(JSON.stringify(planProjection.freeze(openPart(known))))),
    );
    return { planId: plan._id, form: form(plan), state };
  }

  /** The plan that agreements were made in last; plans with an audience or purpose of their own are not looked back on. */
  async function lastAgreed(trajectId: string): Promise<StoredPlan | null> {
    const plans = (await adoptedIn(trajectId)).filter((plan) =>
      ['SUPPORT_PLAN', 'PROGRESS_PLAN'].includes(form(plan).kind),
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
  }

  /** The form in which progress is talked about: of the edition, in the same voice; where there is none, the same form. */
  function formAfter(plan: StoredPlan): VoicedForm {
    const former = form(plan);
    const all = voicedForms(edition(plan.edition) ?? fail('EDITION_UNKNOWN', { edition: plan.edition }));
    const progress = all.filter(({ kind }) => kind === 'PROGRESS_PLAN');
    return progress.find(({ voice }) => voice === former.voice) ?? progress[0] ?? former;
  }

  async function startAfter(
    former: StoredPlan,
    next: { planId: string; formId: string; startedBy: string },
  ): Promise<string> {
    const { trajectId, edition: editionId, readers = null, networkReaders } = former;
    const { planId, formId, startedBy } = next;
    const registered = { trajectId, edition: editionId, formId, startedAt: core.clock.now(), startedBy };
    const audience = { readers, networkReaders, ownerPersonId: null };
    await Plans.updateOne(
      { _id: planId },
      { $setOnInsert: { ...registered, ...audience, state: 'DRAFT', meetingId: null, follows: former._id } },
      { upsert: true },
    );
    const made = await planOf(planId);
    if (made.trajectId !== trajectId || made.follows !== former._id) fail('CONFLICT');
    const before = await formerOf(former);
    const became = statesIn(await progressOf(former));
    const voiced = form(made);
    await streams.execute(planId, {
      trajectId,
      actor: null,
      decide: (state) => carriedEvents(planId, voiced, state, before, became),
    });
    return planId;
  }

  /** What became of the actions of the plan before, per goal. */
  async function progressOf(former: StoredPlan): Promise<Map<string, ActionView[]>> {
    const everyone = await neighbours.traject.peopleOf(former.trajectId);
    const people = new Map(everyone.map((person) => [person.id, person]));
    const agreed = await streams.read(former._id, former.trajectId, (state) =>
      viewActions(state, former._id, forAll(people)),
    );
    const byGoal = new Map<string, ActionView[]>();
    for (const action of await withProgress(former, agreed))
      byGoal.set(action.goalId, [...(byGoal.get(action.goalId) ?? []), action]);
    return byGoal;
  }

  return {
    async prepareNext({ trajectId, meetingId, planId, separate }) {
      const here = planId === null ? null : await planOf(planId);
      // What was not finished in this meeting goes on in the next.
      if (here?.state === 'DRAFT') return here._id;
      if (separate) return null;
      const former = await lastAgreed(trajectId);
      if (!former) return null;
      const startedBy =
        (await neighbours.traject.trajectById(trajectId))?.regisseurPersonId ?? former.startedBy;
      const next = { planId: uuidFrom(meetingId, former._id), formId: formAfter(former).id, startedBy };
      return startAfter(former, next);
    },

    async noteDone(planId) {
      const plan = await planOf(planId);
      if (!plan.follows) return;
      const byGoal = await progressOf(await planOf(plan.follows));
      const { trajectId } = plan;
      const became = statesIn(byGoal);
      const decide = (state: PlanState) => [
        ...becameEvents(state, became),
        ...doneEvents(planId, form(plan), state, byGoal),
      ];
      await streams.execute(planId, { trajectId, actor: null, decide });
    },

    async renew(grant, newPlanId) {
      const former = await planOf(planIdOf(grant));
      if (!isUuid(newPlanId)) fail('INPUT_INVALID', { what: 'planId' });
      if (former.state !== 'ADOPTED') fail('NOT_FOUND');
      const next = { planId: newPlanId, formId: former.formId, startedBy: personOf(grant) };
      await startAfter(former, next);
      await neighbours.traject.publish(former.trajectId, { what: ['PLANS'], about: { planId: newPlanId } });
      return newPlanId;
    },

    async continueGoal(grant, { entryId, mutationId }) {
      if (!isUuid(mutationId)) fail('INPUT_INVALID', { what: 'mutationId' });
      const planId = planIdOf(grant);
      const plan = await planOf(planId);
      const before = await planOf(plan.follows ?? fail('FIELD_UNKNOWN'));
      const former = await formerOf(before);
      const still = [...(await progressOf(before)).values()].flat().filter(({ state }) => state === 'OPEN');
      const open = new Set(still.map(({ id }) => id));
      const actor = personOf(grant);
      const trajectId = trajectOf(grant);
      const { seq } = await streams.execute(planId, {
        trajectId,
        actor,
        mutationId: `${actor}:${mutationId}`,
        decide(state) {
          if (state.adoptedVersionId) fail('PLAN_ADOPTED');
          return continueGoal(planId, form(plan), state, entryId, former, open) ?? fail('FIELD_UNKNOWN');
        },
      });
      const who = numbered(grant, 'VIEWER');
      return streams.read(planId, trajectId, ({ alone }) => toldNumber(alone, seq, who), seq);
    },

    async numberOf(plan) {
      let number = 1;
      for (let at = plan; at.follows;) {
        at = await planOf(at.follows);
        if (at.formId === plan.formId) number++;
      }
      return number;
    },

    async inForce(trajectId) {
      const adopted = await adoptedIn(trajectId);
      const followed = new Set(adopted.map(({ follows }) => follows));
      return adopted.filter(({ _id }) => !followed.has(_id));
    },
  };
}

/** The state of each action, by its identity. */
const statesIn = (byGoal: ReadonlyMap<string, readonly ActionView[]>): ReadonlyMap<string, ActionState> =>
  new Map([...byGoal.values()].flat().map(({ id, state }) => [id, state]));
