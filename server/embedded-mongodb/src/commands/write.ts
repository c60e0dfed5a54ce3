import { ObjectId } from 'bson';
import { decode, encode } from '../bson.ts';
import { ensureCollection, findCollection } from '../catalog.ts';
import { deleteDocument, insertDocument, replaceDocument, type Stored } from '../documents.ts';
import { Parked, type Collection, type Steps, type Work } from '../engine.ts';
import { inParts, type Bulk } from '../bulk.ts';
import { changeMany } from '../many.ts';
import { endOfPart } from '../parts.ts';
import type { Session } from '../sessions.ts';
import { failure, isMongoError } from '../errors.ts';
import { compileFilter } from '../filter.ts';
import { compilePipelineUpdate } from '../aggregate/pipeline.ts';
import { checkStageNames } from '../aggregate/stages.ts';
import { MISSING, valueAt } from '../paths.ts';
import { find, hintOf, positionOf, prepare, reread, type Query } from '../query.ts';
import { parseSort } from '../sort.ts';
import { withTimestamps } from '../timestamps.ts';
import { compileUpdate, upsertBase, type Update } from '../update.ts';
import { compare, doc, isDoc, rank, structuredCopy, type Doc, type Value } from '../values.ts';
import { withLet, withVars } from '../aggregate/scope.ts';
import type { Message } from '../wire.ts';
import {
  collectionName,
  document,
  flag,
  list,
  noCollation,
  only,
  onlyInside,
  wholeNumber,
} from './arguments.ts';

const MAX_WRITES = 100_000;

/** The entries of a bulk write: sent beside the body (still bytes) or inside it. */
function entries(message: Message, name: string): (Buffer | Doc)[] {
  const beside = message.sequences.get(name);
  const inside = message.body.get(name);
  if (beside && inside !== undefined) throw failure(6, `Duplicate field '${name}'`);
  const found = beside ?? inside;
  if (!Array.isArray(found)) throw failure(9, `BSON field '${name}' is missing but a required field`);
  if (found.length === 0 || found.length > MAX_WRITES) {
    throw failure(
      16,
      `Write batch sizes must be between 1 and ${MAX_WRITES}. Got ${found.length} operations.`,
    );
  }
  return found.map((one) => {
    if (!Buffer.isBuffer(one) && !isDoc(one))
      throw failure(14, `BSON field '${name}' has an entry that is no object`);
    return one;
  });
}

function asDoc(entry: Buffer | Doc): Doc {
  return Buffer.isBuffer(entry) ? decode(entry) : entry;
}

function writeError(error: unknown, index: number): Doc {
  if (error instanceof Parked || !isMongoError(error)) throw error;
  const entry: Doc = new Map<string, Value>([
    ['index', index],
    ['code', error.code],
  ]);
  for (const [name, value] of error.extra ?? []) entry.set(name, value as Value);
  entry.set('errmsg', error.message);
  return entry;
}

/** Runs the entries in order; an ordered bulk stops at the first error. In a transaction every error is thrown. */
function each<Entry>(
  work: Work,
  message: Message,
  items: readonly Entry[],
  one: (entry: Entry, index: number) => void,
): Doc[] {
  const ordered = flag(message.body, 'ordered', true);
  const errors: Doc[] = [];
  for (let i = 0; i < items.length; i++) {
    try {
      one(items[i]!, i);
    } catch (error) {
      if (work.txn && isMongoError(error) && error.labels.length > 0) throw error;
      errors.push(writeError(error, i));
      if (ordered || work.txn) break;
    }
  }
  return errors;
}

function withErrors(reply: Doc, errors: Doc[]): Doc {
  if (errors.length > 0) reply.set('writeErrors', errors);
  return reply;
}

/** A document to insert, with `_id` in front; the bytes that came are kept when they are right already. */
function prepareInsert(entry: Buffer | Doc, now: Date): { raw: Buffer; document: Doc } {
  const sent = asDoc(entry);
  const given = withTimestamps(sent, now);
  const first = given.keys().next().value;
  if (first === '_id') {
    const kept = given === sent && Buffer.isBuffer(entry);
    return { raw: kept ? entry : encode(given), document: given };
  }
  const id = given.has('_id') ? given.get('_id') : new ObjectId();
  const ordered: Doc = new Map<string, Value>([['_id', id]]);
  for (const [name, value] of given) if (name !== '_id') ordered.set(name, value);
  return { raw: encode(ordered), document: ordered };
}

