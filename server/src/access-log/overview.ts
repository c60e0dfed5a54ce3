import { Schema } from 'mongoose';
import { accountActing, type Grant } from '../access/grant.ts';
import type { Core } from '../core.ts';
import type { AccessLogCheck, AccessLogOverview } from '../schema.generated.ts';
import type { AccessLogNeighbours } from './access-log.service.ts';
import type { Anchoring } from './anchoring.ts';
import type { Chain } from '../chain/chain.ts';

/** What the privacy officer of an organisation knows of its access log. */
export interface Overview {
  of(grant: Grant<'ACCESS_LOG_CHECK'>): Promise<AccessLogOverview>;
  /** Checks every chain of the organisation first. */
  check(grant: Grant<'ACCESS_LOG_CHECK'>): Promise<AccessLogOverview>;
}

interface StoredCheck extends AccessLogCheck {
  /** The organisation. */
  _id: string;
  anchoredAt: Date | null;
}

const checkSchema = new Schema<StoredCheck>(
  {
    _id: String,
    at: Date,
    chains: Number,
    lines: Number,
    broken: [{ _id: false, chain: String, at: Number, reason: String }],
    anchoredAt: Date,
  },
  { versionKey: false },
);

const mostRefusals = 100;

/** The overview over chains and anchors; the last check is kept. */
export async function createOverview(
  { database, keyring, clock }: Core,
  { account, traject }: AccessLogNeighbours,
  { chain, anchoring }: { chain: Chain; anchoring: Anchoring },
): Promise<Overview> {
  const Checks = database.model<StoredCheck>('AccessCheck', checkSchema, 'access_checks');
  await Checks.createCollection();

  async function of(grant: Grant<'ACCESS_LOG_CHECK'>): Promise<AccessLogOverview> {
    const organisationId = accountActing(grant).organisationId;
    const last = await Checks.findById(organisationId).lean();
    const refused = await chain.newest(organisationId, mostRefusals, ({ what }) => what === 'REFUSED');
    return {
      anchoredAt: last?.anchoredAt ?? null,
      lastCheck: last ? { at: last.at, chains: last.chains, lines: last.lines, broken: last.broken } : null,
      refused: refused.flatMap(({ number, at, name, role, right }) =>
        right
          ? [{ id: keyring.digest('access line', `${organisationId}:${number}`), at, who: name, role, right }]
          : [],
      ),
    };
  }

  return {
    of,
    async check(grant) {
      const organisationId = accountActing(grant).organisationId;
      const found = await anchoring.verifyAll(async (one) => {
        if (one === organisationId) return true;
        // A chain whose traject is not there any more is everyone's concern.
        const owner = await traject.trajectById(one);
        return owner === null || owner.organisationId === organisationId;
      });
      const set = { $set: { ...found, at: clock.now() } };
      await account.acting(accountActing(grant), async (session, note) => {
        await Checks.updateOne({ _id: organisationId }, set, { upsert: true, session });
        note('LOG_CHECKED', { count: found.broken.length });
      });
      return of(grant);
    },
  };
}
