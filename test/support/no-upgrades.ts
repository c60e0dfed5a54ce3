import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  createServer,
  request as ask,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

/** A network that lets HTTP through and does something with websockets, as proxies of offices and hospitals do. */
export interface Network {
  origin: string;
  /** Upgrades that were refused. */
  refused(): number;
  /** From now on upgrades get no answer at all instead of a refusal. */
  leaveUnanswered(): void;
  /** From now on upgrades are answered with a page, as by a portal that wants to be clicked first. */
  answerWithPage(): void;
  /** From now on upgrades go through, and then not a word in either direction. */
  swallow(): void;
  /** From now on upgrades go through. */
  openUp(): void;
  /** Cuts off all sockets that are open, as a proxy does that thinks they were open long enough. */
  cutSockets(): void;
  /** Holds each answer over HTTP back until it is complete, as a virus scanner does; false: as before. */
  holdAnswers(hold: boolean): void;
  /** Lets no answer that is followed come to an end; false: as before. */
  keepAnswersOpen(keep: boolean): void;
  /** Nothing comes through in either direction, and nobody says so; false: as before. */
  playDead(dead: boolean): void;
  close(): Promise<void>;
}

/** Puts such a network before a server. */
export async function networkWithoutUpgrades(server: string): Promise<Network> {
  const { hostname, port } = new URL(server);
  let refused = 0;
  const opened = new Set<Duplex>();
  let mood: 'refuse' | 'silent' | 'page' | 'swallow' | 'open' = 'refuse';
  let [holds, keeps, dead] = [false, false, false];
  const proxy: Server = createServer((incoming, outgoing) => {
    if (dead) return void outgoing.destroy();
    const { method, url, headers } = incoming;
    const passed = ask({ hostname, port, method, path: url, headers }, (answer) => {
      if (holds) return void passWhole(answer, outgoing);
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing, {
        end: !(keeps && answer.headers['content-type']?.startsWith('text/event-stream')),
      });
    });
    passed.on('error', () => outgoing.destroy());
    outgoing.on('close', () => passed.destroy());
    incoming.pipe(passed);
  });
  proxy.on('upgrade', (request, socket) => {
    socket.on('error', () => socket.destroy());
    if (dead) return void socket.destroy();
    if (mood === 'open') return pass(request, socket);
    refused++;
    opened.add(socket);
    if (mood === 'page') socket.end(portal);
    if (mood === 'swallow') socket.write(accepted(request));
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
  function cutSockets(): void {
    for (const socket of opened) socket.destroy();
    opened.clear();
  }
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  return {
    origin: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    refused: () => refused,
    leaveUnanswered: () => void (mood = 'silent'),
    answerWithPage: () => void (mood = 'page'),
    swallow: () => void (mood = 'swallow'),
    openUp: () => void (mood = 'open'),
    cutSockets,
    holdAnswers: (hold) => void (holds = hold),
    keepAnswersOpen: (keep) => void (keeps = keep),
    playDead(play) {
      dead = play;
      if (!dead) return;
      cutSockets();
      proxy.closeAllConnections();
    },
    async close() {
      cutSockets();
      proxy.closeAllConnections();
      proxy.close();
      await once(proxy, 'close');
    },
  };
}

const portal =
  'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 24\r\n\r\n<h1>Welkom op wifi!</h1>';

/** What a server says when it takes a websocket. */
function accepted({ headers }: IncomingMessage): string {
  const key = `${headers['sec-websocket-key'] ?? ''}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
  const accept = createHash('sha1').update(key).digest('base64');
  return `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\nSec-WebSocket-Protocol: ${headers['sec-websocket-protocol'] ?? ''}\r\n\r\n`;
}

/** Passes an answer on when it has come whole. */
async function passWhole(answer: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const parts: Buffer[] = [];
  try {
    for await (const part of answer) parts.push(part as Buffer);
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    outgoing.end(Buffer.concat(parts));
  } catch {
    outgoing.destroy();
  }
}
