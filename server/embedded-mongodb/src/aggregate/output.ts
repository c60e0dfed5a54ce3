import { ObjectId } from 'bson';
import { encode } from '../bson.ts';
import { createCollection, dropCollection, ensureCollection, findCollection } from '../catalog.ts';
import { addIndex } from '../index-build.ts';
import { insertDocument, replaceDocument } from '../documents.ts';
import type { Work } from '../engine.ts';
import { failure, notHere } from '../errors.ts';
import { counted, hold, tooMuch } from '../memory.ts';
import { MISSING, valueAt } from '../paths.ts';
import { compare, doc, isDoc, typeName, type Doc, type Value } from '../values.ts';
import { withVars, type Stage } from './scope.ts';
import { onlyNamed } from './operator.ts';
import { existing } from './join.ts';
import { compilePipelineUpdate } from './pipeline.ts';

type Target = { db: string; coll: string };

function targetOf(work: Work, value: Value, stage: string): Target {
  if (typeof value === 'string') return { db: work.db, coll: value };
  const db = isDoc(value) ? value.get('db') : undefined;
  const coll = isDoc(value) ? value.get('coll') : undefined;
  if (typeof coll !== 'string' || (db !== undefined && typeof db !== 'string'))
    throw failure(16990, `${stage} needs the name of a collection, found ${typeName(value)}`);
  return { db: db ?? work.db, coll };
}

function withId(document: Doc): Doc {
  if (document.keys().next().value === '_id') return document;
  const id = document.has('_id') ? document.get('_id') : new ObjectId();
  return new Map([['_id', id], ...document]);
}

function add(work: Work, { db, coll }: Target, document: Doc): void {
  const whole = withId(document);
  insertDocument(work, ensureCollection(work, coll, db), encode(whole), whole);
}

/** All of it before the first is written: what is written may be what is read. */
function held(documents: Iterable<Doc>, work: Work, stage: string): Doc[] {
  const memory = hold(work.engine.memory, tooMuch(stage));
  try {
    return [...counted(documents, memory)];
  } finally {
    memory.release();
  }
}

function outside(work: Work, stage: string): void {
  if (work.txn) throw failure(263, `${stage} cannot be used in a transaction`);
}

/** `$out`: the collection becomes exactly what the pipeline gave; its indexes stay. */
export function out(argument: Value, work: Work): Stage {
  outside(work, '$out');
  if (isDoc(argument) && argument.has('timeseries')) throw notHere('$out into a time series collection');
  if (isDoc(argument)) onlyNamed(argument, '$out', ['db', 'coll', 'timeseries'], 16994);
  const target = targetOf(work, argument, '$out');
  return function* (documents) {
    const all = held(documents, work, '$out');
    const before = findCollection(work, target.coll, target.db);
    if (before) dropCollection(work, before);
    let collection = createCollection(work, target.coll, new Map(), target.db);
    for (const index of before?.indexes.slice(1) ?? []) collection = addIndex(work, collection, index.spec);
    for (const document of all) add(work, target, document);
  };
}

type Merge = { target: Target; on: string[]; matched: Value; notMatched: string; vars: Doc | undefined };

function readMerge(argument: Value, work: Work): Merge {
  const options = isDoc(argument) ? argument : doc({ into: argument });
  for (const name of options.keys())
    if (!['into', 'on', 'let', 'whenMatched', 'whenNotMatched'].includes(name))
      throw failure(40415, `BSON field '$merge.${name}' is an unknown field.`);
  const on = options.get('on') ?? '_id';
  const matched = options.get('whenMatched') ?? 'merge';
  const notMatched = options.get('whenNotMatched') ?? 'insert';
  if (!Array.isArray(matched) && !['replace', 'keepExisting', 'merge', 'fail'].includes(matched as string))
    throw failure(
      2,
      `Enumeration value '${String(matched)}' for field '$merge.whenMatched' is not a valid value.`,
    );
  if (!['insert', 'discard', 'fail'].includes(notMatched as string))
    throw failure(
      2,
      `Enumeration value '${String(notMatched)}' for field '$merge.whenNotMatched' is not a valid value.`,
    );
  const vars = options.get('let');
  return {
    target: targetOf(work, options.get('into'), '$merge'),
    on: Array.isArray(on) ? (on as string[]) : [on as string],
    matched,
    notMatched: notMatched as string,
    vars: isDoc(vars) ? vars : undefined,
  };
}

function checkUniqueIndex(work: Work, { target, on }: Merge): void {
  const collection = findCollection(work, target.coll, target.db);
  if (on.length === 1 && on[0] === '_id') return;
  const served = collection?.indexes.some(
    (index) =>
      index.unique &&
      !index.partial &&
      !index.sparse &&
      index.fields.length === on.length &&
      index.fields.every((field) => on.includes(field.path)),
  );
  if (!served) throw failure(51183, 'Cannot find index to verify that join fields will be unique');
}

/** `$merge`: puts each document into another collection. */
export function merge(argument: Value, work: Work): Stage {
  outside(work, '$merge');
  const options = readMerge(argument, work);
  if (options.vars) throw notHere('let in $merge');
  const { target, on, matched, notMatched } = options;
  return function* (documents) {
    checkUniqueIndex(work, options);
    for (const given of held(documents, work, '$merge')) {
      const document = withId(given);
      const filter: Doc = new Map();
      for (const path of on) {
        const value = valueAt(document, path.split('.'));
        if (value === MISSING || value === null || Array.isArray(value))
          throw failure(
            51132,
            `$merge write error: 'on' field '${path}' cannot be missing, null, undefined or an array`,
          );
        filter.set(path, doc({ $eq: value }));
      }
      const [stored] = [...existing(work, target.db, target.coll, filter)];
      if (!stored) {
        if (notMatched === 'fail')
          throw failure(
            13113,
            '$merge could not find a matching document in the target collection for at least one document in the source collection',
          );
        if (notMatched === 'insert') add(work, target, document);
        continue;
      }
      if (matched === 'keepExisting') continue;
      // The index that makes the fields unique tells it, with the key.
      if (matched === 'fail') add(work, target, document);
      let after: Doc;
      if (Array.isArray(matched)) {
        const scope = withVars(work.scope, [['new', document]]);
        after = compilePipelineUpdate(matched, scope).apply(new Map(stored.document), {}, false);
      } else after = matched === 'replace' ? new Map(document) : new Map([...stored.document, ...document]);
      if (given.has('_id') && compare(after.get('_id'), stored.document.get('_id')) !== 0)
        throw failure(66, "Performing an update on the path '_id' would modify the immutable field '_id'");
      after.set('_id', stored.document.get('_id'));
      const raw = encode(withId(after));
      const collection = findCollection(work, target.coll, target.db)!;
      if (!raw.equals(stored.raw))
        replaceDocument(work, collection, stored, withId(after), matched === 'replace', raw);
    }
  };
}
