import {
  addIndex,
  createCollection,
  dropCollection,
  findCollection,
  removeIndex,
  renameCollection,
  replaceSpec,
} from '../catalog.ts';
import { firstReply, openCursor } from '../cursors.ts';
import type { Collection, Index, Work } from '../engine.ts';
import { failure } from '../errors.ts';
import { compileFilter, show } from '../filter.ts';
import { isNumber, toDouble } from '../numbers.ts';
import { compare, doc, equal, isDoc, typeName, type Doc, type Value } from '../values.ts';
import { encode } from '../bson.ts';
import type { Message } from '../wire.ts';
import {
  collectionName,
  count,
  document,
  flag,
  list,
  noCollation,
  only,
  onlyInside,
  text,
} from './arguments.ts';

function missing(work: Work, name: string): Error {
  return failure(26, `ns does not exist: ${work.db}.${name}`);
}

const refusedOptions: Readonly<Record<string, string>> = {
  capped: 'A capped collection',
  cappedSize: 'A capped collection',
  cappedMax: 'A capped collection',
  timeseries: 'A time series collection',
  viewOn: 'A view',
  validator: 'A validator',
  clusteredIndex: 'A clustered index',
  changeStreamPreAndPostImages: 'Storing pre- and post-images',
  encryptedFields: 'Queryable encryption',
  expireAfterSeconds: 'expireAfterSeconds on a collection',
  indexOptionDefaults: 'indexOptionDefaults',
  storageEngine: 'The option storageEngine',
  temp: 'A temporary collection',
  dryRun: 'collMod with dryRun',
};

/** Says nothing, or only what is so anyway: off, or an empty document. */
function asksNothing(value: Value): boolean {
  if (value === undefined || value === null || value === false) return true;
  return isDoc(value) && (value.size === 0 || value.get('enabled') === false);
}

/** Options of create and collMod that are not here. */
function refuseOptions(body: Doc): void {
  for (const [name, what] of Object.entries(refusedOptions))
    if (!asksNothing(body.get(name)))
      throw failure(238, `${what} is not supported by this embedded database; a MongoDB server has it`);
  for (const [name, usual] of [
    ['validationLevel', 'strict'],
    ['validationAction', 'error'],
  ] as const)
    if (body.has(name) && body.get(name) !== usual)
      throw failure(
        238,
        `The ${name} '${String(body.get(name))}' is not supported by this embedded database; a MongoDB server has it`,
      );
  if (body.has('pipeline')) throw failure(72, "'pipeline' requires 'viewOn' to also be specified");
  if (body.has('size') || body.has('max'))
    throw failure(
      72,
      "The 'capped' field needs to be true when either the 'size' or 'max' fields are present",
    );
  if (body.has('autoIndexId') && !flag(body, 'autoIndexId'))
    throw failure(72, 'autoIndexId may not be false: every collection has an index on _id');
  const idIndex = document(body, 'idIndex');
  if (idIndex.size > 0 && !isIdKey(document(idIndex, 'key')))
    throw failure(
      2,
      "The field 'key' for an _id index must be {_id: 1}, but got " + show(idIndex.get('key')),
    );
  noCollation(idIndex);
  noCollation(body);
}

export function create(work: Work, { body }: Message): Doc {
  only(body, 'create');
  refuseOptions(body);
  const name = collectionName(body, 'create');
  if (findCollection(work, name)) {
    if (work.txn) throw failure(48, `Collection ${work.db}.${name} already exists.`);
    return doc({});
  }
  createCollection(work, name);
  return doc({});
}

export function drop(work: Work, { body }: Message): Doc {
  only(body, 'drop');
  const name = collectionName(body, 'drop');
  const collection = findCollection(work, name);
  if (!collection) return doc({});
  const indexes = collection.indexes.length;
  dropCollection(work, collection);
  return doc({ nIndexesWas: indexes, ns: `${work.db}.${name}` });
}

export function dropDatabase(work: Work, { body }: Message): Doc {
  only(body, 'dropDatabase');
  const mine = [...work.engine.catalog.values()].filter((collection) => collection.db === work.db);
  for (const collection of mine) dropCollection(work, collection);
  if (mine.length > 0) work.engine.changes.record(work, { op: 'dropDatabase', db: work.db });
  return doc({ dropped: work.db });
}

