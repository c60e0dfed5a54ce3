import type { Clock } from '../core.ts';
import { mayConcern, type AccessChanges, type Concern } from './changes.ts';

/**
 * What was read just now, so that a hundred letters typed in a second are not hundreds of looks in the database. An
 * access change that concerns it removes it here before anyone else hears of the change, and what was being read
 * meanwhile is not kept: within this process nobody keeps a right that was taken away. A limit in time, or an
 * announcement that is lost between processes, is noticed `keptFor` later: well under the second of rule 7 (README of log).
 */
export interface Kept<T> {
  /** What is kept for a key, or else what `look` reads; that is kept when nothing changed meanwhile. */
  read(key: string, look: () => Promise<T>): Promise<T>;
}

/** Milliseconds that something is kept. */
export const keptFor = 400;

const most = 5_000;

/**
 * Keeps what `changes` does not concern. `concernOf` says whose it is; undefined for what must never be kept. To be made
 * before anyone else listens to `changes`: whoever hears of a change and asks again then gets the new answer.
 */
export function keepForAMoment<T>(
  changes: AccessChanges,
  clock: Clock,
  concernOf: (value: T) => Concern | undefined,
): Kept<T> {
  const kept = new Map<string, { value: T; at: number; concern: Concern }>();
  const reading = new Map<string, Promise<T>>();

  // Listens for as long as the process lives: what is kept goes with the changes that it listens to.
  changes.listen((change) => {
    for (const [key, { concern }] of kept) if (mayConcern(change, concern)) kept.delete(key);
    // Whom these will concern is not known yet: who asks from now on looks again.
    reading.clear();
  });

  function known(key: string): T | undefined {
    const found = kept.get(key);
    const age = found ? clock.now().getTime() - found.at : keptFor;
    return found && age >= 0 && age < keptFor ? found.value : undefined;
  }

  async function look(key: string, at: number, begun: Promise<T>): Promise<T> {
    try {
      const value = await begun;
      const concern = concernOf(value);
      if (concern === undefined || reading.get(key) !== begun) return value;
      if (kept.size >= most) kept.clear();
      kept.set(key, { value, at, concern });
      return value;
    } finally {
      if (reading.get(key) === begun) reading.delete(key);
    }
  }

  return {
    async read(key, find) {
      const value = known(key);
      if (value !== undefined) return value;
      const underWay = reading.get(key);
      if (underWay) return underWay;
      const begun = find();
      reading.set(key, begun);
      return look(key, clock.now().getTime(), begun);
    },
  };
}
