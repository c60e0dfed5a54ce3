import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Kind, parse, type OperationDefinitionNode } from 'graphql';
import { expect, test } from 'vitest';

/*
 * What the server offers is worth what a screen offers of it: a story that calls an operation which no screen has would
 * tell of a product that nobody can use.
 */

const root = fileURLToPath(new URL('../..', import.meta.url));

const filesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && ending.test(file.name) && !file.parentPath.includes('node_modules'))
    .map((file) => join(file.parentPath, file.name));
const textOf = (file: string): string => readFileSync(file, 'utf8');

/** Root fields of the contract that no screen asks for, each with the reason. */
const withoutScreen: Record<string, string> = {
  'Query.assessment': 'For who builds on the contract: the questions stand on the page of the method, whole.',
  'Query.meetingScreen': 'The beamer follows meetingScreenChanged, whose first answer is the same.',
};

/** Operations of the web app, with the root fields that each asks for. */
const operations = filesIn('web/src/lib', /\.graphql$/)
  .flatMap((file) => parse(textOf(file)).definitions)
  .filter((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION);

test('Every operation of the contract has a screen, or a reason', () => {
  const offered = filesIn('schema', /\.graphql$/)
    .flatMap((file) => parse(textOf(file)).definitions)
    .flatMap((one) =>
      (one.kind === Kind.OBJECT_TYPE_DEFINITION || one.kind === Kind.OBJECT_TYPE_EXTENSION) &&
      ['Query', 'Mutation', 'Subscription'].includes(one.name.value)
        ? (one.fields ?? []).map((field) => `${one.name.value}.${field.name.value}`)
        : [],
    );
  const asked = new Set(
    operations.flatMap(({ operation, selectionSet }) =>
      selectionSet.selections.flatMap((one) =>
        one.kind === Kind.FIELD
          ? [`${operation[0]?.toUpperCase()}${operation.slice(1)}.${one.name.value}`]
          : [],
      ),
    ),
  );
  expect(offered.length).toBeGreaterThan(60);
  expect(offered.filter((field) => !asked.has(field)).sort()).toEqual(Object.keys(withoutScreen).sort());
});

test('Every operation that the web app holds is used by a screen', () => {
  const code = filesIn('web/src', /\.(svelte|ts)$/)
    .filter((file) => !file.endsWith('.generated.ts'))
    .map(textOf)
    .join('\n');
  const unused = operations
    .map(({ name }) => name?.value ?? '')
    .filter((name) => !new RegExp(`\\b${name}Document\\b`).test(code));
  expect(unused).toEqual([]);
});
