import type { ClientSession } from 'mongoose';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { OrganisationRole } from '../schema.generated.ts';
import { accountModels } from './account.model.ts';
import { createAccountRows } from './account-rows.ts';
import { normalEmail } from './account.rules.ts';
import type { AccountRecord, NewAccount } from './account.types.ts';
import { createFindingAccounts } from './finding-accounts.ts';
import { createMakingAccounts } from './making-accounts.ts';
import { createManagedAccounts, type ManagedAccounts } from './managed-accounts.ts';
import { createOrganisations } from './organisations.ts';

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
  const { database, keyring, clock } = core;
  const models = await accountModels(database);
  const { Organisations, Accounts } = models;
  const rows = createAccountRows(core);
  const digestOf = (email: string) => keyring.digest('account e-mail', normalEmail(email));
  const organisations = createOrganisations(core, Organisations);
  const { nameOf } = organisations;

  return {
    ...organisations,
    ...createMakingAccounts(core, { Accounts, rows, digestOf }),
    ...createFindingAccounts({ Accounts, rows, nameOf, digestOf }),
    managed: createManagedAccounts(models, rows, digestOf),
    digestOf,
    async markSignIn(accountId, session) {
      const set = { $set: { lastSignInAt: clock.now() } };
      await Accounts.updateOne({ _id: accountId }, set, { session });
    },
    async changeRoles(accountId, roles) {
      for (;;) {
        const stored = (await Accounts.findById(accountId).lean()) ?? fail('NOT_FOUND');
        const { proof } = rows.proven({ ...stored, roles });
        const seen = { _id: accountId, proof: stored.proof };
        if ((await Accounts.updateOne(seen, { $set: { roles, proof } })).matchedCount > 0) return;
      }
    },
  };
}