export function renameCommand(work: Work, { body }: Message): Doc {
  only(body, 'renameCollection');
  const from = text(body, 'renameCollection');
  const to = text(body, 'to');
  const [fromDb, fromName] = splitName(from);
  const [toDb, toName] = splitName(to);
  const collection = findCollection(work, fromName, fromDb);
  if (!collection) throw failure(26, `Source collection ${from} does not exist`);
  if (from === to) throw failure(20, "Can't rename a collection to itself");
  const target = findCollection(work, toName, toDb);
  if (target) {
    if (!flag(body, 'dropTarget')) throw failure(48, 'target namespace exists');
    dropCollection(work, target);
  }
  renameCollection(work, collection, toDb, toName);
  return doc({});
}

function splitName(ns: string): [string, string] {
  const dot = ns.indexOf('.');
  if (dot <= 0 || dot === ns.length - 1) throw failure(73, `Invalid namespace specified '${ns}'`);
  return [ns.slice(0, dot), ns.slice(dot + 1)];
}

function listing(work: Work, body: Doc, ns: string, rows: Doc[]): Doc {
  const batchSize = count(document(body, 'cursor'), 'batchSize');
  const encoded = rows.map((row) => encode(row));
  const cursor = openCursor(work.engine, {
    ns,
    rows: encoded[Symbol.iterator](),
    txn: work.txn,
    session: undefined,
    noTimeout: false,
  });
  return firstReply(work.engine, cursor, batchSize ?? 1_000_000);
}

export function listCollections(work: Work, { body }: Message): Doc {
  only(body, 'listCollections');
  onlyInside(document(body, 'cursor'), 'listCollections.cursor');
  const node = compileFilter(document(body, 'filter'), work.scope);
  const nameOnly = flag(body, 'nameOnly');
  const rows = [...work.engine.catalog.values()]
    .filter((collection) => collection.db === work.db)
    .sort((a, b) => compare(a.name, b.name))
    .map((collection) => describe(collection))
    .filter((row) => node.matches(row))
    .map((row) => (nameOnly ? doc({ name: row.get('name'), type: 'collection' }) : row));
  return listing(work, body, `${work.db}.$cmd.listCollections`, rows);
}

function describe(collection: Collection): Doc {
  return doc({
    name: collection.name,
    type: 'collection',
    options: collection.options,
    info: doc({ readOnly: false, uuid: collection.uuid }),
    idIndex: collection.indexes[0]!.spec,
  });
}

export function listDatabases(work: Work, { body }: Message): Doc {
  only(body, 'listDatabases');
  const node = compileFilter(document(body, 'filter'), work.scope);
  const nameOnly = flag(body, 'nameOnly');
  const names = [...new Set([...work.engine.catalog.values()].map((collection) => collection.db))].sort();
  const rows = names
    .map((name) => {
      const size = nameOnly ? 0 : databaseSize(work, name);
      return doc({ name, sizeOnDisk: size, empty: false });
    })
    .filter((row) => node.matches(row));
  if (nameOnly) return doc({ databases: rows.map((row) => doc({ name: row.get('name') })) });
  const total = rows.reduce((sum, row) => sum + (row.get('sizeOnDisk') as number), 0);
  return doc({ databases: rows, totalSize: total, totalSizeMb: Math.floor(total / 2 ** 20) });
}

function databaseSize(work: Work, name: string): number {
  const pages = work.engine.main.get('PRAGMA page_count')![0] as number;
  const databases = new Set([...work.engine.catalog.values()].map((collection) => collection.db)).size;
  void name;
  return Math.floor((pages * 4096) / databases);
}

const indexOptions = [
  'v',
  'key',
  'name',
  'unique',
  'sparse',
  'partialFilterExpression',
  'expireAfterSeconds',
  'hidden',
  'background',
  'dropDups',
  'ns',
  'collation',
];

