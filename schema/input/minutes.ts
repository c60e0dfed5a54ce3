import { asciiDigits } from './digits.ts';

/** Minutes that something can take, both included. */
export const minutesOf = {
  /** A meeting. */
  meeting: { least: 10, most: 480 },
  /** One part of its agenda. */
  part: { least: 0, most: 240 },
} as const;

/** A whole number of minutes as typed, in the digits of any script; null for what is none. */
export function readMinutes(text: string): number | null {
  const typed = asciiDigits(text).replace(/[\s\p{Cf}]/gu, '');
  return /^\d{1,4}$/.test(typed) ? Number(typed) : null;
}

/** True for a whole number of minutes within the limits. */
export function isMinutes(minutes: number, { least, most }: { least: number; most: number }): boolean {
  return Number.isInteger(minutes) && minutes >= least && minutes <= most;
}
