import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { Binary, type Document } from 'bson';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as mongo from 'mongodb';
import { startEmbedded } from '../src/server.ts';
import { connectRaw, messageOf } from './raw.ts';
import { errorOf, openTestDatabase, type TestDatabase } from './support.ts';

/** Over a port of this machine, as on Windows: everybody on it can reach the port, only the owner gets in. */
let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase({ transport: 'loopback' });
});
afterAll(() => database.close());

const without = (uri: string): string => uri.replace(/\/\/.*@/, '//').replace(/&auth\w+=[^&]*/g, '');

describe('With the URI', () => {
  test('The driver reads, writes, makes indexes, follows changes and does transactions', async () => {
    const things = database.db.collection<{ _id: number; n: number }>('things');
    await things.createIndex({ n: 1 }, { unique: true });
    const stream = things.watch([], { maxAwaitTimeMS: 100 });
    await stream.tryNext();
    await things.insertMany([
      { _id: 1, n: 1 },
      { _id: 2, n: 2 },
    ]);
    expect((await errorOf(things.insertOne({ _id: 3, n: 2 }))).code).toBe(11000);
    const session = database.client.startSession();
    await session.withTransaction(async () => {
      await things.updateOne({ _id: 1 }, { $inc: { n: 10 } }, { session });
      await things.deleteOne({ _id: 2 }, { session });
    });
    await session.endSession();
    expect(await things.find().sort({ n: -1 }).toArray()).toEqual([{ _id: 1, n: 11 }]);
    const kinds: string[] = [];
    while (kinds.length < 4) kinds.push((await stream.next()).operationType);
    expect(kinds).toEqual(['insert', 'insert', 'update', 'delete']);
    await stream.close();
    const status = await database.client.db('admin').command({ connectionStatus: 1 });
    expect(status.authInfo).toMatchObject({ authenticatedUsers: [{ user: 'owner', db: 'admin' }] });
  });

  test('64 connections come in at once', async () => {
    const many = database.db.collection('many');
    await Promise.all(Array.from({ length: 64 }, (_, i) => many.insertOne({ i })));
    expect(await many.countDocuments()).toBe(64);
  });

  test('The password is another one at every start, and what was written is there', async () => {
    const before = database.embedded.uri;
    await database.db.collection('kept').insertOne({ a: 1 });
    await database.restart();
    const password = (uri: string): string => new URL(uri).password;
    expect(password(before)).toHaveLength(43);
    expect(password(database.embedded.uri)).not.toBe(password(before));
    expect(await database.db.collection('kept').countDocuments()).toBe(1);
  });

  test('The way in stands where only the owner can read it, and not in the error of a second start', async () => {
    const file = join(database.dataDir, 'owner.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const { uri } = JSON.parse(readFileSync(file, 'utf8')) as { uri: string };
    const second = await new mongo.MongoClient(uri).connect();
    expect(await second.db('test').collection('kept').countDocuments()).toBe(1);
    await second.close();
    const refused = await errorOf(startEmbedded({ dataDir: database.dataDir, transport: 'loopback' }));
    expect(refused.message).toMatch(
      /in use by process \d+\..*MONGODB_URI the value of "uri" in .*owner\.json/,
    );
    expect(refused.message).not.toContain(new URL(uri).password);
  });

  test('It listens on this machine only', () => {
    expect(new URL(database.embedded.uri).hostname).toBe('127.0.0.1');
  });
});

describe('Without the password', () => {
  test('Every command is refused with 13, but those that ask whether there is a server', async () => {
    const stranger = await new mongo.MongoClient(without(database.embedded.uri)).connect();
    const db = stranger.db('test');
    const refused: (() => Promise<unknown>)[] = [
      () => db.collection('kept').find().toArray(),
      () => db.collection('kept').insertOne({ a: 2 }),
      () => db.collection('kept').updateMany({}, { $set: { a: 2 } }),
      () => db.collection('kept').deleteMany({}),
      () => db.collection('kept').findOneAndDelete({}),
      () => db.collection('kept').countDocuments(),
      () => db.collection('kept').distinct('a'),
      () => db.collection('kept').createIndex({ a: 1 }),
      () => db.collection('kept').indexes(),
      () => db.collection('kept').drop(),
      () => db.collection('kept').watch().next(),
      () => db.listCollections().toArray(),
      () => db.dropDatabase(),
      () => stranger.db('admin').command({ listDatabases: 1 }),
      () => stranger.db('admin').command({ serverStatus: 1 }),
      () => stranger.db('admin').command({ replSetGetStatus: 1 }),
      () => db.command({ endSessions: [] }),
      () => db.command({ killCursors: 'kept', cursors: [] }),
    ];
    for (const one of refused) {
      const error = await errorOf(one());
      expect([error.code, error.codeName, error.message]).toEqual([
        13,
        'Unauthorized',
        expect.stringMatching(/^Command \w+ requires authentication$/),
      ]);
    }
    expect(await db.command({ ping: 1 })).toMatchObject({ ok: 1 });
    expect(await db.command({ hello: 1 })).toMatchObject({ isWritablePrimary: true });
    expect(await db.command({ connectionStatus: 1 })).toMatchObject({ authInfo: { authenticatedUsers: [] } });
    await stranger.close();
    expect(await database.db.collection('kept').countDocuments({ a: 1 })).toBe(1);
  });

  test('A wrong password and a name that is not there are answered alike, with 18', async () => {
    const uri = new URL(database.embedded.uri);
    for (const [user, password] of [
      [uri.username, 'wrong'],
      ['nobody', uri.password],
    ] as const) {
      const auth = { username: user, password };
      const client = new mongo.MongoClient(without(uri.href), { auth, authMechanism: 'SCRAM-SHA-256' });
      const error = await errorOf(client.connect());
      expect([error.code, error.codeName, error.message]).toEqual([
        18,
        'AuthenticationFailed',
        'Authentication failed.',
      ]);
      await client.close();
    }
  });

  test('Another mechanism, a proof without a beginning, and a second guess on one beginning are refused', async () => {
    const raw = await connectRaw(database.embedded.uri);
    const start = (mechanism: string, text: string, db = 'admin'): Document => ({
      saslStart: 1,
      mechanism,
      payload: new Binary(Buffer.from(text)),
      $db: db,
    });
    const go = (text: string): Document => ({
      saslContinue: 1,
      conversationId: 1,
      payload: new Binary(Buffer.from(text)),
      $db: 'admin',
    });
    expect(await raw.command(start('PLAIN', 'x'))).toMatchObject({ ok: 0, code: 334 });
    expect(await raw.command(start('SCRAM-SHA-1', 'n,,n=owner,r=abc'))).toMatchObject({ code: 334 });
    expect(await raw.command(go('c=biws,r=abc,p=AAAA'))).toMatchObject({ ok: 0, code: 17 });
    for (const text of ['', 'n,,', 'p=tls-unique,,n=owner,r=abc', 'n,,n=owner', 'n,,m=x,n=owner,r=abc']) {
      expect(await raw.command(start('SCRAM-SHA-256', text))).toMatchObject({ ok: 0, code: 18 });
    }
    const begun = await raw.command(start('SCRAM-SHA-256', 'n,,n=owner,r=abc'));
    const first = Buffer.from((begun.payload as Binary).buffer).toString();
    expect(first).toMatch(/^r=abc[^,]{32},s=[^,]+,i=4096$/);
    const nonce = first.slice(2, first.indexOf(','));
    const guess = `c=biws,r=${nonce},p=${Buffer.alloc(32).toString('base64')}`;
    expect(await raw.command(go(guess))).toMatchObject({ ok: 0, code: 18 });
    expect(await raw.command(go(guess))).toMatchObject({ ok: 0, code: 17 });
    expect(await raw.command({ find: 'kept', $db: 'test' })).toMatchObject({ ok: 0, code: 13 });
    raw.close();
  });

  test('A long message closes the connection before it is read', async () => {
    const raw = await connectRaw(database.embedded.uri);
    raw.send(messageOf({ ping: 1, $db: 'test', long: 'x'.repeat(100_000) }));
    await raw.closed;
  });
});

test('A socket has no password, and says so', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'edb-'));
  const own = await startEmbedded({ dataDir, transport: 'socket' });
  const raw = await connectRaw(own.uri);
  expect(await raw.command({ saslStart: 1, mechanism: 'SCRAM-SHA-256', $db: 'admin' })).toMatchObject({
    ok: 0,
    code: 59,
  });
  raw.close();
  await own.close();
  rmSync(dataDir, { recursive: true });
});
