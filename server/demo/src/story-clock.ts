import { AsyncLocalStorage } from 'node:async_hooks';
import type { Clock } from '@regietafel/server/clock.ts';

/** A clock that tells another time to each story that is being told, so that several can be told side by side. */
export interface StoryClock extends Clock {
  /** Runs a piece of work at a moment; all that comes of it happens at that moment. */
  at<T>(moment: Date, work: () => Promise<T>): Promise<T>;
}

/** Outside of `at` it is the machine's time. */
export function createStoryClock(machine: Clock): StoryClock {
  const moments = new AsyncLocalStorage<Date>();
  return {
    now: () => moments.getStore() ?? machine.now(),
    at: (moment, work) => moments.run(moment, work),
  };
}

const dutchTime = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** Milliseconds that Dutch clocks are ahead of UTC at a moment. */
function aheadOfUtc(moment: Date): number {
  const whole = Math.floor(moment.getTime() / 1000) * 1000;
  return Date.parse(`${dutchTime.format(moment).replace(' ', 'T')}Z`) - whole;
}

const DAY = 24 * 60 * 60 * 1000;

/** The day `daysAgo` days back (ahead when negative) as `YYYY-MM-DD`. A weekend becomes the Friday before it, or the Monday after when it is ahead. */
export function workingDay(now: Date, daysAgo: number): string {
  const noon = new Date(now.getTime() - daysAgo * DAY);
  const day = new Date(`${dutchTime.format(noon).slice(0, 10)}T12:00:00Z`);
  const weekday = day.getUTCDay();
  const back = weekday === 6 ? 1 : weekday === 0 ? 2 : 0;
  const shift = back === 0 ? 0 : daysAgo < 0 ? 3 - back : -back;
  return new Date(day.getTime() + shift * DAY).toISOString().slice(0, 10);
}

/** That working day at a Dutch time `HH:MM`. */
export function dutchMoment(now: Date, daysAgo: number, time: string): Date {
  const asUtc = new Date(`${workingDay(now, daysAgo)}T${time}:00Z`);
  return new Date(asUtc.getTime() - aheadOfUtc(asUtc));
}
