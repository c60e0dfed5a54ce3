import { parentPort, workerData } from 'node:worker_threads';
import { mongo } from 'mongoose';

/**
 * Finds by `_id`, one after the other, from `begin` until `over`, and tells how long each took (ms): in a thread of its
 * own, for a driver that writes a large message does nothing else meanwhile.
 */
const { uri, size } = workerData as { uri: string; size: number };
const client = await new mongo.MongoClient(uri).connect();
const things = client.db('bench').collection<{ _id: number }>('things');
let over = true;

async function find(): Promise<void> {
  const times: number[] = [];
  over = false;
  while (!over) {
    const asked = performance.now();
    await things.findOne({ _id: (times.length * 7919) % size });
    times.push(performance.now() - asked);
  }
  parentPort!.postMessage(times);
}

parentPort!.on('message', (message: 'begin' | 'over' | 'close') => {
  over = message !== 'begin';
  if (message === 'begin') void find();
  if (message === 'close') void client.close().then(() => parentPort!.close());
});
parentPort!.postMessage('ready');
