import type { AddressInfo } from 'node:net';
import { WebSocketServer, WebSocket } from 'ws';

/** A bare relay in a process of its own: every message to everyone, no store, no session, no rights. */
const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false });
server.on('connection', (socket) => {
  socket.on('message', (data) => {
    for (const client of server.clients) if (client.readyState === WebSocket.OPEN) client.send(data);
  });
});
server.on('listening', () => process.send?.({ port: (server.address() as AddressInfo).port }));
process.once('message', () => process.exit(0));
