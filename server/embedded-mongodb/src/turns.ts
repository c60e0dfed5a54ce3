import { checkConcerns, writeConcernError } from './commands/concerns.ts';
import { commandOf, databaseOf, type Surroundings } from './commands/index.ts';
import { clusterTime } from './commands/handshake.ts';
import {
  Elsewhere,
  Parked,
  type Catalog,
  type Engine,
  type Holder,
  type Steps,
  type Work,
} from './engine.ts';
import { failure, isMongoError, type MongoError } from './errors.ts';
import { asMongoError, errorReply, isStorage, storageError } from './replies.ts';
import type { Slow, SlowThread } from './slow.ts';
import type { WalKeeper } from './wal.ts';
import { newScope } from './aggregate/language.ts';
import { paceOf } from './pace.ts';
import { wholeNumber } from './commands/arguments.ts';
import { earlierReply, readSession, rememberReply, transactionOf, type Session } from './sessions.ts';
import { finish, type Transaction } from './transactions.ts';
import type { Doc } from './values.ts';
import type { Message } from './wire.ts';
import type { Waiting } from './commands/read.ts';

/** A command that waits for its turn; `answer` is called after its writes are on disk. */
export type Job = {
  message: Message;
  connection: number;
  answer: (reply: Doc) => void;
  gone: () => boolean;
  /** When it gives up, in the engine's ticks; known from when it is looked at first. */
  deadline?: number | undefined;
  /** A command in parts that has begun. */
  begun?: Begun;
};

/** `over` when a turn with a part of it failed: what is left of it is not done any more. */
type Begun = { steps: Steps<Doc>; settle: (reply: Doc) => Doc; over: boolean };

/** Takes commands and answers them, many in one commit. */
export type Turns = {
  add: (job: Job) => void;
  /** Runs something that writes in a turn of its own (expiry, tidying). */
  inside: (what: (work: Work) => void) => void;
  /** Answers everything that came in, then stops: what comes after it is not answered. */
  stop: () => void;
  /** Do commands wait? */
  busy: () => boolean;
};

const MAX_JOBS = 1000;
const MAX_TURN_MS = 50;
/** A read that takes longer goes on in a thread of its own. */
const SLICE_MS = 12;

type Outcome =
  | { reply: Doc }
  | { waiting: Waiting; session: Session | undefined }
  | { parked: Holder }
  | { elsewhere: SlowThread | undefined }
  | { paused: true };

const FULL =
  'There was no room left on the disk when the database started: it can only be read. Make room and start it again';

type Answer = { job: Job; reply: Doc };

function complete(engine: Engine, reply: Doc): Doc {
  if (!reply.has('ok')) reply.set('ok', 1);
  for (const [name, value] of clusterTime(engine)) reply.set(name, value);
  return reply;
}

