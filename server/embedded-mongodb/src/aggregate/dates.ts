import { ObjectId, Timestamp } from 'bson';
import { failure, notHere } from '../errors.ts';
import { isNumber, toDouble } from '../numbers.ts';
import { MISSING, type Found } from '../paths.ts';
import { doc, isDoc, type Value } from '../values.ts';
import { compileExpression, isNullish } from './scope.ts';
import {
  checkZone,
  dateOf,
  DAY,
  fromLocal,
  HOUR,
  isFixed,
  isUtc,
  local,
  MINUTE,
  offsetAt,
  utc,
} from './moments.ts';
import { kind, named, wholeArgument, withoutRefusal, type Compile, type Operators } from './operator.ts';

function moment(value: Found, name: string): number | undefined {
  if (isNullish(value)) return undefined;
  if (value instanceof Date) return value.getTime();
  if (value instanceof ObjectId) return value.getTimestamp().getTime();
  if (value instanceof Timestamp) return value.t * 1000;
  throw failure(16006, `can't convert from BSON type ${kind(value)} to Date in ${name}`);
}

function zoneOf(value: Found, name: string): string | undefined | null {
  if (value === MISSING) return undefined;
  if (isNullish(value)) return null;
  if (typeof value !== 'string')
    throw failure(40517, `timezone must evaluate to a string, found ${kind(value)} in ${name}`);
  checkZone(value);
  return value;
}

const dayOfYear = (date: Date): number =>
  Math.floor((date.getTime() - utc(date.getUTCFullYear(), 0, 1)) / DAY) + 1;
const isoDay = (date: Date): number => date.getUTCDay() || 7;

function isoWeek(date: Date): { year: number; week: number } {
  const thursday = new Date(date.getTime() + (4 - isoDay(date)) * DAY);
  return { year: thursday.getUTCFullYear(), week: Math.ceil(dayOfYear(thursday) / 7) };
}

const week = (date: Date): number => Math.floor((dayOfYear(date) + 6 - date.getUTCDay()) / 7);

/** A part of a date: the operand is a date, or `{date, timezone}`. */
function part(read: (date: Date) => Value): Compile {
  return (operand, scope, name) => {
    const full = isDoc(operand) && operand.has('date');
    const single = Array.isArray(operand) && operand.length === 1 ? operand[0] : operand;
    const given = full ? named(operand, scope, name, ['date'], ['timezone']) : undefined;
    const date = given ? undefined : compileExpression(single, scope);
    return (root, inner) => {
      const time = moment(given ? given.get('date', root, inner) : date!(root, inner), name);
      const zone = given ? zoneOf(given.get('timezone', root, inner), name) : undefined;
      return time === undefined || zone === null ? null : read(local(time, zone));
    };
  };
}

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

const dateToString: Compile = (operand, scope, name) => {
  const given = named(operand, scope, name, ['date'], ['format', 'timezone', 'onNull']);
  return (root, inner) => {
    const time = moment(given.get('date', root, inner), name);
    if (time === undefined) return given.has('onNull') ? given.get('onNull', root, inner) : null;
    const zone = zoneOf(given.get('timezone', root, inner), name);
    const pattern = given.has('format') ? given.get('format', root, inner) : MISSING;
    if (zone === null || (pattern !== MISSING && isNullish(pattern))) return null;
    if (pattern !== MISSING && typeof pattern !== 'string')
      throw failure(18533, `$dateToString requires that 'format' be a string, found: ${kind(pattern)}`);
    if (pattern === MISSING && !isUtc(zone) && isFixed(zone) && offsetAt(time, zone) === 0)
      throw notHere('$dateToString without a format in a zone that is UTC by another name');
    const usual = isUtc(zone) ? '%Y-%m-%dT%H:%M:%S.%LZ' : '%Y-%m-%dT%H:%M:%S.%L';
    return format(time, zone, pattern === MISSING ? usual : (pattern as string));
  };
};

/** Text without any figure is no date anywhere; other text MongoDB may be able to read. */
function noDate(text: string): Error {
  if (/\d/.test(text)) return notHere(`The date ${JSON.stringify(text)}, which is not in the ISO form,`);
  return failure(241, `Error parsing date string '${text}'; it has no date`);
}

