import type { Clock } from '../clock.ts';
import { mayConcern, type AccessChanges, type Concern } from './changes.ts';

/**
 * What was read just now, so that a hundred letters typed in a second are not hundreds of queries. An
 * access change that concerns it removes it here before anyone else hears of the change, and what was being read
 * meanwhile is not kept: within this process nobody keeps a right that was taken away. A limit in time, or an
 * announcement that is lost between processes, is noticed `servesFor` later, counted from when its reading began: under
 * the second of rule 7 (README of log).
 */
export interface TtlCache<T> {
  /**
   * What is kept for a key, or else what `load` reads; that is kept when nothing changed meanwhile. What is in use is
   * read again by `again`, for many keys in one turn.
   */
  getOrLoad(key: string, load: () => Promise<T>, again?: () => Promise<T>): Promise<T>;
  /** What `load` reads now, whatever is kept; that is kept from now on when nothing changed meanwhile. `again` as above. */
  reload(key: string, load: () => Promise<T>, again?: () => Promise<T>): Promise<T>;
}

/** How long things are kept, milliseconds, and how many. */
export interface TtlCacheLimits {
  servesFor: number;
  /**
   * After this, what is used is read again while it still serves, so that nobody waits for it; and with it all else
   * that was used since half of this. Absent: it is not.
   */
  refreshedAfter?: number;
  most: number;
}

/**
 * Our own, for what lru-cache has no word for: what is being read while a change comes is given and not kept, and all that
 * is in use is read again in one turn, so that it is one question to the database.
 *
 * Keeps what `changes` does not concern. `concernOf` says whose it is; undefined for what must never be kept. To be made
 * before anyone else listens to `changes`: who hears of a change and asks again then gets the new answer.
 */
export function createTtlCache<T>(
  changes: AccessChanges,
  clock: Clock,
  concernOf: (value: T) => Concern | undefined,
  { servesFor, refreshedAfter = servesFor, most }: TtlCacheLimits,
): TtlCache<T> {
  interface Kept {
    value: T;
    at: number;
    concern: Concern;
    again: () => Promise<T>;
    /** Asked for since it was read. */
    used: boolean;
  }
  const kept = new Map<string, Kept>();
  const reading = new Map<string, Promise<T>>();

  // Listens for as long as the process lives: what is kept goes with the changes that it listens to.
  changes.listen((change) => {
    for (const [key, { concern }] of kept) if (mayConcern(change, concern)) kept.delete(key);
    // Whom these will concern is not known yet: who asks from now on looks again.
    reading.clear();
  });

  function start(key: string, load: () => Promise<T>, again = load): Promise<T> {
    return reading.get(key) ?? begin(key, load, again);
  }

  function begin(key: string, load: () => Promise<T>, again = load): Promise<T> {
    const at = clock.now().getTime();
    const begun = load();
    reading.set(key, begun);
    return keep(key, at, begun, again);
  }

  async function keep(key: string, at: number, begun: Promise<T>, again: () => Promise<T>): Promise<T> {
    try {
      const value = await begun;
      if (reading.get(key) !== begun) return value;
      const concern = concernOf(value);
      if (concern === undefined) kept.delete(key);
      else {
        if (kept.size >= most) kept.clear();
        kept.set(key, { value, at, concern, again, used: false });
      }
      return value;
    } finally {
      if (reading.get(key) === begun) reading.delete(key);
    }
  }

  /** Reads again what is in use, in one turn. When the database is away it serves out its time; who asks after that hears of it. */
  function refresh(now: number): void {
    for (const [key, { at, again, used }] of kept) {
      const age = now - at;
      if (age >= servesFor) kept.delete(key);
      else if (used && age >= refreshedAfter / 2) start(key, again).catch(() => undefined);
    }
  }

  return {
    reload: begin,
    async getOrLoad(key, load, again) {
      const found = kept.get(key);
      const now = clock.now().getTime();
      const age = found ? now - found.at : servesFor;
      if (!found || age < 0 || age >= servesFor) return start(key, load, again);
      found.used = true;
      if (age >= refreshedAfter && !reading.has(key)) refresh(now);
      return found.value;
    },
  };
}
