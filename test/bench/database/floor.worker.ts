import { createServer } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';
import { decode, encode, encodeArray } from '../../../server/embedded-mongodb/src/bson.ts';
import { keyOf, keyOfValue } from '../../../server/embedded-mongodb/src/keys.ts';
import { doc, type Doc, type Value } from '../../../server/embedded-mongodb/src/values.ts';
import {
  messageLength,
  readMessage,
  writeReply,
  type Message,
} from '../../../server/embedded-mongodb/src/wire.ts';
import { openBare } from './bare.ts';

/** Where the file is, the socket to listen on, and the number of the first row that is not there yet. */
export type FloorOptions = { file: string; path: string; next: number };

type Asked = { message: Message; answer: (reply: Doc) => void };

const { file, path, next } = workerData as FloorOptions;
const bare = openBare(file);
let row = next;
let waiting: Asked[] = [];

const hello = (): Doc =>
  doc({
    isWritablePrimary: true,
    hosts: [path],
    setName: 'floor',
    primary: path,
    me: path,
    maxBsonObjectSize: 16 * 2 ** 20,
    maxMessageSizeBytes: 48_000_000,
    maxWriteBatchSize: 100_000,
    logicalSessionTimeoutMinutes: 30,
    minWireVersion: 0,
    maxWireVersion: 21,
    ok: 1,
  });

type Row = { id: Buffer; key: Buffer; document: Buffer };

/** The documents of an insert: the driver sends one inside the command and several beside it. */
function rowsOf({ body, sequences }: Message): Row[] {
  const beside = sequences.get('documents')?.map((bytes): [Buffer, Doc] => [bytes, decode(bytes)]);
  const sent = beside ?? (body.get('documents') as Doc[]).map((one): [Buffer, Doc] => [encode(one), one]);
  return sent.map(([document, fields]) => ({
    id: keyOfValue(fields.get('_id')),
    key: keyOf([fields.get('org'), fields.get('at')], [false, true]),
    document,
  }));
}

function found({ body }: Message): Doc {
  const [bytes] = Object.values(
    (bare.find(keyOfValue((body.get('filter') as Doc).get('_id'))) ?? {}) as object,
  );
  const firstBatch = encodeArray(bytes ? [Buffer.from(bytes as Uint8Array)] : []) as unknown as Value;
  return doc({ cursor: doc({ id: 0n, ns: 'bench.things', firstBatch }), ok: 1 });
}

/** What came in this turn of the event loop is one commit, and is answered after it. */
function turn(): void {
  const jobs = waiting;
  waiting = [];
  const inserts = jobs.map(({ message }) => (message.body.has('insert') ? rowsOf(message) : []));
  const rows = inserts.flat();
  if (rows.length > 0) bare.insertMany(row, rows);
  row += rows.length;
  for (const [i, { message, answer }] of jobs.entries()) {
    const [name] = message.body.keys();
    if (name === 'find') answer(found(message));
    else if (name === 'insert') answer(doc({ n: inserts[i]!.length, ok: 1 }));
    else answer(name === 'endSessions' ? doc({ ok: 1 }) : hello());
  }
}

/**
 * The least that can stand behind the driver: it reads the same messages, knows three commands by heart, and does the
 * bare statement. What the driver and the socket cost is in it, so that the rest is what a database costs.
 */
const server = createServer((socket) => {
  let bytes: Buffer = Buffer.alloc(0);
  socket.setNoDelay(true);
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk) => {
    bytes = bytes.length > 0 ? Buffer.concat([bytes, chunk]) : chunk;
    for (;;) {
      const length = messageLength(bytes);
      if (length === undefined || bytes.length < length) return;
      const message = readMessage(bytes.subarray(0, length));
      if (waiting.length === 0) setImmediate(turn);
      waiting.push({ message, answer: (reply) => void socket.write(writeReply(message, reply)) });
      bytes = bytes.subarray(length);
    }
  });
});
server.listen(path, () => parentPort!.postMessage('ready'));
