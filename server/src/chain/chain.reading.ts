import { trusted, type Model } from 'mongoose';
import type { Core } from '../core.ts';
import { bytesOf } from '../seal/bytes.ts';
import { linePlace, type StoredAccessHead, type StoredAccessLine } from './access-line.model.ts';
import { verdictOf, type ChainHashes } from './chain.rules.ts';
import type { AccessActor, AccessLineRecord, Chain } from './chain.ts';

interface With {
  Lines: Model<StoredAccessLine>;
  Heads: Model<StoredAccessHead>;
  hashes: ChainHashes;
}

/** Reading the lines of a chain, and checking them. */
export function createChainReading(
  { keyring }: Pick<Core, 'keyring'>,
  { Lines, Heads, hashes }: With,
): Pick<Chain, 'newest' | 'verify'> {
  return {
    async newest(trajectId, most, isShown, before = Infinity) {
      const box = await keyring.box(trajectId);
      const shown: AccessLineRecord[] = [];
      const older = Number.isFinite(before) ? { number: trusted({ $lt: before }) } : {};
      for await (const line of Lines.find({ trajectId, ...older })
        .sort({ number: -1 })
        .lean()
        .cursor()) {
        if (!isShown(line)) continue;
        const { _id, number, at, what, sealed } = line;
        const actor = box.open<Omit<AccessActor, 'id' | 'session'>>(linePlace(_id), bytesOf(sealed));
        if (shown.push({ number, at, what, ...actor }) === most) break;
      }
      return shown;
    },
    async verify(trajectId, anchored = []) {
      const head = await Heads.findById(trajectId).lean();
      const lines = () => Lines.find({ trajectId }).sort({ number: 1 }).lean().cursor();
      return verdictOf({ head, lines, anchored }, hashes);
    },
  };
}
