import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

type Catalogue = Record<string, string>;

const folder = join(import.meta.dirname, '../../../messages');
const settings = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../project.inlang/settings.json'), 'utf8'),
) as { 'plugin.inlang.messageFormat': { pathPattern: string[] } };
const nouns = readdirSync(folder);

function read(noun: string, locale: string): Catalogue {
  const file = join(folder, noun, `${locale}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Catalogue) : {};
}

function placeholders(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(/\{(\w+)\}/g), ([, name]) => name ?? ''))].sort();
}

it('compiles the catalogue of every noun', () => {
  const named = settings['plugin.inlang.messageFormat'].pathPattern.map((pattern) => pattern.split('/')[2]);
  expect(named.sort()).toEqual([...nouns].sort());
});

describe.each(nouns)('the messages of %s', (noun) => {
  const nl = read(noun, 'nl');
  const en = read(noun, 'en');
  const ar = read(noun, 'ar');

  it('are the same in Dutch and in English', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(nl).sort());
  });

  it('have the same places to fill in in every language', () => {
    for (const other of [en, ar]) {
      for (const [key, text] of Object.entries(other)) {
        expect({ key, places: placeholders(text) }).toEqual({ key, places: placeholders(nl[key] ?? '') });
      }
    }
  });

  it('all say something', () => {
    for (const catalogue of [nl, en, ar]) {
      expect(
        Object.entries(catalogue).filter(([, text]) => typeof text !== 'string' || text.trim() === ''),
      ).toEqual([]);
    }
  });

  it('carry the name of the noun, so that nouns never take each other’s names', () => {
    expect(Object.keys(nl).filter((key) => !key.startsWith(`${noun}_`))).toEqual([]);
  });

  it('have no Arabic text that Dutch does not have', () => {
    expect(Object.keys(ar).filter((key) => !(key in nl))).toEqual([]);
  });
});

it('have no text that no screen says', () => {
  const source = join(import.meta.dirname, '../..');
  const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(svelte|ts)$/.test(name) && !name.includes('paraglide'))
    .map((name) => readFileSync(join(source, name), 'utf8'))
    .join('\n');
  const said = new Set(Array.from(code.matchAll(/\bm\.(\w+)/g), ([, key]) => key ?? ''));
  const unsaid = nouns.flatMap((noun) => Object.keys(read(noun, 'nl'))).filter((key) => !said.has(key));
  expect(unsaid).toEqual([]);
});

it('can be read in Arabic from the start page up to the waiting screen', () => {
  const missing = ['join', 'shell'].flatMap((noun) => {
    const ar = read(noun, 'ar');
    return Object.keys(read(noun, 'nl')).filter((key) => !(key in ar));
  });
  const privateOnly = /^shell_(cancel|menu|to_today)/;
  expect(missing.filter((key) => !privateOnly.test(key))).toEqual([]);
});
