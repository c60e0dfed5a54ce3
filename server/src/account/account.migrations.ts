import { trusted } from 'mongoose';
import type { Core } from '../core.ts';
import type { Migration } from '../migration/migration.ts';
import { bytesOf } from '../seal/bytes.ts';
import { accountModels, type StoredAccount } from './account.model.ts';
import { createAccountRows } from './account-rows.ts';
import { accountPlace, type SealedAccount } from './account.sealed.ts';

/**
 * Accounts of before there were proofs get one. Only those whose sealed part says that they never had one: taking the
 * proof from a row, to have another signed, is of no use.
 */
export const proveAccounts: Migration = {
  name: 'accounts get a proof',
  async run(core) {
    const { Accounts } = await accountModels(core.database);
    const rows = createAccountRows(core);
    for await (const stored of Accounts.find({ _id: trusted({ $gte: '' }) }).lean()) {
      if (stored.proof !== undefined) continue;
      const said = await unprovenIn(core, stored);
      if (!said) continue;
      const { _id, organisationId } = stored;
      const { sealed, proof } = rows.proven({
        ...stored,
        sealed: await rows.seal(organisationId, _id, said),
      });
      await Accounts.updateOne(
        { _id, proof: trusted({ $exists: false }), sealed: stored.sealed },
        { $set: { sealed, proof } },
      );
    }
  },
};

/** What is sealed of an account that never had a proof; null for any other. */
async function unprovenIn({ keyring, logger }: Core, stored: StoredAccount): Promise<SealedAccount | null> {
  const { _id, organisationId, sealed } = stored;
  const opened = keyring.open<SealedAccount>(organisationId, accountPlace(_id), bytesOf(sealed));
  const said = await opened.catch(() => null);
  if (said && !said.proven) return said;
  logger.error({ accountId: _id }, 'The row of an account was written from outside: it gets no proof');
  return null;
}
