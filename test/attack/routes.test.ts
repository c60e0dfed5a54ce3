import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { request, type IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rules } from '../../server/src/access/rules/index.ts';
import type { Rule } from '../../server/src/access/rules/rule.ts';
import { MESSAGE_LIMIT } from '../../server/src/graph/limits.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { routes, routesOf, type Places, type Route } from './access/routes.ts';
import { makeWorld, roles, type Role, type World } from './access/world.ts';

/*
 * Every way in over HTTP: `route-table.md`, beside `access-table.md`, which goes by the operations of one of them.
 * `WRITE_ACCESS_TABLE=1` writes it; its difference is policy.
 */

const pages: (_: unknown, response: { send(text: string): void }) => void = (_, response) =>
  response.send('a page');

const byName = { Host: 'plan.regietafel.test', Origin: 'https://plan.regietafel.test' };

let world: World;
let ids: Places;
/** A demo that is reached by a name, and whose pages are those of that name alone. */
let named: TestServer;

const adoptPlan = 'mutation ($input: AdoptPlanInput!) { adoptPlan(input: $input) { id } }';
const versions = 'query ($id: ID!) { plan(id: $id) { seq versions { id } } }';
type Adopted = { plan: { seq: number; versions: { id: string }[] } };

beforeAll(async () => {
  world = await makeWorld(pages);
  const { regisseur } = world.people;
  const { plan: planId, meeting: meetingId } = world.ids;
  const { plan } = await regisseur.get<Adopted>(versions, { id: planId });
  await regisseur.get(adoptPlan, { input: { meetingId, expectedSeq: plan.seq } });
  const { plan: adopted } = await regisseur.get<Adopted>(versions, { id: planId });
  ids = { ...world.ids, version: adopted.versions[0]!.id };
  const variables = { DEMO: '1', PUBLIC_ORIGIN: byName.Origin };
  named = await startServer({ web: pages, variables });
}, 180_000);
afterAll(() => Promise.all([world.close(), named.close()]));

/** The number that is answered; of a websocket that opens 101. */
async function statusOf(
  { origin }: TestServer,
  name: string,
  more: Record<string, string | undefined> = {},
  { path, headers, body }: Pick<Route, 'path' | 'headers' | 'body'> = routes[name]!,
): Promise<string> {
  const [method = ''] = name.split(' ');
  const upgrade = {
    Connection: 'Upgrade',
    Upgrade: 'websocket',
    'Sec-WebSocket-Version': '13',
    'Sec-WebSocket-Key': 'AAAAAAAAAAAAAAAAAAAAAA==',
    'Sec-WebSocket-Protocol': 'graphql-transport-ws',
  };
  const isUpgrade = method === 'UPGRADE';
  const all = { Origin: origin, ...headers, ...(isUpgrade ? upgrade : {}), ...more };
  const sent = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  const asked = request(`${origin}${path(ids)}`, { method: isUpgrade ? 'GET' : method, headers: sent });
  const answered = once(asked, 'response') as Promise<[IncomingMessage]>;
  const opened = once(asked, 'upgrade') as Promise<[IncomingMessage, Duplex]>;
  asked.end(body);
  const [answer, socket] = await Promise.race([answered, opened]);
  if (socket) socket.destroy();
  else answer.resume();
  return String(answer.statusCode);
}

const asRole = (name: string, role: Role): Promise<string> =>
  statusOf(world.server, name, { Cookie: world.people[role].cookie() });

const file = new URL('route-table.md', import.meta.url);

const introduction = `# Who comes in where

Every route of the server over HTTP, for every role, in the running traject of \`access-table.md\`. \`routes.test.ts\` reads which routes
the server has, asks each cell, and fails on a route that is missing here. \`other name\`: asked by a host name that is not its own, by
nobody; \`other page\`: from a page of somebody else, by nobody. A cell is the number of the answer: \`200\` it is given, \`101\` the
websocket opens, \`303\` back to a screen, \`401\` unknown who asks, \`403\` may not, \`404\` may not even know that it is there, \`400\` and \`421\` refused
as it was asked. What follows or opens by a session then asks each operation at its own right. No other method does anything. On a port of its
own, \`METRICS_PORT\`, \`GET /metrics\` has figures without content for whoever reaches it.

`;

