import { describe, expect, it } from 'vitest';
import { conflate } from './conflate.ts';

describe('a conflated subscription', () => {
  it('gives a value at once, and only the newest of those that were not taken', async () => {
    let value = 1;
    const values = conflate(
      () => Promise.resolve(value),
      () => undefined,
    );
    expect(await values.next()).toEqual({ done: false, value: 1 });
    for (value = 2; value < 9; value++) values.wake();
    expect(await values.next()).toEqual({ done: false, value: 9 });
    const waiting = values.next();
    value = 10;
    values.wake();
    expect(await waiting).toEqual({ done: false, value: 10 });
  });

  it('ends at once, also while waiting or making, and says so once', async () => {
    let ends = 0;
    const waitingOnly = conflate(
      () => Promise.resolve(1),
      () => ends++,
    );
    await waitingOnly.next();
    const waiting = waitingOnly.next();
    await waitingOnly.return();
    await waitingOnly.return();
    expect(await waiting).toEqual({ done: true, value: undefined });
    const { promise, resolve } = Promise.withResolvers<number>();
    const making = conflate(
      () => promise,
      () => ends++,
    );
    const made = making.next();
    await making.return();
    resolve(1);
    expect(await made).toEqual({ done: true, value: undefined });
    expect(ends).toBe(2);
  });
});
