import { createServer, type Server } from 'node:http';
import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';

/**
 * Figures for Prometheus on a port of their own, which is not for people: requests by method and class of answer, open
 * connections, and those of Node itself. No address, path or name of anyone is in them.
 */
export function createMetrics(watched: Server): Server {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'regietafel_http_requests_total',
    help: 'Answers to requests, by method and class of status.',
    labelNames: ['method', 'status'],
    registers: [registry],
  });
  const upgrades = new Counter({
    name: 'regietafel_websocket_upgrades_total',
    help: 'Requests for a websocket.',
    registers: [registry],
  });
  const connections = new Gauge({
    name: 'regietafel_open_connections',
    help: 'Connections that are open now, websockets too.',
    registers: [registry],
  });
  let open = 0;
  watched.on('connection', (socket) => {
    connections.set(++open);
    socket.once('close', () => connections.set(--open));
  });
  watched.on('upgrade', () => upgrades.inc());
  watched.on('request', (request, response) => {
    response.once('finish', () =>
      requests.inc({ method: request.method ?? '', status: `${Math.floor(response.statusCode / 100)}xx` }),
    );
  });
  return createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') return void response.writeHead(404).end();
    registry.metrics().then(
      (text) => response.writeHead(200, { 'Content-Type': registry.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
}
