import { expect, test } from 'vitest';
import { isSoon } from './soon.ts';

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
