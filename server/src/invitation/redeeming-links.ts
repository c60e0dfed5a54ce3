import type { Model } from 'mongoose';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import { networkOf } from '../rate-limit/network.ts';
import type { StoredInvitation } from './invitation.model.ts';
import { codeTyped, refusalOf } from './invitation.rules.ts';
import type { LinkHashes } from './link-hashes.ts';
import type { Links } from './links.ts';

interface With {
  Invitations: Model<StoredInvitation>;
  hashes: LinkHashes;
}

/** Looking at a personal link, or a code of a letter, and using it up. */
export function createRedeemingLinks(
  { clock, limiter }: Core,
  { Invitations, hashes: { hashOf, hashOfCode } }: With,
): Pick<Links, 'look' | 'redeem' | 'giveBack'> {
  // A secret of 32 bytes is not guessed: this only holds back floods, and an office shares one address.
  const wrongLinks = limiter('link-network', { points: 300, minutes: 10 });

  async function usable(given: string): Promise<StoredInvitation> {
    const code = codeTyped(given);
    const stored = await Invitations.findOne(
      code === null ? { tokenHash: hashOf(given) } : { codeHash: hashOfCode(code) },
    ).lean();
    const refusal = refusalOf(stored, clock.now());
    return stored && !refusal ? stored : fail(refusal ?? 'LINK_INVALID');
  }

  return {
    look: (token, address) => wrongLinks.attempt(networkOf(address), () => usable(token)),
    redeem: (token, address, by) =>
      wrongLinks.attempt(networkOf(address), async () => {
        const { _id, expiresAt, redeemedAt, codeHash, madeBy } = await usable(token);
        if (madeBy !== undefined && madeBy === by) fail('OWN_INVITATION');
        if (codeHash !== undefined && redeemedAt !== null) return usable(token);
        const stillOpen = { _id, current: true, redeemedAt: null, expiresAt };
        const claimed = await Invitations.findOneAndUpdate(
          stillOpen,
          { $set: { redeemedAt: clock.now() } },
          { returnDocument: 'after' },
        ).lean();
        return claimed ?? usable(token);
      }),
    giveBack: async (id) => void (await Invitations.updateOne({ _id: id }, { $set: { redeemedAt: null } })),
  };
}
