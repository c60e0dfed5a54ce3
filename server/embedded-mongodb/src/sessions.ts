import { Binary } from 'bson';
import { decode, encode } from './bson.ts';
import { applyTransaction } from './documents.ts';
import type { Engine, Work } from './engine.ts';
import { failure, type MongoError } from './errors.ts';
import { begin, finish, type Transaction } from './transactions.ts';
import { bytesOf } from './store.ts';
import { binaryBytes, doc, isDoc, type Doc, type Value } from './values.ts';

/** A session as a command names it, with what it is in. */
export type Session = {
  /** The session's id as text. */
  id: string;
  lsid: Doc;
  number: bigint | undefined;
  /** autocommit: false was sent. */
  transaction: boolean;
  start: boolean;
};

const TRANSACTION_SECONDS = 60;

/** Reads lsid, txnNumber, autocommit and startTransaction; refuses combinations that make no sense. */
export function readSession(body: Doc): Session | undefined {
  const lsid = body.get('lsid');
  const number = body.get('txnNumber');
  if (lsid === undefined) {
    if (number !== undefined)
      throw failure(72, 'Transaction number requires a session ID to also be specified');
    return undefined;
  }
  const id = isDoc(lsid) ? lsid.get('id') : undefined;
  if (!isDoc(lsid) || !(id instanceof Binary))
    throw failure(9, "BSON field 'lsid.id' is missing but a required field");
  if (number !== undefined && typeof number !== 'bigint' && typeof number !== 'number')
    throw failure(14, "BSON field 'txnNumber' is the wrong type, expected type 'long'");
  const autocommit = body.get('autocommit');
  const start = body.get('startTransaction');
  if (autocommit !== undefined && autocommit !== false)
    throw failure(72, 'Specifying autocommit=true is not allowed.');
  if (autocommit === false && number === undefined)
    throw failure(72, "'autocommit' field requires a transaction number to also be specified");
  if (start !== undefined && start !== true)
    throw failure(72, 'Specifying startTransaction=false is not allowed.');
  if (start === true && autocommit !== false)
    throw failure(72, "'startTransaction' field requires 'autocommit' field to also be specified");
  return {
    id: binaryBytes(id).toString('hex'),
    lsid,
    number: number === undefined ? undefined : BigInt(number as number),
    transaction: autocommit === false,
    start: start === true,
  };
}

/** The newest write of a session that was answered, and the answer. */
export type Kept = { number: bigint; reply: Buffer | undefined };

/** How many sessions' answers are kept in memory beside the file. */
const KEPT_IN_MEMORY = 10_000;

function kept(engine: Engine, session: Session): Kept | undefined {
  const known = engine.replies.get(session.id);
  if (known) return known;
  const row = engine.main.get(
    'SELECT number, reply FROM retries WHERE session = ?',
    Buffer.from(session.id, 'hex'),
  );
  if (!row) return undefined;
  return { number: BigInt(row[0] as number), reply: row[1] === null ? undefined : bytesOf(row[1]) };
}

/** Was this transaction committed? The answers of retryable writes look otherwise. */
function committed(before: Kept, session: Session): boolean {
  return before.number === session.number && !!before.reply && decode(before.reply).get('committed') === true;
}

function keep(engine: Engine, session: Session, reply: Doc): void {
  const bytes = encode(reply);
  engine.main.run(
    'INSERT OR REPLACE INTO retries (session, number, reply, at) VALUES (?, ?, ?, ?)',
    Buffer.from(session.id, 'hex'),
    session.number!,
    bytes,
    engine.now().getTime(),
  );
  if (engine.replies.size >= KEPT_IN_MEMORY) engine.replies.clear();
  engine.replies.set(session.id, { number: session.number!, reply: bytes });
  engine.dirty = true;
}

function tooOld(session: Session, newest: bigint, what: string): MongoError {
  return failure(
    225,
    `${what} with { txnNumber: ${session.number} } is prohibited on session ${session.id} because a newer operation with txnNumber ${newest} has already started on this session.`,
  );
}

/** The answer that a retryable write already got, when this is that same write again. */
export function earlierReply(engine: Engine, session: Session): Doc | undefined {
  const before = kept(engine, session);
  if (!before) return undefined;
  if (before.number > session.number!) throw tooOld(session, before.number, 'Retryable write');
  if (before.number < session.number! || !before.reply) return undefined;
  const reply = decode(before.reply);
  return reply.has(PROGRESS) ? undefined : reply;
}

