import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startCore, type TestCore } from '../../../test/support/core.ts';
import { connectDatabase } from '../database/connect.ts';
import { createStreamStore, type Projection } from './stream-store.ts';
import { createLog, HeadMoved, WrittenBefore, type Entry } from './log.ts';
import { createSnapshots, type Snapshots } from './snapshots.ts';

let core: TestCore;
let snapshots: Snapshots;

beforeAll(async () => {
  core = await startCore();
  await core.keyring.create('traject');
  await core.keyring.create('elsewhere');
  snapshots = await createSnapshots(core.database, core.keyring);
});
afterAll(() => core.close());

const at = new Date('2026-11-23T10:00:00Z');
const entry = (event: unknown, mutationId?: string) => ({ at, actor: null, mutationId, event });

/** Takes entries until there are `count`. */
async function take(entries: AsyncIterable<Entry[]>, count: number): Promise<number[]> {
  const seen: number[] = [];
  for await (const batch of entries) {
    seen.push(...batch.map(({ seq }) => seq));
    if (seen.length >= count) break;
  }
  return seen;
}

/** Adds up; refuses to go below zero. */
const sum: Projection<{ total: number }, number> = {
  empty: () => ({ total: 0 }),
  apply(state, events) {
    for (const event of events) state.total += event;
  },
  freeze: (state) => state,
  thaw: (frozen) => frozen as { total: number },
};

const add = (amount: number, mutationId?: string) => ({
  trajectId: 'traject',
  actor: null,
  mutationId,
  decide(state: { total: number }) {
    if (state.total + amount < 0) throw new Error('below zero');
    return amount === 0 ? [] : [amount];
  },
});

test('An entry follows on the head that its writer expects, or is refused', async () => {
  await core.log.append('plan:heads', 'traject', 0, entry('one'));
  await expect(core.log.append('plan:heads', 'traject', 0, entry('other'))).rejects.toBeInstanceOf(HeadMoved);
  await core.log.append('plan:heads', 'traject', 1, entry('two'));
  const read = await core.log.read('plan:heads', 'traject', 0);
  expect(read.map(({ seq, event }) => [seq, event])).toEqual([
    [1, 'one'],
    [2, 'two'],
  ]);
});

test('A mutation that is sent twice is written once and answers with its number', async () => {
  await core.log.append('plan:twice', 'traject', 0, entry('one', 'm1'));
  const again = core.log.append('plan:twice', 'traject', 1, entry('one', 'm1'));
  await expect(again).rejects.toBeInstanceOf(WrittenBefore);
  await expect(again).rejects.toHaveProperty('seq', 1);
});

test('A follower gets what it missed and what comes, without a hole or a repeat', async () => {
  for (let seq = 0; seq < 5; seq++) await core.log.append('plan:follow', 'traject', seq, entry(seq));
  const seen = take(core.log.follow('plan:follow', 'traject', 2), 28);
  for (let seq = 5; seq < 30; seq++) await core.log.append('plan:follow', 'traject', seq, entry(seq));
  expect(await seen).toEqual(Array.from({ length: 28 }, (_, index) => index + 3));
});

test('Of a stream of another traject nothing is read, found or followed', async () => {
  await core.log.append('plan:theirs', 'traject', 0, entry('one', 'theirs'));
  expect(await core.log.read('plan:theirs', 'another', 0)).toEqual([]);
  expect(await core.log.find('plan:theirs', 'another', 'theirs')).toBeNull();
  expect(await core.log.find('plan:theirs', 'traject', 'theirs')).toBe(1);
  const astray = core.log.follow('plan:theirs', 'another', 0);
  const own = core.log.follow('plan:theirs', 'traject', 0);
  const nothing = astray.next();
  await core.log.append('plan:theirs', 'traject', 1, entry('two'));
  expect(await take(own, 2)).toEqual([1, 2]);
  await astray.return?.();
  expect(await nothing).toEqual({ done: true, value: undefined });
});

test('What was written together reaches all who follow as one and the same batch', async () => {
  await core.log.append('plan:batch', 'traject', 0, entry(0));
  const following = [1, 2].map(() => core.log.follow('plan:batch', 'traject', 1));
  const batches = following.map((one) => one.next());
  await new Promise((resolve) => setImmediate(resolve));
  await Promise.all([1, 2, 3].map((head) => core.log.append('plan:batch', 'traject', head, entry(head))));
  const [first, second] = (await Promise.all(batches)).map(({ value }) => value as Entry[]);
  expect(first?.map(({ seq }) => seq)).toEqual([2, 3, 4]);
  expect(second).toEqual(first);
  for (const one of following) await one.return?.();
});

