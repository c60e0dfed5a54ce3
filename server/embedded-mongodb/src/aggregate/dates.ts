import { dayOfYear, isoDay, isoWeek, week } from './calendar.ts';
import { dateToString } from './date-format.ts';
import { dateFromParts, dateToParts, part } from './date-parts.ts';
import { dateDiff, dateTrunc, shifting } from './date-steps.ts';
import { dateFromString } from './date-text.ts';
import type { Operators } from './operator.ts';

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
