import DataLoader from 'dataloader';

/**
 * One question for all that is asked in the same turn of the event loop: the persons of an answer together are one
 * question. Resolves null for what the answer does not hold. Nothing is kept after the turn.
 */
export function batchLoader<T>(
  loadAll: (keys: string[]) => Promise<Map<string, T>>,
): (key: string) => Promise<T | null> {
  const loader = new DataLoader<string, T | null>(
    async (keys) => {
      const found = await loadAll([...new Set(keys)]);
      return keys.map((key) => found.get(key) ?? null);
    },
    { cache: false, batchScheduleFn: (load) => setImmediate(load) },
  );
  return (key) => loader.load(key);
}
