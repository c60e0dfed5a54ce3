import { trusted } from 'mongoose';
import type { Core } from '../core.ts';
import type { Entry } from '../log/log.ts';
import { streamOf, type StoredEvent } from './events.stored.ts';
import type { HappenedListener } from './events.ts';
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
  async function keep(trajectId: string, entries: Entry<StoredEvent>[]): Promise<Told | null> {
    const last = entries.at(-1);
    if (!last) return null;
    const box = await core.keyring.box(trajectId);
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
      // Before it counts as told: who dies here finds it in the log again.
      const happening = { id, trajectId, at, kind: fact.kind, subject: subject.subject ?? null };
      for (const listener of listeners) await listener(happening);
    }
    const told: Told = { seq: last.seq };
    const seenByAll = entries.findLast(
      ({ event }) => event.about?.toldTo === undefined && partsFor('ALL', event.what).length > 0,
    );
    await Traject.updateOne(
      { _id: trajectId, 'told.seq': trusted({ $lt: last.seq }) },
      { $set: { told, ...(seenByAll ? { activeAt: seenByAll.at } : {}) } },
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
