import { createHash } from 'node:crypto';
import { trusted } from 'mongoose';
import { networkOf } from '../rate-limit/network.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import { isDuplicate } from '../writes.ts';
import { invitationModel, type StoredInvitation } from './invitation.model.ts';
import { codeTyped, letterCode, linkLasts, refusalOf } from './invitation.rules.ts';

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

const tries = 5;

const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** Personal links in the database. */
export async function createLinks({
  database,
  random,
  clock,
  origin,
  keyring,
  limiter,
}: Core): Promise<Links> {
  const Invitations = await invitationModel(database);
  // A secret of 32 bytes is not guessed: this only holds back floods, and an office shares one address.
  const wrongLinks = limiter('link-network', { points: 300, minutes: 10 });

  const revoke = async (personId: string) =>
    void (await Invitations.updateMany({ personId, current: true }, { $unset: { current: 1 } }));

  const hashOfCode = (code: string): string => keyring.digest('invitation code', code);

  async function usable(given: string): Promise<StoredInvitation> {
    const code = codeTyped(given);
    const stored = await Invitations.findOne(
      code === null ? { tokenHash: hashOf(given) } : { codeHash: hashOfCode(code) },
    ).lean();
    const refusal = refusalOf(stored, clock.now());
    return stored && !refusal ? stored : fail(refusal ?? 'LINK_INVALID');
  }

  return {
    revoke,
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
    counts: async (id) => (await Invitations.exists({ _id: id, current: true })) !== null,
    async refused(id) {
      const open = { _id: id, current: true, redeemedAt: null };
      const noted = await Invitations.updateOne(open, { $set: { refusedAt: clock.now() } });
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
