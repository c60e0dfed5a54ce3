import { describe, expect, it } from 'vitest';
import { chanceOf, type Chance } from '../../../test/attack/worlds/random.ts';
import { createTally, publish, quarterOf, shownOf, untilMeeting, untilPlan } from './figures.rules.ts';

/** How often something happened, by edition (rows) and team (columns). */
type World = readonly (readonly number[])[];

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const columns = (world: World): number[] =>
  (world[0] ?? []).map((_, column) => sum(world.map((row) => row[column]!)));
const rows = (world: World): number[] => world.map(sum);
const whole = (world: World): number => sum(rows(world));
/** All that anyone ever reads of it, whichever table, day or order they ask for. */
const readOf = (world: World): string => JSON.stringify(shownOf(whole(world), [rows(world), columns(world)]));

/** What of a world must stay unknown when it is small: everything together, each edition, each team. */
const cells = (world: World): number[] => [whole(world), ...rows(world), ...columns(world)];

/** Numbers that a cell can still be for somebody who knows every world that reads the same, and how figures are made. */
function leftOpen(worlds: Iterable<World>): { world: World; cell: number; values: Set<number> }[] {
  const byReading = new Map<string, World[]>();
  for (const world of worlds) {
    const reading = readOf(world);
    byReading.set(reading, [...(byReading.get(reading) ?? []), world]);
  }
  return [...byReading.values()].flatMap((same) =>
    cells(same[0]!).map((_, cell) => ({
      world: same[0]!,
      cell,
      values: new Set(same.map((world) => cells(world)[cell]!)),
    })),
  );
}

function* everyWorld(most: number): Generator<World> {
  for (let a = 0; a <= most; a++)
    for (let b = 0; b <= most; b++)
      for (let c = 0; c <= most; c++)
        for (let d = 0; d <= most; d++)
          yield [
            [a, b],
            [c, d],
          ];
}

/** Worlds that read the same as one, each a small step from the one before. */
function* readingTheSame(world: World, { number: random }: Chance): Generator<World> {
  const reading = readOf(world);
  for (let step = 0; step < 2000; step++) {
    const next = world.map((row) => [...row]);
    for (let change = 0; change <= random(3); change++) {
      const row = next[random(next.length)]!;
      const team = random(row.length);
      row[team] = Math.max(0, row[team]! + random(7) - 3);
    }
    if (readOf(next) !== reading) continue;
    world = next;
    yield world;
  }
}

describe('A number under ten is not found by subtracting', () => {
  it('of any two, when somebody knows all worlds of two editions and two teams that read the same', () => {
    const told = leftOpen(everyWorld(20)).filter(
      ({ world, cell, values }) =>
        cells(world)[cell]! < 10 && Math.max(...cells(world)) < 20 && values.size < 5,
    );
    expect(told).toEqual([]);
  });

  it('where exact numbers, small ones left away, would tell it: the attack works', () => {
    const exact = (numbers: number[]) => numbers.map((count) => (count < 10 ? null : count));
    const [all, first, second] = exact([47, 40, 7]);
    expect(second).toBeNull();
    expect(all! - first!).toBe(7);
    expect(shownOf(47, [[40, 7]])).toEqual({ whole: 40, ways: [[40, null]] });
  });

  it('of many teams that all have nearly ten: everything together is lowered', () => {
    const nines = Array.from({ length: 10 }, () => 9);
    const { whole: all, ways } = shownOf(90, [[90], nines]);
    expect(all).toBe(80);
    expect(ways).toEqual([[80], nines.map(() => null)]);
  });

  it('of 200 worlds with up to twelve teams, also at the edges: others read the same', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const chance = chanceOf(seed);
      const random = chance.number;
      const edge = random(3) === 0;
      const teams = 1 + random(12);
      const count = () => (edge ? 9 - random(2) * random(3) : random(random(2) === 0 ? 12 : 60));
      const world: World = Array.from({ length: 1 + random(2) }, () => Array.from({ length: teams }, count));
      const same = [1, 2, 3, 4].flatMap(() => [...readingTheSame(world, chance)]);
      cells(world).forEach((value, cell) => {
        if (value >= 10) return;
        const values = new Set([value, ...same.map((other) => cells(other)[cell]!)]);
        expect(values.size, `seed ${seed}, cell ${cell} is ${value}`).toBeGreaterThanOrEqual(4);
      });
    }
  });
});

describe('Figures', () => {
  it('are numbers over all, by edition and by team, in tens; a team of which little is known stands there too', () => {
    const tally = createTally();
    for (let time = 0; time < 34; time++)
      tally.add('ENDINGS', 'CLOSED', { edition: 'handbook-2026', team: time < 25 ? 'Noord' : 'Zuid' });
    const endings = publish(tally, { editions: ['handbook-2026'], teams: ['Noord', 'Zuid'] }).find(
      ({ kind }) => kind === 'ENDINGS',
    );
    expect(endings?.groups.map(({ by, name, counts }) => [by, name, counts[0]?.count])).toEqual([
      ['ALL', null, 30],
      ['EDITION', 'handbook-2026', 30],
      ['TEAM', 'Noord', 20],
      ['TEAM', 'Zuid', null],
      ['TEAM', null, null],
    ]);
  });

  it('know quarters, over years too', () => {
    expect(quarterOf(new Date('2026-11-23T09:00:00Z'))).toEqual({
      name: '2026-Q4',
      from: new Date('2026-10-01'),
      until: new Date('2027-01-01'),
    });
    expect(quarterOf(new Date('2026-01-01T00:00:00Z'), 1).name).toBe('2025-Q4');
  });

  it('say how long something took', () => {
    const days = (count: number) => count * 24 * 60 * 60_000;
    expect([21, 22, 43].map((count) => untilMeeting(days(count)))).toEqual([
      'WITHIN_3_WEEKS',
      'WITHIN_6_WEEKS',
      'LATER',
    ]);
    expect([-0.1, 0.4, 13, 15].map((count) => untilPlan(days(count)))).toEqual([
      'SAME_DAY',
      'SAME_DAY',
      'WITHIN_2_WEEKS',
      'LATER',
    ]);
  });
});
