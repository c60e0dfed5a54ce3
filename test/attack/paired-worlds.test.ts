import { afterAll, describe, expect, test } from 'vitest';
import { outside, Round, seedOf } from './worlds/pairs.ts';
import { kinds } from './worlds/kinds.ts';

/*
 * Worlds that differ in one secret: whoever must not know of it finds no difference in
 * anything that can be asked, nor in what is told. One kind; `pnpm worlds` makes them all.
 */
const [kind] = kinds;
if (!kind) throw new Error('There is no kind of secret.');

describe(`${kind.name} (seed ${seedOf(kind, 0)})`, () => {
  const round = new Round(0);
  afterAll(() => round.close());
  // As long as a busy machine takes: each asks some hundreds of questions, one after the other.
  test.each(outside(kind))(
    'shows in nothing to the %s',
    async (who) => {
      expect(await round.differencesFor(kind, who)).toEqual([]);
    },
    900_000,
  );
});
