/** Batches one by one, without those that come out as null. Ends at once on `return()`, also while waiting. */
export function eachFor<T, U>(
  batches: AsyncIterableIterator<T[]>,
  change: (one: T) => Promise<U | null>,
): AsyncIterableIterator<U> {
  let ready: T[] = [];
  return {
    async next() {
      for (;;) {
        const one = ready.shift();
        if (one !== undefined) {
          const changed = await change(one);
          if (changed !== null) return { done: false, value: changed };
          continue;
        }
        const batch = await batches.next();
        if (batch.done) return { done: true, value: undefined };
        ready = [...batch.value];
      }
    },
    async return() {
      ready = [];
      await batches.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** One event at once, then the others. */
export function afterFirst<T>(first: T, events: AsyncIterableIterator<T>): AsyncIterableIterator<T> {
  let told = false;
  return {
    async next() {
      if (told) return events.next();
      told = true;
      return { done: false, value: first };
    },
    async return() {
      told = true;
      await events.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
