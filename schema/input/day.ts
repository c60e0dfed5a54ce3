/** Bounds of a day or moment, both included, as years before and after today. */
export interface Span {
  back: number;
  ahead: number;
}

/** What a day is about says how far away it can be. */
export const spans = {
  /** A day of birth: nobody is older, nobody is born later. */
  birth: { back: 130, ahead: 0 },
  /** A meeting: the past for what is written down afterwards. */
  meeting: { back: 10, ahead: 10 },
  /** The day by which something is done. */
  due: { back: 10, ahead: 30 },
  /** Any other day in a plan: since when something is so, until when it lasts. */
  any: { back: 150, ahead: 100 },
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

/** True for a day that exists, in years of which a plan can speak; what a field is about bounds it further. */
export const isSensibleDay = (day: string): boolean => isDay(day) && day >= '1850' && day < '2200';

/** True for a clock time, as HH:MM. */
export function isClockTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** True for a day that exists and lies within the span around `now`. */
export function isDayWithin(text: string, span: Span, now: Date): boolean {
  if (!isDay(text)) return false;
  const today = dutchDay(now);
  const moved = (years: number) =>
    String(Number(today.slice(0, 4)) + years).padStart(4, '0') + today.slice(4);
  return text >= moved(-span.back) && text <= moved(span.ahead);
}
