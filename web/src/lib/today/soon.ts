/** Before this many milliseconds one can go and wait for a meeting. */
const EARLY = 30 * 60_000;

/** True for a meeting that goes on, or that begins so soon (or should have begun) that joining is what one comes for. */
export const isSoon = (meeting: { state: string; startsAt: string }, now: number): boolean =>
  meeting.state === 'RUNNING' || (meeting.state === 'PLANNED' && Date.parse(meeting.startsAt) - now < EARLY);

const amsterdamDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' });

/** Days on the Dutch calendar from one moment to another: 0 is the same day, 1 is tomorrow. */
export function calendarDays(from: number, to: number): number {
  const midnight = (moment: number): number => Date.parse(amsterdamDay.format(moment));
  return Math.round((midnight(to) - midnight(from)) / 86_400_000);
}
