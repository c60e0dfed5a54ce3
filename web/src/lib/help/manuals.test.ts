import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../../messages');
const read = (noun: string, locale: string) =>
  JSON.parse(readFileSync(join(folder, noun, `${locale}.json`), 'utf8')) as Record<string, string>;

it.each(['nl', 'en'])('names in quotes what stands on screens, letter by letter (%s)', (locale) => {
  const nouns = readdirSync(folder).filter((noun) => noun !== 'help');
  const onScreens = new Set(nouns.flatMap((noun) => Object.values(read(noun, locale))));
  const named = Object.entries(read('help', locale)).flatMap(([key, text]) =>
    Array.from(text.matchAll(/“([^”]+)”/g), ([, label = '']) => ({ key, label })),
  );
  expect(named.length).toBeGreaterThan(25);
  expect(named.filter(({ label }) => !onScreens.has(label))).toEqual([]);
});
