import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { codedError } from '../errors.ts';
import { Channel } from '../log/channel.ts';
import { changesHere } from './changes.testing.ts';
import type { Grant } from './grant.ts';
import { guardSubscription } from './guard.ts';

const grant = {
  viewer: { kind: 'PERSON', sessionId: 'session', personId: 'anna', trajectId: 'traject' },
  situation: { demo: false, traject: { id: 'traject' } },
} as unknown as Grant;

function guarded(may: () => boolean = () => true) {
  const changes = changesHere();
  const source = new Channel<{ text: string }>();
  const ask = async (): Promise<Grant> => {
    if (!may()) throw codedError('FORBIDDEN');
    return grant;
  };
  return { changes, source, events: guardSubscription(source, grant, ask, changes) };
}

/** Collects what nobody holds any more. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

describe('A guarded subscription', () => {
  test('keeps no event that it passed on, however long it lives', async () => {
    const { source, events } = guarded();
    const passed: WeakRef<object>[] = [];
    for (let count = 0; count < 200; count++) {
      source.push({ text: 'letter'.repeat(10) });
      const { value } = (await events.next()) as IteratorYieldResult<object>;
      passed.push(new WeakRef(value));
    }
    // What a turn of the loop looked at stays until that turn ends.
    await new Promise((resolve) => setImmediate(resolve));
    collectGarbage();
    const kept = passed.filter((one) => one.deref() !== undefined).length;
    await events.return?.();
    expect(passed).toHaveLength(200);
    expect(kept).toBeLessThan(10);
  });

  test('goes on as who was recognised meanwhile, with what comes first for that person', async () => {
    const changes = changesHere();
    const [narrow, wide] = [new Channel<{ text: string }>(), new Channel<{ text: string }>()];
    const unsure = { ...grant, viewer: { ...grant.viewer, unconfirmed: true } } as Grant;
    let now = unsure;
    const anew = async () => wide;
    const events = guardSubscription(narrow, unsure, async () => now, changes, anew);
    const waiting = events.next();
    changes.announce({ sessionId: 'session' });
    now = grant;
    changes.announce({ sessionId: 'session' });
    wide.push({ text: 'own words' });
    narrow.push({ text: 'for anyone' });
    expect(await waiting).toEqual({ done: false, value: { text: 'own words' } });
    await events.return?.();
    expect(changes.listening()).toBe(0);
  });

  test('ends at once when the right is gone, also while no event comes', async () => {
    let may = true;
    const { changes, events } = guarded(() => may);
    const waiting = events.next();
    may = false;
    changes.announce({ trajectId: 'traject' });
    await expect(waiting).rejects.toThrow(codedError('FORBIDDEN').message);
    expect(await events.next()).toEqual({ done: true, value: undefined });
    expect(changes.listening()).toBe(0);
  });

  test('lets an event that came after a change wait for the judgement', async () => {
    let may = true;
    const { changes, source, events } = guarded(() => may);
    may = false;
    changes.announce({ sessionId: 'session' });
    source.push({ text: 'not for you' });
    await expect(events.next()).rejects.toThrow(codedError('FORBIDDEN').message);
  });

  test('loses no event over a change that leaves the right', async () => {
    const { changes, source, events } = guarded();
    const waiting = events.next();
    changes.announce({ everything: true });
    source.push({ text: 'a' });
    changes.announce({ trajectId: 'traject' });
    source.push({ text: 'b' });
    expect((await waiting).value).toEqual({ text: 'a' });
    expect((await events.next()).value).toEqual({ text: 'b' });
  });

  test('ends its wait and its source when the viewer leaves', async () => {
    const { changes, source, events } = guarded();
    const waiting = events.next();
    await events.return?.();
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect((await source.next()).done).toBe(true);
    expect(changes.listening()).toBe(0);
  });
});
