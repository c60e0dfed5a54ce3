import { expect, test } from 'vitest';
import { calendarDays, isSoon } from './soon.ts';

const now = Date.parse('2026-11-23T14:00:00Z');
const at = (startsAt: string, state = 'PLANNED'): boolean => isSoon({ state, startsAt }, now);

test('One goes to a meeting that runs, begins within half an hour, or should have begun', () => {
  expect(at('2026-11-23T16:00:00Z', 'RUNNING')).toBe(true);
  expect(at('2026-11-23T14:29:00Z')).toBe(true);
  expect(at('2026-11-23T13:50:00Z')).toBe(true);
});

test('A meeting of later, or one that is over, is not for now', () => {
  expect(at('2026-11-23T14:30:00Z')).toBe(false);
  expect(at('2026-11-23T13:50:00Z', 'CLOSED')).toBe(false);
});

test('Today and tomorrow are those of the Dutch calendar, also around midnight and when the clock changes', () => {
  const days = (from: string, to: string): number => calendarDays(Date.parse(from), Date.parse(to));
  expect(days('2026-11-23T08:00:00Z', '2026-11-23T19:10:00Z')).toBe(0);
  // Half past eleven and half past midnight in Amsterdam.
  expect(days('2026-11-23T22:30:00Z', '2026-11-23T23:30:00Z')).toBe(1);
  expect(days('2026-10-24T12:00:00Z', '2026-10-25T12:00:00Z')).toBe(1);
  expect(days('2026-11-23T08:00:00Z', '2026-11-20T08:00:00Z')).toBe(-3);
});
