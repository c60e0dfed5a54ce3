/**
 * Working days in the Netherlands, for terms such as the five working days of the Verwijsindex.
 *
 * Dates are calendar dates (`YYYY-MM-DD`) without a time, so no time zone can shift them. Not counted: Saturday,
 * Sunday and the public holidays of the Algemene termijnenwet, article 3: New Year's Day, Good Friday, Easter
 * Monday, King's Day, 5 May, Ascension Day, Whit Monday, and both Christmas days. The sources of the method do
 * not define a working day; that we follow this law is ours.
 */

/** A calendar date as `YYYY-MM-DD`. */
export type CalendarDate = string;

const dayInMs = 86_400_000;

/** Days since 1970-01-01. Throws a RangeError for anything that is not a real calendar date. */
function dayNumber(date: CalendarDate): number {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const time = parts ? Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) : Number.NaN;
  if (Number.isNaN(time) || calendarDate(time / dayInMs) !== date) {
    throw new RangeError(`not a calendar date (YYYY-MM-DD): ${date}`);
  }
  return time / dayInMs;
}

function calendarDate(day: number): CalendarDate {
  return new Date(day * dayInMs).toISOString().slice(0, 10);
}

/** 0 is Sunday, 6 is Saturday. */
function weekday(day: number): number {
  return new Date(day * dayInMs).getUTCDay();
}

/** Easter Sunday by the Gregorian reckoning (Meeus, Jones, Butcher), in days since 1970-01-01. */
function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return Date.UTC(year, Math.floor(sum / 31) - 1, (sum % 31) + 1) / dayInMs;
}

/** King's Day is 27 April, or the 26th when the 27th is a Sunday. */
function kingsDay(year: number): number {
  const day = Date.UTC(year, 3, 27) / dayInMs;
  return weekday(day) === 0 ? day - 1 : day;
}

/** The public holidays of a year in order, by the Algemene termijnenwet, article 3. */
export function publicHolidays(year: number): CalendarDate[] {
  const easter = easterSunday(year);
  const fixed = ['01-01', '05-05', '12-25', '12-26'].map((day) =>
    dayNumber(`${String(year).padStart(4, '0')}-${day}`),
  );
  const moving = [easter - 2, easter + 1, kingsDay(year), easter + 39, easter + 50];
  return [...new Set([...fixed, ...moving])].sort((a, b) => a - b).map(calendarDate);
}

function isWorking(day: number): boolean {
  if (weekday(day) === 0 || weekday(day) === 6) return false;
  const date = calendarDate(day);
  return !publicHolidays(Number(date.slice(0, 4))).includes(date);
}

/** Whether people work on this date: no weekend and no public holiday. Throws a RangeError for no real date. */
export function isWorkingDay(date: CalendarDate): boolean {
  return isWorking(dayNumber(date));
}

/**
 * The date that lies `days` working days after `date`. The day itself does not count, so a term of five working
 * days from Monday ends on the next Monday. 0 returns the date itself. Throws a RangeError for no real date, or
 * when `days` is not a whole number from 0.
 */
export function addWorkingDays(date: CalendarDate, days: number): CalendarDate {
  if (!Number.isInteger(days) || days < 0) throw new RangeError(`not a number of working days: ${days}`);
  let day = dayNumber(date);
  for (let left = days; left > 0;) {
    day += 1;
    if (isWorking(day)) left -= 1;
  }
  return calendarDate(day);
}

/**
 * Working days after `from` up to and including `to`: how many are left of a term. Negative when `to` lies before
 * `from` (the term has passed by so many working days). Throws a RangeError for no real date.
 */
export function workingDaysUntil(from: CalendarDate, to: CalendarDate): number {
  const [start, end] = [dayNumber(from), dayNumber(to)];
  let count = 0;
  for (let day = Math.min(start, end) + 1; day <= Math.max(start, end); day += 1) {
    if (isWorking(day)) count += 1;
  }
  return end >= start || count === 0 ? count : -count;
}
