import type { Problem } from '../graph/problem.ts';
import { follow } from '../graph/follow.ts';
import type { Operation } from '../graph/operation.ts';

/** How following ended. `OVER`: the server ended it, for example because one was taken out; else why it was refused. */
export type Ending = { kind: 'OVER' } | { kind: 'REFUSED'; problem: Problem };

/** The newest of something that the server sends whole, with a number that only goes up. */
export class Followed<Parts extends { seq: number }> {
  #now = $state.raw<Parts>();
  #ending = $state.raw<Ending>();

  /** Undefined until the first has come. It stays when following ended. */
  get now(): Parts | undefined {
    return this.#now;
  }

  get ending(): Ending | undefined {
    return this.#ending;
  }

  /** Takes a newer one; one with a lower number came late and is thrown away. */
  take(next: Parts): void {
    if (this.#now && next.seq < this.#now.seq) return;
    this.#now = next;
  }

  /** Follows a subscription until the returned function is called. */
  follow<Data, Variables>(
    operation: Operation<Data, Variables>,
    variables: Variables,
    pick: (data: Data) => Parts,
  ): () => void {
    return follow(operation, () => variables, {
      next: (data) => {
        this.#ending = undefined;
        this.take(pick(data));
      },
      problem: (problem) => (this.#ending = { kind: 'REFUSED', problem }),
      complete: () => (this.#ending = { kind: 'OVER' }),
    });
  }
}
