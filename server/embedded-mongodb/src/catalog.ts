import { Binary } from 'bson';
import { randomUUID } from 'node:crypto';
import { decode, encode } from './bson.ts';
import type { Catalog, Collection, Engine, Index, Work } from './engine.ts';
import { failure } from './errors.ts';
import { compileFilter } from './filter.ts';
import type { IndexField } from './entries.ts';
import { isNumber, toDouble } from './numbers.ts';
import { reserve } from './transactions.ts';
import { bytesOf, forgetTable, type Connection } from './store.ts';
import { plainScope } from './aggregate/scope.ts';
import { isDoc, type Doc, type Value } from './values.ts';

/** The index that every collection has. */
const idSpec: Doc = new Map<string, Value>([
  ['v', 2],
  ['key', new Map<string, Value>([['_id', 1]])],
  ['name', '_id_'],
]);

function fieldsOf(key: Doc): IndexField[] {
  return [...key].map(([path, direction]) => ({
    path,
    parts: path.split('.'),
    descending: isNumber(direction) && toDouble(direction) < 0,
  }));
}

/** Makes an index of its stored description. */
export function indexOf(id: number, spec: Doc, multikey: number): Index {
  const filter = spec.get('partialFilterExpression');
  const seconds = spec.get('expireAfterSeconds');
  return {
    id,
    name: spec.get('name') as string,
    fields: fieldsOf(spec.get('key') as Doc),
    unique: spec.get('unique') === true || spec.get('name') === '_id_',
    sparse: spec.get('sparse') === true,
    hidden: spec.get('hidden') === true,
    multikey,
    spec,
    ...(isDoc(filter) ? { partial: { filter, node: compileFilter(filter, plainScope()) } } : {}),
    ...(isNumber(seconds) ? { expireAfterSeconds: toDouble(seconds) } : {}),
  };
}

/** Reads all collections and indexes. */
export function loadCatalog(connection: Connection): Catalog {
  const indexes = new Map<number, Index[]>();
  for (const [id, collection, spec, multikey] of connection.all(
    'SELECT id, collection, spec, multikey FROM indexes ORDER BY id',
  )) {
    const list = indexes.get(collection as number) ?? [];
    list.push(indexOf(id as number, decode(bytesOf(spec)), multikey as number));
    indexes.set(collection as number, list);
  }
  const catalog: Catalog = new Map();
  for (const [id, db, name, uuid, options] of connection.all(
    'SELECT id, db, name, uuid, options FROM collections ORDER BY id',
  )) {
    catalog.set(`${db}.${name}`, {
      id: id as number,
      db: db as string,
      name: name as string,
      uuid: new Binary(bytesOf(uuid), 4),
      options: decode(bytesOf(options)),
      indexes: indexes.get(id as number) ?? [],
    });
  }
  return catalog;
}

/** The collection as this command sees it: its transaction's own view, else the newest. */
export function findCollection(work: Work, name: string, db = work.db): Collection | undefined {
  const ns = `${db}.${name}`;
  const { txn, engine } = work;
  if (!txn) return engine.catalog.get(ns);
  txn.seen.add(ns);
  const mine = txn.created.get(ns);
  if (mine) return mine;
  const then = txn.catalog.get(ns);
  const now = engine.catalog.get(ns);
  if (then !== now) {
    throw failure(
      246,
      `Unable to read from a snapshot due to pending collection catalog changes to ${ns}; please retry the operation`,
    );
  }
  return then;
}

/** Checks names as MongoDB does. */
export function checkName(db: string, name: string): void {
  if (name === '') throw failure(73, `Invalid namespace specified '${db}.'`);
  if (name.includes('$') || name.includes('\0') || name.startsWith('.') || name.endsWith('.')) {
    throw failure(73, `Invalid collection name: ${name}`);
  }
  if (name.startsWith('system.')) throw failure(73, `Invalid system namespace: ${db}.${name}`);
  if (Buffer.byteLength(`${db}.${name}`) > 255) {
    throw failure(73, `Fully qualified namespace is too long. Namespace: ${db}.${name} Max: 255`);
  }
}

/** Puts another version of a collection in the place of what the catalog has. */
export function put(engine: Engine, collection: Collection): void {
  engine.catalog = new Map(engine.catalog).set(`${collection.db}.${collection.name}`, collection);
}

function uuid(): Binary {
  return new Binary(Buffer.from(randomUUID().replaceAll('-', ''), 'hex'), 4);
}

function storeIndex(engine: Engine, collection: number, spec: Doc, multikey: number): Index {
  engine.main.run(
    'INSERT INTO indexes (collection, name, spec, multikey) VALUES (?, ?, ?, ?)',
    collection,
    spec.get('name') as string,
    encode(spec),
    multikey,
  );
  const id = engine.main.get('SELECT last_insert_rowid()')![0] as number;
  engine.main.db.exec(
    `CREATE TABLE i${id} (k BLOB NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (k, n)) WITHOUT ROWID`,
  );
  return indexOf(id, spec, multikey);
}

/** Makes the tables of a collection; used directly and when a transaction that made one commits. */
export function storeCollection(engine: Engine, wanted: Collection): Collection {
  engine.main.run(
    'INSERT INTO collections (db, name, uuid, options) VALUES (?, ?, ?, ?)',
    wanted.db,
    wanted.name,
    wanted.uuid.buffer,
    encode(wanted.options),
  );
  const id = engine.main.get('SELECT last_insert_rowid()')![0] as number;
  engine.main.db.exec(`CREATE TABLE c${id} (n INTEGER PRIMARY KEY, doc BLOB NOT NULL)`);
  const indexes = wanted.indexes.map((index) => storeIndex(engine, id, index.spec, 0));
  const { provisional: _, ...rest } = wanted;
  const collection: Collection = { ...rest, id, indexes };
  put(engine, collection);
  engine.dirty = true;
  return collection;
}

