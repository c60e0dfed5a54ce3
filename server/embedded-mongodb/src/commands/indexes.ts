import {
  addProvisionalIndex,
  createCollection,
  indexOf,
  findCollection,
  removeIndex,
  replaceSpec,
} from '../catalog.ts';
import type { Collection, Index, Steps, Work } from '../engine.ts';
import { buildIndexes } from '../index-build.ts';
import { failure } from '../errors.ts';
import { show } from '../show.ts';
import { doc, equal, isDoc, type Doc, type Value } from '../values.ts';
import type { Message } from '../wire.ts';
import { collectionName, document, flag, list, only, onlyInside } from './arguments.ts';
import { existing, readIndex } from './index-spec.ts';
import { listing, missing } from './listing.ts';
import { isIdKey, refuseOptions } from './options.ts';

/** Waits while somebody else builds an index of one of these names. */
function* afterOthers(work: Work, name: string, wanted: readonly Value[]): Steps<Doc> {
  for (;;) {
    const begun = create(work, name, wanted);
    if (begun !== 'wait') return 'next' in begun ? yield* begun : begun;
    yield undefined;
  }
}

export function createIndexes(work: Work, { body }: Message): Doc | Steps<Doc> {
  only(body, 'createIndexes');
  const name = collectionName(body, 'createIndexes');
  const wanted = list(body, 'indexes');
  if (wanted.length === 0) throw failure(2, 'Must specify at least one index to create');
  const begun = create(work, name, wanted);
  return begun === 'wait' ? afterOthers(work, name, wanted) : begun;
}

function create(work: Work, name: string, wanted: readonly Value[]): Doc | Steps<Doc> | 'wait' {
  const specs = wanted.map((given) => readIndex(work, given));
  const names = new Set(specs.map((spec) => spec.get('name')));
  let collection = findCollection(work, name);
  if (collection?.building?.some(({ index }) => names.has(index.name))) return 'wait';
  const created = collection === undefined;
  collection ??= createCollection(work, name);
  const before = collection.indexes.length;
  const missing: Doc[] = [];
  let seen = collection;
  for (const spec of specs) {
    if (existing(seen, spec)) continue;
    if (seen.indexes.length >= 64)
      throw failure(67, `add index fails, too many indexes for ${work.db}.${name}`);
    missing.push(spec);
    seen = { ...seen, indexes: [...seen.indexes, indexOf(0, spec, 0)] };
  }
  const reply = (after: Collection): Doc => {
    const answer = doc({
      numIndexesBefore: before,
      numIndexesAfter: after.indexes.length,
      createdCollectionAutomatically: created,
    });
    if (missing.length === 0) answer.set('note', 'all indexes already exist');
    return answer;
  };
  if (missing.length === 0) return reply(collection);
  if (!work.txn) return buildIndexes(work, collection, missing, reply);
  for (const spec of missing) collection = addProvisionalIndex(work, collection, spec);
  return reply(collection);
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
