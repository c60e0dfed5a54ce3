/** Runs tasks of one key one after another, in the order in which they came; tasks of other keys do not wait. */
export interface KeyedQueue {
  /** Resolves or fails as the task does. A task that failed does not hold up the next. */
  run<T>(key: string, task: () => Promise<T>): Promise<T>;
}

/**
 * A queue per key, within this process. Nothing is kept of a key whose tasks are done. Our own: p-queue and async-mutex know
 * no keys, and a map of their queues with its tidying is longer than this.
 */
export function createKeyedQueue(): KeyedQueue {
  const last = new Map<string, Promise<unknown>>();
  return {
    run(key, task) {
      const mine = (last.get(key) ?? Promise.resolve()).then(task, task);
      last.set(key, mine);
      const tidy = (): void => void (last.get(key) === mine && last.delete(key));
      mine.then(tidy, tidy);
      return mine;
    },
  };
}
