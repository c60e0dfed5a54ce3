import * as bson from 'bson';
import { describe, expect, test } from 'vitest';
import { seeded } from '../support.ts';
import { evaluate, fails, gone, refused, show } from './case.ts';
import { random, type Known } from './oracle.ts';

/** How many, and from which seed: `RANDOM_EXPRESSIONS=20000 RANDOM_SEED=7` for more of them. */
const COUNT = Number(process.env.RANDOM_EXPRESSIONS ?? 4000);
const SEED = Number(process.env.RANDOM_SEED ?? 20_000);

/** A known value as BSON. */
function bsonOf(known: Known): unknown {
  switch (known.type) {
    case 'int':
      return Number(known.whole);
    case 'long':
      return bson.Long.fromBigInt(known.whole);
    case 'double':
      return new bson.Double(known.value);
    case 'string':
      return String.fromCodePoint(...known.points);
    case 'date':
      return new Date(known.ms);
    case 'array':
      return known.items.map(bsonOf);
    case 'bool':
      return known.value;
    case 'missing':
      return gone;
    case 'null':
      return null;
  }
}
/** The same as an expression. */
const written = (known: Known): unknown => {
  if (known.type === 'missing') return '$missing';
  return known.type === 'array' ? { $literal: bsonOf(known) } : bsonOf(known);
};

describe('Random expressions beside an oracle written from the manual', () => {
  test(`${COUNT} from seed ${SEED}`, () => {
    const next = seeded(SEED);
    const dice = { real: next, one: <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]! };
    const faults: string[] = [];
    const counts = { same: 0, refused: 0, untold: 0 };
    const kind = fails(0).constructor;
    for (let i = 0; i < COUNT; i++) {
      const { expression, answer } = random(dice, 1 + (i % 3), written);
      const found = evaluate(expression);
      if (answer === undefined) counts.untold++;
      else if (found === refused) counts.refused++;
      else if (answer === 'error' ? found instanceof kind : show(found) === show(bsonOf(answer)))
        counts.same++;
      else
        faults.push(
          `${show(expression)} gave ${show(found)}, not ${answer === 'error' ? answer : show(bsonOf(answer))}`,
        );
    }
    console.log(`Seed ${SEED}: ${JSON.stringify(counts)}, ${faults.length} differ`);
    expect(faults.slice(0, 10)).toEqual([]);
    expect(counts.same).toBeGreaterThan(COUNT / 2);
  }, 300_000);
});
