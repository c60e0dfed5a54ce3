import { dutchMoment } from '../story-clock.ts';
import type { DemoHousehold } from '../story.types.ts';
import { createCast, type Cast, type Telling } from './cast.ts';
import { appoint, request } from './coming-in.ts';
import { doAll } from './steps.ts';

/** What became of a story: identities by key. */
export type Told = Pick<Cast, 'trajectId' | 'persons' | 'meetings'>;

/** Tells a household's story through the ordinary operations, each as the person who does it. Throws when one is refused. */
export async function runScenario(telling: Telling, household: DemoHousehold): Promise<Told> {
  const cast = createCast(telling, household);
  await request(cast);
  if (household.first) await appoint(cast, household.first);
  let before = new Date(0);
  for (const { daysAgo, time, steps } of household.story) {
    before = laterThan(before, telling.now, daysAgo, time);
    await telling.clock.at(before, () => doAll(cast, steps));
  }
  return cast;
}

/** That working day, or the first one after it on which the order of the story holds. */
function laterThan(before: Date, now: Date, daysAgo: number, time: string): Date {
  for (let days = daysAgo; ; days -= 1) {
    const moment = dutchMoment(now, days, time);
    if (moment > before) return moment;
  }
}