const iso =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?)?(Z|[+-]\d{2}(?::?\d{2})?)?$/;

type Clock = {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  ms: number;
};

/** The moment of these fields as if in UTC; nothing when there is no such day or time. */
function clockTime({ year, month, day, hour, minute, second, ms }: Clock): number | undefined {
  const time = utc(year, month - 1, day, hour, minute, second, ms);
  const back = new Date(time);
  const real =
    year >= 1 && hour < 24 && minute < 60 && second < 60 && month >= 1 && month <= 12 &&
    back.getUTCMonth() + 1 === month; // prettier-ignore
  return real && day >= 1 ? time : undefined;
}

/** Reads an ISO 8601 date, or one in the given format; throws 241 for what is no date, 238 for other forms of dates. */
export function parseDate(text: string, pattern: string | undefined, zone: string | undefined): Date {
  if (pattern !== undefined) return parseWith(text, pattern, zone);
  const match = iso.exec(text);
  if (!match) throw noDate(text);
  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '0', own] = match;
  const time = clockTime({
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
    ms: Number(fraction.padEnd(3, '0').slice(0, 3)),
  });
  if (time === undefined) throw noDate(text);
  if (own !== undefined && zone !== undefined)
    throw failure(
      241,
      `you cannot pass in a date/time string with time zone information ('${own}') together with a timezone argument`,
    );
  return dateOf(
    own !== undefined ? time - (own === 'Z' ? 0 : offsetAt(0, own)) * MINUTE : fromLocal(time, zone),
    '$dateFromString',
  );
}

const widths: Record<string, string> = {
  Y: '\\d{4}',
  m: '\\d{2}',
  d: '\\d{2}',
  H: '\\d{2}',
  M: '\\d{2}',
  S: '\\d{2}',
  L: '\\d{3}',
  z: '[+-]\\d{4}',
};

/** A format as an expression whose groups are the letters; a date with a year, month and day, the clock from its top. */
function formatParser(pattern: string): { expression: RegExp; order: string[] } {
  const order: string[] = [];
  const source = pattern.replace(
    /%(.?)|([\^$.*+?()[\]{}|\\])/gs,
    (_, letter: string | undefined, special: string | undefined) => {
      if (special !== undefined) return `\\${special}`;
      if (letter === '%') return '%';
      if (!Object.hasOwn(widths, letter!) || order.includes(letter!))
        throw notHere(`%${letter} in the format of $dateFromString`);
      order.push(letter!);
      return `(${widths[letter!]})`;
    },
  );
  const has = (letter: string): boolean => order.includes(letter);
  const steps = ['H', 'M', 'S', 'L'].map(has);
  if (!['Y', 'm', 'd'].every(has) || steps.some((step, i) => step && i > 0 && !steps[i - 1]))
    throw notHere('A format of $dateFromString without a year, month and day, or with a gap in its time');
  return { expression: new RegExp(`^${source}$`, 's'), order };
}

function parseWith(text: string, pattern: string, zone: string | undefined): Date {
  const { expression, order } = formatParser(pattern);
  const match = expression.exec(text);
  if (!match) throw noDate(text);
  const found = new Map(order.map((letter, i) => [letter, match[i + 1]!]));
  const number = (letter: string): number => Number(found.get(letter) ?? 0);
  const time = clockTime({
    year: number('Y'),
    month: number('m'),
    day: number('d'),
    hour: number('H'),
    minute: number('M'),
    second: number('S'),
    ms: number('L'),
  });
  if (time === undefined) throw noDate(text);
  const own = found.get('z');
  if (own !== undefined && zone !== undefined) throw notHere('%z together with a timezone argument');
  return dateOf(
    own !== undefined ? time - offsetAt(0, own) * MINUTE : fromLocal(time, zone),
    '$dateFromString',
  );
}

