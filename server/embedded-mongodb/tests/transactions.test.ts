import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as mongo from 'mongodb';
import { Long, UUID } from 'bson';
import { connectRaw } from './raw.ts';
import { errorOf, openTestDatabase, type TestDatabase } from './support.ts';

type Account = { _id: string; balance: number; email?: string };

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase({}, { monitorCommands: true });
});
afterAll(() => database.close());

let round = 0;
async function accounts(): Promise<mongo.Collection<Account>> {
  const collection = database.db.collection<Account>(`accounts${round++}`);
  await collection.insertMany([
    { _id: 'a', balance: 10 },
    { _id: 'b', balance: 20 },
  ]);
  return collection;
}

describe('Transactions', () => {
  test('What a transaction wrote is seen by itself, by others only after its commit', async () => {
    const collection = await accounts();
    const session = database.client.startSession();
    session.startTransaction();
    await collection.updateOne({ _id: 'a' }, { $inc: { balance: 5 } }, { session });
    await collection.insertOne({ _id: 'c', balance: 30 }, { session });
    await collection.deleteOne({ _id: 'b' }, { session });
    expect(await collection.find({}, { session }).sort({ _id: 1 }).toArray()).toEqual([
      { _id: 'a', balance: 15 },
      { _id: 'c', balance: 30 },
    ]);
    expect(
      await collection
        .find({ balance: { $gte: 15 } }, { session })
        .sort({ balance: -1 })
        .toArray(),
    ).toHaveLength(2);
    expect(await collection.find().sort({ _id: 1 }).toArray()).toEqual([
      { _id: 'a', balance: 10 },
      { _id: 'b', balance: 20 },
    ]);
    await session.commitTransaction();
    expect(await collection.find().sort({ _id: 1 }).toArray()).toEqual([
      { _id: 'a', balance: 15 },
      { _id: 'c', balance: 30 },
    ]);
    await session.endSession();
  });

  test('An abort undoes everything, also a collection and an index made inside', async () => {
    const collection = await accounts();
    const session = database.client.startSession();
    session.startTransaction();
    await collection.updateMany({}, { $set: { balance: 0 } }, { session });
    await database.db.createCollection('made inside', { session });
    await database.db.collection('made inside').createIndex({ n: 1 }, { unique: true, session });
    await database.db.collection('made inside').insertOne({ n: 1 }, { session });
    await session.abortTransaction();
    expect(await collection.find().sort({ _id: 1 }).toArray()).toEqual([
      { _id: 'a', balance: 10 },
      { _id: 'b', balance: 20 },
    ]);
    expect(await database.db.listCollections({ name: 'made inside' }).toArray()).toEqual([]);
    await session.endSession();
  });

  test('A collection and a unique index made inside a transaction are there after its commit', async () => {
    const session = database.client.startSession();
    const made = database.db.collection<{ n: number }>('committed inside');
    await session.withTransaction(async () => {
      await database.db.createCollection('committed inside', { session });
      await made.createIndex({ n: 1 }, { unique: true, session });
      await made.insertOne({ n: 1 }, { session });
    });
    expect((await made.indexes()).map((index) => index.name)).toEqual(['_id_', 'n_1']);
    expect((await errorOf(made.insertOne({ n: 1 }))).code).toBe(11000);
    await session.endSession();
  });

  test('A transaction reads one moment: what others commit later does not show', async () => {
    const collection = await accounts();
    const session = database.client.startSession();
    session.startTransaction({ readConcern: { level: 'snapshot' } });
    expect(await collection.findOne({ _id: 'a' }, { session })).toEqual({ _id: 'a', balance: 10 });
    await collection.updateOne({ _id: 'a' }, { $set: { balance: 99 } });
    await collection.insertOne({ _id: 'z', balance: 1 });
    expect(await collection.find({}, { session }).toArray()).toHaveLength(2);
    expect(await collection.findOne({ _id: 'a' }, { session })).toEqual({ _id: 'a', balance: 10 });
    await session.commitTransaction();
    expect(await collection.findOne({ _id: 'a' })).toEqual({ _id: 'a', balance: 99 });
    await session.endSession();
  });

  test('Of two transactions that write one document, the second gets 112 and may try again', async () => {
    const collection = await accounts();
    const [one, two] = [database.client.startSession(), database.client.startSession()];
    one.startTransaction();
    two.startTransaction();
    await collection.findOne({ _id: 'a' }, { session: two });
    await collection.updateOne({ _id: 'a' }, { $inc: { balance: 1 } }, { session: one });
    const error = await errorOf(
      collection.updateOne({ _id: 'a' }, { $inc: { balance: 1 } }, { session: two }),
    );
    expect(error.code).toBe(112);
    expect(error.codeName).toBe('WriteConflict');
    expect(error.hasErrorLabel('TransientTransactionError')).toBe(true);
    await one.commitTransaction();
    await two.abortTransaction();
    expect(await collection.findOne({ _id: 'a' })).toEqual({ _id: 'a', balance: 11 });
    await Promise.all([one.endSession(), two.endSession()]);
  });

  test('A document changed since the snapshot cannot be written in the transaction', async () => {
    const collection = await accounts();
    const session = database.client.startSession();
    session.startTransaction();
    await collection.findOne({ _id: 'b' }, { session });
    await collection.updateOne({ _id: 'a' }, { $inc: { balance: 1 } });
    const error = await errorOf(collection.updateOne({ _id: 'a' }, { $inc: { balance: 1 } }, { session }));
    expect(error.code).toBe(112);
    await session.abortTransaction();
    await session.endSession();
  });

  test('64 transactions that add one to the same document: none is lost', async () => {
    const collection = await accounts();
    await Promise.all(
      Array.from({ length: 64 }, async () => {
        const session = database.client.startSession();
        await session.withTransaction(async () => {
          const found = await collection.findOne({ _id: 'a' }, { session });
          await collection.updateOne({ _id: 'a' }, { $set: { balance: found!.balance + 1 } }, { session });
        });
        await session.endSession();
      }),
    );
    expect(await collection.findOne({ _id: 'a' })).toEqual({ _id: 'a', balance: 74 });
  });

  test('Money moved between accounts by many transactions keeps its sum, at every moment', async () => {
    const collection = await accounts();
    let moving = true;
    const watching = (async () => {
      while (moving) {
        const [total] = await collection
          .aggregate<{ sum: number }>([{ $group: { _id: null, sum: { $sum: '$balance' } } }])
          .toArray();
        expect(total!.sum).toBe(30);
      }
    })();
    await Promise.all(
      Array.from({ length: 30 }, async (_, i) => {
        const session = database.client.startSession();
        await session.withTransaction(async () => {
          const [from, to] = i % 2 ? ['a', 'b'] : ['b', 'a'];
          await collection.updateOne({ _id: from! }, { $inc: { balance: -1 } }, { session });
          await collection.updateOne({ _id: to! }, { $inc: { balance: 1 } }, { session });
        });
        await session.endSession();
      }),
    );
    moving = false;
    await watching;
  });

  test('A plain write to a document of an open transaction waits for its end', async () => {
    const collection = await accounts();
    const session = database.client.startSession();
    session.startTransaction();
    await collection.updateOne({ _id: 'a' }, { $inc: { balance: 1 } }, { session });
    let written = false;
    const plain = collection.updateOne({ _id: 'a' }, { $inc: { balance: 100 } }).then(() => (written = true));
    expect(await collection.findOne({ _id: 'a' })).toEqual({ _id: 'a', balance: 10 });
    expect(written).toBe(false);
    await session.commitTransaction();
    await plain;
    expect(await collection.findOne({ _id: 'a' })).toEqual({ _id: 'a', balance: 111 });
    await session.endSession();
  });

  test('A unique key taken by an open transaction: another transaction gets 112, a plain insert waits and gets 11000', async () => {
    const collection = await accounts();
    await collection.createIndex({ email: 1 }, { unique: true, sparse: true });
    const [one, two] = [database.client.startSession(), database.client.startSession()];
    one.startTransaction();
    two.startTransaction();
    await collection.insertOne({ _id: 'x', balance: 1, email: 'e' }, { session: one });
    expect(
      (await errorOf(collection.insertOne({ _id: 'y', balance: 1, email: 'e' }, { session: two }))).code,
    ).toBe(112);
    const plain = errorOf(collection.insertOne({ _id: 'z', balance: 1, email: 'e' }));
    await one.commitTransaction();
    expect((await plain).code).toBe(11000);
    await two.abortTransaction();
    await Promise.all([one.endSession(), two.endSession()]);
  });

  test('A duplicate key inside a transaction aborts it', async () => {
    const collection = await accounts();
    const session = database.client.startSession();
    session.startTransaction();
    await collection.insertOne({ _id: 'c', balance: 1 }, { session });
    const error = await errorOf(collection.insertOne({ _id: 'a', balance: 1 }, { session }));
    expect(error.code).toBe(11000);
    expect((await errorOf(collection.insertOne({ _id: 'd', balance: 1 }, { session }))).code).toBe(251);
    await session.abortTransaction();
    expect(await collection.countDocuments()).toBe(2);
    await session.endSession();
  });

  test('A key that the transaction freed can be used again inside it', async () => {
    const collection = await accounts();
    await collection.createIndex({ email: 1 }, { unique: true, sparse: true });
    await collection.updateOne({ _id: 'a' }, { $set: { email: 'e' } });
    const session = database.client.startSession();
    await session.withTransaction(async () => {
      await collection.updateOne({ _id: 'a' }, { $set: { email: 'f' } }, { session });
      await collection.updateOne({ _id: 'b' }, { $set: { email: 'e' } }, { session });
    });
    expect(await collection.distinct('email')).toEqual(['f', 'e']);
    expect(await collection.findOne({ email: 'e' })).toMatchObject({ _id: 'b' });
    await session.endSession();
  });

  test('Committing twice is fine, also after a restart', async () => {
    const collection = await accounts();
    const raw = await connectRaw(database.embedded.uri);
    const transaction = { lsid: { id: new UUID() }, txnNumber: Long.fromNumber(3), autocommit: false };
    const insert = {
      insert: collection.collectionName,
      documents: [{ _id: 'c' }],
      $db: 'test',
      ...transaction,
      startTransaction: true,
    };
    const commit = { commitTransaction: 1, $db: 'admin', ...transaction };
    expect(await raw.command(insert)).toMatchObject({ ok: 1, n: 1 });
    expect(await raw.command(commit)).toMatchObject({ ok: 1 });
    expect(await raw.command(commit)).toMatchObject({ ok: 1 });
    raw.close();
    await database.restart();
    const again = await connectRaw(database.embedded.uri);
    expect(await again.command(commit)).toMatchObject({ ok: 1 });
    expect(await again.command({ ...commit, txnNumber: Long.fromNumber(4) })).toMatchObject({
      ok: 0,
      code: 251,
    });
    again.close();
  });

  test('After its commit a transaction takes no more commands, nor does one whose number is past', async () => {
    const raw = await connectRaw(database.embedded.uri);
    const lsid = { id: new UUID() };
    const about = (number: number): mongo.Document => ({
      lsid,
      txnNumber: Long.fromNumber(number),
      autocommit: false,
    });
    const part = (number: number, more: mongo.Document = {}): Promise<mongo.Document> =>
      raw.command({ insert: 'over', documents: [{ a: 1 }], $db: 'test', ...about(number), ...more });
    const ending = (name: string, number: number): Promise<mongo.Document> =>
      raw.command({ [name]: 1, $db: 'admin', ...about(number) });
    try {
      expect(await part(5, { startTransaction: true })).toMatchObject({ ok: 1, n: 1 });
      expect(await ending('commitTransaction', 5)).toMatchObject({ ok: 1 });
      expect(await part(5)).toMatchObject({ ok: 0, code: 256 });
      expect(await ending('abortTransaction', 5)).toMatchObject({ ok: 0, code: 256 });
      expect(await ending('commitTransaction', 5)).toMatchObject({ ok: 1 });
      expect(await part(4)).toMatchObject({ ok: 0, code: 225 });
      expect(await part(6)).toMatchObject({ ok: 0, code: 251, errorLabels: ['TransientTransactionError'] });
      expect(await part(5, { startTransaction: true })).toMatchObject({ ok: 0, code: 225 });
      expect(await database.db.collection('over').countDocuments()).toBe(1);
    } finally {
      raw.close();
    }
  });

  test('A command that cannot be part of a transaction is refused with 263', async () => {
    const session = database.client.startSession();
    session.startTransaction();
    await database.db.collection('x').findOne({}, { session });
    const error = await errorOf(database.db.command({ count: 'x' }, { session }));
    expect(error.code).toBe(263);
    await session.abortTransaction();
    await session.endSession();
  });

  test('After 60 seconds a transaction is aborted: its writes and reservations are gone, and it is told so', async () => {
    const start = new Date('2026-11-23T12:00:00Z');
    const own = await openTestDatabase({ clock: start });
    const after = (ms: number): Promise<void> => own.embedded.setTime(new Date(start.getTime() + ms));
    const collection = own.db.collection<Account>('accounts');
    await collection.insertOne({ _id: 'a', balance: 10 });
    const session = own.client.startSession();
    session.startTransaction();
    await collection.updateOne({ _id: 'a' }, { $inc: { balance: 1 } }, { session });
    await collection.insertOne({ _id: 'b', balance: 1 }, { session });
    await after(60_000);
    expect(await collection.findOne({ _id: 'b' }, { session })).toEqual({ _id: 'b', balance: 1 });
    const waiting = collection.updateOne({ _id: 'a' }, { $inc: { balance: 100 } });
    await after(60_001);
    // Its document and its key are free again: the write that waited goes on, another may take the key.
    expect(await waiting).toMatchObject({ modifiedCount: 1 });
    await collection.insertOne({ _id: 'b', balance: 2 });
    for (const late of [
      () => collection.findOne({ _id: 'a' }, { session }),
      () => collection.updateOne({ _id: 'a' }, { $inc: { balance: 1 } }, { session }),
      () => session.commitTransaction(),
    ]) {
      const error = await errorOf(late());
      expect([error.code, error.codeName]).toEqual([251, 'NoSuchTransaction']);
      expect(error.hasErrorLabel('TransientTransactionError')).toBe(true);
    }
    await session.endSession();
    expect(await collection.find().sort({ _id: 1 }).toArray()).toEqual([
      { _id: 'a', balance: 110 },
      { _id: 'b', balance: 2 },
    ]);
    // The next one has its own 60 seconds.
    await own.client.withSession((again) =>
      again.withTransaction(() =>
        collection.updateOne({ _id: 'a' }, { $inc: { balance: 1 } }, { session: again }),
      ),
    );
    expect(await collection.findOne({ _id: 'a' })).toEqual({ _id: 'a', balance: 111 });
    await own.close();
  });

  test('The transaction of a connection that closes is aborted', async () => {
    const collection = await accounts();
    const other = new mongo.MongoClient(database.embedded.uri, { maxPoolSize: 1 });
    await other.connect();
    const session = other.startSession();
    session.startTransaction();
    await other
      .db('test')
      .collection<Account>(collection.collectionName)
      .updateOne({ _id: 'a' }, { $inc: { balance: 1 } }, { session });
    const waiting = collection.updateOne({ _id: 'a' }, { $inc: { balance: 100 } });
    await other.close(true);
    await waiting;
    expect(await collection.findOne({ _id: 'a' })).toEqual({ _id: 'a', balance: 110 });
  });
});

