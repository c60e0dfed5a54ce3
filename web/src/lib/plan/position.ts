const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * A position between two others (fractional index: texts that are compared as text). '' before: the beginning;
 * null after: the end. When nothing fits between, such as between equals, it comes right after `before`.
 */
export function positionBetween(before: string, after: string | null): string {
  return middle(before, after !== null && after > before ? after : null);
}

function middle(before: string, after: string | null): string {
  if (after !== null) {
    let same = 0;
    while (same < after.length && (before[same] ?? '0') === after[same]) same += 1;
    if (same > 0 && same < after.length) {
      return after.slice(0, same) + middle(before.slice(same), after.slice(same));
    }
  }
  const low = before ? DIGITS.indexOf(before[0]!) : 0;
  const high = after ? DIGITS.indexOf(after[0]!) : DIGITS.length;
  if (high - low > 1) return DIGITS[Math.round((low + high) / 2)]!;
  if (after !== null && after.length > 1) return after.slice(0, 1);
  return DIGITS[low]! + middle(before.slice(1), null);
}

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
