import { deleteDocument } from './documents.ts';
import { Parked, type Index, type Work } from './engine.ts';
import { find, reread, type Query } from './query.ts';
import { doc, type Doc } from './values.ts';

const BATCH = 500;

function expired(index: Index, at: Date): Query {
  const before = new Date(at.getTime() - index.expireAfterSeconds! * 1000);
  const filter: Doc = doc({ [index.fields[0]!.path]: doc({ $lte: before }) });

  return { filter, sort: [], skip: 0, limit: BATCH, hint: index };
}

/** Deletes documents whose time has come, as MongoDB's TTL monitor does every minute; tells whether more are left. */
export function expireDocuments(work: Work, at: Date): boolean {
  let more = false;
  for (const collection of work.engine.catalog.values()) {
    for (const index of collection.indexes) {
      if (index.expireAfterSeconds === undefined) continue;
      const found = [...find(work, collection, expired(index, at))];
      let deleted = 0;
      for (const { n } of found) {
        const stored = reread(work, collection, n);
        try {
          if (stored) deleteDocument(work, collection, stored);
          deleted++;
        } catch (error) {
          // A transaction is working on it: next time.
          if (!(error instanceof Parked)) throw error;
        }
      }
      more ||= deleted === BATCH;
    }
  }
  return more;
}