/** Goes in parts when there are several entries; in a transaction everything is one turn. */
function goesInParts(work: Work, entries: readonly unknown[]): boolean {
  return !work.txn && entries.length > 1;
}

/** The part of a command in parts that is about what its entries failed with. */
function keepErrors(
  { body }: Message,
  errors: Doc[],
): { ordered: boolean; failed: (error: unknown, index: number) => void } {
  return {
    ordered: flag(body, 'ordered', true),
    failed: (error, index) => void errors.push(writeError(error, index)),
  };
}

function keptErrors(reply: Doc): Doc[] {
  return (reply.get('writeErrors') as Doc[] | undefined) ?? [];
}

export function insert(work: Work, message: Message, session?: Session): Doc | Steps<Doc> {
  const { body } = message;
  only(body, 'insert');
  const name = collectionName(body, 'insert');
  const items = entries(message, 'documents');
  let inserted = 0;
  ensureCollection(work, name);
  const one = (entry: Buffer | Doc): void => {
    const { raw, document: given } = prepareInsert(entry, work.scope.now);
    insertDocument(work, ensureCollection(work, name), raw, given);
    inserted++;
  };
  const reply = (errors: Doc[]): Doc => withErrors(doc({ n: inserted }), errors);
  if (!goesInParts(work, items)) return reply(each(work, message, items, one));
  const errors: Doc[] = [];
  const bulk: Bulk<Buffer | Doc> = {
    entries: () => checked(items, (item) => item),
    ...keepErrors(message, errors),
    *one(entry) {
      one(entry);
    },
    reply: () => reply(errors),
    resume: (earlier) => {
      inserted = earlier.get('n') as number;
      errors.push(...keptErrors(earlier));
    },
  };
  return inParts(work, bulk, session);
}

/** What one entry of an update asks for. */
type UpdateEntry = {
  filter: Doc;
  update: Update;
  multi: boolean;
  upsert: boolean;
  hint: Value;
};

function updateOf(work: Work, value: Value, arrayFilters: Value[], constants: Doc): Update {
  if (Array.isArray(value)) {
    if (arrayFilters.length > 0)
      throw failure(9, 'arrayFilters may not be specified for pipeline-syle updates');
    return compilePipelineUpdate(value, withVars(work.scope, constants));
  }
  if (!isDoc(value)) throw failure(14, `Update argument must be either an object or an array`);
  return compileUpdate(value, arrayFilters, work.scope);
}

/** The filter of an entry, and whether the entry has the shape of one: a fault in any is a fault of the command. */
function filterOf(entry: Doc, where: 'update.updates' | 'delete.deletes'): Doc {
  onlyInside(entry, where);
  noCollation(entry);
  if (!entry.has('q')) throw failure(40414, `BSON field '${where}.q' is missing but a required field`);
  return document(entry, 'q');
}

/** An update as it was sent, before anything of the command is done. */
function checkUpdate(sent: Buffer | Doc): Doc {
  const entry = asDoc(sent);
  filterOf(entry, 'update.updates');
  if (!entry.has('u')) throw failure(40414, "BSON field 'update.updates.u' is missing but a required field");
  const change = entry.get('u');
  if (Array.isArray(change)) checkStageNames(change);
  else if (!isDoc(change)) throw failure(9, 'Update argument must be either an object or an array');
  if (entry.has('arrayFilters')) list(entry, 'arrayFilters');
  document(entry, 'c');
  flag(entry, 'multi');
  flag(entry, 'upsert');
  return entry;
}

/** A deletion as it was sent. */
function checkDelete(sent: Buffer | Doc): Doc {
  const entry = asDoc(sent);
  filterOf(entry, 'delete.deletes');
  const limit = wholeNumber(entry, 'limit');
  if (limit === undefined)
    throw failure(40414, "BSON field 'delete.deletes.limit' is missing but a required field");
  if (limit !== 0 && limit !== 1)
    throw failure(9, `The limit field in delete objects must be 0 or 1. Got ${limit}`);
  return entry;
}

