import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as mongo from 'mongodb';
import { startEmbedded, type Embedded, type EmbeddedOptions } from '../src/server.ts';

/** A database of one test file, the driver connected to it, and everything removed afterwards. */
export type TestDatabase = {
  dataDir: string;
  client: mongo.MongoClient;
  db: mongo.Db;
  embedded: Embedded;
  /** Lines the database logged. */
  logged: string[];
  /** Stops and starts it on the same folder, with a new client. */
  restart: (options?: Partial<EmbeddedOptions>) => Promise<void>;
  close: () => Promise<void>;
};

/** Starts an embedded database in a folder of its own and connects the official driver. */
export async function openTestDatabase(
  options: Partial<EmbeddedOptions> = {},
  clientOptions: mongo.MongoClientOptions = {},
): Promise<TestDatabase> {
  const dataDir = mkdtempSync(join(tmpdir(), 'edb-'));
  const logged: string[] = [];
  const start = (more: Partial<EmbeddedOptions>): Promise<Embedded> =>
    startEmbedded({ dataDir, log: (line) => void logged.push(line), ...options, ...more });
  const embedded = await start({});
  const client = new mongo.MongoClient(embedded.uri, clientOptions);
  await client.connect();
  const state: TestDatabase = {
    dataDir,
    embedded,
    client,
    db: client.db('test'),
    logged,
    restart: async (more = {}) => {
      await state.client.close();
      await state.embedded.close();
      state.embedded = await start(more);
      state.client = new mongo.MongoClient(state.embedded.uri, clientOptions);
      await state.client.connect();
      state.db = state.client.db('test');
    },
    close: async () => {
      await state.client.close();
      await state.embedded.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
  return state;
}

/** Numbers that look random and are the same every time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The error that a promise fails with; fails when it does not. */
export async function errorOf(promise: Promise<unknown>): Promise<mongo.MongoServerError> {
  try {
    await promise;
  } catch (error) {
    return error as mongo.MongoServerError;
  }
  throw new Error('Expected an error, but there was none');
}
