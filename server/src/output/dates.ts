import type { PrintLanguage } from './output.types.ts';

const timeZone = 'Europe/Amsterdam';
const locales = { nl: 'nl-NL', en: 'en-GB' } as const;

/** A day in words in Dutch time, such as `maandag 23 november 2026`. A `YYYY-MM-DD` is that day. */
export function dayInWords(day: Date | string, language: PrintLanguage): string {
  const date = typeof day === 'string' ? new Date(`${day}T12:00:00Z`) : day;
  if (Number.isNaN(date.getTime())) return String(day);
  const words = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  return new Intl.DateTimeFormat(locales[language], { timeZone, ...words }).format(date);
}

/** A time in words in Dutch time, such as `14.30 uur`. */
export function timeInWords(date: Date, language: PrintLanguage): string {
  const clock = new Intl.DateTimeFormat('nl-NL', { timeZone, hour: '2-digit', minute: '2-digit' }).format(
    date,
  );
  return language === 'nl' ? `${clock.replace(':', '.')} uur` : clock;
}

/** Digits of a moment on Dutch clocks, `YYYYMMDDTHHMMSS`, as calendar files want them. */
export function dutchClock(date: Date): string {
  const digits = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const clock = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const;
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, ...digits, ...clock }).formatToParts(date);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}${part('month')}${part('day')}T${part('hour')}${part('minute')}${part('second')}`;
}

/** The day of a moment on Dutch clocks, `YYYY-MM-DD`, as names of files carry it. */
export function dutchDay(date: Date): string {
  const digits = dutchClock(date);
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
}
