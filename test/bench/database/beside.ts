import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { mongo } from 'mongoose';
import { startEmbedded } from '../../../server/embedded-mongodb/src/server.ts';

type Thing = { _id: number; org: string; n: number; pad: string };

const SIZE = Number(process.env.BENCH_SIZE ?? 1_000_000);

/** How long something took, and what finds by `_id` took that were asked one after the other beside it. */
type Beside = { what: string; seconds: number; finds: number; p50: number; p99: number; longest: number };

async function beside(what: string, finder: Worker, work: () => Promise<unknown>): Promise<Beside> {
  finder.postMessage('begin');
  const started = performance.now();
  await work();
  const seconds = (performance.now() - started) / 1000;
  finder.postMessage('over');
  const [times] = (await once(finder, 'message')) as [number[]];
  times.sort((a, b) => a - b);
  const at = (part: number): number => times[Math.min(times.length - 1, Math.floor(times.length * part))]!;
  return { what, seconds, finds: times.length, p50: at(0.5), p99: at(0.99), longest: times.at(-1)! };
}

/** What a find by `_id` waits beside what takes long, on a large collection. */
export async function measureBeside(): Promise<Record<string, unknown>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'beside-'));
  const database = await startEmbedded({ dataDir });
  const client = await new mongo.MongoClient(database.uri).connect();
  try {
    const things = client.db('bench').collection<Thing>('things');
    for (let first = 0; first < SIZE; first += 5000)
      await things.insertMany(
        Array.from({ length: 5000 }, (_, k) => ({
          _id: first + k,
          org: `org ${(first + k) % 1000}`,
          n: 0,
          pad: 'x'.repeat(160),
        })),
      );
    const finder = new Worker(new URL('./finder.worker.ts', import.meta.url), {
      workerData: { uri: database.uri, size: SIZE },
    });
    await once(finder, 'message');
    const rows = [
      await beside('nothing else', finder, () => new Promise((resolve) => setTimeout(resolve, 2000))),
      await beside('a filter without an index', finder, () => things.find({ pad: 'none' }).toArray()),
      await beside('a group over everything', finder, () =>
        things.aggregate([{ $group: { _id: '$org', n: { $sum: 1 } } }]).toArray(),
      ),
      await beside('a sort without an index', finder, () =>
        things.find().sort({ pad: 1, n: -1 }).limit(5).toArray(),
      ),
      await beside('an update of a fifth', finder, () =>
        things.updateMany({ _id: { $lt: SIZE / 5 } }, { $inc: { n: 1 } }),
      ),
      await beside('an insert of a fifth in one', finder, () =>
        things.insertMany(
          Array.from({ length: SIZE / 5 }, (_, k) => ({
            _id: SIZE + k,
            org: 'new',
            n: 0,
            pad: 'x'.repeat(160),
          })),
        ),
      ),
      await beside('$out of everything', finder, () =>
        things.aggregate([{ $set: { n: 2 } }, { $out: 'copies' }]).toArray(),
      ),
      await beside('$merge of everything', finder, () =>
        things.aggregate([{ $set: { n: 3 } }, { $merge: 'copies' }]).toArray(),
      ),
      await beside('an index', finder, () => things.createIndex({ org: 1, n: -1 })),
    ];
    finder.postMessage('close');
    await once(finder, 'exit');
    const load = loadavg()[0]!;
    console.table(rows);
    console.log(`${SIZE} documents; load of the machine ${load}`);
    return { size: SIZE, rows, load };
  } finally {
    await client.close();
    await database.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
