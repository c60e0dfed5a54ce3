import type { Clock } from '../clock.ts';
import { HeadMoved, WrittenBefore } from './log.errors.ts';
import type { Log, StreamId } from './log.ts';
import type { Snapshots } from './snapshots.ts';
import type { Projection, Request, Written } from './stream-store.ts';

interface Waiting<State, Event> {
  request: Request<State, Event>;
  resolve(written: Written<Event>): void;
  reject(error: unknown): void;
}

/** The modules that a stream stands on. */
interface Stores {
  log: Log;
  clock: Clock;
}

/** Which stream, and of which traject. */
interface StreamOf {
  name: StreamId;
  trajectId: string;
}

/** State of a stream at a number, and the number of the snapshot that it began with. */
interface Loaded<State> {
  state: State;
  seq: number;
  fromSnapshot: number;
}

const SNAPSHOT_EVERY = 400;
const RECENT = 2000;

/** Opens a stream with its newest snapshot and what came after. `forget`: its memory can no longer be trusted. */
export async function openStream<State, Event>(
  core: Stores,
  snapshots: Snapshots,
  projection: Projection<State, Event>,
  stream: StreamOf,
  forget: () => void,
): Promise<OpenStream<State, Event>> {
  const load = () => loadStream(core, snapshots, projection, stream);
  return new OpenStream({ core, snapshots, projection, stream, load, forget }, await load());
}

async function loadStream<State, Event>(
  { log }: Stores,
  snapshots: Snapshots,
  projection: Projection<State, Event>,
  { name, trajectId }: StreamOf,
): Promise<Loaded<State>> {
  const snapshot = await snapshots.latest(name, trajectId);
  const state = snapshot ? projection.thaw(snapshot.frozen) : projection.empty();
  const loaded = { state, seq: snapshot?.seq ?? 0, fromSnapshot: snapshot?.seq ?? 0 };
  for (const entry of await log.read(name, trajectId, loaded.seq)) {
    projection.apply(state, entry.event as Event[], entry);
    loaded.seq = entry.seq;
  }
  return loaded;
}

interface Around<State, Event> {
  core: Stores;
  snapshots: Snapshots;
  projection: Projection<State, Event>;
  stream: StreamOf;
  load(): Promise<Loaded<State>>;
  forget(): void;
}

/** The state of one stream in memory: requests are judged one after another, and read from what is on disk. */
export class OpenStream<State, Event> {
  readonly #around: Around<State, Event>;
  #state: State;
  #seq: number;
  #fromSnapshot: number;
  /** Numbers of recent mutations, so that a repeat is known without asking the database. */
  readonly #recent = new Map<string, number>();
  readonly #requests: Waiting<State, Event>[] = [];
  readonly #readers: { read: () => void; reject: (error: unknown) => void }[] = [];
  /** Memory may hold what is not on disk: nothing is read or judged from it before it was loaded again. */
  #stale = false;
  #running = false;

  constructor(around: Around<State, Event>, { state, seq, fromSnapshot }: Loaded<State>) {
    this.#around = around;
    this.#state = state;
    this.#seq = seq;
    this.#fromSnapshot = fromSnapshot;
  }

  /** True while something is judged, written or waiting. */
  isBusy(): boolean {
    return this.#running || this.#requests.length > 0;
  }

  /** See `StreamStore.execute`. */
  execute(request: Request<State, Event>): Promise<Written<Event>> {
    return new Promise((resolve, reject) => {
      this.#requests.push({ request, resolve, reject });
      this.#start();
    });
  }

