import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSchema, Kind, parse, print, validate, type FragmentDefinitionNode } from 'graphql';
import { expect, test } from 'vitest';
import { limitRules } from '../../server/src/graph/limits.ts';

const folder = (path: string): { name: string; text: string }[] => {
  const root = fileURLToPath(new URL(path, import.meta.url));
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') }));
};

test('Every operation of the web app stays within the limits that the server sets for everyone', () => {
  const schema = buildSchema(
    folder('../../schema/')
      .map(({ text }) => text)
      .join('\n'),
    { assumeValidSDL: true },
  );
  const definitions = folder('../../web/src/lib/').flatMap(({ text }) => parse(text).definitions);
  const fragments = new Map(
    definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const used = (text: string, found = new Set<string>()): Set<string> => {
    for (const [, name = ''] of text.matchAll(/\.\.\.\s*(\w+)/g)) {
      const fragment = fragments.get(name);
      if (!fragment || found.has(name)) continue;
      found.add(name);
      used(print(fragment), found);
    }
    return found;
  };
  const refused = definitions.flatMap((one) => {
    if (one.kind !== Kind.OPERATION_DEFINITION) return [];
    const text = print(one);
    const document = [text, ...[...used(text)].map((name) => print(fragments.get(name)!))].join('\n');
    const errors = validate(schema, parse(document), limitRules(true));
    return errors.map(({ message }) => `${one.name?.value}: ${message}`);
  });
  expect(refused).toEqual([]);
});
