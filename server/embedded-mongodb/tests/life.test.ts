import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as mongo from 'mongodb';
import type { Engine } from '../src/engine.ts';
import { startEmbedded } from '../src/server.ts';
import { isOverdue } from '../src/sessions.ts';
import type { Transaction } from '../src/transactions.ts';
import { Long, UUID, type Document } from 'bson';
import { connectRaw, socketOf } from './raw.ts';
import { errorOf, openTestDatabase, type TestDatabase } from './support.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const tool = (name: string): string => fileURLToPath(new URL(`../tools/${name}.ts`, import.meta.url));

describe('The data folder', () => {
  test('One process owns it: a second start is refused with the way to share it', async () => {
    await expect(startEmbedded({ dataDir: database.dataDir })).rejects.toThrow(
      /in use by process \d+.*MONGODB_URI=mongodb:/,
    );
  });

  test('The lock of a process that is gone is stale and is taken over', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'edb-'));
    writeFileSync(join(dataDir, 'owner.json'), JSON.stringify({ pid: 4_000_000, started: '1' }));
    const first = await startEmbedded({ dataDir });
    expect(JSON.parse(readFileSync(join(dataDir, 'owner.json'), 'utf8'))).toMatchObject({ pid: process.pid });
    await first.close();
    // This number lives, but is another process than the one that wrote it.
    writeFileSync(join(dataDir, 'owner.json'), JSON.stringify({ pid: process.ppid, started: 'long ago' }));
    const second = await startEmbedded({ dataDir });
    await second.close();
    rmSync(dataDir, { recursive: true });
  });

  test('Only its owner may look into it', () => {
    expect(statSync(database.dataDir).mode & 0o777).toBe(0o700);
    expect(statSync(socketOf(database.embedded.uri)).mode & 0o777).toBe(0o600);
  });

  test('A folder whose path is too long for a socket works too', async () => {
    const base = mkdtempSync(join(tmpdir(), 'edb-'));
    const long = await startEmbedded({ dataDir: join(base, 'x'.repeat(120)) });
    const client = await new mongo.MongoClient(long.uri).connect();
    expect(await client.db('a').command({ ping: 1 })).toMatchObject({ ok: 1 });
    await client.close();
    await long.close();
    rmSync(base, { recursive: true });
  });

  test('Everything is there after a restart: documents, indexes, options', async () => {
    const things = database.db.collection<{ _id: number; n: number }>('things');
    await things.createIndex({ n: -1 }, { unique: true, name: 'by n' });
    await things.insertMany([
      { _id: 1, n: 1 },
      { _id: 2, n: 2 },
    ]);
    await database.restart();
    const again = database.db.collection<{ _id: number; n: number }>('things');
    expect(await again.find().sort({ n: -1 }).toArray()).toEqual([
      { _id: 2, n: 2 },
      { _id: 1, n: 1 },
    ]);
    expect(await again.indexes()).toEqual([
      { v: 2, key: { _id: 1 }, name: '_id_' },
      { v: 2, key: { n: -1 }, name: 'by n', unique: true },
    ]);
  });

  test('close answers what came in before it', async () => {
    const own = await openTestDatabase();
    const driver = new mongo.MongoClient(own.embedded.uri, { serverSelectionTimeoutMS: 1000 });
    await driver.connect();
    const last = driver.db('test').collection<{ _id: number }>('last');
    const results = Promise.allSettled(Array.from({ length: 50 }, (_, _id) => last.insertOne({ _id })));
    await driver.db('test').command({ ping: 1 });
    await own.embedded.close();
    const acknowledged = (await results).filter((result) => result.status === 'fulfilled').length;
    await own.restart();
    expect(await own.db.collection('last').countDocuments()).toBeGreaterThanOrEqual(acknowledged);
    // Not sooner. The driver (7.8.0) says goodbye on any connection when it closes, and when it writes to one that is
    // destroyed but has not told so yet (one turn of the event loop), it waits for ever for room to write.
    await driver.close();
    await own.close();
  });

  test('A write that waits for an open transaction when the database closes is done and answered', async () => {
    const own = await openTestDatabase();
    const things = own.db.collection<{ _id: number; n: number }>('things');
    await things.insertOne({ _id: 1, n: 0 });
    const add = (n: number): Document => ({
      update: 'things',
      updates: [{ q: { _id: 1 }, u: { $inc: { n } } }],
      $db: 'test',
    });
    const inside = { lsid: { id: new UUID() }, txnNumber: Long.fromNumber(1), autocommit: false };
    const [holder, plain] = [await connectRaw(own.embedded.uri), await connectRaw(own.embedded.uri)];
    expect(await holder.command({ ...add(100), ...inside, startTransaction: true })).toMatchObject({ ok: 1 });
    // What is sent behind it on the same connection is answered before it: the write has arrived, and waits.
    const first = plain.command(add(1));
    const second = plain.command({ ping: 1, $db: 'test' });
    expect(await first).not.toHaveProperty('nModified');
    await own.client.close();
    await own.embedded.close();
    expect(await second).toMatchObject({ ok: 1, nModified: 1 });
    await Promise.all([holder.closed, plain.closed]);
    await own.restart();
    expect(await own.db.collection('things').findOne()).toEqual({ _id: 1, n: 1 });
    await own.close();
  });

  test('At whatever moment it closes: every connection ends, and what was acknowledged is there', async () => {
    for (let round = 0; round < 4; round++) {
      const own = await openTestDatabase();
      const acknowledged = new Set<number>();
      const enough = Promise.withResolvers<void>();
      let last = 0;
      const connections = await Promise.all(Array.from({ length: 12 }, () => connectRaw(own.embedded.uri)));
      const late = Array.from({ length: 12 }, () => connectRaw(own.embedded.uri).catch(() => undefined));
      const writers = connections.map(async (connection) => {
        let open = true;
        void connection.closed.then(() => (open = false));
        while (open) {
          const _id = last++;
          const insert = { insert: 'last', documents: [{ _id }], $db: 'test' };
          const answer = await Promise.race([connection.command(insert), connection.closed]);
          if (answer?.n === 1) acknowledged.add(_id);
          if (acknowledged.size > round * 40) enough.resolve();
        }
      });
      await enough.promise;
      await own.embedded.close();
      await Promise.all(writers);
      for (const connection of await Promise.all(late)) await connection?.closed;
      await own.restart();
      const stored = new Set(await own.db.collection('last').distinct('_id'));
      for (const _id of acknowledged) expect(stored.has(_id as never), `the row ${_id}`).toBe(true);
      await own.close();
    }
  }, 120_000);

  test('A client that does not read its answers does not keep it from closing', async () => {
    const own = await openTestDatabase();
    await own.db.collection('long').insertOne({ text: 'x'.repeat(4_000_000) });
    const raw = await connectRaw(own.embedded.uri);
    raw.socket.pause();
    for (let i = 0; i < 4; i++) void raw.command({ find: 'long', $db: 'test' });
    await own.db.command({ ping: 1 });
    await own.close();
    raw.close();
  });

  test('A file that is no database is told at the start, and the folder is free again', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'edb-'));
    writeFileSync(
      join(dataDir, 'database.sqlite'),
      'this is something else, and long enough to be seen as that',
    );
    for (let i = 0; i < 2; i++) {
      await expect(startEmbedded({ dataDir })).rejects.toThrow(/could not start: file is not a database/);
    }
    rmSync(join(dataDir, 'database.sqlite'));
    const now = await startEmbedded({ dataDir });
    await now.close();
    rmSync(dataDir, { recursive: true });
  });
});

