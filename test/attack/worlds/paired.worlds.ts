import { afterAll, describe, expect, test } from 'vitest';
import { outside, Round, seedOf } from './pairs.ts';
import { kinds } from './kinds.ts';

/** Rounds over all kinds: `WORLDS=3 pnpm worlds`; `FROM` sets the first. `npm test` makes one kind, with the same seeds. */
const rounds = Number(process.env['WORLDS'] ?? 1);
const first = Number(process.env['FROM'] ?? 0);

for (let number = first; number < first + rounds; number++)
  describe(`Round ${number}`, () => {
    const round = new Round(number);
    afterAll(() => round.close());
    for (const kind of kinds)
      describe(`${kind.name} (seed ${seedOf(kind, number)})`, () => {
        test.each(outside(kind))(
          'shows in nothing to the %s',
          async (who) => {
            expect(await round.differencesFor(kind, who)).toEqual([]);
          },
          300_000,
        );
      });
  });
