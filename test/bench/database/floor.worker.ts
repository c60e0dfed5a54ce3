import { createServer } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';
import { mongo } from 'mongoose';
import { decode, encode, encodeArray, Raw } from '../../../server/embedded-mongodb/src/bson.ts';
import { timestampOf } from '../../../server/embedded-mongodb/src/changes.ts';
import { keyOf, keyOfValue } from '../../../server/embedded-mongodb/src/keys.ts';
import { binaryBytes, doc, type Doc, type Value } from '../../../server/embedded-mongodb/src/values.ts';
import {
  messageLength,
  readMessage,
  writeReply,
  type Message,
} from '../../../server/embedded-mongodb/src/wire.ts';
import { openBare, type Owed, type Row } from './bare.ts';

/**
 * Where the file is, the socket to listen on, and the number of the first row that is not there yet. `owing`: an insert
 * also keeps what a replica set owes, its change event and the answer of a retryable write, and every answer carries
 * the cluster's time.
 */
export type FloorOptions = { file: string; path: string; next: number; owing: boolean };

type Asked = { message: Message; answer: (reply: Doc) => void };

const { file, path, next, owing } = workerData as FloorOptions;
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

const { serialize, Binary } = mongo.BSON;
const signed = { hash: new Binary(Buffer.alloc(20)), keyId: 0n };
const signature = new Raw(Buffer.from(serialize(signed))) as unknown as Value;

/** What every answer of a replica set has beside its own. */
function withTime(reply: Doc): Doc {
  if (!owing) return reply;
  const operationTime = timestampOf(row);
  reply.set('$clusterTime', doc({ clusterTime: operationTime, signature }));
  return reply.set('operationTime', operationTime);
}

function owedFor({ body }: Message, document: Buffer, id: Value): Owed {
  const time = timestampOf(row);
  const event = doc({
    _id: doc({ _data: String(row) }),
    operationType: 'insert',
    clusterTime: time,
    wallTime: new Date(),
    fullDocument: new Raw(document) as unknown as Value,
    ns: doc({ db: body.get('$db')!, coll: body.get('insert')! }),
    documentKey: doc({ _id: id }),
  });
  const session = binaryBytes((body.get('lsid') as Doc).get('id') as Parameters<typeof binaryBytes>[0]);
  const number = body.get('txnNumber') as bigint;
  return { event: encode(event), session, number, reply: encode(doc({ n: 1, ok: 1 })) };
}

/** The documents of an insert: the driver sends one inside the command and several beside it. */
function rowsOf(message: Message): Row[] {
  const { body, sequences } = message;
  const beside = sequences.get('documents')?.map((bytes): [Buffer, Doc] => [bytes, decode(bytes)]);
  const sent = beside ?? (body.get('documents') as Doc[]).map((one): [Buffer, Doc] => [encode(one), one]);
  return sent.map(([document, fields]) => ({
    id: keyOfValue(fields.get('_id')),
    key: keyOf([fields.get('org'), fields.get('at')], [false, true]),
    document,
    ...(owing ? { owed: owedFor(message, document, fields.get('_id')!) } : {}),
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
      waiting.push({ message, answer: (reply) => void socket.write(writeReply(message, withTime(reply))) });
      bytes = bytes.subarray(length);
    }
  });
});
server.listen(path, () => parentPort!.postMessage('ready'));
