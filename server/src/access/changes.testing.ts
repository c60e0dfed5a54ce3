import type { AccessChange, AccessChanges } from './changes.ts';

/** Changes within this process only, and how many listen to them. */
export function changesHere(): AccessChanges & { listening(): number } {
  const listeners = new Set<(change: AccessChange) => void>();
  return {
    announce: (change) => listeners.forEach((listener) => listener(change)),
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    listening: () => listeners.size,
    close: () => Promise.resolve(),
  };
}
