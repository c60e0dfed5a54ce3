import { positionBetween } from '@regietafel/schema/input/position.ts';

/** Something with a place in a row. */
interface Placed {
  id: string;
  position: string;
}

/** Order within a section: by position, then by identity. */
export function byPosition(a: Placed, b: Placed): number {
  if (a.position !== b.position) return a.position < b.position ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** The position that moves an entry one up or down among others in order; null when it is there already. */
export function positionAfterMove(ordered: readonly Placed[], id: string, step: -1 | 1): string | null {
  const from = ordered.findIndex((one) => one.id === id);
  const over = ordered[from + step];
  if (from < 0 || !over) return null;
  // Two that were added at once share a position: go past all of them.
  const others = ordered.filter((one) => one.id !== id);
  if (step === -1) {
    const before = others.filter((one) => one.position < over.position).at(-1);
    return positionBetween(before?.position ?? '', over.position);
  }
  const after = others.find((one) => one.position > over.position);
  return positionBetween(over.position, after?.position ?? null);
}
