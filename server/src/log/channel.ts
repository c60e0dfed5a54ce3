/**
 * A queue between a producer and one `for await`: ends at once on `return()`, also while waiting (an async generator
 * would hang there and leak).
 */
export class Channel<T> implements AsyncIterableIterator<T> {
  readonly #values: T[] = [];
  readonly #waiting: ((result: IteratorResult<T>) => void)[] = [];
  readonly #onClose: () => void;
  #closed = false;

  constructor(onClose: () => void = () => undefined) {
    this.#onClose = onClose;
  }

  /** Passes a value on. With `most`, that many wait at the most: for one more, all that waits is forgotten. */
  push(value: T, most = Infinity): void {
    if (this.#closed) return;
    const next = this.#waiting.shift();
    if (next) return next({ done: false, value });
    if (this.#values.length >= most) this.#values.length = 0;
    this.#values.push(value);
  }

  next(): Promise<IteratorResult<T>> {
    const value = this.#values.shift();
    if (value !== undefined) return Promise.resolve({ done: false, value });
    if (this.#closed) return Promise.resolve({ done: true, value: undefined });
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  return(): Promise<IteratorResult<T>> {
    if (!this.#closed) {
      this.#closed = true;
      for (const resolve of this.#waiting.splice(0)) resolve({ done: true, value: undefined });
      this.#onClose();
    }
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
