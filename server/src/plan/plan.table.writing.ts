import type { Core } from '../core.ts';
import type { StreamStore } from '../log/stream-store.ts';
import { meetingEvents, nextMeetingEvents } from './plan.meeting.ts';
import type { PlanModels } from './plan.model.ts';
import type { PlanOutlines } from './plan.outlines.ts';
import type { PlanAtTable } from './plan.table.ts';
import type { PlanEvent, PlanState } from './plan.types.ts';

interface With extends Pick<Core, 'accessChanges'> {
  streams: StreamStore<PlanState, PlanEvent>;
  outlineOf: PlanOutlines['outlineOf'];
  Plans: PlanModels['Plans'];
}

/** What the meeting writes in the plan that lies on its table. */
export function createTableWriting({
  streams,
  outlineOf,
  Plans,
  accessChanges,
}: With): Pick<
  PlanAtTable,
  'hideAnswers' | 'openAnswers' | 'noteMeeting' | 'noteNextMeeting' | 'setMeeting'
> {
  async function record(planId: string, events: PlanEvent[]): Promise<void> {
    const { trajectId } = await outlineOf(planId);
    await streams.execute(planId, { trajectId, actor: null, decide: () => events });
  }

  return {
    async hideAnswers(planId, sectionKey) {
      await record(planId, [{ kind: 'answersHidden', sectionKey }]);
    },
    async openAnswers(planId, sectionKey) {
      await record(planId, [{ kind: 'answersOpened', sectionKey }]);
    },

    async noteMeeting(planId, note) {
      const { trajectId, form } = await outlineOf(planId);
      const decide = (state: PlanState): PlanEvent[] => meetingEvents(form, state, note);
      await streams.execute(planId, { trajectId, actor: null, decide });
    },

    async noteNextMeeting(planId, note) {
      const { trajectId, form } = await outlineOf(planId);
      const decide = (state: PlanState): PlanEvent[] => nextMeetingEvents(form, state, note);
      await streams.execute(planId, { trajectId, actor: null, decide });
    },

    async setMeeting(planId, meetingId) {
      await Plans.updateOne({ _id: planId }, { $set: { meetingId } });
      await record(planId, [{ kind: 'meetingSet', meetingId }]);
      // Who reads it because of sitting at the table reads it no longer.
      const { trajectId } = await outlineOf(planId);
      accessChanges.announce({ trajectId });
    },
  };
}
