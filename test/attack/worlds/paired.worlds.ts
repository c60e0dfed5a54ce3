import { expect, test } from 'vitest';
import { differencesOf, seedOf } from './pairs.ts';
import { kinds } from './secrets.ts';

/** Pairs of each kind: `WORLDS=20 pnpm worlds` for two hundred. `npm test` makes some of them, with the same seeds. */
const rounds = Number(process.env['WORLDS'] ?? 1);
const first = Number(process.env['FROM'] ?? 0);

for (let round = first; round < first + rounds; round++)
  for (const kind of kinds)
    test(`Who is outside finds no difference with ${kind.name} (seed ${seedOf(kind, round)})`, async () => {
      expect(await differencesOf(kind, round)).toEqual([]);
    }, 150_000);
