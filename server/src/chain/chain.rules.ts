import { bytesOf } from '../seal/bytes.ts';
import type { Keyring } from '../seal/keyring.ts';
import type { StoredAccessHead, StoredAccessLine } from './access-line.model.ts';
import type { ChainEnd, ChainVerdict } from './chain.ts';

/** The hash before the first line. */
export const start = '';

/** The hashes of a chain. They are keyed: who can write the database cannot make a chain that fits. */
export interface ChainHashes {
  /** Hash of a line after the hash of the one before it. */
  hashOf(previous: string, line: Omit<StoredAccessLine, 'hash'>): string;
  /** What the end of a chain carries as proof. */
  proofOf(trajectId: string, number: number, hash: string): string;
}

/** Returns the hashes of chains, by the root key. */
export const chainHashes = ({ digest }: Pick<Keyring, 'digest'>): ChainHashes => ({
  hashOf: (previous, line) =>
    digest(
      'access log line',
      JSON.stringify([
        previous,
        line.trajectId,
        line.number,
        line.at.toISOString(),
        line.actorId,
        line.what,
        bytesOf(line.sealed).toString('base64'),
        // Lines of before told nothing of it: their hashes stay as they are.
        ...(line.about ? [line.about.kind, line.about.id] : []),
      ]),
    ),
  proofOf: (trajectId, number, hash) => digest('access log head', JSON.stringify([trajectId, number, hash])),
});

/** A chain as it is found in the database. */
export interface FoundChain {
  /** The end that was written with its last line; null when there is none. */
  head: StoredAccessHead | null;
  /** Its lines by number. */
  lines: () => AsyncIterable<StoredAccessLine>;
  /** Ends of it that are kept outside the database. */
  anchored: readonly ChainEnd[];
}

/** Judges whether a line was taken away or changed, also of what was anchored before. */
export async function verdictOf(
  { head, lines, anchored }: FoundChain,
  { hashOf, proofOf }: ChainHashes,
): Promise<ChainVerdict> {
  const anchors = new Map(anchored.map((end) => [end.number, end.hash]));
  // Before anything else: an older end with its own proof fits the lines that were left.
  const furthest = Math.max(0, ...anchors.keys());
  if (furthest > (head?.number ?? 0))
    return { whole: false, brokenAt: (head?.number ?? 0) + 1, reason: 'NOT_AS_ANCHORED' };
  let previous = start;
  let number = 0;
  let hashAtHead: string | undefined;
  for await (const line of lines()) {
    number++;
    if (line.number !== number) return { whole: false, brokenAt: number, reason: 'LINE_MISSING' };
    if (line.hash !== hashOf(previous, line))
      return { whole: false, brokenAt: number, reason: 'LINE_CHANGED' };
    const kept = anchors.get(number);
    if (kept !== undefined && kept !== line.hash)
      return { whole: false, brokenAt: number, reason: 'NOT_AS_ANCHORED' };
    previous = line.hash;
    if (number === head?.number) hashAtHead = line.hash;
  }
  if (!head)
    return number === 0
      ? { whole: true, lines: 0 }
      : { whole: false, brokenAt: number, reason: 'END_MISSING' };
  if (head.proof !== proofOf(head._id, head.number, head.hash))
    return { whole: false, brokenAt: head.number, reason: 'END_CHANGED' };
  if (hashAtHead !== head.hash) return { whole: false, brokenAt: number + 1, reason: 'END_MISSING' };
  return { whole: true, lines: number };
}
