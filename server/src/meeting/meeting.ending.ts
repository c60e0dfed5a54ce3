import { personOf, trajectOf } from '../access/grant.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import { meetingIdOf, type MeetingDeciding } from './meeting.deciding.ts';
import * as rules from './meeting.rules.ts';
import type { MeetingNeighbours, MeetingService } from './meeting.service.ts';
import type { MeetingStore } from './meeting.store.ts';

/** Milliseconds between looks for meetings that were forgotten to be closed. */
const LOOK_FOR_FORGOTTEN = 10 * 60 * 1000;

/** Adopting the plan, and the end of a meeting. */
export interface MeetingEnding extends Pick<MeetingService, 'adopt' | 'closeMeeting' | 'closeForgotten'> {
  /** No longer looks for meetings that were forgotten. */
  stopLooking(): void;
}

/** Ends over the store; looks now and then for meetings that nobody closed. */
export function createMeetingEnding(
  core: Core,
  neighbours: Pick<MeetingNeighbours, 'plan'>,
  store: MeetingStore,
  { announce, decideFor, write }: MeetingDeciding,
): MeetingEnding {
  /** Closes meetings that began so long ago that nobody can be in them any more (A3). */
  async function closeForgotten(): Promise<void> {
    for (const { id, trajectId } of await store.open()) {
      const { state } = await store.read(id, trajectId);
      if (state.state !== 'RUNNING' || state.startedAt === null) continue;
      if (!rules.isForgotten(new Date(state.startedAt), core.clock.now())) continue;
      await write(id, trajectId, null, rules.close);
      core.accessChanges.announce({ trajectId });
    }
  }

  const looking = setInterval(() => {
    closeForgotten().catch((error: unknown) =>
      core.logger.warn({ name: (error as Error).name }, 'Meetings that were forgotten could not be closed'),
    );
  }, LOOK_FOR_FORGOTTEN).unref();

  return {
    closeForgotten,
    stopLooking: () => clearInterval(looking),

    async adopt(grant, expectedSeq) {
      const id = meetingIdOf(grant);
      const trajectId = trajectOf(grant);
      const { state } = await store.read(id, trajectId);
      rules.mustRun(state);
      const planId = state.planId ?? fail('NOT_FOUND');
      const { versionId, before } = await neighbours.plan.adopt(grant, planId, expectedSeq);
      // Asked again after a request that was cut off: then the meeting may not know yet.
      await write(id, trajectId, personOf(grant), (now) => rules.adopt(now, versionId));
      return before ? fail('PLAN_ADOPTED') : versionId;
    },

    async closeMeeting(grant) {
      const view = await decideFor(grant, rules.close);
      announce(grant);
      return view;
    },
  };
}
