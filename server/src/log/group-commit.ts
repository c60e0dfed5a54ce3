import type { Entry, StreamId } from './log.ts';
import { HeadMoved } from './log.errors.ts';

/** One entry that waits to be written. */
export interface Pending<Document> {
  document: Document;
  stream: StreamId;
  trajectId: string;
  /** What followers receive once it is on disk. */
  entry: Entry;
}

interface Waiting<Document> extends Pending<Document> {
  resolve(): void;
  reject(error: unknown): void;
}

/** Most entries in one write, so that one burst does not keep the others waiting for seconds. */
const MOST_PER_WRITE = 2000;
/** Turns of the event loop between two writes at the most. */
const MOST_TURNS = 8;

/**
 * Group commit: one write at a time per process. What comes while it is under way travels together in the next, so
 * that the number of writes does not grow with the number of letters. The first one leaves at the end of this turn of
 * the event loop: in a quiet room nothing waits for anything.
 *
 * `insert` writes documents in order and resolves when they are on disk; `stored` hears of what is, once per stream and
 * write, before any of the writers does.
 */
export function createGroupCommit<Document>(
  insert: (documents: Document[]) => Promise<void>,
  stored: (stream: StreamId, trajectId: string, entries: Entry[]) => void,
): (pending: Pending<Document>) => Promise<void> {
  let waiting: Waiting<Document>[] = [];
  let writing = false;

  async function writeAll(): Promise<void> {
    while (waiting.length > 0) {
      await write(waiting.splice(0, MOST_PER_WRITE));
      await gather();
    }
    writing = false;
  }

  /** Those who were answered just now may write on: what they write goes along, for as long as more of it comes. */
  async function gather(): Promise<void> {
    for (let turn = 0, before = -1; turn < MOST_TURNS && waiting.length > before; turn++) {
      if (waiting.length >= MOST_PER_WRITE) return;
      before = waiting.length;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  // Ordered, so that a stream never gets a number after a hole: what follows a failure in its stream fails too.
  async function write(whole: Waiting<Document>[]): Promise<void> {
    let batch = whole;
    while (batch.length > 0) {
      try {
        await insert(batch.map((one) => one.document));
        return done(batch);
      } catch (error) {
        const at = failedAt(error);
        const failed = at === null ? undefined : batch[at];
        if (at === null || !failed) return fail(batch, error, () => true);
        done(batch.slice(0, at));
        const [behind, others] = partition(batch.slice(at), (one) => one.stream === failed.stream);
        fail(behind, error, (one) => one === failed);
        batch = others;
      }
    }
  }

  /** Who is at fault fails with the error; the others, and what waits behind them in their streams, are judged again. */
  function fail(
    batch: Waiting<Document>[],
    error: unknown,
    isAtFault: (one: Waiting<Document>) => boolean,
  ): void {
    const streams = new Set(batch.map((one) => one.stream));
    const [behind, others] = partition(waiting, (one) => streams.has(one.stream));
    waiting = others;
    for (const one of batch) one.reject(isAtFault(one) ? error : new HeadMoved());
    for (const one of behind) one.reject(new HeadMoved());
  }

  function done(batch: Waiting<Document>[]): void {
    const byStream = new Map<StreamId, Waiting<Document>[]>();
    for (const one of batch) {
      const known = byStream.get(one.stream);
      if (known) known.push(one);
      else byStream.set(one.stream, [one]);
    }
    for (const [stream, ofStream] of byStream)
      stored(
        stream,
        ofStream[0]!.trajectId,
        ofStream.map((one) => one.entry),
      );
    for (const one of batch) one.resolve();
  }

  return (pending) =>
    new Promise((resolve, reject) => {
      waiting.push({ ...pending, resolve, reject });
      if (writing) return;
      writing = true;
      setImmediate(() => void writeAll());
    });
}

function partition<T>(all: T[], belongs: (one: T) => boolean): [T[], T[]] {
  const yes: T[] = [];
  const no: T[] = [];
  for (const one of all) (belongs(one) ? yes : no).push(one);
  return [yes, no];
}

/** Index of the document that an ordered insert stopped at; null when it was another kind of failure. */
function failedAt(error: unknown): number | null {
  const list = (error as { writeErrors?: { index: number }[] | { index: number } }).writeErrors;
  const first = Array.isArray(list) ? list[0] : list;
  return first?.index ?? null;
}