/** All that may be said of the index every collection has. */
const idIndexOptions = new Set(['v', 'key', 'name', 'ns', 'collation', 'background']);

function checkKey(key: Value): Doc {
  if (!isDoc(key)) throw failure(14, "The field 'key' must be an object, but got " + typeName(key));
  if (key.size === 0) throw failure(67, 'Index keys cannot be empty.');
  if (key.size > 32) throw failure(67, 'Index key pattern has too many fields; the limit is 32');
  for (const [path, direction] of key) {
    if (typeof direction === 'string') {
      throw failure(
        238,
        `An index of type '${direction}' is not supported by this embedded database; a MongoDB server has it`,
      );
    }
    if (!isNumber(direction) || toDouble(direction) === 0 || Number.isNaN(toDouble(direction))) {
      throw failure(
        67,
        `Values in v:2 index key pattern must be numbers > 0, numbers < 0, or strings. Found ${show(direction)} for ${path}`,
      );
    }
    if (path.includes('$**'))
      throw failure(
        238,
        'A wildcard index is not supported by this embedded database; a MongoDB server has it',
      );
    if (path === '' || path.split('.').includes(''))
      throw failure(67, 'Index keys cannot be an empty field.');
    if (path.split('.').some((part) => part.startsWith('$')))
      throw failure(67, `Index key contains an illegal field name: field name starts with '$'.`);
  }
  return key;
}

const partialOperators = new Set([
  '$and',
  '$or',
  '$eq',
  '$gt',
  '$gte',
  '$lt',
  '$lte',
  '$exists',
  '$type',
  '$in',
]);

function checkPartial(filter: Value, top = true): void {
  if (!isDoc(filter)) throw failure(67, "Field 'partialFilterExpression' must be an object");
  for (const [name, condition] of filter) {
    if (name.startsWith('$')) {
      if (!partialOperators.has(name) || (name === '$exists' && condition !== true && condition !== 1)) {
        throw failure(67, `Expression not supported in partial index: ${name}`);
      }
      if ((name === '$and' || name === '$or') && Array.isArray(condition))
        condition.forEach((one) => checkPartial(one, top));
      continue;
    }
    if (isDoc(condition) && [...condition.keys()][0]?.startsWith('$')) checkPartial(condition, false);
  }
}

/** Checks what createIndexes was asked for and writes it as it is kept. */
function readIndex(work: Work, given: Value): Doc {
  if (!isDoc(given)) throw failure(14, 'The elements of the indexes array must be objects');
  for (const name of given.keys()) {
    if (
      [
        'weights',
        'default_language',
        'language_override',
        'textIndexVersion',
        '2dsphereIndexVersion',
        'bits',
        'min',
        'max',
        'wildcardProjection',
        'storageEngine',
        'clustered',
        'prepareUnique',
      ].includes(name)
    ) {
      throw failure(
        238,
        `The index option ${name} is not supported by this embedded database; a MongoDB server has it`,
      );
    }
    if (!indexOptions.includes(name))
      throw failure(
        197,
        `The field '${name}' is not valid for an index specification. Specification: ${show(given)}`,
      );
  }
  const collation = given.get('collation');
  if (isDoc(collation) && collation.get('locale') !== 'simple') {
    throw failure(238, 'A collation is not supported by this embedded database; a MongoDB server has it');
  }
  if (!given.has('key')) throw failure(9, "The 'key' field is a required property of an index specification");
  const key = checkKey(given.get('key'));
  if (isIdKey(key)) {
    for (const option of given.keys())
      if (!idIndexOptions.has(option))
        throw failure(
          197,
          `The field '${option}' is not valid for an _id index specification. Specification: ${show(given)}`,
        );
  }
  const name = given.get('name');
  if (name === undefined)
    throw failure(9, "The 'name' field is a required property of an index specification");
  if (typeof name !== 'string') throw failure(14, "The field 'name' must be a string");
  if (name === '') throw failure(67, 'The index name cannot be empty');
  if (name === '*') throw failure(2, "The index name '*' is not valid.");
  const spec: Doc = new Map<string, Value>([
    ['v', 2],
    ['key', key],
    ['name', name],
  ]);
  for (const option of ['unique', 'sparse', 'hidden'] as const)
    if (flag(given, option)) spec.set(option, true);
  // Every index is built at once here, and duplicates are never dropped, as in MongoDB today; it is only told again.
  if (given.has('background')) spec.set('background', flag(given, 'background'));
  if (given.has('partialFilterExpression')) {
    const filter = given.get('partialFilterExpression');
    checkPartial(filter);
    compileFilter(filter as Doc, work.scope);
    if (spec.has('sparse')) throw failure(67, 'cannot mix "partialFilterExpression" and "sparse" options');
    spec.set('partialFilterExpression', filter);
  }
  if (given.has('expireAfterSeconds')) {
    const seconds = given.get('expireAfterSeconds');
    if (!isNumber(seconds))
      throw failure(
        14,
        "TTL index 'expireAfterSeconds' option must be numeric, but received a type of '" +
          typeName(seconds) +
          "'",
      );
    if (!(toDouble(seconds) >= 0 && toDouble(seconds) <= 2147483647))
      throw failure(
        67,
        "TTL index 'expireAfterSeconds' option must be within an acceptable range, try a different value",
      );
    if (key.size > 1 || key.has('_id'))
      throw failure(67, 'TTL indexes are single-field indexes, compound indexes do not support TTL');
    spec.set('expireAfterSeconds', Math.trunc(toDouble(seconds)));
  }
  return spec;
}

