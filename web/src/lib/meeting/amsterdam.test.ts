import { expect, it } from 'vitest';
import { inAmsterdam, onDutchClock } from './amsterdam.ts';

it('reads a time of day as the clock in the Netherlands says it, in winter and in summer', () => {
  expect(inAmsterdam('2026-12-14', '10:00').toISOString()).toBe('2026-12-14T09:00:00.000Z');
  expect(inAmsterdam('2026-07-14', '10:00').toISOString()).toBe('2026-07-14T08:00:00.000Z');
});

it('is right on the days on which the clock changes', () => {
  expect(inAmsterdam('2027-03-28', '12:00').toISOString()).toBe('2027-03-28T10:00:00.000Z');
  expect(inAmsterdam('2027-03-28', '01:30').toISOString()).toBe('2027-03-28T00:30:00.000Z');
  expect(inAmsterdam('2027-10-31', '12:00').toISOString()).toBe('2027-10-31T11:00:00.000Z');
});

it('says day and time of a moment as the clock in the Netherlands does', () => {
  expect(onDutchClock('2026-12-14T23:30:00.000Z')).toEqual({ day: '2026-12-15', time: '00:30' });
});
