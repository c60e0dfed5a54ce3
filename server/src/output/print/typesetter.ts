import { Worker } from 'node:worker_threads';

/** A document to set: a template's name and its data as JSON. */
export interface PrintJob {
  id: number;
  template: 'plan' | 'letter';
  data: string;
}

/** The document, or which part failed. Never words of the document. */
export type PrintResult =
  | { id: number; pdf: Uint8Array; universal: boolean }
  | { id: number; fault: 'TEMPLATE' | 'COMPILER' | 'TOO_LONG' | 'STOPPED' };

/** Sets documents on paper in one worker thread, which starts at the first document. */
export interface Typesetter {
  /** PDF bytes; `universal` is false when a character could not be shown and PDF/UA is not promised. */
  typeset(template: PrintJob['template'], data: object): Promise<{ pdf: Uint8Array; universal: boolean }>;
  /** Stops the thread; waiting documents fail. */
  close(): Promise<void>;
}

/** A document that takes longer is given up, so that the ones behind it get their turn. */
const patience = 30_000;

/** Makes a typesetter. Documents are set one after another. */
export function createTypesetter(): Typesetter {
  let worker: Worker | null = null;
  let count = 0;
  const waiting = new Map<number, { job: PrintJob; settle: (result: PrintResult) => void }>();
  let timer: NodeJS.Timeout | undefined;

  const start = (): Worker => startThread({ settled: settle, lost: abandon });

  function settle(result: PrintResult): void {
    const found = waiting.get(result.id);
    waiting.delete(result.id);
    watchFirst();
    found?.settle(result);
  }

  /** The first in the queue is the one being set. */
  function watchFirst(): void {
    clearTimeout(timer);
    if (waiting.size === 0) {
      worker?.unref();
      return;
    }
    worker?.ref();
    timer = setTimeout(() => worker && abandon(worker, 'TOO_LONG'), patience);
  }

  /** The document in hand fails; those behind it go to a new thread. */
  function abandon(lost: Worker, fault: ThreadFault): void {
    if (worker !== lost) return;
    worker = null;
    void lost.terminate();
    const [first] = waiting.keys();
    if (first === undefined) return clearTimeout(timer);
    worker = waiting.size > 1 ? start() : null;
    settle({ id: first, fault });
    for (const { job } of waiting.values()) worker?.postMessage(job);
  }

  return {
    async typeset(template, data) {
      const job: PrintJob = { id: ++count, template, data: JSON.stringify(data) };
      const answer = new Promise<PrintResult>((settle) => waiting.set(job.id, { job, settle }));
      worker ??= start();
      worker.postMessage(job);
      if (waiting.size === 1) watchFirst();
      const result = await answer;
      if ('fault' in result) throw new Error(`The ${template} could not be set on paper: ${result.fault}.`);
      return { pdf: result.pdf, universal: result.universal };
    },
    async close() {
      const stopping = worker;
      worker = null;
      clearTimeout(timer);
      for (const id of [...waiting.keys()]) settle({ id, fault: 'STOPPED' });
      await stopping?.terminate();
    },
  };
}

/** Why a thread sets no more. */
type ThreadFault = 'COMPILER' | 'TOO_LONG' | 'STOPPED';

/** A thread that keeps no process alive, and who hears of its documents and of its end. */
function startThread(hears: {
  settled(result: PrintResult): void;
  lost(thread: Worker, fault: ThreadFault): void;
}): Worker {
  const started = new Worker(new URL('./typesetter.worker.ts', import.meta.url));
  started.unref();
  started.on('message', hears.settled);
  started.on('error', () => hears.lost(started, 'COMPILER'));
  started.on('exit', () => hears.lost(started, 'STOPPED'));
  return started;
}
