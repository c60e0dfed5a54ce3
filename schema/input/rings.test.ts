import { describe, expect, it } from 'vitest';
import { mapSize, placesOnRings, ringAt, tieLine } from './rings.ts';

const people = Array.from({ length: 24 }, (_, at) => ({ ring: at % 3 }));

describe('The map of a network', () => {
  it('puts each on the circle that was said, inside the drawing, and nobody on another', () => {
    const places = placesOnRings(people, 3);
    places.forEach((place, at) => {
      expect(ringAt(place, 3)).toBe(people[at]?.ring);
      expect(Math.min(place.x, place.y)).toBeGreaterThan(15);
      expect(Math.max(place.x, place.y)).toBeLessThan(mapSize - 15);
    });
    const keys = new Set(places.map(({ x, y }) => `${x.toFixed(0)} ${y.toFixed(0)}`));
    expect(keys.size).toBe(people.length);
  });

  it('takes a finger in the middle for the nearest circle, and one far away for the last', () => {
    expect(ringAt({ x: mapSize / 2, y: mapSize / 2 }, 3)).toBe(0);
    expect(ringAt({ x: -500, y: 0 }, 3)).toBe(2);
  });

  it('draws every kind of tie as a line of its own', () => {
    const kinds = ['strong', 'weak', 'tense', 'broken', 'care', null];
    const drawn = kinds.map((kind) => JSON.stringify(tieLine(kind, { x: 200, y: 30 })));
    expect(new Set(drawn).size).toBe(kinds.length);
    for (const line of drawn) expect(line).not.toContain('NaN');
  });
});
