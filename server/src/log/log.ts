import { Schema, trusted, type Connection } from 'mongoose';
import type { Keyring } from '../seal/keyring.ts';
import { bytesOf } from '../seal/bytes.ts';
import { isDuplicate } from '../writes.ts';
import { createFollowers } from './followers.ts';
import { createGroupCommit } from './group-commit.ts';
import { HeadMoved, WrittenBefore } from './log.errors.ts';
import { watchRemoteInserts } from './remote-inserts.ts';

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

export { HeadMoved, WrittenBefore };

/**
 * Append-only streams with gapless numbers: the truth from which all else is derived (README, rule 1). What `append`
 * resolves is on disk with a majority; followers hear of it after that.
 */
export interface Log {
  /**
   * Appends one entry after `head`. Several appends of one stream may be under way when each expects the one before;
   * when one fails, those after it fail too. Throws `HeadMoved` or `WrittenBefore`.
   */
  append(stream: StreamId, trajectId: string, head: number, entry: NewEntry): Promise<Entry>;
  /** Entries after a number, in order; none of a stream of another traject. */
  read(stream: StreamId, trajectId: string, after: number): Promise<Entry[]>;
  /** Number under which a mutation was written, or null. */
  find(stream: StreamId, trajectId: string, mutationId: string): Promise<number | null>;
  /**
   * What was missed after a number, then what comes: batches without a hole or a repeat. A batch that was written here
   * is one array for all who follow. Of a stream of another traject nothing comes.
   */
  follow(stream: StreamId, trajectId: string, after: number): AsyncIterableIterator<Entry[]>;
  /** Stops following and listening. */
  close(): Promise<void>;
}

interface StoredEntry {
  _id: string;
  stream: StreamId;
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

/** The log in MongoDB, written by the process `writer`: one write at a time, with all that waits. */
export async function createLog(database: Connection, keyring: Keyring, writer: string): Promise<Log> {
  const Stored = database.model<StoredEntry>('LogEntry', entrySchema, 'log');
  await Stored.createCollection();
  await Stored.createIndexes();
  const followers = createFollowers(readAfter);
  const writeConcern = { w: 'majority', j: true } as const;
  const write = createGroupCommit<StoredEntry>(async (documents) => {
    // The driver makes a bulk of many; of one, as in a quiet room, that is most of its work.
    if (documents.length === 1) await Stored.collection.insertOne(documents[0] as never, { writeConcern });
    else await Stored.collection.insertMany(documents as never[], { ordered: true, writeConcern });
  }, followers.deliver);

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

  async function readAfter(stream: StreamId, trajectId: string, after: number): Promise<Entry[]> {
    const stored = await Stored.find({ stream, trajectId, seq: trusted({ $gt: after }) })
      .sort({ seq: 1 })
      .lean();
    return open(stored);
  }

  async function append(stream: StreamId, trajectId: string, head: number, entry: NewEntry): Promise<Entry> {
    const box = await keyring.box(trajectId);
    const { at, actor, mutationId, event } = entry;
    const seq = head + 1;
    const body = box.seal(place(stream, seq), event);
    const written: Entry = { seq, at, actor, event };
    const document: StoredEntry = {
      _id: `${stream}:${seq}`,
      stream,
      seq,
      trajectId,
      at,
      actor,
      ...(mutationId ? { mutationId } : {}),
      writer,
      body,
    };
    try {
      await write({ document, stream, trajectId, entry: written });
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      const before = mutationId ? await find(stream, trajectId, mutationId) : null;
      if (before !== null) throw new WrittenBefore(before);
      const taken = await Stored.findOne({ stream, seq }, { trajectId: 1 }).lean();
      if (taken && taken.trajectId !== trajectId) throw new Error('This stream belongs to another traject.');
      throw new HeadMoved();
    }
    return written;
  }

  async function find(stream: StreamId, trajectId: string, mutationId: string): Promise<number | null> {
    const stored = await Stored.findOne({ stream, trajectId, mutationId }, { seq: 1 }).lean();
    return stored?.seq ?? null;
  }

  // This process's own entries were delivered right after their write.
  const others = watchRemoteInserts<Pick<StoredEntry, 'stream' | 'seq' | 'trajectId'>>(
    Stored.collection,
    { self: writer, fields: ['stream', 'seq', 'trajectId'] },
    ({ stream, seq, trajectId }) => followers.heard(stream, trajectId, seq),
    followers.resync,
  );

  return {
    append,
    read: readAfter,
    find,
    follow: followers.follow,
    async close() {
      await others.close();
      await followers.close();
    },
  };
}