const dateFromString: Compile = (operand, scope, name) => {
  const given = named(operand, scope, name, ['dateString'], ['format', 'timezone', 'onError', 'onNull']);
  return (root, inner) => {
    const text = given.get('dateString', root, inner);
    if (isNullish(text)) return given.has('onNull') ? given.get('onNull', root, inner) : null;
    const zone = zoneOf(given.get('timezone', root, inner), name);
    const pattern = given.get('format', root, inner);
    if (zone === null || (pattern !== MISSING && isNullish(pattern))) return null;
    if (pattern !== MISSING && typeof pattern !== 'string')
      throw failure(40684, `$dateFromString requires that 'format' be a string, found: ${kind(pattern)}`);
    const parse = (): Found => {
      if (typeof text !== 'string')
        throw failure(241, `$dateFromString requires that 'dateString' be a string, found: ${kind(text)}`);
      return parseDate(text, pattern === MISSING ? undefined : pattern, zone);
    };
    return given.has('onError') ? withoutRefusal(parse, () => given.get('onError', root, inner)) : parse();
  };
};

const fields = ['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond'];
const isoFields = ['isoWeekYear', 'isoWeek', 'isoDayOfWeek', 'hour', 'minute', 'second', 'millisecond'];

const dateFromParts: Compile = (operand, scope, name) => {
  const isoForm = isDoc(operand) && operand.has('isoWeekYear');
  const names = isoForm ? isoFields : fields;
  const given = named(operand, scope, name, [names[0]!], [...names.slice(1), 'timezone']);
  return (root, inner) => {
    const numbers: number[] = [];
    for (const [i, field] of names.entries()) {
      const value = given.has(field) ? given.get(field, root, inner) : i === 1 || i === 2 ? 1 : 0;
      if (isNullish(value)) return null;
      const number = wholeArgument(value, 40515, `'${field}'`);
      if (i > 0 && Math.abs(number) > 32767)
        throw failure(
          31034,
          `'${field}' must evaluate to a value in the range [-32768, 32767], found ${number}`,
        );
      numbers.push(number);
    }
    const zone = zoneOf(given.get('timezone', root, inner), name);
    if (zone === null) return null;
    const [year, second, third, hour, minute, sec, ms] = numbers as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    if (year < 1 || year > 9999)
      throw failure(40523, `'${names[0]}' must evaluate to an integer in the range 1 to 9999, found ${year}`);
    const date = new Date(utc(year, second - 1, third));
    if (isoForm) {
      const fourth = utc(year, 0, 4);
      const monday = fourth - (isoDay(new Date(fourth)) - 1) * DAY;
      date.setTime(monday + (second - 1) * 7 * DAY + (third - 1) * DAY);
    }
    date.setTime(date.getTime() + hour * HOUR + minute * MINUTE + sec * 1000 + ms);
    return new Date(fromLocal(date.getTime(), zone));
  };
};

const dateToParts: Compile = (operand, scope, name) => {
  const given = named(operand, scope, name, ['date'], ['timezone', 'iso8601']);
  return (root, inner) => {
    const time = moment(given.get('date', root, inner), name);
    const zone = zoneOf(given.get('timezone', root, inner), name);
    const isoWanted = given.get('iso8601', root, inner);
    if (time === undefined || zone === null || (isoWanted !== MISSING && isNullish(isoWanted))) return null;
    if (isoWanted !== MISSING && typeof isoWanted !== 'boolean')
      throw failure(40521, `iso8601 must evaluate to a bool, found ${kind(isoWanted)}`);
    const date = local(time, zone);
    const clock = {
      hour: date.getUTCHours(),
      minute: date.getUTCMinutes(),
      second: date.getUTCSeconds(),
      millisecond: date.getUTCMilliseconds(),
    };
    if (isoWanted === true)
      return doc({
        isoWeekYear: isoWeek(date).year,
        isoWeek: isoWeek(date).week,
        isoDayOfWeek: isoDay(date),
        ...clock,
      });
    return doc({
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
      ...clock,
    });
  };
};

const fixedUnits: Record<string, number> = {
  millisecond: 1,
  second: 1000,
  minute: MINUTE,
  hour: HOUR,
  day: DAY,
  week: 7 * DAY,
};
const monthUnits: Record<string, number> = { month: 1, quarter: 3, year: 12 };

