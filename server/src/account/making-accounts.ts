import { trusted, type Model } from 'mongoose';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import { isDuplicate } from '../writes.ts';
import type { StoredAccount } from './account.model.ts';
import type { AccountRows } from './account-rows.ts';
import { normalEmail } from './account.rules.ts';
import type { SealedAccount } from './account.sealed.ts';
import type { Accounts } from './accounts.ts';

interface With {
  Accounts: Model<StoredAccount>;
  rows: AccountRows;
  digestOf: Accounts['digestOf'];
}

/** Making accounts, one per address. */
export function createMakingAccounts(
  { random, clock }: Core,
  { Accounts, rows, digestOf }: With,
): Pick<Accounts, 'makeAccounts' | 'takenAmong'> {
  return {
    async makeAccounts(given, session) {
      const made = await Promise.all(
        given.map(async ({ organisationId, name, function: work, email, roles, profiles, teams = [] }) => {
          const _id = random.uuid();
          const personal: SealedAccount = { name, function: work, email: normalEmail(email), teams };
          const sealed = await rows.seal(organisationId, _id, personal);
          return rows.proven({
            _id,
            organisationId,
            emailDigest: digestOf(email),
            roles,
            profiles,
            createdAt: clock.now(),
            sealed,
          });
        }),
      );
      try {
        await Accounts.insertMany(made, { session });
      } catch (error) {
        if (!isDuplicate(error)) throw error;
        fail('INPUT_INVALID', { what: 'dit e-mailadres heeft al een account' });
      }
      return made.map(({ _id }) => _id);
    },
    async takenAmong(emails) {
      const digests = new Map(emails.map((email) => [digestOf(email), normalEmail(email)]));
      const filter = { emailDigest: trusted({ $in: [...digests.keys()] }) };
      const found = await Accounts.find(filter, { emailDigest: 1 }).lean();
      return new Set(found.map(({ emailDigest }) => digests.get(emailDigest) ?? ''));
    },
  };
}