describe('Retryable writes', () => {
  test('A write sent twice with the same number is done once and answered twice, also after a restart', async () => {
    const collection = await accounts();
    const name = collection.collectionName;
    const lsid = { id: new UUID() };
    const update = {
      update: name,
      updates: [{ q: { _id: 'a' }, u: { $inc: { balance: 1 } } }],
      $db: 'test',
      lsid,
      txnNumber: Long.fromNumber(7),
    };
    const modify = {
      findAndModify: name,
      query: { _id: 'b' },
      update: { $inc: { balance: 1 } },
      new: true,
      $db: 'test',
      lsid,
      txnNumber: Long.fromNumber(8),
    };
    const raw = await connectRaw(database.embedded.uri);
    expect(await raw.command(update)).toMatchObject({ ok: 1, n: 1, nModified: 1 });
    expect(await raw.command(update)).toMatchObject({ ok: 1, n: 1, nModified: 1 });
    expect(await raw.command(modify)).toMatchObject({ value: { _id: 'b', balance: 21 } });
    raw.close();
    await database.restart();
    const again = await connectRaw(database.embedded.uri);
    expect(await again.command(modify)).toMatchObject({ value: { _id: 'b', balance: 21 } });
    expect(await again.command(update)).toMatchObject({ ok: 0, code: 225 });
    again.close();
    const now = database.db.collection<Account>(name);
    expect(await now.find().sort({ _id: 1 }).toArray()).toEqual([
      { _id: 'a', balance: 11 },
      { _id: 'b', balance: 21 },
    ]);
  });
});

