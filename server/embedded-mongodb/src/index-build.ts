import { decode, encode } from './bson.ts';
import { indexOf, put, waitForUsers } from './catalog.ts';
import { existing } from './commands/index-spec.ts';
import { duplicateKey } from './duplicate.ts';
import { Parked, type Building, type Collection, type Engine, type Steps, type Work } from './engine.ts';
import { indexEntries } from './entries.ts';
import { failure } from './errors.ts';
import { endOfPart } from './parts.ts';
import { checkTime } from './query.ts';
import { errorReply, asMongoError, isStorage } from './replies.ts';
import { forgetTable, perTable, unsealed, type Connection } from './store.ts';
import type { Doc } from './values.ts';

const rowsAfter = perTable('SELECT n, doc FROM c# WHERE n > ? ORDER BY n LIMIT ?');
const otherHolder = perTable('SELECT n FROM i# WHERE k = ? AND n <> ? LIMIT 1');
// A write that came between may have brought it already.
const putEntry = perTable('INSERT OR IGNORE INTO i# (k, n) VALUES (?, ?)');
const twoHolders = perTable('SELECT n FROM i# WHERE k = ? LIMIT 2');
const document = perTable('SELECT doc FROM c# WHERE n = ?');

const PART_BYTES = 256 * 1024;
const MOST_ROWS = 500;

/** A place for an index whose build begins: it has a table, and is in no list until it is done. */
function begin(engine: Engine, collection: Collection, spec: Doc): Building {
  const { main } = engine;
  main.run("INSERT INTO indexes (collection, name, spec) VALUES (?, 'to be built', x'')", collection.id);
  const id = main.get('SELECT last_insert_rowid()')![0] as number;
  main.run('DELETE FROM indexes WHERE id = ?', id);
  main.db.exec(`CREATE TABLE i${id} (k BLOB NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (k, n)) WITHOUT ROWID`);
  engine.dirty = true;
  return { index: indexOf(id, spec, 0), doubtful: [] };
}

/** Takes away the tables of builds that the end of the process broke off. */
export function dropUnfinished(main: Connection): void {
  const known = new Set(main.all('SELECT id FROM indexes').map(([id]) => `i${String(id)}`));
  for (const [name] of main.all(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name GLOB 'i[0-9]*'",
  ))
    if (!known.has(name as string)) main.db.exec(`DROP TABLE ${String(name)}`);
}

function addRow(engine: Engine, collection: Collection, { index }: Building, n: number, row: Doc): void {
  if (index.partial && !index.partial.node.matches(row)) return;
  const { keys, multikey } = indexEntries(row, index.fields, index.sparse);
  index.multikey |= multikey;
  for (const key of keys) {
    if (index.unique && engine.main.get(otherHolder(index.id), key, n))
      throw duplicateKey(collection, index, row, key);
    engine.main.run(putEntry(index.id), key, n);
  }
}

/** Builds indexes over what is there, a part in every turn. */
class Build {
  readonly #work: Work;
  readonly #id: number;
  readonly #building: Building[];
  /** Others had their turn since it began, so that they have to keep what is built. */
  shared = false;
  constructor(work: Work, collection: Collection, specs: readonly Doc[]) {
    this.#work = work;
    this.#id = collection.id;
    this.#building = specs.map((spec) => begin(work.engine, collection, spec));
  }

