/** Before this many milliseconds one can go and wait for a meeting. */
const EARLY = 30 * 60_000;

/** True for a meeting that goes on, or that begins so soon (or should have begun) that joining is what one comes for. */
export const isSoon = (meeting: { state: string; startsAt: string }, now: number): boolean =>
  meeting.state === 'RUNNING' || (meeting.state === 'PLANNED' && Date.parse(meeting.startsAt) - now < EARLY);
