import { EventEmitter } from 'node:events';

/** Whose rights may have become less (or more). */
export type AccessChange = { sessionId: string } | { trajectId: string };

/** Tells running subscriptions and sockets that rights changed, so that they ask again at once (access.md 7). */
export interface AccessChanges {
  announce(change: AccessChange): void;
  /** Calls `listener` at every change; the answer stops that. */
  listen(listener: (change: AccessChange) => void): () => void;
}

/** Access changes within this process; `followElsewhere` (app) brings in those of other processes. */
export function createAccessChanges(): AccessChanges {
  const emitter = new EventEmitter().setMaxListeners(0);
  return {
    announce: (change) => void emitter.emit('change', change),
    listen(listener) {
      emitter.on('change', listener);
      return () => void emitter.off('change', listener);
    },
  };
}
