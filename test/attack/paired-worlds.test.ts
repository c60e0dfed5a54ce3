import { expect, test } from 'vitest';
import { differencesOf, seedOf } from './worlds/pairs.ts';
import { kinds } from './worlds/secrets.ts';

/*
 * Two installations that differ in one secret (safety.md, How it is tested): whoever must not know of it finds no
 * difference in anything that can be asked. A sample; `WORLDS=20 pnpm worlds` makes two hundred pairs.
 */
const rounds = [0, 1];

for (const round of rounds)
  for (const kind of kinds)
    test(`Who is outside finds no difference with ${kind.name} (seed ${seedOf(kind, round)})`, async () => {
      expect(await differencesOf(kind, round)).toEqual([]);
    });
