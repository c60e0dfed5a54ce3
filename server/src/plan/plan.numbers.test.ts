import { describe, expect, it } from 'vitest';
import { entryOfTold, noteAlone, toldNumber, type Alone } from './plan.numbers.ts';

const mother = { viewerId: 'mother', firstReaderId: 'regisseur' };
const father = { viewerId: 'father', firstReaderId: 'regisseur' };
const regisseur = { viewerId: 'regisseur', firstReaderId: 'regisseur' };
const beamer = { viewerId: null, firstReaderId: 'regisseur' };

function runs(of: Record<number, string>): Alone[] {
  const alone: Alone[] = [];
  for (const [seq, personId] of Object.entries(of)) noteAlone(alone, Number(seq), { personId });
  return alone;
}

describe('Numbers of a plan’s events', () => {
  // 1 and 5 are everyone's.
  const alone = runs({ 2: 'mother', 3: 'mother', 4: 'father' });

  it('count what one may know of, without a gap', () => {
    const told = (who: typeof father) => [1, 2, 3, 4, 5].map((seq) => toldNumber(alone, seq, who));
    expect(told(regisseur)).toEqual([1, 2, 3, 4, 5]);
    expect(told(mother)).toEqual([1, 2, 3, 3, 4]);
    expect(told(father)).toEqual([1, 1, 1, 2, 3]);
    expect([1, 5].map((seq) => toldNumber(alone, seq, beamer))).toEqual([1, 2]);
  });

  it('lead back to the entry after which nothing was told', () => {
    for (const who of [mother, father, regisseur])
      for (const seq of [1, 2, 3, 4, 5, 6]) {
        const told = toldNumber(alone, seq, who);
        const back = entryOfTold(alone, told, who);
        expect(toldNumber(alone, back, who)).toBe(told);
        expect(toldNumber(alone, back + 1, who)).toBe(told + 1);
      }
  });

  it('keep what one person wrote in a row as one run', () => {
    expect(runs({ 2: 'mother', 3: 'mother', 4: 'father', 6: 'father' })).toHaveLength(3);
  });
});
