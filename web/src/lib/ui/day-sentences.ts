import type { DayProblem } from '@regietafel/schema/input/day.ts';
import { m } from '#lib/paraglide/messages.js';

/** Why a day is refused, in a sentence at its field. */
export const daySentences: Record<DayProblem, () => string> = {
  NO_DAY: m.shell_day_none,
  TOO_LONG_AGO: m.shell_day_long_ago,
  TOO_FAR: m.shell_day_too_far,
  NOT_YET: m.shell_day_not_yet,
};
