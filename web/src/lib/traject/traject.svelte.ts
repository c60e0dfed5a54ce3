import { LiveQuery } from '../graph/live.svelte.ts';
import type { Problem } from '../graph/problem.ts';
import type { Language, Right, TrajectPart } from '../graph/schema.generated.ts';
import { follow } from '../graph/follow.ts';
import { methodLanguage } from '../regie/words.ts';
import {
  TrajectChangedDocument,
  TrajectMethodDocument,
  TrajectPageDocument,
  type TrajectMethodQuery,
  type TrajectPageQuery,
} from './traject.generated.ts';

/** A traject as one screen shows it. */
export type TrajectShown = TrajectPageQuery['traject'];
/** A person of a traject. */
export type PersonShown = TrajectShown['people'][number];
/** The phases and forms of its edition. */
export type MethodShown = NonNullable<TrajectMethodQuery['edition']>;

/** A traject that a screen looks at: asked once, and asked anew whenever something of it changes. */
export class TrajectStore {
  readonly id: string;
  readonly #query: LiveQuery<TrajectPageQuery, { id: string; language: Language }>;
  readonly #method = new LiveQuery(TrajectMethodDocument, () => {
    const id = this.traject?.edition.id;
    return id === undefined ? undefined : { id, language: methodLanguage() };
  });
  #listeners: ((what: readonly TrajectPart[]) => void)[] = [];
  /** True when the viewer no longer takes part. */
  ended = $state(false);

  constructor(id: string) {
    this.id = id;
    this.#query = new LiveQuery(TrajectPageDocument, () => ({ id, language: methodLanguage() }));
  }

  get traject(): TrajectShown | undefined {
    return this.#query.data?.traject;
  }

  get method(): MethodShown | undefined {
    return this.#method.data?.edition ?? undefined;
  }

  get loading(): boolean {
    return this.#query.loading;
  }

  get problem(): Problem | undefined {
    return this.#query.problem;
  }

  /** Whether the viewer has a right in this traject. */
  may(right: Right): boolean {
    return this.traject?.viewerRights.includes(right) ?? false;
  }

  /** Asks again. */
  async refresh(): Promise<void> {
    await this.#query.refresh();
  }

  /** Calls `listener` with what changed; returns the function that stops it. */
  onChange(listener: (what: readonly TrajectPart[]) => void): () => void {
    this.#listeners.push(listener);
    return () => {
      this.#listeners = this.#listeners.filter((one) => one !== listener);
    };
  }

  /** Follows the changes; returns the function that stops it. */
  follow(): () => void {
    return follow(TrajectChangedDocument, () => ({ trajectId: this.id }), {
      next: ({ trajectChanged }) => {
        void this.refresh();
        for (const listener of this.#listeners) listener(trajectChanged.what);
      },
      complete: () => {
        this.ended = true;
      },
      problem: ({ code }) => {
        if (code === 'FORBIDDEN' || code === 'NOT_FOUND') this.ended = true;
      },
    });
  }
}