function unitOf(value: Found, name: string): string {
  if (typeof value !== 'string' || !(Object.hasOwn(fixedUnits, value) || Object.hasOwn(monthUnits, value))) {
    throw failure(
      9,
      `unknown time unit value: ${typeof value === 'string' ? value : kind(value)} in ${name}`,
    );
  }
  return value;
}

function addMonths(date: Date, count: number): number {
  const day = date.getUTCDate();
  const result = new Date(date);
  result.setUTCDate(1);
  result.setUTCMonth(result.getUTCMonth() + count);
  const last = new Date(utc(result.getUTCFullYear(), result.getUTCMonth() + 1, 0)).getUTCDate();
  result.setUTCDate(Math.min(day, last));
  return result.getTime();
}

function shifting(sign: 1 | -1): Compile {
  return (operand, scope, name) => {
    const given = named(operand, scope, name, ['startDate', 'unit', 'amount'], ['timezone']);
    return (root, inner) => {
      const time = moment(given.get('startDate', root, inner), name);
      const unitValue = given.get('unit', root, inner);
      const amount = given.get('amount', root, inner);
      const zone = zoneOf(given.get('timezone', root, inner), name);
      if (time === undefined || isNullish(unitValue) || isNullish(amount) || zone === null) return null;
      const unit = unitOf(unitValue, name);
      if (!isNumber(amount) || !Number.isInteger(toDouble(amount)))
        throw failure(5166405, `${name} expects integer amount of time units`);
      if (Math.abs(toDouble(amount)) > 1e15) throw notHere(`${name} of so large an amount`);
      const count = sign * toDouble(amount);
      if (Object.hasOwn(monthUnits, unit))
        return dateOf(fromLocal(addMonths(local(time, zone), count * monthUnits[unit]!), zone), name);
      if (unit === 'day' || unit === 'week')
        return dateOf(fromLocal(local(time, zone).getTime() + count * fixedUnits[unit]!, zone), name);
      return dateOf(time + count * fixedUnits[unit]!, name);
    };
  };
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

function startOfWeek(value: Found, name: string): number {
  if (value === MISSING) return 0;
  const text = typeof value === 'string' ? value.toLowerCase() : '';
  const index = weekdays.findIndex((day) => day === text || day.slice(0, 3) === text);
  if (index < 0)
    throw failure(
      9,
      `unknown day of week value: ${typeof value === 'string' ? value : kind(value)} in ${name}`,
    );
  return index;
}

/** The number of a unit of the calendar since a fixed point, on the zone's clock. */
function ordinal(date: Date, unit: string, firstDay: number): number {
  if (unit === 'year') return date.getUTCFullYear();
  const monthNumber = date.getUTCFullYear() * 12 + date.getUTCMonth();
  if (unit === 'month') return monthNumber;
  if (unit === 'quarter') return Math.floor(monthNumber / 3);
  const day = Math.floor(date.getTime() / DAY);
  return unit === 'week' ? Math.floor((day + 4 - firstDay) / 7) : day;
}

/** Hours and less pass at the same pace everywhere; a zone only says where its hours begin. */
function passed(from: number, to: number, unit: string, zone: string | undefined): number {
  const length = fixedUnits[unit]!;
  if (unit !== 'hour') return Math.floor(to / length) - Math.floor(from / length);
  const begins = [from, to].map((time) => offsetAt(time, zone) % 60);
  if (begins[0] !== begins[1]) throw notHere('$dateDiff in hours over a change of less than an hour');
  const shift = begins[0]! * MINUTE;
  return Math.floor((to + shift) / length) - Math.floor((from + shift) / length);
}

const dateDiff: Compile = (operand, scope, name) => {
  const given = named(operand, scope, name, ['startDate', 'endDate', 'unit'], ['timezone', 'startOfWeek']);
  return (root, inner) => {
    const from = moment(given.get('startDate', root, inner), name);
    const to = moment(given.get('endDate', root, inner), name);
    const unitValue = given.get('unit', root, inner);
    const zone = zoneOf(given.get('timezone', root, inner), name);
    const start = given.get('startOfWeek', root, inner);
    if (from === undefined || to === undefined || isNullish(unitValue) || zone === null) return null;
    const unit = unitOf(unitValue, name);
    if (unit === 'week' && start !== MISSING && isNullish(start)) return null;
    if (!Object.hasOwn(monthUnits, unit) && unit !== 'day' && unit !== 'week')
      return BigInt(passed(from, to, unit, zone));
    const firstDay = unit === 'week' ? startOfWeek(start, name) : 0;
    return BigInt(ordinal(local(to, zone), unit, firstDay) - ordinal(local(from, zone), unit, firstDay));
  };
};

/** MongoDB counts bins from the first of January 2000. */
const ORIGIN = utc(2000, 0, 1);

function truncated(
  time: number,
  unit: string,
  size: number,
  zone: string | undefined,
  firstDay: number,
): number {
  const date = local(time, zone);
  const down = (value: number): number => Math.floor(value / size) * size;
  if (Object.hasOwn(monthUnits, unit)) {
    const step = monthUnits[unit]! * size;
    const since = (date.getUTCFullYear() - 2000) * 12 + date.getUTCMonth();
    return fromLocal(utc(2000, Math.floor(since / step) * step, 1), zone);
  }
  if (unit === 'week') {
    if (size > 1) throw notHere('$dateTrunc to more than one week');
    const first = ORIGIN + ((firstDay - 6 + 7) % 7) * DAY;
    return fromLocal(first + Math.floor((date.getTime() - first) / (7 * DAY)) * 7 * DAY, zone);
  }
  const length = fixedUnits[unit]!;
  if (unit === 'day')
    return fromLocal(ORIGIN + down(Math.floor((date.getTime() - ORIGIN) / DAY)) * DAY, zone);
  if (!isFixed(zone) && size > 1) throw notHere(`$dateTrunc to several of ${unit} in a zone with a name`);
  const start = ORIGIN - offsetAt(time, zone) * MINUTE;
  return start + down(Math.floor((time - start) / length)) * length;
}

const dateTrunc: Compile = (operand, scope, name) => {
  const given = named(operand, scope, name, ['date', 'unit'], ['binSize', 'timezone', 'startOfWeek']);
  return (root, inner) => {
    const time = moment(given.get('date', root, inner), name);
    const unitValue = given.get('unit', root, inner);
    const zone = zoneOf(given.get('timezone', root, inner), name);
    const bin = given.has('binSize') ? given.get('binSize', root, inner) : 1;
    const start = given.get('startOfWeek', root, inner);
    if (time === undefined || isNullish(unitValue) || zone === null || isNullish(bin)) return null;
    const unit = unitOf(unitValue, name);
    const size = wholeArgument(bin, 5439017, '$dateTrunc binSize');
    if (size <= 0) throw failure(5439018, '$dateTrunc requires a positive binSize');
    if (unit === 'week' && start !== MISSING && isNullish(start)) return null;
    return dateOf(truncated(time, unit, size, zone, unit === 'week' ? startOfWeek(start, name) : 0), name);
  };
};

/** Operators on dates; time zones are Olson names or offsets. */
export const dateOperators: Operators = {
  $year: part((date) => date.getUTCFullYear()),
  $month: part((date) => date.getUTCMonth() + 1),
  $dayOfMonth: part((date) => date.getUTCDate()),
  $dayOfWeek: part((date) => date.getUTCDay() + 1),
  $dayOfYear: part(dayOfYear),
  $hour: part((date) => date.getUTCHours()),
  $minute: part((date) => date.getUTCMinutes()),
  $second: part((date) => date.getUTCSeconds()),
  $millisecond: part((date) => date.getUTCMilliseconds()),
  $week: part(week),
  $isoWeek: part((date) => isoWeek(date).week),
  $isoWeekYear: part((date) => BigInt(isoWeek(date).year)),
  $isoDayOfWeek: part(isoDay),
  $dateToString: dateToString,
  $dateFromString: dateFromString,
  $dateFromParts: dateFromParts,
  $dateToParts: dateToParts,
  $dateAdd: shifting(1),
  $dateSubtract: shifting(-1),
  $dateDiff: dateDiff,
  $dateTrunc: dateTrunc,
};
