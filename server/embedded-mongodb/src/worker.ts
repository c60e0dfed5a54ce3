import { enableCompileCache, flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { WorkerOptions } from './run.ts';

/** What the thread is asked. */
export type ToWorker = { kind: 'close' } | { kind: 'expire'; at: number } | { kind: 'time'; at: number };

/** What the thread tells. */
export type FromWorker = {
  /** It can be used; `port` when it listens on one. */
  ready?: { port: number | undefined };
  failed?: string;
  log?: string;
  closed?: true;
  /** What was asked with a time is done. */
  done?: true;
};

/** The thread of the database: starts it, says where it listens, stops when asked to. */
const port = parentPort;
if (port) {
  const tell = (message: FromWorker): void => port.postMessage(message);
  const options = workerData as WorkerOptions;
  try {
    // Reading and compiling these files is most of a start; kept beside the data, where nobody else can write.
    enableCompileCache(join(options.dataDir, 'compiled'));
    const { run } = await import('./run.ts');
    const running = await run(options, (line) => tell({ log: line }));
    const stop = async (): Promise<void> => {
      try {
        await running.close();
        flushCompileCache();
      } catch (error) {
        tell({ log: `Closing failed: ${error instanceof Error ? error.stack : String(error)}` });
      }
      tell({ closed: true });
      port.close();
    };
    port.on('message', (message: ToWorker) => {
      if (message.kind === 'close') {
        void stop();
        return;
      }
      const at = new Date(message.at);
      void (message.kind === 'time' ? running.setTime(at) : running.expire(at)).then(() =>
        tell({ done: true }),
      );
    });
    tell({ ready: { port: running.port } });
  } catch (error) {
    tell({ failed: error instanceof Error ? error.message : String(error) });
    port.close();
  }
}
