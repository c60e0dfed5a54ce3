import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editions } from './editions.ts';
import type { FormField } from './types.ts';

/**
 * The keys of sections and fields belong to an edition. Code that knows one works for that edition only, so this reads
 * all code of server and web outside the editions, and outside the demo, which is data.
 */
const root = join(import.meta.dirname, '../../..');
const outside =
  /generated|\.test\.ts$|\.testing\.ts$|src\/method\/editions\/|src\/demo\/|src\/database\/|paraglide/;

const fieldKeys = (fields: readonly FormField[]): string[] =>
  fields.flatMap(({ key, parts }) => [key, ...fieldKeys(parts ?? [])]);

const keys = new Set(
  editions.flatMap(({ forms }) =>
    forms.flatMap(({ sections }) => sections.flatMap(({ key, fields }) => [key, ...fieldKeys(fields)])),
  ),
);

/** Words that code has for things of its own; editions use them too. They still are compared with no key. */
const words = new Set(
  `absent actions address changed concerns cooperation danger date done email identity meeting name now organisation
  people person phone presence present professionals reason regisseur relation role safety situation summary then time traject verwijsindex what
  when who`.split(/\s+/),
);

const literal = /'([a-z][a-z0-9-]*)'|`([a-z][a-z0-9-]*)`/g;
const compared =
  /(?:[kK]ey\)?\s*[!=]==?|(?:section|field)Key:)\s*['"`]([a-z][a-z0-9-]*)['"`]|['"`]([a-z][a-z0-9-]*)['"`]\s*[!=]==?\s*[\w.]*[kK]ey\b/g;
const mainRow = /['"`]main:([a-z][a-z0-9-]*)/g;

const found = (pattern: RegExp, code: string): string[] =>
  [...code.matchAll(pattern)]
    .map(([, first, second]) => first ?? second ?? '')
    .filter((key) => keys.has(key));

/** The keys of an edition that stand in this code. Comments are left out: they may tell what a key is. */
function keysIn(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<=^|\s)\/\/.*$/gm, '');
  const plain = found(literal, code).filter((key) => !words.has(key));
  return [...new Set([...plain, ...found(compared, code), ...found(mainRow, code)])];
}

const files = ['server/src', 'web/src'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((name) => /\.(ts|svelte)$/.test(name) && !outside.test(name)),
);

describe('keys of an edition', () => {
  it('stand nowhere in code', () => {
    expect(files.length).toBeGreaterThan(200);
    const faults = files.flatMap((file) =>
      keysIn(readFileSync(join(root, file), 'utf8')).map((key) => `${file}: ${key}`),
    );
    expect(faults).toEqual([]);
  });

  it.each([
    ["const CONSENT = 'consent';", 'consent'],
    ["state.entries.get('main:consent')", 'consent'],
    ["section.key === 'goals'", 'goals'],
    ["{#if field.key === 'actions'}", 'actions'],
    ["open({ sectionKey: 'situation' })", 'situation'],
    ['switch (key) { case `other-data`: }', 'other-data'],
    ["'safety' === shown.sectionKey", 'safety'],
  ])('are seen in %s', (code, key) => {
    expect(keysIn(code)).toEqual([key]);
  });
});