function isIdKey(key: Doc): boolean {
  return key.size === 1 && key.has('_id') && toDouble(key.get('_id') as number) === 1;
}

/** Two indexes that differ in one of these may stand side by side, under different names. */
const identifying = ['key', 'unique', 'sparse', 'partialFilterExpression'];

function same(a: Doc, b: Doc, options: readonly string[]): boolean {
  return options.every(
    (name) => a.has(name) === b.has(name) && (!a.has(name) || equal(a.get(name), b.get(name))),
  );
}

/** An index that is there already, or a conflict with one. */
function existing(collection: Collection, spec: Doc): Index | undefined {
  if (isIdKey(spec.get('key') as Doc)) return collection.indexes[0];
  const alike = (index: Index): boolean => same(index.spec, spec, identifying);
  const identical = (index: Index): boolean => same(index.spec, spec, ['expireAfterSeconds', 'hidden']);
  const both = (index: Index): string =>
    `Requested index: ${show(spec)}, existing index: ${show(index.spec)}`;
  const named = collection.indexes.find((index) => index.name === spec.get('name'));
  if (named && !alike(named)) {
    throw failure(
      86,
      `An existing index has the same name as the requested index. When index names are not specified, they are auto generated and can cause conflicts. Please refer to our documentation. ${both(named)}`,
    );
  }
  if (named && !identical(named)) {
    throw failure(
      85,
      `An equivalent index already exists with the same name but different options. ${both(named)}`,
    );
  }
  if (named) return named;
  const other = collection.indexes.find(alike);
  if (!other) return undefined;
  if (identical(other)) throw failure(85, `Index already exists with a different name: ${other.name}`);
  throw failure(85, `An equivalent index already exists with a different name and options. ${both(other)}`);
}

export function createIndexes(work: Work, { body }: Message): Doc {
  only(body, 'createIndexes');
  const name = collectionName(body, 'createIndexes');
  const wanted = list(body, 'indexes');
  if (wanted.length === 0) throw failure(2, 'Must specify at least one index to create');
  const specs = wanted.map((given) => readIndex(work, given));
  let collection = findCollection(work, name);
  const created = collection === undefined;
  collection ??= createCollection(work, name);
  const before = collection.indexes.length;
  let same = 0;
  for (const spec of specs) {
    if (existing(collection, spec)) {
      same++;
      continue;
    }
    if (collection.indexes.length >= 64)
      throw failure(67, `add index fails, too many indexes for ${work.db}.${name}`);
    collection = addIndex(work, collection, spec);
  }
  const reply = doc({
    numIndexesBefore: before,
    numIndexesAfter: collection.indexes.length,
    createdCollectionAutomatically: created,
  });
  if (same === specs.length) reply.set('note', 'all indexes already exist');
  return reply;
}

