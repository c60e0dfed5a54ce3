import { failure, notHere } from '../errors.ts';
import type { Found } from '../paths.ts';
import { zoneOf } from './calendar.ts';
import { dateOf, fromLocal, MINUTE, offsetAt, utc } from './moments.ts';
import { kind, named, withoutRefusal, type Compile } from './operator.ts';
import { isNullish } from './scope.ts';

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

/** `$dateFromString`. */
export const dateFromString: Compile = (operand, scope, name) => {
  const given = named(operand, scope, name, ['dateString'], ['format', 'timezone', 'onError', 'onNull']);
  return (root, inner) => {
    const text = given.get('dateString', root, inner);
    const pattern = given.get('format', root, inner);
    if (!isNullish(pattern) && typeof pattern !== 'string')
      throw failure(40684, `$dateFromString requires that 'format' be a string, found: ${kind(pattern)}`);
    const zone = zoneOf(given.get('timezone', root, inner), name);
    if (isNullish(text)) return given.has('onNull') ? given.get('onNull', root, inner) : null;
    const parse = (): Found => {
      if (typeof text !== 'string')
        throw failure(241, `$dateFromString requires that 'dateString' be a string, found: ${kind(text)}`);
      if (zone === null || (given.has('format') && isNullish(pattern))) return null;
      return parseDate(text, isNullish(pattern) ? undefined : pattern, zone);
    };
    return given.has('onError') ? withoutRefusal(parse, () => given.get('onError', root, inner)) : parse();
  };
};
