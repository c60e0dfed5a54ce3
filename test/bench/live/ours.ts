import { pathToFileURL } from 'node:url';
import * as operations from '../../support/operations.ts';
import { serve, type Heard, type Kind, type Participant } from './kind.ts';
import { createTypist, findMarkers, markerOf } from './letters.ts';
import { asked, openLine } from './line.ts';
import type { Room } from './serve-ours.ts';

/** Texts of the form that everyone writes in together. */
const texts = ['happens', 'keeps-going', 'makes-worse', 'helps']
  .map((field) => `main:shared-picture/${field}`)
  .concat(
    ['shaped-us', 'patterns', 'root-causes', 'helps-recovery'].map((field) => `main:good-to-know/${field}`),
  );

const FOLLOWING = 'following';
const TAKE = 'take';
const updateKey = '"update":"';

/** Calls `found` for every change in an event of the plan. */
function lettersIn(event: string, found: (n: number) => void): void {
  for (let at = event.indexOf(updateKey); at !== -1; at = event.indexOf(updateKey, at)) {
    at += updateKey.length;
    findMarkers(Buffer.from(event.slice(at, event.indexOf('"', at)), 'base64'), found);
  }
}

/** Somebody comes into a meeting, as the web app does, and hears of every change. */
export async function takePart(
  origin: string,
  room: Room,
  place: number,
  heard: Heard,
): Promise<Participant> {
  const socket = await openLine(origin, room.secrets[place]!);
  let leaving = false;
  socket.on('close', (code) => {
    if (!leaving) throw new Error(`The server closed a socket: ${code}`);
  });
  const clientId = Promise.withResolvers<number>();
  socket.on('message', (data: Buffer) => {
    const text = data.toString('latin1');
    if (text.startsWith(`{"id":"${FOLLOWING}"`)) {
      if (!text.startsWith(`{"id":"${FOLLOWING}","type":"next","payload":{"data"`))
        throw new Error(`No longer followed: ${text}`);
      return lettersIn(text, heard.letters);
    }
    const { id, type, payload } = JSON.parse(text) as Answer;
    if (type === 'complete') return;
    if (!payload?.data) throw new Error(`Not taken: ${text}`);
    if (id === TAKE) clientId.resolve(payload.data.takePen?.clientId ?? 0);
    else heard.answered(Number(id));
  });
  socket.send(asked(FOLLOWING, operations.planEvents, { planId: room.planId, after: 0 }));
  socket.send(asked(TAKE, operations.takePen, { planId: room.planId }));
  const type = createTypist(await clientId.promise, 'document per text');
  return {
    type(n, lane) {
      const textId = texts[(place + lane) % texts.length]!;
      const update = type(textId, markerOf(n)).toString('base64');
      const mutationId = `01930000-0000-7000-8${String(place).padStart(3, '0')}-${String(n).padStart(12, '0')}`;
      const input = { planId: room.planId, textId, update, mutationId };
      socket.send(asked(String(n), operations.writeText, { input }));
    },
    leave() {
      leaving = true;
      socket.terminate();
    },
  };
}

interface Answer {
  id: string;
  type: 'next' | 'error' | 'complete';
  payload?: { data?: { takePen?: { clientId: number } } };
}

/** This system, or that of another checkout. */
export const ours = (checkout?: string): Kind => ({
  name: checkout === undefined ? 'this checkout' : 'beside',
  async start(rooms, people) {
    const root =
      checkout === undefined ? new URL('../../../', import.meta.url) : pathToFileURL(`${checkout}/`);
    const script = new URL('test/bench/live/serve-ours.ts', root);
    const { told, cpu, stop } = await serve<{ origin: string; rooms: Room[] }>(script, [
      `${rooms}`,
      `${people}`,
    ]);
    return {
      cpu,
      stop,
      join: (room, place, heard) => takePart(told.origin, told.rooms[room]!, place, heard),
    };
  },
});
