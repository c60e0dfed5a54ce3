import { newScope } from './aggregate/language.ts';
import { wholeNumber } from './commands/arguments.ts';
import { checkConcerns, writeConcernError } from './commands/concerns.ts';
import { commandOf, databaseOf, type Surroundings } from './commands/index.ts';
import { undo } from './commit.ts';
import { Elsewhere, Parked, type Engine, type Work } from './engine.ts';
import { failure, isMongoError, type MongoError } from './errors.ts';
import type { Begun, Job, Outcome } from './job.ts';
import { paceOf } from './pace.ts';
import { asMongoError, isStorage, storageError } from './replies.ts';
import { earlierReply, readSession, rememberReply, transactionOf, type Session } from './sessions.ts';
import { finish, type Transaction } from './transactions.ts';
import type { Doc } from './values.ts';

/** A read that takes longer goes on in a thread of its own. */
const SLICE_MS = 12;

const FULL =
  'There was no room left on the disk when the database started: it can only be read. Make room and start it again';

type Command = ReturnType<typeof commandOf>['command'];

/** Runs one command, or the next part of it, so that when it fails or has to wait nothing of it stays. */
export function attempt(engine: Engine, around: Surroundings, job: Job): Outcome {
  const { main } = engine;
  const { command } = commandOf(job.message);
  if (!command.writes) return read(engine, around, job);
  // A transaction starts from what is committed, and a commit would end the savepoint.
  if (job.message.body.has('startTransaction')) engine.commitSoFar();
  const before = engine.catalog;
  const logged = engine.changes.last;
  main.run('SAVEPOINT command');
  try {
    const outcome = run(engine, around, job);
    main.run('RELEASE command');
    return outcome;
  } catch (error) {
    if (!main.db.isTransaction || isStorage(error)) throw error;
    main.run('ROLLBACK TO command');
    engine.replies.clear();
    main.run('RELEASE command');
    if (engine.changes.last !== logged || engine.catalog !== before) undo(engine, before);
    if (error instanceof Parked) return { parked: error.holder };
    throw error;
  }
}

/** Runs a command that writes nothing: what fails in it, also on the disk, concerns nobody else. */
function read(engine: Engine, around: Surroundings, job: Job): Outcome {
  try {
    return run(engine, around, job);
  } catch (error) {
    if (error instanceof Elsewhere) return { elsewhere: error.thread };
    if (isStorage(error) && engine.main.db.isTransaction) throw storageError(error);
    throw error;
  }
}

/** Does the next part of a command. */
function advance(job: Job, { steps, settle }: Begun): Outcome {
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
}

function run(engine: Engine, around: Surroundings, job: Job): Outcome {
  if (job.begun) return advance(job, job.begun);
  const { body } = job.message;
  const { name, command } = commandOf(job.message);
  around.access?.check(name, job.connection);
  const db = databaseOf(job.message, name);
  const session = readSession(body);
  checkConcerns(body, name, command);
  const committing = name === 'commitTransaction';
  const txn = session?.transaction ? transactionOf(engine, session, job.connection, committing) : undefined;
  const limit = wholeNumber(body, 'maxTimeMS');
  job.deadline ??= limit ? engine.ticks() + limit : undefined;
  const work = workOf(engine, job, { db, txn, command });
  try {
    const earlier = checkSession(engine, { name, command, session, txn });
    if (earlier) return { reply: earlier };
    return begin(around, job, { work, command, session, committing });
  } catch (error) {
    if (error instanceof Parked || error instanceof Elsewhere) throw error;
    failTransaction(work, asMongoError(error));
    if (!isMongoError(error))
      engine.log(`A command failed: ${error instanceof Error ? error.stack : String(error)}`);
    throw error;
  }
}

/** Where a command works. Throws 14031 for one that writes where there is no room. */
function workOf(
  engine: Engine,
  { connection, deadline }: Job,
  { db, txn, command }: { db: string; txn: Transaction | undefined; command: Command },
): Work {
  const now = engine.now();
  if (engine.full && (command.writes || txn)) throw failure(14031, FULL);
  const slice = command.reads && !txn && !engine.full ? { until: performance.now() + SLICE_MS } : undefined;
  const pace = paceOf(() => work);
  const work: Work = { engine, txn, db, scope: newScope(now, pace), connection, deadline, slice };
  return work;
}

const isRetryable = (session: Session | undefined): session is Session =>
  session?.number !== undefined && !session.transaction;

/** The answer of a retryable write that was done before. Throws when the command may not be sent in such a session. */
function checkSession(
  engine: Engine,
  {
    name,
    command,
    session,
    txn,
  }: { name: string; command: Command; session: Session | undefined; txn: Transaction | undefined },
): Doc | undefined {
  if (txn && !command.transactional)
    throw failure(263, `Cannot run '${name}' in a multi-document transaction.`);
  if (!isRetryable(session)) return undefined;
  if (!command.retryable)
    throw failure(
      72,
      `txnNumber may only be provided for multi-document transactions and retryable write commands. '${name}' is neither.`,
    );
  const same = engine.underway.get(session.id);
  if (same && same.number === session.number) throw new Parked(same);
  return earlierReply(engine, session);
}

/** Begins a command, and does it whole when it is not one in parts. */
function begin(
  around: Surroundings,
  job: Job,
  {
    work,
    command,
    session,
    committing,
  }: { work: Work; command: Command; session: Session | undefined; committing: boolean },
): Outcome {
  const { engine, txn, slice } = work;
  const { message } = job;
  const settle = (result: Doc): Doc => {
    const concern = command.writes && (!txn || committing) ? writeConcernError(message.body) : undefined;
    if (concern) result.set('writeConcernError', concern);
    if (isRetryable(session) && result.get('ok') !== 0) rememberReply(engine, session, result);
    return result;
  };
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
}

function failTransaction({ engine, txn }: Work, error: MongoError): void {
  if (!txn || txn.state !== 'open') return;
  finish(engine, txn, 'aborted');
  if ([112, 246, 251].includes(error.code) && !error.labels.includes('TransientTransactionError')) {
    error.labels.push('TransientTransactionError');
  }
}