test('A file that lost its content is damaged, not new', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'edb-'));
  writeFileSync(join(dataDir, 'database.sqlite'), '');
  await expect(startEmbedded({ dataDir })).rejects.toThrow(/is damaged: it is there, but has no content/);
  rmSync(dataDir, { recursive: true });
});

test('How long a transaction is open is not told by the clock of the system, which may be set', () => {
  const engine = { ticks: () => 60_000, now: () => new Date('2050-01-01') } as Engine;
  expect(isOverdue(engine, { startedAt: 0 } as Transaction)).toBe(false);
  expect(isOverdue(engine, { startedAt: -1 } as Transaction)).toBe(true);
});

describe('A thread that stops by itself', () => {
  /** Ends the thread: one document of 10 MB that takes ten times that much when it is read. */
  const kill = async (uri: string): Promise<void> => {
    const tooMuch = Object.fromEntries(Array.from({ length: 700_000 }, (_, i) => [`f${i}`, null]));
    const raw = await connectRaw(uri);
    void raw.command({ insert: 'big', documents: [tooMuch], $db: 'test' });
    await raw.closed;
  };

  test('is started again at the same address, with everything that was acknowledged', async () => {
    const back = Promise.withResolvers<void>();
    const log = (line: string): void => void (/can be used again/.test(line) && back.resolve());
    const own = await openTestDatabase({ memory: 32, log });
    const things = own.db.collection<{ _id: number }>('things');
    await things.insertOne({ _id: 1 });
    await kill(own.embedded.uri);
    await back.promise;
    await things.insertOne({ _id: 2 });
    expect(await things.distinct('_id')).toEqual([1, 2]);
    await own.close();
  }, 180_000);

  test('again and again: the folder is free and its owner is told', async () => {
    const told = Promise.withResolvers<Error>();
    let back = Promise.withResolvers<void>();
    const log = (line: string): void => void (/can be used again/.test(line) && back.resolve());
    const own = await openTestDatabase({ memory: 32, log, stopped: told.resolve });
    for (let i = 0; i < 3; i++) {
      await kill(own.embedded.uri);
      await back.promise;
      back = Promise.withResolvers<void>();
    }
    await kill(own.embedded.uri);
    expect((await told.promise).message).toMatch(/stopped again and again/);
    const next = await startEmbedded({ dataDir: own.dataDir });
    await next.close();
    await own.close();
  }, 180_000);
});

