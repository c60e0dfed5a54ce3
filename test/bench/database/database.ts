import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mongo } from 'mongoose';
import { startEmbedded } from '../../../server/src/database/embedded/server.ts';
import { keyOf, keyOfValue } from '../../../server/src/database/embedded/keys.ts';
import { openBare, type Bare } from './bare.ts';

type Thing = { _id: number; org: string; at: number; n: number; pad: string };

const ROUNDS = 5;
const REPEATS = 60;
const SIZES = (process.env.BENCH_SIZES ?? '1000,1000000').split(',').map(Number);

const thing = (i: number): Thing => ({ _id: i, org: `org ${i % 1000}`, at: i, n: 0, pad: 'x'.repeat(160) });
const rowOf = (i: number): { id: Buffer; key: Buffer; document: Buffer } => {
  const document = thing(i);
  return {
    id: keyOfValue(i),
    key: keyOf([document.org, document.at], [false, true]),
    document: Buffer.from(mongo.BSON.serialize(document)),
  };
};

const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Milliseconds of each of `count` runs, one after the other; the median. */
async function timed(count: number, work: (i: number) => unknown): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    const started = performance.now();
    await work(i);
    times.push(performance.now() - started);
  }
  return median(times);
}

type Line = { what: string; ours: number; bare: number | undefined; ratio: number | undefined };

async function fill(things: mongo.Collection<Thing>, bare: Bare, size: number): Promise<void> {
  const step = 5000;
  for (let first = 0; first < size; first += step) {
    const count = Math.min(step, size - first);
    await things.insertMany(Array.from({ length: count }, (_, i) => thing(first + i)));
    bare.insertMany(
      first,
      Array.from({ length: count }, (_, i) => rowOf(first + i)),
    );
  }
}

async function nextEvent(
  stream: mongo.ChangeStream,
  things: mongo.Collection<Thing>,
  i: number,
): Promise<void> {
  const next = stream.next();
  await things.updateOne({ _id: i }, { $inc: { n: 1 } });
  await next;
}

/** One round of everything, ours and bare by turns. */
async function round(
  client: mongo.MongoClient,
  things: mongo.Collection<Thing>,
  bare: Bare,
  size: number,
  base: number,
): Promise<Line[]> {
  const lines: Line[] = [];
  const at = (i: number): number => (i * 7919) % size;
  const line = async (
    what: string,
    ours: (i: number) => unknown,
    other?: (i: number) => unknown,
    count = REPEATS,
  ): Promise<void> => {
    const mine = await timed(count, ours);
    const theirs = other ? await timed(count, other) : undefined;
    lines.push({ what, ours: mine, bare: theirs, ratio: theirs === undefined ? undefined : mine / theirs });
  };
  const fresh = (i: number): number => base + i;
  await line(
    'insert',
    (i) => things.insertOne(thing(fresh(i))),
    (i) => {
      const row = rowOf(fresh(i));
      bare.insert(fresh(i), row.id, row.key, row.document);
    },
  );
  await line(
    'find by id',
    (i) => things.findOne({ _id: at(i) }),
    (i) => bare.find(keyOfValue(at(i))),
  );
  await line(
    'find 20 by compound index, sorted',
    (i) =>
      things
        .find({ org: `org ${at(i) % 1000}` })
        .sort({ at: -1 })
        .limit(20)
        .toArray(),
    (i) => {
      const low = keyOf([`org ${at(i) % 1000}`], [false]);
      return bare.range(low, Buffer.concat([low, Buffer.from([0xff])]));
    },
  );
  // SQLite skips writing what is equal already, so every write is another one.
  let version = 0;
  const bytes = (): Buffer => Buffer.from(mongo.BSON.serialize({ ...thing(1), n: ++version }));
  await line(
    'update',
    (i) => things.updateOne({ _id: at(i) }, { $inc: { n: 1 } }),
    (i) => bare.update(at(i), bytes()),
  );
  await line(
    'findAndModify',
    (i) => things.findOneAndUpdate({ _id: at(i) }, { $inc: { n: 1 } }),
    (i) => bare.update(at(i), bytes()),
  );
  await line(
    '64 concurrent inserts',
    (i) =>
      Promise.all(Array.from({ length: 64 }, (_, k) => things.insertOne(thing(fresh(1000 + i * 64 + k))))),
    (i) =>
      bare.insertMany(
        fresh(1000 + i * 64),
        Array.from({ length: 64 }, (_, k) => rowOf(fresh(1000 + i * 64 + k))),
      ),
    10,
  );
  await line(
    'insertMany of 1000',
    (i) => things.insertMany(Array.from({ length: 1000 }, (_, k) => thing(fresh(5000 + i * 1000 + k)))),
    (i) =>
      bare.insertMany(
        fresh(5000 + i * 1000),
        Array.from({ length: 1000 }, (_, k) => rowOf(fresh(5000 + i * 1000 + k))),
      ),
    5,
  );
  const session = client.startSession();
  await line(
    'transaction of three writes',
    (i) =>
      session.withTransaction(async () => {
        for (let k = 0; k < 3; k++)
          await things.updateOne({ _id: at(i) + k }, { $inc: { n: 1 } }, { session });
      }),
    (i) => bare.three(at(i), bytes()),
    20,
  );
  await session.endSession();
  const stream = things.watch([], { maxAwaitTimeMS: 1 });
  await stream.tryNext();
  await line(
    'change to change-stream event',
    (i) => nextEvent(stream, things, at(i)),
    (i) => bare.update(at(i), bytes()),
    30,
  );
  await stream.close();
  return lines;
}

