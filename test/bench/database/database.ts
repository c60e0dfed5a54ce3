import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { mongo } from 'mongoose';
import { startEmbedded, type Embedded } from '../../../server/embedded-mongodb/src/server.ts';
import { keyOf, keyOfValue } from '../../../server/embedded-mongodb/src/keys.ts';
import { openBare, type Bare } from './bare.ts';
import { openFloor, type Floor } from './floor.ts';

type Thing = { _id: number; org: string; at: number; n: number; pad: string };

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
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

/** Other programs of the machine only ever add; what is left of them in a lower quartile is little. */
const quartile = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 2]!;

async function timed(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function fill(things: mongo.Collection<Thing>, bares: readonly Bare[], size: number): Promise<void> {
  const step = 5000;
  for (let first = 0; first < size; first += step) {
    const count = Math.min(step, size - first);
    await things.insertMany(Array.from({ length: count }, (_, i) => thing(first + i)));
    const rows = Array.from({ length: count }, (_, i) => rowOf(first + i));
    for (const bare of bares) bare.insertMany(first, rows);
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

type Behind = Floor & { things: mongo.Collection<Thing>; bare: Bare };

/** A database of some size, beside a bare one that holds the same. */
type Pair = {
  size: number;
  dataDir: string;
  database: Embedded;
  client: mongo.MongoClient;
  things: mongo.Collection<Thing>;
  stream: mongo.ChangeStream<Thing>;
  bare: Bare;
  /** Bare statements behind the same driver, on a file of their own. */
  floor: Behind;
  /** The same, which also keep what a replica set owes. */
  owing: Behind;
};

/** A kind of work: how often in a round, and what is done here, by the bare statement, by that behind the driver, and there with what a replica set owes. */
type Kind = {
  what: string;
  count: number;
  /** Done before it, and not measured. */
  before?: (pair: Pair) => Promise<void>;
  ours: (pair: Pair, i: number) => unknown;
  bare: (pair: Pair, i: number) => unknown;
  floor?: (pair: Pair, i: number) => unknown;
  owing?: (pair: Pair, i: number) => unknown;
};

/** Spread over all documents there are, so that pages are not always the same. */
const at = ({ size }: Pair, i: number): number => (i * 7919) % size;
let version = 0;
/** SQLite skips writing what is equal already, so every write is another one. */
const other = (): Buffer => Buffer.from(mongo.BSON.serialize({ ...thing(1), n: ++version }));
const fresh = (first: number, count: number): number[] => Array.from({ length: count }, (_, k) => first + k);
const insertBare = ({ bare, size }: Pair, first: number, count: number): void =>
  bare.insertMany(size + first, fresh(size + first, count).map(rowOf));

const insertTogether = (things: mongo.Collection<Thing>, first: number, count: number): Promise<unknown> =>
  Promise.all(fresh(first, count).map((_id) => things.insertOne(thing(_id))));
/** So many clients that insert at once. */
const together = (count: number, from: number): Kind => ({
  what: `${count} concurrent inserts`,
  count: 10,
  ours: ({ things, size }, i) => insertTogether(things, size + from + i * count, count),
  bare: (pair, i) => insertBare(pair, from + i * count, count),
  floor: ({ floor, size }, i) => insertTogether(floor.things, size + from + i * count, count),
  owing: ({ owing, size }, i) => insertTogether(owing.things, size + from + i * count, count),
});

const kinds: Kind[] = [
  {
    what: 'insert',
    count: REPEATS,
    ours: ({ things, size }, i) => things.insertOne(thing(size + i)),
    bare: (pair, i) => insertBare(pair, i, 1),
    floor: ({ floor, size }, i) => floor.things.insertOne(thing(size + i)),
    owing: ({ owing, size }, i) => owing.things.insertOne(thing(size + i)),
  },
  {
    what: 'find by id',
    count: REPEATS,
    ours: (pair, i) => pair.things.findOne({ _id: at(pair, i) }),
    bare: (pair, i) => pair.bare.find(keyOfValue(at(pair, i))),
    floor: (pair, i) => pair.floor.things.findOne({ _id: at(pair, i) }),
  },
  {
    // From somewhere on: one organisation has a single document in the small one.
    what: 'find 20 by compound index, sorted',
    count: REPEATS,
    ours: (pair, i) =>
      pair.things
        .find({ org: { $gte: `org ${at(pair, i) % 900}` } })
        .sort({ org: 1, at: -1 })
        .limit(20)
        .toArray(),
    bare: (pair, i) => pair.bare.range(keyOf([`org ${at(pair, i) % 900}`], [false]), Buffer.from([0xff])),
  },
  {
    what: 'update',
    count: REPEATS,
    ours: (pair, i) => pair.things.updateOne({ _id: at(pair, i) }, { $inc: { n: 1 } }),
    bare: (pair, i) => pair.bare.update(at(pair, i), other()),
  },
  {
    what: 'findAndModify',
    count: REPEATS,
    ours: (pair, i) => pair.things.findOneAndUpdate({ _id: at(pair, i) }, { $inc: { n: 1 } }),
    bare: (pair, i) => pair.bare.update(at(pair, i), other()),
  },
  together(64, 1000),
  together(256, 2000),
  {
    what: 'insertMany of 1000',
    count: 5,
    ours: ({ things, size }, i) => things.insertMany(fresh(size + 5000 + i * 1000, 1000).map(thing)),
    bare: (pair, i) => insertBare(pair, 5000 + i * 1000, 1000),
  },
  {
    what: 'transaction of three writes',
    count: 20,
    ours: (pair, i) =>
      pair.client.withSession((session) =>
        session.withTransaction(async () => {
          for (let k = 0; k < 3; k++)
            await pair.things.updateOne({ _id: at(pair, i * 3 + k) }, { $inc: { n: 1 } }, { session });
        }),
      ),
    bare: (pair, i) =>
      pair.bare.three(
        [0, 1, 2].map((k) => at(pair, i * 3 + k)),
        other(),
      ),
  },
  {
    what: 'change to change-stream event',
    count: 30,
    // The stream begins behind everything that was written before it.
    before: listenAgain,
    ours: (pair, i) => nextEvent(pair.stream, pair.things, at(pair, i)),
    bare: (pair, i) => pair.bare.update(at(pair, i), other()),
  },
];

/** Milliseconds of every run of a kind of work at one size, of each way to do it. */
type Samples = Record<Way, number[]>;
type Way = 'ours' | 'bare' | 'floor' | 'owing';
const ways: readonly Way[] = ['ours', 'bare', 'floor', 'owing'];
const noSamples = (): Samples => ({ ours: [], bare: [], floor: [], owing: [] });

/**
 * One round of everything. Sizes, and the ways, take turns with every single run, so that what else the machine
 * does falls on each alike. What a round left is removed: a size stays what it is called.
 */
async function round(pairs: readonly Pair[], keep: (what: string, size: number) => Samples): Promise<void> {
  for (const kind of kinds) {
    for (const pair of pairs) await kind.before?.(pair);
    for (let i = 0; i < kind.count; i++) {
      for (const pair of i % 2 ? pairs : [...pairs].reverse()) {
        const samples = keep(kind.what, pair.size);
        for (const way of ways) {
          const work = kind[way];
          if (work) samples[way].push(await timed(() => work(pair, i)));
        }
      }
    }
  }
  for (const pair of pairs) {
    await pair.things.deleteMany({ _id: { $gte: pair.size } });
    pair.bare.removeFrom(pair.size);
    pair.floor.bare.removeFrom(pair.size);
    pair.owing.bare.removeFrom(pair.size);
  }
}

async function listenAgain(pair: Pair): Promise<void> {
  await pair.stream.close();
  pair.stream = pair.things.watch([], { maxAwaitTimeMS: 1 });
  await pair.stream.tryNext();
}

async function openPair(size: number): Promise<Pair> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-'));
  const database = await startEmbedded({ dataDir });
  const client = await new mongo.MongoClient(database.uri).connect();
  const things = client.db('bench').collection<Thing>('things');
  await things.createIndex({ org: 1, at: -1 });
  const [alone, floor, owing] = ['bare', 'floor', 'owing'].map((name) => {
    const file = join(dataDir, `${name}.sqlite`);
    return { file, bare: openBare(file) };
  }) as [BareFile, BareFile, BareFile];
  await fill(
    things,
    [alone, floor, owing].map(({ bare }) => bare),
    size,
  );
  const behind = async ({ file, bare }: BareFile, owes: boolean): Promise<Behind> => {
    const open = await openFloor({ file, next: size, owing: owes });
    return { ...open, bare, things: open.client.db('bench').collection<Thing>('things') };
  };
  return {
    size,
    dataDir,
    database,
    client,
    things,
    bare: alone.bare,
    floor: await behind(floor, false),
    owing: await behind(owing, true),
    stream: things.watch(),
  };
}

type BareFile = { file: string; bare: Bare };

async function closePair({ stream, bare, floor, owing, client, database, dataDir }: Pair): Promise<void> {
  await stream.close();
  bare.close();
  for (const behind of [floor, owing]) {
    await behind.close();
    behind.bare.close();
  }
  await client.close();
  await database.close();
  rmSync(dataDir, { recursive: true, force: true });
}

/** What one kind of work costs at one size, in milliseconds. */
type Figure = { what: string; size: number } & Record<Way, InShort>;
type InShort = { median: number; quartile: number };

const inShort = (values: number[]): InShort => ({ median: median(values), quartile: quartile(values) });
const shortOf = (samples: Samples): Record<Way, InShort> => ({
  ours: inShort(samples.ours),
  bare: inShort(samples.bare),
  floor: inShort(samples.floor),
  owing: inShort(samples.owing),
});

async function measureSizes(): Promise<Figure[]> {
  const pairs: Pair[] = [];
  try {
    for (const size of SIZES) pairs.push(await openPair(size));
    // The first round warms up and does not count.
    await round(pairs, noSamples);
    const all = new Map<string, Samples>();
    const keep = (what: string, size: number): Samples => {
      const key = `${what} ${size}`;
      if (!all.has(key)) all.set(key, noSamples());
      return all.get(key)!;
    };
    for (let r = 0; r < ROUNDS; r++) await round(pairs, keep);
    return kinds.flatMap(({ what }) => SIZES.map((size) => ({ what, size, ...shortOf(keep(what, size)) })));
  } finally {
    for (const pair of pairs) await closePair(pair);
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

const round3 = (value: number): number => Math.round(value * 1000) / 1000;

/** One line for each kind of work: every size, and how much more the largest costs than the smallest. */
function table(figures: readonly Figure[], which: 'median' | 'quartile'): Record<string, object> {
  const lineOf = (what: string): object => {
    const mine = figures.filter((figure) => figure.what === what);
    const columns = mine.flatMap(({ size, ours, bare, floor, owing }): [string, number][] => [
      [`ours at ${size}`, ours[which]],
      [`to bare at ${size}`, ours[which] / bare[which]],
      [`to bare behind the driver at ${size}`, ours[which] / floor[which]],
      [`and with what is owed at ${size}`, ours[which] / owing[which]],
    ]);
    const [small, large] = [mine[0]!, mine.at(-1)!];
    columns.push(['ours grows', large.ours[which] / small.ours[which]]);
    columns.push(['bare grows', large.bare[which] / small.bare[which]]);
    const measured = columns.filter(([, value]) => !Number.isNaN(value));
    return Object.fromEntries(measured.map(([name, value]) => [name, round3(value)]));
  };
  return Object.fromEntries(kinds.map(({ what }) => [what, lineOf(what)]));
}

/** The embedded database against bare SQLite statements that do the same, alone and behind the driver, at several sizes. */
export async function measureDatabase(): Promise<Record<string, unknown>> {
  const before = loadavg()[0]!;
  const figures = await measureSizes();
  console.log(`\nMilliseconds in ${ROUNDS} rounds; load of the machine ${before} to ${loadavg()[0]}`);
  for (const which of ['median', 'quartile'] as const) {
    console.log(which === 'median' ? '\nMedians' : '\nLower quartiles');
    console.table(table(figures, which));
  }
  const start = await measureStart(Number(process.env.BENCH_START_BYTES ?? 1_000_000_000));
  console.log('\nStart');
  console.table(start);
  return { figures, start };
}