describe('A full disk', () => {
  test('is a clear error; the process lives, nothing is half written, and it goes on when there is room', async () => {
    const own = await openTestDatabase({ maxPages: 400 });
    try {
      const things = own.db.collection<{ _id: number; text?: string }>('things');
      await things.createIndex({ text: 1 });
      let stored = 0;
      let failed: mongo.MongoServerError | undefined;
      for (let i = 0; !failed && i < 200; i++) {
        await things.insertOne({ _id: i, text: 'x'.repeat(20_000) }).then(
          () => stored++,
          (error: mongo.MongoServerError) => (failed = error),
        );
      }
      expect(failed).toMatchObject({ code: 14031, codeName: 'OutOfDiskSpace' });
      expect(failed!.message).toMatch(/no room left/);
      expect(await things.countDocuments()).toBe(stored);
      expect(await things.countDocuments({ text: { $exists: true } })).toBe(stored);
      await things.drop();
      await own.restart({ maxPages: 100_000 });
      await own.db.collection<{ _id: number }>('things').insertOne({ _id: 1 });
      expect(await own.db.collection('things').countDocuments()).toBe(1);
    } finally {
      await own.close();
    }
  });
});

describe('Expiry', () => {
  test('Documents go when the time in their field, plus the seconds of the index, is past', async () => {
    const sessions = database.db.collection<{ _id: number; at?: unknown }>('sessions');
    await sessions.createIndex({ at: 1 }, { expireAfterSeconds: 60 });
    const at = new Date('2026-11-23T12:00:00Z');
    await sessions.insertMany([
      { _id: 1, at },
      { _id: 2, at: new Date(at.getTime() + 30_000) },
      { _id: 3, at: 'never' },
      { _id: 4 },
      { _id: 5, at: [new Date(0), new Date(9e12)] },
    ]);
    await database.embedded.expire(new Date(at.getTime() + 59_000));
    expect(await sessions.distinct('_id')).toEqual([1, 2, 3, 4]);
    await database.embedded.expire(new Date(at.getTime() + 60_000));
    expect(await sessions.distinct('_id')).toEqual([2, 3, 4]);
    await database.embedded.expire(new Date(at.getTime() + 600_000));
    expect(await sessions.distinct('_id')).toEqual([3, 4]);
  });
});

