import type { Surroundings } from './commands/index.ts';
import type { Waiting } from './commands/read.ts';
import { newScope } from './aggregate/language.ts';
import { attempt } from './attempt.ts';
import { createCommit, type Commit } from './commit.ts';
import { Parked, type Engine, type Work } from './engine.ts';
import { tookPart } from './parts.ts';
import { complete, type Job, type Outcome } from './job.ts';
import { asMongoError, errorReply, isStorage } from './replies.ts';
import type { Slow, SlowThread } from './slow.ts';
import { finish, type Transaction } from './transactions.ts';
import type { Doc } from './values.ts';
import { createWaiters, type Waiters } from './waiters.ts';
import type { WalKeeper } from './wal.ts';

const MAX_JOBS = 1000;
const MAX_TURN_MS = 50;

/** What one turn does. */
type Turn = {
  taken: number;
  /** Commands of which the work is part of its commit. */
  jobs: Job[];
  touched: Set<Transaction>;
  waiting: { job: Job; waiting: Waiting }[];
  leaving: { job: Job; thread: SlowThread | undefined }[];
  /** Was a cursor ended, for which somebody may wait? */
  killed: boolean;
};

/** Takes commands and answers them, many in one commit. */
export class Turns {
  readonly #engine: Engine;
  readonly #around: Surroundings;
  readonly #slow: Slow;
  readonly #wal: WalKeeper;
  readonly #commit: Commit;
  readonly #waiters: Waiters;
  #queue: Job[] = [];
  /** Commands in parts whose next part is to be done. */
  #paused: Job[] = [];
  #scheduled = false;
  #stopped = false;

  constructor(engine: Engine, around: Surroundings, { slow, wal }: { slow: Slow; wal: WalKeeper }) {
    this.#engine = engine;
    this.#around = around;
    this.#slow = slow;
    this.#wal = wal;
    this.#commit = createCommit(engine);
    this.#waiters = createWaiters(engine, (job) => this.#put(job));
  }

  /** Takes a command; after `stop` nothing is taken. */
  add(job: Job): void {
    if (!this.#stopped) this.#put(job);
  }

  /** Do commands wait? */
  busy(): boolean {
    return this.#queue.length > 0 || this.#paused.length > 0;
  }

  /** Runs something that writes in a turn of its own (expiry, tidying). */
  inside(what: (work: Work) => void): void {
    if (this.#stopped) return;
    const engine = this.#engine;
    engine.turn++;
    const logged = engine.changes.last;
    const scope = newScope(engine.now());
    try {
      this.#commit.begin();
      what({ engine, txn: undefined, db: 'admin', scope, connection: 0, deadline: undefined });
      this.#commit.end();
    } catch (error) {
      if (error instanceof Parked) this.#commit.giveUp();
      else this.#commit.fail([], error, []);
    }
    if (engine.changes.last !== logged) this.#waiters.tellNews();
  }

  /** Answers everything that came in, then stops: what comes after it is not answered. */
  stop(): void {
    this.#drain();
    // Writes that wait for an open transaction came in before, too: it ends here, and they can go on.
    for (const txn of [...this.#engine.transactions.values()]) finish(this.#engine, txn, 'aborted');
    this.#drain();
    this.#stopped = true;
    this.#queue = [];
  }

  #put(job: Job): void {
    this.#queue.push(job);
    this.#schedule();
  }

  #schedule(): void {
    if (this.#scheduled || this.#stopped) return;
    this.#scheduled = true;
    setImmediate(() => this.#turn());
  }

  #drain(): void {
    // A turn that cannot even begin takes no command, and would not with the next try.
    while (this.busy() && this.#turn() > 0);
  }

  /** Runs what is waiting, in one commit; tells how many commands that were. */
  #turn(): number {
    const commit = this.#commit;
    const { changes } = this.#engine;
    this.#scheduled = false;
    if (!this.busy()) return 0;
    this.#engine.turn++;
    const turn: Turn = { taken: 0, jobs: [], touched: new Set(), waiting: [], leaving: [], killed: false };
    const logged = changes.last;
    try {
      commit.begin();
      this.#takeAll(turn);
      const part = this.#paused.shift();
      if (part) this.#doPart(part, turn);
      else commit.end();
    } catch (error) {
      commit.fail(turn.jobs, error, turn.touched);
      turn.waiting = [];
      this.#paused = this.#paused.filter(({ begun }) => !begun?.over);
    }
    for (const { job, reply } of commit.answers) job.answer(reply);
    for (const { job, waiting } of turn.waiting) this.#waiters.forNews(job, waiting);
    for (const left of turn.leaving) this.#leave(left);
    if (turn.killed || (commit.wrote && changes.last !== logged)) this.#waiters.tellNews();
    if (this.busy()) this.#schedule();
    if (commit.wrote) this.#wal.wrote();
    return turn.taken;
  }

  /** Does what waits. */
  #takeAll(turn: Turn): void {
    const started = performance.now();
    while (this.#queue.length > 0 && turn.taken < MAX_JOBS && performance.now() - started < MAX_TURN_MS)
      this.#take(this.#queue.shift()!, turn);
  }

  /** Does a part of a command in parts, and commits it; who only read does not wait for that. */
  #doPart(job: Job, turn: Turn): void {
    if (turn.touched.size === 0) {
      const ready = this.#commit.ready();
      turn.jobs = turn.jobs.filter((one) => !ready.some((answer) => answer.job === one));
      for (const { job: asked, reply } of ready) asked.answer(reply);
    }
    const started = performance.now();
    this.#take(job, turn);
    this.#commit.end();
    tookPart(performance.now() - started);
  }

  #take(job: Job, turn: Turn): void {
    turn.taken++;
    turn.jobs.push(job);
    turn.killed ||= job.message.body.has('killCursors');
    try {
      this.#keep(job, attempt(this.#engine, this.#around, job), turn);
    } catch (error) {
      if (isStorage(error)) throw error;
      this.#answer(job, errorReply(asMongoError(error)));
    }
    for (const txn of this.#engine.transactions.values())
      if (txn.connection === job.connection) turn.touched.add(txn);
  }

  #keep(job: Job, outcome: Outcome, turn: Turn): void {
    // It is not part of this turn, when it comes again or is answered by others.
    const leaveOut = (): void => void turn.jobs.splice(turn.jobs.indexOf(job), 1);
    if ('reply' in outcome) this.#answer(job, outcome.reply);
    else if ('parked' in outcome) {
      if (!job.begun) leaveOut();
      this.#waiters.forTransaction(job, outcome.parked);
    } else if ('paused' in outcome) this.#paused.push(job);
    else if ('elsewhere' in outcome) {
      leaveOut();
      turn.leaving.push({ job, thread: outcome.elsewhere });
    } else {
      const { waiting } = outcome;
      const reply = waiting.again();
      if (waiting.waitMs > 0 && waiting.empty(reply)) turn.waiting.push({ job, waiting });
      else this.#answer(job, reply);
    }
  }

  #answer(job: Job, reply: Doc): void {
    this.#commit.answers.push({ job, reply: complete(this.#engine, reply) });
  }

  /** Gives a command to a thread for what takes long; what it was to see is committed. */
  #leave({ job, thread }: Turn['leaving'][number]): void {
    const engine = this.#engine;
    const deadline = job.deadline === undefined ? undefined : Date.now() + job.deadline - engine.ticks();
    const done = (reply: Doc): void => {
      if (!job.gone()) job.answer(complete(engine, reply));
    };
    this.#slow.run({ body: job.message.body, deadline, done }, thread);
  }
}
