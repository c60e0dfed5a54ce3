import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type * as mongo from 'mongodb';
import { errorOf, openTestDatabase, type TestDatabase } from './support.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
  await database.db.collection('there').insertOne({ a: 1 });
});
afterAll(() => database.close());

/** The code a command is answered with, of the command itself or of its first entry. */
async function codeOf(command: mongo.Document, db = database.db): Promise<unknown> {
  const answer = await db.command(command).catch((error: mongo.MongoServerError) => error);
  const writeErrors = (answer as { writeErrors?: { code: number }[] }).writeErrors;
  return writeErrors?.[0]?.code ?? (answer as mongo.MongoServerError).code;
}

const index = { key: { a: 1 }, name: 'a_1' };

describe('A wish that a command does not know is refused, by name', () => {
  test.each<[mongo.Document]>([
    [{ insert: 'there', documents: [{ a: 1 }] }],
    [{ update: 'there', updates: [{ q: {}, u: { $set: { a: 1 } } }] }],
    [{ delete: 'there', deletes: [{ q: {}, limit: 1 }] }],
    [{ findAndModify: 'there', query: {}, update: { $set: { a: 1 } } }],
    [{ find: 'there' }],
    [{ getMore: 1, collection: 'there' }],
    [{ killCursors: 'there', cursors: [] }],
    [{ count: 'there' }],
    [{ distinct: 'there', key: 'a' }],
    [{ aggregate: 'there', pipeline: [], cursor: {} }],
    [{ explain: { find: 'there' } }],
    [{ create: 'new' }],
    [{ createIndexes: 'there', indexes: [index] }],
    [{ drop: 'nothing' }],
    [{ dropIndexes: 'there', index: '*' }],
    [{ collMod: 'there' }],
    [{ listCollections: 1 }],
    [{ listIndexes: 'there' }],
  ])('%j', async (command) => {
    const error = await errorOf(database.db.command({ ...command, wish: 1 }));
    expect(error.code).toBe(40415);
    expect(error.message).toContain('.wish');
  });

  test.each<[mongo.Document]>([
    [{ renameCollection: 'test.there', to: 'test.x', wish: 1 }],
    [{ listDatabases: 1, wish: 1 }],
  ])('%j', async (command) => {
    expect((await errorOf(database.db.admin().command(command))).code).toBe(40415);
  });

  test.each<[mongo.Document, number]>([
    [{ update: 'there', updates: [{ q: {}, u: { $set: { a: 1 } }, wish: 1 }] }, 40415],
    // A later MongoDB has it; the one that is followed here has not.
    [{ update: 'there', updates: [{ q: {}, u: { $set: { a: 1 } }, sort: { a: 1 } }] }, 40415],
    [{ delete: 'there', deletes: [{ q: {}, limit: 1, wish: 1 }] }, 40415],
    [{ aggregate: 'there', pipeline: [], cursor: { wish: 1 } }, 40415],
    [{ listCollections: 1, cursor: { wish: 1 } }, 40415],
    [{ listIndexes: 'there', cursor: { wish: 1 } }, 40415],
    [{ explain: { find: 'there', wish: 1 } }, 40415],
    [{ explain: { find: 'there', collation: { locale: 'nl' } } }, 238],
    [{ explain: { update: 'there', updates: [{ q: {}, u: {}, wish: 1 }] } }, 40415],
    [{ createIndexes: 'there', indexes: [{ ...index, wish: 1 }] }, 197],
    [{ createIndexes: 'there', indexes: [{ key: { _id: 1 }, name: '_id_', unique: true }] }, 197],
    [{ find: 'there', readConcern: { wish: 1 } }, 40415],
    [{ insert: 'there', documents: [{ a: 1 }], writeConcern: { wish: 1 } }, 9],
    [{ aggregate: 'there', pipeline: [{ $changeStream: { wish: 1 } }], cursor: {} }, 40415],
  ])('inside %j: %i', async (command, code) => {
    expect(await codeOf(command)).toBe(code);
  });
});

