import type { Person } from '../../support/person.ts';

/** People who change something, and what waits until all were told of it. */
interface Telling {
  people: Record<string, Person>;
  told(): Promise<void>;
}

/** Whatever somebody changes is told to all before the next: so no two changes become one in what a screen gets. */
export function tellAfterEach(world: Telling): void {
  for (const [who, person] of Object.entries(world.people))
    world.people[who] = {
      ...person,
      async get<Data>(query: string, variables?: Record<string, unknown>) {
        const answer = await person.get<Data>(query, variables);
        if (query.startsWith('mutation')) await world.told();
        return answer;
      },
    };
}
