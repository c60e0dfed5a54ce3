import { trusted, type ClientSession } from 'mongoose';
import { createKeyedQueue } from '../keyed-queue.ts';
import type { Core } from '../core.ts';
import { HeadMoved, WrittenBefore, type Entry } from '../log/log.ts';
import { bytesOf } from '../seal/bytes.ts';
import type { TimelineItem, TrajectChange } from '../schema.generated.ts';
import type { Told, TrajectModels } from './traject.model.ts';
import { partsFor, partsHeard, type Listener } from './traject.rules.ts';
import { itemOf, maySee, type Onlooker, type RecordedSentence, type TimelineFact } from './timeline.rules.ts';
import type { TrajectNews } from './traject.types.ts';

/** A piece of news as it stands in the log. */
interface TrajectEvent {
  what: TrajectNews['what'];
  timeline?: (TimelineFact | RecordedSentence) & { id: string };
  about?: TrajectNews['about'];
}

const streamOf = (trajectId: string) => `traject:${trajectId}` as const;
const timelineLength = 200;

/** Telling screens and keeping the timeline, both from the log stream of the traject. */
export interface News {
  /** Appends a piece of news; resolves when it is on disk. */
  tell(trajectId: string, news: TrajectNews): Promise<void>;
  /** Writes news down in the transaction of what it is about, so that no crash can come between. `tellNoted` tells it. */
  note(session: ClientSession, trajectId: string, news: TrajectNews): Promise<void>;
  /** Tells what was noted, each once. What a crash kept from being told is told when the traject is next looked at. */
  tellNoted(trajectId: string): Promise<void>;
  /** The timeline as far as the onlooker may see it, newest first, at most 200 lines. */
  timelineOf(trajectId: string, onlooker: Onlooker): Promise<TimelineItem[]>;
  /** News from now on, as far as who listens may know it at that moment. */
  follow(
    trajectId: string,
    listenerNow: () => Promise<Listener>,
  ): Promise<AsyncIterableIterator<TrajectChange>>;
}

/** News over the models of the traject room. */
export function createNews(core: Core, { Traject, TimelineItem }: TrajectModels): News {
  // News of one traject goes one by one; other processes are met by HeadMoved.
  const queue = createKeyedQueue();

  /** What was told so far. The timeline gets lines that a crash kept from it. */
  async function catchUp(trajectId: string): Promise<Told> {
    const stored = await Traject.findById(trajectId, { told: 1 }).lean();
    if (!stored) throw new Error('There is no such traject to tell about.');
    const missed = (await core.log.read(
      streamOf(trajectId),
      trajectId,
      stored.told.seq,
    )) as Entry<TrajectEvent>[];
    return (await keep(trajectId, missed)) ?? stored.told;
  }

  async function keep(trajectId: string, entries: Entry<TrajectEvent>[]): Promise<Told | null> {
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
    { what, about, timeline }: TrajectNews,
    at: Date,
    mutationId?: string,
  ): Promise<void> {
    const line = timeline && { ...timeline, id: core.random.uuid() };
    for (let attempt = 0; attempt < 20; attempt++) {
      const told = await catchUp(trajectId);
      const event: TrajectEvent = {
        what,
        ...(about ? { about } : {}),
        ...(line ? { timeline: line } : {}),
      };
      try {
        const entry = { at, actor: null, event, mutationId };
        const written = await core.log.append(streamOf(trajectId), trajectId, told.seq, entry);
        await keep(trajectId, [written as Entry<TrajectEvent>]);
        return;
      } catch (error) {
        if (error instanceof WrittenBefore) return;
        if (!(error instanceof HeadMoved)) throw error;
      }
    }
    throw new Error('The log of a traject kept moving.');
  }

  const notePlace = (trajectId: string, id: string) => ({
    collection: 'trajecten',
    id: `${trajectId}:${id}`,
    field: 'untold',
  });

  async function writeNoted(trajectId: string): Promise<void> {
    const stored = await Traject.findById(trajectId, { untold: 1 }).lean();
    for (const { id, at, sealed } of stored?.untold ?? []) {
      const news = await core.keyring.open<TrajectNews>(trajectId, notePlace(trajectId, id), bytesOf(sealed));
      await write(trajectId, news, at, id);
      await Traject.updateOne({ _id: trajectId }, { $pull: { untold: { id } } });
    }
  }

  const tellNoted = (trajectId: string) => queue.run(trajectId, () => writeNoted(trajectId));

  return {
    tellNoted,

    async note(session, trajectId, news) {
      const id = core.random.uuid();
      const sealed = await core.keyring.seal(trajectId, notePlace(trajectId, id), news);
      await Traject.updateOne(
        { _id: trajectId },
        { $push: { untold: { id, at: core.clock.now(), sealed } } },
        { session },
      );
    },

    tell: (trajectId, news) =>
      queue.run(trajectId, async () => {
        await writeNoted(trajectId);
        await write(trajectId, news, core.clock.now());
      }),

    async timelineOf(trajectId, onlooker) {
      await tellNoted(trajectId);
      await catchUp(trajectId);
      const box = await core.keyring.box(trajectId);
      const items: TimelineItem[] = [];
      for await (const line of TimelineItem.find({ trajectId }).sort({ seq: -1 }).lean().cursor()) {
        if (!maySee(line, onlooker)) continue;
        const { _id, at, kind, sealed } = line;
        const place = { collection: 'timeline', id: _id, field: 'sealed' };
        const fact = box.open<TimelineFact | Pick<RecordedSentence, 'text'>>(place, bytesOf(sealed));
        items.push(itemOf(_id, at, 'text' in fact ? { kind, ...fact } : fact));
        if (items.length === timelineLength) break;
      }
      return items;
    },

    async follow(trajectId, listenerNow) {
      await tellNoted(trajectId);
      const { seq } = await catchUp(trajectId);
      const batches = core.log.follow(streamOf(trajectId), trajectId, seq) as AsyncIterableIterator<
        Entry<TrajectEvent>[]
      >;
      return eachFor(batches, async ({ event }) => {
        const what = partsHeard(event, await listenerNow());
        return what.length === 0 ? null : { trajectId, what };
      });
    },
  };
}

/** Batches one by one, without those that come out as null. Ends at once on `return()`, also while waiting. */
function eachFor<T, U>(
  batches: AsyncIterableIterator<T[]>,
  change: (one: T) => Promise<U | null>,
): AsyncIterableIterator<U> {
  let ready: T[] = [];
  return {
    async next() {
      for (;;) {
        const one = ready.shift();
        if (one !== undefined) {
          const changed = await change(one);
          if (changed !== null) return { done: false, value: changed };
          continue;
        }
        const batch = await batches.next();
        if (batch.done) return { done: true, value: undefined };
        ready = [...batch.value];
      }
    },
    async return() {
      ready = [];
      await batches.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
