import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { createMetrics } from './metrics.ts';

const open: Server[] = [];
afterEach(() => Promise.all(open.splice(0).map((one) => new Promise((resolve) => one.close(resolve)))));

async function listen(server: Server): Promise<string> {
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

it('Figures tell how much was asked and answered, and nothing of what or by whom', async () => {
  const served = createServer((_request, response) => response.writeHead(404).end());
  const metrics = createMetrics(served);
  const [address, figures] = await Promise.all([listen(served), listen(metrics)]);
  await (await fetch(`${address}/traject/geheim?naam=Vermeer`)).text();
  await (await fetch(`${address}/traject/geheim`)).text();
  const text = await (await fetch(`${figures}/metrics`)).text();
  expect(text).toContain('regietafel_http_requests_total{method="GET",status="4xx"} 2');
  expect(text).toContain('process_cpu_seconds_total');
  expect(text).not.toMatch(/geheim|Vermeer/);
  expect((await fetch(`${figures}/`)).status).toBe(404);
  expect((await fetch(`${figures}/metrics`, { method: 'POST' })).status).toBe(404);
});
