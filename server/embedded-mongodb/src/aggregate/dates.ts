import { ObjectId, Timestamp } from 'bson';
import { failure, notHere } from '../errors.ts';
import { isNumber, toDouble } from '../numbers.ts';
import { MISSING, type Found } from '../paths.ts';
import { doc, isDoc, type Value } from '../values.ts';
import { isNullish } from './expressions.ts';
import { kind, named, wholeArgument, type Compile, type Operators } from './operator.ts';
import { compileExpression } from './expressions.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatter(zone: string): Intl.DateTimeFormat {
  let found = formats.get(zone);
  if (!found) {
    try {
      found = new Intl.DateTimeFormat('en-US', {
        timeZone: zone,
        hourCycle: 'h23',
        year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric', era: 'short',
      }); // prettier-ignore
    } catch {
      throw failure(40485, `unrecognized time zone identifier: "${zone}"`);
    }
    formats.set(zone, found);
  }
  return found;
}

/** Minutes of a time zone ahead of UTC at a moment. */
function offsetAt(time: number, zone: string | undefined): number {
  if (zone === undefined || zone === 'UTC' || zone === 'GMT' || zone === 'Z') return 0;
  const fixed = /^([+-])(\d\d)(?::?(\d\d))?$/.exec(zone);
  if (fixed) return (fixed[1] === '-' ? -1 : 1) * (Number(fixed[2]) * 60 + Number(fixed[3] ?? 0));
  const parts = new Map(
    formatter(zone)
      .formatToParts(time)
      .map((part) => [part.type, part.value]),
  );
  const year = Number(parts.get('year')) * (parts.get('era') === 'BC' ? -1 : 1);
  const local = Date.UTC(
    year,
    Number(parts.get('month')) - 1,
    Number(parts.get('day')),
    Number(parts.get('hour')),
    Number(parts.get('minute')),
    Number(parts.get('second')),
  );
  return Math.round((local - Math.floor(time / 1000) * 1000) / MINUTE);
}

/** A moment moved so that its UTC fields read as the zone's clock. */
function local(time: number, zone: string | undefined): Date {
  return new Date(time + offsetAt(time, zone) * MINUTE);
}

/** The moment at which the zone's clock shows these fields. */
function fromLocal(time: number, zone: string | undefined): number {
  const first = time - offsetAt(time, zone) * MINUTE;
  return time - offsetAt(first, zone) * MINUTE;
}

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
  offsetAt(0, value);
  return value;
}

const dayOfYear = (date: Date): number =>
  Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / DAY) + 1;
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
  Z: (_date, minutes) => String(minutes),
  '%': () => '%',
};

function format(time: number, zone: string | undefined, pattern: string): string {
  const minutes = offsetAt(time, zone);
  const date = local(time, zone);
  return pattern.replace(/%(.?)/gs, (_, letter: string) => {
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
    const usual =
      zone === undefined || offsetAt(time, zone) === 0 ? '%Y-%m-%dT%H:%M:%S.%LZ' : '%Y-%m-%dT%H:%M:%S.%L';
    return format(time, zone, pattern === MISSING ? usual : (pattern as string));
  };
};

function dateError(text: string): Error {
  return failure(241, `Error parsing date string '${text}'; it is not a date this server understands`);
}

const iso =
  /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?$/;

/** Reads an ISO 8601 date, or one in the given format; throws 241 for anything else. */
export function parseDate(text: string, pattern: string | undefined, zone: string | undefined): Date {
  if (pattern !== undefined) return parseWith(text, pattern, zone);
  const match = iso.exec(text.trim());
  if (!match) throw dateError(text);
  const [, year, month, day = '01', hour = '0', minute = '0', second = '0', fraction = '0', own] = match;
  const ms = Number(fraction.padEnd(3, '0').slice(0, 3));
  const time = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
    ms,
  );
  const back = new Date(time);
  if (back.getUTCMonth() + 1 !== Number(month) || back.getUTCDate() !== Number(day) || Number(hour) > 23)
    throw dateError(text);
  if (own !== undefined && zone !== undefined)
    throw failure(
      241,
      `you cannot pass in a date/time string with time zone information ('${own}') together with a timezone argument`,
    );
  return new Date(own !== undefined ? time - offsetAt(0, own) * MINUTE : fromLocal(time, zone));
}

const widths: Record<string, string> = {
  d: '\\d{2}',
  m: '\\d{2}',
  Y: '\\d{4}',
  H: '\\d{2}',
  M: '\\d{2}',
  S: '\\d{2}',
  L: '\\d{3}',
  j: '\\d{3}',
  z: '[+-]\\d{2}:?\\d{2}|Z',
  Z: '[+-]?\\d+',
};

function parseWith(text: string, pattern: string, zone: string | undefined): Date {
  const order: string[] = [];
  const source = pattern.replace(
    /%(.)|([\\^$.*+?()[\]{}|])/g,
    (_, letter: string | undefined, special: string | undefined) => {
      if (special !== undefined) return `\\${special}`;
      if (letter === '%') return '%';
      if (!Object.hasOwn(widths, letter!)) throw notHere(`%${letter} in the format of $dateFromString`);
      order.push(letter!);
      return `(${widths[letter!]})`;
    },
  );
  const match = new RegExp(`^${source}$`).exec(text);
  if (!match) throw dateError(text);
  const found = new Map(order.map((letter, i) => [letter, match[i + 1]!]));
  const number = (letter: string, otherwise: number): number => Number(found.get(letter) ?? otherwise);
  if (!found.has('Y'))
    throw failure(241, `an incomplete date/time string has been found, with elements missing: "${text}"`);
  const date = found.has('j') ? [0, number('j', 1)] : [number('m', 1) - 1, number('d', 1)];
  const time = Date.UTC(
    number('Y', 1970),
    date[0]!,
    date[1]!,
    number('H', 0),
    number('M', 0),
    number('S', 0),
    number('L', 0),
  );
  if (found.has('z')) return new Date(time - offsetAt(0, found.get('z')) * MINUTE);
  if (found.has('Z')) return new Date(time - number('Z', 0) * MINUTE);
  return new Date(fromLocal(time, zone));
}

