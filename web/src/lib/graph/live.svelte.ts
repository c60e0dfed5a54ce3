import type { ObservableQuery, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { createSubscriber } from 'svelte/reactivity';
import { client, problemOfApollo } from './client.ts';
import type { Problem } from './problem.ts';

/**
 * A query that a screen looks at: reading `data` in a component or effect keeps it alive and up to date with every
 * mutation and `refresh`. It asks when somebody first looks and stops when nobody does.
 */
export class LiveQuery<Data, Variables extends OperationVariables> {
  readonly #query: ObservableQuery<Data, Variables>;
  readonly #look: () => void;

  constructor(query: TypedDocumentNode<Data, Variables>, variables: Variables) {
    this.#query = client.watchQuery<Data, Variables>({
      query,
      variables,
      fetchPolicy: 'cache-and-network',
      errorPolicy: 'none',
      notifyOnNetworkStatusChange: true,
    } as never);
    this.#look = createSubscriber((update) => {
      const watching = this.#query.subscribe(update);
      return () => watching.unsubscribe();
    });
  }

  /** What is known now; undefined while nothing has come yet. */
  get data(): Data | undefined {
    this.#look();
    return this.#query.getCurrentResult().data as Data | undefined;
  }

  /** True while the first answer is waited for. */
  get loading(): boolean {
    this.#look();
    const result = this.#query.getCurrentResult();
    return result.loading && result.data === undefined;
  }

  /** What went wrong at the last asking, if anything. */
  get problem(): Problem | undefined {
    this.#look();
    const { error } = this.#query.getCurrentResult();
    return error ? problemOfApollo(error) : undefined;
  }

  /** Asks again, for example after a `trajectChanged`. A failure shows in `problem`. */
  async refresh(): Promise<void> {
    try {
      await this.#query.refetch();
    } catch {
      // Shown by `problem`.
    }
  }
}
