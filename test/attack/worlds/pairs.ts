import { cast, courseOf, happen, type Course, type Secret, type Who } from './made.ts';
import { installation, type Place } from './place.ts';
import { Followers } from './followers.ts';
import { compare } from './compared.ts';
import { chanceOf } from './random.ts';
import { everythingKnownTo } from './known.ts';
import { countOperations, type Line } from './recorded.ts';
import type { SecretKind } from './kinds.types.ts';

/** Who is outside a kind of secret. */
export const outside = ({ insiders }: SecretKind): Who[] => cast.filter((who) => !insiders.includes(who));

/** Who asks in a world, and whether they guess at what is hidden. */
interface About {
  asking: readonly Who[];
  hides: boolean;
}

/** What someone found out; guesses are left out where nothing is hidden that could be guessed at. */
const linesFor = (known: Known, who: Who, hides: boolean): Line[] =>
  known.get(who)!.filter(({ guessed }) => hides || !guessed);

type Known = ReadonlyMap<Who, Line[]>;

const nothing: Secret = () => Promise.resolve();

/** The seed of a pair: what its secret is in particular. The course of the world goes by the round. */
export const seedOf = ({ name }: SecretKind, round: number): number =>
  1000 * [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 100_003, 7) + round;

/**
 * Worlds of one round, all in one installation. Each is asked once by everyone outside of its secret, and compared with
 * the one that has nothing to hide, or something else in its place: a kind of secret and one who is outside is a pair.
 */
export class Round {
  private readonly number: number;
  private place: Promise<Place> | undefined;
  private queue: Promise<unknown> = Promise.resolve();
  private readonly plain = new Map<string, Promise<Known>>();
  private readonly found = new Map<SecretKind, Promise<Map<Who, string[]>>>();

  constructor(number: number) {
    this.number = number;
  }

  /** What someone outside finds to differ between two worlds that differ in one secret; empty: they are equal. */
  async differencesFor(kind: SecretKind, who: Who): Promise<string[]> {
    const found = this.found.get(kind) ?? this.compared(kind);
    this.found.set(kind, found);
    return (await found).get(who) ?? [];
  }

  async close(): Promise<void> {
    await (await this.place)?.server.close();
  }

  private async compared(kind: SecretKind): Promise<Map<Who, string[]>> {
    const { instead, keep, course: fit = (one) => one, hides = false } = kind;
    const course = fit(courseOf(chanceOf(this.number)));
    const seed = seedOf(kind, this.number);
    const asking = outside(kind);
    const without = instead
      ? await this.world(course, instead(chanceOf(seed)), { asking, hides })
      : await this.plainWorld(course);
    const withSecret = await this.world(course, keep(chanceOf(seed)), { asking, hides });
    return new Map(
      asking.map((who) => [
        who,
        compare(who, linesFor(without, who, hides), linesFor(withSecret, who, hides)),
      ]),
    );
  }

  /** The world in which nobody has a secret, once per course. */
  private plainWorld(course: Course): Promise<Known> {
    const key = JSON.stringify(course);
    const known = this.plain.get(key) ?? this.world(course, nothing, { asking: cast, hides: true });
    this.plain.set(key, known);
    return known;
  }

  /** All that some can find out in a world: one world after the other, for they share a clock. */
  private world(course: Course, secret: Secret, about: About): Promise<Known> {
    const made = this.queue.then(() => this.happened(course, secret, about));
    this.queue = made.catch(() => undefined);
    return made;
  }

  private async happened(course: Course, secret: Secret, { asking, hides }: About): Promise<Known> {
    this.place ??= installation().then((place) => {
      countOperations(place.server.app.http);
      return place;
    });
    const followers = new Followers();
    const world = await happen(await this.place, course, secret, followers.listen);
    const found = await followers.heard(world);
    for (const who of asking) found.get(who)!.push(...(await everythingKnownTo(world, who, hides)));
    await Promise.all(cast.map((who) => world.people[who].leave()));
    return found;
  }
}
