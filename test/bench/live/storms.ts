import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Follower } from './follower.ts';
import { hour } from './hour.ts';
import { serve } from './kind.ts';
import { overload } from './overload.ts';
import { join, median, openPlan, start, timed, write } from './plans.ts';
import { processes } from './processes.ts';
import type { Room } from './serve-ours.ts';

/** Changes that somebody missed who lost the line. */
const MISSED = 50;

/** A hundred people open a plan of 12,000 changes at once; then all lose the line, 50 changes come, and all come back. */
async function joining(): Promise<Record<string, number>> {
  const server = await start(1, 100);
  try {
    const { origin, rooms } = server.told;
    const { planId, secrets } = rooms[0]!;
    await write(origin, { planId, secrets: secrets.slice(0, 12) }, 12_000);
    const { bytes } = await openPlan(origin, planId, secrets[0]!);
    const bare = await serve<number>(new URL('serve-bytes.ts', import.meta.url), [String(bytes)]);
    let there: Awaited<ReturnType<typeof join>>[] = [];
    const leave = (): void => there.splice(0).forEach(({ one }) => one.leave());
    const joinAll = async (): Promise<void> =>
      void (there = await Promise.all(secrets.map((secret) => join(origin, planId, secret))));
    const load = (): Promise<unknown> =>
      Promise.all(secrets.map(async () => (await fetch(`http://127.0.0.1:${bare.told}`)).text()));
    const times = { joined: [] as number[], bare: [] as number[] };
    for (let round = 0; round < 4; round++) {
      leave();
      const [joined, loaded] = [await timed(joinAll), await timed(load)];
      if (round === 0) continue;
      times.joined.push(joined);
      times.bare.push(loaded);
    }
    // Everyone has own numbers: they count what one may know of.
    const numbers = there.map(({ after }) => after);
    leave();
    await write(origin, { planId, secrets: secrets.slice(12, 13) }, MISSED);
    const back = await timed(() =>
      Promise.all(
        secrets.map(async (secret, index) => {
          const one = await Follower.open(origin, planId, secret, numbers[index]!);
          await one.reaches(numbers[index]! + MISSED);
          one.leave();
        }),
      ),
    );
    await bare.stop();
    const [joined, loaded] = [median(times.joined), median(times.bare)];
    return {
      'plan bytes': bytes,
      'all joined ms': joined,
      'bare bytes ms': loaded,
      ratio: joined / loaded,
      'all back ms': back,
    };
  } finally {
    await server.stop();
  }
}

/** 1,200 sockets in 100 meetings; the server stops, starts, and all follow again up to a change that came after it. */
async function restarting(): Promise<Record<string, number>> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'bench-restart-'));
  let server = await start(100, 12, dataDir);
  const { rooms } = server.told;
  try {
    const { origin } = server.told;
    const places: { room: Room; secret: string; one: Follower; after: number }[] = [];
    for (const room of rooms)
      for (const secret of room.secrets)
        places.push({ room, secret, ...(await join(origin, room.planId, secret)) });
    await server.stop();
    for (const { one } of places) one.leave();
    const stopped = performance.now();
    server = await start(0, 0, dataDir);
    const now = server.told.origin;
    const started = performance.now();
    const back = await Promise.all(
      places.map(({ room, secret, after }) => Follower.open(now, room.planId, secret, after)),
    );
    for (const { planId, secrets } of rooms) await write(now, { planId, secrets: secrets.slice(0, 1) }, 1);
    await Promise.all(back.map((one, index) => one.reaches(places[index]!.after + 1)));
    const ended = performance.now();
    for (const one of back) one.leave();
    return {
      sockets: back.length,
      'start s': (started - stopped) / 1000,
      'all up to date s': (ended - started) / 1000,
    };
  } finally {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** A thousand people who follow 500 plans and do nothing: what each costs in memory. */
async function idle(): Promise<Record<string, number>> {
  const server = await start(500, 2);
  try {
    const { origin, rooms } = server.told;
    const before = await server.memory();
    const followers: Follower[] = [];
    for (const { planId, secrets } of rooms)
      for (const secret of secrets) followers.push(await Follower.open(origin, planId, secret, 0));
    // Each has had its first answer, so that all of them are there.
    await Promise.all(followers.map((one) => one.send('query { me { name } }', {})));
    const after = await server.memory();
    for (const one of followers) one.leave();
    return { subscriptions: followers.length, 'KB each': (after - before) / followers.length / 1024 };
  } finally {
    await server.stop();
  }
}

/** Opening a plan with a short and a long history. */
async function opening(): Promise<Record<string, number>> {
  const lengths = [1, 1_000, Number(process.env['CHANGES'] ?? 100_000)];
  const server = await start(lengths.length, 12);
  try {
    const { origin, rooms } = server.told;
    for (const [index, changes] of lengths.entries()) await write(origin, rooms[index]!, changes);
    const times = lengths.map((): number[] => []);
    for (let round = 0; round < 40; round++)
      for (const [index, { planId, secrets }] of rooms.entries()) {
        const took = await timed(() => openPlan(origin, planId, secrets[0]!));
        if (round > 5) times[index]!.push(took);
      }
    const medians = times.map(median);
    return Object.fromEntries(
      lengths.flatMap((changes, index) => [
        [`${changes} changes, ms`, medians[index]!],
        [`${changes} changes, ratio`, medians[index]! / medians[0]!],
      ]),
    );
  } finally {
    await server.stop();
  }
}

const storms = { joining, restarting, idle, opening, overload, processes, hour };

/** Many at once, and many who do nothing: a server for each, `ONLY` for one of them. Prints figures, judges nothing. */
export async function measureStorms(): Promise<Record<string, unknown>> {
  const results: Record<string, unknown> = {};
  for (const [name, measure] of Object.entries(storms)) {
    if (!name.includes(process.env['ONLY'] ?? '')) continue;
    results[name] = await measure();
    console.log(name, results[name]);
  }
  return results;
}
