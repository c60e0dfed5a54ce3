import { expect, test } from 'vitest';
import { differencesOf, seedOf } from './worlds/pairs.ts';
import { kinds } from './worlds/secrets.ts';

/*
 * Two installations that differ in one secret (safety.md, How it is tested): whoever must not know of it finds no
 * difference in anything that can be asked. One pair, about a minute on a quiet machine; `WORLDS=20 pnpm worlds` makes
 * twenty of every kind.
 */
const [kind] = kinds;
if (!kind) throw new Error('There is no kind of secret.');

test(`Who is outside finds no difference with ${kind.name} (seed ${seedOf(kind, 0)})`, async () => {
  expect(await differencesOf(kind, 0)).toEqual([]);
  // As long as a busy machine takes: it asks some thousands of questions, one after the other.
}, 900_000);
