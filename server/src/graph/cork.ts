import type { Writable } from 'node:stream';

/**
 * Holds back what is written to a stream until the end of this turn of the event loop, so that all of it leaves in one
 * system call. Nothing waits longer than what this turn has to do anyway.
 */
export type CorkForTurn = (stream: Writable) => void;

/** Makes one for the sockets of a server: a single callback per turn, however many of them were written to. */
export function createCork(): CorkForTurn {
  let corked = new Set<Writable>();

  function uncorkAll(): void {
    const all = corked;
    corked = new Set();
    for (const stream of all) stream.uncork();
  }
  return (stream) => {
    if (corked.has(stream)) return;
    if (corked.size === 0) setImmediate(uncorkAll);
    corked.add(stream);
    stream.cork();
  };
}
