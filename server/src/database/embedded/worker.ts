import { parentPort, workerData } from 'node:worker_threads';
import { run, type WorkerOptions } from './run.ts';

/** The thread of the database: starts it, says where it listens, stops when asked to. */
const port = parentPort;
if (port) {
  try {
    const running = await run(workerData as WorkerOptions, (line) => port.postMessage({ log: line }));
    port.on('message', (message: { kind: 'close' } | { kind: 'expire'; at: number }) => {
      if (message.kind === 'close') {
        void running.close().then(() => {
          port.postMessage({ closed: true });
          port.close();
        });
      } else {
        running.expire(new Date(message.at));
        port.postMessage({ expired: true });
      }
    });
    port.postMessage({ ready: true });
  } catch (error) {
    port.postMessage({ failed: error instanceof Error ? error.message : String(error) });
    port.close();
  }
}