function readUpdate(work: Work, entry: Doc): UpdateEntry {
  const filter = document(entry, 'q');
  const constants = document(entry, 'c');
  const arrayFilters = entry.has('arrayFilters') ? list(entry, 'arrayFilters') : [];
  const update = updateOf(work, entry.get('u'), arrayFilters, constants);
  const multi = flag(entry, 'multi');
  if (multi && update.kind === 'replacement')
    throw failure(9, 'multi update is not supported for replacement-style update');
  return {
    filter,
    update,
    multi,
    upsert: flag(entry, 'upsert'),
    hint: entry.get('hint'),
  };
}

function variablesOf(body: Doc): Doc {
  return document(body, 'let');
}

function queryOf(collection: Collection, filter: Doc, sort: Doc, limit: number, hint: Value): Query {
  const index = hintOf(collection, hint);
  const fields =
    index === 'natural' ? [{ path: '$natural', parts: ['$natural'], descending: false }] : parseSort(sort);
  return { filter, sort: fields, skip: 0, limit, ...(index && index !== 'natural' ? { hint: index } : {}) };
}

function checkId(before: Doc, after: Doc): void {
  const same =
    before.has('_id') &&
    after.has('_id') &&
    rank(before.get('_id')) === rank(after.get('_id')) &&
    compare(before.get('_id'), after.get('_id')) === 0;
  if (!same) {
    throw failure(66, `Performing an update on the path '_id' would modify the immutable field '_id'`);
  }
}

/** Applies an update to one stored document; tells whether anything changed. */
function updateOne(
  work: Work,
  collection: Collection,
  stored: Stored,
  entry: UpdateEntry,
): { changed: boolean; after: Doc } {
  const node = compileFilter(entry.filter, work.scope);
  const changing = decode(stored.raw);
  const position = positionOf(node, stored.document);
  const applied = entry.update.apply(changing, position, false);
  const replacing = entry.update.kind === 'replacement';
  const after = replacing ? withTimestamps(applied, work.scope.now) : applied;
  checkId(stored.document, after);
  const ordered = idFirst(after);
  const raw = encode(ordered);
  if (raw.equals(stored.raw)) return { changed: false, after: ordered };
  replaceDocument(work, collection, stored, ordered, replacing, raw);
  return { changed: true, after: ordered };
}

function idFirst(document: Doc): Doc {
  if (document.keys().next().value === '_id') return document;
  return new Map([['_id', document.get('_id')], ...document]);
}

/** Inserts what an upsert that matched nothing makes; returns it. */
function upsert(work: Work, collection: Collection, filter: Doc, update: Update): Doc {
  const base = upsertBase(filter, update.kind === 'replacement');
  const hadId = base.has('_id') ? structuredCopy(base.get('_id')) : MISSING;
  let made = update.apply(base, {}, true);
  if (hadId !== MISSING && (valueAt(made, ['_id']) === MISSING || compare(made.get('_id'), hadId) !== 0)) {
    throw failure(66, `Performing an update on the path '_id' would modify the immutable field '_id'`);
  }
  if (!made.has('_id')) made = new Map([['_id', new ObjectId() as Value], ...made]);
  made = idFirst(update.kind === 'replacement' ? withTimestamps(made, work.scope.now) : made);
  const raw = encode(made);
  insertDocument(work, collection, raw, made);
  return made;
}

function runUpdate(
  work: Work,
  name: string,
  entry: UpdateEntry,
): { matched: number; modified: number; upserted?: Value } {
  let collection = findCollection(work, name);
  let matched = 0;
  let modified = 0;
  if (collection) {
    const query = queryOf(collection, entry.filter, new Map(), entry.multi ? 0 : 1, entry.hint);
    const rows = [...find(work, collection, query)].map((row) => (entry.multi ? row.n : row));
    for (const row of rows) {
      const stored = typeof row === 'number' ? reread(work, collection, row) : row;
      if (!stored) continue;
      matched++;
      if (updateOne(work, collection, stored, entry).changed) modified++;
    }
  } else {
    compileFilter(entry.filter, work.scope);
  }
  if (matched > 0 || !entry.upsert) return { matched, modified };
  collection ??= ensureCollection(work, name);
  const made = upsert(work, collection, entry.filter, entry.update);
  return { matched: 0, modified: 0, upserted: made.get('_id') };
}

/** Changes every document of one entry, in parts. */
function* updateMany(
  work: Work,
  name: string,
  entry: UpdateEntry,
  count: (changed: boolean) => void,
): Steps<void> {
  const collection = findCollection(work, name);
  if (!collection) compileFilter(entry.filter, work.scope);
  else {
    const query = queryOf(collection, entry.filter, new Map(), 0, entry.hint);
    yield* changeMany(work, name, query, (now, stored) => count(updateOne(work, now, stored, entry).changed));
  }
}

