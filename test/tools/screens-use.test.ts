import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Kind, parse, type OperationDefinitionNode } from 'graphql';
import { expect, test } from 'vitest';
import * as demo from '../../server/demo/src/operations.ts';
import * as people from '../../server/demo/src/people/operations.ts';
import * as support from '../support/operations.ts';

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

/** Root fields that an operation asks for, such as `Mutation.adoptPlan`. */
const rootsOf = ({ operation, selectionSet }: OperationDefinitionNode): string[] =>
  selectionSet.selections.flatMap((one) =>
    one.kind === Kind.FIELD ? [`${operation[0]?.toUpperCase()}${operation.slice(1)}.${one.name.value}`] : [],
  );

/** Operations of the web app. */
const operations = filesIn('web/src/lib', /\.graphql$/)
  .flatMap((file) => parse(textOf(file)).definitions)
  .filter((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION);

const askedByScreens = new Set(operations.flatMap(rootsOf));

const offered = filesIn('schema', /\.graphql$/)
  .flatMap((file) => parse(textOf(file)).definitions)
  .flatMap((one) =>
    (one.kind === Kind.OBJECT_TYPE_DEFINITION || one.kind === Kind.OBJECT_TYPE_EXTENSION) &&
    ['Query', 'Mutation', 'Subscription'].includes(one.name.value)
      ? (one.fields ?? []).map((field) => `${one.name.value}.${field.name.value}`)
      : [],
  );

/** Root fields in what a file writes as GraphQL, in pieces that stand between quotes; pieces put in later are left out. */
function rootsIn(text: string): string[] {
  const written = text.match(/`[^`]*`|'[^'\n]*'/g) ?? [];
  return written
    .map((quoted) => quoted.slice(1, -1).replaceAll(/\$\{[^}]*\}/g, ' '))
    .filter((one) => /^\s*(mutation\b|query\b|subscription\b|\{\s*\w)/.test(one))
    .flatMap((one) => {
      try {
        return parse(one).definitions.flatMap((definition) =>
          definition.kind === Kind.OPERATION_DEFINITION ? rootsOf(definition) : [],
        );
      } catch {
        return [];
      }
    });
}

/** What somebody who is not a screen asks: the demo, its simulated people, stories and tests. */
function askedElsewhere(): string[] {
  const files = [
    ...filesIn('server/demo/src', /\.ts$/),
    ...filesIn('server/src', /\.(test|testing)\.ts$/),
    ...['attack', 'bench', 'browser', 'fault', 'people', 'screens', 'story', 'support'].flatMap((folder) =>
      filesIn(`test/${folder}`, /\.ts$/),
    ),
  ];
  const made = [demo, people, support].flatMap((module) => Object.values(module));
  const texts = made.flatMap((one) => (typeof one === 'string' ? [`\`${one}\``] : []));
  return [...new Set([...files.map(textOf), ...texts].flatMap(rootsIn))];
}

test('Every operation of the contract has a screen, or a reason', () => {
  expect(offered.length).toBeGreaterThan(60);
  expect(offered.filter((field) => !askedByScreens.has(field)).sort()).toEqual(
    Object.keys(withoutScreen).sort(),
  );
});

test('The demo and the tests ask for nothing that no screen asks for, but for what has a reason', () => {
  const elsewhere = askedElsewhere().filter((field) => offered.includes(field));
  expect(elsewhere.length).toBeGreaterThan(60);
  expect(elsewhere).toContain('Mutation.registerRequest');
  expect(elsewhere.filter((field) => !askedByScreens.has(field) && !(field in withoutScreen))).toEqual([]);
  const demoOnly = Object.values(demo)
    .flatMap((text) => rootsIn(`\`${text}\``))
    .filter((field) => !askedByScreens.has(field));
  expect(demoOnly).toEqual([]);
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
