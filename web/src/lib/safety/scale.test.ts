import { describe, expect, it } from 'vitest';
import { box, byDay, daysOf, place } from './scale.ts';

const mother = {
  points: [
    { at: '2026-11-01T10:00:00Z', number: 6 },
    { at: '2026-12-01T10:00:00Z', number: 3 },
  ],
};
const child = { points: [{ at: '2026-12-01T11:00:00Z', number: 4 }] };

describe('The line of figures', () => {
  it('has a place for every day, and the last figure of a day', () => {
    expect(daysOf([mother, child])).toEqual(['2026-11-01', '2026-12-01']);
    const twice = [...child.points, { at: '2026-12-01T12:00:00Z', number: 5 }];
    expect(byDay(twice).get('2026-12-01')).toBe(5);
  });

  it('stays within its box, higher for a higher figure, in the middle when there is one day', () => {
    const days = daysOf([mother, child]);
    const [first, last] = [place(days, days[0]!, 10), place(days, days[1]!, 0)];
    expect(first).toEqual({ x: box.left, y: box.top });
    expect(last).toEqual({ x: box.width - box.right, y: box.height - box.bottom });
    expect(place(['2026-12-01'], '2026-12-01', 5).x).toBeGreaterThan(box.left);
    expect(box.width).toBeLessThanOrEqual(320);
  });
});
