import { open } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EJSON, type Document } from 'bson';
import type * as mongo from 'mongodb';
import { decode } from '../src/bson.ts';
import type { Doc } from '../src/values.ts';
import { fingerprint, MANIFEST, openSource, tell, type Manifest, type Part } from './move.ts';

/**
 * `pnpm database:import DIR`: puts an export into MONGODB_URI, or the embedded database of DATA_DIR. Documents that
 * are there already are left alone, so that it can be run again after a break; at the end every collection is
 * compared with the export by count and hash.
 */
const [dir] = process.argv.slice(2);
const BATCH = 1000;
const BATCH_BYTES = 16 * 1024 * 1024;

async function* documentsIn(file: string): AsyncGenerator<Buffer> {
  const handle = await open(file);
  try {
    const head = Buffer.alloc(4);
    let at = 0;
    for (;;) {
      const { bytesRead } = await handle.read(head, 0, 4, at);
      if (bytesRead === 0) return;
      const length = head.readInt32LE(0);
      const bytes = Buffer.alloc(length);
      const { bytesRead: got } = await handle.read(bytes, 0, length, at);
      if (got !== length) throw new Error(`${file} is cut off; export again`);
      at += length;
      yield bytes;
    }
  } finally {
    await handle.close();
  }
}

async function insertAll(collection: mongo.Collection, batch: Doc[]): Promise<void> {
  try {
    // Documents of our own codec keep every type and the order of fields, also of names that look like numbers.
    await collection.insertMany(batch as unknown as Document[], {
      ordered: false,
      forceServerObjectId: true,
    });
  } catch (error) {
    const failed = [(error as mongo.MongoBulkWriteError).writeErrors ?? []].flat();
    const other = failed.find((one) => one.code !== 11000);
    if (failed.length === 0 || other) throw error;
  }
}

async function importPart(client: mongo.MongoClient, part: Part, folder: string): Promise<boolean> {
  const where = `${part.db}.${part.name}`;
  const collection = client.db(part.db).collection(part.name);
  const there = await fingerprint(collection, () => undefined);
  if (there.hash === part.hash && there.count === part.count) {
    tell(`${where}: ${part.count} documents, there already`);
  } else {
    let batch: Doc[] = [];
    let bytes = 0;
    let count = 0;
    for await (const raw of documentsIn(join(folder, part.file))) {
      batch.push(decode(raw));
      bytes += raw.length;
      count++;
      if (batch.length >= BATCH || bytes >= BATCH_BYTES) {
        await insertAll(collection, batch);
        batch = [];
        bytes = 0;
        if (count % 10_000 === 0) tell(`${where}: ${count} of ${part.count} documents`);
      }
    }
    if (batch.length > 0) await insertAll(collection, batch);
  }
  if (part.count === 0)
    await client
      .db(part.db)
      .createCollection(part.name)
      .catch(() => undefined);
  for (const index of EJSON.parse(part.indexes) as (Document & { name: string })[]) {
    if (index.name === '_id_') continue;
    const { key, v: _v, ns: _ns, ...options } = index;
    await collection.createIndex(key as mongo.IndexSpecification, options);
  }
  const now = await fingerprint(collection, (count) => tell(`${where}: compared ${count}`));
  const same = now.count === part.count && now.hash === part.hash;
  tell(
    same
      ? `${where}: ${now.count} documents, equal to the export`
      : `${where}: DIFFERS: ${now.count} documents here, ${part.count} in the export`,
  );
  return same;
}

async function run(folder: string): Promise<void> {
  const manifest = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')) as Manifest;
  const source = await openSource();
  let different = 0;
  try {
    for (const part of manifest.parts) {
      if (!part.done)
        throw new Error(`The export of ${part.db}.${part.name} was not finished; run database:export again`);
      if (!(await importPart(source.client, part, folder))) different++;
    }
  } finally {
    await source.close();
  }
  tell(
    different === 0
      ? `Imported ${manifest.parts.length} collections; all equal to the export.`
      : `${different} collections differ from the export.`,
  );
  if (different > 0) process.exitCode = 1;
}

if (dir) await run(dir);
else {
  console.error(
    'Usage: pnpm database:import DIR  (writes to MONGODB_URI, or the embedded database in DATA_DIR)',
  );
  process.exitCode = 1;
}
