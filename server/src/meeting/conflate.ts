/** A subscription of which only the newest value counts: who is slow skips what is old, and nothing is kept for it. */
export interface Conflated<T> extends AsyncIterableIterator<T> {
  /** There is something new. */
  wake(): void;
  return(): Promise<IteratorResult<T>>;
}

/** Yields a value at once and after every `wake`; values are made when they are taken. Ends at once on `return`. */
export function conflate<T>(make: () => Promise<T>, onEnd: () => void): Conflated<T> {
  let fresh = true;
  let ended = false;
  let waiting: (() => void)[] = [];
  const wakeAll = (): void => {
    const wake = waiting;
    waiting = [];
    for (const one of wake) one();
  };

  return {
    wake() {
      fresh = true;
      wakeAll();
    },
    async next() {
      for (;;) {
        if (ended) return { done: true, value: undefined };
        if (fresh) {
          fresh = false;
          const value = await make();
          return ended ? { done: true, value: undefined } : { done: false, value };
        }
        await new Promise<void>((resolve) => waiting.push(resolve));
      }
    },
    return() {
      if (!ended) {
        ended = true;
        wakeAll();
        onEnd();
      }
      return Promise.resolve({ done: true, value: undefined });
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
