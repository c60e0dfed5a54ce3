import { decode, depthOf, encode } from './bson.ts';
import { storeCollection } from './catalog.ts';
import { duplicateKey } from './duplicate.ts';
import type { Building, Collection, Engine, Index, Work } from './engine.ts';
import { failure } from './errors.ts';
import { indexEntries, type Entries } from './entries.ts';
import { perTable, sealed, unsealed } from './store.ts';
import { overlayOf, reserve, writeConflict, type Overlay, type Transaction } from './transactions.ts';
import { describeUpdate } from './changes.ts';
import { equal, typeName, type Doc } from './values.ts';

/** Largest document, in bytes. */
export const MAX_DOCUMENT = 16 * 1024 * 1024;
const MAX_DEPTH = 100;
const NONE: Entries = { keys: [], multikey: 0 };

const putDocument = perTable('INSERT INTO c# (n, doc) VALUES (?, ?)');
const setDocument = perTable('UPDATE c# SET doc = ? WHERE n = ?');
const getDocument = perTable('SELECT doc FROM c# WHERE n = ?');
const dropDocument = perTable('DELETE FROM c# WHERE n = ?');
const putEntry = perTable('INSERT INTO i# (k, n) VALUES (?, ?)');
const dropEntry = perTable('DELETE FROM i# WHERE k = ? AND n = ?');
const otherHolder = perTable('SELECT n FROM i# WHERE k = ? AND n <> ? LIMIT 1');
const holdersOf = perTable('SELECT n FROM i# WHERE k = ?');

/** A stored document with its row number. */
export type Stored = { n: number; raw: Buffer; document: Doc };

/** Refuses what MongoDB does not store: too big, too deep, an `_id` that cannot be one. */
export function checkDocument(document: Doc, size: number): void {
  if (size > MAX_DOCUMENT) {
    throw failure(
      10334,
      `BSONObj size: ${size} (0x${size.toString(16).toUpperCase()}) is invalid. Size must be between 0 and 16793600(16MB)`,
    );
  }
  if (depthOf(document) > MAX_DEPTH)
    throw failure(15, `Document exceeds maximum nesting depth of ${MAX_DEPTH}`);
  const id = document.get('_id');
  const type = typeName(id);
  if (type === 'array' || type === 'regex') {
    throw failure(53, `The '_id' value cannot be of type ${type}`);
  }
  if (id instanceof Map) {
    for (const name of id.keys()) {
      if (name.startsWith('$') && !['$ref', '$id', '$db'].includes(name)) {
        throw failure(
          52,
          `_id fields may not contain '$'-prefixed fields: ${name} is not valid for storage.`,
        );
      }
    }
  }
}

function entriesOf(index: Index, document: Doc): Entries {
  if (index.partial && !index.partial.node.matches(document)) return NONE;
  return indexEntries(document, index.fields, index.sparse);
}

function lockKey(index: Index, key: Buffer): string {
  return `k${index.id}:${key.toString('latin1')}`;
}

/** Row numbers are never used again while the process lives, so that a row is one document. */
function nextRow(engine: Engine, collection: Collection): number {
  let next = engine.nextRow.get(collection.id);
  if (next === undefined) {
    next = collection.provisional
      ? 1
      : (((engine.main.get(`SELECT max(n) FROM c${collection.id}`)?.[0] as number | null) ?? 0) as number) +
        1;
  }
  engine.nextRow.set(collection.id, next + 1);
  return next;
}

function markMultikey(engine: Engine, index: Index, multikey: number): void {
  if ((index.multikey | multikey) === index.multikey) return;
  index.multikey |= multikey;
  engine.main.run('UPDATE indexes SET multikey = ? WHERE id = ?', index.multikey, index.id);
}

function checkUnique(
  work: Work,
  collection: Collection,
  index: Index,
  document: Doc,
  n: number,
  keys: Buffer[],
): void {
  const { engine, txn } = work;
  for (const key of keys) {
    if (engine.locks.size > 0 || txn) reserve(work, lockKey(index, key));
    if (txn) checkUniqueInside(engine, txn, collection, index, document, n, key);
    else {
      const other = engine.main.get(otherHolder(index.id), key, n);
      if (other) throw duplicateKey(collection, index, document, key);
    }
  }
}

function checkUniqueInside(
  engine: Engine,
  txn: Transaction,
  collection: Collection,
  index: Index,
  document: Doc,
  n: number,
  key: Buffer,
): void {
  const overlay = overlayOf(txn, collection);
  const mine = overlay.keys.get(lockKey(index, key));
  if (mine !== undefined && mine !== n) throw duplicateKey(collection, index, document, key);
  if (collection.provisional) return;
  const sql = holdersOf(index.id);
  const holders = (rows: unknown[][]): number[] =>
    rows.map((row) => row[0] as number).filter((row) => row !== n && !overlay.documents.has(row));
  const then = holders(txn.snapshot.all(sql, key));
  const now = holders(engine.main.all(sql, key));
  if (then.some((row) => !now.includes(row)) || now.some((row) => !then.includes(row))) throw writeConflict();
  if (then.length > 0) throw duplicateKey(collection, index, document, key);
}

