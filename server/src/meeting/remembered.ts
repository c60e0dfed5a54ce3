import { LRUCache } from 'lru-cache';

const KEEP = 500;

/** Returns what keeps the newest answers to a question whose answer never changes. */
export function remembered<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const known = new LRUCache<string, Promise<T>>({ max: KEEP });
  return (key) => {
    const before = known.get(key);
    if (before) return before;
    const asked = ask(key);
    known.set(key, asked);
    asked.catch(() => known.delete(key));
    return asked;
  };
}
