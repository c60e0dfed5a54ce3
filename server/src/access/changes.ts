import { EventEmitter } from 'node:events';
import { Schema, type Connection } from 'mongoose';

/** Whose rights may have become less (or more). */
export type AccessChange =
  | { sessionId: string }
  | { trajectId: string }
  /** News of other processes may have been missed: everything is asked again. */
  | { everything: true };

/** True when a change may concern this session, or something of this traject. */
export function mayConcern(
  change: AccessChange,
  { sessionId, trajectId }: { sessionId?: string | undefined; trajectId?: string | undefined },
): boolean {
  if ('everything' in change) return true;
  return 'sessionId' in change ? change.sessionId === sessionId : change.trajectId === trajectId;
}

/** Tells running subscriptions and sockets that rights changed, so that they ask again at once (access.md 7). */
export interface AccessChanges {
  announce(change: AccessChange): void;
  /** Calls `listener` at every change; the answer stops that. */
  listen(listener: (change: AccessChange) => void): () => void;
  close(): Promise<void>;
}

interface StoredChange {
  at: Date;
  origin: string;
  sessionId?: string;
  trajectId?: string;
}

/** Pause before following anew, so that a database that is away is not hammered. */
const FOLLOW_AGAIN_MS = 250;

const changeSchema = new Schema<StoredChange>(
  { at: Date, origin: String, sessionId: String, trajectId: String },
  { versionKey: false },
);
changeSchema.index({ at: 1 }, { expireAfterSeconds: 3600 });

/**
 * Access changes: told at once within this process, and through the database to the others. `origin` is this process.
 * A process that misses the others' news (its change stream broke) asks everything again.
 */
export async function createAccessChanges(database: Connection, origin: string): Promise<AccessChanges> {
  const Changes = database.model<StoredChange>('AccessChange', changeSchema, 'access_changes');
  await Changes.createCollection();
  await Changes.createIndexes();
  const emitter = new EventEmitter().setMaxListeners(0);
  let closed = false;

  function follow(): ReturnType<typeof Changes.collection.watch> {
    const stream = Changes.collection.watch([{ $match: { operationType: 'insert' } }]);
    stream.on('change', (change) => {
      if (change.operationType !== 'insert') return;
      const { origin: from, sessionId, trajectId } = change.fullDocument as unknown as StoredChange;
      if (from === origin) return;
      if (sessionId) emitter.emit('change', { sessionId });
      if (trajectId) emitter.emit('change', { trajectId });
    });
    stream.on('error', () => {
      void stream.close();
      if (closed) return;
      setTimeout(() => {
        if (closed) return;
        following = follow();
        emitter.emit('change', { everything: true } satisfies AccessChange);
      }, FOLLOW_AGAIN_MS).unref();
    });
    return stream;
  }
  let following = follow();

  return {
    announce(change) {
      emitter.emit('change', change);
      // Rights are in the database already; this only spares other processes from noticing late.
      Changes.create({ at: new Date(), origin, ...change }).catch(() => undefined);
    },
    listen(listener) {
      emitter.on('change', listener);
      return () => void emitter.off('change', listener);
    },
    async close() {
      closed = true;
      await following.close();
    },
  };
}
