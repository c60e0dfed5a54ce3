import { BrokenBson, decode, decodeCommand, encode } from './bson.ts';
import type { Doc } from './values.ts';

/** Largest message that is read, in bytes. */
export const MAX_MESSAGE = 48_000_000;
/** Largest message of a connection that has not proved who it is. */
export const MAX_STRANGER_MESSAGE = 64 * 1024;
const OP_REPLY = 1;
const OP_QUERY = 2004;
const OP_MSG = 2013;
const CHECKSUM = 1;
const MORE_TO_COME = 2;
const KNOWN_REQUIRED = CHECKSUM | MORE_TO_COME;

/** Thrown for bytes that are no message; the connection is closed, nothing else happens. */
export class BrokenMessage extends Error {}

/** A command as it came in. */
export type Message = {
  requestId: number;
  /** The driver does not wait for an answer. */
  silent: boolean;
  /** OP_QUERY, which only handshakes use. */
  legacy: boolean;
  body: Doc;
  /** Documents sent beside the body, by the name of their argument, still as bytes. */
  sequences: Map<string, Buffer[]>;
};

const crcTable = new Uint32Array(256).map((_, i) => {
  let value = i;
  for (let k = 0; k < 8; k++) value = value & 1 ? (value >>> 1) ^ 0x82f63b78 : value >>> 1;
  return value;
});

function crc32c(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const one of bytes) crc = crcTable[(crc ^ one) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** The length of the message at the start of the bytes, when its head is there; throws when it lies. */
export function messageLength(bytes: Buffer, longest = MAX_MESSAGE): number | undefined {
  if (bytes.length < 4) return undefined;
  const length = bytes.readInt32LE(0);
  if (length < 16 || length > longest) throw new BrokenMessage(`a message of ${length} bytes`);
  return length;
}

function documentLength(bytes: Buffer, at: number, end: number): number {
  if (at + 5 > end) throw new BrokenMessage('a document that is cut off');
  const length = bytes.readInt32LE(at);
  if (length < 5 || at + length > end) throw new BrokenMessage('a document with a wrong length');
  return length;
}

function sections(bytes: Buffer, start: number, end: number): Pick<Message, 'body' | 'sequences'> {
  let body: Doc | undefined;
  const sequences = new Map<string, Buffer[]>();
  let at = start;
  while (at < end) {
    const kind = bytes[at++];
    if (kind === 0) {
      if (body) throw new BrokenMessage('two bodies');
      const length = documentLength(bytes, at, end);
      body = decodeCommand(bytes, at, at + length, '$clusterTime');
      at += length;
    } else if (kind === 1) {
      if (at + 4 > end) throw new BrokenMessage('a sequence that is cut off');
      const last = at + bytes.readInt32LE(at);
      if (last > end || last < at + 6) throw new BrokenMessage('a sequence with a wrong length');
      const zero = bytes.indexOf(0, at + 4);
      if (zero < 0 || zero >= last) throw new BrokenMessage('a sequence without a name');
      const name = bytes.toString('utf8', at + 4, zero);
      if (sequences.has(name)) throw new BrokenMessage('two sequences of one name');
      const documents: Buffer[] = [];
      at = zero + 1;
      while (at < last) {
        const length = documentLength(bytes, at, last);
        documents.push(bytes.subarray(at, at + length));
        at += length;
      }
      sequences.set(name, documents);
    } else throw new BrokenMessage(`a section of kind ${kind}`);
  }
  if (!body) throw new BrokenMessage('no body');
  return { body, sequences };
}

function opMsg(bytes: Buffer, requestId: number): Message {
  if (bytes.length < 26) throw new BrokenMessage('too short for a command');
  const flags = bytes.readUInt32LE(16);
  if (flags & 0xffff & ~KNOWN_REQUIRED) throw new BrokenMessage(`unknown flags ${flags}`);
  let end = bytes.length;
  if (flags & CHECKSUM) {
    end -= 4;
    if (crc32c(bytes.subarray(0, end)) !== bytes.readUInt32LE(end))
      throw new BrokenMessage('a wrong checksum');
  }
  return { requestId, silent: (flags & MORE_TO_COME) !== 0, legacy: false, ...sections(bytes, 20, end) };
}

function opQuery(bytes: Buffer, requestId: number): Message {
  if (bytes.length < 34) throw new BrokenMessage('too short for a query');
  const zero = bytes.indexOf(0, 20);
  if (zero < 0 || zero + 9 > bytes.length) throw new BrokenMessage('a query without a name');
  const collection = bytes.toString('utf8', 20, zero);
  if (!collection.endsWith('.$cmd')) throw new BrokenMessage('a legacy query that is no command');
  const length = documentLength(bytes, zero + 9, bytes.length);
  const body = decode(bytes, zero + 9, zero + 9 + length);
  if (!body.has('$db')) body.set('$db', collection.slice(0, -5));
  return { requestId, silent: false, legacy: true, body, sequences: new Map() };
}

/** Reads one whole message; throws BrokenMessage or BrokenBson. */
export function readMessage(bytes: Buffer): Message {
  const requestId = bytes.readInt32LE(4);
  const code = bytes.readInt32LE(12);
  if (code === OP_MSG) return opMsg(bytes, requestId);
  if (code === OP_QUERY) return opQuery(bytes, requestId);
  throw new BrokenMessage(`an unknown operation ${code}`);
}

/** Is it a fault of the sender's bytes, after which the connection cannot be read further? */
export function isBroken(error: unknown): boolean {
  return error instanceof BrokenMessage || error instanceof BrokenBson;
}

let nextId = 1;

/** Writes the answer to a message. */
export function writeReply(to: Pick<Message, 'requestId' | 'legacy'>, reply: Doc): Buffer {
  const head = to.legacy ? 36 : 21;
  const bytes = encode(reply, head);
  bytes.fill(0, 0, head);
  bytes.writeInt32LE(bytes.length, 0);
  bytes.writeInt32LE((nextId = (nextId + 1) & 0x7fffffff), 4);
  bytes.writeInt32LE(to.requestId, 8);
  bytes.writeInt32LE(to.legacy ? OP_REPLY : OP_MSG, 12);
  if (to.legacy) {
    bytes.writeInt32LE(8, 16);
    bytes.writeInt32LE(1, 32);
  }
  return bytes;
}
