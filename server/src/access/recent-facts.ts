import type { Clock } from '../clock.ts';
import type { AccessChanges, Concern } from './changes.ts';
import { createTtlCache } from './ttl-cache.ts';
import type { FactSource } from './situation.ts';

/** Milliseconds after which a fact that is used is read again, while it still serves. */
export const refreshedAfter = 600;
/** Milliseconds that a fact serves, counted from when its reading began: under the second of rule 7, with room to judge. */
export const servesFor = 900;

const limits = { servesFor, refreshedAfter, most: 20_000 };

/**
 * Facts that were read under a second ago, for rights that are asked with every letter: who types, the plan, its
 * meeting and its traject are read once per fact and second, not once per letter. Judging itself is done anew for every
 * letter. What does not exist is never kept. To be made before anyone else listens to `changes`.
 */
export function keepRecentFacts(source: FactSource, changes: AccessChanges, clock: Clock): FactSource {
  const recent = <T>(concernOf: (value: T) => Concern) =>
    createTtlCache<T | null>(
      changes,
      clock,
      (value) => (value === null ? undefined : concernOf(value)),
      limits,
    );
  const ofTraject = ({ trajectId }: { trajectId: string }): Concern => ({ trajectId });
  type Fact<Key extends keyof FactSource> = NonNullable<Awaited<ReturnType<FactSource[Key]>>>;
  const trajecten = recent<Fact<'traject'>>(({ id }) => ({ trajectId: id }));
  const persons = recent<Fact<'person'>>(ofTraject);
  const personsOfAccounts = recent<Fact<'personOfAccount'>>(ofTraject);
  const plans = recent<Fact<'plan'>>(ofTraject);
  const meetings = recent<Fact<'meeting'>>(ofTraject);
  return {
    ...source,
    traject: (id) => trajecten.getOrLoad(id, () => source.traject(id)),
    person: (id) => persons.getOrLoad(id, () => source.person(id)),
    personOfAccount: (accountId, trajectId) =>
      personsOfAccounts.getOrLoad(`${accountId} ${trajectId}`, () =>
        source.personOfAccount(accountId, trajectId),
      ),
    plan: (id) => plans.getOrLoad(id, () => source.plan(id)),
    meeting: (id) => meetings.getOrLoad(id, () => source.meeting(id)),
  };
}
