import { deserialize, serialize, type Document } from 'bson';
import { connect, type Socket } from 'node:net';

/** A connection without a driver, for what a driver would never send. */
export type RawConnection = {
  socket: Socket;
  /** Sends a command exactly as it is and gives its answer. */
  command: (body: Document) => Promise<Document>;
  /** Sends a message of any bytes and gives the answer to it. */
  ask: (bytes: Buffer) => Promise<Document>;
  send: (bytes: Buffer) => void;
  /** Fulfilled when the server closes the connection. */
  closed: Promise<void>;
  close: () => void;
};

/** A whole OP_MSG with this body. */
export function messageOf(body: Document, requestId = 1): Buffer {
  const content = serialize(body, { ignoreUndefined: false });
  const head = Buffer.alloc(21);
  head.writeInt32LE(21 + content.length, 0);
  head.writeInt32LE(requestId, 4);
  head.writeInt32LE(2013, 12);
  return Buffer.concat([head, content]);
}

/** The path of the socket in a URI of the embedded database. */
export function socketOf(uri: string): string {
  return decodeURIComponent(uri.slice('mongodb://'.length, uri.indexOf('/?')));
}

/** Connects to the socket or the port of an embedded database; proves nothing. */
export async function connectRaw(uri: string): Promise<RawConnection> {
  const port = Number(/@127\.0\.0\.1:(\d+)/.exec(uri)?.[1] ?? 0);
  const socket = port > 0 ? connect(port, '127.0.0.1') : connect(socketOf(uri));
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  socket.on('error', () => undefined);
  let received = Buffer.alloc(0);
  const waiting: ((reply: Document) => void)[] = [];
  socket.on('data', (chunk) => {
    received = Buffer.concat([received, chunk]);
    while (received.length >= 4 && received.length >= received.readInt32LE(0)) {
      const length = received.readInt32LE(0);
      const head = received.readInt32LE(12) === 1 ? 36 : 21;
      waiting.shift()?.(deserialize(received.subarray(head, length)));
      received = received.subarray(length);
    }
  });
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  const ask = (bytes: Buffer): Promise<Document> =>
    new Promise((resolve) => {
      waiting.push(resolve);
      socket.write(bytes);
    });
  return {
    socket,
    closed,
    ask,
    send: (bytes) => void socket.write(bytes),
    command: (body) => ask(messageOf(body)),
    close: () => socket.destroy(),
  };
}
