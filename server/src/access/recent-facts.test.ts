import { describe, expect, test } from 'vitest';
import type { AccessChange } from './changes.ts';
import { changesHere } from './changes.testing.ts';
import { createAuthorise } from './grant.ts';
import { keepRecentFacts, refreshedAfter, servesFor } from './recent-facts.ts';
import type { FactSource, PersonFacts, TrajectFacts } from './situation.ts';
import type { Viewer } from './viewer.ts';

const anna: PersonFacts = {
  id: 'anna',
  trajectId: 'traject',
  side: 'HOUSEHOLD',
  child: false,
  accountId: null,
  contactVisibleTo: [],
  contactHiddenFrom: [],
};
const traject: TrajectFacts = {
  id: 'traject',
  organisationId: 'organisation',
  registeredBy: 'account',
  regisseurPersonId: null,
  closed: false,
};
const viewer: Viewer = { kind: 'PERSON', sessionId: 'session', personId: 'anna', trajectId: 'traject' };
const target = { kind: 'plan', id: 'plan' } as const;

function begin() {
  let now = 1000;
  let person: PersonFacts | null = anna;
  let answering: Promise<unknown> = Promise.resolve();
  const reads: string[] = [];
  async function answer<T>(what: string, value: () => T): Promise<T> {
    reads.push(what);
    const found = value();
    await answering;
    return found;
  }
  const source: FactSource = {
    traject: () => answer('traject', () => traject),
    person: () => answer('person', () => person),
    personOfAccount: () => answer('person', () => person),
    regisseurSide: () => answer('person', () => person?.side ?? null),
    plan: (id) =>
      answer('plan', () => ({
        id,
        trajectId: 'traject',
        kind: 'SUPPORT_PLAN',
        readers: null,
        networkReaders: [],
        meetingId: null,
        ownerPersonId: null,
      })),
    meeting: () => answer('meeting', () => null),
    household: (trajectId) => answer('household', () => ({ trajectId, adults: [] })),
    dossier: () => Promise.resolve(null),
    trajectOfObligation: () => Promise.resolve(null),
    signal: () => Promise.resolve(null),
    hasSafetyDesk: () => Promise.resolve(true),
  };
  const changes = changesHere();
  const recent = keepRecentFacts(source, source, changes, { now: () => new Date(now) });
  const authorise = createAuthorise(source, false, recent);
  return {
    changes,
    reads,
    at: (time: number) => (now = time),
    leave: () => (person = null),
    comeBack: () => (person = anna),
    hold() {
      const held = Promise.withResolvers<void>();
      answering = held.promise;
      return () => ((answering = Promise.resolve()), held.resolve());
    },
    mayWrite: () =>
      authorise(viewer, 'PLAN_WRITE', target).then(
        () => true,
        () => false,
      ),
    mayRead: () =>
      authorise(viewer, 'PLAN_READ', target).then(
        () => true,
        () => false,
      ),
  };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('Facts for the rights of letters (rule 7)', () => {
  test('are read once for all letters of a moment', async () => {
    const { mayWrite, reads } = begin();
    for (let letter = 0; letter < 20; letter++) expect(await mayWrite()).toBe(true);
    expect(reads.sort()).toEqual(['person', 'plan', 'traject']);
  });

  test('are read again while they serve, once, and nobody waits for it', async () => {
    const { mayWrite, reads, at, hold } = begin();
    await mayWrite();
    const release = hold();
    at(1000 + refreshedAfter);
    for (let letter = 0; letter < 20; letter++) expect(await mayWrite()).toBe(true);
    expect(reads).toHaveLength(6);
    release();
    await settled();
    at(1000 + refreshedAfter + servesFor - 1);
    expect(await mayWrite()).toBe(true);
  });

  test('serve under a second, also when no change was announced and the reading again takes long', async () => {
    const { mayWrite, at, leave, hold } = begin();
    await mayWrite();
    leave();
    const release = hold();
    at(1000 + servesFor - 1);
    expect(await mayWrite()).toBe(true);
    expect(servesFor).toBeLessThan(1000);
    at(1000 + servesFor);
    const late = mayWrite();
    release();
    expect(await late).toBe(false);
  });

  test('do not serve over a clock that is set back', async () => {
    const { mayWrite, at, leave } = begin();
    await mayWrite();
    leave();
    at(999);
    expect(await mayWrite()).toBe(false);
  });

  test.each<AccessChange>([{ trajectId: 'traject' }, { everything: true }])(
    'are forgotten at once at the change %o',
    async (change) => {
      const { mayWrite, changes, leave } = begin();
      await mayWrite();
      leave();
      changes.announce({ trajectId: 'another' });
      expect(await mayWrite()).toBe(true);
      changes.announce(change);
      expect(await mayWrite()).toBe(false);
    },
  );

  test('that were being read when something changed are given to nobody who asks later', async () => {
    const { mayWrite, changes, leave, hold } = begin();
    const release = hold();
    const first = mayWrite();
    await settled();
    leave();
    changes.announce({ trajectId: 'traject' });
    const later = mayWrite();
    release();
    await first;
    expect(await later).toBe(false);
    expect(await mayWrite()).toBe(false);
  });

  test('never refuse: what was not allowed a moment ago is judged by how things are now', async () => {
    const { mayWrite, leave, comeBack } = begin();
    leave();
    expect(await mayWrite()).toBe(false);
    comeBack();
    expect(await mayWrite()).toBe(true);
  });

  test('serve no other right: those are judged by how things are now', async () => {
    const { mayWrite, mayRead, leave } = begin();
    await mayWrite();
    leave();
    expect(await mayRead()).toBe(false);
  });
});
