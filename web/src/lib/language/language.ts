import { m } from '#lib/paraglide/messages.js';
import { cookieName, getLocale, type Locale } from '#lib/paraglide/runtime.js';
import { calendarDays } from '../today/soon.ts';

/**
 * The languages that are offered, in their own words: those in which every screen is complete. Arabic has its catalogue for
 * who joins, and is offered once it has the household's whole way: half of it leaves people alone where it matters.
 */
export const languages: readonly { locale: Locale; name: string }[] = [
  { locale: 'nl', name: 'Nederlands' },
  { locale: 'en', name: 'English' },
];

/** Chooses a language until the browser closes (a session cookie, nothing lasting) and draws the page anew. */
export function chooseLanguage(locale: Locale): void {
  if (locale === getLocale()) return;
  document.cookie = `${cookieName}=${locale}; path=/; samesite=lax`;
  location.reload();
}

/** The language of dates and numbers: that of the screen, as it is used here. */
function region(): string {
  return { nl: 'nl-NL', en: 'en-GB', ar: 'ar' }[getLocale()];
}

/** A day and a time in words, such as "maandag 23 november om 14:00". */
export function dayAndTime(moment: string | Date): string {
  return new Intl.DateTimeFormat(region(), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Amsterdam',
  }).format(new Date(moment));
}

/** A moment as one says it: "vandaag om 14:00", "morgen om 9:30", and from then on with the day. */
export function nearDayAndTime(moment: string | Date, now: number): string {
  const days = calendarDays(now, new Date(moment).getTime());
  if (days !== 0 && days !== 1) return dayAndTime(moment);
  const near = new Intl.RelativeTimeFormat(region(), { numeric: 'auto' }).format(days, 'day');
  return m.today_near({ day: near, time: time(moment) });
}

/** A day in words, such as "maandag 23 november 2026". */
export function day(moment: string | Date): string {
  return new Intl.DateTimeFormat(region(), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/Amsterdam',
  }).format(new Date(moment));
}

/** A time of day, such as "14:00". */
export function time(moment: string | Date): string {
  return new Intl.DateTimeFormat(region(), {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Amsterdam',
  }).format(new Date(moment));
}

/** The same where there is little room, such as "23 nov 2026". */
export function shortDay(moment: string | Date): string {
  return new Intl.DateTimeFormat(region(), { dateStyle: 'medium', timeZone: 'Europe/Amsterdam' }).format(
    new Date(moment),
  );
}

/** Things of which one will do, such as "B of B+". */
export function eitherOf(things: readonly string[]): string {
  return new Intl.ListFormat(region(), { type: 'disjunction' }).format(things);
}

/** Things together, such as "A en B". */
export function allOf(things: readonly string[]): string {
  return new Intl.ListFormat(region(), { type: 'conjunction' }).format(things);
}
