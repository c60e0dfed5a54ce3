import { Follower } from './follower.ts';
import { join, start, write } from './plans.ts';

const PEOPLE = 100;
/** An hour at five letters a second, in parts of three minutes. */
const PARTS = 20;
const LETTERS = 900;

/**
 * An hour's meeting of a hundred people in little time: as many letters, and everyone loses the line in every part and
 * comes back with what was missed. What the main thread holds after every quarter.
 */
export async function hour(): Promise<Record<string, number>> {
  const server = await start(1, PEOPLE);
  try {
    const { origin, rooms } = server.told;
    const { planId, secrets } = rooms[0]!;
    const people = await Promise.all(secrets.map((secret) => join(origin, planId, secret)));
    const held: number[] = [await server.memory()];
    let written = 0;
    for (let part = 0; part < PARTS; part++) {
      const writing = write(origin, { planId, secrets: secrets.slice(0, 12) }, LETTERS);
      for (const person of people) {
        person.one.leave();
        // From where it was: what came since comes again.
        person.one = await Follower.open(
          origin,
          planId,
          secrets[people.indexOf(person)]!,
          person.after + written,
        );
      }
      await writing;
      written += LETTERS;
      await Promise.all(people.map(({ one, after }) => one.reaches(after + written)));
      held.push(await server.memory());
    }
    for (const { one } of people) one.leave();
    const megabytes = (at: number): number => held[at]! / 2 ** 20;
    return {
      letters: written,
      returns: PEOPLE * PARTS,
      'MB before': megabytes(0),
      'MB after a quarter': megabytes(PARTS / 4),
      'MB after half': megabytes(PARTS / 2),
      'MB after three quarters': megabytes((3 * PARTS) / 4),
      'MB at the end': megabytes(PARTS),
    };
  } finally {
    await server.stop();
  }
}
