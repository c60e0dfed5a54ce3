import { describe, expect, test } from 'vitest';
import { createGroupCommit } from './group-commit.ts';
import { HeadMoved } from './log.errors.ts';
import type { Entry, StreamId } from './log.ts';

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** A store whose writes end when the test says so. */
function begin() {
  const writes: { numbers: number[]; done: PromiseWithResolvers<void> }[] = [];
  const told: [string, number[]][] = [];
  const write = createGroupCommit<{ number: number }>(
    (documents) => {
      const done = Promise.withResolvers<void>();
      writes.push({ numbers: documents.map((one) => one.number), done });
      return done.promise;
    },
    (stream, _trajectId, entries) => told.push([stream, entries.map((one) => one.seq)]),
  );
  const add = (number: number, stream: StreamId = 'plan:one') => {
    const entry: Entry = { seq: number, at: new Date(0), actor: null, event: null };
    return write({ document: { number }, stream, trajectId: 'traject', entry });
  };
  return { writes, told, add };
}

describe('Group commit (rule 2)', () => {
  test('writes the first at once, and all that came meanwhile together in the next', async () => {
    const { writes, add } = begin();
    const first = add(1);
    await turn();
    const later = [add(2), add(3)];
    await turn();
    later.push(add(4));
    await turn();
    expect(writes.map((one) => one.numbers)).toEqual([[1]]);
    writes[0]!.done.resolve();
    await first;
    await turn();
    await turn();
    expect(writes.map((one) => one.numbers)).toEqual([[1], [2, 3, 4]]);
    writes[1]!.done.resolve();
    await Promise.all(later);
    const again = add(5);
    await turn();
    await turn();
    expect(writes.at(-1)?.numbers).toEqual([5]);
    writes.at(-1)!.done.resolve();
    await again;
  });

  test('waits for more between two writes for as long as more comes', async () => {
    const { writes, add } = begin();
    const first = add(1);
    await turn();
    const during = add(2);
    writes[0]!.done.resolve();
    const later: Promise<unknown>[] = [];
    // Who was answered writes on: one in each of three turns.
    await first.then(() => {
      later.push(add(3));
      setImmediate(() => {
        later.push(add(4));
        setImmediate(() => later.push(add(5)));
      });
    });
    while (writes.length < 2) await turn();
    expect(writes.map((one) => one.numbers)).toEqual([[1], [2, 3, 4, 5]]);
    writes[1]!.done.resolve();
    await Promise.all([during, ...later]);
  });

  test('tells each stream once per write, after it and before the answers', async () => {
    const { writes, told, add } = begin();
    const answered: number[] = [];
    const all = [add(1), add(7, 'plan:two'), add(2)].map((one, index) =>
      one.then(() => {
        answered.push(index);
        expect(told).toHaveLength(2);
      }),
    );
    await turn();
    expect(told).toEqual([]);
    writes[0]!.done.resolve();
    await Promise.all(all);
    expect(answered).toEqual([0, 1, 2]);
    expect(told).toEqual([
      ['plan:one', [1, 2]],
      ['plan:two', [7]],
    ]);
  });

  test('makes what follows a failure in its stream fail, and writes the other streams', async () => {
    const { writes, told, add } = begin();
    const fault = Object.assign(new Error('taken'), { writeErrors: [{ index: 1 }] });
    const all = Promise.allSettled([add(1), add(2), add(9, 'plan:two'), add(3)]);
    await turn();
    writes[0]!.done.reject(fault);
    await turn();
    writes[1]!.done.resolve();
    const [one, two, nine, three] = await all;
    expect([one?.status, nine?.status]).toEqual(['fulfilled', 'fulfilled']);
    expect(two).toMatchObject({ reason: fault });
    expect((three as PromiseRejectedResult).reason).toBeInstanceOf(HeadMoved);
    expect(writes[1]!.numbers).toEqual([9]);
    expect(told).toEqual([
      ['plan:one', [1]],
      ['plan:two', [9]],
    ]);
  });

  test('makes what waits behind a failure in its stream fail too: its number would follow a hole', async () => {
    for (const fault of [
      Object.assign(new Error('taken'), { writeErrors: [{ index: 0 }] }),
      new Error('the database is away'),
    ]) {
      const { writes, add } = begin();
      const first = add(1).catch((error: unknown) => error);
      await turn();
      const behind = add(2).catch((error: unknown) => error);
      const other = add(9, 'plan:two');
      await turn();
      writes[0]!.done.reject(fault);
      expect(await first).toBe(fault);
      expect(await behind).toBeInstanceOf(HeadMoved);
      while (writes.length < 2) await turn();
      writes[1]!.done.resolve();
      await other;
      expect(writes.map((one) => one.numbers)).toEqual([[1], [9]]);
    }
  });
});
