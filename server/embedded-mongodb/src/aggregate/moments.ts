import { failure, notHere } from '../errors.ts';

/** Lengths in milliseconds. */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A date, or an error where no date can be kept: this server's dates end in the year 275760, MongoDB's later. */
export function dateOf(time: number, what: string): Date {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) throw notHere(`${what} with a date beyond the year 275760`);
  return date;
}

/** `Date.UTC` without its memory of two-digit years: the year 26 is the year 26. */
export function utc(
  year: number,
  month: number,
  day: number,
  hour = 0,
  minute = 0,
  second = 0,
  ms = 0,
): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date.getTime() + hour * HOUR + minute * MINUTE + second * 1000 + ms;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** One name of the time zone database, written as there; anything else is refused. */
function formatter(zone: string): Intl.DateTimeFormat {
  const found = formats.get(zone);
  if (found) return found;
  let made: Intl.DateTimeFormat;
  try {
    made = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
      era: 'short',
    }); // prettier-ignore
  } catch {
    throw failure(40485, `unrecognized time zone identifier: "${zone}"`);
  }
  const usual = made.resolvedOptions().timeZone;
  if (
    !/^[A-Z]\w+(\/[A-Z][\w+-]*)+$/.test(zone) ||
    (usual !== zone && usual.toLowerCase() === zone.toLowerCase())
  )
    throw notHere(`The time zone name ${JSON.stringify(zone)}`);
  if (formats.size > 500) formats.clear();
  formats.set(zone, made);
  return made;
}

const fixed = /^([+-])(0\d|1[0-4])(?::?([0-5]\d))?$/;

/** Is it UTC itself? Then dates are written with a Z. */
export function isUtc(zone: string | undefined): boolean {
  return zone === undefined || zone === 'UTC';
}

/** Does its clock never change? */
export function isFixed(zone: string | undefined): boolean {
  return zone === undefined || zone === 'UTC' || zone === 'GMT' || fixed.test(zone);
}

/** Minutes by which a zone that does not change is ahead of UTC; nothing for one with a name. */
function fixedOffset(zone: string | undefined): number | undefined {
  if (zone === undefined || zone === 'UTC' || zone === 'GMT') return 0;
  const parts = fixed.exec(zone);
  if (parts) return (parts[1] === '-' ? -1 : 1) * (Number(parts[2]) * 60 + Number(parts[3] ?? 0));
  if (/^[+-]/.test(zone) || zone === 'Z' || zone === '')
    throw notHere(`The time zone ${JSON.stringify(zone)}`);
  return undefined;
}

/** Throws for what is no time zone here. */
export function checkZone(zone: string): void {
  if (fixedOffset(zone) === undefined) formatter(zone);
}

const FIRST = 0;
const LAST = Date.UTC(2038, 0, 1);

/**
 * Minutes of a time zone ahead of UTC at a moment. Zones with a name are known from 1970 to 2037: before, databases of
 * time zones differ; after, nobody knows.
 */
export function offsetAt(time: number, zone: string | undefined): number {
  const still = fixedOffset(zone);
  if (still !== undefined) return still;
  const named = formatter(zone!);
  if (time < FIRST || time >= LAST)
    throw notHere('A time zone with a name for a date before 1970 or after 2037');
  const parts = new Map(named.formatToParts(time).map((part) => [part.type, Number(part.value)]));
  const at = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name)!;
  const local = utc(at('year'), at('month') - 1, at('day'), at('hour'), at('minute'), at('second'));
  const offset = (local - Math.floor(time / 1000) * 1000) / MINUTE;
  if (!Number.isInteger(offset)) throw notHere('A time zone whose clock is not ahead by whole minutes');
  return offset;
}

/** A moment moved so that its UTC fields read as the zone's clock. Years 1 to 9999. */
export function local(time: number, zone: string | undefined): Date {
  const date = new Date(time + offsetAt(time, zone) * MINUTE);
  const year = date.getUTCFullYear();
  if (!(year >= 1 && year <= 9999)) throw notHere('The calendar outside the years 1 to 9999');
  return date;
}

/** The moment at which the zone's clock shows these fields; refused where it shows them never or twice. */
export function fromLocal(time: number, zone: string | undefined): number {
  const still = fixedOffset(zone);
  if (still !== undefined) return time - still * MINUTE;
  const around = new Set([offsetAt(time - DAY, zone), offsetAt(time + DAY, zone)]);
  const moments = [...around]
    .map((offset) => ({ offset, moment: time - offset * MINUTE }))
    .filter(({ offset, moment }) => offsetAt(moment, zone) === offset);
  if (moments.length !== 1) throw notHere('A time of day that the clock of its zone skips or shows twice');
  return moments[0]!.moment;
}
