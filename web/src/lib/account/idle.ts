const minute = 60_000;

/** How long a page may stay open without use on a device that others may hold too: as long as its session (safety.md 18). */
export const idleAlone = 15 * minute;
/** The same on a page of a meeting: people talk there, and the phone lies on the table. Ours. */
export const idleAtTable = 60 * minute;
/** How long before the end the page asks whether someone is still there (WCAG 2.2.1). */
export const askedBefore = minute;

/** What to do with a page that was not used for a while. */
export type IdleState = 'USED' | 'ASK' | 'OVER';

/**
 * What to do now. A device that slept does nothing meanwhile: the moments are compared, not counted.
 * @param usedAt when somebody last touched the page, in milliseconds.
 * @param path path of the page.
 */
export function idleState(usedAt: number, now: number, path: string): IdleState {
  const most = path.startsWith('/overleg/') ? idleAtTable : idleAlone;
  const quiet = now - usedAt;
  if (quiet >= most) return 'OVER';
  return quiet >= most - askedBefore ? 'ASK' : 'USED';
}
