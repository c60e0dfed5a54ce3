import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { MongoServerError } from 'mongodb';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { errorOf, openTestDatabase, type TestDatabase } from './support.ts';

vi.setConfig({ testTimeout: 120_000 });

type Thing = { _id: number; n: number };

const LONGEST = 4 * 1024 * 1024;
/** It is looked at every sixteenth turn only, and cut after that. */
const WITH_ROOM = LONGEST + 20 * 1024 * 1024;

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase({ longestWal: LONGEST });
  await database.db
    .collection<Thing>('things')
    .insertMany(Array.from({ length: 20_000 }, (_, _id) => ({ _id, n: 1 })));
}, 120_000);
afterAll(() => database.close());

const walBytes = (): number => statSync(join(database.dataDir, 'database.sqlite-wal')).size;

/** Writes a lot until something is over; tells how long the log was at most. */
async function writeUntil(over: () => boolean): Promise<number> {
  let most = 0;
  for (let i = 0; i < 5000 && !over(); i++) {
    await database.db
      .collection<{ _id: number; text: string }>('long')
      .replaceOne({ _id: i % 10 }, { text: String(i % 10).repeat(500_000) }, { upsert: true });
    most = Math.max(most, walBytes());
  }
  return most;
}

describe('The log of SQLite', () => {
  test('stays short beside a transaction that is left open: that one has to begin again', async () => {
    const things = database.db.collection<Thing>('things');
    await database.client.withSession(async (session) => {
      session.startTransaction();
      await things.findOne({ _id: 1 }, { session });
      const told = (): boolean => database.logged.some((line) => line.includes('has to begin again'));
      expect(await writeUntil(told)).toBeLessThan(WITH_ROOM);
      const error: MongoServerError = await errorOf(things.findOne({ _id: 1 }, { session }));
      expect(error.code).toBe(251);
      expect(error.errorLabels).toContain('TransientTransactionError');
    });
    await expect.poll(walBytes, { timeout: 20_000 }).toBeLessThanOrEqual(LONGEST);
  });

  test('stays short beside a read that takes long: that one is told to begin again', async () => {
    const sum = {
      $reduce: { input: { $range: [0, 20_000] }, initialValue: 0, in: { $add: ['$$value', '$n'] } },
    };
    const things = database.db.collection<Thing>('things');
    const read = things.aggregate([{ $match: { $expr: { $gte: [sum, 1e9] } } }]);
    let code: unknown;
    let over = false;
    // On a quick machine a read may be over before the log is full: the next one then is under way when it is.
    const reading = (async (): Promise<void> => {
      while (code === undefined && !over)
        await read
          .clone()
          .toArray()
          .catch((error: MongoServerError) => (code = error.code));
    })();
    expect(await writeUntil(() => code !== undefined)).toBeLessThan(WITH_ROOM);
    over = true;
    await reading;
    expect(code).toBe(239);
    await expect.poll(walBytes, { timeout: 20_000 }).toBeLessThanOrEqual(LONGEST);
  });
});

test('The log is not cut while a command in parts is under way, for others would wait for it, and is cut after it', async () => {
  const { db, dataDir, close } = await openTestDatabase();
  const bytes = (): number => statSync(join(dataDir, 'database.sqlite-wal')).size;
  const texts = db.collection<{ _id: number; text?: string }>('texts');
  await texts.insertMany(Array.from({ length: 950 }, (_, _id) => ({ _id })));
  let most = 0;
  const looking = setInterval(() => (most = Math.max(most, bytes())), 5);
  await texts.updateMany({}, { $set: { text: 'x'.repeat(60_000) } });
  clearInterval(looking);
  expect(Math.max(most, bytes())).toBeGreaterThan(54_000_000);
  await expect.poll(bytes, { timeout: 20_000 }).toBeLessThan(8_000_000);
  await close();
});