describe('Many at once', () => {
  test('64 writers of one unique key: one wins, 63 get 11000 with the key', async () => {
    const collection = database.db.collection('unique');
    await collection.createIndex({ name: 1 }, { unique: true });
    const results = await Promise.allSettled(
      Array.from({ length: 64 }, (_, writer) => collection.insertOne({ name: 'one', writer })),
    );
    const failed = results
      .filter((result) => result.status === 'rejected')
      .map((result) => result.reason as mongo.MongoServerError);
    expect(failed).toHaveLength(63);
    for (const error of failed)
      expect(error).toMatchObject({ code: 11000, keyPattern: { name: 1 }, keyValue: { name: 'one' } });
    expect(await collection.countDocuments()).toBe(1);
  });

  test('64 upserts of one key make one document', async () => {
    const collection = database.db.collection<{ _id: string; n: number }>('upserts');
    await Promise.all(
      Array.from({ length: 64 }, () =>
        collection.updateOne({ _id: 'x' }, { $inc: { n: 1 } }, { upsert: true }),
      ),
    );
    expect(await collection.find().toArray()).toEqual([{ _id: 'x', n: 64 }]);
  });

  test('A cursor over 100,000 documents gives every document that was there, once, while others write', async () => {
    const collection = database.db.collection<{ _id: number; n: number }>('many');
    await collection.createIndex({ n: 1 });
    for (let i = 0; i < 100_000; i += 20_000) {
      await collection.insertMany(Array.from({ length: 20_000 }, (_, k) => ({ _id: i + k, n: i + k })));
    }
    let writing = true;
    const writer = (async () => {
      for (let i = 0; writing; i++) {
        await collection.insertOne({ _id: 1_000_000 + i, n: -1 - i });
        await collection.updateOne({ _id: i * 7 }, { $set: { touched: i } as never });
        await collection.deleteOne({ _id: 1_000_000 + i - 5 });
      }
    })();
    const seen = new Set<number>();
    for await (const one of collection
      .find({ n: { $gte: 0 } })
      .sort({ n: 1 })
      .batchSize(1000)) {
      expect(seen.has(one._id)).toBe(false);
      seen.add(one._id);
    }
    writing = false;
    await writer;
    expect(seen.size).toBe(100_000);
  }, 120_000);
});
