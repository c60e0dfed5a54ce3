import { trusted, type Model } from 'mongoose';
import { batchLoader } from '../batch-loader.ts';
import type { StoredAccount } from './account.model.ts';
import type { AccountRows } from './account-rows.ts';
import { rolesInForce } from './account.rules.ts';
import type { AccountRecord } from './account.types.ts';
import type { Accounts } from './accounts.ts';

interface With {
  Accounts: Model<StoredAccount>;
  rows: AccountRows;
  nameOf: Accounts['nameOf'];
  digestOf: Accounts['digestOf'];
}

/** Finding accounts by identity, organisation or address. */
export function createFindingAccounts({
  Accounts,
  rows,
  nameOf,
  digestOf,
}: With): Pick<Accounts, 'rolesOf' | 'byId' | 'ofOrganisation' | 'idOfEmail' | 'anyIdOfEmail'> {
  async function open(stored: StoredAccount[]): Promise<AccountRecord[]> {
    const opened = (await Promise.all(stored.map(rows.open))).filter((one) => one !== null);
    const names = new Map<string, string>();
    for (const { organisationId } of opened) {
      if (!names.has(organisationId)) names.set(organisationId, await nameOf(organisationId));
    }
    return opened.map((one) => {
      const { id, organisationId, name, function: work, email, profiles } = one;
      const organisationName = names.get(organisationId) ?? '';
      const roles = rolesInForce(one);
      return { id, organisationId, organisationName, name, function: work, email, roles, profiles };
    });
  }

  const rolesTogether = batchLoader(async (ids) => {
    const stored = await Accounts.find({ _id: trusted({ $in: ids }) }).lean();
    return new Map(stored.map((account) => [account._id, rows.rolesOf(account)]));
  });

  return {
    rolesOf: async (accountId) => (await rolesTogether(accountId)) ?? [],
    async byId(ids) {
      const records = await open(await Accounts.find({ _id: trusted({ $in: ids }) }).lean());
      return new Map(records.map((record) => [record.id, record]));
    },
    async ofOrganisation(organisationId) {
      const records = await open(await Accounts.find({ organisationId }).lean());
      return records.sort((one, other) => one.name.localeCompare(other.name, 'nl'));
    },
    async idOfEmail(email) {
      const stored = await Accounts.findOne({ emailDigest: digestOf(email) }).lean();
      return stored && rows.rolesOf(stored).length > 0 ? stored._id : null;
    },
    async anyIdOfEmail(email) {
      return (await Accounts.findOne({ emailDigest: digestOf(email) }, { _id: 1 }).lean())?._id ?? null;
    },
  };
}
