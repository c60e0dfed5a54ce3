import { createServer, type Server, type Socket } from 'node:net';
import { chmodSync } from 'node:fs';
import { failure } from './errors.ts';
import type { Doc } from './values.ts';
import { messageLength, readMessage, writeReply, isBroken, type Message } from './wire.ts';
import { errorReply } from './replies.ts';
import type { Turns } from './turns.ts';
import { isMongoError } from './errors.ts';

const LAST_WORDS_MS = 1000;

/** The open door: a Unix socket, or a port of this machine only. */
export type Listener = { server: Server; connections: Map<number, Socket>; close: () => Promise<void> };

/** Bytes one connection may have waiting to be sent before it is not read any further. */
const MAX_UNSENT = 64 * 1024 * 1024;

/** An answer as bytes; one that cannot be written becomes an error, for somebody waits for it. */
function written(message: Message, reply: Doc, log: (line: string) => void): Buffer {
  try {
    return writeReply(message, reply);
  } catch (error) {
    log(`An answer could not be written: ${String(error)}`);
    return writeReply(message, errorReply(failure(1, `The answer could not be written: ${String(error)}`)));
  }
}

/** What a connection leads to. */
export type Door = {
  turns: Turns;
  log: (line: string) => void;
  /** A connection is closed. */
  gone: (connection: number) => void;
  /** Bytes that a message of this connection may have. */
  longest: (connection: number) => number;
};

/** Listens; a connection that sends what is no message is closed with a line in the log, and nothing else. */
export async function listen(
  where: { path: string } | { port: number; host: string },
  { turns, log, gone, longest }: Door,
): Promise<Listener> {
  const connections = new Map<number, Socket>();
  let next = 1;
  const server = createServer((socket) => {
    const id = next++;
    connections.set(id, socket);
    let parts: Buffer[] = [];
    let size = 0;
    const give = (bytes: Buffer): void => {
      const message = readMessage(bytes);
      turns.add({
        message,
        connection: id,
        gone: () => socket.destroyed,
        answer: (reply) => {
          if (message.silent || socket.destroyed) return;
          socket.write(written(message, reply, log));
          if (socket.writableLength > MAX_UNSENT) socket.pause();
        },
      });
    };
    const read = (): void => {
      let bytes = parts.length === 1 ? parts[0]! : Buffer.concat(parts, size);
      for (;;) {
        const length = messageLength(bytes, longest(id));
        if (length === undefined || bytes.length < length) break;
        try {
          give(bytes.subarray(0, length));
        } catch (error) {
          if (!isMongoError(error)) throw error;
          const legacy = bytes.readInt32LE(12) === 2004;
          socket.write(writeReply({ requestId: bytes.readInt32LE(4), legacy }, errorReply(error)));
        }
        bytes = bytes.subarray(length);
      }
      parts = bytes.length > 0 ? [bytes] : [];
      size = bytes.length;
    };
    socket.setNoDelay(true);
    socket.on('data', (chunk) => {
      parts.push(chunk);
      size += chunk.length;
      const head = parts[0]!.length >= 4 ? parts[0]! : Buffer.concat(parts, size);
      try {
        const wanted = messageLength(head, longest(id));
        if (wanted !== undefined && size >= wanted) read();
      } catch (error) {
        if (!isBroken(error)) log(`A connection failed: ${String(error)}`);
        else log(`Closed a connection that sent ${(error as Error).message}`);
        parts = [];
        size = 0;
        socket.destroy();
      }
    });
    socket.on('drain', () => socket.resume());
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      connections.delete(id);
      gone(id);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(where, () => {
      server.off('error', reject);
      if ('path' in where) chmodSync(where.path, 0o600);
      resolve();
    });
  });
  const close = async (): Promise<void> => {
    const ended = new Promise<void>((resolve) => server.close(() => resolve()));
    for (const socket of connections.values()) socket.destroySoon();
    // Who does not read what was sent is not waited for.
    const late = setTimeout(() => connections.forEach((socket) => socket.destroy()), LAST_WORDS_MS);
    await ended;
    clearTimeout(late);
  };
  return { server, connections, close };
}
