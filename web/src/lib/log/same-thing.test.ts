import { expect, test } from 'vitest';
import { sameThings } from './same-thing.ts';

const line = (who: string, what: string, at: string) => ({ who, what, at });

test('What somebody did several times in one go is told once, with how often', () => {
  const told = sameThings([
    line('Yasemin', 'Las het plan.', '2026-11-06T13:31:00Z'),
    line('Yasemin', 'Las het plan.', '2026-11-06T13:30:00Z'),
    line('Ruben', 'Las het plan.', '2026-11-06T13:29:00Z'),
    line('Ruben', 'Schreef in het plan.', '2026-11-06T13:28:00Z'),
    line('Ruben', 'Schreef in het plan.', '2026-11-05T13:28:00Z'),
  ]);
  expect(told.map(({ who, times }) => [who, times])).toEqual([
    ['Yasemin', 2],
    ['Ruben', 1],
    ['Ruben', 1],
    ['Ruben', 1],
  ]);
  // The last time counts: the list begins with the newest.
  expect(told[0]?.at).toBe('2026-11-06T13:31:00Z');
});
