import { decode } from './bson.ts';
import { Elsewhere, type Collection, type Index, type Work } from './engine.ts';
import { failure } from './errors.ts';
import { compileFilter } from './filter.ts';
import { type Node } from './conditions.ts';
import { choosePlan, type Plan } from './plan.ts';
import { pointRange, type Range } from './bounds.ts';
import { ObjectId } from 'bson';
import { keyOfValue } from './keys.ts';
import type { Position } from './paths.ts';
import type { Stored } from './documents.ts';
import { bytesOf, perTable, unsealed, type Connection } from './store.ts';
import type { SortField } from './sort.ts';
import { inOrder, type Sortable } from './sorter.ts';
import { equal, isDoc, type Doc, type Value } from './values.ts';

/** A document that was found; `document` is read from its bytes when first asked for. */
export type Row = { n: number; raw: Buffer; document: Doc };

/** What to look for in a collection. */
export type Query = {
  filter: Doc;
  sort: SortField[];
  skip: number;
  limit: number;
  hint?: Index | undefined;
};

/** How a query was answered, for `explain` and the limit on whole-collection reads. */
export type Effort = { keys: number; documents: number; plan: Plan; sortedInMemory: boolean };

class LazyRow implements Row {
  readonly n: number;
  readonly raw: Buffer;
  #document: Doc | undefined;
  constructor(n: number, raw: Buffer, document?: Doc) {
    this.n = n;
    this.raw = raw;
    this.#document = document;
  }
  get document(): Doc {
    return (this.#document ??= decode(this.raw));
  }
}

/** About the bytes that are read ahead. */
const PART_BYTES = 256 * 1024;

type Fetch = (
  after: { key: Buffer | undefined; n: number } | undefined,
  count: number,
) => Iterable<[Buffer | undefined, number, Buffer]>;

/** Reads in growing parts, and afresh when another turn began: a cursor never shows a row that is gone. */
function* inParts(work: Work, fetch: Fetch): Generator<[number, Buffer]> {
  let after: { key: Buffer | undefined; n: number } | undefined;
  let count = 4;
  let bytes = 0;
  let all = 0;
  for (;;) {
    const { turn } = work.engine;
    let got = 0;
    let stale = false;
    for (const [key, n, raw] of fetch(after, count)) {
      got++;
      all++;
      bytes += raw.length;
      after = { key, n };
      yield [n, raw];
      if (work.engine.turn !== turn && !work.txn) {
        stale = true;
        break;
      }
    }
    if (!stale && got < count) return;
    count = Math.max(1, Math.min(count * 4, 512, Math.floor((PART_BYTES * all) / Math.max(1, bytes))));
  }
}

const scanForward = perTable('SELECT n, doc FROM c# WHERE n > ? ORDER BY n LIMIT ?');
const scanBackward = perTable('SELECT n, doc FROM c# WHERE n < ? ORDER BY n DESC LIMIT ?');

function scanRows(
  work: Work,
  connection: Connection,
  collection: Collection,
  reverse: boolean,
): Generator<[number, Buffer]> {
  const sql = (reverse ? scanBackward : scanForward)(collection.id);
  const start = reverse ? Number.MAX_SAFE_INTEGER : -1;
  return inParts(work, function* (after, count) {
    for (const [n, raw] of connection.all(sql, after?.n ?? start, count))
      yield [undefined, n as number, unsealed(raw, collection)];
  });
}

const from = 'SELECT i.k, i.n, d.doc FROM i# i CROSS JOIN c@ d ON d.n = i.n WHERE';
const forward = perTable(`${from} i.k >= ? AND i.k < ? ORDER BY i.k, i.n LIMIT ?`);
const forwardNext = perTable(`${from} (i.k, i.n) > (?, ?) AND i.k < ? ORDER BY i.k, i.n LIMIT ?`);
const backward = perTable(`${from} i.k >= ? AND i.k < ? ORDER BY i.k DESC, i.n DESC LIMIT ?`);
const backwardNext = perTable(`${from} i.k >= ? AND (i.k, i.n) < (?, ?) ORDER BY i.k DESC, i.n DESC LIMIT ?`);
const only = perTable('SELECT n, doc FROM c@ WHERE n = (SELECT n FROM i# WHERE k = ?)');

/** The row of the only key that a plan looks for. */
function* onlyRow(
  connection: Connection,
  collection: Collection,
  index: Index,
  key: Buffer,
): Generator<[number, Buffer]> {
  const row = connection.get(only(index.id, collection.id), key);
  if (row) yield [row[0] as number, unsealed(row[1], collection)];
}

function rangeRows(
  work: Work,
  connection: Connection,
  collection: Collection,
  index: Index,
  range: Range,
  reverse: boolean,
): Generator<[number, Buffer]> {
  return inParts(work, function* (after, count) {
    let rows;
    const { id } = index;
    if (!after)
      rows = connection.all((reverse ? backward : forward)(id, collection.id), range.low, range.high, count);
    else if (reverse)
      rows = connection.all(backwardNext(id, collection.id), range.low, after.key!, after.n, count);
    else rows = connection.all(forwardNext(id, collection.id), after.key!, after.n, range.high, count);
    for (const [key, n, raw] of rows) yield [bytesOf(key), n as number, unsealed(raw, collection)];
  });
}

function* planRows(
  work: Work,
  connection: Connection,
  collection: Collection,
  plan: Plan,
): Generator<[number, Buffer]> {
  if (plan.kind === 'none') return;
  if (plan.kind === 'scan') {
    yield* scanRows(work, connection, collection, plan.reverse);
    return;
  }
  if (plan.kind === 'union') {
    const seen = new Set<number>();
    for (const part of plan.plans) {
      for (const row of planRows(work, connection, collection, part)) {
        if (seen.has(row[0])) continue;
        seen.add(row[0]);
        yield row;
      }
    }
    return;
  }
  if (plan.only && plan.index.multikey === 0) {
    yield* onlyRow(connection, collection, plan.index, plan.only);
    return;
  }
  const ranges = plan.reverse ? [...plan.ranges].reverse() : plan.ranges;
  if (plan.index.multikey === 0) {
    for (const range of ranges)
      yield* rangeRows(work, connection, collection, plan.index, range, plan.reverse);
    return;
  }
  const seen = new Set<number>();
  for (const range of ranges) {
    for (const row of rangeRows(work, connection, collection, plan.index, range, plan.reverse)) {
      if (seen.has(row[0])) continue;
      seen.add(row[0]);
      yield row;
    }
  }
}

function isScan(plan: Plan): boolean {
  if (plan.kind === 'union') return plan.plans.some(isScan);
  if (plan.kind === 'index')
    return plan.ranges.length === 1 && plan.ranges[0]!.low.length === 0 && !plan.sorted;
  return plan.kind === 'scan';
}

function checkScan(work: Work, collection: Collection, effort: Effort, query: Query): void {
  const limit = work.engine.scanLimit;
  if (limit === undefined || effort.documents <= limit || !isScan(effort.plan)) return;
  // Whoever asks for the natural order asks for the whole collection by name.
  if (query.sort[0]?.path === '$natural') return;
  const asked = JSON.stringify([...query.filter.keys()]);
  throw failure(
    291,
    `A query on ${collection.db}.${collection.name} read more than ${limit} documents without an index (fields ${asked}); add an index that serves it`,
  );
}

/** Documents of the transaction's own that are not in its snapshot, or are there in another version. */
function* overlayRows(work: Work, collection: Collection): Generator<Row> {
  const overlay = work.txn?.overlays.get(`${collection.db}.${collection.name}`);
  if (!overlay) return;
  for (const [n, written] of [...overlay.documents].sort(([a], [b]) => a - b)) {
    if (written) yield new LazyRow(n, written.raw, written.document);
  }
}

/** Given instead of a row when the turn is over and the reader wants to know (`pauses`). */
const PAUSE: Row = { n: -1, raw: Buffer.alloc(0), document: new Map() };

/** Is it no row, but the end of a turn? */
export function isPause(row: Row): boolean {
  return row === PAUSE;
}

/** Throws when the time of the command is over, or of what it reads. */
export function checkTime(work: Work): void {
  if (work.engine.mustEnd?.())
    throw failure(
      239,
      'The query read one moment for so long that it kept the log from being cut; run it again',
    );
  if (work.deadline !== undefined && work.engine.ticks() > work.deadline) {
    throw failure(50, 'operation exceeded time limit');
  }
}

function* matching(
  work: Work,
  collection: Collection,
  node: Node,
  effort: Effort,
  query: Query,
): Generator<Row> {
  const { txn, engine } = work;
  const overlay = txn?.overlays.get(`${collection.db}.${collection.name}`);
  const { plan } = effort;
  const exact = plan.kind === 'index' && plan.exact;
  const empty = query.filter.size === 0;
  if (!collection.provisional) {
    for (const [n, raw] of planRows(work, txn?.snapshot ?? engine.main, collection, plan)) {
      if (overlay?.documents.has(n)) continue;
      effort.documents++;
      if ((effort.documents & 63) === 0) {
        checkTime(work);
        if (work.slice && performance.now() > work.slice.until) {
          if (!work.slice.pauses) throw new Elsewhere();
          yield PAUSE;
        }
      }
      checkScan(work, collection, effort, query);
      const row = new LazyRow(n, raw);
      if (exact || empty || node.matches(row.document)) yield row;
    }
  }
  for (const row of overlayRows(work, collection)) {
    effort.documents++;
    if (empty || node.matches(row.document)) yield row;
  }
}

const asRows: Sortable<Row> = {
  document: (row) => row.document,
  bytes: (row) => row.raw.length,
  kept: (row) => new LazyRow(row.n, row.raw),
  pack: ({ n, raw }) => ({ n, raw }),
  unpack: ({ n, raw }) => new LazyRow(n, raw),
};

/** `_id` alone, of one value, is by far the most asked: there is nothing to choose between. */
function planById(collection: Collection, { filter, sort, hint }: Query): Plan | undefined {
  if (filter.size !== 1 || sort.length > 0 || hint) return undefined;
  const id = filter.get('_id');
  const index = collection.indexes[0];
  if (!(typeof id === 'string' || typeof id === 'number' || id instanceof ObjectId)) return undefined;
  if (Number.isNaN(id) || index?.name !== '_id_') return undefined;
  const key = keyOfValue(id);
  return {
    kind: 'index',
    index,
    ranges: [pointRange(key)],
    reverse: false,
    sorted: false,
    exact: true,
    only: key,
  };
}

/** Plans a query. */
export function prepare(work: Work, collection: Collection, query: Query): { node: Node; effort: Effort } {
  const node = compileFilter(query.filter, work.scope);
  const natural = query.sort[0]?.path === '$natural' ? query.sort[0] : undefined;
  const plan = natural
    ? ({ kind: 'scan', reverse: natural.descending } as const)
    : (planById(collection, query) ?? choosePlan(collection, node, query.sort, query.hint));
  if (plan.kind === 'index')
    work.engine.uses.set(plan.index.id, (work.engine.uses.get(plan.index.id) ?? 0) + 1);
  const overlay = work.txn?.overlays.get(`${collection.db}.${collection.name}`);
  const ordered = natural !== undefined || (plan.kind === 'index' && plan.sorted);
  const sortedInMemory = query.sort.length > 0 && (!ordered || (overlay !== undefined && !natural));
  return { node, effort: { keys: 0, documents: 0, plan, sortedInMemory } };
}

/** Finds documents; rows come as they are asked for. */
export function* find(
  work: Work,
  collection: Collection,
  query: Query,
  prepared = prepare(work, collection, query),
): Generator<Row> {
  const { node, effort } = prepared;
  let rows: Iterable<Row> = matching(work, collection, node, effort, query);
  const keep = query.limit > 0 ? query.limit + query.skip : Infinity;
  if (effort.sortedInMemory) rows = inOrder(work, rows, query.sort, keep, asRows);
  let skipped = 0;
  let given = 0;
  for (const row of rows) {
    if (row === PAUSE) {
      yield row;
      continue;
    }
    if (skipped < query.skip) {
      skipped++;
      continue;
    }
    yield row;
    if (++given === query.limit) return;
  }
}

/** How many documents a query finds; without looking into them where the index or the collection knows. */
export function countRows(work: Work, collection: Collection, query: Query): number {
  if (query.filter.size === 0 && !query.hint && !work.txn) {
    const total = work.engine.main.get(`SELECT count(*) FROM i${collection.indexes[0]!.id}`)![0] as number;
    const left = Math.max(0, total - query.skip);
    return query.limit > 0 ? Math.min(left, query.limit) : left;
  }
  let total = 0;
  for (const _ of find(work, collection, { ...query, sort: [] })) total++;
  return total;
}

const getDocument = perTable('SELECT doc FROM c# WHERE n = ?');

/** The current version of a row, for writing to it after it was found. */
export function reread(work: Work, collection: Collection, n: number): Stored | undefined {
  const written = work.txn?.overlays.get(`${collection.db}.${collection.name}`)?.documents.get(n);
  if (written === null) return undefined;
  if (written) return { n, raw: written.raw, document: decode(written.raw) };
  if (collection.provisional) return undefined;
  const connection = work.txn?.snapshot ?? work.engine.main;
  const row = connection.get(getDocument(collection.id), n);
  if (!row) return undefined;
  const raw = unsealed(row[0], collection);
  return { n, raw, document: decode(raw) };
}

/** The index that a hint names, by name or by keys; throws 2 when there is none. */
export function hintOf(collection: Collection | undefined, hint: Value): Index | 'natural' | undefined {
  if (hint === undefined || (isDoc(hint) && hint.size === 0)) return undefined;
  if (isDoc(hint) && hint.has('$natural')) return 'natural';
  if (!collection) return undefined;
  const found = collection.indexes.find((index) =>
    typeof hint === 'string' ? index.name === hint : equal(index.spec.get('key'), hint),
  );
  if (!found || found.hidden) {
    throw failure(
      2,
      'error processing query: planner returned error :: caused by :: hint provided does not correspond to an existing index',
    );
  }
  return found;
}

/** Where in its array a document matched, for the positional operator. */
export function positionOf(node: Node, document: Doc): Position {
  const position: Position = {};
  node.matches(document, position);
  return position;
}