function setKeys(overlay: Overlay, index: Index, keys: Buffer[], n: number): void {
  for (const key of keys) overlay.keys.set(lockKey(index, key), n);
}

function dropKeys(work: Work, overlay: Overlay, index: Index, keys: Buffer[], n: number): void {
  for (const key of keys) {
    reserve(work, lockKey(index, key));
    if (overlay.keys.get(lockKey(index, key)) === n) overlay.keys.delete(lockKey(index, key));
  }
}

type BuildingMoves = { building: Building; moves: Moves }[];

/** What a write brings to indexes that are being built, and takes from them. */
function movesOfBuilding(
  collection: Collection,
  before: Doc | undefined,
  after: Doc | undefined,
): BuildingMoves {
  return (collection.building ?? []).map((building) => ({
    building,
    moves: movesOf(
      before ? entriesOf(building.index, before) : NONE,
      after ? entriesOf(building.index, after) : NONE,
    ),
  }));
}

/** A key that is there twice is looked at again when the index is done: by then one of them may be gone. */
function keepBuilding(engine: Engine, all: BuildingMoves, n: number): void {
  for (const { building, moves } of all) {
    const { index, doubtful } = building;
    for (const key of index.unique ? moves.added : [])
      if (engine.main.get(otherHolder(index.id), key, n)) doubtful.push(key);
    moveEntries(engine, index, moves, n);
  }
}

/** Stores a new document. `raw` must be its bytes, with `_id` first. Throws 11000. */
export function insertDocument(work: Work, collection: Collection, raw: Buffer, document: Doc): void {
  const { engine, txn } = work;
  checkDocument(document, raw.length);
  const n = nextRow(engine, collection);
  const all = collection.indexes.map((index) => entriesOf(index, document));
  collection.indexes.forEach((index, i) => {
    if (index.unique) checkUnique(work, collection, index, document, n, all[i]!.keys);
  });
  if (txn) {
    const overlay = overlayOf(txn, collection);
    overlay.documents.set(n, { raw, document });
    collection.indexes.forEach((index, i) => index.unique && setKeys(overlay, index, all[i]!.keys, n));
  } else {
    const building = movesOfBuilding(collection, undefined, document);
    engine.dirty = true;
    engine.main.run(putDocument(collection.id), n, sealed(raw));
    collection.indexes.forEach((index, i) => addEntries(engine, index, all[i]!, n));
    keepBuilding(engine, building, n);
  }
  engine.changes.record(work, {
    op: 'insert',
    db: collection.db,
    coll: collection.name,
    collection,
    id: document.get('_id'),
    raw,
  });
}

function addEntries(engine: Engine, index: Index, { keys, multikey }: Entries, n: number): void {
  for (const key of keys) engine.main.run(putEntry(index.id), key, n);
  if (multikey) markMultikey(engine, index, multikey);
}

/** A transaction may only write to a document that nobody changed since its snapshot. */
function claim(work: Work, collection: Collection, stored: Stored): void {
  const { engine, txn } = work;
  if (engine.locks.size === 0 && !txn) return;
  reserve(work, `d${collection.id}:${stored.n}`);
  if (!txn || collection.provisional || overlayOf(txn, collection).documents.has(stored.n)) return;
  const now = engine.main.get(getDocument(collection.id), stored.n);
  if (!now || !unsealed(now[0], collection).equals(stored.raw)) throw writeConflict();
}

/** Puts a new version in the place of a stored one; `replacement` tells what kind of change event it is. */
export function replaceDocument(
  work: Work,
  collection: Collection,
  stored: Stored,
  document: Doc,
  replacement: boolean,
  raw = encode(document),
): void {
  const { engine, txn } = work;
  checkDocument(document, raw.length);
  claim(work, collection, stored);
  const { n } = stored;
  const moves = collection.indexes
    .filter((index) => !isUntouched(index, stored.document, document))
    .map((index) => ({ index, ...movesOf(entriesOf(index, stored.document), entriesOf(index, document)) }));
  for (const { index, added } of moves) {
    if (index.unique) checkUnique(work, collection, index, document, n, added);
  }
  if (txn) {
    const overlay = overlayOf(txn, collection);
    overlay.documents.set(n, { raw, document });
    // Also the keys that stay: rows of the overlay are looked up there only.
    for (const index of collection.indexes.filter(({ unique }) => unique)) {
      dropKeys(work, overlay, index, entriesOf(index, stored.document).keys, n);
      setKeys(overlay, index, entriesOf(index, document).keys, n);
    }
  } else {
    const building = movesOfBuilding(collection, stored.document, document);
    engine.dirty = true;
    engine.main.run(setDocument(collection.id), sealed(raw), n);
    for (const { index, ...moved } of moves) moveEntries(engine, index, moved, n);
    keepBuilding(engine, building, n);
  }
  const base = { db: collection.db, coll: collection.name, collection, id: document.get('_id') };
  if (replacement) engine.changes.record(work, { ...base, op: 'replace', raw });
  else
    engine.changes.record(work, {
      ...base,
      op: 'update',
      description: describeUpdate(stored.document, document),
    });
}

