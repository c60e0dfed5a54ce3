import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getNamedType, isLeafType, type GraphQLField, type GraphQLSchema } from 'graphql';
import { rules } from '../../server/src/access/rules/index.ts';
import type { Rule } from '../../server/src/access/rules/rule.ts';
import { buildSchema, readContract } from '../../server/src/graph/schema.ts';
import { codeIn, type Answer, type Person } from '../support/person.ts';
import { fieldProbes, probes } from './access/probes.ts';
import { readTable, writeTable, type Cell, type Table } from './access/table.ts';
import { makeWorld, roles, type Role, type World } from './access/world.ts';

const schema: GraphQLSchema = buildSchema([]);
const roots = {
  Query: schema.getQueryType(),
  Mutation: schema.getMutationType(),
  Subscription: schema.getSubscriptionType(),
};
const operations = Object.entries(roots).flatMap(([root, type]) =>
  Object.values(type?.getFields() ?? {}).map((field) => ({
    name: `${root}.${field.name}`,
    root: root.toLowerCase(),
    field,
  })),
);

let world: World;
let kept: Table;
const found: Table = new Map();

beforeAll(async () => {
  world = await makeWorld();
  kept = await readTable().catch(() => new Map());
}, 180_000);
afterAll(async () => {
  await world.close();
  if (process.env['WRITE_ACCESS_TABLE']) await writeTable(found);
});

/** The operation as text, asking for as little as it can. */
function textOf(root: string, field: GraphQLField<unknown, unknown>, given: Record<string, unknown>): string {
  const args = field.args.filter(({ name }) => name in given);
  const declared = args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = args.map(({ name }) => `${name}: $${name}`).join(', ');
  const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  return `${root}${declared ? ` (${declared})` : ''} { ${field.name}${passed ? `(${passed})` : ''}${selection} }`;
}

const rightOf = (field: GraphQLField<unknown, unknown>): string => {
  const need = field.astNode?.directives
    ?.find(({ name }) => name.value === 'needs')
    ?.arguments?.find(({ name }) => name.value === 'right');
  return need?.value.kind === 'EnumValue' ? need.value.value : '';
};

const refusals = new Set(['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND']);

function cellOf(answer: Answer<unknown>): Cell {
  const said = codeIn(answer);
  // Not before one was recognised: a refusal as any.
  const code = said === 'NOT_CONFIRMED' ? 'FORBIDDEN' : said;
  if (!refusals.has(code) && code !== 'ok')
    expect(code, 'a refusal is never an accident').not.toMatch(/INTERNAL|GRAPHQL|BAD_USER_INPUT|Variable/);
  return refusals.has(code) ? (code as Cell) : 'yes';
}

/** Over the websocket; without a session there is none. */
async function cellBySocket(
  person: Person,
  query: string,
  variables: Record<string, unknown>,
): Promise<Cell> {
  if (person.cookie() === undefined) {
    await expect(person.askBySocket(query, variables)).rejects.toBeDefined();
    return 'UNAUTHENTICATED';
  }
  return cellOf(await person.askBySocket(query, variables));
}

/** A subscription: refused, or alive. Something is made to happen until it says which. */
async function cellOfSubscription(
  person: Person,
  query: string,
  variables: Record<string, unknown>,
): Promise<Cell> {
  if (person.cookie() === undefined) return cellBySocket(person, query, variables);
  const events = person.follow(query, variables);
  let settled = false;
  const first = events.next().finally(() => (settled = true));
  while (!settled) {
    await world.server.app.services.traject.publish(world.ids.traject, { what: ['PEOPLE'] });
    await world.people.regisseur.ask('mutation ($planId: ID!) { takePen(planId: $planId) { clientId } }', {
      planId: world.ids.plan,
    });
  }
  const { value, done } = await first;
  await events.return?.();
  return done ? 'NOT_FOUND' : cellOf(value as Answer<unknown>);
}

function compare(operation: string, right: string, role: Role, cell: Cell): void {
  const row = found.get(operation) ?? { right, cells: {} as Record<Role, Cell> };
  row.cells[role] = cell;
  found.set(operation, row);
  if (process.env['WRITE_ACCESS_TABLE']) return;
  expect(kept.get(operation)?.right, `${operation} is not in the table`).toBe(right);
  expect(cell, `${operation} as ${role}`).toBe(kept.get(operation)?.cells[role]);
}

// This sets a cookie, which a websocket cannot.
const httpOnly = ['Mutation.setOwnDevice'];

// These end the session, or need one of their own: after all others, in this order.
const ending = ['Mutation.endSession', 'Mutation.leaveFast', 'Mutation.signOut'];

