import type { Model } from 'mongoose';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import { isDuplicate } from '../writes.ts';
import type { StoredInvitation } from './invitation.model.ts';
import { letterCode, linkLasts } from './invitation.rules.ts';
import type { LinkHashes } from './link-hashes.ts';
import type { Links } from './links.ts';

const tries = 5;

interface With {
  Invitations: Model<StoredInvitation>;
  hashes: LinkHashes;
  revoke: Links['revoke'];
}

/** Making a personal link, in the place of the one that the person had. */
export function createMakingLinks(
  { random, clock, origin }: Core,
  { Invitations, hashes: { hashOf, hashOfCode }, revoke }: With,
): Pick<Links, 'make'> {
  return {
    async make(trajectId, personId, { letter, heldByOthers, madeBy }) {
      for (let left = tries; ; left--) {
        await revoke(personId);
        const token = random.secret(32);
        const code = letterCode(random.integer);
        const now = clock.now();
        const invitation: StoredInvitation = {
          _id: random.uuid(),
          trajectId,
          personId,
          tokenHash: hashOf(token),
          ...(letter ? { codeHash: hashOfCode(code) } : {}),
          heldByOthers,
          madeBy,
          current: true,
          createdAt: now,
          expiresAt: new Date(now.getTime() + linkLasts),
          redeemedAt: null,
        };
        try {
          await Invitations.create(invitation);
          // The secret stands behind the #: it is in no log of a server on the way.
          return { invitation, link: `${origin()}/meedoen#${token}`, code };
        } catch (error) {
          if (!isDuplicate(error)) throw error;
          if (left === 0) fail('CONFLICT');
        }
      }
    },
  };
}
