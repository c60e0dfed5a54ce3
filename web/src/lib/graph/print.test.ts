import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, print } from 'graphql';
import { expect, it } from 'vitest';
import { printDocument } from './print.ts';

const library = join(import.meta.dirname, '..');
const files = readdirSync(library, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.graphql'),
);

it.each(files)('prints every operation of %s so that it means the same', (file) => {
  const document = parse(readFileSync(join(library, file), 'utf8'));
  expect(print(parse(printDocument(document)))).toBe(print(document));
});

it('prints aliases, directives, lists, objects, defaults and nested fragments so that they mean the same', () => {
  const document = parse(`
    query Q($a: [ID!]! = ["x", "y\\"z"], $b: In = { deep: { list: [1, 2.5, true, null, RED] } }) @live {
      first: one(ids: $a, in: { with: $b, text: "a\\nb" }) @include(if: true) { ...F ... on Two @skip(if: false) { id } ... { id } }
    }
    fragment F on One { id two(n: -1) { id } }
    mutation M { go }
    subscription S { ticks }`);
  expect(print(parse(printDocument(document)))).toBe(print(document));
});

it('refuses what is no operation instead of printing it half', () => {
  expect(() => printDocument(parse('type A { b: Int }'))).toThrow('ObjectTypeDefinition');
});
