import type { Course, Secret, Who } from './made.ts';
import type { Chance } from './random.ts';

/** A kind of thing that some may know and others must not learn of. */
export interface SecretKind {
  name: string;
  /** Who may know of it: they are not asked. */
  insiders: readonly Who[];
  /** The secret with what the seed chooses about it. */
  keep(chance: Chance): Secret;
  /** What the other world has in its place; absent: nothing at all. */
  instead?(chance: Chance): Secret;
  /** There is a plan, meeting or dossier more, whose identity could be guessed. */
  hides?: true;
  /** The course of both worlds, where the secret happens only in some. */
  course?(course: Course): Course;
}
