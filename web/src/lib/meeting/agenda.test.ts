import { expect, it } from 'vitest';
import { endsAt, totalsOf, usedSeconds } from './agenda.ts';

const minute = 60_000;
const item = { plannedMinutes: 5, usedSeconds: 60 };

it('counts what an item used before and what it uses now', () => {
  expect(usedSeconds(item, null, 10 * minute)).toBe(60);
  expect(usedSeconds(item, 8 * minute, 10 * minute)).toBe(180);
});

it('never counts back when the clock of this device is behind', () => {
  expect(usedSeconds(item, 10 * minute, 9 * minute)).toBe(60);
});

it('ends an item when its planned minutes are over, those of an earlier visit included', () => {
  expect(endsAt(item, 20 * minute)).toBe(24 * minute);
});

it('adds up what is planned, used and left', () => {
  const agenda = [
    { plannedMinutes: 5, usedSeconds: 420 },
    { plannedMinutes: 10, usedSeconds: 0 },
    { plannedMinutes: 15, usedSeconds: 0 },
  ];
  expect(totalsOf(agenda, 1, 0, 4 * minute)).toEqual({ planned: 30, used: 11, left: 21 });
  expect(totalsOf(agenda, null, null, 0)).toEqual({ planned: 30, used: 7, left: 30 });
});
