import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mongo } from 'mongoose';
import { expect, test } from 'vitest';
import { checkStore } from '../../server/embedded-mongodb/src/check.ts';
import { follow, type Model, type Row } from './database/model.ts';
import { startProcess, type DatabaseProcess } from './database/process.ts';
import { ACCOUNTS, nothingPromised, prepare, write, type Promised } from './database/workload.ts';

/** Kills in this run; the database starts with an empty folder again now and then. */
const KILLS = Number(process.env.KILLS ?? 50);
const FOLDER_LASTS = 10;

async function connect(uri: string): Promise<mongo.MongoClient> {
  const client = new mongo.MongoClient(uri, {
    retryWrites: false,
    retryReads: false,
    serverSelectionTimeoutMS: 5000,
    monitorCommands: false,
  });
  await client.connect();
  return client;
}

async function checkPromises(db: mongo.Db, promised: Promised, before: Map<string, number>): Promise<void> {
  const ids = new Set(
    (
      await db
        .collection<Row>('rows')
        .find({}, { projection: { _id: 1 } })
        .toArray()
    ).map((row) => row._id),
  );
  for (const id of promised.inserted) expect(ids.has(id), `the acknowledged row ${id} is there`).toBe(true);
  for (const { _id, n } of await db.collection<Row>('counters').find().toArray()) {
    const acknowledged = (before.get(_id) ?? 0) + (promised.counted.get(_id) ?? 0);
    expect(
      [acknowledged, acknowledged + 1],
      `${_id} counts what was acknowledged, and at most the one under way`,
    ).toContain(n);
    before.set(_id, n as number);
  }
  const balances = new Map(
    Array.from({ length: ACCOUNTS }, (_, i): [string, number] => [`account ${i}`, 100]),
  );
  const transfers = await db.collection<Row>('transfers').find().toArray();
  for (const { from, to } of transfers as (Row & { from: string; to: string })[]) {
    balances.set(from, balances.get(from)! - 1);
    balances.set(to, balances.get(to)! + 1);
  }
  const done = new Set(transfers.map((transfer) => transfer._id));
  for (const id of promised.transfers)
    expect(done.has(id), `the committed transfer ${id} is there`).toBe(true);
  for (const { _id, balance } of await db.collection<Row>('accounts').find().toArray()) {
    expect(balance, `${_id} has what the transfers say: no transaction by half`).toBe(balances.get(_id));
  }
  if (promised.index !== undefined) {
    const names = (await db.collection('rows').indexes()).map((index) => index.name);
    expect(names.includes('comes and goes'), 'the index is as it was acknowledged').toBe(promised.index);
  }
}

async function checkModel(db: mongo.Db, model: Model): Promise<number> {
  const events = await follow(db, model);
  for (const name of ['rows', 'counters', 'accounts', 'transfers']) {
    const stored = new Map((await db.collection<Row>(name).find().toArray()).map((row) => [row._id, row]));
    expect(model.collections.get(name) ?? new Map(), `what the change stream told of ${name}`).toEqual(
      stored,
    );
  }
  return events;
}

test(`After each of ${KILLS} random kills every acknowledged write is there, no half transaction, indexes as the documents, the stream without a hole`, async () => {
  let dataDir = '';
  let database: DatabaseProcess | undefined;
  let model: Model | undefined;
  let counters = new Map<string, number>();
  const seen = { inserted: 0, counted: 0, transfers: 0, events: 0, entries: 0 };
  try {
    for (let cycle = 0; cycle < KILLS; cycle++) {
      const fresh = cycle % FOLDER_LASTS === 0;
      if (fresh) {
        await database?.kill();
        if (dataDir) rmSync(dataDir, { recursive: true, force: true });
        dataDir = mkdtempSync(join(tmpdir(), 'crash-'));
        database = await startProcess(dataDir);
        counters = new Map();
      }
      const running = database!;
      const client = await connect(running.uri);
      const db = client.db('crash');
      if (fresh) {
        const start = (await db.command({ ping: 1 })).operationTime as mongo.Timestamp;
        model = { collections: new Map(), token: undefined, start };
        await prepare(db);
      }
      const promised = nothingPromised();
      const writing = write(client, cycle, promised);
      // The moment of the kill is chance, that is what is tested; every other time a transaction came through before.
      if (cycle % 2 === 1) await promised.firstTransfer.promise;
      await new Promise<void>((resolve) => setTimeout(resolve, Math.random() * 150));
      promised.over = true;
      await running.kill();
      // The driver looks for a server again and would write to the next process, between two looks of the checks: what
      // still waits for an answer has to give up while there is none. Closing ends the looking.
      void client.close(true).catch(() => undefined);
      await writing;
      database = await startProcess(dataDir);
      const after = await connect(database.uri);
      const report = checkStore(dataDir);
      expect(report.faults, `the file after kill ${cycle}`).toEqual([]);
      await checkPromises(after.db('crash'), promised, counters);
      seen.events += await checkModel(after.db('crash'), model!);
      await after.close();
      seen.inserted += promised.inserted.size;
      seen.transfers += promised.transfers.size;
      seen.entries += report.entries;
      for (const count of promised.counted.values()) seen.counted += count;
    }
  } finally {
    await database?.kill();
    if (dataDir) rmSync(dataDir, { recursive: true, force: true });
  }
  console.log(`${KILLS} kills; acknowledged before them and found after: ${JSON.stringify(seen)}`);
  expect(seen.inserted, 'there was something to lose').toBeGreaterThan(KILLS);
  expect(seen.transfers).toBeGreaterThan(KILLS / 4);
}, 1_800_000);
