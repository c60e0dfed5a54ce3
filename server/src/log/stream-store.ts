import type { Clock } from '../clock.ts';
import { HeadMoved, WrittenBefore } from './log.errors.ts';
import type { Log, StreamId } from './log.ts';
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

interface Waiting<State, Event> {
  request: Request<State, Event>;
  resolve(written: Written<Event>): void;
  reject(error: unknown): void;
}

interface Account<State, Event> {
  state: State;
  seq: number;
  fromSnapshot: number;
  /** Numbers of recent mutations, so that a repeat is known without asking the database. */
  recent: Map<string, number>;
  requests: Waiting<State, Event>[];
  readers: { reader: () => void; reject: (error: unknown) => void }[];
  /** Memory may hold what is not on disk: nothing is read or judged from it before it was read again. */
  stale: boolean;
  running: boolean;
}

const SNAPSHOT_EVERY = 400;
const KEEP_OPEN = 400;
const RECENT = 2000;

/** Makes the streams of one kind of stream. */
export function createStreamStore<State, Event>(
  core: { log: Log; clock: Clock },
  snapshots: Snapshots,
  kind: 'plan' | 'meeting',
  projection: Projection<State, Event>,
): StreamStore<State, Event> {
  const accounts = new Map<string, Promise<Account<State, Event>>>();

  function open(id: string, trajectId: string): Promise<Account<State, Event>> {
    const known = accounts.get(id);
    if (known) {
      accounts.delete(id);
      accounts.set(id, known);
      return known;
    }
    const made = load(id, trajectId);
    accounts.set(id, made);
    made.catch(() => accounts.delete(id));
    void closeOldest();
    return made;
  }

  async function closeOldest(): Promise<void> {
    for (const [id, opening] of accounts) {
      if (accounts.size <= KEEP_OPEN) return;
      const account = await opening.catch(() => undefined);
      if (account && !account.running && account.requests.length === 0) accounts.delete(id);
      else return;
    }
  }

  async function load(id: string, trajectId: string): Promise<Account<State, Event>> {
    const stream: StreamId = `${kind}:${id}`;
    const snapshot = await snapshots.latest(stream, trajectId);
    const account: Account<State, Event> = {
      state: snapshot ? projection.thaw(snapshot.frozen) : projection.empty(),
      seq: snapshot?.seq ?? 0,
      fromSnapshot: snapshot?.seq ?? 0,
      recent: new Map(),
      requests: [],
      readers: [],
      stale: false,
      running: false,
    };
    await readOn(id, trajectId, account);
    return account;
  }

  async function readOn(id: string, trajectId: string, account: Account<State, Event>): Promise<void> {
    for (const entry of await core.log.read(`${kind}:${id}`, trajectId, account.seq)) {
      projection.apply(account.state, entry.event as Event[], entry);
      account.seq = entry.seq;
    }
  }

  /** Runs what waits. A projection that throws is a fault of ours: nobody waits for ever, and nothing stays in memory. */
  function start(id: string, trajectId: string, account: Account<State, Event>): void {
    run(id, trajectId, account).catch((error: unknown) => giveUp(id, account, error));
  }

  function giveUp(id: string, account: Account<State, Event>, error: unknown): void {
    account.stale = true;
    accounts.delete(id);
    for (const waiting of [...account.requests.splice(0), ...account.readers.splice(0)])
      waiting.reject(error);
  }

  async function run(id: string, trajectId: string, account: Account<State, Event>): Promise<void> {
    if (account.running) return;
    account.running = true;
    try {
      while (account.requests.length > 0 || account.readers.length > 0) {
        if (account.stale && !(await reload(id, trajectId, account))) return;
        for (const { reader } of account.readers.splice(0)) reader();
        // Another process wrote, or the store refused: what is in memory may be wrong.
        if (account.requests.length > 0 && !(await writeBatch(id, account))) account.stale = true;
      }
    } finally {
      account.running = false;
    }
    if (!account.stale && account.seq - account.fromSnapshot >= SNAPSHOT_EVERY) {
      account.fromSnapshot = account.seq;
      await snapshots
        .save(`${kind}:${id}`, trajectId, account.seq, JSON.stringify(projection.freeze(account.state)))
        .catch(() => undefined);
    }
  }

  /** Starts from the log again. False when that is not possible now: then nobody gets an answer from memory. */
  async function reload(id: string, trajectId: string, account: Account<State, Event>): Promise<boolean> {
    try {
      const fresh = await load(id, trajectId);
      account.state = fresh.state;
      account.seq = fresh.seq;
      account.recent.clear();
      account.stale = false;
      return true;
    } catch (error) {
      giveUp(id, account, error);
      return false;
    }
  }

  /** Judges and writes all waiting requests. False when the state can no longer be trusted. */
  async function writeBatch(id: string, account: Account<State, Event>): Promise<boolean> {
    const stream: StreamId = `${kind}:${id}`;
    const at = core.clock.now();
    const writes: Promise<boolean>[] = [];
    for (const waiting of account.requests.splice(0)) {
      const { request, resolve, reject } = waiting;
      const before = request.mutationId ? account.recent.get(request.mutationId) : undefined;
      if (before !== undefined) {
        writes.push(afterThese(writes, account, waiting, { seq: before, events: [] }));
        continue;
      }
      let events: Event[];
      try {
        events = request.decide(account.state, account.seq);
      } catch (error) {
        writes.push(refuse(stream, waiting, error));
        continue;
      }
      const head = account.seq;
      if (events.length === 0) {
        writes.push(afterThese(writes, account, waiting, { seq: head, events }));
        continue;
      }
      account.seq = head + 1;
      projection.apply(account.state, events, { seq: head + 1, at, actor: request.actor });
      remember(account, request.mutationId, head + 1);
      const { trajectId, actor, mutationId } = request;
      writes.push(
        core.log.append(stream, trajectId, head, { at, actor, mutationId, event: events }).then(
          () => (resolve({ seq: head + 1, events }), true),
          (error: unknown) => {
            if (error instanceof WrittenBefore) resolve({ seq: error.seq, events: [] });
            else if (error instanceof HeadMoved) account.requests.push(waiting);
            else reject(error);
            return false;
          },
        ),
      );
    }
    return (await Promise.all(writes)).every(Boolean);
  }

  /**
   * Answers a request that leans on what was decided before it, once that is on disk. When it is not, the request is
   * judged again: what it took for done never happened.
   */
  async function afterThese(
    writes: readonly Promise<boolean>[],
    account: Account<State, Event>,
    waiting: Waiting<State, Event>,
    answer: Written<Event>,
  ): Promise<boolean> {
    const onDisk = (await Promise.all(writes)).every(Boolean);
    if (onDisk) waiting.resolve(answer);
    else account.requests.push(waiting);
    return onDisk;
  }

  /** A refused request may be the repeat of one that was written and whose answer got lost. */
  async function refuse(
    stream: StreamId,
    { request, resolve, reject }: Waiting<State, Event>,
    error: unknown,
  ): Promise<boolean> {
    const before = request.mutationId
      ? await core.log.find(stream, request.trajectId, request.mutationId).catch(() => null)
      : null;
    if (before === null) reject(error);
    else resolve({ seq: before, events: [] });
    return true;
  }

  return {
    async execute(id, request) {
      const account = await open(id, request.trajectId);
      return new Promise((resolve, reject) => {
        account.requests.push({ request, resolve, reject });
        start(id, request.trajectId, account);
      });
    },
    async read(id, trajectId, reader, upTo = Infinity) {
      const account = await open(id, trajectId);
      if (!account.running && account.seq < upTo) await freshen(id, trajectId, account);
      return new Promise((resolve, reject) => {
        const readNow = (): void => {
          try {
            resolve(reader(account.state, account.seq));
          } catch (error) {
            reject(error);
          }
        };
        account.readers.push({ reader: readNow, reject });
        start(id, trajectId, account);
      });
    },
  };

  /** Another process may have written: read what came since, unless a batch is under way that will notice by itself. */
  async function freshen(id: string, trajectId: string, account: Account<State, Event>): Promise<void> {
    const entries = await core.log.read(`${kind}:${id}`, trajectId, account.seq);
    for (const entry of entries) {
      if (account.running || entry.seq !== account.seq + 1) return;
      projection.apply(account.state, entry.event as Event[], entry);
      account.seq = entry.seq;
    }
  }

  function remember(account: Account<State, Event>, mutationId: string | undefined, seq: number): void {
    if (!mutationId) return;
    account.recent.set(mutationId, seq);
    if (account.recent.size > RECENT) {
      const oldest = account.recent.keys().next().value;
      if (oldest !== undefined) account.recent.delete(oldest);
    }
  }
}
