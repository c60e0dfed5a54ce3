import { connect } from 'node:net';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const upgrade = (path: string, secret = 'x'.repeat(43)): string =>
  [
    `GET ${path} HTTP/1.1`,
    `Host: ${new URL(server.origin).host}`,
    `Origin: ${server.origin}`,
    `Cookie: regietafel=${secret}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    '\r\n',
  ].join('\r\n');

function raw() {
  const { hostname, port } = new URL(server.origin);
  return connect(Number(port), hostname);
}

test('An upgrade to an address that is none is refused, and the server lives on', async () => {
  for (const path of ['//', '//:x', 'http://[', '/%']) {
    const socket = raw().setEncoding('utf8');
    socket.write(upgrade(path));
    const [answer] = (await once(socket, 'data')) as [string];
    expect(answer).toMatch(/^HTTP\/1\.1 40[04]/);
    socket.destroy();
  }
  expect((await fetch(`${server.origin}/gezond`)).status).toBe(200);
});

test('Devices that hang up in the middle of an upgrade do no harm', async () => {
  for (let round = 0; round < 50; round++) {
    // A session that is not known from just now, so that the database is asked.
    const guest = { kind: 'GUEST', guestId: `guest-${round}`, meetingId: 'meeting' } as const;
    const { secret } = await server.app.services.account.startSession(guest, 'test');
    const socket = raw();
    socket.on('error', () => undefined);
    await once(socket, 'connect');
    socket.write(upgrade('/graphql', secret));
    await new Promise((resolve) => setImmediate(resolve));
    socket.resetAndDestroy();
    await once(socket, 'close');
  }
  expect((await fetch(`${server.origin}/gezond`)).status).toBe(200);
});
