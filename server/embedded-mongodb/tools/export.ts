import { createWriteStream, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { EJSON } from 'bson';
import type * as mongo from 'mongodb';
import {
  fingerprint,
  MANIFEST,
  newHash,
  openSource,
  OWN_DATABASES,
  tell,
  type Manifest,
  type Part,
} from './move.ts';

/**
 * `pnpm database:export DIR`: writes every collection to DIR, each as one file of BSON documents in the order of
 * `_id`, with its indexes, its count and a hash. What is already whole is kept, so that it can be run again.
 */
const [dir] = process.argv.slice(2);

function save(folder: string, manifest: Manifest): void {
  const file = join(folder, MANIFEST);
  writeFileSync(`${file}.new`, JSON.stringify(manifest, null, 2));
  renameSync(`${file}.new`, file);
}

async function exportCollection(collection: mongo.Collection, part: Part, folder: string): Promise<void> {
  const file = join(folder, part.file);
  const out = createWriteStream(`${file}.new`);
  const hash = newHash();
  part.count = 0;
  for await (const raw of collection.find({}, { raw: true, batchSize: 1000 }).sort({ _id: 1 })) {
    const bytes = Buffer.from(raw as unknown as Buffer);
    hash.update(bytes);
    if (!out.write(bytes)) await once(out, 'drain');
    if (++part.count % 10_000 === 0) tell(`${part.db}.${part.name}: ${part.count} documents`);
  }
  out.end();
  await once(out, 'close');
  renameSync(`${file}.new`, file);
  part.hash = hash.digest('hex');
  part.done = true;
}

async function run(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const before = existsSync(join(folder, MANIFEST))
    ? (JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')) as Manifest)
    : undefined;
  const manifest: Manifest = { version: 1, parts: [] };
  const source = await openSource();
  try {
    const { databases } = await source.client.db('admin').admin().listDatabases({ nameOnly: true });
    for (const { name: db } of databases) {
      if (OWN_DATABASES.has(db)) continue;
      for (const { name } of await source.client.db(db).listCollections({}, { nameOnly: true }).toArray()) {
        if (name.startsWith('system.')) continue;
        const collection = source.client.db(db).collection(name);
        const indexes = EJSON.stringify(await collection.indexes(), { relaxed: false });
        const old = before?.parts.find((part) => part.db === db && part.name === name);
        const part: Part = {
          db,
          name,
          file: `${manifest.parts.length}-${encodeURIComponent(db)}-${encodeURIComponent(name).slice(0, 100)}.bson`,
          count: 0,
          hash: '',
          indexes,
          done: false,
        };
        const now = old?.done ? await fingerprint(collection, () => undefined) : undefined;
        if (old && now?.hash === old.hash && existsSync(join(folder, old.file))) {
          manifest.parts.push({ ...old, indexes });
          tell(`${db}.${name}: ${old.count} documents, unchanged since the last time`);
        } else {
          manifest.parts.push(part);
          await exportCollection(collection, part, folder);
          tell(`${db}.${name}: ${part.count} documents, sha256 ${part.hash.slice(0, 16)}`);
        }
        save(folder, manifest);
      }
    }
  } finally {
    await source.close();
  }
  save(folder, manifest);
  tell(
    `Exported ${manifest.parts.length} collections, ${manifest.parts.reduce((sum, part) => sum + part.count, 0)} documents, to ${folder}.`,
  );
}

if (dir) await run(dir);
else {
  console.error('Usage: pnpm database:export DIR  (reads MONGODB_URI, or the embedded database in DATA_DIR)');
  process.exitCode = 1;
}
