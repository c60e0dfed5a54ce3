import { cast, type World } from './made.ts';

/** Whatever somebody changes is told to all before the next: so no two changes become one in what a screen gets. */
export function tellAfterEach(world: World): void {
  for (const who of cast) {
    const person = world.people[who];
    const get = person.get.bind(person);
    world.people[who] = {
      ...person,
      async get<Data>(query: string, variables?: Record<string, unknown>) {
        const answer = await get<Data>(query, variables);
        if (query.startsWith('mutation')) await world.told();
        return answer;
      },
    };
  }
}
