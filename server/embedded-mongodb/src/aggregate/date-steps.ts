import { failure, notHere } from '../errors.ts';
import { isNumber, toDouble } from '../numbers.ts';
import { MISSING } from '../paths.ts';
import { fixedUnits, moment, monthUnits, startOfWeek, unitOf, zoneOf } from './calendar.ts';
import { dateOf, DAY, fromLocal, isFixed, local, MINUTE, offsetAt, utc } from './moments.ts';
import { named, wholeArgument, type Compile } from './operator.ts';
import { isNullish } from './scope.ts';

function addMonths(date: Date, count: number): number {
  const day = date.getUTCDate();
  const result = new Date(date);
  result.setUTCDate(1);
  result.setUTCMonth(result.getUTCMonth() + count);
  const last = new Date(utc(result.getUTCFullYear(), result.getUTCMonth() + 1, 0)).getUTCDate();
  result.setUTCDate(Math.min(day, last));
  return result.getTime();
}

/** `$dateAdd` and `$dateSubtract`. */
export function shifting(sign: 1 | -1): Compile {
  return (operand, scope, name) => {
    const given = named(operand, scope, name, ['startDate', 'unit', 'amount'], ['timezone']);
    return (root, inner) => {
      const time = moment(given.get('startDate', root, inner), name, 5166403);
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

/** `$dateDiff`. */
export const dateDiff: Compile = (operand, scope, name) => {
  const given = named(operand, scope, name, ['startDate', 'endDate', 'unit'], ['timezone', 'startOfWeek']);
  return (root, inner) => {
    const from = moment(given.get('startDate', root, inner), name, 5166307);
    const to = moment(given.get('endDate', root, inner), name, 5166307);
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

/** `$dateTrunc`. */
export const dateTrunc: Compile = (operand, scope, name) => {
  const given = named(operand, scope, name, ['date', 'unit'], ['binSize', 'timezone', 'startOfWeek']);
  return (root, inner) => {
    const time = moment(given.get('date', root, inner), name, 5166307);
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
