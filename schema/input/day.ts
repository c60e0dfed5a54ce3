/** Bounds of a day or moment, both included, as years before and after today. */
export interface Span {
  back: number;
  ahead: number;
}

/** What a day is about says how far away it can be. */
export const spans = {
  /** A day of birth: nobody is older, nobody is born later. */
  birth: { back: 130, ahead: 0 },
  /** The day by which something is done. */
  due: { back: 10, ahead: 30 },
  /** The day of a meeting; one of the past is written down afterwards. */
  meeting: { back: 1, ahead: 5 },
} as const satisfies Record<string, Span>;

/** Today, as YYYY-MM-DD on Dutch clocks: the days of a plan are days in the Netherlands. */
export function dutchDay(moment: Date): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Europe/Amsterdam',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return parts.format(moment);
}

/** True for a day that exists, as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number);
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, day);
  return (
    day > 0 &&
    moment.getUTCFullYear() === year &&
    moment.getUTCMonth() === month - 1 &&
    moment.getUTCDate() === day
  );
}

/** Why a day is refused. */
export type DayProblem = 'NO_DAY' | 'TOO_LONG_AGO' | 'TOO_FAR' | 'NOT_YET';

/** What the server says of each; the screens say the same. */
export const dayWords: Record<DayProblem, string> = {
  NO_DAY: 'deze dag bestaat niet',
  TOO_LONG_AGO: 'deze dag is te lang geleden',
  TOO_FAR: 'deze dag is te ver weg',
  NOT_YET: 'deze dag is nog niet geweest',
};

/** The first and the last day of a span around `now`; without a span those of which a plan can speak. */
export function boundsOf(now: Date, span?: Span): { first: string; last: string } {
  if (!span) return { first: '1850-01-01', last: '2199-12-31' };
  const today = dutchDay(now);
  const moved = (years: number) => {
    const day = String(Number(today.slice(0, 4)) + years).padStart(4, '0') + today.slice(4);
    // From 29 February to a year that has none.
    return isDay(day) ? day : `${day.slice(0, 8)}28`;
  };
  return { first: moved(-span.back), last: moved(span.ahead) };
}

/** Why a day is none, or not one of its span around `now`; null when it is. */
export function problemOfDay(text: string, now: Date, span?: Span): DayProblem | null {
  // Boxes for a day let people type more than four digits.
  if (/^\d{5,6}-\d\d-\d\d$/.test(text)) return 'TOO_FAR';
  if (!isDay(text)) return 'NO_DAY';
  const { first, last } = boundsOf(now, span);
  if (text < first) return 'TOO_LONG_AGO';
  if (text <= last) return null;
  return span?.ahead === 0 ? 'NOT_YET' : 'TOO_FAR';
}

/** True for a day that exists, in years of which a plan can speak; what a field is about bounds it further. */
export const isSensibleDay = (day: string): boolean => problemOfDay(day, new Date(0)) === null;

/** True for a clock time, as HH:MM. */
export function isClockTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}
