import { createServer, request } from 'node:http';
import { connect } from 'node:net';
import { Fault } from './steps.mjs';

/** The one port of development: passes everything on to the server, and waits while that restarts. */
export function createFront(target) {
  let opened;
  let ready = new Promise((open) => (opened = open));

  const http = createServer(async (incoming, outgoing) => {
    await ready;
    const { method, url, headers } = incoming;
    const passedOn = request({ ...target, method, path: url, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.pipe(outgoing);
    });
    passedOn.once('error', () => (outgoing.headersSent ? outgoing.destroy() : outgoing.writeHead(502).end()));
    incoming.pipe(passedOn);
  });

  // Vite listens to the same event for its own protocol.
  http.on('upgrade', async (incoming, socket, head) => {
    if (String(incoming.headers['sec-websocket-protocol']).startsWith('vite-')) return;
    socket.on('error', () => socket.destroy());
    await ready;
    const server = connect(target, () => {
      const lines = [`${incoming.method} ${incoming.url} HTTP/1.1`];
      for (let at = 0; at < incoming.rawHeaders.length; at += 2) {
        lines.push(`${incoming.rawHeaders[at]}: ${incoming.rawHeaders[at + 1]}`);
      }
      server.write(`${lines.join('\r\n')}\r\n\r\n`);
      server.write(head);
      server.pipe(socket).pipe(server);
    });
    server.once('error', () => socket.destroy());
    server.once('close', () => socket.destroy());
    socket.once('close', () => server.destroy());
  });

  return {
    http,
    /** Requests may pass. */
    open: () => opened(),
    /** Requests wait from now on. */
    hold() {
      opened();
      ready = new Promise((open) => (opened = open));
    },
    listen: (port) =>
      new Promise((done, failed) => {
        http.once('error', (error) =>
          failed(
            error.code === 'EADDRINUSE'
              ? new Fault(`Poort ${port} is al in gebruik. Kies een andere met PORT=....`)
              : error,
          ),
        );
        http.listen(port, '127.0.0.1', done);
      }),
  };
}
