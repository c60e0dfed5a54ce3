import { describe, expect, it } from 'vitest';
import { drawFamily, familyMark, type FamilyTie } from './family.ts';

const parent = (from: string, to: string): FamilyTie => ({ kind: 'PARENT_OF', from, to });
const partner = (from: string, to: string): FamilyTie => ({ kind: 'PARTNER_OF', from, to });
const former = (from: string, to: string): FamilyTie => ({ kind: 'FORMER_PARTNER_OF', from, to });

/** Three generations: a grandmother, two parents of whom one was with another before, three children. */
const family = [
  parent('gre', 'anna'),
  parent('anna', 'sam'),
  parent('bas', 'sam'),
  parent('anna', 'lot'),
  parent('karel', 'lot'),
  partner('anna', 'karel'),
  former('anna', 'bas'),
];

function rowsOf(ties: readonly FamilyTie[]): string[][] {
  const { places } = drawFamily(ties);
  const ys = [...new Set([...places.values()].map(({ y }) => y))].sort((a, b) => a - b);
  return ys.map((y) =>
    [...places]
      .filter(([, place]) => place.y === y)
      .map(([id]) => id)
      .sort(),
  );
}

describe('The family tree', () => {
  it('puts each generation in a row, with partners of now and before beside each other', () => {
    expect(rowsOf(family)).toEqual([['gre'], ['anna', 'bas', 'karel'], ['lot', 'sam']]);
  });

  it('puts who has no parents on it just above the children', () => {
    expect(rowsOf([parent('gre', 'anna'), parent('anna', 'sam'), parent('tante', 'sam')])).toEqual([
      ['gre'],
      ['anna', 'tante'],
      ['sam'],
    ]);
  });

  it('puts nobody over another, and all inside the drawing', () => {
    const { places, width, height } = drawFamily(family);
    const all = [...places.values()];
    expect(all).toHaveLength(6);
    for (const one of all) {
      expect(one.x - familyMark).toBeGreaterThanOrEqual(0);
      expect(one.x + familyMark).toBeLessThanOrEqual(width);
      expect(one.y + familyMark).toBeLessThanOrEqual(height);
      for (const other of all)
        if (one !== other)
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(2 * familyMark);
    }
  });

  it('draws partners of now and of before each with a line of their own, and every child a line from its parents', () => {
    const { lines } = drawFamily(family);
    const paths = (kind: string) => lines.filter((line) => line.kind === kind).map(({ path }) => path);
    expect(paths('PARTNER_OF')).toHaveLength(1);
    expect(paths('FORMER_PARTNER_OF').join()).toContain(' L ');
    expect(paths('PARTNER_OF').join()).not.toContain(' L ');
    expect(paths('PARENT_OF').length).toBeGreaterThanOrEqual(3);
    expect(lines.map(({ path }) => path).join()).not.toContain('NaN');
  });

  it('takes no time over a family in which each is the parent of all that come after', () => {
    const ids = Array.from({ length: 40 }, (_, at) => String(at));
    const all = ids.flatMap((from, at) => ids.slice(at + 1).map((to) => parent(from, to)));
    expect(rowsOf(all)).toEqual(ids.map((id) => [id]));
  });

  it.each([
    ['somebody is an own parent', [parent('anna', 'anna')]],
    ['two are each other’s parent', [parent('anna', 'sam'), parent('sam', 'anna')]],
    ['a parent is a partner', [parent('anna', 'sam'), partner('sam', 'anna')]],
    ['a grandchild is a parent', [parent('gre', 'anna'), parent('anna', 'sam'), parent('sam', 'gre')]],
    ['nobody has a tie', []],
  ] as const)('is drawn also when %s', (_, ties) => {
    const { places, width, height, lines } = drawFamily(ties);
    for (const { x, y } of places.values()) expect(x + y).toBeLessThan(width + height + 1);
    expect(lines.map(({ path }) => path).join()).not.toContain('NaN');
  });
});
