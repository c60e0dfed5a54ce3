import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { mongo } from 'mongoose';
import { startEmbedded } from '../../../server/embedded-mongodb/src/server.ts';
import { join, median, openWriter, start } from './plans.ts';

const CHANGES = 400;

/**
 * Two processes on one database: how much later somebody at the other process has a letter than somebody at the process
 * of who typed it, beside a bare change stream of the same collection, which is one hop.
 */
export async function processes(): Promise<Record<string, number>> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'bench-processes-'));
  const database = await startEmbedded({ dataDir: path.join(dataDir, 'database') });
  const first = await start(1, 3, path.join(dataDir, 'first'), database.uri);
  const second = await start(0, 0, path.join(dataDir, 'second'), database.uri);
  const client = await new mongo.MongoClient(database.uri).connect();
  const stream = client.watch([{ $match: { 'ns.coll': 'log', operationType: 'insert' } }]);
  try {
    const { planId, secrets } = first.told.rooms[0]!;
    const here = await join(first.told.origin, planId, secrets[1]!);
    const there = await join(second.told.origin, planId, secrets[2]!);
    const writer = await openWriter(first.told.origin, planId, secrets[0]!);
    await stream.tryNext();
    const times = { here: [] as number[], there: [] as number[], stream: [] as number[] };
    const keep = async (kept: number[], began: number, had: Promise<unknown>): Promise<void> => {
      await had;
      kept.push(performance.now() - began);
    };
    for (let n = 1; n <= CHANGES; n++) {
      writer.text.insert(0, 'x');
      const began = performance.now();
      await Promise.all([
        writer.send(),
        keep(times.here, began, here.one.reaches(here.after + n)),
        keep(times.there, began, there.one.reaches(there.after + n)),
        keep(times.stream, began, stream.next()),
      ]);
    }
    for (const one of [here.one, there.one, writer]) one.leave();
    const [same, other, hop] = [median(times.here), median(times.there), median(times.stream)];
    return {
      'same process p50 ms': same,
      'other process p50 ms': other,
      'added p50 ms': other - same,
      'bare change stream p50 ms': hop,
    };
  } finally {
    await stream.close();
    await client.close();
    await first.stop();
    await second.stop();
    await database.close();
    await rm(dataDir, { recursive: true, force: true });
  }
}