const dateFromString: Compile = (operand, scope, name) => {
  const given = named(operand, scope, name, ['dateString'], ['format', 'timezone', 'onError', 'onNull']);
  return (root, inner) => {
    const text = given.get('dateString', root, inner);
    if (isNullish(text)) return given.has('onNull') ? given.get('onNull', root, inner) : null;
    const zone = zoneOf(given.get('timezone', root, inner), name);
    const pattern = given.get('format', root, inner);
    if (zone === null || (pattern !== MISSING && isNullish(pattern))) return null;
    try {
      if (typeof text !== 'string')
        throw failure(241, `$dateFromString requires that 'dateString' be a string, found: ${kind(text)}`);
      return parseDate(text, pattern === MISSING ? undefined : (pattern as string), zone);
    } catch (error) {
      if (given.has('onError')) return given.get('onError', root, inner);
      throw error;
    }
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
      numbers.push(wholeArgument(value, 40515, `'${field}'`));
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
    const date = new Date(0);
    if (isoForm) {
      const fourth = Date.UTC(year, 0, 4);
      const monday = fourth - (isoDay(new Date(fourth)) - 1) * DAY;
      date.setTime(monday + (second - 1) * 7 * DAY + (third - 1) * DAY);
    } else date.setUTCFullYear(year, second - 1, third);
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
  const last = new Date(Date.UTC(result.getUTCFullYear(), result.getUTCMonth() + 1, 0)).getUTCDate();
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
      const count = sign * toDouble(amount);
      if (Object.hasOwn(monthUnits, unit))
        return new Date(fromLocal(addMonths(local(time, zone), count * monthUnits[unit]!), zone));
      if (unit === 'day' || unit === 'week')
        return new Date(fromLocal(local(time, zone).getTime() + count * fixedUnits[unit]!, zone));
      return new Date(time + count * fixedUnits[unit]!);
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

/** The number of a unit since a fixed point, on the zone's clock. */
function ordinal(date: Date, unit: string, firstDay: number): number {
  if (unit === 'year') return date.getUTCFullYear();
  const monthNumber = date.getUTCFullYear() * 12 + date.getUTCMonth();
  if (unit === 'month') return monthNumber;
  if (unit === 'quarter') return Math.floor(monthNumber / 3);
  if (unit === 'week') return Math.floor((Math.floor(date.getTime() / DAY) + 4 - firstDay) / 7);
  return Math.floor(date.getTime() / fixedUnits[unit]!);
}

const dateDiff: Compile = (operand, scope, name) => {
  const given = named(operand, scope, name, ['startDate', 'endDate', 'unit'], ['timezone', 'startOfWeek']);
  return (root, inner) => {
    const from = moment(given.get('startDate', root, inner), name);
    const to = moment(given.get('endDate', root, inner), name);
    const unitValue = given.get('unit', root, inner);
    const zone = zoneOf(given.get('timezone', root, inner), name);
    if (from === undefined || to === undefined || isNullish(unitValue) || zone === null) return null;
    const unit = unitOf(unitValue, name);
    const firstDay = unit === 'week' ? startOfWeek(given.get('startOfWeek', root, inner), name) : 0;
    return BigInt(ordinal(local(to, zone), unit, firstDay) - ordinal(local(from, zone), unit, firstDay));
  };
};

const dateTrunc: Compile = (operand, scope, name) => {
  const given = named(operand, scope, name, ['date', 'unit'], ['binSize', 'timezone', 'startOfWeek']);
  return (root, inner) => {
    const time = moment(given.get('date', root, inner), name);
    const unitValue = given.get('unit', root, inner);
    const zone = zoneOf(given.get('timezone', root, inner), name);
    const bin = given.has('binSize') ? given.get('binSize', root, inner) : 1;
    if (time === undefined || isNullish(unitValue) || zone === null || isNullish(bin)) return null;
    const unit = unitOf(unitValue, name);
    const size = wholeArgument(bin, 5439017, '$dateTrunc binSize');
    if (size <= 0) throw failure(5439018, '$dateTrunc requires a positive binSize');
    const date = local(time, zone);
    const down = (value: number): number => Math.floor(value / size) * size;
    // MongoDB counts bins from the first of January 2000.
    const origin = Date.UTC(2000, 0, 1);
    if (Object.hasOwn(monthUnits, unit)) {
      const step = monthUnits[unit]! * size;
      const since = (date.getUTCFullYear() - 2000) * 12 + date.getUTCMonth();
      return new Date(fromLocal(Date.UTC(2000, Math.floor(since / step) * step, 1), zone));
    }
    if (unit === 'week') {
      const firstDay = startOfWeek(given.get('startOfWeek', root, inner), name);
      const first = origin + ((firstDay - 6 + 7) % 7) * DAY;
      return new Date(
        fromLocal(first + down(Math.floor((date.getTime() - first) / (7 * DAY))) * 7 * DAY, zone),
      );
    }
    const length = fixedUnits[unit]!;
    if (unit === 'day')
      return new Date(fromLocal(origin + down(Math.floor((date.getTime() - origin) / DAY)) * DAY, zone));
    const start = zone === undefined ? origin : fromLocal(origin, zone);
    return new Date(start + down(Math.floor((time - start) / length)) * length);
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