/** What the entries of an update did so far. */
class UpdateTotals {
  matched = 0;
  modified = 0;
  upserted: Doc[] = [];
  readonly errors: Doc[] = [];

  add({ matched, modified, ...rest }: ReturnType<typeof runUpdate>, index: number): void {
    this.matched += matched;
    this.modified += modified;
    if ('upserted' in rest) this.upserted.push(doc({ index, _id: rest.upserted }));
  }

  reply(errors = this.errors): Doc {
    const reply = doc({ n: this.matched + this.upserted.length, nModified: this.modified });
    if (this.upserted.length > 0) reply.set('upserted', this.upserted);
    return withErrors(reply, errors);
  }

  resume(earlier: Doc): void {
    this.upserted = (earlier.get('upserted') as Doc[] | undefined) ?? [];
    this.matched = (earlier.get('n') as number) - this.upserted.length;
    this.modified = earlier.get('nModified') as number;
    this.errors.push(...keptErrors(earlier));
  }
}

/** One entry of an update that changes many documents. */
function* updateEntryInParts(
  work: Work,
  name: string,
  entry: UpdateEntry,
  totals: UpdateTotals,
  index: number,
): Steps<void> {
  const before = totals.matched;
  yield* updateMany(work, name, entry, (changed) => {
    totals.matched++;
    if (changed) totals.modified++;
  });
  if (totals.matched > before || !entry.upsert) return;
  const made = upsert(work, ensureCollection(work, name), entry.filter, entry.update);
  totals.add({ matched: 0, modified: 0, upserted: made.get('_id') }, index);
}

/** Reads all entries before the first is done: a fault in any is a fault of the command. */
function* checked<Entry>(
  sent: readonly (Buffer | Doc)[],
  check: (one: Buffer | Doc) => Entry,
): Steps<Entry[]> {
  const read: Entry[] = [];
  let until = endOfPart();
  for (const one of sent) {
    read.push(check(one));
    if (performance.now() <= until) continue;
    yield undefined;
    until = endOfPart();
  }
  return read;
}

export function update(work: Work, message: Message, session?: Session): Doc | Steps<Doc> {
  const { body } = message;
  only(body, 'update');
  const name = collectionName(body, 'update');
  const scoped: Work = { ...work, scope: withLet(work.scope, variablesOf(body)) };
  const sent = entries(message, 'updates');
  const totals = new UpdateTotals();
  const one = (entry: Doc, index: number): void =>
    totals.add(runUpdate(scoped, name, readUpdate(scoped, entry)), index);
  const retryable = body.has('txnNumber');
  const many = (entry: Doc): boolean => !work.txn && !retryable && flag(entry, 'multi');
  const bulk: Bulk<Doc> = {
    entries: () => checked(sent, checkUpdate),
    ...keepErrors(message, totals.errors),
    *one(entry, index) {
      if (many(entry)) yield* updateEntryInParts(scoped, name, readUpdate(scoped, entry), totals, index);
      else one(entry, index);
    },
    reply: () => totals.reply(),
    resume: (earlier) => totals.resume(earlier),
  };
  if (goesInParts(work, sent)) return inParts(scoped, bulk, session);
  const updates = sent.map(checkUpdate);
  if (updates.some(many)) return inParts(scoped, bulk, session);
  return totals.reply(each(work, message, updates, one));
}