  /** See `StreamStore.read`. */
  async read<T>(reader: (state: State, seq: number) => T, upTo: number): Promise<T> {
    if (!this.#running && this.#seq < upTo) await this.#freshen();
    return new Promise((resolve, reject) => {
      const read = (): void => {
        try {
          resolve(reader(this.#state, this.#seq));
        } catch (error) {
          reject(error);
        }
      };
      this.#readers.push({ read, reject });
      this.#start();
    });
  }

  /** Runs what waits. A projection that throws is a fault of ours: nobody waits for ever, and nothing stays in memory. */
  #start(): void {
    this.#run().catch((error: unknown) => this.#giveUp(error));
  }

  #giveUp(error: unknown): void {
    this.#stale = true;
    this.#around.forget();
    for (const waiting of [...this.#requests.splice(0), ...this.#readers.splice(0)]) waiting.reject(error);
  }

  async #run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    try {
      while (this.#requests.length > 0 || this.#readers.length > 0) {
        if (this.#stale && !(await this.#reload())) return;
        for (const { read } of this.#readers.splice(0)) read();
        // Another process wrote, or the store refused: what is in memory may be wrong.
        if (this.#requests.length > 0 && !(await this.#writeBatch())) this.#stale = true;
      }
    } finally {
      this.#running = false;
    }
    if (!this.#stale && this.#seq - this.#fromSnapshot >= SNAPSHOT_EVERY) await this.#saveSnapshot();
  }

  async #saveSnapshot(): Promise<void> {
    const { snapshots, projection, stream } = this.#around;
    this.#fromSnapshot = this.#seq;
    await snapshots
      .save(stream.name, stream.trajectId, this.#seq, JSON.stringify(projection.freeze(this.#state)))
      .catch(() => undefined);
  }

  /** Starts from the log again. False when that is not possible now: then nobody gets an answer from memory. */
  async #reload(): Promise<boolean> {
    try {
      const fresh = await this.#around.load();
      this.#state = fresh.state;
      this.#seq = fresh.seq;
      this.#recent.clear();
      this.#stale = false;
      return true;
    } catch (error) {
      this.#giveUp(error);
      return false;
    }
  }

  /** Judges and writes all waiting requests. False when the state can no longer be trusted. */
  async #writeBatch(): Promise<boolean> {
    const at = this.#around.core.clock.now();
    const writes: Promise<boolean>[] = [];
    for (const waiting of this.#requests.splice(0)) writes.push(this.#write(waiting, at, writes));
    return (await Promise.all(writes)).every(Boolean);
  }

  /** Judges a request now and writes what follows from it. False when the state can no longer be trusted. */
  #write(waiting: Waiting<State, Event>, at: Date, before: readonly Promise<boolean>[]): Promise<boolean> {
    const { request } = waiting;
    const repeated = request.mutationId ? this.#recent.get(request.mutationId) : undefined;
    if (repeated !== undefined) return this.#afterThese(before, waiting, { seq: repeated, events: [] });
    let events: Event[];
    try {
      events = request.decide(this.#state, this.#seq);
    } catch (error) {
      return this.#refuse(waiting, error);
    }
    if (events.length === 0) return this.#afterThese(before, waiting, { seq: this.#seq, events });
    return this.#append(waiting, events, at);
  }

  async #append({ request, ...waiting }: Waiting<State, Event>, events: Event[], at: Date): Promise<boolean> {
    const { core, projection, stream } = this.#around;
    const { trajectId, actor, mutationId } = request;
    const head = this.#seq;
    const seq = head + 1;
    this.#seq = seq;
    projection.apply(this.#state, events, { seq, at, actor });
    request.applied?.(this.#state, seq);
    this.#remember(mutationId, seq);
    try {
      await core.log.append(stream.name, trajectId, head, { at, actor, mutationId, event: events });
      waiting.resolve({ seq, events });
      return true;
    } catch (error) {
      if (error instanceof WrittenBefore) waiting.resolve({ seq: error.seq, events: [] });
      else if (error instanceof HeadMoved) this.#requests.push({ request, ...waiting });
      else waiting.reject(error);
      return false;
    }
  }

  /**
   * Answers a request that leans on what was decided before it, once that is on disk. When it is not, the request is
   * judged again: what it took for done never happened.
   */
  async #afterThese(
    writes: readonly Promise<boolean>[],
    waiting: Waiting<State, Event>,
    answer: Written<Event>,
  ): Promise<boolean> {
    // Those that were begun before it: those after it are added later.
    const onDisk = (await Promise.all(writes)).every(Boolean);
    if (onDisk) waiting.resolve(answer);
    else this.#requests.push(waiting);
    return onDisk;
  }

  /** A refused request may be the repeat of one that was written and whose answer got lost. */
  async #refuse({ request, resolve, reject }: Waiting<State, Event>, error: unknown): Promise<boolean> {
    const { core, stream } = this.#around;
    const before = request.mutationId
      ? await core.log.find(stream.name, request.trajectId, request.mutationId).catch(() => null)
      : null;
    if (before === null) reject(error);
    else resolve({ seq: before, events: [] });
    return true;
  }

  /** Another process may have written: read what came since, unless a batch is under way that will notice by itself. */
  async #freshen(): Promise<void> {
    const { core, projection, stream } = this.#around;
    for (const entry of await core.log.read(stream.name, stream.trajectId, this.#seq)) {
      if (this.#running || entry.seq !== this.#seq + 1) return;
      projection.apply(this.#state, entry.event as Event[], entry);
      this.#seq = entry.seq;
    }
  }

  #remember(mutationId: string | undefined, seq: number): void {
    if (!mutationId) return;
    this.#recent.set(mutationId, seq);
    if (this.#recent.size > RECENT) {
      const oldest = this.#recent.keys().next().value;
      if (oldest !== undefined) this.#recent.delete(oldest);
    }
  }
}
