import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import * as operations from '../support/operations.ts';
import { makeRegion, type TestTraject } from '../support/region.ts';
import { startServer, type TestServer } from '../support/server.ts';

/* Pretending to be another, or to be asked again, over real HTTP and websockets. */

let server: TestServer;
let traject: TestTraject;
let planId: string;

beforeAll(async () => {
  server = await startServer();
  traject = await (await makeRegion(server)).traject();
  planId = randomUUID();
  const input = { trajectId: traject.id, formId: 'support-plan.wij', planId };
  await traject.regisseur.get(operations.startPlan, { input });
}, 180_000);
afterAll(() => server.close());

const goal = (mutationId: string) => ({
  input: { planId, sectionKey: 'goals', entryId: randomUUID(), mutationId },
});

test("Another person's mutationId neither tells its number nor swallows a change", async () => {
  const mutationId = randomUUID();
  const [mother, father] = traject.household.map(({ person }) => person);
  const first = await mother!.get<{ addEntry: { seq: number } }>(operations.addEntry, goal(mutationId));
  const other = await father!.get<{ addEntry: { seq: number } }>(operations.addEntry, goal(mutationId));
  expect(other.addEntry.seq).toBeGreaterThan(first.addEntry.seq);
  const { plan } = await mother!.get<{ plan: { sections: { key: string; entries: unknown[] }[] } }>(
    operations.plan,
    { id: planId },
  );
  expect(plan.sections.find(({ key }) => key === 'goals')?.entries).toHaveLength(2);
});

test('A mutationId is an identity, not a place for words: it lies unsealed in the log', async () => {
  const mother = traject.household[0]!.person;
  for (const mutationId of ['', 'Anna Vermeer', 'x'.repeat(100_000)])
    expect(await mother.codeOf(operations.addEntry, goal(mutationId))).toBe('INPUT_INVALID');
});

test('A name is shown on one line and in one direction, whatever signs are put in it', async () => {
  const mother = traject.household[0]!;
  const change = 'mutation ($input: ChangePersonInput!) { changePerson(input: $input) { name relation } }';
  const input = {
    personId: mother.id,
    name: 'Anna\u202e\nVermeer\u0000\u2066',
    relation: ' moeder\r\n(van Bo)\u202d',
  };
  expect(await mother.person.get(change, { input })).toEqual({
    changePerson: { name: 'Anna Vermeer', relation: 'moeder (van Bo)' },
  });
  const asRegisseur = { input: { ...input, relation: 'moeder\r\n(regisseur)' } };
  expect(await mother.person.codeOf(change, asRegisseur)).toBe('NAME_TOO_ALIKE');
  const empty = { input: { personId: mother.id, name: '\u202e\u0000' } };
  expect(await mother.person.codeOf(change, empty)).toBe('INPUT_INVALID');
});

test('One session has a limited number of websockets; another session is not held back', async () => {
  const open = (cookie: string) =>
    new Promise<WebSocket | number>((resolve) => {
      const socket = new WebSocket(`${server.origin.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
        headers: { Origin: server.origin, Cookie: cookie },
      });
      socket.once('open', () => resolve(socket));
      socket.on('error', () => undefined);
      socket.once('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
    });
  const [mother, father] = traject.household.map(({ person }) => person.cookie()!);
  const sockets = await Promise.all(Array.from({ length: 60 }, () => open(mother!)));
  const refused = sockets.filter((one) => typeof one === 'number');
  expect(new Set(refused)).toEqual(new Set([429]));
  expect(refused.length).toBeGreaterThan(0);
  const other = await open(father!);
  expect(other).toBeInstanceOf(WebSocket);
  for (const one of [...sockets, other]) if (typeof one !== 'number') one.close();
});
