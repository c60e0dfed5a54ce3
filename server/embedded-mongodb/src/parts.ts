/**
 * How long others wait for one part of a command in parts, its commit included: what a part changes all over an index
 * may take as long to commit as to do, and a slow disk longer. State of the thread, which has one engine.
 */
const WAIT_MS = 12;
const MOST_MS = 8;
const LEAST_MS = 1;
let part = MOST_MS;

/** The moment at which a part that begins now is over, in `performance.now()`. */
export function endOfPart(): number {
  return performance.now() + part;
}

/** Makes the next parts shorter or longer by what one took with its commit. */
export function tookPart(ms: number): void {
  const change = Math.min(1.2, Math.max(0.5, WAIT_MS / ms));
  part = Math.min(MOST_MS, Math.max(LEAST_MS, part * change));
}
