import { createHash, type Hash } from 'node:crypto';
import * as mongo from 'mongodb';
import { startEmbedded, type Embedded } from '../src/server.ts';

/** A driver connected to the database that the settings name, and how to let go of it. */
export type Source = { client: mongo.MongoClient; close: () => Promise<void> };

/** Connects to MONGODB_URI, or starts the embedded database of DATA_DIR. */
export async function openSource(): Promise<Source> {
  const { MONGODB_URI: given, DATA_DIR: dataDir = './data' } = process.env;
  const embedded: Embedded | undefined = given ? undefined : await startEmbedded({ dataDir });
  const client = new mongo.MongoClient(given ?? embedded!.uri, {
    writeConcern: { w: 'majority', journal: true },
  });
  await client.connect();
  return {
    client,
    close: async () => {
      await client.close();
      await embedded?.close();
    },
  };
}

/** What is known of one exported collection. */
export type Part = {
  db: string;
  name: string;
  file: string;
  count: number;
  hash: string;
  indexes: string;
  done: boolean;
};

/** The list of everything in an export. */
export type Manifest = { version: 1; parts: Part[] };

/** Name of the file that says what an export holds. */
export const MANIFEST = 'manifest.json';

/** Databases that belong to a server itself. */
export const OWN_DATABASES: ReadonlySet<string> = new Set(['admin', 'local', 'config']);

/** A hash over documents in the order of `_id`, of the bytes as they are stored. */
export function newHash(): Hash {
  return createHash('sha256');
}

/** Counts and hashes a collection as it is now, in the order of `_id`. */
export async function fingerprint(
  collection: mongo.Collection,
  progress: (count: number) => void,
): Promise<{ count: number; hash: string }> {
  const hash = newHash();
  let count = 0;
  for await (const raw of collection.find({}, { raw: true, batchSize: 1000 }).sort({ _id: 1 })) {
    hash.update(raw as unknown as Buffer);
    if (++count % 10_000 === 0) progress(count);
  }
  return { count, hash: hash.digest('hex') };
}

/** Says how far it is, on one line for each thing. */
export function tell(line: string): void {
  console.log(line);
}
