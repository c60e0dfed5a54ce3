import type { Document } from 'bson';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectRaw, type RawConnection } from './raw.ts';
import { openTestDatabase, type TestDatabase } from './support.ts';

/**
 * What two programs ask when they are opened, written down from their public sources: of mongosh the fetching of
 * connection facts, the start-up log, the prompt and completion; of Compass the facts of an instance, its sidebar, and
 * the tabs of a collection. A number is the code with which a question is refused that they are prepared for.
 */
const asked: Readonly<Record<string, readonly (readonly [Document, unknown?])[]>> = {
  mongosh: [
    [{ hello: 1, helloOk: true, $db: 'admin' }, { isWritablePrimary: true }],
    [{ ping: 1, $db: 'admin' }],
    [{ buildInfo: 1, $db: 'admin' }, { version: '7.0.0' }],
    [{ getCmdLineOpts: 1, $db: 'admin' }, { parsed: {} }],
    // Atlas has it.
    [{ atlasVersion: 1, $db: 'admin' }, 59],
    [
      {
        aggregate: 'atlascli',
        pipeline: [
          { $match: { managedClusterType: 'atlasCliLocalDevCluster' } },
          { $group: { _id: 1, n: { $sum: 1 } } },
        ],
        cursor: {},
        $db: 'admin',
      },
      { cursor: { firstBatch: [] } },
    ],
    [{ getLog: 'startupWarnings', $db: 'admin' }, { log: [] }],
    // MongoDB 7 has it no more, either.
    [{ getFreeMonitoringStatus: 1, $db: 'admin' }, 59],
    [{ hello: 1, $db: 'test' }, { setName: 'embedded' }],
    [{ listDatabases: 1, nameOnly: true, $db: 'admin' }, { databases: expect.any(Array) }],
    [{ listDatabases: 1, nameOnly: false, $db: 'admin' }, { totalSize: expect.any(Number) }],
    [
      {
        listCollections: 1,
        filter: {},
        cursor: {},
        nameOnly: true,
        authorizedCollections: false,
        $db: 'test',
      },
      { cursor: { firstBatch: [{ name: 'things', type: 'collection' }] } },
    ],
    [{ replSetGetStatus: 1, $db: 'admin' }, { myState: 1 }],
    [{ endSessions: [], $db: 'admin' }],
  ],
  Compass: [
    [
      { connectionStatus: 1, showPrivileges: true, $db: 'admin' },
      { authInfo: { authenticatedUsers: [], authenticatedUserRoles: [], authenticatedUserPrivileges: [] } },
    ],
    [{ hostInfo: 1, $db: 'admin' }, { system: { numCores: expect.any(Number) } }],
    [{ buildInfo: 1, $db: 'admin' }, { modules: [] }],
    [
      { getParameter: 1, featureCompatibilityVersion: 1, $db: 'admin' },
      { featureCompatibilityVersion: { version: '7.0' } },
    ],
    [{ atlasVersion: 1, $db: 'admin' }, 59],
    [{ listDatabases: 1, nameOnly: true, $db: 'admin' }, { databases: expect.any(Array) }],
    [{ dbStats: 1, $db: 'test' }, { collections: expect.anything() }],
    [
      {
        listCollections: 1,
        filter: {},
        nameOnly: true,
        authorizedCollections: true,
        cursor: {},
        $db: 'test',
      },
      { cursor: { firstBatch: [{ name: 'things' }] } },
    ],
    [
      { listCollections: 1, filter: { name: 'things' }, cursor: {}, $db: 'test' },
      { cursor: { firstBatch: [{ name: 'things', options: {} }] } },
    ],
    [
      {
        aggregate: 'things',
        pipeline: [
          { $collStats: { storageStats: {} } },
          { $group: { _id: null, n: { $sum: '$storageStats.count' } } },
        ],
        cursor: {},
        $db: 'test',
      },
      { cursor: { firstBatch: [{ n: 3 }] } },
    ],
    [{ find: 'things', filter: {}, skip: 0, limit: 20, maxTimeMS: 60000, $db: 'test' }],
    [
      {
        aggregate: 'things',
        pipeline: [{ $match: {} }, { $group: { _id: 1, n: { $sum: 1 } } }],
        hint: '_id_',
        maxTimeMS: 5000,
        cursor: {},
        $db: 'test',
      },
      { cursor: { firstBatch: [{ n: 3 }] } },
    ],
    [
      {
        aggregate: 'things',
        pipeline: [{ $match: {} }, { $sample: { size: 1000 } }],
        cursor: {},
        allowDiskUse: true,
        $db: 'test',
      },
    ],
    [{ listIndexes: 'things', cursor: {}, $db: 'test' }, { cursor: { firstBatch: [{ name: '_id_' }] } }],
    [
      { aggregate: 'things', pipeline: [{ $indexStats: {} }], cursor: {}, $db: 'test' },
      { cursor: { firstBatch: [{ name: '_id_' }] } },
    ],
    [
      { explain: { find: 'things', filter: {} }, verbosity: 'queryPlanner', $db: 'test' },
      { queryPlanner: expect.anything() },
    ],
    [{ serverStatus: 1, $db: 'admin' }, { connections: { current: expect.any(Number) } }],
    [{ currentOp: 1, $all: true, $db: 'admin' }, { inprog: expect.any(Array) }],
    // Its tab of live figures is the only one that finds nothing here.
    [{ top: 1, $db: 'admin' }, 59],
  ],
};

let database: TestDatabase;
let raw: RawConnection;
beforeAll(async () => {
  database = await openTestDatabase();
  await database.db.collection('things').insertMany([{ a: 1 }, { a: 2 }, { a: 3 }]);
  raw = await connectRaw(database.embedded.uri);
});
afterAll(async () => {
  raw.close();
  await database.close();
});

describe.each(Object.keys(asked))('What %s asks when it is opened', (program) => {
  test.each(asked[program]!.map(([command, wanted]) => [Object.keys(command)[0], command, wanted] as const))(
    '%s',
    async (_name, command, wanted = { ok: 1 }) => {
      const answer = await raw.command(command);
      expect(answer).toMatchObject(
        typeof wanted === 'number' ? { ok: 0, code: wanted } : { ok: 1, ...(wanted as object) },
      );
    },
  );
});
