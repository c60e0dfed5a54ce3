import { codedError } from '../errors.ts';
import { mayConcern, type AccessChanges } from './changes.ts';
import type { Grant } from './grant.ts';
import { isUnproven } from './unproven.ts';
import { sessionOf } from './viewer.ts';

/**
 * Passes events on as long as the right holds. A change of access that concerns the viewer or the traject is judged at
 * once, also while no event comes; an event that arrives after such a change waits for the judgement.
 *
 * When who follows was recognised meanwhile, `anew` follows as who that is now: what was not for a session of nobody for
 * sure comes at once, and not after a reload (A23).
 *
 * Nothing here waits on a promise that outlives an event: a reaction that is added to one with every event (as
 * `Promise.race` does) is kept, event and all, as long as the subscription lives.
 */
export function guardSubscription<T>(
  events: AsyncIterable<T>,
  grant: Grant,
  askAgain: () => Promise<Grant>,
  changes: AccessChanges,
  anew?: (grant: Grant) => Promise<AsyncIterable<T>>,
): AsyncIterableIterator<T> {
  let arrivals = nextOf(events[Symbol.asyncIterator]());
  let held = grant;
  const sessionId = sessionOf(grant.viewer);
  const trajectId = grant.situation.traject?.id;
  let dirty = false;
  let ended = false;

  const stop = changes.listen((change) => {
    if (!mayConcern(change, { sessionId, trajectId })) return;
    dirty = true;
    arrivals.interrupt();
  });

  async function end(): Promise<IteratorResult<T>> {
    if (!ended) {
      ended = true;
      stop();
      arrivals.interrupt();
      await arrivals.close();
    }
    return { done: true, value: undefined };
  }

  async function followAs(now: Grant, follow: NonNullable<typeof anew>): Promise<void> {
    held = now;
    const before = arrivals;
    arrivals = nextOf((await follow(now))[Symbol.asyncIterator]());
    await before.close();
    // Ended while the new one began: nobody else would close it.
    if (ended) await arrivals.close();
  }

  async function judge(): Promise<void> {
    while (dirty) {
      dirty = false;
      try {
        const now = await askAgain();
        if (anew && isUnproven(held.viewer) && !isUnproven(now.viewer)) await followAs(now, anew);
      } catch {
        await end();
        throw codedError('FORBIDDEN');
      }
    }
  }

  return {
    async next() {
      for (;;) {
        if (dirty) await judge();
        if (ended) return { done: true, value: undefined };
        await arrivals.wait();
        if (dirty) continue;
        if (ended) return { done: true, value: undefined };
        const first = arrivals.take();
        if (first?.done) return end();
        if (first) return first;
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

/** The next event of a source, asked for once and awaited by one who may be interrupted meanwhile. */
interface Arrivals<T> {
  /** Resolves when the next event is there, or at `interrupt`; the event stays until it is taken. */
  wait(): Promise<void>;
  /** The event that is there, if one is. Throws what the source failed with. */
  take(): IteratorResult<T> | undefined;
  interrupt(): void;
  close(): Promise<void>;
}

function nextOf<T>(source: AsyncIterator<T>): Arrivals<T> {
  let arrived: { result: IteratorResult<T> } | { error: unknown } | undefined;
  let asked = false;
  let wake: (() => void) | undefined;

  const interrupt = (): void => {
    wake?.();
    wake = undefined;
  };
  const arrive = (what: NonNullable<typeof arrived>): void => {
    arrived = what;
    interrupt();
  };
  return {
    async wait() {
      if (!asked) {
        asked = true;
        source.next().then(
          (result) => arrive({ result }),
          (error: unknown) => arrive({ error }),
        );
      }
      if (!arrived) await new Promise<void>((resolve) => (wake = resolve));
    },
    take() {
      const what = arrived;
      if (!what) return undefined;
      arrived = undefined;
      asked = false;
      if ('error' in what) throw what.error;
      return what.result;
    },
    interrupt,
    async close() {
      await source.return?.();
    },
  };
}