async function measureSize(size: number): Promise<Line[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-'));
  const database = await startEmbedded({ dataDir });
  const client = await new mongo.MongoClient(database.uri).connect();
  const things = client.db('bench').collection<Thing>('things');
  await things.createIndex({ org: 1, at: -1 });
  const bare = openBare(join(dataDir, 'bare.sqlite'));
  try {
    await fill(things, bare, size);
    const rounds: Line[][] = [];
    for (let r = 0; r < ROUNDS + 1; r++) {
      const lines = await round(client, things, bare, size, size + (r + 1) * 20_000);
      // The first round warms up and does not count.
      if (r > 0) rounds.push(lines);
    }
    return rounds[0]!.map(({ what }, i) => ({
      what,
      ours: median(rounds.map((lines) => lines[i]!.ours)),
      bare: rounds[0]![i]!.bare === undefined ? undefined : median(rounds.map((lines) => lines[i]!.bare!)),
      ratio: rounds[0]![i]!.ratio === undefined ? undefined : median(rounds.map((lines) => lines[i]!.ratio!)),
    }));
  } finally {
    bare.close();
    await client.close();
    await database.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Starts a database that holds a gigabyte, as a process would: how long until it answers, how much memory. */
async function measureStart(bytes: number): Promise<Record<string, number>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-'));
  const size = 4000;
  const filling = await startEmbedded({ dataDir });
  const client = await new mongo.MongoClient(filling.uri).connect();
  const things = client.db('bench').collection<Thing>('things');
  await things.createIndex({ org: 1, at: -1 });
  for (let first = 0; first * size < bytes; first += 1000) {
    await things.insertMany(
      Array.from({ length: 1000 }, (_, i) => ({ ...thing(first + i), pad: 'x'.repeat(size - 100) })),
    );
  }
  await client.close();
  await filling.close();
  const before = process.memoryUsage.rss();
  const started = performance.now();
  const database = await startEmbedded({ dataDir });
  const ready = performance.now() - started;
  const again = await new mongo.MongoClient(database.uri).connect();
  await again.db('bench').collection<Thing>('things').findOne({ _id: 1 });
  const answered = performance.now() - started;
  for (let i = 0; i < 2000; i++)
    await again
      .db('bench')
      .collection<Thing>('things')
      .findOne({ _id: (i * 7919) % 100_000 });
  const memory = process.memoryUsage.rss() - before;
  const megabytes = statSync(join(dataDir, 'database.sqlite')).size / 2 ** 20;
  await again.close();
  await database.close();
  rmSync(dataDir, { recursive: true, force: true });
  return {
    fileMb: Math.round(megabytes),
    readyMs: Math.round(ready),
    firstAnswerMs: Math.round(answered),
    memoryMb: Math.round(memory / 2 ** 20),
  };
}

const round2 = (value: number | undefined): number | undefined =>
  value === undefined ? undefined : Math.round(value * 1000) / 1000;

/** The embedded database against bare SQLite statements that do the same write, at several sizes. */
export async function measureDatabase(): Promise<Record<string, unknown>> {
  const results: Record<string, unknown> = {};
  for (const size of SIZES) {
    const lines = await measureSize(size);
    console.log(`\n${size} documents; median of ${ROUNDS} rounds, milliseconds`);
    console.table(
      Object.fromEntries(
        lines.map(({ what, ours, bare, ratio }) => [
          what,
          { ours: round2(ours), bare: round2(bare), ratio: round2(ratio) },
        ]),
      ),
    );
    results[`at ${size}`] = lines;
  }
  const start = await measureStart(Number(process.env.BENCH_START_BYTES ?? 1_000_000_000));
  console.log('\nStart');
  console.table(start);
  return { ...results, start };
}
