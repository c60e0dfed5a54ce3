import { codedError } from '../errors.ts';
import { mayConcern, type AccessChanges } from './changes.ts';
import type { Grant } from './grant.ts';
import { sessionOf } from './viewer.ts';

/**
 * Passes events on as long as the right holds. A change of access that concerns the viewer or the traject is judged at
 * once, also while no event comes; an event that arrives after such a change waits for the judgement.
 */
export function guardSubscription<T>(
  events: AsyncIterable<T>,
  grant: Grant,
  askAgain: () => Promise<Grant>,
  changes: AccessChanges,
): AsyncIterableIterator<T> {
  const source = events[Symbol.asyncIterator]();
  const sessionId = sessionOf(grant.viewer);
  const trajectId = grant.situation.traject?.id;
  let changed = Promise.withResolvers<void>();
  let dirty = false;
  let ended = false;
  let pending: Promise<IteratorResult<T>> | undefined;

  const stop = changes.listen((change) => {
    if (!mayConcern(change, { sessionId, trajectId })) return;
    dirty = true;
    changed.resolve();
  });

  async function end(): Promise<IteratorResult<T>> {
    if (!ended) {
      ended = true;
      stop();
      changed.resolve();
      await source.return?.();
    }
    return { done: true, value: undefined };
  }

  async function judge(): Promise<void> {
    while (dirty) {
      dirty = false;
      changed = Promise.withResolvers<void>();
      try {
        await askAgain();
      } catch {
        await end();
        throw codedError('FORBIDDEN');
      }
    }
  }

  return {
    async next() {
      for (;;) {
        if (ended) return { done: true, value: undefined };
        await judge();
        pending ??= source.next();
        const first = await Promise.race([pending, changed.promise]);
        if (dirty) continue;
        if (ended || first === undefined) return end();
        pending = undefined;
        if (first.done) return end();
        return first;
      }
    },
    return: end,
    async throw(error) {
      await end();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