  /** The collection as it is now. */
  #now(): Collection {
    for (const collection of this.#work.engine.catalog.values())
      if (collection.id === this.#id) return collection;
    throw failure(276, 'The index build was aborted: its collection was dropped');
  }

  #share(): void {
    if (this.shared) return;
    this.shared = true;
    const now = this.#now();
    put(this.#work.engine, { ...now, building: [...(now.building ?? []), ...this.#building] });
  }

  *scan(): Steps<void> {
    const { engine } = this.#work;
    let collection = this.#now();
    let last = -1;
    let count = 16;
    let until = endOfPart();
    for (;;) {
      const rows = engine.main.all(rowsAfter(this.#id), last, count);
      if (rows.length === 0) return;
      let bytes = 0;
      for (const [n, kept] of rows) {
        const raw = unsealed(kept, collection);
        const row = decode(raw);
        for (const building of this.#building) addRow(engine, collection, building, n as number, row);
        last = n as number;
        bytes += raw.length;
        if (performance.now() > until) {
          checkTime(this.#work);
          this.#share();
          engine.dirty = true;
          yield undefined;
          collection = this.#now();
          until = endOfPart();
          break;
        }
      }
      count = Math.max(1, Math.min(MOST_ROWS, Math.floor((PART_BYTES * rows.length) / Math.max(1, bytes))));
    }
  }

  /** Waits for the transactions that use the collection. */
  *alone(): Steps<Collection> {
    for (;;) {
      const collection = this.#now();
      try {
        waitForUsers(this.#work, `${collection.db}.${collection.name}`);
        return collection;
      } catch (error) {
        if (!(error instanceof Parked)) throw error;
        yield error.holder;
      }
    }
  }

  /** Puts what is built among the indexes of the collection. */
  finish(before: Collection): Collection {
    const { engine } = this.#work;
    const building = before.building?.filter((one) => !this.#building.includes(one));
    let collection: Collection = { ...before, building: building ?? [] };
    for (const one of this.#building) {
      const { index } = one;
      // Somebody else made the same one meanwhile.
      if (existing(collection, index.spec)) {
        this.#drop(one);
        continue;
      }
      this.#checkDoubtful(collection, one);
      engine.main.run(
        'INSERT INTO indexes (id, collection, name, spec, multikey) VALUES (?, ?, ?, ?, ?)',
        index.id,
        collection.id,
        index.name,
        encode(index.spec),
        index.multikey,
      );
      collection = { ...collection, indexes: [...collection.indexes, index] };
    }
    put(engine, collection);
    engine.dirty = true;
    return collection;
  }

  #checkDoubtful(collection: Collection, { index, doubtful }: Building): void {
    const { main } = this.#work.engine;
    for (const key of doubtful) {
      const holders = main.all(twoHolders(index.id), key);
      if (holders.length < 2) continue;
      const row = main.get(document(collection.id), holders[1]![0] as number)!;
      throw duplicateKey(collection, index, decode(unsealed(row[0], collection)), key);
    }
  }

  #drop({ index }: Building): void {
    this.#work.engine.main.db.exec(`DROP TABLE IF EXISTS i${index.id}`);
    forgetTable(index.id);
    this.#work.engine.dirty = true;
  }

  /** Leaves nothing of it. */
  abandon(): void {
    const { engine } = this.#work;
    for (const collection of engine.catalog.values()) {
      if (!collection.building?.some((one) => this.#building.includes(one))) continue;
      const building = collection.building.filter((one) => !this.#building.includes(one));
      put(engine, { ...collection, building });
    }
    this.#building.forEach((one) => this.#drop(one));
  }
}

function* steps(work: Work, build: Build, reply: (collection: Collection) => Doc): Steps<Doc> {
  try {
    yield* build.scan();
    return reply(build.finish(yield* build.alone()));
  } catch (error) {
    // What is only of this turn is undone with the command. What the disk says concerns the whole turn.
    if (!build.shared || isStorage(error)) throw error;
    build.abandon();
    return errorReply(asMongoError(error));
  }
}

/**
 * Builds indexes in parts, so that nobody waits for it: writes keep what is built meanwhile, and nobody finds by it
 * before it is done. Answers an error (11000 when a unique one cannot be) and leaves nothing then.
 */
export function buildIndexes(
  work: Work,
  collection: Collection,
  specs: readonly Doc[],
  reply: (collection: Collection) => Doc,
): Steps<Doc> {
  waitForUsers(work, `${collection.db}.${collection.name}`);
  const build = new Build(work, collection, specs);
  return Object.assign(steps(work, build, reply), {
    abandon: () => {
      try {
        build.abandon();
      } catch (error) {
        work.engine.log(`What was built of an index goes at the next start: ${String(error)}`);
      }
    },
  });
}

/** Builds an index at once, for a collection that is new. */
export function addIndex(work: Work, collection: Collection, spec: Doc): Collection {
  waitForUsers(work, `${collection.db}.${collection.name}`);
  const build = new Build(work, collection, [spec]);
  for (const _ of build.scan());
  return build.finish(collection);
}
