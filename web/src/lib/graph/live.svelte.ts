import type { ObservableQuery, OperationVariables } from '@apollo/client';
import { createSubscriber } from 'svelte/reactivity';
import { loadApollo } from './client.ts';
import type { Operation } from './operation.ts';
import { asProblem, type Problem } from './problem.ts';

/** A query as Apollo watches it, and how its errors are told. */
interface Watched<Data, Variables extends OperationVariables> {
  query: ObservableQuery<Data, Variables>;
  problemOf: (error: unknown) => Problem;
}

/**
 * A query that a screen looks at: reading `data` in a component or effect keeps it alive and up to date with every
 * mutation and `refresh`. It asks when somebody first looks and stops when nobody does; other variables are another
 * question. Made once per component; `variables` may read what changes, undefined: nothing is asked.
 */
export class LiveQuery<Data, Variables extends OperationVariables> {
  readonly #operation: Operation<Data, Variables>;
  readonly #variables: () => Variables | undefined;
  readonly #key = $derived.by(() => JSON.stringify(this.#variables()));
  // Nothing but an object until somebody looks at it: no state is changed by making one.
  readonly #asked = $derived.by(() => {
    const key = this.#key as string | undefined;
    return key === undefined ? undefined : new Asked(this.#operation, JSON.parse(key) as Variables);
  });

  constructor(operation: Operation<Data, Variables>, variables: () => Variables | undefined) {
    this.#operation = operation;
    this.#variables = variables;
  }

  /** What is known now; undefined while nothing has come yet. */
  get data(): Data | undefined {
    return this.#asked?.data;
  }

  /** True while the first answer is waited for. */
  get loading(): boolean {
    return this.#asked?.loading ?? false;
  }

  /** What went wrong at the last asking, if anything. */
  get problem(): Problem | undefined {
    return this.#asked?.problem;
  }

  /** Asks again, for example after a `trajectChanged`. A failure shows in `problem`. */
  async refresh(): Promise<void> {
    await this.#asked?.refresh();
  }
}

/** One question with its variables. */
class Asked<Data, Variables extends OperationVariables> {
  readonly #operation: Operation<Data, Variables>;
  readonly #variables: Variables;
  readonly #look: () => void;
  #opening: Promise<Watched<Data, Variables>> | undefined;
  #watched: Watched<Data, Variables> | undefined;
  /** Why Apollo itself could not be fetched. */
  #missing: Problem | undefined;
  /** What whoever looks does once Apollo is there, or could not be fetched. */
  #opened: () => void = () => {};

  constructor(operation: Operation<Data, Variables>, variables: Variables) {
    this.#operation = operation;
    this.#variables = variables;
    this.#look = createSubscriber((update) => this.#watch(update));
  }

  /** What is known now; undefined while nothing has come yet. */
  get data(): Data | undefined {
    this.#look();
    return this.#watched?.query.getCurrentResult().data as Data | undefined;
  }

  /** True while the first answer is waited for. */
  get loading(): boolean {
    this.#look();
    if (!this.#watched) return this.#missing === undefined;
    const result = this.#watched.query.getCurrentResult();
    return result.loading && result.data === undefined;
  }

  /** What went wrong at the last asking, if anything. */
  get problem(): Problem | undefined {
    this.#look();
    const error = this.#watched?.query.getCurrentResult().error;
    return error ? this.#watched?.problemOf(error) : this.#missing;
  }

  /** Asks again, for example after a `trajectChanged`. A failure shows in `problem`. */
  async refresh(): Promise<void> {
    try {
      const { query } = await this.#open();
      await query.refetch();
    } catch {
      // Shown by `problem`.
    }
  }

  #watch(update: () => void): () => void {
    let stop = (): void => {};
    const watch = ({ query }: Watched<Data, Variables>): void => {
      const watching = query.subscribe(update);
      stop = () => watching.unsubscribe();
    };
    this.#opened = () => {
      if (this.#watched) watch(this.#watched);
      update();
    };
    if (this.#watched) watch(this.#watched);
    else void this.#open().catch(() => undefined);
    return () => {
      this.#opened = () => {};
      stop();
    };
  }

  #open(): Promise<Watched<Data, Variables>> {
    this.#opening ??= this.#load();
    return this.#opening;
  }

  async #load(): Promise<Watched<Data, Variables>> {
    try {
      const { client, documentOf, problemOfApollo } = await loadApollo();
      const query = client.watchQuery<Data, Variables>({
        query: documentOf(this.#operation),
        variables: this.#variables,
        fetchPolicy: 'cache-and-network',
        errorPolicy: 'none',
        notifyOnNetworkStatusChange: true,
      } as never);
      this.#missing = undefined;
      this.#watched = { query, problemOf: problemOfApollo };
      return this.#watched;
    } catch (thrown) {
      this.#opening = undefined;
      this.#missing = asProblem(thrown);
      throw thrown;
    } finally {
      this.#opened();
    }
  }
}
