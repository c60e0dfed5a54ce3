import { dayWords, type DayProblem } from '@regietafel/schema/input/day.ts';
import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const dutch = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../messages/shell/nl.json'), 'utf8'),
) as Record<string, string>;
const keys: Record<DayProblem, string> = {
  NO_DAY: 'shell_day_none',
  TOO_LONG_AGO: 'shell_day_long_ago',
  TOO_FAR: 'shell_day_too_far',
  NOT_YET: 'shell_day_not_yet',
};

test('A day is refused in the same words at its field and by the server', () => {
  for (const [problem, words] of Object.entries(dayWords))
    expect(dutch[keys[problem as DayProblem]]).toBe(
      `${words.replace(/^./, (first) => first.toUpperCase())}.`,
    );
});
