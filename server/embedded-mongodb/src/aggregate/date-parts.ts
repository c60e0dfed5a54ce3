import { failure } from '../errors.ts';
import { MISSING } from '../paths.ts';
import { doc, isDoc, type Value } from '../values.ts';
import { isoDay, isoWeek, moment, zoneOf } from './calendar.ts';
import { DAY, fromLocal, HOUR, local, MINUTE, utc } from './moments.ts';
import { kind, named, wholeArgument, type Compile } from './operator.ts';
import { compileExpression, isNullish } from './scope.ts';

/** A part of a date: the operand is a date, or `{date, timezone}`. */
export function part(read: (date: Date) => Value): Compile {
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

const fields = ['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond'];
const isoFields = ['isoWeekYear', 'isoWeek', 'isoDayOfWeek', 'hour', 'minute', 'second', 'millisecond'];

/** `$dateFromParts`. */
export const dateFromParts: Compile = (operand, scope, name) => {
  const isoForm = isDoc(operand) && operand.has('isoWeekYear');
  const names = isoForm ? isoFields : fields;
  const given = named(operand, scope, name, [names[0]!], [...names.slice(1), 'timezone']);
  return (root, inner) => {
    const numbers: number[] = [];
    for (const [i, field] of names.entries()) {
      const value = given.has(field) ? given.get(field, root, inner) : i === 1 || i === 2 ? 1 : 0;
      if (isNullish(value)) return null;
      const number = wholeArgument(value, 40515, `'${field}'`);
      // Seconds and milliseconds may be as many as there are.
      if (i > 0 && i < 5 && !(number >= -32768 && number <= 32767))
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
      throw failure(
        isoForm ? 31095 : 40523,
        `'${names[0]}' must evaluate to an integer in the range 1 to 9999, found ${year}`,
      );
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

/** `$dateToParts`. */
export const dateToParts: Compile = (operand, scope, name) => {
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