export function remove(work: Work, message: Message, session?: Session): Doc | Steps<Doc> {
  const { body } = message;
  only(body, 'delete');
  const name = collectionName(body, 'delete');
  const scoped: Work = { ...work, scope: withLet(work.scope, variablesOf(body)) };
  let removed = 0;
  const errors: Doc[] = [];
  const sent = entries(message, 'deletes');
  const removeOne = (collection: Collection, stored: Stored): void => {
    deleteDocument(scoped, collection, stored);
    removed++;
  };
  const found = (entry: Doc): { collection: Collection; query: Query; limit: number } | undefined => {
    const filter = document(entry, 'q');
    const limit = wholeNumber(entry, 'limit')!;
    const collection = findCollection(scoped, name);
    if (!collection) {
      compileFilter(filter, scoped.scope);
      return undefined;
    }
    return { collection, limit, query: queryOf(collection, filter, new Map(), limit, entry.get('hint')) };
  };
  const one = (entry: Doc): void => {
    const { collection, query, limit } = found(entry) ?? {};
    if (!collection || !query) return;
    const rows = [...find(scoped, collection, query)].map((row) => (limit === 1 ? row : row.n));
    for (const row of rows) {
      const stored = typeof row === 'number' ? reread(scoped, collection, row) : row;
      if (stored) removeOne(collection, stored);
    }
  };
  const retryable = body.has('txnNumber');
  const many = (entry: Doc): boolean => !work.txn && !retryable && wholeNumber(entry, 'limit') === 0;
  const reply = (failures: Doc[]): Doc => withErrors(doc({ n: removed }), failures);
  const bulk: Bulk<Doc> = {
    entries: () => checked(sent, checkDelete),
    ...keepErrors(message, errors),
    *one(entry) {
      const { query } = many(entry) ? (found(entry) ?? {}) : {};
      if (query) yield* changeMany(scoped, name, query, removeOne);
      else one(entry);
    },
    reply: () => reply(errors),
    resume: (earlier) => {
      removed = earlier.get('n') as number;
      errors.push(...keptErrors(earlier));
    },
  };
  if (goesInParts(work, sent)) return inParts(scoped, bulk, session);
  const deletes = sent.map(checkDelete);
  if (deletes.some(many)) return inParts(scoped, bulk, session);
  return reply(each(work, message, deletes, one));
}

/** What findAndModify works with besides the collection. */
export type FindAndModify = { found: Stored | undefined; value: Doc | null; last: Doc };

export function findAndModify(
  work: Work,
  message: Message,
  project: (specification: Doc, document: Doc, filter: Doc) => Doc,
): Doc {
  const { body } = message;
  const command = body.has('findAndModify') ? 'findAndModify' : 'findandmodify';
  only(body, 'findAndModify', command);
  noCollation(body);
  const name = collectionName(body, command);
  const filter = document(body, 'query');
  const removing = flag(body, 'remove');
  const after = flag(body, 'new');
  const mayInsert = flag(body, 'upsert');
  if (removing && body.has('update')) throw failure(9, 'Cannot specify both an update and remove=true');
  if (!removing && !body.has('update')) throw failure(9, 'Either an update or remove=true must be specified');
  if (removing && mayInsert) throw failure(9, 'Cannot specify both upsert=true and remove=true ');
  if (removing && after)
    throw failure(
      9,
      "Cannot specify both new=true and remove=true; 'remove' always returns the deleted document",
    );
  const scoped: Work = { ...work, scope: withLet(work.scope, variablesOf(body)) };
  const arrayFilters = body.has('arrayFilters') ? list(body, 'arrayFilters') : [];
  const change = removing ? undefined : updateOf(scoped, body.get('update'), arrayFilters, new Map());
  let collection = findCollection(scoped, name);
  const fields = document(body, 'fields');
  const show = (value: Doc): Doc => (fields.size > 0 ? project(fields, value, filter) : value);
  const query = collection
    ? queryOf(collection, filter, document(body, 'sort'), 1, body.get('hint'))
    : undefined;
  if (!query) compileFilter(filter, scoped.scope);
  const row = query
    ? [...find(scoped, collection!, query, prepare(scoped, collection!, query))][0]
    : undefined;
  if (row) {
    if (!change) {
      const value = show(row.document);
      deleteDocument(scoped, collection!, row);
      return doc({ lastErrorObject: doc({ n: 1 }), value });
    }
    const entry: UpdateEntry = {
      filter,
      update: change,
      multi: false,
      upsert: mayInsert,
      hint: undefined,
    };
    const before = decode(row.raw);
    const result = updateOne(scoped, collection!, row, entry);
    return doc({
      lastErrorObject: doc({ n: 1, updatedExisting: true }),
      value: show(after ? result.after : before),
    });
  }
  if (!change) return doc({ lastErrorObject: doc({ n: 0 }), value: null });
  if (!mayInsert) return doc({ lastErrorObject: doc({ n: 0, updatedExisting: false }), value: null });
  collection ??= ensureCollection(scoped, name);
  const made = upsert(scoped, collection, filter, change);
  const last = doc({ n: 1, updatedExisting: false, upserted: made.get('_id') });
  return doc({ lastErrorObject: last, value: after ? show(made) : null });
}
