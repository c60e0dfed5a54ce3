import { personOf } from '../access/grant.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { StreamStore } from '../log/stream-store.ts';
import { edition } from '../method/editions.ts';
import { voicedForms } from '../method/forms.ts';
import type { VoicedForm } from '../method/types.ts';
import { isUuid, uuidFrom } from '../random.ts';
import { carriedEvents } from './plan.carry.ts';
import type { PlanCovers } from './plan.covers.ts';
import { statesIn, type FormerPlans } from './plan.former.ts';
import type { PlanModels, StoredPlan } from './plan.model.ts';
import type { PlanNext } from './plan.next.ts';
import { planIdOf, type PlanOutlines } from './plan.outlines.ts';
import type { PlanNeighbours } from './plan.service.ts';
import type { PlanEvent, PlanState } from './plan.types.ts';

interface With {
  neighbours: Pick<PlanNeighbours, 'traject'>;
  streams: StreamStore<PlanState, PlanEvent>;
  Plans: PlanModels['Plans'];
  outlines: Pick<PlanOutlines, 'planOf' | 'form'>;
  former: FormerPlans;
  takingAlong: PlanCovers['takingAlong'];
}

/** Starting a plan after an adopted one, with what stands in it. */
export function createPlansAfter(core: Core, given: With): Pick<PlanNext, 'prepareNext' | 'goOn' | 'renew'> {
  const {
    neighbours,
    outlines: { planOf, form },
    former: { lastAgreed },
  } = given;
  const startAfter = startingAfter(core, given);

  /** The form in which progress is talked about: of the edition, in the same voice; where there is none, the same form. */
  function formAfter(plan: StoredPlan): VoicedForm {
    const former = form(plan);
    const all = voicedForms(edition(plan.edition) ?? fail('EDITION_UNKNOWN', { edition: plan.edition }));
    const progress = all.filter(({ kind }) => kind === 'PROGRESS_PLAN');
    return progress.find(({ voice }) => voice === former.voice) ?? progress[0] ?? former;
  }

  return {
    async prepareNext({ trajectId, meetingId, planId, separate, adults }) {
      const here = planId === null ? null : await planOf(planId);
      // What was not finished in this meeting goes on in the next.
      if (here?.state === 'DRAFT') return here._id;
      if (separate) return null;
      const former = await lastAgreed(trajectId, isForAll(adults));
      if (!former) return null;
      const startedBy =
        (await neighbours.traject.trajectById(trajectId))?.regisseurPersonId ?? former.startedBy;
      const next = { planId: uuidFrom(meetingId, former._id), formId: formAfter(former).id, startedBy };
      return startAfter(former, next);
    },

    async goOn({ trajectId, planId, formId, startedBy, aboutPersonId }) {
      const { adults = [] } = (await neighbours.traject.facts.household(trajectId)) ?? {};
      const former = await lastAgreed(
        trajectId,
        (plan) =>
          isForAll(adults)(plan) &&
          (plan.aboutPersonId ?? null) === aboutPersonId &&
          formAfter(plan).id === formId,
      );
      return former && startAfter(former, { planId, formId, startedBy });
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
  };
}

/** Whether no adult of the household is left out of a plan. */
const isForAll =
  (adults: readonly string[]) =>
  ({ readers = null }: StoredPlan): boolean =>
    readers === null || adults.every((id) => readers.includes(id));

/** Writes a plan that follows another, once, and takes along what goes on. */
function startingAfter(
  core: Core,
  { streams, Plans, outlines: { planOf, form }, former: { formerOf, progressOf }, takingAlong }: With,
) {
  return async (
    former: StoredPlan,
    next: { planId: string; formId: string; startedBy: string },
  ): Promise<string> => {
    const { trajectId, edition: editionId, readers = null, networkReaders, aboutPersonId = null } = former;
    const { planId, formId, startedBy } = next;
    const registered = { trajectId, edition: editionId, formId, startedAt: core.clock.now(), startedBy };
    const whose = { readers, networkReaders, ownerPersonId: null, aboutPersonId };
    await Plans.updateOne(
      { _id: planId },
      { $setOnInsert: { ...registered, ...whose, state: 'DRAFT', meetingId: null, follows: former._id } },
      { upsert: true },
    );
    const made = await planOf(planId);
    if (made.trajectId !== trajectId || made.follows !== former._id) fail('CONFLICT');
    const voiced = form(made);
    await takingAlong(former, async () => {
      const before = await formerOf(former);
      const became = statesIn(await progressOf(former));
      await streams.execute(planId, {
        trajectId,
        actor: null,
        decide: (state) => carriedEvents(planId, voiced, state, before, became),
      });
    });
    return planId;
  };
}
