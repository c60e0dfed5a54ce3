import type { AccessChanges } from '../access/changes.ts';
import type { Viewer } from '../access/viewer.ts';

/**
 * Viewers that were found just now, so that a hundred letters typed in a second are not a hundred looks in the
 * database. A session that ends or changes is announced, which removes it here before anyone else hears of it, and
 * what was being read meanwhile is not kept: within this process nobody keeps a right that was taken away. A limit in
 * time, or an announcement that is lost between processes, is noticed `keptFor` later: well under the second that
 * access.md 7 allows.
 */
export interface ViewerCache {
  /** What is kept for a key, at this time in milliseconds. */
  get(key: string, now: number): Viewer | undefined;
  /** Reads, and keeps what was read when nothing changed meanwhile. */
  read(key: string, now: number, look: () => Promise<Viewer>): Promise<Viewer>;
}

/** Milliseconds that a viewer is kept. */
export const keptFor = 400;

const most = 5_000;

/** A cache that forgets what `changes` announces. */
export function createViewerCache(changes: AccessChanges): ViewerCache {
  const kept = new Map<string, { viewer: Viewer; at: number }>();
  const keys = new Map<string, string>();
  let changesSeen = 0;

  // Listens for as long as the process lives: the cache goes with the changes that it listens to.
  changes.listen((change) => {
    changesSeen++;
    if ('everything' in change) {
      kept.clear();
      keys.clear();
    }
    if (!('sessionId' in change)) return;
    const key = keys.get(change.sessionId);
    if (key !== undefined) forget(key, change.sessionId);
  });

  function forget(key: string, sessionId: string): void {
    kept.delete(key);
    keys.delete(sessionId);
  }

  return {
    get(key, now) {
      const found = kept.get(key);
      return found && now >= found.at && now - found.at < keptFor ? found.viewer : undefined;
    },
    async read(key, now, look) {
      const before = changesSeen;
      const viewer = await look();
      if (viewer.kind === 'ANONYMOUS' || changesSeen !== before) return viewer;
      if (kept.size >= most) {
        kept.clear();
        keys.clear();
      }
      kept.set(key, { viewer, at: now });
      keys.set(viewer.sessionId, key);
      return viewer;
    },
  };
}
