import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startServer, type TestServer } from '../../../test/support/server.ts';
import { createHealth } from './health.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const ask = (path: string) => fetch(`${server.origin}${path}`);

it('A process that answers is alive, and one that can serve is ready', async () => {
  expect((await ask('/healthz/live')).status).toBe(200);
  const ready = await ask('/healthz/ready');
  expect([ready.status, await ready.json()]).toEqual([
    200,
    { ok: true, database: true, jobs: true, open: true },
  ]);
});

it('One whose database does not answer is alive, and not ready', async () => {
  const health = createHealth(
    { database: { readyState: 1, db: { command: () => Promise.reject(new Error('away')) } } } as never,
    server.app.services,
  );
  const away = express().use('/healthz', health.routes).listen(0, '127.0.0.1');
  await once(away, 'listening');
  const at = `http://127.0.0.1:${(away.address() as AddressInfo).port}/healthz`;
  expect((await fetch(`${at}/live`)).status).toBe(200);
  const ready = await fetch(`${at}/ready`);
  expect([ready.status, await ready.json()]).toMatchObject([503, { ok: false, database: false }]);
  health.drain();
  expect(await (await fetch(`${at}/ready`)).json()).toMatchObject({ open: false });
  away.closeAllConnections();
  away.close();
});

it('One whose database is gone is alive, and not ready', async () => {
  await server.core.database.close();
  expect((await ask('/healthz/live')).status).toBe(200);
  const ready = await ask('/healthz/ready');
  expect([ready.status, await ready.json()]).toMatchObject([503, { ok: false, database: false }]);
});
