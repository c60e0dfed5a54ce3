import type { Problem } from '../graph/problem.ts';

/** Longest pause before the next try, in milliseconds. */
const LONGEST_WAIT = 8_000;
const PASSING = new Set(['OFFLINE', 'DATABASE_AWAY', 'INTERNAL', 'RATE_LIMITED']);

/** May the server answer otherwise in a moment? */
export const passes = ({ code }: Problem): boolean => PASSING.has(code);

/** Milliseconds to wait after so many failures: longer each time, and not the same on every screen. */
export const pauseAfter = (failures: number): number =>
  Math.min(LONGEST_WAIT, 400 * 2 ** failures) * (0.6 + Math.random() * 0.4);
