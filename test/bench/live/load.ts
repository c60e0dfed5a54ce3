import type { Heard, Participant, Served } from './kind.ts';

/** What one phase does. */
export interface Workload {
  rooms: number;
  people: number;
  typists: number;
  /** Texts that a typist writes in at a time; one change of each is on its way at the most. */
  lanes: number;
  /** Changes a second in each room; absent: the next as soon as the one before is answered and everyone has it. */
  rate?: number;
}

/** One round of one workload. */
export interface Measured {
  changesPerSecond: number;
  /** Milliseconds until others have a change; at a rate from when it was due. */
  p50: number;
  p99: number;
  /** Milliseconds until the answer. */
  answer: number;
  cores: number;
  /** Microseconds of the server per delivery. */
  cpu: number;
}

/** One change on its way. */
interface Change {
  due: number;
  room: number;
  lane: Lane;
  missing: number;
  answered: boolean;
  counts: boolean;
}

/** A text that one typist writes in. */
interface Lane {
  room: number;
  typist: Participant;
  index: number;
  busy: boolean;
  /** When what could not leave yet was due. */
  waiting: number[];
}

const at = (values: number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * part)] ?? NaN;

/** How long the last changes may take to reach everyone. */
const GIVES_UP_MS = 30_000;

const pause = () => new Promise((resolve) => setTimeout(resolve, 1));

/** People in meetings who type. Throws when a change is delivered twice or never. */
export class Load {
  readonly #served: Served;
  readonly #workload: Workload;
  readonly #changes = new Map<number, Change>();
  readonly #lanes: Lane[] = [];
  readonly #people: Participant[] = [];
  #next = 0;
  #counting = false;
  #closed = false;
  #delivered: number[] = [];
  #answers: number[] = [];
  #sent = 0;

  constructor(served: Served, workload: Workload) {
    this.#served = served;
    this.#workload = workload;
  }

  /** Everyone comes in. */
  async join(): Promise<void> {
    const { rooms, people, typists, lanes } = this.#workload;
    for (let room = 0; room < rooms; room++)
      for (let place = 0; place < people; place++) {
        const typist = await this.#served.join(room, place, this.#heard());
        this.#people.push(typist);
        if (place < typists)
          for (let index = 0; index < lanes; index++)
            this.#lanes.push({ room, typist, index, busy: false, waiting: [] });
      }
  }

  /** Types for some seconds, at the rate of the workload or another one, and waits until everyone has everything. */
  async round(seconds: number, rate = this.#workload.rate): Promise<Measured> {
    this.#delivered = [];
    this.#answers = [];
    this.#sent = 0;
    this.#counting = true;
    const before = await this.#served.cpu();
    const began = performance.now();
    await (rate === undefined ? this.#asFastAsItGoes(seconds) : this.#atRate(seconds, rate));
    const took = performance.now() - began;
    const cpu = (await this.#served.cpu()) - before;
    this.#counting = false;
    await this.#everyoneHasAll();
    const deliveries = this.#sent * this.#workload.people;
    return {
      changesPerSecond: this.#answers.length / (took / 1000),
      p50: at(this.#delivered, 0.5),
      p99: at(this.#delivered, 0.99),
      answer: at(this.#answers, 0.5),
      cores: cpu / 1000 / took,
      cpu: cpu / deliveries,
    };
  }

  async #everyoneHasAll(): Promise<void> {
    const since = performance.now();
    while (this.#changes.size > 0) {
      await pause();
      if (performance.now() - since > GIVES_UP_MS) throw new Error(this.#lost());
    }
  }

  #lost(): string {
    const all = [...this.#changes.values()];
    const unanswered = all.filter(({ answered }) => !answered).length;
    const rooms = new Set(all.map(({ room }) => room)).size;
    const deliveries = all.reduce((sum, { missing }) => sum + missing, 0);
    return `${all.length} changes in ${rooms} meetings: ${unanswered} without answer, ${deliveries} deliveries did not come.`;
  }

  leave(): void {
    for (const person of this.#people) person.leave();
  }

  async #asFastAsItGoes(seconds: number): Promise<void> {
    this.#closed = true;
    for (const lane of this.#lanes) this.#type(lane, performance.now());
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    this.#closed = false;
  }

  /** Open loop: what is due is due, whether or not the server keeps up. */
  async #atRate(seconds: number, rate: number): Promise<void> {
    const { rooms } = this.#workload;
    const began = performance.now();
    const perRoom = this.#lanes.length / rooms;
    for (let step = 0; step < seconds * rate; step++) {
      const due = began + (step * 1000) / rate;
      while (performance.now() < due) await pause();
      for (let room = 0; room < rooms; room++) {
        const lane = this.#lanes[room * perRoom + (step % perRoom)]!;
        if (lane.busy) lane.waiting.push(due);
        else this.#type(lane, due);
      }
    }
  }

  #type(lane: Lane, due: number): void {
    const n = this.#next++;
    lane.busy = true;
    if (this.#counting) this.#sent++;
    const { people } = this.#workload;
    this.#changes.set(n, {
      due,
      room: lane.room,
      lane,
      missing: people,
      answered: false,
      counts: this.#counting,
    });
    lane.typist.type(n, lane.index);
  }

  #heard(): Heard {
    const had = new Set<number>();
    return {
      letters: (n) => {
        const change = this.#changes.get(n);
        if (!change || had.has(n)) throw new Error(`Change ${n} came twice, or after everyone had it.`);
        had.add(n);
        change.missing--;
        if (change.counts && this.#counting) this.#delivered.push(performance.now() - change.due);
        this.#settle(n, change);
      },
      answered: (n) => {
        const change = this.#changes.get(n)!;
        change.answered = true;
        if (change.counts && this.#counting) this.#answers.push(performance.now() - change.due);
        const next = change.lane.waiting.shift();
        change.lane.busy = false;
        if (next !== undefined) this.#type(change.lane, next);
        this.#settle(n, change);
      },
    };
  }

  #settle(n: number, { answered, missing, lane }: Change): void {
    if (!answered || missing > 0) return;
    this.#changes.delete(n);
    if (this.#closed && !lane.busy) this.#type(lane, performance.now());
  }
}
