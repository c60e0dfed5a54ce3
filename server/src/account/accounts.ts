import { trusted } from 'mongoose';
import { batchLoader } from '../batch-loader.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { OrganisationRole } from '../schema.generated.ts';
import { bytesOf } from '../seal/bytes.ts';
import { isDuplicate } from '../writes.ts';
import { accountModels, type StoredAccount } from './account.model.ts';
import { normalEmail } from './account.rules.ts';
import type { AccountRecord, NewAccount } from './account.types.ts';

interface SealedAccount {
  name: string;
  function: string;
  email: string;
}

const accountPlace = (id: string) => ({ collection: 'accounts', id, field: 'sealed' });
const organisationPlace = (id: string) => ({ collection: 'organisations', id, field: 'sealed' });

/** Organisations and their accounts. */
export interface Accounts {
  createOrganisation(name: string): Promise<string>;
  createAccount(account: NewAccount): Promise<string>;
  /** True when there is no organisation yet. */
  isEmpty(): Promise<boolean>;
  changeRoles(accountId: string, roles: OrganisationRole[]): Promise<void>;
  /** What an account may do now; nothing when there is none. */
  rolesOf(accountId: string): Promise<OrganisationRole[]>;
  byId(ids: string[]): Promise<Map<string, AccountRecord>>;
  ofOrganisation(organisationId: string): Promise<AccountRecord[]>;
  /** Account of an address, null when there is none that may sign in. */
  idOfEmail(email: string): Promise<string | null>;
  /** Keyed digest under which an address is known. */
  digestOf(email: string): string;
}

/** Accounts in the database, personal fields sealed by the organisation's key. */
export async function createAccounts({ database, keyring, random, clock }: Core): Promise<Accounts> {
  const { Organisations, Accounts } = await accountModels(database);
  const digestOf = (email: string) => keyring.digest('account e-mail', normalEmail(email));

  async function nameOf(organisationId: string): Promise<string> {
    const stored = await Organisations.findById(organisationId).lean();
    if (!stored) throw new Error(`There is no organisation ${organisationId}.`);
    const place = organisationPlace(organisationId);
    return (await keyring.open<{ name: string }>(organisationId, place, bytesOf(stored.sealed))).name;
  }

  async function open(stored: StoredAccount[]): Promise<AccountRecord[]> {
    const names = new Map<string, string>();
    for (const { organisationId } of stored) {
      if (!names.has(organisationId)) names.set(organisationId, await nameOf(organisationId));
    }
    return Promise.all(
      stored.map(async ({ _id: id, organisationId, roles, profiles, sealed }) => {
        const box = await keyring.box(organisationId);
        const personal = box.open<SealedAccount>(accountPlace(id), bytesOf(sealed));
        const organisationName = names.get(organisationId) ?? '';
        return {
          id,
          organisationId,
          organisationName,
          ...personal,
          roles: [...roles],
          profiles: [...profiles],
        };
      }),
    );
  }

  const rolesOf = batchLoader(async (ids) => {
    const stored = await Accounts.find({ _id: trusted({ $in: ids }) }, { roles: 1 }).lean();
    return new Map(stored.map(({ _id, roles }) => [_id, roles]));
  });

  return {
    digestOf,
    async createOrganisation(name) {
      const id = random.uuid();
      await keyring.create(id);
      const sealed = await keyring.seal(id, organisationPlace(id), { name });
      await Organisations.create({ _id: id, createdAt: clock.now(), sealed });
      return id;
    },
    async createAccount({ organisationId, name, function: work, email, roles, profiles }) {
      const id = random.uuid();
      const personal: SealedAccount = { name, function: work, email: normalEmail(email) };
      const sealed = await keyring.seal(organisationId, accountPlace(id), personal);
      const account = { _id: id, organisationId, emailDigest: digestOf(email), roles, profiles };
      try {
        await Accounts.create({ ...account, createdAt: clock.now(), sealed });
      } catch (error) {
        if (!isDuplicate(error)) throw error;
        fail('INPUT_INVALID', { what: 'dit e-mailadres heeft al een account' });
      }
      return id;
    },
    isEmpty: async () => (await Organisations.estimatedDocumentCount()) === 0,
    async changeRoles(accountId, roles) {
      const { matchedCount } = await Accounts.updateOne({ _id: accountId }, { $set: { roles } });
      if (matchedCount === 0) fail('NOT_FOUND');
    },
    rolesOf: async (accountId) => (await rolesOf(accountId)) ?? [],
    async byId(ids) {
      const records = await open(await Accounts.find({ _id: trusted({ $in: ids }) }).lean());
      return new Map(records.map((record) => [record.id, record]));
    },
    async ofOrganisation(organisationId) {
      const records = await open(await Accounts.find({ organisationId }).lean());
      return records.sort((one, other) => one.name.localeCompare(other.name, 'nl'));
    },
    async idOfEmail(email) {
      const stored = await Accounts.findOne({ emailDigest: digestOf(email) }, { roles: 1 }).lean();
      return stored && stored.roles.length > 0 ? stored._id : null;
    },
  };
}
