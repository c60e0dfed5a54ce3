import { createCollection, dropCollection, findCollection, renameCollection } from '../catalog.ts';
import type { Collection, Work } from '../engine.ts';
import { failure } from '../errors.ts';
import { compileFilter } from '../filter.ts';
import { compare, doc, type Doc } from '../values.ts';
import type { Message } from '../wire.ts';
import { collectionName, document, flag, only, onlyInside, text } from './arguments.ts';
import { listing } from './listing.ts';
import { refuseOptions } from './options.ts';

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
