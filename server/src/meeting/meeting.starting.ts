import { personOf, trajectOf } from '../access/grant.ts';
import { fail } from '../errors.ts';
import type { MeetingCodes } from './meeting.code.ts';
import { meetingIdOf, tableOf, type MeetingDeciding } from './meeting.deciding.ts';
import type { LiveMeetings } from './meeting.live.ts';
import { mustBeUnseen } from './meeting.readers.ts';
import * as rules from './meeting.rules.ts';
import type { MeetingNeighbours, MeetingService } from './meeting.service.ts';
import type { SnapshotMaker } from './meeting.snapshot.ts';
import type { MeetingStore } from './meeting.store.ts';

/** Beginning a meeting, and going to a part of it. */
export function createMeetingStarting(
  neighbours: Pick<MeetingNeighbours, 'plan' | 'traject'>,
  store: MeetingStore,
  codes: MeetingCodes,
  snapshotMaker: SnapshotMaker,
  live: LiveMeetings,
  { decideFor, peopleAround, see }: MeetingDeciding,
): Pick<MeetingService, 'start' | 'goToItem'> {
  return {
    async start(grant) {
      const id = meetingIdOf(grant);
      const trajectId = trajectOf(grant);
      const { state } = await store.read(id, trajectId);
      if (state.state === 'PLANNED') {
        const tied = state.planId ? await neighbours.plan.facts.plan(state.planId) : null;
        const other = tied?.meetingId && tied.meetingId !== id ? await store.facts(tied.meetingId) : null;
        // One that was closed, or forgotten to be closed, does not keep the plan from the next.
        if (other?.running) fail('PLAN_IN_OTHER_MEETING');
        // Readers and the household may have changed since it was planned.
        if (state.planId) await mustBeUnseen(neighbours, state.planId, state);
        const sections = await snapshotMaker.sectionsOf(state.planId);
        const { waits } = await peopleAround(trajectId);
        const { code, until } = await codes.claim(id, trajectId, state.code);
        const wish = { code, until, online: live.online(id), sections, waits };
        await store.execute(id, trajectId, personOf(grant), (now) => rules.start(now, wish));
        // When two start at once, the code of one is in the log; the other's opens nothing.
        const started = await store.read(id, trajectId);
        await codes.endAllBut(id, started.state.code?.digits ?? null);
      }
      const view = await decideFor(grant, (now) => (now.state === 'CLOSED' ? fail('MEETING_CLOSED') : []));
      live.attend(id, trajectId);
      return view;
    },

    async goToItem(grant, index) {
      const id = meetingIdOf(grant);
      const trajectId = trajectOf(grant);
      const { state } = await store.read(id, trajectId);
      const sections = await snapshotMaker.sectionsOf(state.planId);
      const { waits } = await peopleAround(trajectId);
      const { events } = await store.execute(id, trajectId, personOf(grant), (now) =>
        rules.goTo(now, index, sections, waits),
      );
      for (const event of events)
        if (event.kind === 'roundBegan' && state.planId)
          await neighbours.plan.hideAnswers(state.planId, event.sectionKey);
      if (events.some(({ kind }) => kind === 'resumed'))
        await neighbours.plan.layBeside(tableOf(grant), null);
      live.attend(id, trajectId);
      return see(grant);
    },
  };
}
