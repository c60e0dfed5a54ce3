import { randomUUID } from 'node:crypto';
import * as Y from 'yjs';
import * as operations from '../../support/operations.ts';
import { Follower } from './follower.ts';
import { serve, type Script } from './kind.ts';
import type { Room } from './serve-ours.ts';

/** The system in a process of its own, with plans and people. */
export type Server = Script<{ origin: string; rooms: Room[] }>;

/** Starts it with so many plans in which so many people write; on data of before, and on a database that others use, where they are given. */
export const start = (rooms: number, people: number, dataDir = '', databaseUri = ''): Promise<Server> =>
  serve(new URL('serve-ours.ts', import.meta.url), [String(rooms), String(people), dataDir, databaseUri]);

/** A text that everyone writes in together. */
export const SHARED = 'main:shared-picture/happens';

/** Milliseconds that something took. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

export const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? NaN;

/** Opens a plan: everything that is in it in one answer. Gives the number up to which it tells, and its bytes. */
export async function openPlan(
  origin: string,
  id: string,
  secret: string,
): Promise<{ seq: number; bytes: number }> {
  const answer = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Cookie: `regietafel=${secret}` },
    body: JSON.stringify({ query: operations.plan, variables: { id } }),
  });
  const text = await answer.text();
  const { data } = JSON.parse(text) as { data?: { plan: { seq: number } } };
  if (!data) throw new Error(`No plan: ${text.slice(0, 300)}`);
  return { seq: data.plan.seq, bytes: text.length };
}

/** Somebody who writes in the shared text, each change when the one before is answered. */
export interface Writer {
  text: Y.Text;
  /** Sends what was changed in the text last; resolves when it is answered. */
  send(): Promise<unknown>;
  leave(): void;
}

/** Comes in to write. */
export async function openWriter(origin: string, planId: string, secret: string): Promise<Writer> {
  const line = await Follower.open(origin, planId, secret, 2 ** 31 - 1);
  const document = new Y.Doc();
  const { takePen } = await line.send(operations.takePen, { planId });
  document.clientID = takePen?.clientId ?? 0;
  let update: Uint8Array = new Uint8Array();
  document.on('update', (made: Uint8Array) => (update = made));
  return {
    text: document.getText('t'),
    send: () => {
      const letters = Buffer.from(update).toString('base64');
      const input = { planId, textId: SHARED, update: letters, mutationId: randomUUID() };
      return line.send(operations.writeText, { input });
    },
    leave: () => line.leave(),
  };
}

/** Writes so many changes in one text, a letter and its end in turn, so that the history grows and the text does not. */
export async function write(origin: string, { planId, secrets }: Room, changes: number): Promise<void> {
  const each = Math.ceil(changes / secrets.length);
  await Promise.all(
    secrets.map(async (secret, place) => {
      const writer = await openWriter(origin, planId, secret);
      const { text } = writer;
      for (let n = 0; n < Math.min(each, changes - place * each); n++) {
        if (n % 2) text.delete(text.length - 1, 1);
        else text.insert(text.length, 'x');
        await writer.send();
      }
      writer.leave();
    }),
  );
}

/** Opens a plan and follows it; `after`: the number that somebody's own screen is at. */
export async function join(
  origin: string,
  planId: string,
  secret: string,
): Promise<{ one: Follower; after: number }> {
  const { seq } = await openPlan(origin, planId, secret);
  return { one: await Follower.open(origin, planId, secret, seq), after: seq };
}
