import { describe, expect, it } from 'vitest';
import type { AccessChange, AccessChanges } from '../access/changes.ts';
import type { Viewer } from '../access/viewer.ts';
import { createViewerCache, keptFor } from './viewer-cache.ts';

/** Changes within this process only. */
function changesHere(): AccessChanges {
  const listeners = new Set<(change: AccessChange) => void>();
  return {
    announce: (change) => listeners.forEach((listener) => listener(change)),
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => Promise.resolve(),
  };
}

const viewer: Viewer = { kind: 'PERSON', sessionId: 'session', personId: 'person', trajectId: 'traject' };
const found = () => Promise.resolve(viewer);

describe('Viewers that were found just now', () => {
  it('are kept for less than half a second', async () => {
    const cache = createViewerCache(changesHere());
    await cache.read('key', 1000, found);
    expect(cache.get('key', 1000 + keptFor - 1)).toBe(viewer);
    expect(cache.get('key', 1000 + keptFor)).toBeUndefined();
    expect(keptFor).toBeLessThan(500);
  });

  it('are not kept over a clock that is set back', async () => {
    const cache = createViewerCache(changesHere());
    await cache.read('key', 1000, found);
    expect(cache.get('key', 999)).toBeUndefined();
  });

  it('are forgotten at once when their session changes', async () => {
    const changes = changesHere();
    const cache = createViewerCache(changes);
    await cache.read('key', 1000, found);
    changes.announce({ sessionId: 'another' });
    expect(cache.get('key', 1000)).toBe(viewer);
    changes.announce({ sessionId: 'session' });
    expect(cache.get('key', 1000)).toBeUndefined();
  });

  it('are not kept when a session changed while they were read', async () => {
    const changes = changesHere();
    const cache = createViewerCache(changes);
    const reading = Promise.withResolvers<Viewer>();
    const answer = cache.read('key', 1000, () => reading.promise);
    changes.announce({ sessionId: 'session' });
    reading.resolve(viewer);
    expect(await answer).toBe(viewer);
    expect(cache.get('key', 1000)).toBeUndefined();
  });

  it('are never nobody: a session that begins is found at once', async () => {
    const cache = createViewerCache(changesHere());
    await cache.read('key', 1000, () => Promise.resolve({ kind: 'ANONYMOUS' }));
    expect(cache.get('key', 1000)).toBeUndefined();
  });
});
