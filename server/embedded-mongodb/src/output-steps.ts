import { decode, shallow, type Raw } from './bson.ts';
import { mergeWriter, outWriter, type Writer } from './aggregate/output.ts';
import { findCollection } from './catalog.ts';
import { closeCursor, type Cursor } from './cursors.ts';
import { Parked, type Holder, type Steps, type Work } from './engine.ts';
import { failure } from './errors.ts';
import { gather, type Gathered } from './gathered.ts';
import { endOfPart } from './parts.ts';
import { checkTime } from './query.ts';
import { asMongoError, errorReply, isStorage } from './replies.ts';
import type { SlowThread } from './slow.ts';
import { doc, isDoc, type Doc, type Value } from './values.ts';

/** Beyond so many documents a pipeline that writes is read in a thread for what takes long. */
const MANY = 1000;
const joins = new Set(['$lookup', '$graphLookup', '$unionWith', '$facet']);

/** May what a pipeline reads take long? */
export function readsMuch(work: Work, name: string, stages: readonly Value[]): boolean {
  if (!work.engine.slow || work.txn) return false;
  if (stages.some((stage) => isDoc(stage) && joins.has(String(stage.keys().next().value)))) return true;
  const collection = findCollection(work, name);
  if (!collection) return false;
  return Number(work.engine.main.get(`SELECT max(n) FROM c${collection.id}`)?.[0]) > MANY;
}

/** Asks a thread for what takes long, and gives way until it has answered. */
function* asked(work: Work, body: Doc, thread: SlowThread | undefined): Steps<Doc> {
  const holder: Holder = { waiting: [] };
  let answer: Doc | undefined;
  const left = work.deadline === undefined ? undefined : work.deadline - work.engine.ticks();
  const done = (reply: Doc): void => {
    answer = reply;
    for (const again of holder.waiting.splice(0)) again();
  };
  const deadline = left === undefined ? undefined : Date.now() + left;
  work.engine.slow!.run({ body, deadline, done }, thread);
  while (!answer) yield holder;
  if (answer.get('ok') === 1) return answer;
  throw failure(answer.get('code') as number, String(answer.get('errmsg')));
}

/** Gathers everything that a pipeline gives, read in another thread. */
function* readAll(work: Work, body: Doc, stages: readonly Value[], gathered: Gathered): Steps<void> {
  let next = new Map(body)
    .set('pipeline', stages.slice(0, -1))
    .set('cursor', doc({ batchSize: 2 ** 31 - 1 }));
  for (const name of ['lsid', 'txnNumber', 'writeConcern', 'explain']) next.delete(name);
  let cursor: Cursor | undefined;
  try {
    for (;;) {
      const reply = yield* asked(work, next, cursor?.thread);
      const given = shallow((reply.get('cursor') as unknown as Raw).bytes);
      const batch = (given.get('firstBatch') ?? given.get('nextBatch')) as unknown as Raw;
      for (const document of shallow(batch.bytes).values()) gathered.add((document as unknown as Raw).bytes);
      const id = given.get('id') as bigint;
      if (id === 0n) return;
      // Somebody may have ended it: then the thread says that it is not there.
      cursor = work.engine.cursors.get(id);
      next = doc({ getMore: id, collection: body.get('aggregate'), $db: work.db });
    }
  } finally {
    if (cursor && work.engine.cursors.has(cursor.id)) closeCursor(work.engine, cursor);
  }
}

function* whenFree(what: () => void): Steps<void> {
  for (;;) {
    try {
      what();
      return;
    } catch (error) {
      if (!(error instanceof Parked)) throw error;
      yield error.holder;
    }
  }
}

function* write(work: Work, gathered: Gathered, writer: Writer): Steps<void> {
  yield* whenFree(writer.begin);
  let until = endOfPart();
  for (const raw of gathered.all()) {
    const document = decode(raw);
    yield* whenFree(() => writer.one(document));
    if (performance.now() <= until) continue;
    checkTime(work);
    yield undefined;
    until = endOfPart();
  }
  yield* whenFree(writer.end);
}

function* written(work: Work, gathered: Gathered, writer: Writer, reply: () => Doc): Steps<Doc> {
  try {
    yield* write(work, gathered, writer);
    return reply();
  } catch (error) {
    if (isStorage(error)) throw error;
    writer.abandon();
    return errorReply(asMongoError(error));
  }
}

/**
 * A pipeline that ends in `$out` or `$merge`, so that nobody waits for it: it is read in another thread, on a snapshot,
 * and what it gave is written in parts. `$merge` changes its collection bit by bit, as in MongoDB; `$out` fills another
 * one, which takes the place of its own at the end.
 */
export function* outputInParts(
  work: Work,
  body: Doc,
  stages: readonly Value[],
  reply: () => Doc,
): Steps<Doc> {
  const [name, argument] = [...(stages.at(-1) as Doc)][0]!;
  const writer = name === '$out' ? outWriter(argument, work) : mergeWriter(argument, work);
  const gathered = gather(work.engine);
  try {
    yield* readAll(work, body, stages, gathered);
    return yield* written(work, gathered, writer, reply);
  } finally {
    gathered.drop();
  }
}
