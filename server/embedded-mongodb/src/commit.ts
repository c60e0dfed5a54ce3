import type { Catalog, Engine } from './engine.ts';
import { errorReply, storageError } from './replies.ts';
import { complete, type Answer, type Begun, type Job } from './job.ts';
import { finish, type Transaction } from './transactions.ts';

/** The commit that everything of a turn shares. */
export type Commit = {
  /** Answers of this turn; they go out when it is over. */
  answers: Answer[];
  /** Is there something on disk that change streams may have to be told? */
  wrote: boolean;
  begin: () => void;
  end: () => void;
  /** Takes the answers that need no commit: nothing was written since the last one. */
  ready: () => Answer[];
  /** Undoes the turn after a failure, and answers those whose work is not on disk with it. */
  fail: (jobs: readonly Job[], error: unknown, touched: Iterable<Transaction>) => void;
  /** Undoes what waits for a transaction, where nobody waits for it. */
  giveUp: () => void;
};

/**
 * The collections as they were; whether their indexes hold arrays is read again, it may have been undone. Row numbers
 * are not taken back: an open transaction may have some.
 */
export function undo(engine: Engine, catalog: Catalog): void {
  engine.catalog = catalog;
  const rows = engine.main.all('SELECT id, multikey FROM indexes');
  const multikeys = new Map(rows.map(([id, bits]) => [id as number, bits as number]));
  for (const collection of catalog.values()) {
    for (const index of collection.indexes) index.multikey = multikeys.get(index.id) ?? index.multikey;
  }
  engine.replies.clear();
  engine.changes.reload();
}

function takeBack(engine: Engine, committed: Catalog, error: unknown, touched: Iterable<Transaction>): void {
  const { db } = engine.main;
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  engine.log(`A turn failed and was undone: ${told}`);
  try {
    if (db.isTransaction) db.exec('ROLLBACK');
    for (const txn of touched) if (txn.state === 'open') finish(engine, txn, 'aborted');
    engine.dirty = false;
    undo(engine, committed);
  } catch (second) {
    engine.log(`Undoing failed: ${String(second)}`);
  }
}

/** A command in parts of which a part was undone goes no further. */
function endParts(begun: Begun): void {
  begun.over = true;
  begun.steps.return(new Map());
  begun.steps.abandon?.();
}

/** Makes the commits of an engine: one for each turn, and more when a command asks for what it did so far. */
export function createCommit(engine: Engine): Commit {
  const { main } = engine;
  let committed = engine.catalog;
  /** How many of the answers are on disk already. */
  let onDisk = 0;

  const store = (): void => {
    const writing = engine.dirty;
    main.db.exec('COMMIT');
    commit.wrote ||= writing;
    engine.dirty = false;
  };

  engine.commitSoFar = () => {
    if (!engine.dirty) return;
    store();
    committed = engine.catalog;
    onDisk = commit.answers.length;
    main.db.exec('BEGIN');
  };

  const commit: Commit = {
    answers: [],
    wrote: false,
    begin: () => {
      commit.answers = [];
      commit.wrote = false;
      onDisk = 0;
      committed = engine.catalog;
      main.db.exec('BEGIN');
      engine.dirty = false;
    },
    end: store,
    ready: () => {
      if (engine.dirty) return [];
      onDisk = 0;
      return commit.answers.splice(0);
    },
    fail: (jobs, error, touched) => {
      takeBack(engine, committed, error, touched);
      for (const { begun } of jobs) if (begun) endParts(begun);
      const reason = storageError(error);
      const safe = commit.answers.slice(0, onDisk);
      const failed = jobs.filter((job) => !safe.some((answer) => answer.job === job));
      commit.answers = [
        ...safe,
        ...failed.map((job) => ({ job, reply: complete(engine, errorReply(reason)) })),
      ];
    },
    giveUp: () => {
      main.db.exec('ROLLBACK');
      undo(engine, committed);
    },
  };
  return commit;
}
