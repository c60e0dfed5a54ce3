import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type * as mongo from 'mongodb';
import { errorOf, openTestDatabase, type TestDatabase } from './support.ts';

type Item = { _id: number; [field: string]: unknown };
type Event = mongo.ChangeStreamDocument<Item> & { [field: string]: unknown };

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

let round = 0;
const collectionOf = (): mongo.Collection<Item> => database.db.collection<Item>(`items${round++}`);

/** Opens a stream for sure, so that what is written next is seen. */
async function watching(
  target: { watch: (pipeline?: mongo.Document[], options?: mongo.ChangeStreamOptions) => unknown },
  pipeline: mongo.Document[] = [],
  options: mongo.ChangeStreamOptions = {},
): Promise<mongo.ChangeStream<Item, Event & mongo.Document>> {
  const stream = target.watch(pipeline, { maxAwaitTimeMS: 500, ...options }) as mongo.ChangeStream<
    Item,
    Event & mongo.Document
  >;
  await stream.tryNext();
  return stream;
}

async function take(
  stream: mongo.ChangeStream<Item, Event & mongo.Document>,
  count: number,
): Promise<Event[]> {
  const events: Event[] = [];
  while (events.length < count) events.push((await stream.next()) as Event);
  return events;
}

describe('Change streams', () => {
  test('Inserts, updates, replacements and deletions come in order, with what they changed', async () => {
    const items = collectionOf();
    await items.insertOne({ _id: 0 });
    const stream = await watching(items);
    await items.insertOne({ _id: 1, a: 1, list: [1, 2, 3], inner: { x: 1, y: 2 } });
    await items.updateOne({ _id: 1 }, {
      $set: { a: 2, 'inner.x': 5, b: [] },
      $unset: { 'inner.y': '' },
      $pop: { list: 1 },
    } as mongo.Document);
    await items.replaceOne({ _id: 1 }, { c: 3 });
    await items.updateOne({ _id: 1 }, { $set: { c: 3 } });
    await items.deleteOne({ _id: 1 });
    const events = await take(stream, 4);
    expect(events.map((event) => event.operationType)).toEqual(['insert', 'update', 'replace', 'delete']);
    expect(events[0]).toMatchObject({
      fullDocument: { _id: 1, a: 1, list: [1, 2, 3], inner: { x: 1, y: 2 } },
      documentKey: { _id: 1 },
      ns: { db: 'test', coll: items.collectionName },
    });
    expect(events[1]).toMatchObject({
      updateDescription: {
        updatedFields: { a: 2, 'inner.x': 5, b: [] },
        removedFields: ['inner.y'],
        truncatedArrays: [{ field: 'list', newSize: 2 }],
      },
    });
    expect(events[1]).not.toHaveProperty('fullDocument');
    expect(events[2]).toMatchObject({ fullDocument: { _id: 1, c: 3 } });
    expect(events[3]).toMatchObject({ documentKey: { _id: 1 } });
    await stream.close();
  });

  test('updateLookup gives the document as it is when it is looked up, null when it is gone', async () => {
    const items = collectionOf();
    await items.insertOne({ _id: 1 });
    const stream = await watching(items, [], { fullDocument: 'updateLookup' });
    await items.updateOne({ _id: 1 }, { $set: { a: 1 } });
    expect((await take(stream, 1))[0]).toMatchObject({ fullDocument: { _id: 1, a: 1 } });
    await items.updateOne({ _id: 1 }, { $set: { a: 2 } });
    await items.deleteOne({ _id: 1 });
    expect((await take(stream, 1))[0]).toMatchObject({ fullDocument: null });
    await stream.close();
  });

  test('A pipeline chooses and shapes events', async () => {
    const items = collectionOf();
    const stream = await watching(items, [
      { $match: { 'fullDocument.a': { $gt: 1 } } },
      { $project: { n: '$fullDocument.a' } },
    ]);
    await items.insertMany([
      { _id: 1, a: 1 },
      { _id: 2, a: 2 },
      { _id: 3, a: 3 },
    ]);
    expect((await take(stream, 2)).map((event) => event.n)).toEqual([2, 3]);
    await stream.close();
  });

  test('A stream on the database and on the deployment sees every collection of it', async () => {
    const [one, two] = [collectionOf(), collectionOf()];
    const elsewhere = database.client.db('other').collection<Item>('things');
    const onDb = await watching(database.db);
    const onAll = await watching(database.client);
    await one.insertOne({ _id: 1 });
    await elsewhere.insertOne({ _id: 2 });
    await two.insertOne({ _id: 3 });
    expect((await take(onDb, 2)).map((event) => event.ns)).toEqual([
      { db: 'test', coll: one.collectionName },
      { db: 'test', coll: two.collectionName },
    ]);
    expect((await take(onAll, 3)).map((event) => (event.documentKey as Item)._id)).toEqual([1, 2, 3]);
    await onDb.close();
    await onAll.close();
  });

  test('The events of a transaction come together at its commit; an aborted one gives none', async () => {
    const items = collectionOf();
    await items.insertOne({ _id: 0 });
    const stream = await watching(items);
    const session = database.client.startSession();
    session.startTransaction();
    await items.insertOne({ _id: 1 }, { session });
    await items.updateOne({ _id: 1 }, { $set: { a: 1 } }, { session });
    await items.insertOne({ _id: 99 });
    await session.commitTransaction();
    session.startTransaction();
    await items.insertOne({ _id: 2 }, { session });
    await session.abortTransaction();
    await items.insertOne({ _id: 3 });
    const events = await take(stream, 4);
    expect(events.map((event) => [event.operationType, (event.documentKey as Item)._id])).toEqual([
      ['insert', 99],
      ['insert', 1],
      ['update', 1],
      ['insert', 3],
    ]);
    expect(events[1]!.clusterTime).toEqual(events[2]!.clusterTime);
    expect(events[1]).toHaveProperty('txnNumber');
    expect(events[0]).not.toHaveProperty('txnNumber');
    await session.endSession();
    await stream.close();
  });

  test('A stream goes on where it was, also after a restart, without a hole and without a double', async () => {
    const name = collectionOf().collectionName;
    const items = (): mongo.Collection<Item> => database.db.collection<Item>(name);
    const stream = await watching(items());
    await items().insertMany(Array.from({ length: 10 }, (_, i) => ({ _id: i })));
    const [, , third] = await take(stream, 3);
    await stream.close();
    await database.restart();
    await items().insertOne({ _id: 10 });
    const resumed = items().watch<Item, Event & mongo.Document>([], { resumeAfter: third!._id });
    expect((await take(resumed, 8)).map((event) => (event.documentKey as Item)._id)).toEqual([
      3, 4, 5, 6, 7, 8, 9, 10,
    ]);
    await resumed.close();
    const fromTime = items().watch<Item, Event & mongo.Document>([], {
      startAtOperationTime: third!.clusterTime as mongo.Timestamp,
    });
    expect(((await take(fromTime, 1))[0]!.documentKey as Item)._id).toBe(2);
    await fromTime.close();
  });

  test('Dropping the collection ends its stream with an invalidation, after which only startAfter goes on', async () => {
    const items = collectionOf();
    await items.insertOne({ _id: 1 });
    const stream = await watching(items);
    await items.drop();
    const events = await take(stream, 2);
    expect(events.map((event) => event.operationType)).toEqual(['drop', 'invalidate']);
    await items.insertOne({ _id: 2 });
    const token = events[1]!._id;
    expect((await errorOf(items.watch([], { resumeAfter: token }).next())).code).toBe(260);
    const after = items.watch<Item, Event & mongo.Document>([], { startAfter: token });
    expect((await take(after, 1))[0]).toMatchObject({ operationType: 'insert', documentKey: { _id: 2 } });
    await after.close();
    await stream.close();
  });

  test('A token that fell out of the log is answered with 286', async () => {
    const small = await openTestDatabase({ changeLogBytes: 20_000 });
    try {
      const items = small.db.collection<Item>('items');
      const stream = await watching(items);
      await items.insertOne({ _id: 0 });
      const [first] = await take(stream, 1);
      await stream.close();
      for (let i = 1; i < 10; i++) await items.insertOne({ _id: i, text: 'x'.repeat(5000) });
      const error = await errorOf(items.watch([], { resumeAfter: first!._id }).next());
      expect(error.code).toBe(286);
      expect(error.codeName).toBe('ChangeStreamHistoryLost');
      expect(error.hasErrorLabel('NonResumableChangeStreamError')).toBe(true);
      const now = await watching(items);
      await items.insertOne({ _id: 100 });
      expect((await take(now, 1))[0]).toMatchObject({ documentKey: { _id: 100 } });
      await now.close();
    } finally {
      await small.close();
    }
  });

  test('The log keeps to its size while it goes round, and has no hole in what it still has, also after a restart', async () => {
    const limit = 60_000;
    const small = await openTestDatabase({ changeLogBytes: limit });
    try {
      const sizes = (): number => {
        const file = new DatabaseSync(join(small.dataDir, 'database.sqlite'), { readOnly: true });
        const tables = file.prepare("SELECT name FROM sqlite_schema WHERE name LIKE 'changes%'").all();
        const total = tables.map(({ name }) =>
          file.prepare(`SELECT total(size) AS t FROM ${String(name)}`).get(),
        );
        file.close();
        return total.reduce((sum, row) => sum + (row!.t as number), 0);
      };
      const tokens: unknown[] = [];
      const text = 'x'.repeat(200);
      for (let r = 0; r < 4; r++) {
        const items = small.db.collection<Item>('items');
        const stream = await watching(items);
        const first = r * 100;
        // One at a time, many in one commit, and some that are refused.
        for (let i = 0; i < 50; i++) await items.insertOne({ _id: first + i, text });
        await items.insertMany(Array.from({ length: 50 }, (_, i) => ({ _id: first + 50 + i, text })));
        await errorOf(items.insertMany([{ _id: first }, { _id: first + 1 }]));
        tokens.push(...(await take(stream, 100)).map((event) => event._id));
        await stream.close();
        expect(sizes()).toBeLessThan(limit * 1.1);
        await small.restart();
      }
      expect(sizes()).toBeGreaterThan(limit / 2);
      // Somewhere a token has fallen out; from every later one on, everything that came after it is there.
      const items = small.db.collection<Item>('items');
      let kept = 0;
      for (let i = 0; i < tokens.length; i += 10) {
        const stream = items.watch([], { resumeAfter: tokens[i], maxAwaitTimeMS: 1 });
        const lost = await stream.tryNext().then(
          (event) => {
            expect(event, `the event after ${i}`).toMatchObject({ documentKey: { _id: i + 1 } });
            return false;
          },
          (error: mongo.MongoServerError) => error.code === 286,
        );
        if (lost) expect(kept, 'only the oldest fall out').toBe(0);
        else {
          expect(
            (await take(stream, tokens.length - i - 2)).map((event) => (event.documentKey as Item)._id),
          ).toEqual(Array.from({ length: tokens.length - i - 2 }, (_, k) => i + 2 + k));
          kept++;
        }
        await stream.close();
      }
      expect(kept).toBeGreaterThan(2);
    } finally {
      await small.close();
    }
  });

  test('A pipeline that changes the token, an unknown option and pre-images are refused', async () => {
    const items = collectionOf();
    await items.insertOne({ _id: 1 });
    const start = (await database.db.command({ ping: 1 })).operationTime as mongo.Timestamp;
    await items.insertOne({ _id: 2 });
    expect(
      (await errorOf(items.watch([{ $project: { _id: 0 } }], { startAtOperationTime: start }).next())).code,
    ).toBe(280);
    expect((await errorOf(items.watch([{ $group: { _id: 1 } }]).next())).code).toBe(20);
    expect((await errorOf(items.watch([], { fullDocumentBeforeChange: 'required' }).next())).message).toMatch(
      /not supported by this embedded database/,
    );
    expect((await errorOf(items.watch([], { resumeAfter: { _data: 'zz' } }).next())).code).toBe(260);
  });

  test('Expanded events are refused, an unknown stage is told as such', async () => {
    const items = collectionOf();
    expect((await errorOf(items.watch([], { showExpandedEvents: true }).next())).code).toBe(238);
    expect((await errorOf(items.watch([{ $unsupported: 'foo' }]).next())).code).toBe(40324);
  });

  test('Waiting for a change does not poll: the answer comes with the change', async () => {
    const items = collectionOf();
    const stream = items.watch<Item, Event & mongo.Document>([], {
      maxAwaitTimeMS: 60_000,
      startAtOperationTime: (await database.db.command({ ping: 1 })).operationTime,
    });
    const next = stream.next();
    await items.insertOne({ _id: 1 });
    expect(await next).toMatchObject({ documentKey: { _id: 1 } });
    await stream.close();
  });
});
