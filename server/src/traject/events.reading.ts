import type { Core } from '../core.ts';
import type { Entry } from '../log/log.ts';
import type { TimelineItem } from '../schema.generated.ts';
import { bytesOf } from '../seal/bytes.ts';
import type { EventsKeeping } from './events.keeping.ts';
import { streamOf, type StoredEvent } from './events.stored.ts';
import type { TrajectEvents } from './events.ts';
import { eachFor } from './following.ts';
import { itemOf, maySee, type RecordedSentence, type TimelineFact } from './timeline.rules.ts';
import type { TrajectModels } from './traject.model.ts';
import { partsHeard } from './traject.rules.ts';

const timelineLength = 200;

interface With {
  models: Pick<TrajectModels, 'TimelineItem'>;
  keeping: Pick<EventsKeeping, 'catchUp'>;
  publishPending: TrajectEvents['publishPending'];
}

/** The timeline, and following what happens, for one viewer. What a crash kept back is published first. */
export function createEventsReading(
  core: Core,
  { models: { TimelineItem }, keeping: { catchUp }, publishPending }: With,
): Pick<TrajectEvents, 'timelineOf' | 'follow'> {
  return {
    async timelineOf(trajectId, viewer) {
      await publishPending(trajectId);
      await catchUp(trajectId);
      const box = await core.keyring.box(trajectId);
      const items: TimelineItem[] = [];
      for await (const line of TimelineItem.find({ trajectId }).sort({ seq: -1 }).lean().cursor()) {
        if (!maySee(line, viewer)) continue;
        const { _id, at, kind, sealed } = line;
        const place = { collection: 'timeline', id: _id, field: 'sealed' };
        const fact = box.open<TimelineFact | Pick<RecordedSentence, 'text'>>(place, bytesOf(sealed));
        items.push(itemOf(_id, at, 'text' in fact ? { kind, ...fact } : fact));
        if (items.length === timelineLength) break;
      }
      return items;
    },

    async follow(trajectId, listenerNow) {
      await publishPending(trajectId);
      const { seq } = await catchUp(trajectId);
      const batches = core.log.follow(streamOf(trajectId), trajectId, seq) as AsyncIterableIterator<
        Entry<StoredEvent>[]
      >;
      return eachFor(batches, async ({ event }) => {
        const what = partsHeard(event, await listenerNow());
        return what.length === 0 ? null : { trajectId, what };
      });
    },
  };
}
