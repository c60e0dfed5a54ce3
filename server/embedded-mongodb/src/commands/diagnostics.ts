import { hostname, release, totalmem, type as osType, cpus, arch } from 'node:os';
import { checkCollection } from '../check.ts';
import { findCollection } from '../catalog.ts';
import { Elsewhere, type Collection, type Work } from '../engine.ts';
import { failure, notHere } from '../errors.ts';
import { doc, isDoc, type Doc, type Value } from '../values.ts';
import type { Message } from '../wire.ts';
import { collectionName, document, flag, only, wholeNumber } from './arguments.ts';

/** Beyond so many documents what has to look at all of them is done in a thread for what takes long. */
const MANY = 5000;
/** What SQLite keeps beside the bytes of a document or of an entry of an index, about. */
const ROW_BYTES = 8;

const startedAt = new Date();

function elsewhereWhenBig(work: Work, collections: readonly Collection[]): void {
  const many = (id: number): boolean => Number(work.engine.main.get(`SELECT max(n) FROM c${id}`)?.[0]) > MANY;
  if (work.slice && collections.some(({ id }) => many(id))) throw new Elsewhere();
}

/** Sums of one collection, in bytes. */
type Sums = { count: number; size: number; indexes: [string, number][] };

function sumsOf(work: Work, collection: Collection): Sums {
  const { main } = work.engine;
  const [count, size] = main.get(`SELECT count(*), total(length(doc) - 4) FROM c${collection.id}`)!;
  const indexes = collection.indexes.map(({ id, name }): [string, number] => {
    const [bytes] = main.get(`SELECT total(length(k) + ${ROW_BYTES}) FROM i${id}`)!;
    return [name, bytes as number];
  });
  return { count: count as number, size: size as number, indexes };
}

function scaleOf(body: Doc): number {
  const scale = wholeNumber(body, 'scale') ?? 1;
  if (scale < 1) throw failure(2, "BSON field 'scale' value must be >= 1");
  return scale;
}

function storageStats(work: Work, collection: Collection | undefined, scale: number): Doc {
  if (collection) elsewhereWhenBig(work, [collection]);
  const { count, size, indexes } = collection
    ? sumsOf(work, collection)
    : { count: 0, size: 0, indexes: [] as [string, number][] };
  const scaled = (bytes: number): number => Math.floor(bytes / scale);
  const indexSize = indexes.reduce((sum, [, bytes]) => sum + bytes, 0);
  const storage = size + count * ROW_BYTES;
  return doc({
    size: scaled(size),
    count,
    ...(count > 0 ? { avgObjSize: Math.floor(size / count) } : {}),
    numOrphanDocs: 0,
    storageSize: scaled(storage),
    freeStorageSize: 0,
    capped: false,
    nindexes: indexes.length,
    indexBuilds: [],
    totalIndexSize: scaled(indexSize),
    totalSize: scaled(storage + indexSize),
    indexSizes: new Map(indexes.map(([name, bytes]): [string, Value] => [name, scaled(bytes)])),
    scaleFactor: scale,
  });
}

export function dbStats(work: Work, { body }: Message): Doc {
  only(body, 'dbStats', body.has('dbstats') ? 'dbstats' : 'dbStats');
  const scale = scaleOf(body);
  const mine = [...work.engine.catalog.values()].filter(({ db }) => db === work.db);
  elsewhereWhenBig(work, mine);
  const sums = mine.map((collection) => sumsOf(work, collection));
  const total = (of: (one: Sums) => number): number => sums.reduce((sum, one) => sum + of(one), 0);
  const objects = total(({ count }) => count);
  const size = total((one) => one.size);
  const storage = size + objects * ROW_BYTES;
  const indexSize = total(({ indexes }) => indexes.reduce((sum, [, bytes]) => sum + bytes, 0));
  const scaled = (bytes: number): number => Math.floor(bytes / scale);
  return doc({
    db: work.db,
    collections: BigInt(mine.length),
    views: 0n,
    objects: BigInt(objects),
    avgObjSize: objects === 0 ? 0 : size / objects,
    dataSize: scaled(size),
    storageSize: scaled(storage),
    indexes: BigInt(total(({ indexes }) => indexes.length)),
    indexSize: scaled(indexSize),
    totalSize: scaled(storage + indexSize),
    scaleFactor: BigInt(scale),
  });
}

export function collStats(work: Work, { body }: Message): Doc {
  only(body, 'collStats', body.has('collstats') ? 'collstats' : 'collStats');
  const name = collectionName(body, body.has('collstats') ? 'collstats' : 'collStats');
  const stats = storageStats(work, findCollection(work, name), scaleOf(body));
  return new Map<string, Value>([['ns', `${work.db}.${name}`], ...stats]);
}

