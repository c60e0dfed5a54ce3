import { describe, expect, it } from 'vitest';
import { POSITION_LIMIT, positionAfter, positionBetween } from './position.ts';

describe('Positions', () => {
  it('go on after one another for a million rows, and stay short', () => {
    let last = '';
    let longest = 0;
    for (let count = 0; count < 1_000_000; count += 1) {
      const next = positionAfter(last);
      if (!(next > last)) throw new Error(`${next} does not come after ${last}`);
      longest = Math.max(longest, next.length);
      last = next;
    }
    expect(longest).toBeLessThanOrEqual(POSITION_LIMIT / 4);
  });

  it('go on after those that were made before, one longer per 31 rows', () => {
    for (const old of ['V', 'z', 'zV', 'zz', `${'z'.repeat(63)}y`, 'Vz', 'V0V', 'VzzG']) {
      const next = positionAfter(old);
      expect(next > old, `${next} after ${old}`).toBe(true);
      expect(positionBetween(old, next) > old && positionBetween(old, next) < next, `${old} ${next}`).toBe(
        true,
      );
    }
    expect(positionAfter(`${'z'.repeat(63)}y`)).toHaveLength(POSITION_LIMIT);
  });

  it('fit between any two neighbours, at the beginning too', () => {
    const rows = ['V'];
    let state = 7;
    const roll = (sides: number): number => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state % sides;
    };
    for (let count = 0; count < 2_000; count += 1) {
      const place = roll(rows.length + 1);
      const between = positionBetween(rows[place - 1] ?? '', rows[place] ?? null);
      rows.splice(place, 0, between);
    }
    expect(rows.toSorted()).toEqual(rows);
    expect(new Set(rows).size).toBe(rows.length);
    expect(Math.max(...rows.map(({ length }) => length))).toBeLessThanOrEqual(POSITION_LIMIT);
  });
});