export function listIndexes(work: Work, { body }: Message): Doc {
  only(body, 'listIndexes');
  onlyInside(document(body, 'cursor'), 'listIndexes.cursor');
  const name = collectionName(body, 'listIndexes');
  const collection = findCollection(work, name);
  if (!collection) throw missing(work, name);
  return listing(
    work,
    body,
    `${work.db}.${name}`,
    collection.indexes.map((index) => index.spec),
  );
}

export function dropIndexes(work: Work, { body }: Message): Doc {
  const command = body.has('dropIndexes') ? 'dropIndexes' : 'deleteIndexes';
  only(body, 'dropIndexes', command);
  const name = collectionName(body, command);
  let collection = findCollection(work, name);
  if (!collection) throw failure(26, `ns not found ${work.db}.${name}`);
  const before = collection.indexes.length;
  const wanted = body.get('index');
  const all = Array.isArray(wanted) ? wanted : [wanted];
  const chosen: Index[] = [];
  for (const one of all) {
    if (one === '*') {
      chosen.push(...collection.indexes.slice(1));
      continue;
    }
    const fitting = collection.indexes.filter((candidate) =>
      typeof one === 'string' ? candidate.name === one : isDoc(one) && equal(candidate.spec.get('key'), one),
    );
    if (fitting.length > 1)
      throw failure(
        181,
        `${fitting.length} indexes found for key: ${show(one)}, identify by name instead. Conflicting indexes: ${fitting.map((each) => each.name).join(', ')}`,
      );
    const [index] = fitting;
    if (!index) {
      if (typeof one !== 'string' && !isDoc(one))
        throw failure(14, "BSON field 'dropIndexes.index' is the wrong type");
      throw failure(
        27,
        typeof one === 'string'
          ? `index not found with name [${one}]`
          : `can't find index with key: ${show(one)}`,
      );
    }
    if (index.name === '_id_') throw failure(72, 'cannot drop _id index');
    chosen.push(index);
  }
  for (const index of chosen) collection = removeIndex(work, collection, index);
  const reply = doc({ nIndexesWas: before });
  if (wanted === '*') reply.set('msg', 'non-_id indexes dropped for collection');
  return reply;
}

export function collMod(work: Work, { body }: Message): Doc {
  only(body, 'collMod');
  refuseOptions(body);
  const name = collectionName(body, 'collMod');
  const collection = findCollection(work, name);
  if (!collection) throw missing(work, name);
  if (!body.has('index')) return doc({});
  const change = document(body, 'index');
  for (const option of change.keys()) {
    if (!['keyPattern', 'name', 'expireAfterSeconds', 'hidden'].includes(option)) {
      throw failure(
        238,
        `The collMod option index.${option} is not supported by this embedded database; a MongoDB server has it`,
      );
    }
  }
  if (change.has('hidden') && !change.has('expireAfterSeconds') && isIdKey(document(change, 'keyPattern')))
    throw failure(2, "can't hide _id index");
  const index = collection.indexes.find(
    (one) =>
      one.name === change.get('name') ||
      (change.has('keyPattern') && equal(one.spec.get('key'), change.get('keyPattern'))),
  );
  if (!index)
    throw failure(
      27,
      `cannot find index ${show(change.get('name') ?? change.get('keyPattern'))} for ns ${work.db}.${name}`,
    );
  const spec = new Map(index.spec);
  const reply: Doc = new Map();
  if (change.has('expireAfterSeconds')) {
    reply.set('expireAfterSeconds_old', spec.get('expireAfterSeconds'));
    reply.set('expireAfterSeconds_new', change.get('expireAfterSeconds'));
    spec.set('expireAfterSeconds', change.get('expireAfterSeconds'));
  }
  if (change.has('hidden')) {
    reply.set('hidden_old', spec.get('hidden') ?? false);
    reply.set('hidden_new', change.get('hidden'));
    if (flag(change, 'hidden')) spec.set('hidden', true);
    else spec.delete('hidden');
  }
  replaceSpec(work, collection, index, spec);
  return reply;
}
