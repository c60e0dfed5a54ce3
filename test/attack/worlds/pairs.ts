import { cast, courseOf, happen, installation, type Secret, type Who } from './made.ts';
import { Followers } from './followers.ts';
import { chanceOf } from './random.ts';
import { countOperations, everythingKnownTo, type Line } from './recorded.ts';
import { kinds, type SecretKind } from './secrets.ts';

/** Who is outside a kind of secret. */
export const outside = ({ insiders }: SecretKind): Who[] => cast.filter((who) => !insiders.includes(who));

const nothing: Secret = () => Promise.resolve();

/** All that some can find out in a world of a course. */
async function knownIn(round: number, secret: Secret, asking: readonly Who[]): Promise<Map<Who, Line[]>> {
  const place = await installation();
  try {
    countOperations(place.region.server.app.http);
    const followers = new Followers();
    const world = await happen(place, courseOf(chanceOf(round)), secret, followers.listen);
    const found = await followers.heard(world);
    for (const who of asking) found.get(who)!.push(...(await everythingKnownTo(world, who)));
    return found;
  } finally {
    await place.region.server.close();
  }
}

/** The world in which nobody has a secret, once per course. */
const plain = new Map<number, Promise<Map<Who, Line[]>>>();

function plainWorld(round: number): Promise<Map<Who, Line[]>> {
  const known = plain.get(round) ?? knownIn(round, nothing, cast);
  plain.set(round, known);
  return known;
}

/** The seed of a pair: what its secret is in particular. The course of the world goes by the round. */
export const seedOf = (kind: SecretKind, round: number): number => 1000 * (kinds.indexOf(kind) + 1) + round;

/** What those outside find to differ between two worlds that differ in one secret; empty: they are equal. */
export async function differencesOf(kind: SecretKind, round: number): Promise<string[]> {
  const seed = seedOf(kind, round);
  const { instead, keep } = kind;
  const without = instead
    ? await knownIn(round, instead(chanceOf(seed)), outside(kind))
    : await plainWorld(round);
  const withSecret = await knownIn(round, keep(chanceOf(seed)), outside(kind));
  return outside(kind).flatMap((who) => compare(who, without.get(who)!, withSecret.get(who)!));
}

function compare(who: Who, lines: Line[], others: Line[]): string[] {
  const differences: string[] = [];
  const byName = new Map(others.map((other) => [other.what, other]));
  const names = new Set(lines.map(({ what }) => what));
  for (const line of lines) {
    const other = byName.get(line.what);
    if (!other)
      differences.push(`${who} ${line.what}: only without the secret: ${line.answer.slice(0, 200)}`);
    else if (other.answer !== line.answer)
      differences.push(`${who} ${line.what}: ${firstDifference(line.answer, other.answer)}`);
    // How long an answer takes goes by how often the database is asked.
    if (other && timesIn(other.operations) !== timesIn(line.operations))
      differences.push(`${who} ${line.what}: database ${firstDifference(line.operations, other.operations)}`);
  }
  for (const { what, answer } of others)
    if (!names.has(what)) differences.push(`${who} ${what}: only with the secret: ${answer.slice(0, 200)}`);
  if (
    differences.length === 0 &&
    lines.map(({ what }) => what).join() !== others.map(({ what }) => what).join()
  )
    differences.push(`${who}: in another order`);
  return differences;
}

const timesIn = (operations: string): number => operations.split(' ').length;

function firstDifference(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return `…${one.slice(Math.max(0, at - 60), at + 120)} | ${other.slice(Math.max(0, at - 10), at + 120)}`;
}
