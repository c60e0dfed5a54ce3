import type { Clock } from '../clock.ts';
import type { AccessedThing } from '../schema.generated.ts';
import { isToldAlready, sameActFor } from './access-log.rules.ts';

/** Acts of which a line was begun: who does the same meanwhile adds none. */
export interface ActsTold {
  /** Resolves when the line of an act that goes on is on disk; undefined when none was begun. */
  writing(key: string, what: AccessedThing): Promise<void> | undefined;
  /** Writes once for an act that goes on. Resolves when its line is on disk, whoever began to write it. */
  once(key: string, what: AccessedThing, write: () => Promise<void>): Promise<void>;
}

/** In the memory of this process: another writes a line of its own. */
export function createActsTold(clock: Clock): ActsTold {
  /** When an act was told, and its writing: who does the same meanwhile waits for that too. */
  const told = new Map<string, { at: number; written: Promise<void> }>();

  function forgetOld(now: number): void {
    for (const [key, { at }] of told) if (now - at >= sameActFor) told.delete(key);
  }

  const writing: ActsTold['writing'] = (key, what) => {
    const before = told.get(key);
    return before && isToldAlready(what, before.at, clock.now().getTime()) ? before.written : undefined;
  };

  return {
    writing,
    async once(key, what, write) {
      const begun = writing(key, what);
      if (begun) return begun;
      const now = clock.now().getTime();
      forgetOld(now);
      const written = write();
      told.set(key, { at: now, written });
      try {
        await written;
      } catch (error) {
        told.delete(key);
        throw error;
      }
    },
  };
}
