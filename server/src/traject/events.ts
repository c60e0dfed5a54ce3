import { trusted, type ClientSession } from 'mongoose';
import { createKeyedQueue } from '../keyed-queue.ts';
import type { Core } from '../core.ts';
import { HeadMoved, WrittenBefore, type Entry } from '../log/log.ts';
import { bytesOf } from '../seal/bytes.ts';
import type { TimelineItem, TrajectChange } from '../schema.generated.ts';
import { eachFor } from './following.ts';
import type { Told, TrajectModels } from './traject.model.ts';
import { partsFor, partsHeard, type Listener } from './traject.rules.ts';
import {
  itemOf,
  maySee,
  type TimelineViewer,
  type RecordedSentence,
  type TimelineFact,
} from './timeline.rules.ts';
import type { TrajectEvent } from './traject.types.ts';

/** An event as it stands in the log. */
interface StoredEvent {
  what: TrajectEvent['what'];
  timeline?: (TimelineFact | RecordedSentence) & { id: string };
  about?: TrajectEvent['about'];
}

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

const streamOf = (trajectId: string) => `traject:${trajectId}` as const;
const timelineLength = 200;

/** Events for screens and the timeline, both kept in the log stream of the traject. */
export interface TrajectEvents {
  /** Appends an event; resolves when it is on disk. */
  publish(trajectId: string, event: TrajectEvent): Promise<void>;
  /** Writes an event down in the transaction of what it is about, so that no crash can come between. `publishPending` publishes it. */
  enqueue(session: ClientSession, trajectId: string, event: TrajectEvent): Promise<void>;
  /** Publishes what was written down, each once. What a crash kept back is published when the traject is next looked at. */
  publishPending(trajectId: string): Promise<void>;
  onHappened(listener: HappenedListener): void;
  /** Publishes what a crash kept back in any traject. */
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
export function createTrajectEvents(core: Core, { Traject, TimelineItem }: TrajectModels): TrajectEvents {
  // Events of one traject go one by one; other processes are met by HeadMoved.
  const queue = createKeyedQueue();
  const listeners: HappenedListener[] = [];

  /** What was told so far. The timeline gets lines that a crash kept from it. */
  async function catchUp(trajectId: string): Promise<Told> {
    const stored = await Traject.findById(trajectId, { told: 1 }).lean();
    if (!stored) throw new Error('There is no such traject to tell about.');
    const missed = (await core.log.read(
      streamOf(trajectId),
      trajectId,
      stored.told.seq,
    )) as Entry<StoredEvent>[];
    return (await keep(trajectId, missed)) ?? stored.told;
  }

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

  async function write(
    trajectId: string,
    { what, about, timeline }: TrajectEvent,
    at: Date,
    mutationId?: string,
  ): Promise<void> {
    const line = timeline && { ...timeline, id: core.random.uuid() };
    for (let attempt = 0; attempt < 20; attempt++) {
      const told = await catchUp(trajectId);
      const event: StoredEvent = {
        what,
        ...(about ? { about } : {}),
        ...(line ? { timeline: line } : {}),
      };
      try {
        const entry = { at, actor: null, event, mutationId };
        const written = await core.log.append(streamOf(trajectId), trajectId, told.seq, entry);
        await keep(trajectId, [written as Entry<StoredEvent>]);
        return;
      } catch (error) {
        if (error instanceof WrittenBefore) return;
        if (!(error instanceof HeadMoved)) throw error;
      }
    }
    throw new Error('The log of a traject kept moving.');
  }

  const pendingPlace = (trajectId: string, id: string) => ({
    collection: 'trajecten',
    id: `${trajectId}:${id}`,
    field: 'untold',
  });

  async function writePending(trajectId: string): Promise<void> {
    const stored = await Traject.findById(trajectId, { untold: 1 }).lean();
    for (const { id, at, sealed } of stored?.untold ?? []) {
      const event = await core.keyring.open<TrajectEvent>(
        trajectId,
        pendingPlace(trajectId, id),
        bytesOf(sealed),
      );
      await write(trajectId, event, at, id);
      await Traject.updateOne({ _id: trajectId }, { $pull: { untold: { id } } });
    }
  }

  const publishPending = (trajectId: string) => queue.run(trajectId, () => writePending(trajectId));

  return {
    publishPending,
    async publishLeftovers() {
      const left = await Traject.find({ 'untold.id': trusted({ $gt: '' }) }, { _id: 1 }).lean();
      for (const { _id } of left) await publishPending(_id);
    },
    onHappened: (listener) => void listeners.push(listener),

    async enqueue(session, trajectId, event) {
      const id = core.random.uuid();
      const sealed = await core.keyring.seal(trajectId, pendingPlace(trajectId, id), event);
      await Traject.updateOne(
        { _id: trajectId },
        { $push: { untold: { id, at: core.clock.now(), sealed } } },
        { session },
      );
    },

    publish: (trajectId, event) =>
      queue.run(trajectId, async () => {
        await writePending(trajectId);
        await write(trajectId, event, core.clock.now());
      }),

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
