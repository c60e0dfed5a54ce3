const minute = 60_000;

/**
 * How long a page may stay open without use on a device that others may hold too: as long as its session (G10).
 * On a page of a meeting too: a phone that lies on the table is one that another can take up.
 */
export const idleAfter = 15 * minute;
/** How long before the end the page asks whether someone is still there (WCAG 2.2.1). */
export const askedBefore = minute;

/** What to do with a page that was not used for a while. */
export type IdleState = 'USED' | 'ASK' | 'OVER';

/** A moment by the clock of this device, which somebody can set, and by what went by since the page opened, which may stand still while it sleeps. */
export interface Moment {
  clock: number;
  since: number;
}

/** This moment. */
export const thisMoment = (): Moment => ({ clock: Date.now(), since: performance.now() });

/**
 * What to do now. A device that slept does nothing meanwhile: the moments are compared, not counted. By the longer of
 * both: a clock that is set back does not make a page stay open longer.
 * @param usedAt when somebody last touched the page.
 */
export function idleState(usedAt: Moment, now: Moment): IdleState {
  const quiet = Math.max(now.clock - usedAt.clock, now.since - usedAt.since);
  if (quiet >= idleAfter) return 'OVER';
  return quiet >= idleAfter - askedBefore ? 'ASK' : 'USED';
}
