import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeRegion, type Region } from '../../support/region.ts';
import { startServer, type TestServer } from '../../support/server.ts';
import { cast, courseOf, happen, setClock, type Secret, type SetClock, type Who } from './made.ts';
import { chanceOf } from './random.ts';
import { countOperations, everythingKnownTo, Followers, type Line } from './recorded.ts';
import { kinds, type SecretKind } from './secrets.ts';

let server: TestServer;
let region: Region;
let clock: SetClock;

beforeAll(async () => {
  clock = setClock();
  server = await startServer({ clock });
  region = await makeRegion(server);
  countOperations(server.app.http);
}, 60_000);
afterAll(() => server.close());

const outside = ({ insiders }: SecretKind): Who[] => cast.filter((who) => !insiders.includes(who));
const nothing: Secret = () => Promise.resolve();

/** All that those outside can find out in a world. */
async function known(kind: SecretKind, seed: number, secret: boolean): Promise<Map<Who, Line[]>> {
  const chance = chanceOf(seed);
  const course = courseOf(chance);
  const kept = kind.keep(chance);
  const followers = new Followers();
  const world = await happen({ region, clock }, course, secret ? kept : nothing, followers.listen);
  const found = await followers.heard(world);
  for (const who of outside(kind)) found.get(who)!.push(...(await everythingKnownTo(world, who)));
  return found;
}

/** Pairs of each kind. Not part of `npm test` as long as it finds differences: `WORLDS=5 pnpm worlds`. */
const rounds = Number(process.env['WORLDS'] ?? 1);

for (const kind of kinds)
  test(`Whoever is outside finds no difference between a world with ${kind.name} and one without`, async () => {
    const differences = new Map<string, number>();
    for (let round = 0; round < rounds; round++) {
      const seed = 1000 * kinds.indexOf(kind) + round;
      const [without, withSecret] = [await known(kind, seed, false), await known(kind, seed, true)];
      for (const who of outside(kind)) {
        const [lines, others] = [without.get(who)!, withSecret.get(who)!];
        const byName = new Map(others.map((other) => [other.what, other]));
        for (const line of lines) {
          const other = byName.get(line.what);
          if (!other) {
            note(differences, `${who} ${line.what}: only without the secret`);
            continue;
          }
          if (other.answer !== line.answer)
            note(differences, `${who} ${line.what}: ${firstDifference(line.answer, other.answer)}`);
          if (other.operations !== line.operations)
            note(
              differences,
              `${who} ${line.what}: database ${firstDifference(line.operations, other.operations)}`,
            );
        }
        if (lines.length !== others.length)
          note(differences, `${who}: ${lines.length} answers without, ${others.length} with the secret`);
      }
    }
    expect([...differences].map(([what, times]) => `${times}x ${what}`)).toEqual([]);
  }, 280_000);

const note = (found: Map<string, number>, what: string): void =>
  void found.set(what, (found.get(what) ?? 0) + 1);

function firstDifference(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return `…${one.slice(Math.max(0, at - 60), at + 120)} | ${other.slice(Math.max(0, at - 10), at + 120)}`;
}