test('Every route answers every role as the table says', async () => {
  const rows = [];
  for (const [name, { right, limits }] of Object.entries(routes)) {
    const cells = [
      await statusOf(named, name, { ...byName, Host: 'elders.voorbeeld' }),
      await statusOf(named, name, { ...byName, Origin: 'https://elders.voorbeeld' }),
    ];
    for (const role of roles) cells.push(await asRole(name, role));
    rows.push([name, right, limits, ...cells]);
  }
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const head = ['route', 'right', 'limits', 'other name', 'other page', ...roles];
  const table = [line(head), line(head.map(() => '---')), ...rows.map(line)];
  if (process.env['WRITE_ACCESS_TABLE']) await writeFile(file, `${introduction}${table.join('\n')}\n`);
  const kept = (await readFile(file, 'utf8')).split('\n').filter((one) => one.startsWith('|'));
  const bare = (lines: string[]) =>
    lines
      .filter((one) => !/^\|[\s:|-]+\|$/.test(one))
      .map((one) => one.split('|').map((cell) => cell.trim()));
  expect(bare(kept)).toEqual(bare(table));
}, 180_000);

test('Every route that the server has is in the table, and the table has no other', () => {
  const inTable = Object.keys(routes).filter(
    (name) => /^[A-Z]+ \/[^*]*$/.test(name) && !/\(|UPGRADE/.test(name),
  );
  const { named: found, everywhere } = routesOf(named.app);
  // A path that takes every method: what judges it before, and what answers it.
  const whole = found.filter((name) => name.startsWith('* '));
  expect(whole.sort()).toEqual(['* /demo', '* /graphql']);
  expect([...found.filter((name) => !name.startsWith('* ')), 'POST /graphql'].sort()).toEqual(inTable.sort());
  // Headers, the name by which it is asked, the pages, and how errors are told.
  expect(everywhere).toBe(4);
});

test('Pages are served without a word of anybody: what runs on the server for one asks as anyone', async () => {
  const files = await readdir(new URL('../../web/src/routes/', import.meta.url), { recursive: true });
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((name) => /\+server\./.test(name))).toEqual([]);
  const onServer = files.filter((name) => name.includes('.server.'));
  expect(onServer.filter((name) => !name.startsWith('(public)/'))).toEqual([]);
  for (const name of onServer) {
    const text = await readFile(new URL(`../../web/src/routes/${name}`, import.meta.url), 'utf8');
    expect([name, /cookies|request|fetch\(/.exec(text)]).toEqual([name, null]);
  }
  const within = new URL('../../web/src/routes/(app)/+layout.ts', import.meta.url);
  expect(await readFile(within, 'utf8')).toMatch(/ssr = false/);
});

test('No other method does anything', async () => {
  const adult = { Cookie: world.people['household adult'].cookie() };
  const paths = new Map(Object.entries(routes).map(([name, { path }]) => [name.split(' ')[1] ?? '', path]));
  paths.delete('/*');
  for (const [path, asked] of paths) {
    const taken = Object.keys(routes).filter((name) => name.split(' ')[1] === path);
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter(
      (one) => !taken.some((name) => name.startsWith(`${one} `)),
    )) {
      const status = await statusOf(world.server, `${method} ${path}`, adult, { path: asked });
      // The pages come last: for a path that is somebody's they have nothing but their own "not found".
      expect([method, path, status]).toEqual([method, path, expect.stringMatching(/^(200|4\d\d)$/)]);
    }
  }
});

test.each(['PLAN_READ', 'DOSSIER_EXPORT', 'MEETING_JOIN'] as const)(
  'The table would fail when everyone had %s',
  async (right) => {
    const broken = rules as Record<string, Rule>;
    const rule = broken[right]!;
    const before = new Map<string, string>();
    const of = Object.keys(routes).filter((name) => routes[name]?.right === right);
    for (const name of of) before.set(name, await asRole(name, 'professional outside'));
    broken[right] = () => null;
    try {
      for (const name of of) expect(await asRole(name, 'professional outside')).not.toBe(before.get(name));
    } finally {
      broken[right] = rule;
    }
  },
);

test('What is too large is not read', async () => {
  const large = 'x'.repeat(MESSAGE_LIMIT);
  const signed = { Cookie: world.people['household adult'].cookie() };
  const { path, headers } = routes['POST /graphql']!;
  const body = JSON.stringify({ query: `{ __typename } # ${large}` });
  expect(await statusOf(world.server, 'POST /graphql', signed, { path, headers: headers!, body })).toBe(
    '413',
  );
  const toDemo = {
    path: () => '/demo/mensen',
    headers: headers!,
    body: JSON.stringify({ meetingId: large }),
  };
  expect(await statusOf(named, 'POST /demo/mensen', byName, toDemo)).toBe('413');
});
