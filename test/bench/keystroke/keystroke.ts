import { fork, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import WebSocket from 'ws';
import * as Y from 'yjs';
import * as operations from '../../support/operations.ts';
import { personOn } from '../../support/person.ts';

const ROUNDS = 7;
const STROKES = 150;

/** Milliseconds of each keystroke in one round. */
interface Round {
  /** Until the other screen has it. */
  shown: number[];
  /** Until the writer knows that it is on disk; the relay has no disk. */
  durable: number[];
}

/** One way to carry a keystroke, with what it does not do. */
interface Carrier {
  name: string;
  leavesOut: string;
  round(): Promise<Round>;
  stop(): Promise<void>;
}

function start<Told>(file: string): Promise<{ child: ChildProcess; told: Told }> {
  const child = fork(new URL(file, import.meta.url), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  return new Promise((resolve, reject) => {
    child.once('message', (told) => resolve({ child, told: told as Told }));
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}`)));
  });
}

async function stop(child: ChildProcess): Promise<void> {
  child.removeAllListeners('exit');
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.send('stop');
  await ended;
}

async function relay(): Promise<Carrier> {
  const { child, told } = await start<{ port: number }>('serve-relay.ts');
  const open = async (): Promise<WebSocket> => {
    const socket = new WebSocket(`ws://127.0.0.1:${told.port}`);
    await new Promise((resolve) => socket.once('open', resolve));
    return socket;
  };
  const [writer, reader] = [await open(), await open()];
  return {
    name: 'raw ws relay',
    leavesOut: 'no store, no session, no rights, no merging',
    async round() {
      const shown: number[] = [];
      for (let stroke = 0; stroke < STROKES; stroke++) {
        const began = performance.now();
        const arrived = new Promise((resolve) => reader.once('message', resolve));
        writer.send(JSON.stringify({ stroke, letter: 'a', pad: 'x'.repeat(200) }));
        await arrived;
        shown.push(performance.now() - began);
      }
      return { shown, durable: [] };
    },
    async stop() {
      writer.close();
      reader.close();
      await stop(child);
    },
  };
}

/** The server of ours, and the write that a letter waits for, by itself in that same process. */
async function ours(): Promise<[Carrier, Carrier]> {
  const { child, told } = await start<{ origin: string; planId: string; secrets: [string, string] }>(
    'serve-ours.ts',
  );
  const write: Carrier = {
    name: 'one journalled write',
    leavesOut: 'all but the write: nobody asks for it, nobody sees it',
    async round() {
      const took = new Promise<number[]>((resolve) =>
        child.once('message', (answer) => resolve(answer as number[])),
      );
      child.send({ write: STROKES });
      return { shown: [], durable: await took };
    },
    stop: () => Promise.resolve(),
  };
  const { planId } = told;
  const [writer, reader] = told.secrets.map((secret) => personOn(told.origin, secret)) as [
    ReturnType<typeof personOn>,
    ReturnType<typeof personOn>,
  ];
  const { takePen } = await writer.get<{ takePen: { clientId: number } }>(operations.takePen, { planId });
  await writer.get(operations.writeAlong, {
    input: { planId, sectionKey: 'shared-picture', along: true, mutationId: randomUUID() },
  });
  const document = new Y.Doc();
  document.clientID = takePen.clientId;
  const updates: Uint8Array[] = [];
  document.on('update', (update: Uint8Array) => updates.push(update));
  const events = reader.follow<{ planEvents: { upTo: number } }>(operations.planEvents, { planId, after: 0 });
  let seen = 0;
  let waiting: { upTo: number; resolve: () => void } | undefined;
  const reading = (async () => {
    for await (const { data } of events) {
      seen = Math.max(seen, data?.planEvents.upTo ?? 0);
      if (waiting && seen >= waiting.upTo) waiting.resolve();
    }
  })();
  // The reader's own number: it counts what one may know of.
  let { seq } = (await reader.get<{ plan: { seq: number } }>(operations.plan, { id: planId })).plan;
  const whole: Carrier = {
    name: 'ours, whole path',
    leavesOut: 'nothing: session, rights, merge check, journalled write before the answer',
    async round() {
      const shown: number[] = [];
      const durable: number[] = [];
      for (let stroke = 0; stroke < STROKES; stroke++) {
        document.getText('t').insert(document.getText('t').length, 'a');
        const update = Buffer.from(updates.pop() as Uint8Array).toString('base64');
        const upTo = ++seq;
        const arrived = new Promise<void>((resolve) => (waiting = { upTo, resolve }));
        const began = performance.now();
        const answered = writer
          .askBySocket(operations.writeText, {
            input: { planId, textId: 'main:shared-picture/happens', update, mutationId: randomUUID() },
          })
          .then((answer) => {
            if (answer.errors) throw new Error(answer.errors[0]?.message);
            durable.push(performance.now() - began);
          });
        await arrived;
        shown.push(performance.now() - began);
        await answered;
      }
      return { shown, durable };
    },
    async stop() {
      await events.return?.();
      await reading;
      await Promise.all([writer.leave(), reader.leave()]);
      await stop(child);
    },
  };
  return [write, whole];
}

const at = (values: number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * part)] ?? NaN;

/**
 * From a keystroke to the other screen and to the durable answer, next to a bare relay and to the write alone, in the
 * same run: ratios within the round, median of rounds.
 */
export async function measureKeystroke(): Promise<Record<string, unknown>> {
  const bare = await relay();
  const [write, whole] = await ours();
  const carriers = [bare, write, whole];
  const rounds = new Map<Carrier, Round[]>(carriers.map((carrier) => [carrier, []]));
  for (const carrier of carriers) await carrier.round();
  for (let round = 0; round < ROUNDS; round++) {
    const order = round % 2 ? [...carriers].reverse() : carriers;
    for (const carrier of order) rounds.get(carrier)?.push(await carrier.round());
  }
  const of = (carrier: Carrier, kind: 'shown' | 'durable', part: number): number[] =>
    (rounds.get(carrier) ?? []).map((round) => at(round[kind], part));
  const shown = (carrier: Carrier, kind: 'shown' | 'durable', part: number): string => {
    const value = at(of(carrier, kind, part), 0.5);
    return Number.isNaN(value) ? '-' : value.toFixed(2);
  };
  const table = carriers.map((carrier) => ({
    name: carrier.name,
    'p50 ms to other screen': shown(carrier, 'shown', 0.5),
    'p99 ms to other screen': shown(carrier, 'shown', 0.99),
    'p50 ms to durable answer': shown(carrier, 'durable', 0.5),
    'p99 ms to durable answer': shown(carrier, 'durable', 0.99),
    leavesOut: carrier.leavesOut,
  }));
  console.table(table);
  const ratio = (kind: 'shown' | 'durable', part: number, beside: (round: number) => number): number =>
    at(
      of(whole, kind, part).map((value, round) => value / beside(round)),
      0.5,
    );
  const relayed = (part: number) => (round: number) => of(bare, 'shown', part)[round] ?? NaN;
  /** What W3 allows: one journalled write and one and a half times a relay. */
  const allowed = (round: number) => (of(write, 'durable', 0.5)[round] ?? NaN) + 1.5 * relayed(0.5)(round);
  const ratios = {
    shownP50ToRelay: ratio('shown', 0.5, relayed(0.5)),
    shownP99ToRelay: ratio('shown', 0.99, relayed(0.99)),
    durableP50ToRelay: ratio('durable', 0.5, relayed(0.5)),
    shownP50ToAllowed: ratio('shown', 0.5, allowed),
    durableP50ToAllowed: ratio('durable', 0.5, allowed),
  };
  console.log('ratios, median of rounds (allowed: one journalled write + 1.5 x relay):', ratios);
  for (const carrier of carriers) await carrier.stop();
  return { table, ratios, rounds: ROUNDS, strokes: STROKES };
}