/** Makes the turns of an engine. */
export function startTurns(
  engine: Engine,
  around: Surroundings,
  { slow, wal }: { slow: Slow; wal: WalKeeper },
): Turns {
  const { main } = engine;
  let queue: Job[] = [];
  let scheduled = false;
  let stopped = false;
  const streams = new Set<() => void>();

  /**
   * The collections as they were; whether their indexes hold arrays is read again, it may have been undone. Row
   * numbers are not taken back: an open transaction may have some.
   */
  const undo = (catalog: Catalog): void => {
    engine.catalog = catalog;
    const multikeys = new Map(
      main.all('SELECT id, multikey FROM indexes').map(([id, bits]) => [id as number, bits as number]),
    );
    for (const collection of catalog.values()) {
      for (const index of collection.indexes) index.multikey = multikeys.get(index.id) ?? index.multikey;
    }
    engine.replies.clear();
    engine.changes.reload();
  };
  let committed = engine.catalog;
  /** Answers of this turn, and how many of them are on disk already. */
  let answers: Answer[] = [];
  let onDisk = 0;
  /** Is there something on disk that change streams may have to be told? */
  let wrote = false;

  engine.commitSoFar = () => {
    if (!engine.dirty) return;
    main.db.exec('COMMIT');
    wrote = true;
    engine.dirty = false;
    committed = engine.catalog;
    onDisk = answers.length;
    main.db.exec('BEGIN');
  };

  const failTransaction = (work: Work, error: MongoError): void => {
    if (!work.txn || work.txn.state !== 'open') return;
    finish(engine, work.txn, 'aborted');
    if ([112, 246, 251].includes(error.code) && !error.labels.includes('TransientTransactionError')) {
      error.labels.push('TransientTransactionError');
    }
  };

  /** Does the next part of a command. */
  const advance = (job: Job, { steps, settle }: Begun): Outcome => {
    let step;
    try {
      step = steps.next();
    } catch (error) {
      // Only what has changed nothing waits in this way: it begins again.
      if (error instanceof Parked) delete job.begun;
      throw error;
    }
    if (step.done) return { reply: settle(step.value) };
    return step.value ? { parked: step.value } : { paused: true };
  };

  const run = (job: Job): Outcome => {
    if (job.begun) return advance(job, job.begun);
    const { message } = job;
    const { body } = message;
    const { name, command } = commandOf(message);
    around.access?.check(name, job.connection);
    const db = databaseOf(message, name);
    const session = readSession(body);
    checkConcerns(body, name, command);
    const committing = name === 'commitTransaction';
    const txn = session?.transaction ? transactionOf(engine, session, job.connection, committing) : undefined;
    const limit = wholeNumber(body, 'maxTimeMS');
    job.deadline ??= limit ? engine.ticks() + limit : undefined;
    const now = engine.now();
    if (engine.full && (command.writes || txn)) throw failure(14031, FULL);
    const slice = command.reads && !txn && !engine.full ? { until: performance.now() + SLICE_MS } : undefined;
    const work: Work = {
      engine,
      txn,
      db,
      scope: newScope(
        now,
        paceOf(() => work),
      ),
      connection: job.connection,
      deadline: job.deadline,
      slice,
    };
    const retryable = session?.number !== undefined && !session.transaction;
    const settle = (result: Doc): Doc => {
      const concern = command.writes && (!txn || committing) ? writeConcernError(body) : undefined;
      if (concern) result.set('writeConcernError', concern);
      if (retryable && result.get('ok') !== 0) rememberReply(engine, session, result);
      return result;
    };
    try {
      if (txn && !command.transactional)
        throw failure(263, `Cannot run '${name}' in a multi-document transaction.`);
      if (retryable && !command.retryable)
        throw failure(
          72,
          `txnNumber may only be provided for multi-document transactions and retryable write commands. '${name}' is neither.`,
        );
      if (retryable) {
        const same = engine.underway.get(session.id);
        if (same && same.number === session.number) throw new Parked(same);
        const earlier = earlierReply(engine, session);
        if (earlier) return { reply: earlier };
      }
      const result = command.run(work, message, session, around);
      if ('waitMs' in result) return { waiting: result, session };
      if ('next' in result) {
        job.begun = { steps: result, settle, over: false };
        return advance(job, job.begun);
      }
      settle(result);
      const errors = result.get('writeErrors');
      if (txn && Array.isArray(errors) && txn.state === 'open') finish(engine, txn, 'aborted');
      // What it did not give yet comes in batches, which end in time by themselves.
      if (slice) slice.until = Infinity;
      return { reply: result };
    } catch (error) {
      if (error instanceof Parked || error instanceof Elsewhere) throw error;
      failTransaction(work, asMongoError(error));
      if (!isMongoError(error))
        engine.log(`A command failed: ${error instanceof Error ? error.stack : String(error)}`);
      throw error;
    }
  };

  /** Runs a command that writes nothing: what fails in it, also on the disk, concerns nobody else. */
  const read = (job: Job): Outcome => {
    try {
      return run(job);
    } catch (error) {
      if (error instanceof Elsewhere) return { elsewhere: error.thread };
      if (isStorage(error) && main.db.isTransaction) throw storageError(error);
      throw error;
    }
  };

  /** Runs one command so that, when it fails or has to wait, nothing of it stays. */
  const attempt = (job: Job): Outcome => {
    const { command } = commandOf(job.message);
    if (!command.writes) return read(job);
    // A transaction starts from what is committed, and a commit would end the savepoint.
    if (job.message.body.has('startTransaction')) engine.commitSoFar();
    const before = engine.catalog;
    const logged = engine.changes.last;
    main.run('SAVEPOINT command');
    try {
      const outcome = run(job);
      main.run('RELEASE command');
      return outcome;
    } catch (error) {
      if (!main.db.isTransaction || isStorage(error)) throw error;
      main.run('ROLLBACK TO command');
      engine.replies.clear();
      main.run('RELEASE command');
      if (engine.changes.last !== logged || engine.catalog !== before) undo(before);
      if (error instanceof Parked) return { parked: error.holder };
      throw error;
    }
  };

  const wait = (job: Job, waiting: Waiting): void => {
    const listen = (): void => {
      if (job.gone()) return done();
      let reply: Doc;
      try {
        reply = waiting.again();
        if (waiting.empty(reply)) return;
      } catch (error) {
        reply = errorReply(isMongoError(error) ? error : storageError(error));
      }
      done();
      job.answer(complete(engine, reply));
    };
    const timer = setTimeout(() => {
      done();
      if (job.gone()) return;
      let reply: Doc;
      try {
        reply = waiting.again();
      } catch (error) {
        reply = errorReply(isMongoError(error) ? error : storageError(error));
      }
      job.answer(complete(engine, reply));
    }, waiting.waitMs);
    const done = (): void => {
      clearTimeout(timer);
      streams.delete(listen);
    };
    streams.add(listen);
  };

  const schedule = (): void => {
    if (scheduled || stopped) return;
    scheduled = true;
    setImmediate(turn);
  };

  /** Waits for the end of a transaction, and not longer than the command said (`maxTimeMS`). */
  const park = (job: Job, holder: Holder): void => {
    let over = false;
    const expire = (): void => {
      over = true;
      const reply = errorReply(failure(50, 'operation exceeded time limit'));
      if (!job.gone()) job.answer(complete(engine, reply));
    };
    const left = job.deadline === undefined ? undefined : Math.max(0, job.deadline - engine.ticks());
    const timer = left === undefined ? undefined : setTimeout(expire, left);
    holder.waiting.push(() => {
      clearTimeout(timer);
      if (over || job.begun?.over) return;
      queue.push(job);
      schedule();
    });
  };

  /** Gives a command to a thread for what takes long; what it was to see is committed. */
  const leave = ({ job, thread }: { job: Job; thread: SlowThread | undefined }): void => {
    const deadline = job.deadline === undefined ? undefined : Date.now() + job.deadline - engine.ticks();
    const done = (reply: Doc): void => {
      if (!job.gone()) job.answer(complete(engine, reply));
    };
    slow.run({ body: job.message.body, deadline, done }, thread);
  };

  const handle = (job: Job, jobs: Job[], touched: Set<Transaction>): void => {
    try {
      const outcome = attempt(job);
      if ('reply' in outcome) answers.push({ job, reply: complete(engine, outcome.reply) });
      else if ('parked' in outcome) {
        // It is not part of this turn: it comes again when that transaction is over.
        if (!job.begun) jobs.splice(jobs.indexOf(job), 1);
        park(job, outcome.parked);
      } else if ('paused' in outcome) {
        paused.push(job);
      } else if ('elsewhere' in outcome) {
        jobs.splice(jobs.indexOf(job), 1);
        leaving.push({ job, thread: outcome.elsewhere });
      } else {
        const reply = outcome.waiting.again();
        if (outcome.waiting.waitMs > 0 && outcome.waiting.empty(reply))
          waiters.push({ job, waiting: outcome.waiting });
        else answers.push({ job, reply: complete(engine, reply) });
      }
    } catch (error) {
      if (isStorage(error)) throw error;
      answers.push({ job, reply: complete(engine, errorReply(asMongoError(error))) });
    }
    for (const txn of engine.transactions.values()) if (txn.connection === job.connection) touched.add(txn);
  };

  /** Commands in parts whose next part is to be done. */
  let paused: Job[] = [];
  let waiters: { job: Job; waiting: Waiting }[] = [];
  let leaving: { job: Job; thread: SlowThread | undefined }[] = [];

  const fail = (jobs: Job[], error: unknown, touched: Set<Transaction>): Answer[] => {
    engine.log(
      `A turn failed and was undone: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
    try {
      if (main.db.isTransaction) main.db.exec('ROLLBACK');
      for (const txn of touched) if (txn.state === 'open') finish(engine, txn, 'aborted');
      engine.dirty = false;
      undo(committed);
    } catch (second) {
      engine.log(`Undoing failed: ${String(second)}`);
    }
    for (const { begun } of jobs) {
      if (!begun) continue;
      begun.over = true;
      begun.steps.return(new Map());
      begun.steps.abandon?.();
    }
    paused = paused.filter(({ begun }) => !begun?.over);
    const reason = storageError(error);
    const safe = answers.slice(0, onDisk);
    const failed = jobs.filter((job) => !safe.some((answer) => answer.job === job));
    return [...safe, ...failed.map((job) => ({ job, reply: complete(engine, errorReply(reason)) }))];
  };

  /** Runs what is waiting, in one commit; tells how many commands that were. */
  const turn = (): number => {
    scheduled = false;
    if (queue.length === 0 && paused.length === 0) return 0;
    engine.turn++;
    const jobs: Job[] = [];
    answers = [];
    onDisk = 0;
    waiters = [];
    leaving = [];
    const touched = new Set<Transaction>();
    const started = performance.now();
    const logged = engine.changes.last;
    let taken = 0;
    wrote = false;
    committed = engine.catalog;
    try {
      main.db.exec('BEGIN');
      engine.dirty = false;
      while (queue.length > 0 && taken < MAX_JOBS && performance.now() - started < MAX_TURN_MS) {
        const job = queue.shift()!;
        taken++;
        jobs.push(job);
        handle(job, jobs, touched);
      }
      const next = paused.shift();
      if (next) {
        taken++;
        jobs.push(next);
        handle(next, jobs, touched);
      }
      const writing = engine.dirty;
      main.db.exec('COMMIT');
      wrote ||= writing;
      engine.dirty = false;
    } catch (error) {
      answers = fail(jobs, error, touched);
      waiters = [];
    }
    for (const { job, reply } of answers) job.answer(reply);
    for (const { job, waiting } of waiters) wait(job, waiting);
    leaving.forEach(leave);
    const killed = jobs.some((job) => job.message.body.has('killCursors'));
    if (killed || (wrote && engine.changes.last !== logged)) for (const listen of [...streams]) listen();
    if (queue.length > 0 || paused.length > 0) schedule();
    if (wrote) wal.wrote();
    return taken;
  };

  const drain = (): void => {
    // A turn that cannot even begin takes no command, and would not with the next try.
    while ((queue.length > 0 || paused.length > 0) && turn() > 0);
  };

  return {
    add: (job) => {
      if (stopped) return;
      queue.push(job);
      schedule();
    },
    inside: (what) => {
      if (stopped) return;
      engine.turn++;
      const now = engine.now();
      const logged = engine.changes.last;
      committed = engine.catalog;
      try {
        main.db.exec('BEGIN');
        engine.dirty = false;
        what({
          engine,
          txn: undefined,
          db: 'admin',
          scope: newScope(now),
          connection: 0,
          deadline: undefined,
        });
        main.db.exec('COMMIT');
        engine.dirty = false;
      } catch (error) {
        if (error instanceof Parked) {
          main.db.exec('ROLLBACK');
          undo(committed);
        } else {
          onDisk = 0;
          fail([], error, new Set());
        }
      }
      if (engine.changes.last !== logged) for (const listen of [...streams]) listen();
    },
    busy: () => queue.length > 0 || paused.length > 0,
    stop: () => {
      drain();
      // Writes that wait for an open transaction came in before, too: it ends here, and they can go on.
      for (const txn of [...engine.transactions.values()]) finish(engine, txn, 'aborted');
      drain();
      stopped = true;
      queue = [];
    },
  };
}
