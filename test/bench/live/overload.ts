import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { WebSocket } from 'ws';
import * as operations from '../../support/operations.ts';
import { Follower } from './follower.ts';
import { createTypist } from './letters.ts';
import { asked, openLine } from './line.ts';
import { Load, type Workload } from './load.ts';
import { takePart } from './ours.ts';
import { SHARED, start } from './plans.ts';
import type { Room } from './serve-ours.ts';

const SECONDS = Number(process.env['SECONDS'] ?? 5);
const TYPING: Workload = { rooms: 20, people: 12, typists: 12, lanes: 5 };
/** Bytes that the one who floods has waiting at most. */
const FLOOD = 1024 * 1024;
/** Changes that leave in one turn: a socket that the server ended holds nothing back until its end is told. */
const A_TURN = 1_000;

/** Follows a plan and reads nothing of it; tells at the end whether the server let go of it. */
async function notReading(origin: string, { planId }: Room, secret: string): Promise<() => boolean> {
  const socket = await openLine(origin, secret);
  socket.send(asked('following', operations.planEvents, { planId, after: 0 }));
  await once(socket, 'message');
  socket.pause();
  return () => {
    const gone = socket.readyState !== WebSocket.OPEN;
    socket.terminate();
    return gone;
  };
}

/** Writes and writes without waiting for an answer; tells at the end how often it did, and how much of it was stored. */
async function flooding(
  origin: string,
  { planId }: Room,
  secret: string,
): Promise<() => Record<string, number>> {
  const writer = await Follower.open(origin, planId, secret, 2 ** 31 - 1);
  const { takePen } = await writer.send(operations.takePen, { planId });
  writer.leave();
  const type = createTypist(takePen?.clientId ?? 0, 'document per text');
  const socket = await openLine(origin, secret);
  let [sent, stored, over] = [0, 0, false];
  socket.on('message', (bytes: Buffer) => {
    if (bytes.includes('"seq"')) stored++;
  });
  const flood = (): void => {
    const until = sent + A_TURN;
    while (!over && sent < until && socket.readyState === WebSocket.OPEN && socket.bufferedAmount < FLOOD) {
      const update = type(SHARED, 'x'.repeat(100)).toString('base64');
      const input = { planId, textId: SHARED, update, mutationId: randomUUID() };
      socket.send(asked(String(sent++), operations.writeText, { input }));
    }
    if (!over && socket.readyState === WebSocket.OPEN) setTimeout(flood, 1);
  };
  flood();
  return () => {
    over = true;
    const open = socket.readyState === WebSocket.OPEN ? 1 : 0;
    socket.terminate();
    return { sent, stored, open };
  };
}

/**
 * Twice what twenty meetings of twelve can have stored, while somebody in one of them reads nothing and somebody floods:
 * everyone else has every change once and keeps the line, or this throws.
 */
export async function overload(): Promise<Record<string, number>> {
  const server = await start(TYPING.rooms, TYPING.people + 2);
  const { origin, rooms } = server.told;
  const served = {
    cpu: () => server.cpu(),
    stop: () => server.stop(),
    join: (room: number, place: number, heard: Parameters<typeof takePart>[3]) =>
      takePart(origin, rooms[room]!, place, heard),
  };
  try {
    const typing = new Load(served, TYPING);
    await typing.join();
    await typing.round(3);
    const { changesPerSecond } = await typing.round(5);
    const rate = Math.ceil((2 * changesPerSecond) / TYPING.rooms);
    const secretOf = (place: number): string => rooms[0]!.secrets[TYPING.people + place]!;
    const gone = await notReading(origin, rooms[0]!, secretOf(0));
    const flooded = await flooding(origin, rooms[0]!, secretOf(1));
    const before = await server.memory();
    await server.late();
    const measured = await typing.round(SECONDS, rate);
    const late = await server.late();
    const flood = flooded();
    const after = await server.memory();
    typing.leave();
    return {
      'changes/s as it goes': changesPerSecond,
      'changes/s asked': rate * TYPING.rooms,
      'changes/s stored': measured.changesPerSecond,
      'others p99 ms': measured.p99,
      'main thread late, p99 ms': late,
      'MB more held': (after - before) / 2 ** 20,
      'let go of who did not read': gone() ? 1 : 0,
      'flood: sent': flood['sent']!,
      'flood: stored': flood['stored']!,
      'flood: line kept': flood['open']!,
    };
  } finally {
    await server.stop();
  }
}
