import { Schema, trusted, type Connection } from 'mongoose';
import type { Keyring } from '../seal/keyring.ts';
import { bytesOf } from '../seal/bytes.ts';
import { isDuplicate } from '../writes.ts';
import { Channel } from './channel.ts';
import { hearOthers } from './others.ts';

/** A stream of one thing: `plan:ID`, `meeting:ID`, `traject:ID`. */
export type StreamId = `${'plan' | 'meeting' | 'traject'}:${string}`;

/** An event that is on disk. */
export interface Entry<Event = unknown> {
  seq: number;
  at: Date;
  /** Person or account that did it; null for the system. */
  actor: string | null;
  event: Event;
}

/** An event to write. */
export interface NewEntry {
  at: Date;
  actor: string | null;
  /** Makes a repeated request harmless. */
  mutationId?: string | undefined;
  event: unknown;
}

/** The stream's head was another one than expected: read on and decide again. */
export class HeadMoved extends Error {}

/** The request was written before, up to this number. */
export class WrittenBefore extends Error {
  readonly seq: number;
  constructor(seq: number) {
    super('This mutation was written before.');
    this.seq = seq;
  }
}

/**
 * Append-only streams with gapless numbers: the truth from which all else is derived (realtime.md). What `append`
 * resolves is on disk with a majority; followers hear of it after that.
 */
export interface Log {
  /**
   * Appends one entry after `head`. Several appends of one stream may be under way when each expects the one before;
   * when one fails, those after it fail too. Throws `HeadMoved` or `WrittenBefore`.
   */
  append(stream: StreamId, trajectId: string, head: number, entry: NewEntry): Promise<Entry>;
  /** Entries after a number, in order. */
  read(stream: StreamId, trajectId: string, after: number): Promise<Entry[]>;
  /** Number under which a mutation was written, or null. */
  find(stream: StreamId, mutationId: string): Promise<number | null>;
  /** What was missed after a number, then what comes: batches without a hole or a repeat. */
  follow(stream: StreamId, trajectId: string, after: number): AsyncIterableIterator<Entry[]>;
  /** Stops following and listening. */
  close(): Promise<void>;
}

interface StoredEntry {
  _id: string;
  stream: string;
  seq: number;
  trajectId: string;
  at: Date;
  actor: string | null;
  mutationId?: string;
  /** Process that wrote it, and told its own followers already. */
  writer: string;
  body: Buffer;
}

const entrySchema = new Schema<StoredEntry>(
  {
    _id: String,
    stream: String,
    seq: Number,
    trajectId: String,
    at: Date,
    actor: String,
    mutationId: String,
    writer: String,
    body: Buffer,
  },
  { versionKey: false },
);
entrySchema.index({ stream: 1, seq: 1 }, { unique: true });
entrySchema.index(
  { stream: 1, mutationId: 1 },
  { unique: true, partialFilterExpression: { mutationId: { $exists: true } } },
);

const place = (stream: string, seq: number) => ({ collection: 'log', id: `${stream}:${seq}`, field: 'body' });

/** Batches that wait for a slow follower; past that they are forgotten, and it reads the hole from the store. */
const BATCHES_WAITING = 200;

/** A stream's live followers within this process. */
interface Hub {
  delivered: number;
  followers: Set<Channel<Entry[]>>;
}

interface Waiting {
  document: StoredEntry;
  resolve: () => void;
  reject: (error: unknown) => void;
}

