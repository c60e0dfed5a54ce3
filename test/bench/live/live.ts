import { fork, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import * as Y from 'yjs';
import * as operations from '../../support/operations.ts';
import { personOn, type Person } from '../../support/person.ts';

const ROUNDS = Number(process.env['ROUNDS'] ?? 3);
const SECONDS = 3;
const PEOPLE = 12;

interface Told {
  origin: string;
  planId: string;
  secrets: string[];
}

/** A server process with a meeting in which people type. */
interface Side {
  name: string;
  child: ChildProcess;
  people: { person: Person; write(): Promise<void> }[];
  /** Highest number that each follower has; `heads` is the one before anybody typed, `typed` the letters since. */
  seen: number[];
  heads: number[];
  typed: number;
  ended: Promise<unknown>;
}

/** One round of one workload. */
interface Measured {
  changesPerSecond: number;
  p50: number;
  p99: number;
  cpuPerDelivery: number;
}

async function begin(name: string, checkout: URL): Promise<Side> {
  const child = fork(new URL('test/bench/keystroke/serve-ours.ts', checkout), { cwd: checkout.pathname });
  const told = await new Promise<Told>((resolve, reject) => {
    child.once('message', (message) => resolve(message as Told));
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code}`)));
  });
  const seen: number[] = [];
  const following: Promise<void>[] = [];
  const people = [];
  for (let index = 0; index < PEOPLE; index++) {
    const person = personOn(told.origin, told.secrets[index % told.secrets.length]);
    people.push({ person, write: await writer(person, told.planId) });
    const events = person.follow<{ planEvents: { upTo: number } }>(operations.planEvents, {
      planId: told.planId,
      after: 0,
    });
    seen.push(0);
    following.push(
      (async () => {
        for await (const { data } of events) seen[index] = Math.max(seen[index]!, data?.planEvents.upTo ?? 0);
      })(),
    );
  }
  const heads = await Promise.all(
    people.map(async ({ person }) => {
      const { plan } = await person.get<{ plan: { seq: number } }>(operations.plan, { id: told.planId });
      return plan.seq;
    }),
  );
  return { name, child, people, seen, heads, typed: 0, ended: Promise.all(following) };
}

async function writer(person: Person, planId: string): Promise<() => Promise<void>> {
  const { takePen } = await person.get<{ takePen: { clientId: number } }>(operations.takePen, { planId });
  const document = new Y.Doc();
  document.clientID = takePen.clientId;
  const updates: Uint8Array[] = [];
  document.on('update', (update: Uint8Array) => updates.push(update));
  return async () => {
    document.getText('t').insert(document.getText('t').length, 'a');
    const update = Buffer.from(updates.pop() as Uint8Array).toString('base64');
    const textId = 'main:shared-picture/happens';
    const answer = await person.askBySocket<{ writeText: { seq: number } }>(operations.writeText, {
      input: { planId, textId, update, mutationId: randomUUID() },
    });
    if (!answer.data) throw new Error(answer.errors?.[0]?.message);
  };
}

const cpuOf = (child: ChildProcess): Promise<number> =>
  new Promise((resolve) => {
    child.once('message', (used) => resolve(used as number));
    child.send('cpu');
  });

const at = (values: number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * part)] ?? NaN;

/** Closed loop: each of some typists sends the next letter when the one before is on disk. */
async function type(side: Side, typists: number, pauseMs: number): Promise<Measured> {
  const took: number[] = [];
  const cpuBefore = await cpuOf(side.child);
  const began = performance.now();
  await Promise.all(
    side.people.slice(0, typists).map(async ({ write }) => {
      while (performance.now() - began < SECONDS * 1000) {
        const sent = performance.now();
        await write();
        took.push(performance.now() - sent);
        if (pauseMs > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
      }
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  // Every letter must have reached everyone before the next workload begins.
  side.typed += took.length;
  while (side.seen.some((seq, index) => seq < side.heads[index]! + side.typed))
    await new Promise((resolve) => setImmediate(resolve));
  const cpu = (await cpuOf(side.child)) - cpuBefore;
  return {
    changesPerSecond: took.length / seconds,
    p50: at(took, 0.5),
    p99: at(took, 0.99),
    cpuPerDelivery: cpu / (took.length * PEOPLE),
  };
}

const workloads = {
  'twelve typing, closed loop': (side: Side) => type(side, PEOPLE, 0),
  'one typing, twelve follow': (side: Side) => type(side, 1, 0),
  'quiet room, one typing 20/s': (side: Side) => type(side, 1, 50),
};

/**
 * A meeting of twelve over real sockets: changes a second, milliseconds to the durable answer, and server CPU per
 * delivery. With another checkout in `BESIDE`, both in one run: rounds alternate, ratios are taken within the round.
 */
export async function measureLive(): Promise<Record<string, unknown>> {
  const here = new URL('../../../', import.meta.url);
  const sides = [await begin('this checkout', here)];
  const beside = process.env['BESIDE'];
  if (beside) sides.push(await begin('beside', pathToFileURL(`${beside}/`)));
  const results: Record<string, unknown> = {};
  for (const [workload, run] of Object.entries(workloads)) {
    const rounds = new Map<Side, Measured[]>(sides.map((side) => [side, []]));
    for (let round = 0; round <= ROUNDS; round++)
      for (const side of round % 2 ? sides : [...sides].reverse()) {
        const measured = await run(side);
        // The first warms up.
        if (round > 0) rounds.get(side)!.push(measured);
      }
    const of = (side: Side, what: keyof Measured): number[] => rounds.get(side)!.map((one) => one[what]);
    const table = sides.map((side) => ({
      name: side.name,
      'changes/s': Math.round(at(of(side, 'changesPerSecond'), 0.5)),
      'answer p50 ms': at(of(side, 'p50'), 0.5).toFixed(2),
      'answer p99 ms': at(of(side, 'p99'), 0.5).toFixed(2),
      'CPU us/delivery': at(of(side, 'cpuPerDelivery'), 0.5).toFixed(1),
    }));
    console.log(workload);
    console.table(table);
    const ratio = (what: keyof Measured): number =>
      at(
        of(sides[0]!, what).map((value, round) => value / of(sides.at(-1)!, what)[round]!),
        0.5,
      );
    const ratios = {
      changesPerSecond: ratio('changesPerSecond'),
      p50: ratio('p50'),
      p99: ratio('p99'),
      cpuPerDelivery: ratio('cpuPerDelivery'),
    };
    if (beside) console.log('ratios to the other checkout, median of rounds:', ratios);
    results[workload] = { table, ratios };
  }
  for (const side of sides) {
    await Promise.all(side.people.map(({ person }) => person.leave()));
    await side.ended;
    side.child.removeAllListeners('exit');
    side.child.send('stop');
  }
  return results;
}
