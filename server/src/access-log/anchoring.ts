import type { Core } from '../core.ts';
import type { ChainFault } from '../schema.generated.ts';
import { anchorsAtAddress, anchorsInFolder, type Anchor, type AnchorPlace } from './anchors.ts';
import type { Chain, ChainEnd } from '../chain/chain.ts';

/** A chain that does not fit. */
export interface Broken {
  chain: string;
  at: number;
  reason: ChainFault;
}

/** What a check of chains found. */
export interface FullCheck {
  chains: number;
  lines: number;
  broken: Broken[];
  /** When an end was last kept outside the database; null: never, or not to be read from here. */
  anchoredAt: Date | null;
}

/** Keeping the ends of chains outside the database, and checking chains against that. */
export interface Anchoring {
  /** Adds the ends that changed since the last time. Returns how many. */
  anchor(): Promise<number>;
  /** Checks the chains that `concerns` wants, all by default. `anchors`: lines from elsewhere instead of the place's own. */
  verifyAll(
    concerns?: (chain: string) => Promise<boolean>,
    anchors?: AsyncIterable<string>,
  ): Promise<FullCheck>;
}

const batch = 1000;

/** Anchoring at the place that the settings name. */
export function createAnchoring(
  { environment, keyring, clock }: Core,
  chain: Chain,
  place: AnchorPlace = environment.accessLogAnchors.includes('://')
    ? anchorsAtAddress(environment.accessLogAnchors)
    : anchorsInFolder(environment.accessLogAnchors),
): Anchoring {
  const proofOf = ({ chain, number, hash, at }: Omit<Anchor, 'proof'>): string =>
    keyring.digest('access log anchor', JSON.stringify([chain, number, hash, at]));

  async function anchor(): Promise<number> {
    let count = 0;
    for (;;) {
      const ends = await chain.unanchored(batch);
      if (ends.length === 0) return count;
      const at = clock.now().toISOString();
      await place.add(ends.map((end) => ({ ...end, at, proof: proofOf({ ...end, at }) })));
      await chain.markAnchored(ends);
      count += ends.length;
    }
  }

  /** Ends that were anchored, by chain. A line that is not ours, or was cut off by a crash, counts for nothing. */
  async function anchored(lines: AsyncIterable<string> | null) {
    const ends = new Map<string, ChainEnd[]>();
    let last: string | null = null;
    for await (const line of lines ?? []) {
      const read = anchorIn(line);
      if (!read || read.proof !== proofOf(read)) continue;
      const known = ends.get(read.chain);
      if (known) known.push(read);
      else ends.set(read.chain, [read]);
      last = read.at;
    }
    return { ends, last: last === null ? null : new Date(last) };
  }

  return {
    anchor,
    async verifyAll(concerns = () => Promise.resolve(true), lines) {
      const { ends, last } = await anchored(lines ?? place.all());
      const destroyed = new Set((await keyring.destroyed()).map(({ owner }) => owner));
      const check: FullCheck = { chains: 0, lines: 0, broken: [], anchoredAt: last };
      const seen = new Set<string>();
      const look = async (one: string): Promise<void> => {
        seen.add(one);
        if (destroyed.has(one) || !(await concerns(one))) return;
        const verdict = await chain.verify(one, ends.get(one));
        check.chains++;
        if (verdict.whole) check.lines += verdict.lines;
        else check.broken.push({ chain: one, at: verdict.brokenAt, reason: verdict.reason });
      };
      for await (const one of chain.all()) await look(one);
      // Of chains that were taken away whole nothing in the database tells any more.
      for (const one of ends.keys()) if (!seen.has(one)) await look(one);
      return check;
    },
  };
}

function anchorIn(line: string): Anchor | null {
  try {
    const { chain, number, hash, at, proof } = JSON.parse(line) as Partial<Record<keyof Anchor, unknown>>;
    const texts = [chain, hash, at, proof].every((one) => typeof one === 'string');
    return texts && typeof number === 'number' ? ({ chain, number, hash, at, proof } as Anchor) : null;
  } catch {
    return null;
  }
}