/** `$collStats`, as the first stage. */
function collStatsStage(work: Work, name: string, options: Value): Doc[] {
  if (!isDoc(options))
    throw failure(5447000, '$collStats must take a nested object but found: ' + String(options));
  for (const option of options.keys())
    if (!['storageStats', 'count'].includes(option)) throw notHere(`The option ${option} of $collStats`);
  const collection = findCollection(work, name);
  const result = doc({ ns: `${work.db}.${name}`, host: hostname(), localTime: work.engine.now() });
  if (options.has('storageStats'))
    result.set('storageStats', storageStats(work, collection, scaleOf(document(options, 'storageStats'))));
  if (options.has('count')) {
    if (!collection)
      throw failure(26, `Unable to retrieve count in $collStats stage: ${work.db}.${name} not found`);
    elsewhereWhenBig(work, [collection]);
    result.set('count', work.engine.main.get(`SELECT count(*) FROM c${collection.id}`)![0] as number);
  }
  return [result];
}

/** `$indexStats`, as the first stage: how often queries used each index since the start. */
function indexStats(work: Work, name: string, options: Value): Doc[] {
  if (!isDoc(options) || options.size > 0)
    throw failure(28803, 'The $indexStats stage specification must be an empty object');
  return (findCollection(work, name)?.indexes ?? []).map((index) =>
    doc({
      name: index.name,
      key: index.spec.get('key'),
      host: hostname(),
      accesses: doc({ ops: BigInt(work.engine.uses.get(index.id) ?? 0), since: startedAt }),
      spec: index.spec,
    }),
  );
}

/** What a pipeline begins with that tells of its collection; nothing when its first stage is another one. */
export function statisticsOf(work: Work, name: string, [stage, options]: [string, Value]): Doc[] | undefined {
  if (stage === '$collStats') return collStatsStage(work, name, options);
  if (stage === '$indexStats') return indexStats(work, name, options);
  return undefined;
}

export function validate(work: Work, { body }: Message): Doc {
  only(body, 'validate');
  const name = collectionName(body, 'validate');
  if (flag(body, 'repair') || flag(body, 'fixMultikey')) throw notHere('validate with repair');
  const collection = findCollection(work, name);
  if (!collection) throw failure(26, `Collection '${work.db}.${name}' does not exist to validate.`);
  elsewhereWhenBig(work, [collection]);
  const report = { collections: 1, documents: 0, entries: 0, faults: [] as string[] };
  checkCollection(work.engine.main, collection, report);
  const { main } = work.engine;
  const keys = collection.indexes.map(({ id, name: index }): [string, Value] => [
    index,
    main.get(`SELECT count(*) FROM i${id}`)![0] as number,
  ]);
  const valid = report.faults.length === 0;
  return doc({
    ns: `${work.db}.${name}`,
    nInvalidDocuments: 0n,
    nNonCompliantDocuments: 0n,
    nrecords: BigInt(report.documents),
    nIndexes: collection.indexes.length,
    keysPerIndex: new Map(keys),
    indexDetails: new Map(keys.map(([index]): [string, Value] => [index, doc({ valid })])),
    valid,
    repaired: false,
    warnings: [],
    errors: report.faults,
  });
}

/** What is at work: this question itself, and open transactions; names only, nothing of what they hold. */
export function operations(work: Work): Doc[] {
  const { engine } = work;
  const own = doc({
    type: 'op',
    host: hostname(),
    connectionId: work.connection,
    active: true,
    currentOpTime: engine.now().toISOString(),
    opid: engine.turn,
    op: 'command',
    ns: `${work.db}.$cmd`,
    command: doc({ currentOp: 1 }),
  });
  const open = [...engine.transactions.values()].map((txn) =>
    doc({
      type: 'idleSession',
      host: hostname(),
      connectionId: txn.connection,
      active: false,
      lsid: txn.lsid,
      transaction: doc({
        parameters: doc({ txnNumber: txn.number, autocommit: false }),
        timeOpenMicros: BigInt(Math.round((engine.ticks() - txn.startedAt) * 1000)),
      }),
    }),
  );
  return [own, ...open];
}

export function currentOp(work: Work, { body }: Message): Doc {
  only(body, 'currentOp');
  return doc({ inprog: operations(work) });
}

/** There are no warnings at the start, and what is logged goes to who started it. */
export function getLog({ body }: Message): Doc {
  only(body, 'getLog');
  const name = body.get('getLog');
  if (name === '*') return doc({ names: ['global', 'startupWarnings'] });
  if (name !== 'startupWarnings') throw notHere(`The log '${String(name)}'`);
  return doc({ totalLinesWritten: 0, log: [] });
}

export function hostInfo(work: Work): Doc {
  return doc({
    system: doc({
      currentTime: work.engine.now(),
      hostname: hostname(),
      cpuAddrSize: 64,
      memSizeMB: Math.floor(totalmem() / 2 ** 20),
      numCores: cpus().length,
      cpuArch: arch(),
      numaEnabled: false,
    }),
    os: doc({ type: osType(), name: osType(), version: release() }),
    extra: doc({}),
  });
}