let provisionalId = -1;

/** Makes a collection; in a transaction it exists for that transaction only until it commits. */
export function createCollection(
  work: Work,
  name: string,
  options: Doc = new Map(),
  db = work.db,
): Collection {
  const { engine, txn } = work;
  const ns = `${db}.${name}`;
  checkName(db, name);
  reserve(work, `ns:${ns}`);
  const wanted: Collection = {
    id: 0,
    db,
    name,
    uuid: uuid(),
    options,
    indexes: [indexOf(0, idSpec, 0)],
  };
  if (txn) {
    const id = provisionalId--;
    const collection = { ...wanted, id, indexes: [indexOf(provisionalId--, idSpec, 0)], provisional: true };
    txn.created.set(ns, collection);
    txn.events.push({ op: 'create', db, coll: name, collection });
    return collection;
  }
  const collection = storeCollection(engine, wanted);
  engine.changes.record(work, { op: 'create', db, coll: name, collection });
  return collection;
}

/** The collection, made when it is not there yet, as a first insert does. */
export function ensureCollection(work: Work, name: string, db = work.db): Collection {
  return findCollection(work, name, db) ?? createCollection(work, name, new Map(), db);
}

/** A change to a collection itself waits for the transactions that use it. */
export function waitForUsers(work: Work, ns: string): void {
  for (const txn of work.engine.transactions.values()) {
    if (txn !== work.txn && txn.seen.has(ns)) reserve(work, `ns:${ns}`, txn);
  }
}

function forget(engine: Engine, collection: Collection): void {
  engine.main.run('DELETE FROM collections WHERE id = ?', collection.id);
  engine.main.run('DELETE FROM indexes WHERE collection = ?', collection.id);
  for (const index of [...collection.indexes, ...(collection.building ?? []).map((one) => one.index)]) {
    engine.main.db.exec(`DROP TABLE i${index.id}`);
    forgetTable(index.id);
  }
  engine.main.db.exec(`DROP TABLE c${collection.id}`);
  forgetTable(collection.id);
  engine.nextRow.delete(collection.id);
  engine.main.forget();
  const catalog = new Map(engine.catalog);
  catalog.delete(`${collection.db}.${collection.name}`);
  engine.catalog = catalog;
  engine.dirty = true;
}

/** Drops a collection with everything in it. */
export function dropCollection(work: Work, collection: Collection): void {
  waitForUsers(work, `${collection.db}.${collection.name}`);
  forget(work.engine, collection);
  work.engine.changes.record(work, { op: 'drop', db: collection.db, coll: collection.name, collection });
}

/** Gives a collection another name, perhaps in another database. */
export function renameCollection(work: Work, collection: Collection, db: string, name: string): void {
  const { engine } = work;
  checkName(db, name);
  waitForUsers(work, `${collection.db}.${collection.name}`);
  waitForUsers(work, `${db}.${name}`);
  engine.main.run('UPDATE collections SET db = ?, name = ? WHERE id = ?', db, name, collection.id);
  const catalog = new Map(engine.catalog);
  catalog.delete(`${collection.db}.${collection.name}`);
  catalog.set(`${db}.${name}`, { ...collection, db, name });
  engine.catalog = catalog;
  engine.dirty = true;
  engine.changes.record(work, {
    op: 'rename',
    db: collection.db,
    coll: collection.name,
    collection,
    to: { db, coll: name },
  });
}

/** Changes the options of a collection or an index (collMod). */
export function replaceSpec(work: Work, collection: Collection, index: Index, spec: Doc): void {
  const { engine } = work;
  waitForUsers(work, `${collection.db}.${collection.name}`);
  engine.main.run('UPDATE indexes SET spec = ? WHERE id = ?', encode(spec), index.id);
  const changed = indexOf(index.id, spec, index.multikey);
  put(engine, { ...collection, indexes: collection.indexes.map((one) => (one === index ? changed : one)) });
  engine.dirty = true;
}

/** An index of a collection that the transaction itself made: it is built when that is stored. */
export function addProvisionalIndex(work: Work, collection: Collection, spec: Doc): Collection {
  const ns = `${collection.db}.${collection.name}`;
  if (!collection.provisional || !work.txn) {
    throw failure(
      263,
      `Cannot run 'createIndexes' in a multi-document transaction on the existing collection ${ns}.`,
    );
  }
  const changed = { ...collection, indexes: [...collection.indexes, indexOf(provisionalId--, spec, 0)] };
  work.txn.created.set(ns, changed);
  return changed;
}

/** Drops an index. */
export function removeIndex(work: Work, collection: Collection, index: Index): Collection {
  const { engine } = work;
  waitForUsers(work, `${collection.db}.${collection.name}`);
  engine.main.run('DELETE FROM indexes WHERE id = ?', index.id);
  engine.main.db.exec(`DROP TABLE i${index.id}`);
  forgetTable(index.id);
  const changed = { ...collection, indexes: collection.indexes.filter((one) => one !== index) };
  put(engine, changed);
  engine.dirty = true;
  return changed;
}