describe('What is known but not here is refused, never taken without a word', () => {
  test.each<[mongo.Document]>([
    [{ create: 'new', capped: true, size: 4096 }],
    [{ create: 'new', validator: { a: 1 } }],
    [{ create: 'new', validationLevel: 'moderate' }],
    [{ create: 'new', validationAction: 'warn' }],
    [{ create: 'new', timeseries: { timeField: 'at' } }],
    [{ create: 'new', clusteredIndex: { key: { _id: 1 }, unique: true } }],
    [{ create: 'new', changeStreamPreAndPostImages: { enabled: true } }],
    [{ create: 'new', storageEngine: { wiredTiger: {} } }],
    [{ create: 'new', indexOptionDefaults: { storageEngine: { wiredTiger: {} } } }],
    [{ create: 'new', expireAfterSeconds: 5 }],
    [{ create: 'new', temp: true }],
    [{ create: 'new', collation: { locale: 'nl' } }],
    [{ collMod: 'there', validator: { a: 1 } }],
    [{ collMod: 'there', changeStreamPreAndPostImages: { enabled: true } }],
    [{ collMod: 'there', index: { keyPattern: { _id: 1 }, prepareUnique: true } }],
    [{ find: 'there', tailable: true }],
    [{ find: 'there', showRecordId: true }],
    [{ find: 'there', returnKey: true }],
    [{ find: 'there', min: { a: 1 } }],
    [{ find: 'there', max: { a: 1 } }],
    [{ find: 'there', readConcern: { level: 'snapshot' } }],
    [{ count: 'there', collation: { locale: 'nl' } }],
    [{ distinct: 'there', key: 'a', collation: { locale: 'nl' } }],
    [{ aggregate: 'there', pipeline: [], cursor: {}, collation: { locale: 'nl' } }],
    [{ findAndModify: 'there', query: {}, remove: true, collation: { locale: 'nl' } }],
    [{ update: 'there', updates: [{ q: {}, u: { $set: { a: 1 } }, collation: { locale: 'nl' } }] }],
    [{ delete: 'there', deletes: [{ q: {}, limit: 1, collation: { locale: 'nl' } }] }],
    [{ createIndexes: 'there', indexes: [{ ...index, collation: { locale: 'nl' } }] }],
    [{ createIndexes: 'there', indexes: [{ ...index, storageEngine: {} }] }],
    [{ aggregate: 'there', pipeline: [{ $changeStream: { fullDocument: 'required' } }], cursor: {} }],
  ])('%j', async (command) => {
    expect(await codeOf(command)).toBe(238);
  });

  test('Nothing of all this was made', async () => {
    expect(await database.db.listCollections({ name: 'new' }).toArray()).toEqual([]);
    expect(await database.db.collection('there').indexes()).toHaveLength(1);
  });

  test.each<[mongo.Document, number]>([
    [{ create: 'new', size: 4096 }, 72],
    [{ create: 'new', pipeline: [] }, 72],
    [{ create: 'system.x' }, 73],
    [{ insert: 'system.x', documents: [{ a: 1 }] }, 73],
    [{ find: '' }, 73],
    [{ find: 7 }, 73],
    [{ find: 'there', filter: 1 }, 14],
    [{ find: 'there', limit: 'one' }, 14],
    [{ find: 'there', skip: -1 }, 51024],
    [{ update: 'there', updates: [{ q: {}, u: { $set: { a: 1 } }, arrayFilters: 'x' }] }, 14],
    [{ killCursors: 'there', cursors: ['x'] }, 14],
    [{ getMore: 'x', collection: 'there' }, 14],
    [{ getMore: 12345, collection: 'there' }, 43],
    [{ aggregate: 1, pipeline: [{ $match: {} }], cursor: {} }, 73],
    [{ aggregate: 1, pipeline: [{ $foo: {} }], cursor: {} }, 40324],
    [
      { aggregate: 'there', pipeline: [{ $changeStream: {} }], cursor: {}, readConcern: { level: 'local' } },
      72,
    ],
    [{ find: 'there', projection: { 'a.b': { $elemMatch: { c: 1 } } } }, 31275],
    [{ getParameter: 1, nothing: 1 }, 13],
    [{ aggregate: 'there', pipeline: [{ $documents: [] }], cursor: {} }, 73],
    [{ aggregate: 'there', pipeline: [{ $match: {} }, { $documents: [] }], cursor: {} }, 40602],
    [{ aggregate: 'there', pipeline: [{ $match: {} }, { $changeStream: {} }], cursor: {} }, 40602],
    [{ aggregate: 'there', pipeline: [{ $out: 'x' }, { $match: {} }], cursor: {} }, 40601],
    [
      {
        aggregate: 'there',
        pipeline: [{ $lookup: { from: 'there', as: 'x', pipeline: [{ $out: 'x' }] } }],
        cursor: {},
      },
      51047,
    ],
    [
      {
        aggregate: 'there',
        pipeline: [{ $unionWith: { coll: 'there', pipeline: [{ $merge: 'x' }] } }],
        cursor: {},
      },
      31441,
    ],
  ])('%j: %i', async (command, code) => {
    expect(await codeOf(command)).toBe(code);
  });

  test('getParameter tells what it has, and that it has not got the rest', async () => {
    const admin = database.client.db('admin');
    expect(await admin.command({ getParameter: 1, featureCompatibilityVersion: 1 })).toMatchObject({
      featureCompatibilityVersion: { version: '7.0' },
    });
    expect(await admin.command({ getParameter: '*' })).toMatchObject({ enableTestCommands: false });
    expect(await codeOf({ getParameter: 1, logLevel: 1 }, admin)).toBe(72);
  });
});

