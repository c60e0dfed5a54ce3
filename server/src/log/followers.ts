import { Channel } from './channel.ts';
import type { Entry, StreamId } from './log.ts';

/** Batches that wait for a slow follower; past that they are forgotten, and it reads the hole from the store. */
const BATCHES_WAITING = 200;

/** A stream's live followers within this process. */
interface Hub {
  stream: StreamId;
  trajectId: string;
  delivered: number;
  followers: Set<Channel<Entry[]>>;
}

type ReadAfter = (stream: StreamId, trajectId: string, after: number) => Promise<Entry[]>;

/** Who follows which stream in this process. */
export interface Followers {
  follow(stream: StreamId, trajectId: string, after: number): AsyncIterableIterator<Entry[]>;
  /** Passes on entries that are on disk: the same array to all who follow. */
  deliver(stream: StreamId, trajectId: string, entries: Entry[]): void;
  /** Another process wrote: reads what came and passes it on. */
  heard(stream: StreamId, trajectId: string, seq: number): void;
  /** What others wrote may have been missed: reads on for all streams that are followed. */
  resync(): void;
  close(): Promise<void>;
}

/** Followers of streams, who read what they missed by `readAfter`. */
export function createFollowers(readAfter: ReadAfter): Followers {
  const hubs = new Map<string, Hub>();
  // A stream of one traject is never told to who follows it as another's.
  const keyOf = (stream: StreamId, trajectId: string): string => `${trajectId} ${stream}`;

  function deliverTo(hub: Hub | undefined, entries: Entry[]): void {
    const last = entries.at(-1);
    if (!hub || !last || last.seq <= hub.delivered) return;
    hub.delivered = last.seq;
    for (const follower of hub.followers) follower.push(entries, BATCHES_WAITING);
  }

  async function catchUp(hub: Hub, after: number): Promise<void> {
    try {
      const entries = await readAfter(hub.stream, hub.trajectId, after);
      deliverTo(
        hub,
        entries.filter((entry) => entry.seq > hub.delivered),
      );
    } catch {
      // The key was destroyed or the database is away: followers end or are caught up at the next entry.
    }
  }

  return {
    follow(stream, trajectId, after) {
      const key = keyOf(stream, trajectId);
      const hub = hubs.get(key) ?? { stream, trajectId, delivered: 0, followers: new Set() };
      hubs.set(key, hub);
      const live = new Channel<Entry[]>(() => {
        hub.followers.delete(live);
        if (hub.followers.size === 0 && hubs.get(key) === hub) hubs.delete(key);
      });
      hub.followers.add(live);
      return withoutRepeat(live, after, (from) => readAfter(stream, trajectId, from));
    },
    deliver: (stream, trajectId, entries) => deliverTo(hubs.get(keyOf(stream, trajectId)), entries),
    heard(stream, trajectId, seq) {
      const hub = hubs.get(keyOf(stream, trajectId));
      if (hub && seq > hub.delivered) void catchUp(hub, hub.delivered || seq - 1);
    },
    resync() {
      for (const hub of hubs.values()) void catchUp(hub, hub.delivered);
    },
    async close() {
      for (const hub of [...hubs.values()])
        for (const follower of [...hub.followers]) await follower.return();
    },
  };
}

/** First what is stored after `after`, then the live batches; what comes twice is dropped, a hole is read from the store. */
function withoutRepeat(
  live: Channel<Entry[]>,
  after: number,
  readAfter: (after: number) => Promise<Entry[]>,
): AsyncIterableIterator<Entry[]> {
  let last = after;
  let started = false;
  const given = (entries: Entry[]): IteratorResult<Entry[]> => {
    last = entries.at(-1)?.seq ?? last;
    return { done: false, value: entries };
  };
  return {
    async next() {
      if (!started) {
        started = true;
        const missed = await readAfter(last);
        if (missed.length > 0) return given(missed);
      }
      for (;;) {
        const batch = await live.next();
        if (batch.done) return batch;
        const first = batch.value[0];
        // The usual case: what comes next, as it is, so that all who follow share it.
        if (first?.seq === last + 1) return given(batch.value);
        let fresh = batch.value.filter((entry) => entry.seq > last);
        if (!fresh[0]) continue;
        if (fresh[0].seq !== last + 1) fresh = await readAfter(last);
        if (fresh.length > 0) return given(fresh);
      }
    },
    return: () => live.return(),
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
