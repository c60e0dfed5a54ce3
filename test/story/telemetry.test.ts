import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startTelemetry } from '../../server/src/telemetry.ts';
import { codeIn } from '../support/person.ts';
import { makeRegion } from '../support/region.ts';
import { startServer, type TestServer } from '../support/server.ts';

/* Traces go to a collector by OpenTelemetry's own settings: what was done and how long it took, of nobody. */

interface SentSpan {
  name: string;
  spanId: string;
  parentSpanId?: string;
  attributes: { key: string; value: { stringValue?: string; intValue?: number } }[];
}

let collector: Server;
let server: TestServer;
const received: string[] = [];

beforeAll(async () => {
  collector = createServer((request, response) => {
    void text(request).then((body) => {
      received.push(body);
      response.writeHead(200, { 'Content-Type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
  vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', endpoint);
  vi.stubEnv('OTEL_EXPORTER_OTLP_PROTOCOL', 'http/json');
  server = await startServer({ variables: { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint } });
}, 120_000);
afterAll(async () => {
  vi.unstubAllEnvs();
  await server.close();
  collector.close();
});

test('A request and its operation are one trace, a refusal has its code, and nothing of anybody is in it', async () => {
  const telemetry = await startTelemetry();
  const region = await makeRegion(server);
  const { id, regisseur } = await region.traject();
  await regisseur.get('query ($id: ID!) { traject(id: $id) { householdName people { name } } }', { id });
  const outsider = await region.account('Olga Buitenstaander', ['PROFESSIONAL']);
  const refusal = await outsider.person.ask('query ($id: ID!) { traject(id: $id) { id } }', { id });
  expect(codeIn(refusal)).toBe('NOT_FOUND');
  await fetch(`${server.origin}/agenda/een-geheim-adres.ics`);
  await fetch(`${server.origin}/traject/${id}`);
  await telemetry.stop();

  const spans = received.flatMap((body) =>
    (JSON.parse(body) as { resourceSpans: { scopeSpans: { spans: SentSpan[] }[] }[] }).resourceSpans.flatMap(
      ({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans),
    ),
  );
  const byId = new Map(spans.map((span) => [span.spanId, span]));
  const read = spans.filter(({ name }) => name === 'Query traject');
  expect(read.map(({ parentSpanId }) => byId.get(parentSpanId ?? '')?.name)).toEqual(
    read.map(() => 'POST /graphql'),
  );
  expect(read.flatMap(({ attributes }) => attributes)).toContainEqual({
    key: 'error.type',
    value: { stringValue: 'NOT_FOUND' },
  });
  expect(spans.map(({ name }) => name)).toEqual(expect.arrayContaining(['GET /agenda', 'GET /*']));
  const whole = received.join('\n');
  expect(whole).toContain('regietafel');
  for (const personal of [id, 'Vermeer', 'Olga', 'Buitenstaander', 'geheim', 'een-geheim-adres'])
    expect(whole).not.toContain(personal);
});

test('Without the setting nothing is traced, and a mistake in it is told at the start', async () => {
  await expect(startServer({ variables: { OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' } })).rejects.toThrow(
    'OTEL_EXPORTER_OTLP_ENDPOINT is een adres zoals http://collector:4318.',
  );
});
