import { once } from 'node:events';
import * as encoding from 'lib0/encoding';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { serve, type Heard, type Kind, type Participant } from './kind.ts';
import { createTypist, findMarkers, markerOf } from './letters.ts';

/** Kinds of messages of the protocol of Hocuspocus. */
const SYNC = 0;
const AUTHENTICATE = 2;
const SYNC_STATUS = 8;
const ASK = 0;
const UPDATE = 2;

const nameOf = (room: number): string => `plan-${String(room).padStart(4, '0')}`;

function message(room: number, kind: number, write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarString(encoder, nameOf(room));
  encoding.writeVarUint(encoder, kind);
  write(encoder);
  return encoding.toUint8Array(encoder);
}

async function join(port: number, room: number, place: number, heard: Heard): Promise<Participant> {
  const typist = createTypist(1_000_000_000 + room * 1000 + place, 'one document');
  const socket = new WebSocket(`ws://127.0.0.1:${port}`, { perMessageDeflate: false });
  await once(socket, 'open');
  const unanswered: number[] = [];
  const kindAt = 1 + nameOf(room).length;
  const synced = Promise.withResolvers<void>();
  socket.on('message', (bytes: Buffer) => {
    if (bytes[kindAt] === SYNC_STATUS) {
      const answered = unanswered.shift();
      if (answered !== undefined) heard.answered(answered);
      return;
    }
    synced.resolve();
    findMarkers(bytes, heard.letters);
  });
  socket.send(
    message(room, AUTHENTICATE, (encoder) => {
      encoding.writeVarUint(encoder, 0);
      encoding.writeVarString(encoder, 'token');
      encoding.writeVarString(encoder, '4.8.0');
    }),
  );
  socket.send(
    message(room, SYNC, (encoder) => {
      encoding.writeVarUint(encoder, ASK);
      encoding.writeVarUint8Array(encoder, Y.encodeStateVector(new Y.Doc()));
    }),
  );
  await synced.promise;
  return {
    type(n, lane) {
      unanswered.push(n);
      // A new text now and then: one that grows for ever costs Yjs more and more.
      const text = `${place}.${lane}.${Math.floor(n / 5000)}`;
      const update = typist(text, markerOf(n));
      socket.send(
        message(room, SYNC, (encoder) => {
          encoding.writeVarUint(encoder, UPDATE);
          encoding.writeVarUint8Array(encoder, update);
        }),
      );
    },
    leave: () => socket.terminate(),
  };
}

/** Hocuspocus that stores every update in a file or in SQLite before it confirms it. */
export const hocuspocus = (store: 'file' | 'sqlite'): Kind => ({
  name: `hocuspocus, ${store}`,
  async start() {
    const { told, cpu, stop } = await serve<{ port: number }>(
      new URL('serve-hocuspocus.ts', import.meta.url),
      [store],
    );
    return { cpu, stop, join: (room, place, heard) => join(told.port, room, place, heard) };
  },
});
