import { failure, notHere } from '../errors.ts';
import { MISSING } from '../paths.ts';
import { dayOfYear, isoDay, isoWeek, moment, week, zoneOf } from './calendar.ts';
import { isFixed, isUtc, local, offsetAt } from './moments.ts';
import { kind, named, type Compile } from './operator.ts';
import { isNullish } from './scope.ts';

const pad = (value: number, size: number): string => String(value).padStart(size, '0');
const offsetText = (minutes: number): string =>
  `${minutes < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(minutes) / 60), 2)}${pad(Math.abs(minutes) % 60, 2)}`;
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const specifiers: Record<string, (date: Date, minutes: number) => string> = {
  d: (date) => pad(date.getUTCDate(), 2),
  b: (date) => months[date.getUTCMonth()]!.slice(0, 3),
  B: (date) => months[date.getUTCMonth()]!,
  G: (date) => pad(isoWeek(date).year, 4),
  H: (date) => pad(date.getUTCHours(), 2),
  j: (date) => pad(dayOfYear(date), 3),
  L: (date) => pad(date.getUTCMilliseconds(), 3),
  m: (date) => pad(date.getUTCMonth() + 1, 2),
  M: (date) => pad(date.getUTCMinutes(), 2),
  S: (date) => pad(date.getUTCSeconds(), 2),
  u: (date) => String(isoDay(date)),
  U: (date) => pad(week(date), 2),
  V: (date) => pad(isoWeek(date).week, 2),
  w: (date) => String(date.getUTCDay() + 1),
  Y: (date) => pad(date.getUTCFullYear(), 4),
  z: (_date, minutes) => offsetText(minutes),
  '%': () => '%',
};

function format(time: number, zone: string | undefined, pattern: string): string {
  const minutes = offsetAt(time, zone);
  const date = local(time, zone);
  return pattern.replace(/%(.?)/gs, (_, letter: string) => {
    if (letter === 'Z') throw notHere('%Z in a format of a date');
    const write = Object.hasOwn(specifiers, letter) ? specifiers[letter] : undefined;
    if (!write) throw failure(18536, `Invalid format character '%${letter}' in format string`);
    return write(date, minutes);
  });
}

/** `$dateToString`. */
export const dateToString: Compile = (operand, scope, name) => {
  const given = named(operand, scope, name, ['date'], ['format', 'timezone', 'onNull']);
  return (root, inner) => {
    const pattern = given.has('format') ? given.get('format', root, inner) : MISSING;
    if (!isNullish(pattern) && typeof pattern !== 'string')
      throw failure(18533, `$dateToString requires that 'format' be a string, found: ${kind(pattern)}`);
    const zone = zoneOf(given.get('timezone', root, inner), name);
    const time = moment(given.get('date', root, inner), name);
    if (time === undefined) return given.has('onNull') ? given.get('onNull', root, inner) : null;
    if (zone === null || (given.has('format') && isNullish(pattern))) return null;
    if (pattern === MISSING && !isUtc(zone) && isFixed(zone) && offsetAt(time, zone) === 0)
      throw notHere('$dateToString without a format in a zone that is UTC by another name');
    const usual = isUtc(zone) ? '%Y-%m-%dT%H:%M:%S.%LZ' : '%Y-%m-%dT%H:%M:%S.%L';
    return format(time, zone, pattern === MISSING ? usual : (pattern as string));
  };
};
