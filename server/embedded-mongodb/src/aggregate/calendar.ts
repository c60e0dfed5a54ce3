import { ObjectId, Timestamp } from 'bson';
import { failure } from '../errors.ts';
import { MISSING, type Found } from '../paths.ts';
import { checkZone, DAY, HOUR, MINUTE, utc } from './moments.ts';
import { kind } from './operator.ts';
import { isNullish } from './scope.ts';

/** The moment of what counts as a date; nothing for null. */
export function moment(value: Found, name: string, code = 16006): number | undefined {
  if (isNullish(value)) return undefined;
  if (value instanceof Date) return value.getTime();
  if (value instanceof ObjectId) return value.getTimestamp().getTime();
  if (value instanceof Timestamp) return value.t * 1000;
  throw failure(code, `can't convert from BSON type ${kind(value)} to Date in ${name}`);
}

/** A time zone argument: nothing when it is not given, null when it is null. */
export function zoneOf(value: Found, name: string): string | undefined | null {
  if (value === MISSING) return undefined;
  if (isNullish(value)) return null;
  if (typeof value !== 'string')
    throw failure(40517, `timezone must evaluate to a string, found ${kind(value)} in ${name}`);
  checkZone(value);
  return value;
}

/** The day of the year, from 1. */
export const dayOfYear = (date: Date): number =>
  Math.floor((date.getTime() - utc(date.getUTCFullYear(), 0, 1)) / DAY) + 1;
/** The day of the week, from Monday, 1. */
export const isoDay = (date: Date): number => date.getUTCDay() || 7;

/** The week that ISO 8601 gives a day, and its year. */
export function isoWeek(date: Date): { year: number; week: number } {
  const thursday = new Date(date.getTime() + (4 - isoDay(date)) * DAY);
  return { year: thursday.getUTCFullYear(), week: Math.ceil(dayOfYear(thursday) / 7) };
}

/** The week of the year, from Sunday; days before the first one are in week 0. */
export const week = (date: Date): number => Math.floor((dayOfYear(date) + 6 - date.getUTCDay()) / 7);

/** Units of one length, in milliseconds. */
export const fixedUnits: Record<string, number> = {
  millisecond: 1,
  second: 1000,
  minute: MINUTE,
  hour: HOUR,
  day: DAY,
  week: 7 * DAY,
};
/** Units of the calendar, in months. */
export const monthUnits: Record<string, number> = { month: 1, quarter: 3, year: 12 };

/** The name of a unit of time; throws for any other text. */
export function unitOf(value: Found, name: string): string {
  if (typeof value !== 'string')
    throw failure(5439013, `${name} requires 'unit' to be a string, but got ${kind(value)}`);
  if (!(Object.hasOwn(fixedUnits, value) || Object.hasOwn(monthUnits, value))) {
    throw failure(9, `unknown time unit value: ${value} in ${name}`);
  }
  return value;
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** The day a week begins with, Sunday when not given. */
export function startOfWeek(value: Found, name: string): number {
  if (value === MISSING) return 0;
  if (typeof value !== 'string')
    throw failure(5439015, `${name} requires 'startOfWeek' to be a string, but got ${kind(value)}`);
  const text = value.toLowerCase();
  const index = weekdays.findIndex((day) => day === text || day.slice(0, 3) === text);
  if (index < 0)
    throw failure(
      5439016,
      `${name} parameter 'startOfWeek' value cannot be recognized as a day of a week: ${value}`,
    );
  return index;
}
