import { failure } from '../errors.ts';
import { isNumber, toDouble } from '../numbers.ts';
import { isDoc, typeName, type Doc, type Value } from '../values.ts';

/** A number argument that must be whole; throws 14 or 9 as MongoDB does. */
export function wholeNumber(body: Doc, name: string): number | undefined {
  const value = body.get(name);
  if (value === undefined || value === null) return undefined;
  if (!isNumber(value)) {
    throw failure(
      14,
      `BSON field '${name}' is the wrong type '${typeName(value)}', expected types '[long, int, decimal, double]'`,
    );
  }
  return Math.trunc(toDouble(value));
}

/** A whole number that may not be negative. */
export function count(body: Doc, name: string): number | undefined {
  const value = wholeNumber(body, name);
  if (value !== undefined && value < 0) {
    throw failure(51024, `BSON field '${name}' value must be >= 0, actual value '${value}'`);
  }
  return value;
}

/** A document argument; an empty one when it is not given. */
export function document(body: Doc, name: string): Doc {
  const value = body.get(name);
  if (value === undefined || value === null) return new Map();
  if (!isDoc(value)) {
    throw failure(14, `BSON field '${name}' is the wrong type '${typeName(value)}', expected type 'object'`);
  }
  return value;
}

/** A text argument that must be given. */
export function text(body: Doc, name: string): string {
  const value = body.get(name);
  if (typeof value !== 'string') {
    if (value === undefined) throw failure(9, `BSON field '${name}' is missing but a required field`);
    throw failure(14, `BSON field '${name}' is the wrong type '${typeName(value)}', expected type 'string'`);
  }
  return value;
}

/** A yes or no; numbers count as in MongoDB. */
export function flag(body: Doc, name: string, otherwise = false): boolean {
  const value = body.get(name);
  if (value === undefined || value === null) return otherwise;
  if (typeof value === 'boolean') return value;
  if (isNumber(value)) return toDouble(value) !== 0;
  throw failure(
    14,
    `BSON field '${name}' is the wrong type '${typeName(value)}', expected types '[bool, long, int, decimal, double]'`,
  );
}

/** An argument that is a list. */
export function list(body: Doc, name: string): Value[] {
  const value = body.get(name);
  if (!Array.isArray(value)) {
    if (value === undefined) throw failure(9, `BSON field '${name}' is missing but a required field`);
    throw failure(14, `BSON field '${name}' is the wrong type '${typeName(value)}', expected type 'array'`);
  }
  return value;
}

/** Arguments that every command may carry. */
export const everywhere: ReadonlySet<string> = new Set([
  '$db', 'lsid', 'txnNumber', 'autocommit', 'startTransaction', 'writeConcern', 'readConcern', 'maxTimeMS',
  '$readPreference', '$clusterTime', 'comment', 'apiVersion', 'apiStrict', 'apiDeprecationErrors', 'stmtId', 'stmtIds',
  'maxTimeMSOpOnly', '$configServerState', 'client', '$client', 'txnRetryCounter', '$audit', 'databaseVersion',
]); // prettier-ignore