/** Which keys of an index a change of its document takes away, and which it brings. */
type Moves = { removed: Buffer[]; added: Buffer[]; multikey: number };

function markOf(key: Buffer): string {
  return key.toString('latin1');
}

function movesOf(before: Entries, after: Entries): Moves {
  const old = new Set(before.keys.map(markOf));
  // A key that stays is taken out of the old ones: what is left of those is what goes.
  const added = after.keys.filter((key) => !old.delete(markOf(key)));
  const removed = old.size === 0 ? [] : before.keys.filter((key) => old.has(markOf(key)));
  return { removed, added, multikey: after.multikey };
}

/**
 * Can this index not notice a change? So when the fields that its paths begin with are equal: equal values have equal
 * keys. The condition of a partial index may look at any other field.
 */
function isUntouched(index: Index, before: Doc, after: Doc): boolean {
  if (index.partial) return false;
  return index.fields.every(({ parts: [field] }) => {
    if (before.has(field!) !== after.has(field!)) return false;
    return equal(before.get(field!), after.get(field!));
  });
}

function moveEntries(engine: Engine, index: Index, { removed, added, multikey }: Moves, n: number): void {
  for (const key of removed) engine.main.run(dropEntry(index.id), key, n);
  addEntries(engine, index, { keys: added, multikey }, n);
}

/** Removes a stored document. */
export function deleteDocument(work: Work, collection: Collection, stored: Stored): void {
  const { engine, txn } = work;
  claim(work, collection, stored);
  const { n, document } = stored;
  if (txn) {
    const overlay = overlayOf(txn, collection);
    overlay.documents.set(n, null);
    for (const index of collection.indexes) {
      if (index.unique) dropKeys(work, overlay, index, entriesOf(index, document).keys, n);
    }
  } else {
    engine.dirty = true;
    engine.main.run(dropDocument(collection.id), n);
    for (const index of collection.indexes) {
      for (const key of entriesOf(index, document).keys) {
        engine.main.run(dropEntry(index.id), key, n);
      }
    }
    keepBuilding(engine, movesOfBuilding(collection, document, undefined), n);
  }
  engine.changes.record(work, {
    op: 'delete',
    db: collection.db,
    coll: collection.name,
    collection,
    id: document.get('_id'),
  });
}

/** Writes everything a transaction did; its reservations made sure that nothing stands in the way. */
export function applyTransaction(work: Work, txn: Transaction): void {
  const { engine } = work;
  const stored = new Map<string, Collection>();
  for (const [ns, collection] of txn.created) stored.set(ns, storeCollection(engine, collection));
  for (const [ns, overlay] of txn.overlays) {
    const collection = stored.get(ns) ?? engine.catalog.get(ns)!;
    for (const [n, written] of overlay.documents) applyRow(engine, collection, n, written);
  }
  for (const event of txn.events) {
    const ns = `${event.db}.${event.coll}`;
    const collection = stored.get(ns) ?? event.collection;
    engine.changes.append(work, collection ? { ...event, collection } : event, txn);
  }
  engine.dirty = true;
}

function applyRow(
  engine: Engine,
  collection: Collection,
  n: number,
  written: { raw: Buffer; document: Doc } | null,
): void {
  const row = engine.main.get(getDocument(collection.id), n);
  const before = row ? decode(unsealed(row[0], collection)) : undefined;
  if (!written && !before) return;
  if (!written) engine.main.run(dropDocument(collection.id), n);
  else if (before) engine.main.run(setDocument(collection.id), sealed(written.raw), n);
  else engine.main.run(putDocument(collection.id), n, sealed(written.raw));
  for (const index of collection.indexes) {
    const old = before ? entriesOf(index, before) : NONE;
    const now = written ? entriesOf(index, written.document) : NONE;
    moveEntries(engine, index, movesOf(old, now), n);
  }
  keepBuilding(engine, movesOfBuilding(collection, before, written?.document), n);
}
