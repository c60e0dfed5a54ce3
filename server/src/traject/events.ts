import { trusted, type ClientSession } from 'mongoose';
import type { Core } from '../core.ts';
import { createKeyedQueue } from '../keyed-queue.ts';
import type { TimelineItem, TrajectChange } from '../schema.generated.ts';
import { createEventsKeeping } from './events.keeping.ts';
import { createEventsReading } from './events.reading.ts';
import { createEventsWriting } from './events.writing.ts';
import type { TimelineFact, TimelineViewer } from './timeline.rules.ts';
import type { TrajectModels } from './traject.model.ts';
import type { Listener } from './traject.rules.ts';
import type { TrajectEvent } from './traject.types.ts';

/** Something that happened in a traject, by kind and identities alone. */
export interface TrajectHappening {
  /** The same each time that it is told. */
  id: string;
  trajectId: string;
  at: Date;
  kind: TimelineFact['kind'];
  /** Person, meeting or plan that it is about. */
  subject: string | null;
}

/** What goes on elsewhere because of it. It may come more than once. */
export type HappenedListener = (happening: TrajectHappening) => Promise<void>;

/** Events for screens and the timeline, both kept in the log stream of the traject. */
export interface TrajectEvents {
  /** Appends an event; resolves when it is on disk. */
  publish(trajectId: string, event: TrajectEvent): Promise<void>;
  /** Writes an event down in the transaction of what it is about, so that no crash can come between. `publishPending` publishes it. */
  enqueue(session: ClientSession, trajectId: string, event: TrajectEvent): Promise<void>;
  /** Publishes what was written down, each once. What a crash kept back is published when the traject is next looked at. */
  publishPending(trajectId: string): Promise<void>;
  onHappened(listener: HappenedListener): void;
  /** Publishes what a crash kept back in any traject, and lets hear again what somebody failed to hear. */
  publishLeftovers(): Promise<void>;
  /** The timeline as far as the viewer may see it, newest first, at most 200 lines. */
  timelineOf(trajectId: string, viewer: TimelineViewer): Promise<TimelineItem[]>;
  /** Events from now on, as far as who listens may know it at that moment. */
  follow(
    trajectId: string,
    listenerNow: () => Promise<Listener>,
  ): Promise<AsyncIterableIterator<TrajectChange>>;
}

/** Events over the models of trajecten. */
export function createTrajectEvents(core: Core, models: TrajectModels): TrajectEvents {
  const { Traject } = models;
  // Events of one traject go one by one; other processes are met by HeadMoved.
  const queue = createKeyedQueue();
  const listeners: HappenedListener[] = [];
  const keeping = createEventsKeeping(core, { models, listeners });
  const { write, enqueue, writePending } = createEventsWriting(core, { Traject, keeping });

  const publishPending = (trajectId: string) => queue.run(trajectId, () => writePending(trajectId));

  return {
    ...createEventsReading(core, { models, keeping, publishPending }),
    publishPending,
    async publishLeftovers() {
      const left = await Traject.find({ 'untold.id': trusted({ $gt: '' }) }, { _id: 1 }).lean();
      for (const { _id } of left) await publishPending(_id);
      const unheard = await Traject.find({ unheard: true }, { _id: 1 }).lean();
      for (const { _id } of unheard) await queue.run(_id, () => keeping.catchUp(_id));
    },
    onHappened: (listener) => void listeners.push(listener),
    enqueue,
    publish: (trajectId, event) =>
      queue.run(trajectId, async () => {
        await writePending(trajectId);
        await write(trajectId, event, core.clock.now());
      }),
  };
}
