import type { Viewer } from '@regietafel/server/access/viewer.ts';
import type { Random } from '@regietafel/server/random.ts';
import type { StoryClock } from '../story-clock.ts';
import type { DemoHousehold } from '../story.types.ts';

/** Asks the contract as a viewer; throws when it is refused. */
export type Ask = <Data>(viewer: Viewer, source: string, variables: Record<string, unknown>) => Promise<Data>;

/** Accounts of the organisation by key. */
export type ColleagueViewers = ReadonlyMap<string, Extract<Viewer, { kind: 'ACCOUNT' }>>;

/** What a story is made with. */
export interface Telling {
  ask: Ask;
  random: Random;
  clock: StoryClock;
  /** The moment at which the region is made. */
  now: Date;
  colleagues: ColleagueViewers;
  coordinator: Extract<Viewer, { kind: 'ACCOUNT' }>;
}

/** A section of a plan, as far as writing in it asks. */
export interface StorySection {
  key: string;
  repeatable: boolean;
  speech: string;
}

/** A plan of the story. */
export interface StoryPlan {
  id: string;
  sections: ReadonlyMap<string, StorySection>;
}

/** A plan of the story, from what its form says. */
export const storyPlan = (id: string, sections: StorySection[]): StoryPlan => ({
  id,
  sections: new Map(sections.map((one) => [one.key, one])),
});

/** The people of a story and what they made so far: identities by the keys of the story. */
export interface Cast extends Telling {
  household: DemoHousehold;
  trajectId: string;
  /** Key of who leads now; the key of a colleague begins with @. */
  regisseur: string;
  /** True while a meeting of the story runs. */
  atTable: boolean;
  persons: Map<string, { id: string; accountId: string | null }>;
  network: Set<string>;
  plans: Map<string, StoryPlan>;
  meetings: Map<string, string>;
  /** Polls with the identities of their days. */
  polls: Map<string, { id: string; days: string[] }>;
  planOfMeeting: Map<string, string>;
  actions: Map<string, string>;
  clientIds: Map<string, Promise<number>>;
  /** What the story calls so. Throws when it knows no such thing. */
  found<T>(map: ReadonlyMap<string, T>, key: string): T;
  /** The key of a person: who leads now for `regisseur`. */
  named(key: string): string;
  idOf(key: string): string;
  planOf(key: string): StoryPlan;
  viewerOf(key: string): Viewer;
  /** Asks with an input, as a person of the story. */
  as<Data>(key: string, source: string, input: Record<string, unknown>): Promise<Data>;
  mutationId(): string;
}

/** Makes the cast of a household's story, before anything happened. */
export function createCast(telling: Telling, household: DemoHousehold): Cast {
  const cast: Cast = {
    ...telling,
    household,
    trajectId: '',
    regisseur: '',
    atTable: false,
    persons: new Map(),
    network: new Set(),
    plans: new Map(),
    meetings: new Map(),
    polls: new Map(),
    planOfMeeting: new Map(),
    actions: new Map(),
    clientIds: new Map(),
    found(map, key) {
      const value = map.get(key);
      if (value === undefined) throw new Error(`The story of ${household.key} knows no ${key}.`);
      return value;
    },
    named: (key) => (key === 'regisseur' ? cast.regisseur : key),
    idOf: (key) => cast.found(cast.persons, cast.named(key)).id,
    planOf: (key) => cast.found(cast.plans, key),
    viewerOf(key) {
      const { id: personId } = cast.found(cast.persons, cast.named(key));
      const colleague = cast.named(key).startsWith('@')
        ? cast.named(key).slice(1)
        : household.people.find((one) => one.key === key)?.colleague;
      if (colleague !== undefined) return cast.found(cast.colleagues, colleague);
      return { kind: 'PERSON', sessionId: `demo-${personId}`, personId, trajectId: cast.trajectId };
    },
    as: (key, source, input) => cast.ask(cast.viewerOf(key), source, { input }),
    mutationId: () => cast.random.uuid(),
  };
  return cast;
}