/** The log of another server process on the same database. */
async function logElsewhere() {
  const other = await connectDatabase({
    mongodbUri: core.databaseUri,
    dataDir: '',
    databaseName: core.environment.databaseName,
  });
  const watch = vi.spyOn(other.connection.collection('log'), 'watch');
  const log = await createLog(other.connection, core.keyring, 'elsewhere');
  /** The change streams that it listened by, first to last. */
  const listening = () => watch.mock.results.map(({ value }) => value as ReturnType<typeof watch>);
  const close = async () => (await log.close(), await other.close());
  return { log, listening, close };
}

test('A follower of another process gets the same, through the change stream', async () => {
  const elsewhere = await logElsewhere();
  const seen = take(elsewhere.log.follow('plan:elsewhere', 'traject', 0), 20);
  for (let seq = 0; seq < 20; seq++) await core.log.append('plan:elsewhere', 'traject', seq, entry(seq));
  expect(await seen).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  await elsewhere.close();
});

test('What a process wrote itself is not sent back to it', async () => {
  const elsewhere = await logElsewhere();
  const heard: string[] = [];
  elsewhere.listening()[0]?.on('change', (change) => {
    if (change.operationType === 'insert') heard.push(change.fullDocument['stream'] as string);
  });
  const seen = take(elsewhere.log.follow('plan:last', 'traject', 0), 1);
  await elsewhere.log.append('plan:own', 'traject', 0, entry(0));
  await core.log.append('plan:last', 'traject', 0, entry(0));
  await seen;
  expect(heard).toEqual(['plan:last']);
  await elsewhere.close();
});

test('A process whose change stream broke past resuming misses nothing of the others', async () => {
  const elsewhere = await logElsewhere();
  const following = elsewhere.log.follow('plan:broken', 'traject', 0);
  await core.log.append('plan:broken', 'traject', 0, entry(0));
  expect((await following.next()).value).toMatchObject([{ seq: 1 }]);
  elsewhere.listening()[0]?.emit('error', new Error('past its resume point'));
  await core.log.append('plan:broken', 'traject', 1, entry(1));
  await core.log.append('plan:broken', 'traject', 2, entry(2));
  expect(await take(following, 2)).toEqual([2, 3]);
  expect(elsewhere.listening()).toHaveLength(2);
  await elsewhere.close();
});

test('Ending a follower ends its wait at once', async () => {
  const following = core.log.follow('plan:ending', 'traject', 0);
  const waiting = following.next();
  await following.return?.();
  expect((await waiting).done).toBe(true);
});

test('The store holds no readable event', async () => {
  await core.log.append('plan:sealed', 'traject', 0, entry({ words: 'kanariewoord' }));
  const stored = await core.database.collection('log').findOne({ stream: 'plan:sealed' });
  expect(JSON.stringify(stored)).not.toContain('kanariewoord');
});

test('Requests at the same time are judged one after the other and all written', async () => {
  const streams = createStreamStore(core, snapshots, 'plan', sum);
  const written = await Promise.all(Array.from({ length: 200 }, () => streams.execute('crowd', add(1))));
  expect(new Set(written.map(({ seq }) => seq)).size).toBe(200);
  expect(await streams.read('crowd', 'traject', (state, seq) => [state.total, seq])).toEqual([200, 200]);
});

test('Two processes that write to one stream both get their turn', async () => {
  const here = createStreamStore(core, snapshots, 'plan', sum);
  const there = createStreamStore(core, snapshots, 'plan', sum);
  await Promise.all(
    Array.from({ length: 40 }, (_, index) => (index % 2 ? here : there).execute('both', add(1))),
  );
  expect(await here.read('both', 'traject', (state) => state.total)).toBe(40);
  expect(await there.read('both', 'traject', (state) => state.total)).toBe(40);
});

test('A refused request changes nothing, and a repeat of a written one is answered as before', async () => {
  const streams = createStreamStore(core, snapshots, 'plan', sum);
  await streams.execute('refused', add(3, 'plus'));
  await streams.execute('refused', add(-3, 'minus'));
  await expect(streams.execute('refused', add(-1))).rejects.toThrow('below zero');
  const fresh = createStreamStore(core, snapshots, 'plan', sum);
  expect((await fresh.execute('refused', add(-3, 'minus'))).seq).toBe(2);
  expect(await fresh.read('refused', 'traject', (state, seq) => [state.total, seq])).toEqual([0, 2]);
});

