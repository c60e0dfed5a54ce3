import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { mongo } from 'mongoose';
import type { FloorOptions } from './floor.worker.ts';

/** The driver, connected to bare statements behind a socket. */
export type Floor = { client: mongo.MongoClient; close: () => Promise<void> };

/** Starts bare statements behind a socket, on a file that a bare database made; `next` is the row after its last. */
export async function openFloor(options: Omit<FloorOptions, 'path'>): Promise<Floor> {
  const path = `${options.file}.sock`;
  const workerData: FloorOptions = { ...options, path };
  const worker = new Worker(new URL('./floor.worker.ts', import.meta.url), { workerData });
  await once(worker, 'message');
  const client = await new mongo.MongoClient(
    `mongodb://${encodeURIComponent(path)}/?directConnection=true`,
  ).connect();
  return {
    client,
    close: async () => {
      await client.close();
      await worker.terminate();
    },
  };
}
