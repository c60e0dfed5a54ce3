import { describe, expect, it } from 'vitest';
import type { AccessChange } from './changes.ts';
import { changesHere } from './changes.testing.ts';
import { createTtlCache } from './ttl-cache.ts';

interface Known {
  name: string;
  sessionId: string;
  trajectId: string;
}
const mother: Known = { name: 'mother', sessionId: 'session', trajectId: 'traject' };
const found = () => Promise.resolve(mother);
const servesFor = 400;

function begin() {
  let now = 1000;
  const changes = changesHere();
  const kept = createTtlCache<Known | null>(
    changes,
    { now: () => new Date(now) },
    (value) => value ?? undefined,
    { servesFor, most: 5_000 },
  );
  return {
    changes,
    at: (time: number) => (now = time),
    read: (look: () => Promise<Known | null> = found) => kept.getOrLoad('key', look),
    /** Whether the next who asks looks again. */
    async looksAgain() {
      let looked = false;
      await kept.getOrLoad('key', async () => ((looked = true), mother));
      return looked;
    },
  };
}

describe('What was read just now', () => {
  it('is kept for as long as it serves', async () => {
    const { read, at, looksAgain } = begin();
    expect(await read()).toBe(mother);
    at(1000 + servesFor - 1);
    expect(await looksAgain()).toBe(false);
    at(1000 + servesFor);
    expect(await looksAgain()).toBe(true);
  });

  it('is not kept over a clock that is set back', async () => {
    const { read, at, looksAgain } = begin();
    await read();
    at(999);
    expect(await looksAgain()).toBe(true);
  });

  it.each<{ what: string; change: AccessChange; another: AccessChange }>([
    { what: 'its session', change: { sessionId: 'session' }, another: { sessionId: 'another' } },
    { what: 'its traject', change: { trajectId: 'traject' }, another: { trajectId: 'another' } },
    { what: 'anything that was missed', change: { everything: true }, another: { trajectId: 'another' } },
  ])('is forgotten at once when $what changes', async ({ change, another }) => {
    const { changes, read, looksAgain } = begin();
    await read();
    changes.announce(another);
    expect(await looksAgain()).toBe(false);
    changes.announce(change);
    expect(await looksAgain()).toBe(true);
  });

  it('is read once for all who ask meanwhile', async () => {
    const { read, looksAgain } = begin();
    const reading = Promise.withResolvers<Known>();
    const first = read(() => reading.promise);
    const second = looksAgain();
    reading.resolve(mother);
    expect(await first).toBe(mother);
    expect(await second).toBe(false);
  });

  it('is neither kept nor given to later ones when something changed while it was read', async () => {
    const { changes, read, looksAgain } = begin();
    const reading = Promise.withResolvers<Known>();
    const first = read(() => reading.promise);
    changes.announce({ sessionId: 'session' });
    const later = looksAgain();
    expect(await later).toBe(true);
    changes.announce({ sessionId: 'session' });
    reading.resolve(mother);
    expect(await first).toBe(mother);
    expect(await looksAgain()).toBe(true);
  });

  it('is never a failure: the next one looks again', async () => {
    const { read, looksAgain } = begin();
    await expect(read(() => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect(await looksAgain()).toBe(true);
  });

  it('is never nobody: a session that begins is found at once', async () => {
    const { read, looksAgain } = begin();
    await read(() => Promise.resolve(null));
    expect(await looksAgain()).toBe(true);
  });
});

describe('What is in use', () => {
  const limits = { servesFor: 900, refreshedAfter: 600, most: 100 };

  /** A cache of names, and when each was read. */
  function beginMany() {
    let now = 0;
    const reads: string[] = [];
    const changes = changesHere();
    const kept = createTtlCache<string>(
      changes,
      { now: () => new Date(now) },
      (name) => ({ sessionId: name }),
      limits,
    );
    return {
      changes,
      reads,
      at: (time: number) => (now = time),
      ask: (name: string) =>
        kept.getOrLoad(name, () => {
          reads.push(`${name} ${now}`);
          return Promise.resolve(name);
        }),
    };
  }

  it('is read again together with the first that is due, what nobody asked for since is not', async () => {
    const { reads, at, ask } = beginMany();
    await ask('anna');
    await ask('bram');
    await ask('cato');
    at(250);
    await ask('dirk');
    at(500);
    await Promise.all(['anna', 'bram', 'dirk'].map(ask));
    expect(reads).toHaveLength(4);
    at(620);
    await ask('anna');
    await ask('bram');
    expect(reads.slice(4)).toEqual(['anna 620', 'bram 620', 'dirk 620']);
    at(1300);
    await ask('bram');
    expect(reads.slice(7)).toEqual(['bram 1300']);
  });

  it('is read again by the way for many, also when it was last read for one alone', async () => {
    let now = 0;
    const ways: string[] = [];
    const kept = createTtlCache<string>(
      changesHere(),
      { now: () => new Date(now) },
      (name) => ({ sessionId: name }),
      limits,
    );
    const by = (way: string) => () => {
      ways.push(way);
      return Promise.resolve('anna');
    };
    await kept.reload('anna', by('alone'), by('together'));
    for (now = 400; now < 2000; now += 400) await kept.getOrLoad('anna', by('alone'), by('together'));
    expect(ways).toEqual(['alone', 'together', 'together']);
  });

  it('is not kept when access changed while it was read again', async () => {
    const { reads, at, ask, changes } = beginMany();
    await ask('anna');
    at(600);
    const asked = ask('anna');
    changes.announce({ sessionId: 'anna' });
    await asked;
    await ask('anna');
    expect(reads).toEqual(['anna 0', 'anna 600', 'anna 600']);
  });
});
