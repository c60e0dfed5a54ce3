import { trusted, type ClientSession } from 'mongoose';
import { batchLoader } from '../batch-loader.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { OrganisationRole } from '../schema.generated.ts';
import { bytesOf } from '../seal/bytes.ts';
import { isDuplicate } from '../writes.ts';
import { accountModels, type StoredAccount } from './account.model.ts';
import { createAccountRows } from './account-rows.ts';
import { normalEmail, rolesInForce } from './account.rules.ts';
import type { AccountRecord, NewAccount } from './account.types.ts';
import type { SealedAccount } from './account.sealed.ts';
import { createManagedAccounts, type ManagedAccounts } from './managed-accounts.ts';

const organisationPlace = (id: string) => ({ collection: 'organisations', id, field: 'sealed' });

/** Organisations and their accounts. */
export interface Accounts {
  createOrganisation(name: string): Promise<string>;
  /** Makes accounts in the caller's transaction; resolves with their identities. Throws INPUT_INVALID for an address that has one. */
  makeAccounts(accounts: readonly NewAccount[], session: ClientSession): Promise<string[]>;
  /** Addresses, as they are compared, that have an account already. */
  takenAmong(emails: readonly string[]): Promise<Set<string>>;
  /** True when there is no organisation yet. */
  isEmpty(): Promise<boolean>;
  /** Name of an organisation. Throws when there is none. */
  nameOf(organisationId: string): Promise<string>;
  secondFactorDemanded(organisationId: string): Promise<boolean>;
  demandSecondFactor(organisationId: string, demanded: boolean, session: ClientSession): Promise<void>;
  /** Accounts as administrators change them. */
  managed: ManagedAccounts;
  /** Notes that a session of the account began. */
  markSignIn(accountId: string, session: ClientSession): Promise<void>;
  changeRoles(accountId: string, roles: OrganisationRole[]): Promise<void>;
  /** What an account may do now; nothing when there is none. All that is asked in one turn is one question. */
  rolesOf(accountId: string): Promise<OrganisationRole[]>;
  byId(ids: string[]): Promise<Map<string, AccountRecord>>;
  ofOrganisation(organisationId: string): Promise<AccountRecord[]>;
  /** Account of an address, null when there is none that may sign in. */
  idOfEmail(email: string): Promise<string | null>;
  /** The same whatever its state: for the log of what was refused. */
  anyIdOfEmail(email: string): Promise<string | null>;
  /** Identities of all organisations. */
  organisations(): Promise<string[]>;
  /** Keyed digest under which an address is known. */
  digestOf(email: string): string;
}

/** Accounts in the database, personal fields sealed by the organisation's key. */
export async function createAccounts(core: Core): Promise<Accounts> {
  const { database, keyring, random, clock } = core;
  const models = await accountModels(database);
  const { Organisations, Accounts } = models;
  const rows = createAccountRows(core);
  const digestOf = (email: string) => keyring.digest('account e-mail', normalEmail(email));

  async function nameOf(organisationId: string): Promise<string> {
    const stored = await Organisations.findById(organisationId).lean();
    if (!stored) throw new Error(`There is no organisation ${organisationId}.`);
    const place = organisationPlace(organisationId);
    return (await keyring.open<{ name: string }>(organisationId, place, bytesOf(stored.sealed))).name;
  }

  async function makeAccounts(given: readonly NewAccount[], session: ClientSession): Promise<string[]> {
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
  }

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
    digestOf,
    nameOf,
    managed: createManagedAccounts(models, rows, digestOf),
    async secondFactorDemanded(organisationId) {
      return (await Organisations.exists({ _id: organisationId, secondFactorDemanded: true })) !== null;
    },
    async demandSecondFactor(organisationId, demanded, session) {
      const set = { $set: { secondFactorDemanded: demanded } };
      await Organisations.updateOne({ _id: organisationId }, set, { session });
    },
    async markSignIn(accountId, session) {
      const set = { $set: { lastSignInAt: clock.now() } };
      await Accounts.updateOne({ _id: accountId }, set, { session });
    },
    async createOrganisation(name) {
      const id = random.uuid();
      await keyring.create(id);
      const sealed = await keyring.seal(id, organisationPlace(id), { name });
      await Organisations.create({ _id: id, createdAt: clock.now(), sealed });
      return id;
    },
    makeAccounts,
    async takenAmong(emails) {
      const digests = new Map(emails.map((email) => [digestOf(email), normalEmail(email)]));
      const filter = { emailDigest: trusted({ $in: [...digests.keys()] }) };
      const found = await Accounts.find(filter, { emailDigest: 1 }).lean();
      return new Set(found.map(({ emailDigest }) => digests.get(emailDigest) ?? ''));
    },
    isEmpty: async () => (await Organisations.estimatedDocumentCount()) === 0,
    async changeRoles(accountId, roles) {
      for (;;) {
        const stored = (await Accounts.findById(accountId).lean()) ?? fail('NOT_FOUND');
        const { proof } = rows.proven({ ...stored, roles });
        const seen = { _id: accountId, proof: stored.proof };
        if ((await Accounts.updateOne(seen, { $set: { roles, proof } })).matchedCount > 0) return;
      }
    },
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
    async organisations() {
      const all = await Organisations.find({ _id: trusted({ $gte: '' }) }, { _id: 1 }).lean();
      return all.map(({ _id }) => _id);
    },
  };
}
