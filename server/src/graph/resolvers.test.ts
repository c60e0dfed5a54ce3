import { globSync } from 'node:fs';
import { join } from 'node:path';
import { Kind } from 'graphql';
import { expect, test } from 'vitest';
import type { Resolvers } from './resolvers.generated.ts';
import { readContract } from './schema.ts';

const modules = join(import.meta.dirname, '..');

/** Names of all root fields of which a resolver is written, such as `Mutation.invite`. */
async function resolved(): Promise<string[]> {
  const files = globSync('*/*.resolver.ts', { cwd: modules });
  const exported = await Promise.all(
    files.map(async (file) =>
      Object.values((await import(join(modules, file))) as Record<string, Resolvers>),
    ),
  );
  const maps = exported.flat();
  return (['Query', 'Mutation', 'Subscription'] as const).flatMap((type) =>
    maps.flatMap((map) => Object.keys(map[type] ?? {}).map((field) => `${type}.${field}`)),
  );
}

test('Every operation of the contract has its resolver, and every resolver its operation', async () => {
  const roots = readContract()
    .flatMap(({ definitions }) => definitions)
    .filter(
      (definition) =>
        definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION,
    )
    .filter(({ name }) => ['Query', 'Mutation', 'Subscription'].includes(name.value));
  const written = roots.flatMap(({ name, fields }) =>
    (fields ?? []).map((field) => `${name.value}.${field.name.value}`),
  );
  expect(written.length).toBeGreaterThan(80);
  expect((await resolved()).sort()).toEqual(written.sort());
});
