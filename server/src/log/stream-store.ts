import type { Clock } from '../clock.ts';
import type { Log } from './log.ts';
import { openStream, type OpenStream } from './open-stream.ts';
import type { Snapshots } from './snapshots.ts';

/** How events make a state; the state is private to the streams and may be changed in place. */
export interface Projection<State, Event> {
  empty(): State;
  /** Applies one entry's events. Must not fail for events that `decide` gave. */
  apply(state: State, events: Event[], entry: { seq: number; at: Date; actor: string | null }): void;
  /** The state as JSON for a snapshot, and back. */
  freeze(state: State): unknown;
  thaw(frozen: unknown): State;
}

/** A request to change a stream. */
export interface Request<State, Event> {
  trajectId: string;
  actor: string | null;
  mutationId?: string | undefined;
  /** Judges the request against the state and returns what happens; throws a coded error to refuse. No events: nothing to do. */
  decide(state: State, seq: number): Event[];
  /**
   * Looks at the state right after what was decided is in it, which is before it is on disk: nothing of it may be told
   * until `execute` resolves with this number. Again when it is judged again; not for a repeat, nor when nothing happened.
   */
  applied?(state: State, seq: number): void;
}

/** What a request wrote: on disk. `seq` is the number of its entry, or the head when there was nothing to do. */
export interface Written<Event> {
  seq: number;
  events: Event[];
}

/**
 * A state per stream, derived from the log and nothing else. Requests of one stream are judged one after the other,
 * written together, and answered when they are on disk; what is read is on disk too.
 */
export interface StreamStore<State, Event> {
  execute(id: string, request: Request<State, Event>): Promise<Written<Event>>;
  /**
   * Reads from the state; `look` must not keep or change it. An unknown stream is empty. Everything that any process
   * wrote is in it; with `upTo`, a state that knows the stream up to that number is new enough, and the database is not
   * asked.
   */
  read<T>(id: string, trajectId: string, reader: (state: State, seq: number) => T, upTo?: number): Promise<T>;
}

/** Streams that are kept open at the most; those that are busy stay. */
const KEEP_OPEN = 400;

/** Makes the store of one kind of stream. */
export function createStreamStore<State, Event>(
  core: { log: Log; clock: Clock },
  snapshots: Snapshots,
  kind: 'plan' | 'meeting',
  projection: Projection<State, Event>,
): StreamStore<State, Event> {
  const open = new Map<string, Promise<OpenStream<State, Event>>>();

  function streamOf(id: string, trajectId: string): Promise<OpenStream<State, Event>> {
    // A stream is of one traject (rule 6): for another it is empty.
    const key = `${trajectId} ${id}`;
    const known = open.get(key);
    if (known) {
      open.delete(key);
      open.set(key, known);
      return known;
    }
    const stream = { name: `${kind}:${id}`, trajectId } as const;
    const opening = openStream(core, snapshots, projection, stream, () => open.delete(key));
    open.set(key, opening);
    opening.catch(() => open.delete(key));
    void closeOldest();
    return opening;
  }

  async function closeOldest(): Promise<void> {
    for (const [key, opening] of open) {
      if (open.size <= KEEP_OPEN) return;
      const stream = await opening.catch(() => undefined);
      if (stream && !stream.isBusy()) open.delete(key);
      else return;
    }
  }

  return {
    execute: async (id, request) => (await streamOf(id, request.trajectId)).execute(request),
    read: async (id, trajectId, reader, upTo = Infinity) =>
      (await streamOf(id, trajectId)).read(reader, upTo),
  };
}