describe('Every operation as every role is as the table says, over HTTP and over the websocket', () => {
  for (const { name, root, field } of [...operations].sort(
    (a, b) => ending.indexOf(a.name) - ending.indexOf(b.name),
  )) {
    test(name, async () => {
      const probe = probes[name];
      expect(probe, `${name} has no probe`).toBeDefined();
      for (const role of roles) {
        const person = world.people[role];
        const variables = probe?.(world, role) ?? {};
        const query = textOf(root, field, variables);
        if (root === 'subscription') {
          compare(name, rightOf(field), role, await cellOfSubscription(person, query, variables));
          continue;
        }
        const overHttp = cellOf(await person.ask(query, variables));
        // What comes before a session goes over HTTP only.
        if (![...ending, ...httpOnly].includes(name) && !['PUBLIC', 'DEMO'].includes(rightOf(field))) {
          const again = probe?.(world, role) ?? {};
          expect(await cellBySocket(person, query, again), `${name} as ${role} over the websocket`).toBe(
            overHttp,
          );
        }
        compare(name, rightOf(field), role, overHttp);
      }
    });
    if (name === 'Mutation.typing') {
      confidentialFields();
      beforeSessionsEnd();
      brokenRules();
    }
  }
});

function confidentialFields(): void {
  for (const [name, { query, path, variables }] of Object.entries(fieldProbes)) {
    test(name, async () => {
      const [type = '', fieldName = ''] = name.split('.');
      const object = schema.getType(type) as unknown as {
        getFields(): Record<string, GraphQLField<unknown, unknown>>;
      };
      for (const role of roles) {
        const answer = await world.people[role].ask<Record<string, unknown>>(query, variables(world));
        const value = path.reduce<unknown>(
          (at, key) => (at as Record<string, unknown> | null)?.[key],
          answer.data,
        );
        const cell = answer.errors ? cellOf(answer) : value === null ? 'null' : 'yes';
        compare(name, rightOf(object.getFields()[fieldName]!), role, cell);
      }
    });
  }
}

/**
 * Who would notice? Each rule is broken on purpose, so that it allows everyone: somebody whom the table refuses then gets
 * another answer. What this changes in the world comes after all that is compared.
 */
function brokenRules(): void {
  const broken = rules as Record<string, Rule>;
  const judged = new Map<string, (typeof operations)[number][]>();
  for (const operation of operations.filter(({ root }) => root !== 'subscription')) {
    const right = rightOf(operation.field);
    judged.set(right, [...(judged.get(right) ?? []), operation]);
  }
  test.each([...judged].filter(([right]) => !['PUBLIC', 'DEMO'].includes(right)))(
    'The table fails when everyone has %s',
    async (right, fields) => {
      const rule = broken[right]!;
      const noticed: string[] = [];
      broken[right] = () => null;
      try {
        for (const { name, root, field } of fields) {
          const refused = roles.filter((role) => refusals.has(kept.get(name)?.cells[role] ?? ''));
          for (const role of refused) {
            const variables = probes[name]?.(world, role) ?? {};
            const answer = await world.people[role].ask(textOf(root, field, variables), variables);
            if (codeIn(answer) !== kept.get(name)?.cells[role]) noticed.push(`${name} as ${role}`);
            if (noticed.length > 0) return;
          }
        }
      } finally {
        broken[right] = rule;
      }
      expect(noticed, `${right} could be broken without a test that sees it`).not.toEqual([]);
    },
  );
}

// Before the sessions end: see `last`.
function beforeSessionsEnd(): void {
  test('The coordinator appoints nobody in a traject that has a regisseur', async () => {
    const answer = await world.region.coordinator.ask(
      'mutation ($input: AppointRegisseurInput!) { appointFirstRegisseur(input: $input) { id } }',
      { input: { trajectId: world.ids.traject, accountId: world.ids.outsider, level: 2, motivation: ' ' } },
    );
    expect(codeIn(answer)).toBe('FORBIDDEN');
  });
  test('Nobody ends the session of another', async () => {
    const others = roles.filter((role) => role !== 'anonymous' && role !== 'regisseur');
    for (const role of others) {
      const answer = await world.people[role].ask('mutation ($id: ID!) { endSession(id: $id) }', {
        id: world.sessions.regisseur,
      });
      expect(codeIn(answer), role).toBe('NOT_FOUND');
    }
    expect(codeIn(await world.people.regisseur.ask('{ mySessions { id } }'))).toBe('ok');
  });
}

test('Every right but that of the demo, which is off here, is somebody’s: a row without a yes tells nothing', () => {
  const rows = [...(process.env['WRITE_ACCESS_TABLE'] ? found : kept)];
  expect(rows.length).toBeGreaterThan(50);
  const mute = rows.filter(([, { cells }]) => !Object.values(cells).includes('yes'));
  expect(mute.map(([, { right }]) => right).filter((right) => right !== 'DEMO')).toEqual([]);
});

test('The table holds nothing that the contract does not', () => {
  const known = new Set([...operations.map(({ name }) => name), ...Object.keys(fieldProbes)]);
  expect([...kept.keys()].filter((name) => !known.has(name))).toEqual([]);
});

test('The server does not start when a root field has no right', () => {
  const bare = readContract().map((document) => document);
  const extra = 'extend type Query { "Nobody decided who may." bare: String }';
  return import('graphql').then(({ parse }) => {
    expect(() => buildSchema([], [...bare, parse(extra)])).toThrow(/Query\.bare/);
  });
});
