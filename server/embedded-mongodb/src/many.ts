import { findCollection } from './catalog.ts';
import { type Stored } from './documents.ts';
import { Parked, type Collection, type Steps, type Work } from './engine.ts';
import { failure } from './errors.ts';
import { compileFilter } from './filter.ts';
import { endOfPart } from './parts.ts';
import { checkTime, find, isPause, prepare, reread, type Query } from './query.ts';

/** Changes one document of many. */
type Change = (collection: Collection, stored: Stored) => void;

/** The collection as it is now; throws when it, or an index that is read, went while others had their turn. */
function still(work: Work, before: Collection): Collection {
  const now = findCollection(work, before.name, before.db);
  const kept =
    now?.id === before.id && before.indexes.every(({ id }) => now.indexes.some((one) => one.id === id));
  if (!kept) throw failure(175, 'collection or index dropped while the command ran; run it again');
  return now;
}

/**
 * Changes every document that a query finds, a part in every turn: each document changes as a whole, and what was found
 * is looked at again before it is changed, for others had their turns between. Gives way when the turn is over, and
 * waits for a transaction that has a document.
 */
export function* changeMany(work: Work, name: string, query: Query, change: Change): Steps<void> {
  let collection = findCollection(work, name)!;
  const slice = { until: 0, pauses: true };
  const pausing: Work = { ...work, slice };
  const startSlice = (): void => void (slice.until = endOfPart());
  const node = compileFilter(query.filter, work.scope);
  const numbers: number[] = [];
  const { turn } = work.engine;
  startSlice();
  for (const row of find(pausing, collection, query, prepare(pausing, collection, query))) {
    if (!isPause(row)) {
      numbers.push(row.n);
      continue;
    }
    yield undefined;
    collection = still(work, collection);
    startSlice();
  }
  for (const n of numbers) {
    checkTime(work);
    for (;;) {
      const stored = reread(work, collection, n);
      if (!stored || (work.engine.turn !== turn && !node.matches(stored.document))) break;
      try {
        change(collection, stored);
        break;
      } catch (error) {
        if (!(error instanceof Parked)) throw error;
        yield error.holder;
        collection = still(work, collection);
        startSlice();
      }
    }
    if (performance.now() <= slice.until) continue;
    yield undefined;
    collection = still(work, collection);
    startSlice();
  }
}
