import { Parked, type Steps, type Work } from './engine.ts';
import { endOfPart } from './parts.ts';
import { checkTime } from './query.ts';
import { earlierProgress, rememberProgress, type Session } from './sessions.ts';
import type { Doc } from './values.ts';

/** A command of several entries, each of which is done or fails by itself. */
export type Bulk<Entry> = {
  /** Reads the entries; nothing is changed by it. */
  entries: () => Steps<readonly Entry[]>;
  /** The first error is the last entry that is done. */
  ordered: boolean;
  /** Does one entry; one that waits for a transaction has changed nothing yet. */
  one: (entry: Entry, index: number) => Steps<void>;
  /** Keeps what an entry failed with; throws what is not of that entry alone. */
  failed: (error: unknown, index: number) => void;
  /** The answer so far. */
  reply: () => Doc;
  /** Goes on from an answer that was kept. */
  resume: (reply: Doc) => void;
};

/** Does the entries from a number on; `keep` is called before others have their turn. */
function* each<Entry>(
  work: Work,
  bulk: Bulk<Entry>,
  from: number,
  keep: (done: number) => void,
): Steps<void> {
  const entries = yield* bulk.entries();
  let until = endOfPart();
  for (let i = from; i < entries.length;) {
    if (performance.now() > until) {
      checkTime(work);
      keep(i);
      yield undefined;
      until = endOfPart();
    }
    try {
      yield* bulk.one(entries[i]!, i);
    } catch (error) {
      if (error instanceof Parked) {
        keep(i);
        yield error.holder;
        until = endOfPart();
        continue;
      }
      bulk.failed(error, i);
      if (bulk.ordered) return;
    }
    i++;
  }
}

/**
 * Does the entries a part in every turn, so that others are not kept waiting. How far a retryable write came is kept in
 * the commit of that part: sent again, it goes on there, also after the process ended, and nothing is done twice. Sent
 * again while it is at work, it waits for its answer.
 */
export function* inParts<Entry>(work: Work, bulk: Bulk<Entry>, session: Session | undefined): Steps<Doc> {
  const { engine } = work;
  if (session?.number === undefined) {
    yield* each(work, bulk, 0, () => undefined);
    return bulk.reply();
  }
  const earlier = earlierProgress(engine, session);
  if (earlier) bulk.resume(earlier.reply);
  const underway = { number: session.number, waiting: [] as (() => void)[] };
  engine.underway.set(session.id, underway);
  try {
    yield* each(work, bulk, earlier?.done ?? 0, (done) =>
      rememberProgress(engine, session, done, bulk.reply()),
    );
    return bulk.reply();
  } finally {
    if (engine.underway.get(session.id) === underway) engine.underway.delete(session.id);
    for (const again of underway.waiting.splice(0)) again();
  }
}
