import { EventEmitter, once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';

/** A small real mail server on a free port, for tests. */
export interface SmtpServer {
  url: string;
  port: number;
  /** Messages as received, oldest first. */
  received: string[];
  /** Answer to RCPT TO, such as `550 no such mailbox`; null accepts. */
  refuse: string | null;
  /** Resolves when there are `count` messages. */
  until(count: number): Promise<void>;
  /** Resolves at the next recipient that is asked for. */
  nextRecipient(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a mail server. `port` 0 takes a free one. */
export async function startSmtp(port = 0): Promise<SmtpServer> {
  const events = new EventEmitter();
  const sockets = new Set<Socket>();
  const received: string[] = [];

  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    let waiting = '';
    let message: string[] | null = null;
    const say = (line: string) => void socket.write(`${line}\r\n`);
    const hear = (line: string): void => {
      if (message) {
        if (line !== '.') return void message.push(line.replace(/^\./, ''));
        received.push(message.join('\r\n'));
        message = null;
        say('250 kept');
        events.emit('mail');
        return;
      }
      const command = line.slice(0, 4).toUpperCase();
      if (command === 'RCPT') {
        say(smtp.refuse ?? '250 ok');
        events.emit('recipient');
      } else if (command === 'DATA') {
        message = [];
        say('354 go on');
      } else if (command === 'QUIT') {
        say('221 bye');
        socket.end();
      } else say('250 ok');
    };
    socket.on('data', (bytes) => {
      const lines = (waiting + bytes.toString('utf8')).split('\r\n');
      waiting = lines.pop() ?? '';
      lines.forEach(hear);
    });
    say('220 test');
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const listening = (server.address() as AddressInfo).port;

  const smtp: SmtpServer = {
    url: `smtp://127.0.0.1:${listening}`,
    port: listening,
    received,
    refuse: null,
    async until(count) {
      while (received.length < count) await once(events, 'mail');
    },
    nextRecipient: async () => void (await once(events, 'recipient')),
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
  return smtp;
}
