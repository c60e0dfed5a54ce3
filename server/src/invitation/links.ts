import { trusted } from 'mongoose';
import type { Core } from '../core.ts';
import { invitationModel, type StoredInvitation } from './invitation.model.ts';
import { linkHashes } from './link-hashes.ts';
import { createMakingLinks } from './making-links.ts';
import { createRedeemingLinks } from './redeeming-links.ts';

/** Personal links: one that counts per person, single use. */
export interface Links {
  /** Makes a link; an older one of the person stops working. The secret is given once. */
  make(
    trajectId: string,
    personId: string,
    as: { letter: boolean; heldByOthers: boolean; madeBy: string },
  ): Promise<{ invitation: StoredInvitation; link: string; code: string }>;
  /** Looks without using. Throws LINK_INVALID, LINK_EXPIRED, LINK_USED, RATE_LIMITED. */
  look(token: string, address: string): Promise<StoredInvitation>;
  /** Uses a link up, or a letter once more; OWN_INVITATION for who made it. Throws as `look`. */
  redeem(token: string, address: string, by: string | null): Promise<StoredInvitation>;
  /** Makes a used link usable again, when what it was used for did not come about. */
  giveBack(id: string): Promise<void>;
  /** True as long as it was not withdrawn or replaced. */
  counts(id: string): Promise<boolean>;
  /** Notes that the mail with this link was refused. False when the link counts no more, or was used. */
  refused(id: string): Promise<boolean>;
  /** Withdraws what a person has. */
  revoke(personId: string): Promise<void>;
  /** The last invitation of each person. */
  lastOf(personIds: string[]): Promise<Map<string, StoredInvitation>>;
}

/** Personal links in the database. */
export async function createLinks(core: Core): Promise<Links> {
  const Invitations = await invitationModel(core.database);
  const hashes = linkHashes(core);

  const revoke = async (personId: string) =>
    void (await Invitations.updateMany({ personId, current: true }, { $unset: { current: 1 } }));

  return {
    ...createMakingLinks(core, { Invitations, hashes, revoke }),
    ...createRedeemingLinks(core, { Invitations, hashes }),
    revoke,
    counts: async (id) => (await Invitations.exists({ _id: id, current: true })) !== null,
    async refused(id) {
      const open = { _id: id, current: true, redeemedAt: null };
      const noted = await Invitations.updateOne(open, { $set: { refusedAt: core.clock.now() } });
      return noted.matchedCount === 1;
    },
    async lastOf(personIds) {
      const stored = await Invitations.find({ personId: trusted({ $in: personIds }) })
        .sort({ createdAt: 1 })
        .lean();
      const last = new Map<string, StoredInvitation>();
      // By the time of making; at the same moment the one that counts is the last.
      for (const one of stored)
        if (!last.get(one.personId)?.current || one.current) last.set(one.personId, one);
      return last;
    },
  };
}
