/** One change of a plain text: letters taken away at a place, others put there. */
export interface Edit {
  at: number;
  removed: number;
  inserted: string;
}

const isHigh = (text: string, at: number): boolean => /[\uD800-\uDBFF]/.test(text.charAt(at));
const isLow = (text: string, at: number): boolean => /[\uDC00-\uDFFF]/.test(text.charAt(at));

/**
 * The smallest single change from one text to the other; null when they are equal. `caret` is where the cursor stands
 * after the change: it tells which of two equal letters was typed. Never splits an emoji in half.
 */
export function editBetween(before: string, after: string, caret = after.length): Edit | null {
  if (before === after) return null;
  const shortest = Math.min(before.length, after.length);
  const sameAtEnd = (from: number): boolean => before.at(-1 - from) === after.at(-1 - from);

  let tail = 0;
  while (tail < Math.min(shortest, after.length - caret) && sameAtEnd(tail)) tail += 1;
  let head = 0;
  while (head < shortest - tail && before[head] === after[head]) head += 1;
  while (tail < shortest - head && sameAtEnd(tail)) tail += 1;

  if (head > 0 && isHigh(before, head - 1)) head -= 1;
  if (tail > 0 && isLow(before, before.length - tail)) tail -= 1;
  return {
    at: head,
    removed: before.length - tail - head,
    inserted: after.slice(head, after.length - tail),
  };
}

/** The text after a change. */
export function applyEdit(text: string, { at, removed, inserted }: Edit): string {
  return text.slice(0, at) + inserted + text.slice(at + removed);
}
