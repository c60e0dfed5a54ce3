import type { Grant } from '../access/grant.ts';
import { fail } from '../errors.ts';
import type { StreamStore } from '../log/stream-store.ts';
import * as changes from './plan.changes.ts';
import type { PlanModels } from './plan.model.ts';
import { planIdOf } from './plan.outlines.ts';
import type { PlanNeighbours, PlanService } from './plan.service.ts';
import type { PlanEvent, PlanState } from './plan.types.ts';

/** A safety plan that its readers make beside the agenda of a meeting, while the others have a pause (A14). */
export interface PlanBeside {
  /**
   * This plan, and no other one beside the agenda, lies on the table of the meeting from now on; null: none. It tells
   * nobody: who reads it hears of it by the meeting. Called by the meeting.
   */
  layBeside(at: { meetingId: string; agendaId: string | null }, planId: string | null): Promise<void>;
  /** Opens what each person answered in a section. MEETING_NOT_RUNNING, NO_ROUND, FIELD_UNKNOWN, PLAN_ADOPTED. */
  openBesideAnswers(
    grant: Grant<'PLAN_LEAD'>,
    wish: { sectionKey: string; mutationId: string },
  ): Promise<number>;
  /** Adopts it; gives the version's identity. MEETING_NOT_RUNNING, CONFLICT, PLAN_ADOPTED, PLAN_NOT_READY. */
  adoptBeside(grant: Grant<'PLAN_LEAD'>, expectedSeq: number): Promise<string>;
}

/** Plans beside an agenda, over the streams and the models of plans. */
export function createPlanBeside(
  streams: StreamStore<PlanState, PlanEvent>,
  { Plans }: PlanModels,
  { traject }: PlanNeighbours,
  { change, adopt, noteFall, noteDone }: Pick<PlanService, 'change' | 'adopt' | 'noteFall' | 'noteDone'>,
): PlanBeside {
  /** The agenda of a meeting is adopted and opened by the meeting; a plan beside it while it lies there. */
  function mustLieBeside({ situation: { meeting } }: Grant, planId: string): void {
    if (meeting?.running !== true) fail('MEETING_NOT_RUNNING');
    if (meeting.planId === planId) fail('NO_ROUND');
  }

  async function put(planId: string, trajectId: string, meetingId: string | null): Promise<void> {
    await Plans.updateOne({ _id: planId }, { $set: { meetingId } });
    await streams.execute(planId, {
      trajectId,
      actor: null,
      decide: (state) => (state.meetingId === meetingId ? [] : [{ kind: 'meetingSet', meetingId }]),
    });
  }

  return {
    async layBeside({ meetingId, agendaId }, planId) {
      const tied = await Plans.find({ meetingId }, { trajectId: 1 }).lean();
      for (const { _id, trajectId } of tied)
        if (_id !== planId && _id !== agendaId) await put(_id, trajectId, null);
      const plan = planId === null ? null : await Plans.findById(planId, { trajectId: 1 }).lean();
      if (!plan) return;
      await put(plan._id, plan.trajectId, meetingId);
      await noteDone(plan._id);
    },

    async openBesideAnswers(grant, { sectionKey, mutationId }) {
      const planId = planIdOf(grant);
      mustLieBeside(grant, planId);
      const seq = await change(grant, mutationId, (state, about) =>
        changes.openAnswers(state, about, sectionKey),
      );
      await noteFall(planId);
      return seq;
    },

    async adoptBeside(grant, expectedSeq) {
      const planId = planIdOf(grant);
      mustLieBeside(grant, planId);
      const { trajectId } = grant.situation.plan ?? fail('NOT_FOUND');
      const { versionId, before } = await adopt(grant, planId, expectedSeq);
      if (before) fail('PLAN_ADOPTED');
      await traject.publish(trajectId, {
        what: ['PLANS', 'ACTIONS'],
        about: { planId },
        timeline: { kind: 'PLAN_ADOPTED', subject: planId },
      });
      return versionId;
    },
  };
}
