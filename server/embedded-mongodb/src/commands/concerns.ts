import { failure, notHere } from '../errors.ts';
import { isNumber, toDouble } from '../numbers.ts';
import { doc, isDoc, typeName, type Doc, type Value } from '../values.ts';
import type { Command } from './index.ts';

/** A document argument that only knows these fields. */
function concern(body: Doc, name: string, fields: readonly string[], code: number): Doc | undefined {
  const value = body.get(name);
  if (value === undefined) return undefined;
  if (!isDoc(value))
    throw failure(14, `BSON field '${name}' is the wrong type '${typeName(value)}', expected type 'object'`);
  for (const field of value.keys())
    if (!fields.includes(field)) throw failure(code, `BSON field '${name}.${field}' is an unknown field.`);
  return value;
}

function checkWriteConcern(body: Doc, name: string, command: Command): void {
  const wanted = concern(body, 'writeConcern', ['w', 'j', 'wtimeout', 'fsync', 'provenance'], 9);
  if (!wanted) return;
  const w: Value = wanted.get('w');
  if (w !== undefined && typeof w !== 'string' && !isNumber(w) && !isDoc(w))
    throw failure(9, `w has to be a number, string, or object; found: ${typeName(w)}`);
  if (isNumber(w) && !(toDouble(w) >= 0 && toDouble(w) <= 50))
    throw failure(9, `w has to be a non-negative number and not greater than 50; found: ${toDouble(w)}`);
  if (!command.writes && name !== 'aggregate' && wanted.size > 0)
    throw failure(72, `Command ${name} does not support writeConcern`);
  const ends = name === 'commitTransaction' || name === 'abortTransaction';
  if (body.get('autocommit') === false && !ends)
    throw failure(72, 'writeConcern is not allowed within a multi-statement transaction');
}

const levels = ['local', 'available', 'majority', 'linearizable', 'snapshot'];

/** All known read concerns are the same on one member, except a moment of the past, which is not kept. */
function checkReadConcern(body: Doc): void {
  const wanted = concern(
    body,
    'readConcern',
    ['level', 'afterClusterTime', 'afterOpTime', 'atClusterTime', 'provenance'],
    40415,
  );
  if (!wanted) return;
  const level = wanted.get('level');
  const inside = body.get('autocommit') === false;
  if (wanted.has('atClusterTime')) throw notHere('Reading at a cluster time');
  if (level === undefined) return;
  if (!levels.includes(level as string)) {
    throw failure(
      9,
      `Enumeration value '${String(level)}' for field 'readConcern.level' is not a valid value.`,
    );
  }
  if (level === 'snapshot' && !inside) throw notHere('A snapshot outside a transaction');
  if (inside && (level === 'available' || level === 'linearizable')) {
    throw failure(
      72,
      "The readConcern level must be either 'local' (default), 'majority' or 'snapshot' in order to run in a transaction",
    );
  }
}

/** What version 1 of the stable API has, of what is here. */
const stable = new Set([
  'abortTransaction', 'aggregate', 'collMod', 'commitTransaction', 'count', 'create', 'createIndexes', 'delete', 'drop',
  'dropDatabase', 'dropIndexes', 'endSessions', 'explain', 'find', 'findAndModify', 'findandmodify', 'getMore', 'hello',
  'insert', 'killCursors', 'listCollections', 'listDatabases', 'listIndexes', 'ping', 'refreshSessions', 'saslContinue',
  'saslStart', 'update',
]); // prettier-ignore

/** Stages that version 1 of the stable API has not. */
const unstableStages = new Set([
  '$currentOp', '$indexStats', '$listLocalSessions', '$listSessions', '$planCacheStats', '$search', '$searchMeta',
]); // prettier-ignore

/** The stable API: version 1 only; with apiStrict only what that has. */
function checkApi(body: Doc, name: string): void {
  const version = body.get('apiVersion');
  if (version === undefined) {
    if (body.has('apiStrict') || body.has('apiDeprecationErrors'))
      throw failure(4886600, 'Provided apiStrict or apiDeprecationErrors without passing apiVersion');
    return;
  }
  if (version !== '1') throw failure(322, 'API version must be "1"');
  if (body.get('apiStrict') !== true) return;
  if (!stable.has(name))
    throw failure(323, `Provided apiStrict:true, but the command ${name} is not in API Version 1`);
  const stages = name === 'aggregate' ? body.get('pipeline') : undefined;
  for (const stage of Array.isArray(stages) ? stages : []) {
    const unstable = isDoc(stage) ? [...stage.keys()].find((one) => unstableStages.has(one)) : undefined;
    if (unstable !== undefined)
      throw failure(323, `stage ${unstable} is not allowed with 'apiStrict: true' in API Version 1`);
  }
}

/** Judges what any command may be told about reading, writing and versions; throws what is not so here. */
export function checkConcerns(body: Doc, name: string, command: Command): void {
  checkApi(body, name);
  checkReadConcern(body);
  checkWriteConcern(body, name, command);
}

/** The part of an answer that tells a write concern could not be met; nothing when it was. */
export function writeConcernError(body: Doc): Doc | undefined {
  const wanted = body.get('writeConcern');
  if (!isDoc(wanted)) return undefined;
  const w: Value = wanted.get('w');
  if (w === undefined || w === 'majority' || w === null) return undefined;
  if (typeof w === 'string') {
    return doc({
      code: 79,
      codeName: 'UnknownReplWriteConcern',
      errmsg: `No write concern mode named '${w}' found in replica set configuration`,
    });
  }
  if (isDoc(w) || (isNumber(w) && toDouble(w) > 1)) {
    return doc({ code: 100, codeName: 'UnsatisfiableWriteConcern', errmsg: 'Not enough data-bearing nodes' });
  }
  return undefined;
}
