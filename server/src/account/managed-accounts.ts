import { trusted, type ClientSession, type Model } from 'mongoose';
import { fail } from '../errors.ts';
import { isDuplicate } from '../writes.ts';
import type { StoredAccount, StoredOrganisation } from './account.model.ts';
import type { AccountRows } from './account-rows.ts';
import { normalEmail, rolesInForce } from './account.rules.ts';
import type { AccountChange, ManagedAccount } from './account.types.ts';
import type { SealedAccount } from './account.sealed.ts';

/** Which account, as somebody saw it. */
export interface SeenAccount {
  organisationId: string;
  accountId: string;
  /** The revision that was seen. */
  revision: number;
}

/** Accounts as administrators see and change them. No viewer asks: who does so judged the right. */
export interface ManagedAccounts {
  /** All of an organisation, by name. */
  ofOrganisation(organisationId: string): Promise<ManagedAccount[]>;
  /** One of an organisation. Throws NOT_FOUND. */
  one(organisationId: string, accountId: string): Promise<ManagedAccount>;
  /**
   * Changes an account in the caller's transaction; resolves with how it was and is. Changes of one organisation's
   * accounts come one after the other, so that of two administrators one always remains. Throws NOT_FOUND, CONFLICT,
   * LAST_ADMINISTRATOR, INPUT_INVALID for an address of another account.
   */
  change(
    session: ClientSession,
    seen: SeenAccount,
    changes: AccountChange,
  ): Promise<{ before: ManagedAccount; after: ManagedAccount }>;
}

const administers = (account: Pick<ManagedAccount, 'state' | 'roles'>): boolean =>
  rolesInForce(account).includes('ADMINISTRATOR');

/** Over the models of accounts. */
export function createManagedAccounts(
  { Organisations, Accounts }: { Organisations: Model<StoredOrganisation>; Accounts: Model<StoredAccount> },
  rows: AccountRows,
  digestOf: (email: string) => string,
): ManagedAccounts {
  const open = async (stored: StoredAccount): Promise<ManagedAccount> =>
    (await rows.open(stored)) ?? fail('NOT_FOUND');

  async function find(organisationId: string, accountId: string, session?: ClientSession) {
    const stored = await Accounts.findOne({ _id: accountId, organisationId })
      .session(session ?? null)
      .lean();
    return stored ?? fail('NOT_FOUND');
  }

  async function keepAnAdministrator(session: ClientSession, organisationId: string): Promise<void> {
    const others = await Accounts.find({ organisationId, roles: 'ADMINISTRATOR' }, null, { session }).lean();
    if (!others.some((one) => rows.rolesOf(one).includes('ADMINISTRATOR'))) fail('LAST_ADMINISTRATOR');
  }

  const write = writingAccounts(Accounts, rows, digestOf);

  return {
    async ofOrganisation(organisationId) {
      const all = await Promise.all((await Accounts.find({ organisationId }).lean()).map(rows.open));
      return all.filter((one) => one !== null).sort((one, other) => one.name.localeCompare(other.name, 'nl'));
    },
    one: async (organisationId, accountId) => open(await find(organisationId, accountId)),
    async change(session, { organisationId, accountId, revision }, changes) {
      await Organisations.updateOne({ _id: organisationId }, { $inc: { accountChanges: 1 } }, { session });
      const before = await open(await find(organisationId, accountId, session));
      if (before.revision !== revision) fail('CONFLICT');
      const after = { ...before, ...changes, revision: revision + 1 };
      try {
        await write(session, before, after);
      } catch (error) {
        if (isDuplicate(error)) fail('CONFLICT');
        throw error;
      }
      if (administers(before) && !administers(after)) await keepAnAdministrator(session, organisationId);
      return { before, after };
    },
  };
}

/** Writes an account as it is after a change. Throws INPUT_INVALID for an address of another account. */
function writingAccounts(
  Accounts: Model<StoredAccount>,
  rows: AccountRows,
  digestOf: (email: string) => string,
) {
  /** A failed write would end the transaction without a word: so it is asked before. */
  async function refuseTaken(session: ClientSession, id: string, emailDigest: string): Promise<void> {
    const taken = await Accounts.exists({ emailDigest, _id: trusted({ $ne: id }) }).session(session);
    if (taken) fail('INPUT_INVALID', { what: 'dit e-mailadres heeft al een account' });
  }

  return async (session: ClientSession, before: ManagedAccount, after: ManagedAccount): Promise<void> => {
    const { id, organisationId, roles, profiles, state, revision } = after;
    const said: SealedAccount = {
      name: after.name,
      function: after.function,
      email: normalEmail(after.email),
      teams: after.teams ?? [],
    };
    const sealed = await rows.seal(organisationId, id, said);
    const emailDigest = digestOf(said.email);
    if (before.email !== said.email) await refuseTaken(session, id, emailDigest);
    const written = { roles, profiles, state, revision, sealed, emailDigest };
    const { proof } = rows.proven({ _id: id, organisationId, ...written });
    await Accounts.updateOne({ _id: id }, { $set: { ...written, proof } }, { session });
  };
}