/** The log in MongoDB, written by the process `writer`. Appends of one turn of the event loop travel in one write. */
export async function createLog(database: Connection, keyring: Keyring, writer: string): Promise<Log> {
  const Stored = database.model<StoredEntry>('LogEntry', entrySchema, 'log');
  await Stored.createCollection();
  await Stored.createIndexes();
  const hubs = new Map<string, Hub>();
  let waiting: Waiting[] = [];

  function write(document: StoredEntry): Promise<void> {
    return new Promise((resolve, reject) => {
      if (waiting.push({ document, resolve, reject }) === 1) setImmediate(() => void flush());
    });
  }

  // Ordered, so that a stream never gets a number after a hole: what follows a failure in its stream fails too.
  async function flush(): Promise<void> {
    let batch = waiting;
    waiting = [];
    while (batch.length > 0) {
      try {
        await Stored.collection.insertMany(batch.map((one) => one.document) as never[], {
          ordered: true,
          writeConcern,
        });
        for (const one of batch) one.resolve();
        return;
      } catch (error) {
        const at = failedAt(error);
        const failed = at === null ? undefined : batch[at];
        if (at === null || !failed) {
          for (const one of batch) one.reject(error);
          return;
        }
        const rest: Waiting[] = [];
        batch.forEach((one, index) => {
          if (index < at) one.resolve();
          else if (one.document.stream === failed.document.stream)
            one.reject(index === at ? error : new HeadMoved());
          else rest.push(one);
        });
        batch = rest;
      }
    }
  }

  const writeConcern = { w: 'majority', j: true } as const;

  async function open(stored: StoredEntry[]): Promise<Entry[]> {
    const first = stored[0];
    if (!first) return [];
    const box = await keyring.box(first.trajectId);
    return stored.map(({ stream, seq, at, actor, body }) => ({
      seq,
      at,
      actor,
      event: box.open(place(stream, seq), bytesOf(body)),
    }));
  }

  const readAfter = async (stream: string, after: number): Promise<Entry[]> =>
    open(
      await Stored.find({ stream, seq: trusted({ $gt: after }) })
        .sort({ seq: 1 })
        .lean(),
    );

  async function append(stream: StreamId, trajectId: string, head: number, entry: NewEntry): Promise<Entry> {
    const box = await keyring.box(trajectId);
    const { at, actor, mutationId, event } = entry;
    const seq = head + 1;
    const body = box.seal(place(stream, seq), event);
    try {
      await write({
        _id: `${stream}:${seq}`,
        stream,
        seq,
        trajectId,
        at,
        actor,
        ...(mutationId ? { mutationId } : {}),
        writer,
        body,
      });
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      const before = mutationId ? await find(stream, mutationId) : null;
      throw before === null ? new HeadMoved() : new WrittenBefore(before);
    }
    const written = { seq, at, actor, event };
    deliver(stream, [written]);
    return written;
  }

  async function find(stream: string, mutationId: string): Promise<number | null> {
    const stored = await Stored.findOne({ stream, mutationId }, { seq: 1 }).lean();
    return stored?.seq ?? null;
  }

  function deliver(stream: string, entries: Entry[]): void {
    const hub = hubs.get(stream);
    const last = entries.at(-1);
    if (!hub || !last || last.seq <= hub.delivered) return;
    hub.delivered = last.seq;
    for (const follower of hub.followers) follower.push(entries, BATCHES_WAITING);
  }

  // This process's own entries were delivered right after their write.
  const others = hearOthers<Pick<StoredEntry, 'stream' | 'seq'>>(
    Stored.collection,
    { self: writer, fields: ['stream', 'seq'] },
    ({ stream, seq }) => {
      const hub = hubs.get(stream);
      if (hub && seq > hub.delivered) void catchUp(stream, hub, hub.delivered || seq - 1);
    },
    () => {
      for (const [stream, hub] of hubs) void catchUp(stream, hub, hub.delivered);
    },
  );

  async function catchUp(stream: string, hub: Hub, after: number): Promise<void> {
    try {
      const entries = await readAfter(stream, after);
      deliver(
        stream,
        entries.filter((entry) => entry.seq > hub.delivered),
      );
    } catch {
      // The key was destroyed or the database is away: followers end or are caught up at the next entry.
    }
  }

  return {
    append,
    read: (stream, _trajectId, after) => readAfter(stream, after),
    find,
    follow(stream, _trajectId, after) {
      const hub = hubs.get(stream) ?? { delivered: 0, followers: new Set() };
      hubs.set(stream, hub);
      const live = new Channel<Entry[]>(() => {
        hub.followers.delete(live);
        if (hub.followers.size === 0) hubs.delete(stream);
      });
      hub.followers.add(live);
      return withoutRepeat(live, after, (from) => readAfter(stream, from));
    },
    async close() {
      await others.close();
      for (const hub of hubs.values()) for (const follower of [...hub.followers]) await follower.return();
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
  return {
    async next() {
      if (!started) {
        started = true;
        const missed = await readAfter(last);
        if (missed.length > 0) {
          last = missed.at(-1)?.seq ?? last;
          return { done: false, value: missed };
        }
      }
      for (;;) {
        const batch = await live.next();
        if (batch.done) return batch;
        let fresh = batch.value.filter((entry) => entry.seq > last);
        const first = fresh[0];
        if (!first) continue;
        if (first.seq !== last + 1) fresh = await readAfter(last);
        if (fresh.length === 0) continue;
        last = fresh.at(-1)?.seq ?? last;
        return { done: false, value: fresh };
      }
    },
    return: () => live.return(),
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** Index of the document that an ordered insert stopped at; null when it was another kind of failure. */
function failedAt(error: unknown): number | null {
  const list = (error as { writeErrors?: { index: number }[] | { index: number } }).writeErrors;
  const first = Array.isArray(list) ? list[0] : list;
  return first?.index ?? null;
}