describe('An entry without the shape of one', () => {
  test.each<[mongo.Document, number]>([
    [{ q: {}, u: { $set: { a: 9 } }, sort: { a: 1 } }, 40415],
    [{ u: { $set: { a: 9 } } }, 40414],
    [{ q: {} }, 40414],
    [{ q: {}, u: 'x' }, 9],
    [{ q: 1, u: { $set: { a: 9 } } }, 14],
    [{ q: {}, u: [{ $foo: 1 }] }, 40324],
    [{ q: {}, u: { $set: { a: 9 } }, collation: { locale: 'nl' } }, 238],
  ])('of an update is a fault of the whole command, and nothing of it is done: %j', async (entry, code) => {
    const command = { update: 'there', updates: [{ q: {}, u: { $set: { a: 5 } } }, entry] };
    const error = await errorOf(database.db.command(command));
    expect(error.code).toBe(code);
    expect(await database.db.collection('there').countDocuments({ a: 5 })).toBe(0);
  });

  test.each<[mongo.Document, number]>([
    [{ q: {} }, 40414],
    [{ q: {}, limit: 2 }, 9],
    [{ limit: 1 }, 40414],
  ])('of a deletion too: %j', async (entry, code) => {
    const command = { delete: 'there', deletes: [{ q: {}, limit: 1 }, entry] };
    expect((await errorOf(database.db.command(command))).code).toBe(code);
    expect(await database.db.collection('there').countDocuments()).toBe(1);
  });
});

describe('Read and write concerns', () => {
  test.each<[mongo.Document, number]>([
    [{ find: 'there', writeConcern: { w: 1 } }, 72],
    [{ insert: 'there', documents: [{ a: 1 }], writeConcern: { w: 51 } }, 9],
    [{ insert: 'there', documents: [{ a: 1 }], writeConcern: { w: -1 } }, 9],
    [{ find: 'there', readConcern: { level: 'best' } }, 9],
  ])('%j: %i', async (command, code) => {
    expect(await codeOf(command)).toBe(code);
  });

  test('One that the single member cannot meet is told after the write, also of $out and $merge', async () => {
    for (const stage of [{ $out: 'copy' }, { $merge: 'copy' }]) {
      const command = {
        aggregate: 'there',
        pipeline: [{ $match: { a: 1 } }, stage],
        cursor: {},
        writeConcern: { w: 2 },
      };
      const error = await errorOf(database.db.command(command));
      expect(error).toMatchObject({ errorResponse: { ok: 1, writeConcernError: { code: 100 } } });
    }
    expect(await database.db.collection('copy').countDocuments()).toBe(1);
    const named = { insert: 'copy', documents: [{ a: 2 }], writeConcern: { w: 'elsewhere' } };
    expect(await errorOf(database.db.command(named))).toMatchObject({
      errorResponse: { ok: 1, writeConcernError: { code: 79 } },
    });
  });

  test('Inside a transaction the concern belongs to its end, and a read is local, majority or snapshot', async () => {
    const session = database.client.startSession();
    try {
      for (const [extra, code] of [
        [{ writeConcern: { w: 1 } }, 72],
        [{ readConcern: { level: 'linearizable' } }, 72],
      ] as const) {
        const command = {
          insert: 'there',
          documents: [{ a: 1 }],
          ...extra,
          lsid: session.id,
          txnNumber: 1n,
          startTransaction: true,
          autocommit: false,
        };
        expect(await codeOf(command)).toBe(code);
      }
    } finally {
      await session.endSession();
    }
  });
});

describe('The stable API', () => {
  test.each<[mongo.Document, number | undefined]>([
    [{ find: 'there', apiVersion: '1' }, undefined],
    [{ find: 'there', apiVersion: '1', apiStrict: true }, undefined],
    [{ find: 'there', apiVersion: '2' }, 322],
    [{ find: 'there', apiStrict: true }, 4886600],
    [{ distinct: 'there', key: 'a', apiVersion: '1', apiStrict: true }, 323],
    [{ distinct: 'there', key: 'a', apiVersion: '1' }, undefined],
    // Version 1 has what comes in: MongoDB's sasl_commands.idl says so of both. Over a socket they are not here at all.
    [{ saslStart: 1, mechanism: 'SCRAM-SHA-256', payload: '', apiVersion: '1', apiStrict: true }, 59],
    [{ saslContinue: 1, conversationId: 1, payload: '', apiVersion: '1', apiStrict: true }, 59],
    [{ hello: 1, apiVersion: '1', apiStrict: true }, undefined],
    [{ count: 'there', apiVersion: '1', apiStrict: true }, undefined],
    [{ isMaster: 1, apiVersion: '1', apiStrict: true }, 323],
    [{ buildInfo: 1, apiVersion: '1', apiStrict: true }, 323],
    [{ serverStatus: 1, apiVersion: '1', apiStrict: true }, 323],
  ])('%j: %s', async (command, code) => {
    expect(await codeOf(command)).toBe(code);
  });
});
