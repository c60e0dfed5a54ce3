import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { limitRules } from '../../server/src/graph/limits.ts';

const root = join(import.meta.dirname, '..', '..');
const library = join(root, 'web', 'src', 'lib');
const schema = buildSchema(
  readdirSync(join(root, 'schema'))
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => readFileSync(join(root, 'schema', file), 'utf8'))
    .join('\n'),
);
const files = readdirSync(library, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.generated.ts') && !file.endsWith('schema.generated.ts'),
);

it('No screen asks more in one question than the server answers', async () => {
  const refused: string[] = [];
  let asked = 0;
  for (const file of files) {
    const operations = Object.values((await import(join(library, file))) as Record<string, unknown>);
    for (const { operationName, query } of operations as { operationName: string; query: string }[]) {
      asked += 1;
      for (const { message } of validate(schema, parse(query), limitRules(true)))
        refused.push(`${operationName}: ${message}`);
    }
  }
  expect(refused).toEqual([]);
  expect(asked).toBeGreaterThan(80);
});