/** What each command may be told besides; the commands themselves say which values they refuse. */
const known: Readonly<Record<string, readonly string[]>> = {
  insert: [
    'documents', 'ordered', 'bypassDocumentValidation', 'isTimeseriesNamespace', 'encryptionInformation',
    'bypassEmptyTsReplacement',
  ],
  update: ['updates', 'ordered', 'bypassDocumentValidation', 'let', 'bypassEmptyTsReplacement'],
  'update.updates': ['q', 'u', 'c', 'multi', 'upsert', 'arrayFilters', 'collation', 'hint', 'sampleId', 'upsertSupplied'],
  delete: ['deletes', 'ordered', 'let', 'bypassDocumentValidation'],
  'delete.deletes': ['q', 'limit', 'collation', 'hint', 'sampleId'],
  findAndModify: [
    'query', 'sort', 'remove', 'update', 'new', 'fields', 'upsert', 'bypassDocumentValidation', 'collation', 'arrayFilters',
    'hint', 'let',
  ],
  find: [
    'filter', 'sort', 'projection', 'hint', 'skip', 'limit', 'batchSize', 'singleBatch', 'collation', 'allowDiskUse', 'let',
    'noCursorTimeout', 'allowPartialResults', 'oplogReplay', 'tailable', 'awaitData', 'showRecordId', 'returnKey', 'min',
    'max',
  ],
  getMore: ['collection', 'batchSize', 'term', 'lastKnownCommittedOpTime'],
  killCursors: ['cursors'],
  count: ['query', 'limit', 'skip', 'hint', 'collation', 'fields'],
  distinct: ['key', 'query', 'collation', 'hint'],
  aggregate: [
    'pipeline', 'cursor', 'explain', 'allowDiskUse', 'bypassDocumentValidation', 'collation', 'hint', 'let',
    'isMapReduceCommand', 'fromRouter', 'needsMerge',
  ],
  'aggregate.cursor': ['batchSize'],
  explain: ['verbosity'],
  dbStats: ['scale', 'freeStorage'],
  collStats: ['scale'],
  validate: ['full', 'repair', 'fixMultikey', 'metadata', 'checkBSONConformance', 'background', 'enforceFastCount'],
  currentOp: ['$all', '$ownOps'],
  getLog: [],
  create: [
    'capped', 'timeseries', 'viewOn', 'validator', 'clusteredIndex', 'changeStreamPreAndPostImages', 'encryptedFields',
    'expireAfterSeconds', 'size', 'max', 'collation', 'validationLevel', 'validationAction', 'indexOptionDefaults',
    'storageEngine', 'pipeline', 'autoIndexId', 'idIndex', 'temp',
  ],
  createIndexes: ['indexes', 'ignoreUnknownIndexOptions', 'commitQuorum'],
  drop: [],
  dropDatabase: [],
  dropIndexes: ['index'],
  renameCollection: ['to', 'dropTarget'],
  collMod: [
    'index', 'validator', 'validationLevel', 'validationAction', 'viewOn', 'pipeline', 'expireAfterSeconds', 'timeseries',
    'changeStreamPreAndPostImages', 'cappedSize', 'cappedMax', 'dryRun',
  ],
  listCollections: ['filter', 'nameOnly', 'authorizedCollections', 'cursor'],
  listDatabases: ['filter', 'nameOnly', 'authorizedDatabases'],
  listIndexes: ['cursor'],
  'listCollections.cursor': ['batchSize'],
  'listIndexes.cursor': ['batchSize'],
}; // prettier-ignore

/**
 * Refuses arguments that the command does not know: never a silently ignored wish. `alias` is another name under
 * which the command was sent.
 */
export function only(body: Doc, command: string, alias = command): void {
  const names = known[command]!;
  for (const name of body.keys()) {
    if (name !== alias && !names.includes(name) && !everywhere.has(name)) {
      throw failure(40415, `BSON field '${command}.${name}' is an unknown field.`);
    }
  }
}

/** The same for a document inside a command, named `command.field`. */
export function onlyInside(entry: Doc, where: string): void {
  const names = known[where]!;
  for (const name of entry.keys())
    if (!names.includes(name)) throw failure(40415, `BSON field '${where}.${name}' is an unknown field.`);
}

/** The collection a command is for. */
export function collectionName(body: Doc, command: string): string {
  const value = body.get(command);
  if (typeof value !== 'string') throw failure(73, `collection name has invalid type ${typeName(value)}`);
  if (value === '') throw failure(73, `Invalid namespace specified '${String(body.get('$db'))}.'`);
  return value;
}

/** Refuses a collation other than the simple one: this server compares bytes only. */
export function noCollation(body: Doc): void {
  const collation = body.get('collation');
  if (collation === undefined || collation === null) return;
  if (
    isDoc(collation) &&
    (collation.size === 0 || (collation.size === 1 && collation.get('locale') === 'simple'))
  )
    return;
  throw failure(238, 'A collation is not supported by this embedded database; a MongoDB server has it');
}