describe('The time that is passed in', () => {
  test('is what $$NOW and events tell and what documents expire by', async () => {
    const start = new Date('2030-01-01T00:00:00Z');
    const own = await openTestDatabase({ clock: start });
    const sessions = own.db.collection<{ _id: number; at?: Date }>('sessions');
    await sessions.createIndex({ at: 1 }, { expireAfterSeconds: 60 });
    const stream = sessions.watch();
    await stream.tryNext();
    await sessions.updateOne({ _id: 1 }, [{ $set: { at: '$$NOW' } }], { upsert: true });
    expect(await sessions.findOne()).toEqual({ _id: 1, at: start });
    expect(await stream.next()).toMatchObject({ operationType: 'insert', wallTime: start });
    await own.embedded.setTime(new Date(start.getTime() + 59_999));
    expect(await sessions.countDocuments()).toBe(1);
    await own.embedded.setTime(new Date(start.getTime() + 60_000));
    expect(await sessions.countDocuments()).toBe(0);
    expect(await stream.next()).toMatchObject({ operationType: 'delete', documentKey: { _id: 1 } });
    await stream.close();
    await own.close();
  });
});

describe('A whole collection that is read without an index', () => {
  test('fails when a switch says so, and an indexed read does not', async () => {
    const own = await openTestDatabase({ failOnCollectionScanOver: 100 });
    try {
      const things = own.db.collection<{ _id: number; n: number; m: number }>('things');
      await things.createIndex({ n: 1 });
      await things.insertMany(Array.from({ length: 101 }, (_, i) => ({ _id: i, n: i, m: i })));
      expect(await things.find({ n: { $gt: 50 } }).toArray()).toHaveLength(50);
      expect((await errorOf(things.find({ m: 1 }).toArray())).message).toMatch(
        /read more than 100 documents without an index/,
      );
      expect((await errorOf(things.updateMany({ m: 1 }, { $set: { n: 1 } }))).code).toBe(291);
      expect((await errorOf(things.deleteMany({ m: 1 }))).code).toBe(291);
      expect((await errorOf(things.aggregate([{ $match: { m: 1 } }]).toArray())).code).toBe(291);
      // Who asks for the natural order asks for the whole collection by name.
      expect(await things.find({ m: 1 }).sort({ $natural: 1 }).toArray()).toHaveLength(1);
      await things.deleteOne({ _id: 0 });
      expect(await things.find({ m: 1 }).toArray()).toHaveLength(1);
    } finally {
      await own.close();
    }
  });
});

describe('Moving everything', () => {
  test('An export and an import give an equal database, also when run again after a break', async () => {
    const source = database.db.collection('moving');
    const odd = new Map<string, unknown>([
      ['_id', 'odd'],
      ['2', new mongo.Double(1)],
      ['1', new mongo.Long(7)],
      ['d', mongo.Decimal128.fromString('1.10')],
    ]);
    await source.insertOne(odd as unknown as mongo.Document);
    await source.insertMany(
      Array.from({ length: 2500 }, (_, i) => ({ n: i, at: new Date(i), tags: ['a', `t${i % 7}`] })),
    );
    await source.createIndex({ n: 1 }, { unique: true, sparse: true });
    const folder = mkdtempSync(join(tmpdir(), 'export-'));
    const env = (MONGODB_URI: string): NodeJS.ProcessEnv => ({ ...process.env, MONGODB_URI });
    const run = (name: string, uri: string): string => {
      const { stdout, stderr, status } = spawnSync(process.execPath, [tool(name), folder], {
        env: env(uri),
        encoding: 'utf8',
      });
      expect(status, stderr).toBe(0);
      return stdout;
    };
    const target = await openTestDatabase();
    try {
      expect(run('export', database.embedded.uri)).toMatch(/test\.moving: 2501 documents, sha256/);
      expect(run('export', database.embedded.uri)).toMatch(/test\.moving: 2501 documents, unchanged/);
      expect(run('import', target.embedded.uri)).toMatch(/all equal to the export/);
      await target.db.collection('moving').deleteMany({ n: { $lt: 1000 } });
      expect(run('import', target.embedded.uri)).toMatch(/test\.moving: 2501 documents, equal to the export/);
      expect((await target.db.collection('moving').indexes()).map((index) => index.name)).toEqual([
        '_id_',
        'n_1',
      ]);
    } finally {
      await target.close();
      rmSync(folder, { recursive: true });
    }
  }, 120_000);
});
