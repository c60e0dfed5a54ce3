import { openSync, readdirSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { MongoClient, type Db } from 'mongodb';
import { startEmbedded } from '../src/server.ts';

/** Works on a disk of 12 MB, fills it, starts the database on it, and tells what happened as JSON. */
const folder = process.argv[2]!;
const dataDir = join(folder, 'data');
const log: string[] = [];

async function using<T>(work: (db: Db) => Promise<T>): Promise<T> {
  const embedded = await startEmbedded({ dataDir, log: (line) => void log.push(line) });
  const client = await new MongoClient(embedded.uri, { serverSelectionTimeoutMS: 5000 }).connect();
  try {
    return await work(client.db('test'));
  } finally {
    await client.close();
    await embedded.close();
  }
}

function fill(): string {
  const file = join(folder, 'full');
  const descriptor = openSync(file, 'w');
  for (const size of [4096, 1])
    try {
      for (;;) writeSync(descriptor, Buffer.alloc(size));
    } catch {
      // Full.
    }
  return file;
}

const rows = Array.from({ length: 500 }, (_, n) => ({ n, text: 'x'.repeat(1000) }));
await using((db) => db.collection('things').insertMany(rows));
const filler = fill();
const { count, insert } = await using(async (db) => ({
  count: await db.collection('things').countDocuments({ text: { $exists: true } }),
  insert: await db
    .collection('things')
    .insertOne({ n: 1 })
    .then(
      () => 0,
      (error: { code: number }) => error.code,
    ),
}));
const left = readdirSync(dataDir).filter((name) => name !== 'compiled');
rmSync(filler);
const again = await using(async (db) => {
  await db.collection('things').insertOne({ n: 501 });
  return db.collection('things').countDocuments();
});
process.stdout.write(JSON.stringify({ log, count, insert, left, again }));
