const minute = 60_000;

/**
 * How long a page may stay open without use on a device that others may hold too: as long as its session (safety.md 18).
 * On a page of a meeting too: a phone that lies on the table is one that another can take up.
 */
export const idleAfter = 15 * minute;
/** How long before the end the page asks whether someone is still there (WCAG 2.2.1). */
export const askedBefore = minute;

/** What to do with a page that was not used for a while. */
export type IdleState = 'USED' | 'ASK' | 'OVER';

/**
 * What to do now. A device that slept does nothing meanwhile: the moments are compared, not counted.
 * @param usedAt when somebody last touched the page, in milliseconds.
 */
export function idleState(usedAt: number, now: number): IdleState {
  const quiet = now - usedAt;
  if (quiet >= idleAfter) return 'OVER';
  return quiet >= idleAfter - askedBefore ? 'ASK' : 'USED';
}
