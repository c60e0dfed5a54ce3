import { EventEmitter } from 'node:events';
import { Schema, type Connection } from 'mongoose';
import { watchRemoteInserts } from '../log/remote-inserts.ts';

/** Whose rights may have become less (or more). */
export type AccessChange =
  | { sessionId: string }
  | { trajectId: string }
  /** News of other processes may have been missed: everything is asked again. */
  | { everything: true };

/** What a change may concern: a session, something of a traject. */
export interface Concern {
  sessionId?: string | undefined;
  trajectId?: string | undefined;
}

/** True when a change may concern this session, or something of this traject. */
export function mayConcern(change: AccessChange, { sessionId, trajectId }: Concern): boolean {
  if ('everything' in change) return true;
  return 'sessionId' in change ? change.sessionId === sessionId : change.trajectId === trajectId;
}

/** Tells running subscriptions and sockets that rights changed, so that they ask again at once (rule 7 of live editing, in the README of log). */
export interface AccessChanges {
  announce(change: AccessChange): void;
  /** Calls `listener` at every change; the answer stops that. */
  listen(listener: (change: AccessChange) => void): () => void;
  close(): Promise<void>;
}

interface StoredChange {
  at: Date;
  writer: string;
  sessionId?: string;
  trajectId?: string;
}

const changeSchema = new Schema<StoredChange>(
  { at: Date, writer: String, sessionId: String, trajectId: String },
  { versionKey: false },
);
changeSchema.index({ at: 1 }, { expireAfterSeconds: 3600 });

/**
 * Access changes: told at once within the process `self`, and through the database to the others. A process that may
 * have missed the others' news asks everything again.
 */
export async function createAccessChanges(database: Connection, self: string): Promise<AccessChanges> {
  const Changes = database.model<StoredChange>('AccessChange', changeSchema, 'access_changes');
  await Changes.createCollection();
  await Changes.createIndexes();
  const emitter = new EventEmitter().setMaxListeners(0);
  const emit = (change: AccessChange): void => void emitter.emit('change', change);
  const others = watchRemoteInserts<StoredChange>(
    Changes.collection,
    { self, fields: ['sessionId', 'trajectId'] },
    ({ sessionId, trajectId }) => {
      if (sessionId) emit({ sessionId });
      if (trajectId) emit({ trajectId });
    },
    () => emit({ everything: true }),
  );

  return {
    announce(change) {
      emit(change);
      // Rights are in the database already; this only spares other processes from noticing late.
      Changes.create({ at: new Date(), writer: self, ...change }).catch(() => undefined);
    },
    listen(listener) {
      emitter.on('change', listener);
      return () => void emitter.off('change', listener);
    },
    close: () => others.close(),
  };
}
