import { trusted } from 'mongoose';
import { refreshedAfter, servesFor } from '../access/recent-facts.ts';
import { createTtlCache } from '../access/ttl-cache.ts';
import type { Viewer } from '../access/viewer.ts';
import { batchLoader } from '../batch-loader.ts';
import type { Core } from '../core.ts';
import type { OrganisationRole } from '../schema.generated.ts';
import type { StoredSession } from './session.model.ts';
import { viewerFrom } from './session.row.ts';
import { isOver, useIsWrittenEvery } from './session.rules.ts';
import type { SessionStore } from './session.store.ts';
import type { Sessions } from './sessions.ts';

/** Roles in force of an account; all that is asked in one turn is one question. */
export type RolesNow = (accountId: string) => Promise<OrganisationRole[]>;

/** 32 bytes in base64url. What is longer was not made here and is not looked up. */
const secretForm = /^[A-Za-z0-9_-]{43}$/;

/** With every letter it is asked who writes: those who do are looked up together, before what is known of them is too old. */
const viewersAreKept = { servesFor, refreshedAfter, most: 5_000 };

interface With {
  store: Pick<SessionStore, 'Stored' | 'isWhole' | 'change' | 'hashOf'>;
  rolesNow: RolesNow;
}

/** Who somebody is by the secret of a session. */
export function createSessionViewers(
  { accessChanges, clock }: Core,
  { store, rolesNow }: With,
): Pick<Sessions, 'viewerOf'> {
  const { Stored, isWhole, change, hashOf } = store;
  const viewers = createTtlCache<Viewer>(
    accessChanges,
    clock,
    (viewer) => (viewer.kind === 'ANONYMOUS' ? undefined : { sessionId: viewer.sessionId }),
    viewersAreKept,
  );

  // What is asked in one turn is one question: a thousand people who come back together are not a thousand.
  const storedTogether = batchLoader(async (hashes) => {
    const found = await Stored.find({ secretHash: trusted({ $in: hashes }) }).lean();
    return new Map(found.map((stored) => [stored.secretHash, stored]));
  });

  async function markUsed(stored: StoredSession): Promise<void> {
    const now = clock.now();
    if (now.getTime() - stored.lastUsedAt.getTime() < useIsWrittenEvery) return;
    await change(stored, { lastUsedAt: now });
  }

  async function viewerNow(stored: StoredSession | null): Promise<Viewer> {
    if (!stored || isOver(stored, clock.now()) || !isWhole(stored)) return { kind: 'ANONYMOUS' };
    const viewer = viewerFrom(stored);
    // Of who left fast or is half in: asking does not make it last.
    if (viewer.kind === 'ANONYMOUS') return viewer;
    if (viewer.kind !== 'ACCOUNT') {
      await markUsed(stored);
      return viewer;
    }
    // What the account was allowed when the session began and still is: a role that was taken counts no more.
    const now = await rolesNow(viewer.accountId);
    const roles = viewer.roles.filter((role) => now.includes(role));
    if (roles.length === 0) return { kind: 'ANONYMOUS' };
    await markUsed(stored);
    return { ...viewer, roles };
  }

  return {
    async viewerOf(secret) {
      if (!secret || !secretForm.test(secret)) return { kind: 'ANONYMOUS' };
      const secretHash = hashOf(secret);
      return viewers.getOrLoad(secretHash, async () => viewerNow(await storedTogether(secretHash)));
    },
  };
}
