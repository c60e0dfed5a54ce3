import { trusted } from 'mongoose';
import type { Core } from '../core.ts';
import type { Entry } from '../log/log.ts';
import { streamOf, type StoredEvent } from './events.stored.ts';
import type { HappenedListener, TrajectHappening } from './events.ts';
import type { Told, TrajectModels } from './traject.model.ts';
import { partsFor } from './traject.rules.ts';

/** What of the log of a traject stands in its timeline, and was told to who listens. */
export interface EventsKeeping {
  /** Takes over what a crash kept from the timeline; returns what was told so far. */
  catchUp(trajectId: string): Promise<Told>;
  /** Takes entries over that were just written; null when there are none. */
  keep(trajectId: string, entries: Entry<StoredEvent>[]): Promise<Told | null>;
}

interface With {
  models: Pick<TrajectModels, 'Traject' | 'TimelineItem'>;
  listeners: readonly HappenedListener[];
}

/** Over the models of trajecten. */
export function createEventsKeeping(
  core: Core,
  { models: { Traject, TimelineItem }, listeners }: With,
): EventsKeeping {
  const allHear = telling(core, listeners);

  async function keep(trajectId: string, entries: Entry<StoredEvent>[]): Promise<Told | null> {
    const [first, last] = [entries[0], entries.at(-1)];
    if (!first || !last) return null;
    const box = await core.keyring.box(trajectId);
    let allHeard = true;
    for (const { seq, at, event } of entries) {
      if (!event.timeline) continue;
      const { id, ...fact } = event.timeline;
      const subject = 'subject' in fact ? { subject: fact.subject } : {};
      const sealed = box.seal({ collection: 'timeline', id, field: 'sealed' }, fact);
      await TimelineItem.updateOne(
        { _id: id },
        { $setOnInsert: { trajectId, seq, at, kind: fact.kind, ...subject, sealed } },
        { upsert: true },
      );
      const happening = { id, trajectId, at, kind: fact.kind, subject: subject.subject ?? null };
      if (!(await allHear(happening))) allHeard = false;
    }
    const told: Told = { seq: last.seq };
    const seenByAll = entries.findLast(
      ({ event }) => event.about?.toldTo === undefined && partsFor('ALL', event.what).length > 0,
    );
    const active = seenByAll ? { activeAt: seenByAll.at } : {};
    const later = { $lt: last.seq };
    // Not told as long as somebody did not hear it, or what was before it: who comes next finds it in the log again.
    const following = { _id: trajectId, 'told.seq': trusted({ $gte: first.seq - 1, ...later }) };
    const isTold =
      allHeard &&
      (await Traject.updateOne(following, { $set: { told, ...active }, $unset: { unheard: 1 } }))
        .matchedCount > 0;
    if (!isTold)
      await Traject.updateOne(
        { _id: trajectId, 'told.seq': trusted(later) },
        { $set: { unheard: true, ...active } },
      );
    return told;
  }

  return {
    keep,
    async catchUp(trajectId) {
      const stored = await Traject.findById(trajectId, { told: 1 }).lean();
      if (!stored) throw new Error('There is no such traject to tell about.');
      const missed = (await core.log.read(
        streamOf(trajectId),
        trajectId,
        stored.told.seq,
      )) as Entry<StoredEvent>[];
      return (await keep(trajectId, missed)) ?? stored.told;
    },
  };
}

/** What goes on elsewhere may fail: what happened is on disk, and nobody here waits for that. Resolves with whether all heard. */
const telling =
  ({ logger }: Pick<Core, 'logger'>, listeners: readonly HappenedListener[]) =>
  async (happening: TrajectHappening): Promise<boolean> => {
    const answers = await Promise.allSettled(listeners.map(async (listener) => listener(happening)));
    const all = answers.every(({ status }) => status === 'fulfilled');
    if (!all) logger.error({ kind: happening.kind }, 'who listens to trajecten failed');
    return all;
  };
