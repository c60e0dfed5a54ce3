import type { Clock } from '../clock.ts';
import type { AccessChanges, Concern } from './changes.ts';
import { createTtlCache, type TtlCache } from './ttl-cache.ts';
import type { FactSource } from './situation.ts';

/** Milliseconds after which a fact that is used is read again, while it still serves. */
export const refreshedAfter = 600;
/** Milliseconds that a fact serves, counted from when its reading began: under the second of rule 7, with room to judge. */
export const servesFor = 900;

const limits = { servesFor, refreshedAfter, most: 20_000 };

/** Facts that are asked with every letter, for many at once: all that are asked in one turn are one question each. */
export type BatchedFacts = Pick<FactSource, 'traject' | 'person' | 'personOfAccount' | 'plan'>;

/** Facts of a moment ago, and the same as they are now, which are then those of a moment ago. */
export interface RecentFacts extends FactSource {
  now: FactSource;
}

/**
 * Facts that were read under a second ago, for rights that are asked with every letter: who types, the plan, its
 * meeting and its traject are read once per fact and second, not once per letter. Judging itself is done anew for every
 * letter. What does not exist is never kept. Those of all who type are read again by `batched`; what is asked for the
 * first time is asked by itself, for how many questions a refusal asks may not lean on what others do (A1). To be made
 * before anyone else listens to `changes`.
 */
export function keepRecentFacts(
  source: FactSource,
  batched: BatchedFacts,
  changes: AccessChanges,
  clock: Clock,
): RecentFacts {
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
  const households = recent<Fact<'household'>>(ofTraject);
  const through = (way: 'getOrLoad' | 'reload'): FactSource => {
    const asked =
      <T>(kept: TtlCache<T>, one: (id: string) => Promise<T>, again = one) =>
      (id: string) =>
        kept[way](
          id,
          () => one(id),
          () => again(id),
        );
    return {
      ...source,
      traject: asked(trajecten, source.traject, batched.traject),
      person: asked(persons, source.person, batched.person),
      personOfAccount: (accountId, trajectId) =>
        personsOfAccounts[way](
          `${accountId} ${trajectId}`,
          () => source.personOfAccount(accountId, trajectId),
          () => batched.personOfAccount(accountId, trajectId),
        ),
      plan: asked(plans, source.plan, batched.plan),
      meeting: asked(meetings, source.meeting),
      household: asked(households, source.household),
    };
  };
  return { ...through('getOrLoad'), now: through('reload') };
}
