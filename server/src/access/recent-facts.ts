import type { Clock } from '../core.ts';
import { mayConcern, type AccessChanges, type Concern } from './changes.ts';
import type { FactSource } from './situation.ts';

/** Milliseconds after which a fact that is used is read again, while it still serves. */
export const refreshedAfter = 600;
/** Milliseconds that a fact serves, counted from when its reading began: under the second of rule 7, with room to judge. */
export const servesFor = 900;

const most = 20_000;

interface Fact {
  value: unknown;
  /** When the reading began: what was changed after that may not be in it. */
  at: number;
  concern: Concern;
  refreshing: boolean;
}

/**
 * Facts that were read under a second ago, for rights that are asked with every letter: whoever types, the plan, its
 * meeting and its traject are read once per fact and second, not once per letter. What is in use is read again before
 * it is old, so that nobody waits for it. Judging itself is done anew for every letter.
 *
 * An access change that concerns a fact removes it here before anyone else hears of the change, and what was being read
 * meanwhile is not kept: within this process nobody keeps a right that was taken away. A limit in time, or an
 * announcement that is lost between processes, is noticed within `servesFor`. What does not exist is never kept. To be
 * made before anyone else listens to `changes`.
 */
export function keepRecentFacts(source: FactSource, changes: AccessChanges, clock: Clock): FactSource {
  const facts = new Map<string, Fact>();
  const reading = new Map<string, Promise<unknown>>();

  // Listens for as long as the process lives: what is kept goes with the changes that it listens to.
  changes.listen((change) => {
    for (const [key, { concern }] of facts) if (mayConcern(change, concern)) facts.delete(key);
    // Whom these will concern is not known yet: who asks from now on reads again.
    reading.clear();
  });

  function read<T>(key: string, find: () => Promise<T | null>, concernOf: (value: T) => Concern) {
    const underWay = reading.get(key);
    if (underWay) return underWay as Promise<T | null>;
    const at = clock.now().getTime();
    const begun = find();
    reading.set(key, begun);
    return keep(key, at, begun, concernOf);
  }

  async function keep<T>(
    key: string,
    at: number,
    begun: Promise<T | null>,
    concernOf: (value: T) => Concern,
  ): Promise<T | null> {
    try {
      const value = await begun;
      if (reading.get(key) !== begun) return value;
      if (value === null) facts.delete(key);
      else {
        if (facts.size >= most) facts.clear();
        facts.set(key, { value, at, concern: concernOf(value), refreshing: false });
      }
      return value;
    } finally {
      if (reading.get(key) === begun) reading.delete(key);
    }
  }

  async function recent<T>(
    key: string,
    find: () => Promise<T | null>,
    concernOf: (value: T) => Concern,
  ): Promise<T | null> {
    const fact = facts.get(key);
    const age = fact ? clock.now().getTime() - fact.at : servesFor;
    if (!fact || age < 0 || age >= servesFor) return read(key, find, concernOf);
    if (age >= refreshedAfter && !fact.refreshing) {
      fact.refreshing = true;
      // When the database is away the fact serves out its time; who asks after that hears of it.
      void read(key, find, concernOf)
        .catch(() => undefined)
        .finally(() => (fact.refreshing = false));
    }
    return fact.value as T;
  }

  const itself = ({ id }: { id: string }): Concern => ({ trajectId: id });
  const ofTraject = ({ trajectId }: { trajectId: string }): Concern => ({ trajectId });
  return {
    ...source,
    traject: (id) => recent(`traject ${id}`, () => source.traject(id), itself),
    person: (id) => recent(`person ${id}`, () => source.person(id), ofTraject),
    personOfAccount: (accountId, trajectId) =>
      recent(
        `account ${accountId} ${trajectId}`,
        () => source.personOfAccount(accountId, trajectId),
        ofTraject,
      ),
    plan: (id) => recent(`plan ${id}`, () => source.plan(id), ofTraject),
    meeting: (id) => recent(`meeting ${id}`, () => source.meeting(id), ofTraject),
  };
}
