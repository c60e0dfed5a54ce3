import { setTimeout as sleep } from 'node:timers/promises';

/** How fast simulated participants are; passed in, so that a test need not wait. */
export interface Pace {
  /** Waits about so many milliseconds; throws when all has to stop. */
  wait(milliseconds: number): Promise<void>;
  /** From 0 up to 1. */
  random(): number;
}

/** As people do it: no two waits are the same. */
export function humanPace(signal: AbortSignal): Pace {
  const random = Math.random;
  return {
    random,
    wait: (milliseconds) => sleep(milliseconds * (0.6 + random() * 0.8), undefined, { signal, ref: false }),
  };
}