test('A stream is of one traject: for another it is empty, and nothing is written to it (rule 6)', async () => {
  const streams = createStreamStore(core, snapshots, 'plan', sum);
  await streams.execute('owned', add(5));
  await snapshots.save('plan:owned', 'traject', 1, JSON.stringify({ total: 5 }));
  expect(await streams.read('owned', 'elsewhere', (state, seq) => [state.total, seq])).toEqual([0, 0]);
  await expect(streams.execute('owned', { ...add(7), trajectId: 'elsewhere' })).rejects.toThrow(
    'another traject',
  );
  expect(await streams.read('owned', 'traject', (state, seq) => [state.total, seq])).toEqual([5, 1]);
});

test('A long stream opens from its snapshot and equals one that was read whole', async () => {
  const streams = createStreamStore(core, snapshots, 'plan', sum);
  for (let round = 0; round < 9; round++) {
    await Promise.all(Array.from({ length: 100 }, () => streams.execute('long', add(1))));
  }
  const snapshot = await snapshots.latest('plan:long', 'traject');
  expect(snapshot?.seq).toBeGreaterThanOrEqual(400);
  const fresh = createStreamStore(core, snapshots, 'plan', sum);
  expect(await fresh.read('long', 'traject', (state, seq) => [state.total, seq])).toEqual([900, 900]);
});

test('A repeat is not answered as written when the write that it repeats failed', async () => {
  const busy = Promise.withResolvers<void>();
  let away = false;
  const log: Pick<typeof core.log, 'append' | 'read' | 'find'> = {
    ...core.log,
    async append(stream, trajectId, head, what) {
      if (head === 0) await busy.promise;
      else if (away) {
        away = false;
        throw new Error('away');
      }
      return core.log.append(stream, trajectId, head, what);
    },
  };
  const streams = createStreamStore(
    { clock: core.clock, log: { ...core.log, ...log } },
    snapshots,
    'plan',
    sum,
  );
  await streams.read('repeat', 'traject', () => undefined);
  const before = streams.execute('repeat', add(1));
  // Both wait behind the first and are judged together.
  const sent = streams.execute('repeat', add(3, 'sent'));
  const again = streams.execute('repeat', add(3, 'sent'));
  const idle = streams.execute('repeat', add(0));
  await streams.read('other', 'traject', () => undefined);
  away = true;
  busy.resolve();
  await before;
  await expect(sent).rejects.toThrow('away');
  expect((await again).seq).toBe(2);
  expect((await idle).seq).toBe(2);
  expect((await core.log.read('plan:repeat', 'traject', 0)).map(({ event }) => event)).toEqual([[1], [3]]);
});

test('What waits for a follower who does not take it is bounded, and nothing is missed', async () => {
  const following = core.log.follow('plan:slow', 'traject', 0);
  await core.log.append('plan:slow', 'traject', 0, entry(0));
  await following.next();
  const appends = Array.from({ length: 599 }, (_, index) =>
    core.log.append('plan:slow', 'traject', index + 1, entry(index)),
  );
  await Promise.all(appends);
  const batches: number[][] = [];
  while (batches.at(-1)?.at(-1) !== 600) {
    const { value } = (await following.next()) as IteratorYieldResult<Entry[]>;
    batches.push(value.map(({ seq }) => seq));
  }
  expect(batches.flat()).toEqual(Array.from({ length: 599 }, (_, index) => index + 2));
  expect(batches.length).toBeLessThan(300);
  await following.return?.();
});

test('While the store refuses, nothing is told from memory that is not on disk; afterwards all is well', async () => {
  let refusing = false;
  const log: typeof core.log = {
    ...core.log,
    append: (...asked) => (refusing ? Promise.reject(new Error('away')) : core.log.append(...asked)),
    read: (...asked) => (refusing ? Promise.reject(new Error('away')) : core.log.read(...asked)),
  };
  const streams = createStreamStore({ ...core, log }, snapshots, 'plan', sum);
  await streams.execute('away', add(1));
  refusing = true;
  await expect(streams.execute('away', add(5))).rejects.toThrow('away');
  await expect(streams.read('away', 'traject', (state) => state.total)).rejects.toThrow('away');
  refusing = false;
  expect(await streams.read('away', 'traject', (state, seq) => [state.total, seq])).toEqual([1, 1]);
  expect((await streams.execute('away', add(2))).seq).toBe(2);
});
