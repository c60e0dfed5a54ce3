import { get, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ variables: { PUBLIC_ORIGIN: 'https://plan.regietafel.test' } });
});
afterAll(() => server.close());

async function statusOf(path: string, host: string): Promise<number | undefined> {
  const { hostname, port } = new URL(server.origin);
  const asked = get({ host: hostname, port, path, headers: { host } });
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  answer.resume();
  return answer.statusCode;
}

test('A health probe asks by any address; nothing else answers to another name', async () => {
  expect(await statusOf('/gezond', '10.1.2.3:4400')).toBe(200);
  expect(await statusOf('/graphql', '10.1.2.3:4400')).toBe(421);
});

test.each([
  'Plan.Regietafel.Test',
  'plan.regietafel.test:443',
  'plan.regietafel.test.',
  'plan.regietafel.test.:443',
])('It answers to its own name as %s too: proxies write it so', async (host) =>
  expect(await statusOf('/graphql', host)).not.toBe(421),
);

test.each([
  'plan.regietafel.test:8443',
  'plan.regietafel.test@elders.test',
  'elders.test/plan.regietafel.test',
  'plan.regietafel.test..',
  '',
])('It does not answer to %s', async (host) => expect(await statusOf('/graphql', host)).toBe(421));

test('A connection stays open longer than a proxy keeps it idle', () => {
  expect(server.app.http.keepAliveTimeout).toBeGreaterThan(60_000);
  expect(server.app.http.headersTimeout).toBeGreaterThan(server.app.http.keepAliveTimeout);
});
