import { ObjectId } from 'bson';
import { decode, encode } from '../bson.ts';
import { randomUUID } from 'node:crypto';
import {
  checkName,
  createCollection,
  dropCollection,
  ensureCollection,
  findCollection,
  renameCollection,
  waitForUsers,
} from '../catalog.ts';
import { addIndex } from '../index-build.ts';
import { insertDocument, replaceDocument } from '../documents.ts';
import type { Work } from '../engine.ts';
import { failure, notHere } from '../errors.ts';
import { gather } from '../gathered.ts';
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

/** Puts what a pipeline gave somewhere. */
export type Writer = {
  stage: '$out' | '$merge';
  begin: () => void;
  one: (document: Doc) => void;
  end: () => void;
  /** Leaves nothing of what is not done. */
  abandon: () => void;
};

function add(work: Work, { db, coll }: Target, document: Doc): void {
  const whole = withId(document);
  insertDocument(work, ensureCollection(work, coll, db), encode(whole), whole);
}

function outside(work: Work, stage: string): void {
  if (work.txn) throw failure(263, `${stage} cannot be used in a transaction`);
}

/** Names of collections that `$out` fills before they take the place of another, as in MongoDB. */
const UNFINISHED = 'tmp.agg_out.';

/** Takes away what the end of the process left of `$out`. */
export function dropUnfinishedOutput(work: Work): void {
  for (const collection of [...work.engine.catalog.values()])
    if (collection.name.startsWith(UNFINISHED)) dropCollection(work, collection);
}

/** All of it before the first is written, in one turn: what is written may be what is read. */
function atOnce(work: Work, writer: Writer): Stage {
  return function* (documents) {
    const gathered = gather(work.engine);
    try {
      for (const document of documents) gathered.add(encode(document));
      writer.begin();
      for (const raw of gathered.all()) writer.one(decode(raw));
      writer.end();
    } finally {
      gathered.drop();
    }
  };
}

/** `$out`: the collection becomes exactly what the pipeline gave; its indexes stay. */
export function outWriter(argument: Value, work: Work): Writer {
  outside(work, '$out');
  if (isDoc(argument) && argument.has('timeseries')) throw notHere('$out into a time series collection');
  if (isDoc(argument)) onlyNamed(argument, '$out', ['db', 'coll', 'timeseries'], 16994);
  const target = targetOf(work, argument, '$out');
  const filled: Target = { db: target.db, coll: UNFINISHED + randomUUID() };
  return {
    stage: '$out',
    begin: () => {
      checkName(target.db, target.coll);
      let collection = createCollection(work, filled.coll, new Map(), filled.db);
      const before = findCollection(work, target.coll, target.db);
      for (const index of before?.indexes.slice(1) ?? []) collection = addIndex(work, collection, index.spec);
    },
    one: (document) => add(work, filled, document),
    end: () => {
      waitForUsers(work, `${target.db}.${target.coll}`);
      const before = findCollection(work, target.coll, target.db);
      if (before) dropCollection(work, before);
      const collection = findCollection(work, filled.coll, filled.db);
      if (!collection) throw failure(26, `The collection that $out filled was dropped meanwhile`);
      renameCollection(work, collection, target.db, target.coll);
    },
    abandon: () => {
      const collection = findCollection(work, filled.coll, filled.db);
      if (collection) dropCollection(work, collection);
    },
  };
}

/** `$out` in one turn. */
export function out(argument: Value, work: Work): Stage {
  return atOnce(work, outWriter(argument, work));
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
export function mergeWriter(argument: Value, work: Work): Writer {
  outside(work, '$merge');
  const options = readMerge(argument, work);
  if (options.vars) throw notHere('let in $merge');
  return {
    stage: '$merge',
    begin: () => checkUniqueIndex(work, options),
    one: (document) => mergeOne(work, options, document),
    end: () => undefined,
    abandon: () => undefined,
  };
}

/** `$merge` in one turn. */
export function merge(argument: Value, work: Work): Stage {
  return atOnce(work, mergeWriter(argument, work));
}

function mergeOne(work: Work, { target, on, matched, notMatched }: Merge, given: Doc): void {
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
    return;
  }
  if (matched === 'keepExisting') return;
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
