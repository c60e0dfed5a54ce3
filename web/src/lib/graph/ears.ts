import type { Problem } from './problem.ts';

/** One answer of a subscription as it comes over the wire. */
export interface Answer {
  data?: unknown;
  errors?: readonly { message: string; extensions?: Record<string, unknown> | undefined }[];
}

/** Who hears what a subscription tells, whichever way it comes. */
export interface Ears {
  heard(answer: Answer): void;
  /** Refused or ended with an error: nothing more will come. */
  refused(problem: Problem): void;
  /** The server ended it: nothing more will come. */
  complete(): void;
}