/** Beside the answer of a retryable write that is not done yet: how many of its entries are. */
const PROGRESS = 'entriesDone';

/** How far a retryable write came of which a part is on disk: the entries that are done, and the answer so far. */
export function earlierProgress(engine: Engine, session: Session): { done: number; reply: Doc } | undefined {
  const before = kept(engine, session);
  if (!before?.reply || before.number !== session.number) return undefined;
  const reply = decode(before.reply);
  const done = reply.get(PROGRESS);
  return typeof done === 'number' ? { done, reply } : undefined;
}

/** Remembers how far a retryable write came, in the same commit as that part of it. */
export function rememberProgress(engine: Engine, session: Session, done: number, reply: Doc): void {
  keep(engine, session, new Map(reply).set(PROGRESS, done));
}

/** Remembers the answer of a retryable write, in the same commit as the write. */
export function rememberReply(engine: Engine, session: Session, reply: Doc): void {
  keep(engine, session, reply);
}

function noSuch(session: Session): MongoError {
  const error = failure(
    251,
    `Given transaction number ${session.number} does not match any in-progress transactions. The transaction was aborted, or never started.`,
  );
  error.labels.push('TransientTransactionError');
  return error;
}

/** The transaction a command belongs to; started when it says so. */
export function transactionOf(
  engine: Engine,
  session: Session,
  connection: number,
  committing: boolean,
): Transaction | undefined {
  const open = engine.transactions.get(session.id);
  if (session.start) {
    const before = kept(engine, session);
    if (open && open.number >= session.number!) {
      if (open.number > session.number!) throw tooOld(session, open.number, 'Transaction');
      finish(engine, open, 'aborted');
      throw failure(
        50911,
        `Cannot start a transaction at given transaction number ${session.number} a transaction with the same number is already in progress`,
      );
    }
    if (before && before.number >= session.number!) throw tooOld(session, before.number, 'Transaction');
    if (open) finish(engine, open, 'aborted');
    return begin(engine, session.id, session.lsid, session.number!, connection);
  }
  if (!open || open.number !== session.number) {
    if (committing) return undefined;
    const before = kept(engine, session);
    if (before && before.number > session.number!) throw tooOld(session, before.number, 'Transaction');
    if (before && committed(before, session))
      throw failure(256, `Transaction with { txnNumber: ${session.number} } has been committed.`);
    throw noSuch(session);
  }
  open.connection = connection;
  return open;
}

/** Commits; committing again what was committed is fine, also after a restart. */
export function commitTransaction(work: Work, session: Session): Doc {
  const { engine, txn } = work;
  if (!txn) {
    const before = kept(engine, session);
    if (before && committed(before, session)) return doc({});
    throw noSuch(session);
  }
  applyTransaction({ ...work, txn: undefined }, txn);
  keep(engine, session, doc({ committed: true }));
  finish(engine, txn, 'committed');
  return doc({});
}

/** Aborts; what it wrote was never visible and is gone. */
export function abortTransaction(work: Work, session: Session): Doc {
  if (!work.txn) throw noSuch(session);
  finish(work.engine, work.txn, 'aborted');
  return doc({});
}

/** Ends transactions that are open too long, or whose connection closed. */
export function abortWhere(engine: Engine, which: (txn: Transaction) => boolean): void {
  for (const txn of [...engine.transactions.values()]) if (which(txn)) finish(engine, txn, 'aborted');
}

/** Has this transaction been open longer than allowed? */
export function isOverdue(engine: Engine, txn: Transaction): boolean {
  return engine.ticks() - txn.startedAt > TRANSACTION_SECONDS * 1000;
}

/** Forgets answers of sessions that are over: nobody will send those writes again. */
export function forgetOldReplies(engine: Engine): void {
  engine.main.run('DELETE FROM retries WHERE at < ?', engine.now().getTime() - 60 * 60 * 1000);
}

/** Ends sessions by their ids. */
export function endSessions(work: Work, lsids: readonly Value[]): Doc {
  for (const lsid of lsids) {
    const id = isDoc(lsid) ? lsid.get('id') : undefined;
    const open =
      id instanceof Binary ? work.engine.transactions.get(binaryBytes(id).toString('hex')) : undefined;
    if (open) finish(work.engine, open, 'aborted');
  }
  return doc({});
}
