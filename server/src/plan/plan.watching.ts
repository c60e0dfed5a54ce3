import type { Core } from '../core.ts';
import type { Entry } from '../log/log.ts';
import type { StreamStore } from '../log/stream-store.ts';
import type { PlanOutlines } from './plan.outlines.ts';
import { sectionOfEvent } from './plan.projection.ts';
import type { PlanService } from './plan.service.ts';
import type { PlanEvent, PlanState } from './plan.types.ts';

interface With extends Pick<Core, 'log' | 'logger'> {
  streams: Pick<StreamStore<PlanState, PlanEvent>, 'read'>;
  outlineOf: PlanOutlines['outlineOf'];
}

/** Hears of every change of a plan, by the sections in which it is. */
export const watchingPlans =
  ({ log, logger, streams, outlineOf }: With): PlanService['watch'] =>
  (planId, listener) => {
    let following: AsyncIterableIterator<Entry[]> | undefined;
    let ended = false;
    async function follow(): Promise<void> {
      const { trajectId } = await outlineOf(planId);
      const head = await streams.read(planId, trajectId, (_state, seq) => seq);
      if (ended) return;
      following = log.follow(`plan:${planId}`, trajectId, head);
      for await (const entries of following) {
        const events = entries.flatMap((entry) => entry.event as PlanEvent[]);
        const sections = (state: PlanState) => events.map((event) => sectionOfEvent(state, event));
        const keys = await streams.read(planId, trajectId, sections, entries.at(-1)?.seq);
        listener(new Set(keys.filter((key) => key !== undefined)));
      }
    }
    follow().catch(() => logger.warn('a plan could not be watched'));
    return () => {
      ended = true;
      void following?.return?.();
    };
  };
