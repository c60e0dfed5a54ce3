import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, Kind, parse, print, validate, type DocumentNode } from 'graphql';
import { expect, it } from 'vitest';
import { plugin } from './operations.mjs';

const library = join(import.meta.dirname, '..', 'web', 'src', 'lib');
const files = readdirSync(library, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.graphql'),
);
const schema = buildSchema(
  readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
    .join('\n'),
);

it.each(files)(
  'every operation of %s goes whole over the wire, with each fragment that it uses once',
  async (file) => {
    const source = parse(readFileSync(join(library, file), 'utf8'));
    const generated = (await import(join(library, file.replace('.graphql', '.generated.ts')))) as Record<
      string,
      unknown
    >;
    for (const definition of source.definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      const name = definition.name?.value ?? '';
      const { operationName, query } = generated[`${name}Document`] as {
        operationName: string;
        query: string;
      };
      const [operation] = parse(query).definitions;
      expect(operationName).toBe(name);
      expect(print(operation!)).toBe(print(definition));
      expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([]);
    }
  },
);

it('keeps texts with quotes, defaults, directives and fragments within fragments as they mean', () => {
  const document = parse(`
    query Q($a: [ID!]! = ["x", "y\\"z"], $b: In = { deep: { list: [1, 2.5, true, null, RED] } }) @live {
      first: one(ids: $a, in: { with: $b, text: "a\\nb # no comment" }) @include(if: true) { ...F ... on Two @skip(if: false) { id } }
    }
    fragment F on One { id two(n: -1) { ...G } }
    fragment G on Two { id ...F }
    fragment Unused on One { id }`);
  const { content } = plugin(undefined, [{ document }], {});
  const { query } = JSON.parse(content.slice(content.indexOf('{"'), -1)) as { query: string };
  const unused = document.definitions.filter(
    (one) => one.kind !== Kind.FRAGMENT_DEFINITION || one.name.value !== 'Unused',
  );
  const expected: DocumentNode = { kind: Kind.DOCUMENT, definitions: unused };
  expect(print(parse(query))).toBe(print(expected));
});
