import { createServer, request as ask, type IncomingMessage, type Server } from 'node:http';
import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

/** A network that lets HTTP through and refuses websockets, as proxies of offices and hospitals do. */
export interface Network {
  origin: string;
  /** Upgrades that were refused. */
  refused(): number;
  /** From now on upgrades get no answer at all instead of a refusal. */
  leaveUnanswered(): void;
  /** From now on upgrades go through. */
  openUp(): void;
  close(): Promise<void>;
}

/** Puts such a network before a server. */
export async function networkWithoutUpgrades(server: string): Promise<Network> {
  const { hostname, port } = new URL(server);
  let refused = 0;
  const opened = new Set<Duplex>();
  let mood: 'refuse' | 'silent' | 'open' = 'refuse';
  const proxy: Server = createServer((incoming, outgoing) => {
    const { method, url, headers } = incoming;
    const passed = ask({ hostname, port, method, path: url, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    passed.on('error', () => outgoing.destroy());
    outgoing.on('close', () => passed.destroy());
    incoming.pipe(passed);
  });
  proxy.on('upgrade', (request, socket) => {
    socket.on('error', () => socket.destroy());
    if (mood === 'open') return pass(request, socket);
    refused++;
    opened.add(socket);
    if (mood === 'refuse')
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  });
  function pass({ url, rawHeaders }: IncomingMessage, socket: Duplex): void {
    const onward = connect(Number(port), hostname);
    const headers = Array.from({ length: rawHeaders.length / 2 }, (_, index) =>
      [rawHeaders[2 * index], rawHeaders[2 * index + 1]].join(': '),
    );
    onward.write(`GET ${url} HTTP/1.1\r\n${headers.join('\r\n')}\r\n\r\n`);
    onward.on('error', () => socket.destroy());
    onward.pipe(socket).pipe(onward);
    socket.on('close', () => onward.destroy());
    opened.add(socket);
  }
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  return {
    origin: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    refused: () => refused,
    leaveUnanswered: () => void (mood = 'silent'),
    openUp: () => void (mood = 'open'),
    async close() {
      for (const socket of opened) socket.destroy();
      proxy.closeAllConnections();
      proxy.close();
      await once(proxy, 'close');
    },
  };
}
