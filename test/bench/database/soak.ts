import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mongo } from 'mongoose';
import { startEmbedded } from '../../../server/embedded-mongodb/src/server.ts';

type Thing = { _id: number; org: number; n: number; text: string; tags?: string[] };

const MINUTES = Number(/--minutes=([\d.]+)/.exec(process.argv.join(' '))?.[1] ?? 20);
/** Rest between two rounds, in milliseconds: on a machine that others use too. */
const PAUSE = Number(/--pause=(\d+)/.exec(process.argv.join(' '))?.[1] ?? 0);
/** Documents there are at any time: what is written is deleted again. */
const SIZE = 20_000;
const thing = (i: number): Thing => ({ _id: i, org: i % 100, n: i, text: `${i} `.repeat(40) });

/**
 * What was measured at one moment, in MB. `own` is what the process has for itself; the rest of `rss` is pages of the
 * file that every connection maps, which the system takes back when it needs them.
 */
type Sample = { minute: number; rss: number; own: number; file: number; wal: number; rounds: number };

/** One round of everything that a database does all day: each part begins and ends what it needs. */
async function round(client: mongo.MongoClient, next: number): Promise<void> {
  const db = client.db('soak');
  const things = db.collection<Thing>('things');
  const fresh = Array.from({ length: 200 }, (_, k) => thing(next + k));
  await things.insertMany(fresh);
  await things.deleteMany({ _id: { $lt: next + 200 - SIZE } });
  await Promise.all(
    fresh.slice(0, 50).map(({ _id }) => things.updateOne({ _id }, { $push: { tags: `t${_id}` } })),
  );
  await things.updateMany({ org: next % 100 }, { $inc: { n: 1 } });
  await things
    .aggregate([{ $group: { _id: '$org', n: { $sum: '$n' }, texts: { $addToSet: '$n' } } }])
    .toArray();
  // Left open in the middle: their time ends it, or the end of the client.
  const open = things.find().sort({ text: 1 }).batchSize(5);
  await open.next();
  await open.close();
  await client.withSession((session) =>
    session.withTransaction(async () => {
      await things.updateOne({ _id: next }, { $inc: { n: 1 } }, { session });
      await things.updateOne({ _id: next + 1 }, { $inc: { n: -1 } }, { session });
    }),
  );
  const passing = db.collection(`passing ${next}`);
  await passing.insertOne({ n: 1 });
  await passing.createIndex({ n: 1 });
  await passing.drop();
}

const STATUS = '/proc/self/status';

/** Memory that is the process's own, in bytes; all of it where the system does not tell them apart. */
function ownMemory(): number {
  const status = existsSync(STATUS) ? readFileSync(STATUS, 'utf8') : '';
  const kilobytes = /^RssAnon:\s+(\d+) kB$/m.exec(status)?.[1];
  return kilobytes === undefined ? process.memoryUsage.rss() : Number(kilobytes) * 1024;
}

const megabytes = (bytes: number): number => Math.round(bytes / 2 ** 20);

/** Works for so many minutes and tells what memory and files were at each tenth of them. */
export async function measureSoak(): Promise<Record<string, unknown>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'soak-'));
  const database = await startEmbedded({ dataDir, changeLogBytes: 32 * 2 ** 20 });
  const client = await new mongo.MongoClient(database.uri).connect();
  const stream = client.db('soak').watch([], { maxAwaitTimeMS: 100 });
  const samples: Sample[] = [];
  try {
    const things = client.db('soak').collection<Thing>('things');
    await things.createIndex({ org: 1, n: -1 });
    for (let i = 0; i < SIZE; i += 2000)
      await things.insertMany(Array.from({ length: 2000 }, (_, k) => thing(i + k)));
    await stream.tryNext();
    const file = join(dataDir, 'database.sqlite');
    const started = performance.now();
    for (let rounds = 0, next = SIZE; ; rounds++, next += 200) {
      const minute = (performance.now() - started) / 60_000;
      if (minute >= (samples.length * MINUTES) / 10) {
        globalThis.gc?.();
        const sample = {
          minute: Number(minute.toFixed(1)),
          rss: megabytes(process.memoryUsage.rss()),
          own: megabytes(ownMemory()),
          file: megabytes(statSync(file).size),
          wal: megabytes(statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0),
          rounds,
        };
        samples.push(sample);
        console.log(JSON.stringify(sample));
      }
      if (minute >= MINUTES) break;
      await round(client, next);
      while (await stream.tryNext());
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  } finally {
    await stream.close();
    await client.close();
    await database.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
  return { minutes: MINUTES, samples };
}
